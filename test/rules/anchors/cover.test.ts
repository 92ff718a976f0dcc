// Every match of a pattern holds one of its anchors, where the anchor says, with what it asks for round it.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromLatin1 } from "../../../src/engine/bytes.ts";
import { writeByteSet } from "../../../src/engine/byte-set.ts";
import { writeTail } from "../../../src/engine/kernel/tail.ts";
import type { Anchor } from "../../../src/engine/anchor.ts";
import { type Cover, deriveCover } from "../../../src/rules/anchors/derive.ts";
import { tailOf } from "../../../src/rules/anchors/tail.ts";
import { emitRegex } from "../../../src/rules/regex/emit.ts";
import { parseRegex } from "../../../src/rules/regex/parse.ts";
import { createChoices } from "../../engine/documents.ts";
import { stands } from "../../engine/plain-search.ts";
import { count, runs, SEED } from "../../engine/runs.ts";
import { patterns, textOf } from "./patterns.ts";
import { SHAPES } from "./shapes.ts";

interface Sought {
  readonly anchor: Omit<Anchor, "windows">;
  readonly lead: readonly [number, number];
}

const soughtOf = (cover: Cover): Sought[] =>
  cover.flatMap(({ literals, before, rest, lead }) => {
    const tail = tailOf(rest);
    return literals.map(({ text, fold }) => ({
      anchor: { text, fold, before: before === null ? "" : writeByteSet(before), tail: tail === null ? "" : writeTail(tail) },
      lead,
    }));
  });

/** Whether the match from `start` to `end` can be found by one of the anchors. */
const isFound = (sought: readonly Sought[], bytes: Uint8Array, start: number, end: number): boolean =>
  sought.some(({ anchor, lead: [min, max] }) => {
    for (let at = start + min; at <= Math.min(start + max, end - anchor.text.length); at++) if (stands(anchor, bytes, at)) return true;
    return false;
  });

/** Looks at matches that begin at every place of a text, also such as a match to their left would swallow, and says how many. */
function matchCheck(source: string): (seed: number) => number {
  const tree = parseRegex(source, { lookAround: true });
  const cover = deriveCover(tree);
  if (cover === null) return () => 0;
  const sought = soughtOf(cover);
  const emitted = emitRegex(tree);
  const regex = new RegExp(emitted.source, `${emitted.flags}g`);
  return (seed) => {
    const text = textOf(tree, createChoices(seed));
    const bytes = fromLatin1(text);
    let matched = 0;
    regex.lastIndex = 0;
    for (let found = regex.exec(text); found !== null; found = regex.exec(text)) {
      matched++;
      const what = `${source} at ${found.index} of ${JSON.stringify(text)}`;
      expect(isFound(sought, bytes, found.index, found.index + found[0].length), what).toBe(true);
      regex.lastIndex = found.index + 1;
    }
    return matched;
  };
}

test("of random patterns", () => {
  let matched = 0;
  fc.assert(
    fc.property(patterns, fc.array(fc.nat(), { minLength: 4, maxLength: 4 }), (source, seeds) => {
      const check = matchCheck(source);
      for (const seed of seeds) matched += check(seed);
    }),
    runs(1500, 300_000),
  );
  expect(matched).toBeGreaterThan(1000);
});

describe("of rules as they are written", () => {
  let told = 0;
  test.each(SHAPES)("%s", (source) => {
    const check = matchCheck(source);
    let matched = 0;
    for (let seed = 0; seed < count(40, 4000); seed++) matched += check(SEED + seed);
    if (matched > 10) told++;
  });

  test("nearly all of which were met", () => {
    expect(told).toBeGreaterThan(SHAPES.length * 0.8);
  });
});
