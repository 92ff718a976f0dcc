// The engine's table of contents: text view → keywords → windows → detectors → one match per value
// → allow comments → findings. Pure and synchronous; the same bytes give the same findings.
import { latin1, toUtf8 } from "./bytes.ts";
import { createRunnable } from "./detector.ts";
import { textViews, type TextView } from "./encoding.ts";
import { createFingerprint } from "./fingerprint.ts";
import { createLineIndex, type LineIndex } from "./location.ts";
import { createAhoCorasick, type CreatePrefilter, type KeywordHits } from "./prefilter.ts";
import { redactedExcerpt, redactedText, type Span } from "./redaction.ts";
import { ALLOW_KEYWORDS, collectAllowances } from "./suppression.ts";
import { CONFIDENCES, type Detector, type Document, type Finding, type Match, SEVERITIES } from "./types.ts";
import { addWindow, type Windows } from "./windows.ts";

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
}

interface KeywordTable {
  readonly words: readonly string[];
  readonly lengths: readonly number[];
  /** Detectors to run round a hit of the keyword. */
  readonly triggers: readonly (readonly number[])[];
  readonly isContext: readonly boolean[];
  readonly always: readonly number[];
  /** Detectors that run on the whole text because their keyword is no part of the match: it may stand in the path. */
  readonly byPath: readonly { readonly index: number; readonly keywords: readonly string[] }[];
}

function buildKeywordTable(detectors: readonly Detector[]): KeywordTable {
  const idOf = new Map<string, number>();
  const triggers: number[][] = [];
  const isContext: boolean[] = [];
  const id = (word: string): number => {
    const known = idOf.get(word);
    if (known !== undefined) return known;
    idOf.set(word, triggers.length);
    triggers.push([]);
    isContext.push(false);
    return triggers.length - 1;
  };
  // First, so that their ids are their indexes.
  for (const word of ALLOW_KEYWORDS) id(word);
  const always: number[] = [];
  detectors.forEach((detector, index) => {
    if (detector.keywords.length === 0 || detector.pattern === null) always.push(index);
    else for (const word of new Set(detector.keywords)) triggers[id(word)]?.push(index);
    for (const word of detector.context?.keywords ?? []) isContext[id(word)] = true;
  });
  const byPath = detectors.flatMap(({ reach, context, keywords }, index) =>
    reach === null && context?.path === true && keywords.length > 0 ? [{ index, keywords }] : [],
  );
  const words = [...idOf.keys()];
  return { words, lengths: words.map((word) => toUtf8(word).length), triggers, isContext, always, byPath };
}

/** What the keyword hits of one document say: where to look, and what stands near. */
interface Hits {
  readonly windows: Map<number, Windows>;
  readonly marks: { offset: number; keyword: number }[];
  readonly context: Map<number, number[]>;
}

function readHits(hits: KeywordHits, table: KeywordTable, detectors: readonly Detector[], length: number): Hits {
  const windows = new Map<number, Windows>();
  const marks: { offset: number; keyword: number }[] = [];
  const context = new Map<number, number[]>();
  for (const index of table.always) windows.set(index, [0, length]);
  for (let i = 0; i < hits.count; i++) {
    const keyword = hits.keyword[i] as number;
    const start = hits.start[i] as number;
    if (keyword < ALLOW_KEYWORDS.length) marks.push({ offset: start, keyword });
    if (table.isContext[keyword] === true) {
      const places = context.get(keyword);
      if (places === undefined) context.set(keyword, [start]);
      else places.push(start);
    }
    for (const index of table.triggers[keyword] as readonly number[]) {
      const { reach } = detectors[index] as Detector;
      let places = windows.get(index);
      if (places === undefined) windows.set(index, (places = []));
      if (reach !== null) addWindow(places, start, start + (table.lengths[keyword] as number), reach, length);
      else if (places.length === 0) places.push(0, length);
    }
  }
  return { windows, marks, context };
}

/** Whether the ascending list holds a number in [low, high]. */
function hasWithin(ascending: readonly number[], low: number, high: number): boolean {
  let from = 0;
  let to = ascending.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ascending[middle] as number) < low) from = middle + 1;
    else to = middle;
  }
  return from < ascending.length && (ascending[from] as number) <= high;
}

/** Greater speaks first when two matches overlap. */
function compareWeight(a: Match, b: Match): number {
  return (
    a.detector.specificity - b.detector.specificity ||
    CONFIDENCES.indexOf(a.detector.confidence) - CONFIDENCES.indexOf(b.detector.confidence) ||
    SEVERITIES.indexOf(a.detector.severity) - SEVERITIES.indexOf(b.detector.severity) ||
    a.end - a.start - (b.end - b.start)
  );
}

/** Runs of matches in which each overlaps one before it; `ascending` by start. */
function overlapGroups(ascending: readonly Match[]): Match[][] {
  const groups: Match[][] = [];
  let end = -1;
  for (const match of ascending) {
    if (match.start < end) groups.at(-1)?.push(match);
    else groups.push([match]);
    end = Math.max(end, match.end);
  }
  return groups;
}

/** Of matches that overlap keeps the weightiest, ties to the earlier one. */
function resolveOverlaps(group: readonly Match[]): Match[] {
  if (group.length === 1) return [...group];
  const kept: Match[] = [];
  for (const match of group.toSorted((a, b) => compareWeight(b, a))) {
    if (kept.every((other) => other.end <= match.start || other.start >= match.end)) kept.push(match);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}

/** Index of the first span that ends after `offset`; spans are ascending and apart. */
function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const NEAR = 200;

/** The masks that touch the stretch, with a margin, so that no part of a value is shown. */
function masksNear(masks: readonly Span[], start: number, end: number): Span[] {
  const near: Span[] = [];
  for (let i = firstEndingAfter(masks, start - NEAR); i < masks.length; i++) {
    const mask = masks[i] as Span;
    if (mask.start >= end + NEAR) break;
    near.push(mask);
  }
  return near;
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

  return {
    detectors,
    match(document) {
      const scanned = textViews(document.bytes).map((view) => detect(document, view));
      return scanned.find(({ matches }) => matches.length > 0) ?? (scanned[0] as ScannedText);
    },
    scan(document, earlier = []) {
      const known = new Set<string>();
      for (const view of earlier.flatMap(textViews)) {
        for (const { secret } of detect(document, view).matches) known.add(secret.expose());
      }
      return textViews(document.bytes).flatMap((view) => scanView(document, view, known));
    },
  };
}
