// What is proved of a pattern holds for every match: the windows of the scanner rest on it.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countGroups, holdsKeyword, lookWidth, maxWidth } from "../../../src/rules/regex/analyse.ts";
import { emitRegex } from "../../../src/rules/regex/emit.ts";
import { parseRegex } from "../../../src/rules/regex/parse.ts";
import type { Node } from "../../../src/rules/regex/syntax.ts";
import { runs } from "../../engine/runs.ts";
import { models, sourceOf, texts } from "./model.ts";
import { translated } from "./translated.ts";

const parsed = (source: string): Node => parseRegex(source, { lookAround: true });
const all = Number.POSITIVE_INFINITY;

describe("maxWidth", () => {
  const WIDTHS: readonly (readonly [string, number])[] = [
    ["", 0],
    ["abc", 3],
    ["a|bcd|", 3],
    ["(ab){2,5}", 10],
    ["a?b{0,3}[c-z]", 5],
    ["\\bab$", 2],
    ["(?=abc)d(?<!x{9})", 1],
    ["a*", all],
    ["a+b", all],
    ["a{3,}", all],
    ["(?:a+){0}b", 1],
    ["\\Qa.b\\E", 3],
    ["é", 2],
    ["日", 3],
    ["\u{1f511}{2}", 8],
    ["[é]", 2],
    ["[aé]{4}", 4],
    [".{10}", 10],
    ["(?:\\b)*a", 1],
  ];
  test.each(WIDTHS)("of %j is %d", (source, width) => {
    expect(maxWidth(parsed(source))).toBe(width);
  });

  test("no match is ever wider", () => {
    let matched = 0;
    fc.assert(
      fc.property(models, fc.array(texts, { minLength: 1, maxLength: 3 }), (model, samples) => {
        const source = sourceOf(model);
        const width = maxWidth(parsed(source));
        for (const text of samples) {
          for (const [match] of text.matchAll(translated(source, "g"))) {
            matched++;
            expect(match.length, `${source} on ${JSON.stringify(text)}`).toBeLessThanOrEqual(width);
          }
        }
      }),
      runs(1500, 100_000),
    );
    expect(matched).toBeGreaterThan(1500);
  });
});

describe("lookWidth", () => {
  const WIDTHS: readonly (readonly [string, number])[] = [
    ["abc", 1],
    ["\\babc$", 1],
    ["(?=a{5}b)c", 7],
    ["(?<![a-z]{3})c", 4],
    ["(?:a(?!b{4}))|c(?<=d{9})", 10],
    ["(?=a(?!b{5}))c", 7],
    ["(?!a*)c", all],
  ];
  test.each(WIDTHS)("of %j is %d", (source, width) => {
    expect(lookWidth(parsed(source))).toBe(width);
  });

  test("what stands further away than that from the widest match changes no match", () => {
    const look = fc.constantFrom("(?=", "(?!", "(?<=", "(?<!");
    const inside = fc.constantFrom("a", "b{0,3}", ".{2}", "[ab]{1,4}k", "^a", "a$", "\\ba", "k\\b", "(?!b)a");
    const pattern = fc
      .tuple(fc.constantFrom("", "a?"), look, inside, fc.constantFrom("k", "k[ab]{0,2}"), look, inside)
      .map(([first, before, a, core, after, b]) => `${first}${before}${a})${core}${after}${b})`);
    const text = fc.array(fc.constantFrom("a", "b", "k", "\n"), { minLength: 1, maxLength: 30 }).map((characters) => characters.join(""));
    let matched = 0;
    fc.assert(
      fc.property(pattern, text, (source, whole) => {
        const tree = parsed(source);
        const regex = new RegExp(translatedWithLook(source), "g");
        for (const found of whole.matchAll(regex)) {
          matched++;
          const from = Math.max(0, found.index - lookWidth(tree));
          const cut = whole.slice(from, found.index + maxWidth(tree) + lookWidth(tree));
          const sticky = new RegExp(regex.source, "y");
          sticky.lastIndex = found.index - from;
          expect(sticky.exec(cut)?.[0], `${source} on ${JSON.stringify(whole)}`).toBe(found[0]);
        }
      }),
      runs(2000, 100_000),
    );
    expect(matched).toBeGreaterThan(500);
  });
});

