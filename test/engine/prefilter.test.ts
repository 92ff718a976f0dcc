// The automaton finds every keyword that indexOf finds, and nothing else.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromLatin1, latin1, toUtf8 } from "../../src/engine/bytes.ts";
import { createAhoCorasick } from "../../src/engine/prefilter.ts";
import { runs } from "./runs.ts";

type Hit = readonly [keyword: number, start: number];

function searchAll(keywords: readonly Uint8Array[], bytes: Uint8Array): Hit[] {
  const { count, keyword, start } = createAhoCorasick(keywords).search(bytes);
  return Array.from({ length: count }, (_, i): Hit => [keyword[i] as number, start[i] as number]);
}

const lowerAscii = (text: string): string => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

function searchPlainly(keywords: readonly Uint8Array[], bytes: Uint8Array): Hit[] {
  const text = lowerAscii(latin1(bytes));
  return keywords.flatMap((keyword, id) => {
    const word = lowerAscii(latin1(keyword));
    const hits: Hit[] = [];
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) hits.push([id, at]);
    return hits;
  });
}

const sorted = (hits: readonly Hit[]): Hit[] => hits.toSorted((a, b) => a[1] - b[1] || a[0] - b[0]);
const ends = (hits: readonly Hit[], keywords: readonly Uint8Array[]): number[] =>
  hits.map(([id, start]) => start + (keywords[id] as Uint8Array).length);

const few = fc.array(fc.constantFrom(0x61, 0x62, 0x41, 0x42), { maxLength: 300 }).map((bytes) => Uint8Array.from(bytes));
const anyBytes = fc.uint8Array({ maxLength: 300 });
const keyword = fc.oneof(
  fc.array(fc.constantFrom(0x61, 0x62, 0x41), { minLength: 1, maxLength: 6 }).map((bytes) => Uint8Array.from(bytes)),
  fc.uint8Array({ minLength: 1, maxLength: 3 }),
);

/** Keywords with their own beginnings, ends and repeats among them. */
const related = fc
  .array(keyword, { minLength: 1, maxLength: 8 })
  .map((words) => [...words, ...words.flatMap((word) => (word.length > 1 ? [word.subarray(1), word.subarray(0, -1)] : [word]))]);

describe("createAhoCorasick", () => {
  test("finds what indexOf finds, in order of the hits' ends", () => {
    fc.assert(
      fc.property(related, fc.oneof(few, anyBytes), (keywords, bytes) => {
        const hits = searchAll(keywords, bytes);
        expect(sorted(hits)).toEqual(sorted(searchPlainly(keywords, bytes)));
        expect(ends(hits, keywords)).toEqual(ends(hits, keywords).toSorted((a, b) => a - b));
      }),
      runs(2000, 200_000),
    );
  });

  const CASES: readonly [string, readonly string[], string, readonly Hit[]][] = [
    ["an empty text", ["a"], "", []],
    ["no keywords", [], "abc", []],
    ["a keyword longer than the text", ["abcd"], "abc", []],
    [
      "overlapping places of one keyword",
      ["aa"],
      "aaaa",
      [
        [0, 0],
        [0, 1],
        [0, 2],
      ],
    ],
    [
      "one keyword inside another",
      ["he", "she", "hers"],
      "ushers",
      [
        [1, 1],
        [0, 2],
        [2, 2],
      ],
    ],
    [
      "a keyword that ends another",
      ["dev-", "-"],
      "DEV-",
      [
        [0, 0],
        [1, 3],
      ],
    ],
    [
      "letters in either case",
      ["API-"],
      "api-Api-aPI-",
      [
        [0, 0],
        [0, 4],
        [0, 8],
      ],
    ],
    [
      "the same keyword twice",
      ["ab", "AB"],
      "ab",
      [
        [0, 0],
        [1, 0],
      ],
    ],
    ["characters beyond ASCII by their bytes", ["é"], "né\u00c9", [[0, 1]]],
    [
      "what stands between the letters in ASCII as itself",
      ["[", "{", "@", "`"],
      "[{@`",
      [
        [0, 0],
        [1, 1],
        [2, 2],
        [3, 3],
      ],
    ],
  ];
  test.each(CASES)("finds %s", (_, keywords, text, expected) => {
    expect(sorted(searchAll(keywords.map(toUtf8), toUtf8(text)))).toEqual(expected);
  });

  test("a second search starts anew and keeps no hit of the first", () => {
    const prefilter = createAhoCorasick([toUtf8("ab")]);
    expect(prefilter.search(toUtf8("ab a")).count).toBe(1);
    expect(prefilter.search(toUtf8("b")).count).toBe(0);
  });

  test("holds more hits than its first arrays", () => {
    const { count, start } = createAhoCorasick([toUtf8("a"), toUtf8("aa")]).search(fromLatin1("a".repeat(5000)));
    expect(count).toBe(5000 + 4999);
    expect(start[count - 1]).toBeGreaterThanOrEqual(4998);
  });
});
