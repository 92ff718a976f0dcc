// Ranges of starts come out ascending and apart, and hold every place that went in.
import fc from "fast-check";
import { expect, test } from "vitest";
import { addStart, settleStarts, type Starts } from "../../src/engine/starts.ts";
import { runs } from "./runs.ts";

const placesIn = (starts: Starts): number[] => {
  const places = new Set<number>();
  for (let i = 0; i < starts.length; i += 2) {
    for (let at = starts[i] as number; at <= (starts[i + 1] as number); at++) places.add(at);
  }
  return [...places].toSorted((a, b) => a - b);
};

const range = fc.tuple(fc.integer({ min: -5, max: 200 }), fc.nat(20)).map(([from, width]) => [from, from + width] as const);

test("ranges become ascending and apart, and hold what they held", () => {
  fc.assert(
    fc.property(fc.array(range, { maxLength: 40 }), (ranges) => {
      const starts: Starts = [];
      for (const [from, to] of ranges) addStart(starts, from, to);
      const before = placesIn(starts);
      const settled = settleStarts(starts);
      expect(placesIn(settled)).toEqual(before);
      for (let i = 2; i < settled.length; i += 2) expect(settled[i]).toBeGreaterThan(settled[i - 1] as number);
    }),
    runs(2000, 100_000),
  );
});

test("a range that begins before the text is cut, one that ends before it is dropped", () => {
  const starts: Starts = [];
  addStart(starts, -3, 2);
  addStart(starts, -9, -1);
  expect(starts).toEqual([0, 2]);
});
