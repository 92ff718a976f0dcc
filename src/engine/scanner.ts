// The engine's table of contents: text view → keywords → windows → detectors → one match per value
// → allow comments → findings. Pure and synchronous; the same bytes give the same findings.
import { latin1, toUtf8 } from "./bytes.ts";
import { createRunnable } from "./detector.ts";
import { textViews, type TextView } from "./encoding.ts";
import { createFingerprint } from "./fingerprint.ts";
import { buildKeywordTable, hasWithin, readHits, type Hits } from "./keyword-table.ts";
import { createLineIndex, type LineIndex } from "./location.ts";
import { overlapGroups, resolveOverlaps } from "./overlaps.ts";
import { createAhoCorasick, type CreatePrefilter } from "./prefilter.ts";
import { masksNear, type Redacted, redactedExcerpt, redactedText, type Span } from "./redaction.ts";
import { collectAllowances } from "./suppression.ts";
import type { Detector, Document, Finding, Match } from "./types.ts";
import type { Windows } from "./windows.ts";

export interface ScannerOptions {
  readonly detectors: readonly Detector[];
  /** The team's fingerprint key; see createFingerprint. */
  readonly fingerprintKey?: string | undefined;
  readonly createPrefilter?: CreatePrefilter;
}

/** The matches of one document together with the text that their offsets refer to. */
export interface ScannedText {
  readonly view: TextView;
  /** Ascending, no two overlap. */
  readonly matches: readonly Match[];
  /** What to hide when the text is shown: matches that lost to another one are covered, too. */
  readonly masks: readonly Span[];
}

export interface Scanner {
  readonly detectors: readonly Detector[];
  /** Values and their places, before allow comments; for `redact` and for comparing versions. */
  match(document: Document): ScannedText;
  /**
   * Findings of a document, suppressed ones included (marked).
   * @param earlier versions of the document: values that stand in one of them are not reported
   */
  scan(document: Document, earlier?: readonly Uint8Array[]): Finding[];
  /** A text for people, such as a path or a message, with the values in it masked. */
  redact(text: string): Redacted;
}

/** Patterns run over bytes, so the path is shown to them as bytes, too. */
function bytePath(path: string): string {
  // oxlint-disable-next-line no-control-regex
  return /^[\x00-\x7f]*$/.test(path) ? path : latin1(toUtf8(path));
}

