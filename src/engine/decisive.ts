// The lines of a text on which its findings depend: texts that have them in common, versions of one file mostly, have the
// same findings under the same path, at other lines.
import { type ByteSet, readByteSet } from "./byte-set.ts";
import { latin1 } from "./bytes.ts";
import type { Target } from "./anchor-table.ts";
import { ROUND } from "./disguises.ts";
import { REACH_AFTER, REACH_BEFORE } from "./score/place.ts";
import { LARGE } from "./segments.ts";
import type { SieveSource } from "./sieve.ts";
import { ALLOW_ANCHORS } from "./suppression.ts";
import type { Detector, KnownHits } from "./types.ts";

export interface Decisive {
  /** Equal for texts with the same decisive lines and anchors. Holds values. */
  readonly text: string;
  /** Where each stretch of them begins, counted from 0, ascending. */
  readonly lines: Uint32Array;
}

/** Null for a text of which it cannot be told. @param bytes UTF-8 */
export type TellDecisive = (bytes: Uint8Array, known: KnownHits) => Decisive | null;

/** What gates look at beside the reach of patterns: names, checksums, the score. */
const BESIDE = Math.max(REACH_BEFORE, REACH_AFTER);
/** Kinds of hints whose text may begin and end far from them. */
const FAR = new Set(["run", "packed"]);
/** Of a window, and of all of them where something may be decoded, which has its limits. */
const MOST = 1 << 14;
/** More text is not worth it. */
const MOST_PLAIN = 1 << 17;
/** As large as an allow comment may be. */
const COMMENT = 512;
const NEWLINE = 10;

interface Window {
  /** Bytes before and from the beginning of the anchor. */
  readonly before: number;
  readonly behind: number;
  /** Whether parts in other stretches count, by their distance. */
  readonly isComposite: boolean;
  /** Whether it lets rules run elsewhere. */
  readonly opens: boolean;
  /** Those of them that have no anchors: what each of their matches holds. */
  readonly runs: readonly Run[];
  /** Whether something may be encoded there. */
  readonly hides: boolean;
}

/** Bytes of a set, one after the other, as many as each match of a rule holds; and a window round them. */
interface Run {
  readonly rule: number;
  readonly set: ByteSet;
  readonly min: number;
  readonly around: number;
}

const contextOf = ({ context }: Detector): number =>
  context === null ? 0 : context.within + Math.max(0, ...context.keywords.map((word) => word.length * 3));

const isPart = ({ required, related, skipReport }: Detector): boolean => required.length > 0 || related.length > 0 || skipReport;

