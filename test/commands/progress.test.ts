// The progress line: nothing where nobody sees it or nothing lasts, and a sensible time left.
import { expect, test } from "vitest";
import { createProgress, type Standing } from "../../src/commands/progress.ts";

/** What is drawn when these standings are shown, each at its time. */
function draw(standings: readonly (readonly [at: number, standing: Standing])[], errIsTerminal = true): string[] {
  const lines: string[] = [];
  let clock = 0;
  const progress = createProgress({ err: (text) => void lines.push(text.replace("\r\x1b[2K", "")), errIsTerminal }, { now: () => clock });
  for (const [at, standing] of standings) {
    clock = at;
    progress.show(standing);
  }
  progress.end();
  return lines;
}

test("nothing is drawn in the first half second, and never where nobody sees it", () => {
  expect(draw([[499, { done: 1, bytes: 1, of: 2 }]])).toEqual([]);
  expect(draw([[5000, { done: 1, bytes: 1, of: 2 }]], false)).toEqual([]);
});

test("files, bytes, rate and time left are drawn, and wiped at the end", () => {
  expect(draw([[1000, { done: 2000, bytes: 30e6, of: 10_000 }]])).toEqual(["2,000 of 10,000 files, 30.0 MB, 30.0 MB/s, 4 s left", ""]);
  expect(draw([[2000, { done: 1, bytes: 500, of: 400 }]])[0]).toBe("1 of 400 files, 500 B, 250 B/s, 14 min left");
  expect(draw([[2000, { done: 1, bytes: 500, of: 4000 }]])[0]).toMatch(/, 2 h 14 min left$/);
});

test("while files are still being listed, there is no time left to tell", () => {
  expect(draw([[1000, { done: 1, bytes: 1000, of: undefined }]])[0]).toBe("1 file, 1.0 kB, 1.0 kB/s");
  expect(draw([[1000, { done: 0, bytes: 0, of: 10 }]])[0]).toBe("0 of 10 files, 0 B, 0 B/s");
});

test("the time left goes by the pace of the last seconds, and does not jump", () => {
  const fast = Array.from({ length: 100 }, (_, i) => [(i + 1) * 100, { done: (i + 1) * 100, bytes: 0, of: 20_000 }] as const);
  const slow = Array.from(
    { length: 100 },
    (_, i) => [10_000 + (i + 1) * 100, { done: 10_000 + (i + 1) * 10, bytes: 0, of: 20_000 }] as const,
  );
  const left = draw([...fast, ...slow]).flatMap((line) => /(\d+) (s|min) left/.exec(line)?.slice(1, 3) ?? []);
  const seconds = left.flatMap((value, i) => (i % 2 === 0 ? [Number(value) * (left[i + 1] === "min" ? 60 : 1)] : []));
  expect(seconds.slice(0, 3)).toEqual([20, 20, 20]);
  // After ten seconds at a tenth of the pace nearly the new pace.
  expect(seconds.at(-1)).toBeGreaterThan(30);
  expect(seconds.at(-1)).toBeLessThanOrEqual(100);
  for (let i = 1; i < seconds.length; i++) expect(Math.abs((seconds[i] as number) - (seconds[i - 1] as number))).toBeLessThanOrEqual(60);
});
