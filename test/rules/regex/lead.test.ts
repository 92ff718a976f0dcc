// A pattern without its lazy lead finds the values that it finds with it, and allowlists still see the whole match.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromLatin1 } from "../../../src/engine/bytes.ts";
import { createScanner } from "../../../src/engine/scanner.ts";
import { emitRegex } from "../../../src/rules/regex/emit.ts";
import { splitLead } from "../../../src/rules/regex/lead.ts";
import { parseRegex } from "../../../src/rules/regex/parse.ts";
import { createChoices, documentOf } from "../../engine/documents.ts";
import { ownDetectors } from "../../engine/own-rules.ts";
import { runs } from "../../engine/runs.ts";
import { patterns, textOf } from "../anchors/patterns.ts";
import { translated } from "./translated.ts";

interface Whole {
  readonly match: string;
  readonly groups: readonly (readonly [number, number] | undefined)[];
}

/** What the pattern as written finds. */
function findWhole(source: string, text: string): Whole[] {
  const { source: written, flags } = emitRegex(parseRegex(source, { lookAround: true }));
  return Array.from(text.matchAll(new RegExp(written, `dg${flags}`)), ({ 0: match, indices }) => ({
    match,
    groups: Array.from((indices ?? []) as [number, number][]).slice(1),
  }));
}

const lead = fc
  .tuple(
    fc.constantFrom("[\\w.-]", "[ab]", "[^k]", "[A-Fa-f]", ".", "\\s", "a"),
    fc.constantFrom("{0,50}?", "{0,3}?", "??", "{0,1}?", "{0,9}?"),
  )
  .map(([set, times]) => set + times);
const core = fc
  .tuple(fc.constantFrom("", "(?i)", "\\b", "(?<![k-])", "(?<=[ -~])"), fc.constantFrom("", "[ab]?", "(?:a|b-)"), patterns, patterns)
  .map(([start, middle, before, group]) => `${start}(?:${before})${middle}(key[ab]{1,3}(?:${group}))`);

test("what splits keeps its groups", () => {
  let found = 0;
  fc.assert(
    fc.property(lead, core, fc.array(fc.nat(), { minLength: 3, maxLength: 3 }), (first, rest, seeds) => {
      const source = first + rest;
      const tree = parseRegex(source, { lookAround: true });
      const split = splitLead(tree);
      expect(split.lead, source).not.toBeNull();
      const { source: written, flags } = emitRegex(split.core);
      const regex = new RegExp(written, `dg${flags}`);
      for (const seed of seeds) {
        const text = textOf(tree, createChoices(seed));
        const whole = findWhole(source, text);
        found += whole.length;
        const groups = Array.from(text.matchAll(regex), ({ indices }) => Array.from((indices ?? []) as [number, number][]).slice(1));
        expect(groups, `${source} on ${JSON.stringify(text)}`).toEqual(whole.map((each) => each.groups));
      }
    }),
    runs(1000, 100_000),
  );
  expect(found).toBeGreaterThan(1000);
});

test("an allowlist on the match sees what was split off", () => {
  const allowed = fc.constantFrom("^a", "^[ab]{2}", "^.{0,9}k", "-", "^[\\w.-]{9}", "^\\w+\\.", "b.*key");
  let kept = 0;
  let dropped = 0;
  fc.assert(
    fc.property(lead, core, allowed, fc.array(fc.nat(), { minLength: 3, maxLength: 3 }), (first, rest, allow, seeds) => {
      const regex = first + rest;
      const tree = parseRegex(regex, { lookAround: true });
      const [detector] = ownDetectors([
        { regex, keywords: ["key"], placeholders: "keep", allowlists: [{ regexTarget: "match", regexes: [allow] }] },
      ]);
      if (detector === undefined) return;
      const scanner = createScanner({ detectors: [detector] });
      for (const seed of seeds) {
        const choices = createChoices(seed);
        const text = [0, 1, 2]
          .map(() => textOf(tree, choices) + choices.pick(["a", "-", "ab.", " ", "k"]).repeat(choices.below(70)))
          .join("");
        const whole = findWhole(regex, text);
        // A value of line ends alone is none.
        const hasValue = ({ groups }: Whole): boolean => {
          const [from, to] = groups.find((span) => span !== undefined && span[1] > span[0]) ?? [0, 0];
          return /[^\r\n]/.test(text.slice(from, to));
        };
        const expected = whole.filter((each) => hasValue(each) && !translated(allow, "").test(each.match));
        kept += expected.length;
        dropped += whole.length - expected.length;
        const values = scanner.matchText(fromLatin1(text), "a.txt");
        expect(values.length, `${regex} without ${allow} on ${JSON.stringify(text)}`).toBe(expected.length);
      }
    }),
    runs(400, 40_000),
  );
  expect(kept).toBeGreaterThan(200);
  expect(dropped).toBeGreaterThan(200);
});

describe("what is split off", () => {
  const CASES: readonly (readonly [source: string, max: number | null])[] = [
    ["[\\w.-]{0,50}?key(a)", 50],
    ["(?i)[\\w.-]{0,50}?(?:key)(a)", 50],
    ["a??(key)", 1],
    ["[\\w.-]{0,50}key(a)", null],
    ["[\\w.-]{1,50}?key(a)", null],
    ["[\\w.-]*?key(a)", null],
    ["([\\w.-]){0,50}?key(a)", null],
    ["(?:ab){0,5}?key(a)", null],
    ["é{0,5}?key(a)", null],
    ["[\\w.-]{0,50}?key", null],
    ["[\\w.-]{0,50}?key(a?)", null],
    ["[\\w.-]{0,50}?key(?:(a)|b)", null],
    ["[\\w.-]{0,50}?key(?:(a)|(b))", 50],
  ];
  test.each(CASES)("of %s: %j bytes at most", (source, max) => {
    expect(splitLead(parseRegex(source, { lookAround: true })).lead?.max ?? null).toBe(max);
  });
});

test("the lead is seen also where the text before it is no part of what the core needs", () => {
  const rule = {
    regex: "[\\w.-]{0,50}?mark=([a-f0-9]{8})",
    keywords: ["mark="],
    placeholders: "keep",
    allowlists: [{ regexTarget: "match", regexes: ["^public_"] }],
  };
  const scanner = createScanner({ detectors: ownDetectors([rule]) });
  const text = `${" ".repeat(200)}public_encoding_mark=0a1b2c3d ${" ".repeat(200)}private_encoding_mark=0a1b2c3d`;
  expect(scanner.match(documentOf(text)).matches.map(({ start }) => start)).toEqual([text.lastIndexOf("0a1b")]);
});
