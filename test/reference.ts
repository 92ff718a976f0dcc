// A scanner that is slow and plainly right, for differential tests: no kernel, no anchors. Every detector
// whose keyword stands anywhere runs over the whole text; overlaps are settled by comparing each with each.
import { latin1, toUtf8 } from "../src/engine/bytes.ts";
import { createRunnable } from "../src/engine/detector.ts";
import type { RunnableDetector } from "../src/engine/detector.ts";
import type { Detector, Match } from "../src/engine/types.ts";

export interface Place {
  readonly ruleId: string;
  readonly start: number;
  readonly end: number;
}

export type Reference = (path: string, bytes: Uint8Array) => Place[];

const lowerAscii = (text: string): string => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
/** A word as the latin1 view of a text shows it. */
const shown = (word: string): string => latin1(toUtf8(word));

function stands(word: string, lower: string, from: number, to: number): boolean {
  for (let at = lower.indexOf(word); at !== -1; at = lower.indexOf(word, at + 1)) if (at >= from && at <= to) return true;
  return false;
}

const SEVERITY = { low: 0, medium: 1, high: 2, critical: 3 };
const CONFIDENCE = { low: 0, medium: 1, high: 2 };

/** The order in which overlapping matches get their say; of equals the one that starts, then ends, first. */
function speaksBefore(a: Match, b: Match): number {
  const weight = (match: Match): number[] => [
    match.detector.specificity,
    CONFIDENCE[match.detector.confidence],
    SEVERITY[match.detector.severity],
    match.end - match.start,
    -match.start,
  ];
  const [left, right] = [weight(a), weight(b)];
  const different = left.findIndex((number, i) => number !== right[i]);
  return different === -1 ? 0 : (right[different] as number) - (left[different] as number);
}

const overlaps = (a: Match, b: Match): boolean => a.start < b.end && b.start < a.end;

interface Searcher {
  readonly runnable: RunnableDetector;
  readonly words: readonly string[];
  readonly contextWords: readonly string[];
}

function found({ runnable, words, contextWords }: Searcher, path: string, bytes: Uint8Array, lower: string): Match[] {
  const { detector } = runnable;
  const lowerPath = lowerAscii(shown(path));
  const byPath =
    (detector.anchors === null || detector.gate.length > 0) &&
    detector.context?.path === true &&
    words.some((word) => lowerPath.includes(word));
  if (words.length > 0 && !byPath && !words.some((word) => lower.includes(word))) return [];
  if (!runnable.accepts(shown(path))) return [];
  const inContext = ({ context }: Detector, start: number, end: number): boolean =>
    context === null ||
    contextWords.some(
      (word) => (context.path && lowerPath.includes(word)) || stands(word, lower, start - context.within, end + context.within),
    );
  const scope = { bytes, wholeText: () => latin1(bytes), path: shown(path), from: 0, inContext };
  return runnable.run(scope, null);
}

export function createReference(detectors: readonly Detector[]): Reference {
  const searchers = detectors
    .filter(({ pattern }) => pattern !== null)
    .map((detector) => ({
      runnable: createRunnable(detector),
      words: detector.keywords.map(shown),
      contextWords: (detector.context?.keywords ?? []).map(shown),
    }));
  return (path, bytes) => {
    const lower = lowerAscii(latin1(bytes));
    const kept: Match[] = [];
    // No built-in rule requires a part; those that are only parts of others say nothing by themselves.
    const all = searchers.flatMap((searcher) => found(searcher, path, bytes, lower)).filter(({ detector }) => !detector.skipReport);
    for (const match of all.toSorted(speaksBefore)) {
      if (!kept.some((other) => overlaps(other, match))) kept.push(match);
    }
    return places(kept);
  };
}

/** Matches as comparable rows, in order of their place. */
export function places(matches: readonly Match[]): Place[] {
  return matches
    .map(({ detector, start, end }) => ({ ruleId: detector.id, start, end }))
    .toSorted((a, b) => a.start - b.start || a.end - b.end || (a.ruleId < b.ruleId ? -1 : 1));
}
