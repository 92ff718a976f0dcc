// Windows stay ascending and apart, and every hit keeps its whole reach.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addWindow, type Windows } from "../../src/engine/windows.ts";
import { runs } from "./runs.ts";

interface Hit {
  readonly start: number;
  readonly end: number;
}

function windowsOf(hits: readonly Hit[], reach: number, length: number): Windows {
  const windows: Windows = [];
  for (const { start, end } of hits) addWindow(windows, start, end, reach, length);
  return windows;
}

const pairs = (windows: Windows): [number, number][] =>
  Array.from({ length: windows.length / 2 }, (_, i) => [windows[2 * i] as number, windows[2 * i + 1] as number]);

/** Hits as the prefilter gives them: keywords of several lengths, in order of their end. */
const hitsIn = (length: number, reach: number): fc.Arbitrary<Hit[]> =>
  fc
    .array(fc.tuple(fc.nat(length), fc.integer({ min: 1, max: Math.min(6, reach) })), { maxLength: 30 })
    .map((rows) => rows.map(([start, size]) => ({ start, end: start + size })).filter(({ end }) => end <= length))
    .map((hits) => hits.toSorted((a, b) => a.end - b.end));

const scenario = fc
  .tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 60 }))
  .chain(([length, reach]) => fc.tuple(hitsIn(length, reach), fc.constant(reach), fc.constant(length)));

describe("addWindow", () => {
  test("keeps windows ascending, apart and inside the document", () => {
    fc.assert(
      fc.property(scenario, ([hits, reach, length]) => {
        const windows = windowsOf(hits, reach, length);
        let last = -1;
        for (const [start, end] of pairs(windows)) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(length);
          last = end;
        }
      }),
      runs(1000, 100_000),
    );
  });

  test("covers whatever a match that holds the keyword can cover, and no more", () => {
    fc.assert(
      fc.property(scenario, ([hits, reach, length]) => {
        const covered = new Set(
          pairs(windowsOf(hits, reach, length)).flatMap(([start, end]) => Array.from({ length: end - start }, (_, i) => start + i)),
        );
        const wanted = new Set<number>();
        for (const { start, end } of hits) {
          for (let at = Math.max(0, end - reach); at < Math.min(length, start + reach); at++) wanted.add(at);
        }
        expect([...covered].toSorted((a, b) => a - b)).toEqual([...wanted].toSorted((a, b) => a - b));
      }),
      runs(1000, 100_000),
    );
  });

  test("windows that touch become one, so that no match is cut where they meet", () => {
    expect(
      windowsOf(
        [
          { start: 10, end: 12 },
          { start: 20, end: 22 },
        ],
        7,
        100,
      ),
    ).toEqual([5, 27]);
    expect(
      windowsOf(
        [
          { start: 10, end: 12 },
          { start: 21, end: 23 },
        ],
        6,
        100,
      ),
    ).toEqual([6, 16, 17, 27]);
  });
});