/** @param source of the scanner that is asked for the findings, so that its rules' paths and words count */
export function createTellDecisive({ detectors, table, firstProbe }: SieveSource): TellDecisive {
  const ruleOf = (number: number): Detector => detectors[number] as Detector;
  const rangeOf = ({ detector, lead }: Target): readonly [number, number] => {
    const rule = ruleOf(detector);
    const around = rule.margin + contextOf(rule) + BESIDE + (detector >= firstProbe ? ROUND : 0);
    return [lead[1] + around, Math.max(0, rule.reach - lead[0]) + around];
  };
  /** Null for a rule whose matches may be anywhere. */
  const runOf = (rule: number): Run | null => {
    const { stretch, reach, margin } = ruleOf(rule);
    const around = reach + margin + contextOf(ruleOf(rule)) + BESIDE;
    return stretch === null || !(around < MOST) ? null : { rule, set: readByteSet(stretch.set), min: stretch.min, around };
  };
  const windows: (Window | null | undefined)[] = [];
  /** Null for an anchor that leads to more than stands near it. */
  const makeWindow = (anchor: number): Window | null => {
    if (anchor < ALLOW_ANCHORS.length) return { before: 0, behind: COMMENT, isComposite: false, opens: false, runs: [], hides: false };
    const targets = table.targetsOf(anchor);
    const opens = table.opensOf(anchor);
    if (targets.some(({ detector }) => detector >= firstProbe && FAR.has(ruleOf(detector).id))) return null;
    const runs = opens.filter((number) => ruleOf(number).anchors === null).map(runOf);
    const ranges = targets.map(rangeOf);
    const [before, behind] = [Math.max(0, ...ranges.map(([one]) => one)), Math.max(0, ...ranges.map(([, one]) => one))];
    if (!(before + behind < MOST) || runs.includes(null)) return null;
    const isComposite = [...targets.map(({ detector }) => detector), ...opens].some((number) => isPart(ruleOf(number)));
    const hides = targets.some(({ detector }) => detector >= firstProbe);
    return { before, behind, isComposite, opens: opens.length > 0, runs: runs.filter((run) => run !== null), hides };
  };
  const windowOf = (anchor: number): Window | null => {
    const known = windows[anchor];
    return known === undefined ? (windows[anchor] = makeWindow(anchor)) : known;
  };

  return (bytes, { count, anchor, start, mayHaveRuns }) => {
    // Places are counted from behind a mark; a text in segments has limits of its own.
    if (mayHaveRuns || bytes[0] === 0xef || bytes.length > LARGE) return null;
    const spans: Span[] = [];
    const gates = new Set<number>();
    const runs = new Map<number, Run>();
    let [isComposite, hides] = [false, false];
    const add = (from: number, to: number, place: number, id: number): boolean => {
      const span = linesAround(bytes, Math.max(0, from), Math.min(bytes.length, to));
      if (span !== null) spans.push({ ...span, hits: [[place, id]] });
      return span !== null;
    };
    for (let i = 0; i < count; i++) {
      const [id, place] = [anchor[i] as number, start[i] as number];
      const window = windowOf(id);
      if (window === null) return null;
      isComposite ||= window.isComposite;
      hides ||= window.hides;
      if (window.opens) gates.add(id);
      for (const run of window.runs) runs.set(run.rule, run);
      if (window.behind > 0 && !add(place - window.before, place + window.behind, place, id)) return null;
    }
    for (const { rule, set, min, around } of runs.values())
      for (const [from, to] of runsIn(bytes, set, min)) if (!add(from - around, to + around, from, -1 - rule)) return null;
    const stretches = joinSpans(spans);
    if (stretches.reduce((sum, { from, to }) => sum + to - from, 0) > (hides ? MOST : MOST_PLAIN)) return null;
    const lines = new Uint32Array(stretches.length);
    const texts = [[...gates].toSorted((a, b) => a - b).join()];
    let [line, at] = [0, 0];
    for (const [number, { from, to, hits }] of stretches.entries()) {
      const skipped = countLines(bytes, at, from);
      lines[number] = line + skipped;
      line += skipped + countLines(bytes, from, to);
      const told = hits.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]).map(([place, id]) => `${place - from}:${id}`);
      const gap = isComposite ? `${from - at}:${skipped}` : "";
      texts.push(`${to - from} ${Number(from === 0)}${Number(to === bytes.length)} ${gap} ${told.join()}\n${latin1(bytes, from, to)}`);
      at = to;
    }
    return { text: texts.join("\n"), lines };
  };
}

interface Span {
  from: number;
  to: number;
  /** Places and anchors. */
  readonly hits: (readonly [place: number, anchor: number])[];
}

/** Whole lines, the one above included, where an allow comment may stand; null where one is too long. */
function linesAround(bytes: Uint8Array, from: number, to: number): Pick<Span, "from" | "to"> | null {
  const lineStart = (at: number): number => (at === 0 ? 0 : bytes.lastIndexOf(NEWLINE, at - 1) + 1);
  const own = lineStart(from);
  const above = own === 0 ? 0 : lineStart(own - 1);
  const newline = bytes.indexOf(NEWLINE, to);
  const end = newline === -1 ? bytes.length : newline + 1;
  return from - above > MOST || end - to > MOST ? null : { from: above, to: end };
}

/** Where at least `min` bytes of the set stand one after the other. */
function* runsIn(bytes: Uint8Array, set: ByteSet, min: number): Generator<readonly [from: number, to: number]> {
  for (let last = min - 1; last < bytes.length; last += min) {
    if (set[bytes[last] as number] !== 1) continue;
    let from = last;
    while (from > 0 && set[bytes[from - 1] as number] === 1) from--;
    let to = last + 1;
    while (to < bytes.length && set[bytes[to] as number] === 1) to++;
    if (to - from >= min) yield [from, to];
    last = to - 1;
  }
}

/** Those together that touch. */
function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last === undefined || span.from > last.to) joined.push({ ...span, hits: [...span.hits] });
    else {
      last.to = Math.max(last.to, span.to);
      last.hits.push(...span.hits);
    }
  }
  return joined;
}

function countLines(bytes: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE, from); at !== -1 && at < to; at = bytes.indexOf(NEWLINE, at + 1)) count++;
  return count;
}
