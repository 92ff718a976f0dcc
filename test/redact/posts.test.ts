// Forum posts as people write them: what is marked goes, and hardly anything else.
import { expect, test } from "vitest";
import { createScanner } from "../../src/engine/scanner.ts";
import { redactText } from "../../src/redact/redact.ts";
import { judge, posts } from "../corpus/posts.ts";
import { detectors } from "../engine/documents.ts";
import { SEED } from "../engine/runs.ts";

const scanner = createScanner({ detectors });
const all = posts(SEED);
const results = all.map((post) => ({ ...judge(post, redactText(post.text, { scanner }).replacements), style: post.style }));
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

test("there are at least 60, in seven styles, with marks in each", () => {
  expect(all.length).toBeGreaterThanOrEqual(60);
  expect(new Set(all.map(({ style }) => style)).size).toBe(7);
  expect(all.filter(({ marks }) => marks.length === 0)).toEqual([]);
});

test("every key and personal datum is removed", () => {
  expect(results.flatMap(({ missed, style }) => missed.map((value) => `${style}: ${value}`))).toEqual([]);
});

test("of the other words at most 2 % are touched", () => {
  const touched = results.flatMap((result) => result.touched);
  expect(touched.length / sum(results.map(({ words }) => words)), touched.join(" ")).toBeLessThanOrEqual(0.02);
});
