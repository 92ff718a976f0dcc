// Every rule of every pack proves itself. Files are found by their place; nothing is registered.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createScanner } from "../../src/engine/scanner.ts";
import type { Detector } from "../../src/engine/types.ts";
import { checkWith } from "../../src/rules/examples.ts";
import { withRuleTable } from "../../scripts/rule-table.ts";
import { BUILTIN_DETECTORS, BUILTIN_PROBES } from "../../src/rules/builtin.gen.ts";
import { compilePacks } from "../../src/rules/pack.ts";
import { packFiles } from "../support/packs.ts";

const { packs, detectors, probes } = compilePacks(packFiles);
const SEEDS = 20;
const all = createScanner({ detectors });

test("there are packs, and clickbank is one of them", () => {
  expect(packs.length).toBeGreaterThan(0);
  expect(packs.map((pack) => pack.provider)).toContain("clickbank");
});

test("what is built in is what stands in rules/ (npm run rules)", () => {
  const plain = (all: readonly Detector[]): unknown => JSON.parse(JSON.stringify(all));
  expect(plain([...BUILTIN_DETECTORS, ...BUILTIN_PROBES])).toEqual(plain([...detectors, ...probes]));
});

describe.each(packs)("pack $provider", (pack) => {
  const [examples, counterexamples] = pack.provider === "clickbank" ? [5, 10] : [3, 5];

  test.each(pack.rules)("$id is complete", (rule) => {
    expect(rule.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
    expect(rule.description).not.toBe("");
    expect(rule.severity).toBeDefined();
    expect(rule.confidence).toBeDefined();
    expect(rule.help.length).toBeGreaterThan(40);
    expect([...rule.references, ...pack.references].length).toBeGreaterThan(0);
    expect(rule.examples.length).toBeGreaterThanOrEqual(examples);
    expect(rule.counterexamples.length).toBeGreaterThanOrEqual(counterexamples);
  });

  test.each(pack.rules)("$id runs in windows, or only beside its own context", (rule) => {
    const detector = detectors.find(({ id }) => id === rule.id);
    expect(detector?.reach !== null || (detector?.context !== null && detector.keywords.length > 0)).toBe(true);
  });

  test.each(pack.rules)("$id finds its examples and stays quiet on its counterexamples", (rule) => {
    const failures = checkWith(all, [rule], detectors, SEEDS);
    expect(
      failures.map(
        ({ kind, index, seed, template, found }) => `${kind} ${index} (seed ${seed}): ${template} -> ${found.join(", ") || "nothing"}`,
      ),
    ).toEqual([]);
  });
});

test("the table in docs/rules.md is up to date (npm run docs)", () => {
  const text = readFileSync(new URL("../../docs/rules.md", import.meta.url), "utf8");
  expect(withRuleTable(text, packs)).toBe(text);
});
