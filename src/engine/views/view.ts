// A text read another way, such as decoded or joined, with the way back: which bytes of the text each byte came from.

/** Bytes of the text, half-open. */
export interface Place {
  readonly start: number;
  readonly end: number;
  /** Those of the view's steps that changed something in it, outermost first. */
  readonly steps: readonly string[];
}

export interface View {
  readonly bytes: Uint8Array;
  /** What was done to the text, outermost first: `base64`, `escapes` …; empty for the text itself. */
  readonly steps: readonly string[];
  /** Where a stretch of the view came from; null for one that runs across parts which do not belong together. */
  placeOf(start: number, end: number): Place | null;
}

/** Stands between parts that do not belong together: no pattern that minds line ends or NULs runs across. */
const BARRIER = [10, 0, 10] as const;

export interface ViewBuilder {
  /** Length of the view so far. */
  readonly length: number;
  /** Bytes of the text as they are. */
  copy(from: number, to: number): void;
  /** Bytes that stand for `from` to `to` of the text. */
  put(bytes: ArrayLike<number>, from: number, to: number): void;
  /** Nothing, where the text has `from` to `to`. */
  leaveOut(): void;
  barrier(): void;
  /** @param steps of the view */
  finish(steps: readonly string[]): View;
}

/** Ascending numbers; grows by doubling. */
interface Numbers {
  push(value: number): void;
  get(index: number): number;
  /** Index of the last one that is not above `wanted`. */
  lastNotAbove(wanted: number): number;
  /** Whether one lies in [from, to). */
  hasWithin(from: number, to: number): boolean;
}

function createNumbers(): Numbers {
  let values = new Float64Array(64);
  let length = 0;
  const lastNotAbove = (wanted: number): number => {
    let low = 0;
    let high = length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((values[middle] as number) <= wanted) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    push(value) {
      if (length === values.length) {
        const grown = new Float64Array(length * 2);
        grown.set(values);
        values = grown;
      }
      values[length++] = value;
    },
    get: (index) => values[index] as number,
    lastNotAbove,
    hasWithin: (from, to) => length > 0 && (values[0] as number) < to && (values[lastNotAbove(to - 1)] as number) >= from,
  };
}

/** @param text that the view is made of */
export function createViewBuilder(text: Uint8Array): ViewBuilder {
  let out = new Uint8Array(Math.max(256, Math.min(text.length * 2, 1 << 16)));
  let length = 0;
  // By run of the view: where it begins, where its text begins, and where that ends if it was decoded (else -1).
  const begins = createNumbers();
  const sources = createNumbers();
  const ends = createNumbers();
  const barriers = createNumbers();
  const joints = createNumbers();

  const room = (more: number): void => {
    if (length + more <= out.length) return;
    const grown = new Uint8Array(Math.max(out.length * 2, length + more));
    grown.set(out.subarray(0, length));
    out = grown;
  };
  const run = (source: number, end: number): void => {
    begins.push(length);
    sources.push(source);
    ends.push(end);
  };

  return {
    get length() {
      return length;
    },
    copy(from, to) {
      if (to <= from) return;
      room(to - from);
      run(from, -1);
      out.set(text.subarray(from, to), length);
      length += to - from;
    },
    put(bytes, from, to) {
      room(bytes.length);
      run(from, to);
      out.set(bytes, length);
      length += bytes.length;
    },
    leaveOut() {
      joints.push(length);
    },
    barrier() {
      room(BARRIER.length);
      run(0, 0);
      barriers.push(length);
      out.set(BARRIER, length);
      length += BARRIER.length;
    },
    finish: (steps) => ({
      bytes: out.subarray(0, length),
      steps,
      placeOf(start, end) {
        if (end <= start || barriers.hasWithin(start - BARRIER.length + 1, end)) return null;
        const first = begins.lastNotAbove(start);
        const last = begins.lastNotAbove(end - 1);
        let isChanged = joints.hasWithin(start + 1, end);
        for (let i = first; i <= last && !isChanged; i++) isChanged = ends.get(i) !== -1;
        const from = ends.get(first) === -1 ? sources.get(first) + start - begins.get(first) : sources.get(first);
        const to = ends.get(last) === -1 ? sources.get(last) + end - begins.get(last) : ends.get(last);
        return { start: from, end: to, steps: isChanged ? steps : [] };
      },
    }),
  };
}

/** The text itself: every stretch came from where it is. */
export const plainView = (bytes: Uint8Array): View => ({
  bytes,
  steps: [],
  placeOf: (start, end) => ({ start, end, steps: [] }),
});

/** A view of a view, as one of the text. */
export function throughView(outer: View, inner: View): View {
  return {
    bytes: inner.bytes,
    steps: [...outer.steps, ...inner.steps],
    placeOf(start, end) {
      const between = inner.placeOf(start, end);
      if (between === null) return null;
      const place = outer.placeOf(between.start, between.end);
      return place === null ? null : { ...place, steps: [...place.steps, ...between.steps] };
    },
  };
}

/** A part of a text as a view of it. */
export const partOf = (text: Uint8Array, from: number, to: number): View => ({
  bytes: text.subarray(from, to),
  steps: [],
  placeOf: (start, end) => ({ start: from + start, end: from + end, steps: [] }),
});

/** The text from its end to its beginning. */
export const reversedView = (text: Uint8Array): View => ({
  bytes: text.toReversed(),
  steps: ["reversed"],
  placeOf: (start, end) => ({ start: text.length - end, end: text.length - start, steps: ["reversed"] }),
});

/** Decoded so near to a value, a quotation mark or a word may be what lets a rule see it. */
const NEAR = 32;

/** Whether the view shows what a plainer one does not: each of its steps has changed something here. */
export function tellsMore(view: View, start: number, end: number): boolean {
  const near = view.steps.at(-1) !== "escapes" ? null : view.placeOf(Math.max(0, start - NEAR), Math.min(view.bytes.length, end + NEAR));
  const place = near ?? view.placeOf(start, end);
  return place !== null && place.steps.length === view.steps.length;
}

/** Whether something between the two offsets may tell more; where not, nothing there does. */
export function mayTellMore(view: View, start: number, end: number): boolean {
  const place = view.placeOf(Math.max(0, start - NEAR), Math.min(view.bytes.length, end + NEAR));
  return place === null || place.steps.length === view.steps.length;
}
