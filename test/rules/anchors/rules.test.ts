// Rules compiled to anchors and gates find what the plain reference finds, whatever their pattern and keywords.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromLatin1, latin1, toUtf8 } from "../../../src/engine/bytes.ts";
import { createScanner } from "../../../src/engine/scanner.ts";
import { parseRegex } from "../../../src/rules/regex/parse.ts";
import { createChoices, documentOf } from "../../engine/documents.ts";
import { ownDetectors } from "../../engine/own-rules.ts";
import { runs } from "../../engine/runs.ts";
import { createReference, places } from "../../reference.ts";
import { patterns, textOf } from "./patterns.ts";

const WORDS = ["key", "k", "ab", "é", "clé", "KEY=", "=", "aka", "\u{1f511}", "k_ab", "abcdefghijklmnopqrstuvw", `${"key-".repeat(30)}1`];
const FILES = ["a.txt", "key/a.txt", "clé/AB.txt", "\u{1f511}.txt"];

interface Case {
  readonly regex: string;
  readonly keywords: readonly string[];
  readonly context: { readonly keywords: readonly string[]; readonly within: number; readonly path: boolean } | undefined;
}

const cases: fc.Arbitrary<Case> = fc.record({
  regex: patterns,
  keywords: fc.array(fc.constantFrom(...WORDS), { maxLength: 3 }),
  context: fc.option(
    fc.record({
      keywords: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 2 }),
      within: fc.nat(20),
      path: fc.boolean(),
    }),
    { nil: undefined },
  ),
});

test("random patterns and keywords", () => {
  let found = 0;
  let anchored = 0;
  fc.assert(
    fc.property(cases, fc.array(fc.nat(), { minLength: 3, maxLength: 3 }), ({ regex, keywords, context }, seeds) => {
      const detectors = ownDetectors([{ regex, keywords, placeholders: "keep", ...(context === undefined ? {} : { context }) }]);
      if (detectors[0]?.anchors !== null) anchored++;
      const tree = parseRegex(regex, { lookAround: true });
      const scanner = createScanner({ detectors });
      const reference = createReference(detectors);
      for (const seed of seeds) {
        const choices = createChoices(seed);
        const word = (): string => (choices.below(3) === 0 ? choices.pick(WORDS) : "");
        const bytes = new Uint8Array([...toUtf8(word()), ...fromLatin1(textOf(tree, choices)), ...toUtf8(word())]);
        const path = choices.pick(FILES);
        const expected = reference(path, bytes);
        found += expected.length;
        const what = JSON.stringify({ regex, keywords, context, path, text: latin1(bytes) });
        expect(places(scanner.match(documentOf(bytes, path)).matches), what).toEqual(expected);
      }
    }),
    runs(500, 100_000),
  );
  expect(anchored).toBeGreaterThan(100);
  expect(found).toBeGreaterThan(300);
});

describe("keywords that need not be part of the match", () => {
  const regex = "ZQX_[0-9]{8}";
  const value = "ZQX_12345678";
  // [keywords, what stands before and after the value, path, whether it is found]
  const CASES: readonly (readonly [readonly string[], string, string, string, boolean])[] = [
    [["%"], "", "", "a.txt", false],
    [["%"], "%", "", "a.txt", true],
    [["%", "other"], "", " OTHER", "a.txt", true],
    [["%", "other"], "", " oth er", "a.txt", false],
    [["other", "third"], "third ", "", "a.txt", true],
    [["other"], "", "", "other.txt", false],
    [["clé"], "CLÉ ", "", "a.txt", true],
    [["clé"], "Clé ", "", "a.txt", true],
    [["clé"], "cl\u00ea ", "", "a.txt", false],
    [["école"], "ÉcoLE ", "", "a.txt", true],
    [["zqx_"], "", "", "a.txt", true],
    [["qx_1"], "", "", "a.txt", true],
    [["0".repeat(200)], "0".repeat(199), "", "a.txt", false],
    [["0".repeat(200)], "0".repeat(200), "", "a.txt", true],
  ];
  test.each(CASES)("%j, %j before and %j after, in %s: %s", (keywords, before, after, path, expected) => {
    const detectors = ownDetectors([{ regex, keywords, placeholders: "keep" }]);
    const document = documentOf(`${before} ${value}${after}`, path);
    expect(createScanner({ detectors }).match(document).matches).toHaveLength(expected ? 1 : 0);
    expect(createReference(detectors)(path, document.bytes)).toHaveLength(expected ? 1 : 0);
  });
});