/** Makes the engine ready; cheap to call once, made to be used for many documents. */
export function createScanner(options: ScannerOptions): Scanner {
  const { detectors } = options;
  const table = buildKeywordTable(detectors);
  const runnables = detectors.map(createRunnable);
  const prefilter = (options.createPrefilter ?? createAhoCorasick)(table.words.map(toUtf8));
  const fingerprint = createFingerprint(options.fingerprintKey);
  const contextIds = new Map(
    detectors.filter((d) => d.context !== null).map((d) => [d, (d.context?.keywords ?? []).map((word) => table.words.indexOf(word))]),
  );

  const detect = (document: Document, view: TextView): ScannedText & { readonly marks: Hits["marks"] } => {
    const { bytes } = view;
    const found = prefilter.search(bytes);
    const path = bytePath(document.policyPath ?? document.path);
    const lowerPath = path.toLowerCase();
    const named = table.byPath.filter(({ keywords }) => keywords.some((word) => lowerPath.includes(word)));
    if (found.count === 0 && table.always.length === 0 && named.length === 0) return { view, matches: [], masks: [], marks: [] };
    const hits = readHits(found, table, detectors, bytes.length);
    for (const { index } of named) hits.windows.set(index, [0, bytes.length]);
    const inContext = (detector: Detector, start: number, end: number): boolean => {
      const context = detector.context;
      if (context === null) return true;
      if (context.path && context.keywords.some((word) => lowerPath.includes(word))) return true;
      return (contextIds.get(detector) ?? []).some((id) =>
        hasWithin(hits.context.get(id) ?? [], start - context.within, end + context.within),
      );
    };
    const scope = { bytes, path, inContext };
    const matches: Match[] = [];
    // In rule order, whatever the order of the hits.
    for (const index of [...hits.windows.keys()].toSorted((a, b) => a - b)) {
      const runnable = runnables[index];
      if (runnable?.accepts(path) !== true) continue;
      for (const match of runnable.run(scope, hits.windows.get(index) as Windows)) matches.push(match);
    }
    const groups = overlapGroups(matches.toSorted((a, b) => a.start - b.start || a.end - b.end));
    const masks = groups.map((group) => ({
      start: (group[0] as Match).start,
      end: group.reduce((end, match) => Math.max(end, match.end), 0),
      secret: (group[0] as Match).secret,
    }));
    return { view, matches: groups.flatMap(resolveOverlaps), masks, marks: hits.marks };
  };

  const toFinding = (
    match: Match,
    document: Document,
    bytes: Uint8Array,
    lines: LineIndex,
    masks: readonly Span[],
  ): Omit<Finding, "suppression"> => {
    const { detector, secret, start, end } = match;
    const from = lines.position(start);
    const to = lines.position(end);
    const policyPath = document.policyPath ?? document.path;
    return {
      ruleId: detector.id,
      severity: detector.severity,
      confidence: detector.confidence,
      message: detector.description,
      path: document.path,
      policyPath,
      startLine: from.line,
      startColumn: from.column,
      endLine: to.line,
      endColumn: to.column,
      redacted: secret.redacted,
      excerpt: redactedExcerpt(bytes, lines.bounds(from.line - 1), match, masksNear(masks, start, end)),
      fingerprint: fingerprint(detector.id, policyPath, secret.expose()),
      decoded: [],
      blob: document.origin.blob ?? null,
      help: detector.help,
    };
  };

  const scanView = (document: Document, view: TextView, known: ReadonlySet<string>): Finding[] => {
    const { matches: found, masks, marks } = detect(document, view);
    const matches = known.size === 0 ? found : found.filter(({ secret }) => !known.has(secret.expose()));
    if (matches.length === 0) return [];
    const lines = createLineIndex(view.bytes);
    const valueLines = new Map<string, Set<number>>();
    for (const { detector, start } of matches) {
      const own = valueLines.get(detector.id) ?? new Set();
      valueLines.set(detector.id, own.add(lines.lineAt(start)));
    }
    const textOf = (start: number, end: number): string => redactedText(view.bytes, start, end, masksNear(masks, start, end));
    const allowances = collectAllowances(textOf, lines, marks, valueLines);
    return matches.map((match) => {
      const finding = toFinding(match, document, view.bytes, lines, masks);
      const inline = allowances.find(match.detector.id, finding.startLine - 1, finding.endLine - 1);
      return { ...finding, suppression: inline ?? match.suppression };
    });
  };

  /** A path as a text of its own: what it is called can leak, too. */
  const scanText = (text: string): ScannedText => {
    const view = { bytes: toUtf8(text), encoding: "utf-8" as const, mark: new Uint8Array(0), tail: new Uint8Array(0) };
    return detect({ path: "", bytes: view.bytes, origin: { kind: "file" } }, view);
  };
  const redact = (text: string): Redacted => {
    const { view, masks } = scanText(text);
    return redactedText(view.bytes, 0, view.bytes.length, masks);
  };
  const scanName = (document: Document): Finding[] => {
    const { view, matches, masks } = scanText(document.path);
    const lines = createLineIndex(view.bytes);
    return matches.map((match) => ({
      ...toFinding(match, document, view.bytes, lines, masks),
      message: `${match.detector.description} in the name of a file`,
      startLine: 1,
      startColumn: 1,
      endLine: 1,
      endColumn: 1,
      suppression: match.suppression,
    }));
  };

  return {
    detectors,
    redact,
    match(document) {
      const scanned = textViews(document.bytes).map((view) => detect(document, view));
      return scanned.find(({ matches }) => matches.length > 0) ?? (scanned[0] as ScannedText);
    },
    scan(document, earlier = []) {
      const known = new Set<string>();
      for (const view of earlier.flatMap(textViews)) {
        for (const { secret } of detect(document, view).matches) known.add(secret.expose());
      }
      const named = document.nameIsKnown === true ? [] : scanName(document);
      const findings = [...named, ...textViews(document.bytes).flatMap((view) => scanView(document, view, known))];
      if (findings.length === 0) return findings;
      const path = redact(document.path);
      if (path === document.path) return findings;
      const policyPath = redact(document.policyPath ?? document.path);
      return findings.map((finding) => ({ ...finding, path, policyPath }));
    },
  };
}