describe("holdsKeyword", () => {
  const PROOFS: readonly (readonly [source: string, keywords: readonly string[], proved: boolean])[] = [
    ["abc", ["b"], true],
    ["abc", ["ac"], false],
    ["(?i)ABC", ["bc"], true],
    ["[aA][pP][iI]-x", ["api-"], true],
    ["a(b|c)d", ["ab", "ac"], true],
    ["a(b|c)d", ["ab"], false],
    ["a(b|c)d", ["bd", "acd"], true],
    ["x?ab", ["ab"], true],
    ["x?ab", ["xab"], false],
    ["(?:ab)?c", ["ab"], false],
    ["(?:ab)+c", ["ab"], true],
    ["(?:ab){2}", ["ba"], true],
    ["(?:ab){0,2}", ["ab"], false],
    ["a{3}", ["aaa"], true],
    ["a{2,4}", ["aaa"], false],
    ["\\w*ab\\w*", ["ab"], true],
    ["ab|", ["ab"], false],
    ["(?:ab|cd)(?:ef|gh)", ["be", "bg", "de", "dg"], true],
    ["a\\b-\\bb", ["a-b"], true],
    ["(?=key)[a-z]{3}", ["key"], false],
    ["a[0-9]b", ["a"], true],
    ["[a-z]", ["a"], false],
    ["[^b]", ["a"], false],
    ["\\Qa.b\\E", ["a.b"], true],
    ["clé", ["clé"], true],
    ["CLÉ", ["clé"], false],
    ["[éè]x", ["éx", "èx"], false],
    ["\\x{212a}ey", ["key"], false],
  ];
  test.each(PROOFS)("in %j one of %j: %s", (source, keywords, proved) => {
    expect(holdsKeyword(parsed(source), keywords)).toBe(proved);
  });

  test("what is proved holds for every match", () => {
    const word = fc.constantFrom("a", "b", "k", "aa", "ab", "ba", "kb", "aab", "bka");
    const pieces = fc.constantFrom(
      "a",
      "b",
      "k",
      "A",
      "[ab]",
      "[^a]",
      "(?:a|b)",
      "(?:ab|k)",
      "(?:b|)",
      "a{2}",
      "b?",
      "k{1,3}",
      "(?i:a)",
      "(?:ab){0,2}",
      "a+?",
      "\\b",
      "(?:aB|b(?i:K))",
    );
    const written = fc.array(pieces, { minLength: 1, maxLength: 6 }).map((tokens) => tokens.join(""));
    const text = fc.array(fc.constantFrom("a", "b", "k", "A", "B", " "), { maxLength: 20 }).map((characters) => characters.join(""));
    let proved = 0;
    let matched = 0;
    fc.assert(
      fc.property(
        fc.oneof(written, models.map(sourceOf)),
        fc.array(word, { minLength: 1, maxLength: 5 }),
        fc.array(text, { minLength: 3, maxLength: 3 }),
        (source, words, samples) => {
          if (!holdsKeyword(parsed(source), words)) return;
          proved++;
          for (const sample of samples) {
            for (const [match] of sample.matchAll(translated(source, "g"))) {
              matched++;
              const holds = words.some((each) => match.toLowerCase().includes(each));
              expect(holds, `${source} with ${JSON.stringify(words)} on ${JSON.stringify(sample)}`).toBe(true);
            }
          }
        },
      ),
      runs(4000, 200_000),
    );
    expect(proved).toBeGreaterThan(300);
    expect(matched).toBeGreaterThan(200);
  });
});

describe("countGroups", () => {
  test.each([
    ["a", 0],
    ["(a)", 1],
    ["(?:a)(?P<n>b)((c)|d)(?=e)", 3],
    ["(?:(a)+|[(])\\(", 1],
    ["(?<=(a))b", 1],
  ] as const)("of %j is %d", (source, groups) => {
    expect(countGroups(parsed(source))).toBe(groups);
    expect((new RegExp(`${translatedWithLook(source)}|`).exec("")?.length ?? 0) - 1).toBe(groups);
  });
});

function translatedWithLook(source: string): string {
  return emitRegex(parsed(source)).source;
}
