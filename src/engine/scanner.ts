// Documents to findings: every view of the text, the file's name, allow comments, places, masked excerpts.
// Pure and synchronous; the same bytes give the same findings.
import { toUtf8 } from "./bytes.ts";
import { createDetect, type DetectOptions } from "./detection.ts";
import { textViews, type TextView } from "./encoding.ts";
import { createFingerprint } from "./fingerprint.ts";
import { createLineIndex, type LineIndex } from "./location.ts";
import type { ReadBuffer } from "./prefilter.ts";
import { createMasking, joinRedacted, type Masking, type Redacted } from "./redaction.ts";
import { collectAllowances } from "./suppression.ts";
import type { Detector, Document, Finding, Match } from "./types.ts";

export interface ScannerOptions extends DetectOptions {
  readonly detectors: readonly Detector[];
  /** The team's fingerprint key; see createFingerprint. */
  readonly fingerprintKey?: string | undefined;
}

/** The matches of one document together with the text that their offsets refer to. */
export interface ScannedText {
  readonly view: TextView;
  /** Ascending, no two overlap. */
  readonly matches: readonly Match[];
}

export interface Scanner {
  readonly detectors: readonly Detector[];
  /** What a source reads into it is scanned without being copied. */
  readonly buffer: ReadBuffer;
  /** Values and their places, before allow comments, in the view of the document that shows some. */
  match(document: Document): ScannedText;
  /** The same for UTF-8 that is taken as it is. @param path that rules and context go by */
  matchText(bytes: Uint8Array, path: string): readonly Match[];
  /**
   * Findings of a document, suppressed ones included (marked).
   * @param earlier versions of the document: values that stand in one of them are not reported
   */
  scan(document: Document, earlier?: readonly Uint8Array[]): Finding[];
  /** A text for people, such as a path or a message, with the values in it masked. */
  redact(text: string): Redacted;
}

const policyPathOf = (document: Document): string => document.policyPath ?? document.path;

/** Makes the engine ready; cheap to call once, made to be used for many documents. */
export function createScanner(options: ScannerOptions): Scanner {
  const { detectors } = options;
  const detect = createDetect(detectors, options);
  const fingerprint = createFingerprint(options.fingerprintKey);

  const toFinding = (match: Match, document: Document, lines: LineIndex, masking: Masking): Finding => {
    const { detector, secret, start, end, suppression } = match;
    const from = lines.position(start);
    const to = lines.position(end);
    return {
      ruleId: detector.id,
      severity: detector.severity,
      confidence: detector.confidence,
      message: detector.description,
      path: document.path,
      policyPath: policyPathOf(document),
      startLine: from.line,
      startColumn: from.column,
      endLine: to.line,
      endColumn: to.column,
      redacted: secret.redacted,
      excerpt: masking.excerpt(lines.bounds(from.line - 1), match),
      fingerprint: fingerprint(detector.id, policyPathOf(document), secret.expose()),
      decoded: [],
      blob: document.origin.blob ?? null,
      suppression,
      help: detector.help,
    };
  };

  const scanView = (document: Document, view: TextView, known: ReadonlySet<string>): Finding[] => {
    const { matches: all, found, marks } = detect.inText(view.bytes, policyPathOf(document));
    const matches = known.size === 0 ? all : all.filter(({ secret }) => !known.has(secret.expose()));
    if (matches.length === 0) return [];
    const lines = createLineIndex(view.bytes);
    const masking = createMasking(view.bytes, found);
    const valueLines = new Map<string, Set<number>>();
    for (const { detector, start } of matches) {
      const own = valueLines.get(detector.id) ?? new Set();
      valueLines.set(detector.id, own.add(lines.lineAt(start)));
    }
    const allowances = collectAllowances(masking.text, lines, marks, valueLines);
    return matches.map((match) => {
      const finding = toFinding(match, document, lines, masking);
      const inline = allowances.find(finding.ruleId, finding.startLine - 1, finding.endLine - 1);
      return inline === null ? finding : { ...finding, suppression: inline };
    });
  };

  /** What a file or folder is called can leak, and can be what a rule is about. */
  const scanName = (document: Document): Finding[] => {
    const place = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
    const found = (text: string, matches: readonly Match[], all: readonly Match[]): Finding[] => {
      if (matches.length === 0) return [];
      const bytes = toUtf8(text);
      const lines = createLineIndex(bytes);
      const masking = createMasking(bytes, all);
      return matches.map((match) => ({ ...toFinding(match, document, lines, masking), ...place }));
    };
    // Name by name: behind a slash a value need not look like one.
    const named = document.path.split("/").flatMap((name) => {
      const { matches, found: all } = detect.inText(toUtf8(name), "");
      return found(name, matches, all).map((finding) => ({ ...finding, message: `${finding.message} in the name of a file` }));
    });
    return [...found("", detect.inPath(policyPathOf(document)), []), ...named];
  };

  const redactWhole = (text: string): Redacted => {
    const bytes = toUtf8(text);
    return createMasking(bytes, detect.inText(bytes, "").found).text(0, bytes.length);
  };
  const redact = (text: string): Redacted => {
    const whole = redactWhole(text);
    return whole.includes("/") ? joinRedacted(whole.split("/").map(redactWhole), "/") : whole;
  };

  return {
    detectors,
    buffer: detect.buffer,
    redact,
    matchText: (bytes, path) => detect.inText(bytes, path).matches,
    match(document) {
      const scanned = textViews(document.bytes).map((view) => ({
        view,
        matches: detect.inText(view.bytes, policyPathOf(document)).matches,
      }));
      return scanned.find(({ matches }) => matches.length > 0) ?? (scanned[0] as ScannedText);
    },
    scan(document, earlier = []) {
      const known = new Set<string>();
      for (const view of earlier.flatMap(textViews)) {
        for (const { secret } of detect.inText(view.bytes, policyPathOf(document)).matches) known.add(secret.expose());
      }
      const named = document.nameIsKnown === true ? [] : scanName(document);
      const findings = [...named, ...textViews(document.bytes).flatMap((view) => scanView(document, view, known))];
      if (findings.length === 0) return findings;
      const path = redact(document.path);
      if (path === document.path) return findings;
      const policyPath = redact(policyPathOf(document));
      return findings.map((finding) => ({ ...finding, path, policyPath }));
    },
  };
}
