// Matches to findings: places, masked excerpts, allow comments, fingerprints; and the names of files, which can leak, too.
import { toUtf8 } from "./bytes.ts";
import { type Detect, type Detection, NAMELESS, policyPathOf } from "./detection.ts";
import type { createFingerprint } from "./fingerprint.ts";
import type { KnownTest } from "./known-values.ts";
import { createLineIndex, type LineIndex } from "./location.ts";
import { createMasking, type Masking, type Span } from "./redaction.ts";
import { collectAllowances } from "./suppression.ts";
import type { Document, Finding, FindingPart, Match, Region } from "./types.ts";
import type { ValueRegistry } from "./values.ts";

/** What a finding needs to know of its document. */
export type DocumentInfo = Omit<Document, "bytes">;

export interface FindingMaker {
  /**
   * @param bytes that the detection's offsets refer to
   * @param earlierLines lines of values before these bytes, by rule, for allow comments
   */
  ofText(
    document: DocumentInfo,
    bytes: Uint8Array,
    detection: Pick<Detection, "matches" | "marks"> & { readonly found: readonly Span[] },
    earlierLines?: ReadonlyMap<string, ReadonlySet<number>>,
  ): Finding[];
  /** What a file or folder is called can leak, and can be what a rule is about. */
  ofName(document: DocumentInfo): Finding[];
}

function regionOf({ start, end }: Match, lines: LineIndex): Region {
  const from = lines.position(start);
  const to = lines.position(end);
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}

/** Where the parts of matches stand. In the order of the text: a position is cheap to tell after one before it. */
function placeParts(matches: readonly Match[], lines: LineIndex): ReadonlyMap<Match, FindingPart> {
  const parts = [...new Set(matches.flatMap((match) => match.parts ?? []))].toSorted((a, b) => a.start - b.start);
  return new Map(parts.map((part) => [part, { ruleId: part.detector.id, ...regionOf(part, lines) }]));
}

const MOST_NAMES = 1 << 14;

export function createFindingMaker(
  detect: Detect,
  fingerprint: ReturnType<typeof createFingerprint>,
  values: ValueRegistry,
  isKnown?: KnownTest,
): FindingMaker {
  const toFinding = (
    match: Match,
    document: DocumentInfo,
    lines: LineIndex,
    masking: Masking,
    parts?: ReadonlyMap<Match, FindingPart>,
  ): Finding => {
    const { detector, secret, suppression } = match;
    const region = regionOf(match, lines);
    const known = isKnown?.(policyPathOf(document), secret);
    return {
      ruleId: detector.id,
      severity: match.grade?.severity ?? detector.severity,
      confidence: match.grade?.confidence ?? detector.confidence,
      message: detector.description,
      path: document.path,
      policyPath: policyPathOf(document),
      ...region,
      redacted: secret.redacted,
      ...(parts === undefined || match.parts === undefined ? {} : { parts: match.parts.map((part) => parts.get(part) as FindingPart) }),
      excerpt: masking.excerpt(lines.bounds(region.startLine - 1), match),
      fingerprint: fingerprint(detector.id, policyPathOf(document), secret.expose()),
      decoded: match.decoded ?? [],
      blob: document.origin.blob ?? null,
      commit: null,
      presence: null,
      token: document.origin.kind === "commit" ? values.token(secret, policyPathOf(document)) : null,
      ...(known === undefined ? {} : { known }),
      suppression,
      help: detector.help,
    };
  };

  const ofText: FindingMaker["ofText"] = (document, bytes, { matches, found, marks }, earlierLines) => {
    if (matches.length === 0) return [];
    const lines = createLineIndex(bytes);
    const masking = createMasking(bytes, found);
    const valueLines = new Map([...(earlierLines ?? [])].map(([rule, own]) => [rule, new Set(own)]));
    for (const { detector, start } of matches) {
      const own = valueLines.get(detector.id) ?? new Set();
      valueLines.set(detector.id, own.add(lines.lineAt(start)));
    }
    const allowances = collectAllowances(masking.text, lines, marks, valueLines);
    const parts = placeParts(matches, lines);
    return matches.map((match) => {
      const finding = toFinding(match, document, lines, masking, parts);
      // An allowlist was there before the comment may have been.
      if (finding.suppression !== null) return finding;
      const inline = allowances.find([finding.ruleId, ...match.detector.aliases], finding.startLine - 1, finding.endLine - 1);
      return inline === null ? finding : { ...finding, suppression: inline };
    });
  };

  /** Names in which there is nothing: folders hold many files. */
  const plainNames = new Set<string>();

  const ofName: FindingMaker["ofName"] = (document) => {
    if (document.isNameClean === true && !detect.judgesPaths) return [];
    const place = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
    const found = (text: string, matches: readonly Match[], all: readonly Span[]): Finding[] => {
      if (matches.length === 0) return [];
      const bytes = toUtf8(text);
      const lines = createLineIndex(bytes);
      const masking = createMasking(bytes, all);
      return matches.map((match) => ({ ...toFinding(match, document, lines, masking), ...place }));
    };
    // Name by name: behind a slash a value need not look like one.
    const names = document.isNameClean === true ? [] : document.path.split("/");
    const named = names.flatMap((name) => {
      if (plainNames.has(name)) return [];
      const { matches, found: all } = detect.inText(toUtf8(name), NAMELESS);
      if (matches.length === 0 && plainNames.size < MOST_NAMES) plainNames.add(name);
      return found(name, matches, all).map((finding) => ({ ...finding, message: `${finding.message} in the name of a file` }));
    });
    return [...found("", detect.inPath(policyPathOf(document)), []), ...named];
  };

  return { ofText, ofName };
}
