// Sets of characters as ranges of code points.
import type { Ranges } from "./syntax.ts";

const LAST = 0x110000;

/** Sorts and joins ranges. */
export function normalize(ranges: Ranges): Ranges {
  const joined: [number, number][] = [];
  for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

/** Everything that is not in the ranges. */
export function complement(ranges: Ranges): Ranges {
  const inverted: [number, number][] = [];
  let at = 0;
  for (const [from, to] of normalize(ranges)) {
    if (from > at) inverted.push([at, from]);
    at = to;
  }
  if (at < LAST) inverted.push([at, LAST]);
  return inverted;
}

/** Adds the other case of every ASCII letter. */
export function foldCase(ranges: Ranges): Ranges {
  const folded = ranges.flatMap(([from, to]): [number, number][] => {
    const upper: [number, number] = [Math.max(from, 0x41), Math.min(to, 0x5b)];
    const lower: [number, number] = [Math.max(from, 0x61), Math.min(to, 0x7b)];
    const both: [number, number][] = [[from, to]];
    if (upper[0] < upper[1]) both.push([upper[0] + 32, upper[1] + 32]);
    if (lower[0] < lower[1]) both.push([lower[0] - 32, lower[1] - 32]);
    return both;
  });
  return normalize(folded);
}
