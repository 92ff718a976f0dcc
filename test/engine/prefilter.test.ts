// The kernel finds every anchor that a plain search finds, and nothing else.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Anchor } from "../../src/engine/anchor.ts";
import { buildAnchorTable } from "../../src/engine/anchor-table.ts";
import { byteSet, writeByteSet } from "../../src/engine/byte-set.ts";
import { fromLatin1, latin1 } from "../../src/engine/bytes.ts";
import { packTables } from "../../src/engine/kernel/packed.ts";
import { createKernel } from "../../src/engine/kernel/prefilter.ts";
import { writeTail } from "../../src/engine/kernel/tail.ts";
import type { Prefilter } from "../../src/engine/prefilter.ts";
import { planWindows, type UnplannedAnchor } from "../../src/rules/anchors/plan.ts";
import { tailOf } from "../../src/rules/anchors/tail.ts";
import { parseRegex } from "../../src/rules/regex/parse.ts";
import { BUILTIN_ANCHORS, BUILTIN_DETECTORS, BUILTIN_PROBES } from "../../src/rules/builtin.gen.ts";
import { randomDocument } from "./documents.ts";
import { stands } from "./plain-search.ts";
import { count, runs, SEED } from "./runs.ts";

type Hit = `${number}@${number}`;

const plainly = (anchors: readonly Anchor[], bytes: Uint8Array): Hit[] =>
  anchors.flatMap((anchor, i) =>
    Array.from(bytes, (_, at) => at).flatMap((at): Hit[] => (stands(anchor, bytes, at) ? [`${i}@${at}`] : [])),
  );

function searched(prefilter: Prefilter, bytes: Uint8Array, surveys = false): Hit[] {
  const { count, anchor, start } = prefilter.search(bytes, surveys);
  return Array.from({ length: count }, (_, i): Hit => `${anchor[i] as number}@${start[i] as number}`);
}

const inOrder = (hits: readonly Hit[]): Hit[] => hits.toSorted();
const always = (anchors: readonly Anchor[]): { anchor: Anchor; once: boolean }[] => anchors.map((anchor) => ({ anchor, once: false }));
const readIn = (prefilter: Prefilter, bytes: Uint8Array): Uint8Array => {
  const buffer = prefilter.buffer.reserve(bytes.length);
  buffer.set(bytes);
  return buffer.subarray(0, bytes.length);
};

const letter = fc.constantFrom("a", "b", "c", "-", "_", "1");
const literal = fc.array(letter, { minLength: 2, maxLength: 16 }).map((letters) => letters.join(""));
const NOT_WORD = writeByteSet(byteSet((byte) => !/\w/.test(String.fromCharCode(byte))));
const tails = ["", "[ab]{3}", "a?b", "[ \t]*=[ \t]*[a-c]{2}", "(?:ab|ba)+1", "[^a]{1,40}a", ".{30,60}"].map((source) => {
  const tail = source === "" ? null : tailOf([parseRegex(source, { lookAround: false })]);
  return tail === null ? "" : writeTail(tail);
});

const unplanned: fc.Arbitrary<UnplannedAnchor> = fc
  .tuple(literal, fc.nat(0xffff), fc.constantFrom("", NOT_WORD), fc.constantFrom(...tails))
  .map(([text, bits, before, tail]) => ({
    text,
    fold: Array.from(text, (c, i) => (/[a-z]/.test(c) ? bits & (1 << i) : 0)).reduce((all, bit) => all | bit, 0),
    before,
    tail,
  }));

const someAnchors = fc.array(unplanned, { minLength: 1, maxLength: 12 }).map((list) => planWindows(list, { rounds: 0 }));

/** Texts with the anchors' own literals in them, at every parity and at both ends. */
const textFor = (anchors: readonly Anchor[]): fc.Arbitrary<Uint8Array> =>
  fc
    .array(
      fc.oneof(
        letter,
        fc.constantFrom("A", "B", " ", "=", "\n", "\0", "\u00ff"),
        fc.constantFrom(...anchors.map(({ text }) => text)),
        fc.constantFrom(...anchors.map(({ text }) => text.toUpperCase())),
      ),
      { maxLength: 60 },
    )
    .map((parts) => fromLatin1(parts.join("")));

describe("the kernel", () => {
  test("loses nothing where every second byte begins a window of several anchors", () => {
    const texts = ["ababab", "babab", "abab", "bab", "aba", "bababab"];
    const anchors = planWindows(
      texts.flatMap((text) => [NOT_WORD, ""].map((before) => ({ text, fold: 0, before, tail: "" }))),
      { rounds: 0 },
    );
    const prefilter = createKernel(always(anchors));
    const bytes = fromLatin1(`${"ab".repeat(60_000)}-ababab`);
    const hits = searched(prefilter, bytes);
    const last = hits.filter((hit) => hit.endsWith(`@${bytes.length - 6}`));
    expect(last).toHaveLength(anchors.filter(({ text }) => "ababab".startsWith(text)).length);
    expect(new Set(hits).size).toBe(hits.length);
    const few = Array.from({ length: 40_000 }, (_, i) => 40_001 + i).flatMap((at) =>
      anchors.flatMap((anchor, i): Hit[] => (stands(anchor, bytes, at) ? [`${i}@${at}`] : [])),
    );
    const known = new Set(hits);
    expect(few.filter((hit) => !known.has(hit))).toEqual([]);
  });

  test("finds what a plain search finds, copied in and read in", () => {
    fc.assert(
      fc.property(
        someAnchors.chain((anchors) => fc.tuple(fc.constant(anchors), fc.array(textFor(anchors), { minLength: 1, maxLength: 5 }))),
        ([anchors, texts]) => {
          const kernel = createKernel(always(anchors));
          for (const bytes of texts) {
            const expected = inOrder(plainly(anchors, bytes));
            expect(inOrder(searched(kernel, bytes))).toEqual(expected);
            // What an earlier, longer document left behind it is no part of a text.
            readIn(kernel, fromLatin1("abc-_1".repeat(40)));
            expect(inOrder(searched(kernel, readIn(kernel, bytes)))).toEqual(expected);
          }
        },
      ),
      runs(150, 20_000),
    );
  });

  const anchors = planWindows([
    { text: "ab", fold: 0, before: "", tail: "" },
    { text: "key=", fold: 0b111, before: NOT_WORD, tail: tails[1] as string },
    { text: "0123456789abcdef", fold: 0, before: "", tail: tails[6] as string },
  ]);
  const seeds = ["ab", "key=aba", "KEY=bbb", "xkey=aba", "key=ab", `0123456789abcdef${"-".repeat(70)}`];

  test.each([0, 1, 2, 15, 16, 17, 31, 32_764, 32_765, 32_766, 32_767, 32_768, 32_769, 65_535, 131_070, 131_071, 131_072, 131_073, 262_143])(
    "finds what stands %i bytes from the start, whatever block or piece that is in",
    (offset) => {
      const kernel = createKernel(always(anchors));
      for (const seed of seeds) {
        for (const after of ["", "x".repeat(100)]) {
          const bytes = fromLatin1("x".repeat(offset) + seed + after);
          const expected = inOrder(plainly(anchors, bytes));
          expect(inOrder(searched(kernel, bytes)), `${seed} copied`).toEqual(expected);
          expect(inOrder(searched(kernel, readIn(kernel, bytes))), `${seed} read in`).toEqual(expected);
        }
      }
    },
  );

  test("tells more hits than fit into its list", () => {
    const kernel = createKernel(always(anchors));
    const bytes = fromLatin1("ab".repeat(100_000));
    expect(kernel.search(bytes).count).toBe(100_000);
    expect(kernel.search(readIn(kernel, bytes)).count).toBe(100_000);
  });

  test("tells an anchor once a document where once is enough", () => {
    const kernel = createKernel(anchors.map((anchor) => ({ anchor, once: true })));
    const bytes = fromLatin1("ab ab key=aaa key=bbb");
    expect(inOrder(searched(kernel, bytes))).toEqual(["0@0", "1@6"]);
    expect(inOrder(searched(kernel, fromLatin1("key=aaa")))).toEqual(["1@0"]);
  });

  test("works the same from packed tables, more anchors added behind them", () => {
    const prepared = packTables(always(anchors.slice(0, 2)));
    const kernel = createKernel(always(anchors), prepared);
    const bytes = fromLatin1(seeds.join("\n"));
    expect(inOrder(searched(kernel, bytes))).toEqual(inOrder(plainly(anchors, bytes)));
  });

  test("finds the same with the built-in tables as with tables made afresh", () => {
    const { sought, prepared } = buildAnchorTable([...BUILTIN_DETECTORS, ...BUILTIN_PROBES], BUILTIN_ANCHORS);
    expect(prepared).toBeDefined();
    const [unpacked, fresh] = [createKernel(sought, prepared), createKernel(sought)];
    for (let seed = SEED; seed < SEED + count(200, 20_000); seed++) {
      const { bytes } = randomDocument(seed);
      expect(new Set(searched(unpacked, bytes)), `randomDocument(${seed})`).toEqual(new Set(searched(fresh, bytes)));
    }
  });

  test("an empty text holds nothing", () => {
    expect(createKernel(always(anchors)).search(new Uint8Array(0)).count).toBe(0);
  });

  test("a second search keeps no hit of the first", () => {
    const kernel = createKernel(always(anchors));
    expect(kernel.search(fromLatin1("ab ab")).count).toBe(2);
    expect(kernel.search(fromLatin1("b a")).count).toBe(0);
  });

  test("room that is asked for grows, and what is read into it is found", () => {
    const kernel = createKernel(always(anchors));
    for (const size of [10, 3_000_000, 20_000_000]) {
      const bytes = kernel.buffer.reserve(size).fill(0x78, 0, size).subarray(0, size);
      bytes.set(fromLatin1("ab"), size - 2);
      expect(searched(kernel, bytes)).toEqual([`0@${size - 2}`]);
      expect(latin1(bytes, size - 2)).toBe("ab");
    }
  });

  test("tells of nothing where there is neither an anchor nor a run, nor what may be another encoding", () => {
    const kernel = createKernel(always(anchors));
    const look = (bytes: Uint8Array): boolean | undefined => kernel.findsNothing?.(bytes);
    const run = Buffer.from("all of this reads as ASCII").toString("base64");
    const rows: readonly (readonly [text: string, nothing: boolean])[] = [
      ["", false],
      ["x", true],
      ["x".repeat(5000), true],
      ["xab", false],
      [`${"x".repeat(5000)} ab`, false],
      [`x ${run}`, false],
      [`${" ".repeat(5000)}${run}`, false],
      ["\u00ef\u00bb\u00bfx", false],
      ["\u00ff\u00fex", false],
      ["\u00fe\u00ffx", false],
      ["\0", false],
      [`${"x".repeat(30)}\0`, false],
      [`${"x".repeat(511)}\0x`, false],
      [`${"x".repeat(512)}\0x`, true],
    ];
    for (const [text, nothing] of rows) {
      const bytes = fromLatin1(text);
      expect(look(bytes), `${text.slice(0, 20)} copied`).toBe(nothing);
      readIn(kernel, fromLatin1("ab\0".repeat(3000)));
      expect(look(readIn(kernel, bytes)), `${text.slice(0, 20)} read in`).toBe(nothing);
    }
  });

  test("a search after such a look tells what it would have told without", () => {
    fc.assert(
      fc.property(
        someAnchors.chain((some) => fc.tuple(fc.constant(some), fc.array(textFor(some), { minLength: 1, maxLength: 5 }))),
        ([some, texts]) => {
          const kernel = createKernel(always(some));
          const told = (bytes: Uint8Array): readonly unknown[] => {
            const hits = inOrder(searched(kernel, bytes, true));
            const { count: found = 0, start } = kernel.runs ?? {};
            return [...hits, ...(start?.subarray(0, found) ?? [])];
          };
          for (const text of texts) {
            const long = fromLatin1(`${latin1(text)} ${Buffer.from(text).toString("base64")}`);
            for (const bytes of [text, long, readIn(kernel, text)]) {
              const expected = told(bytes);
              const finds = kernel.findsNothing?.(bytes) === false;
              // A text that is empty, or may be in another encoding, is looked at again.
              if (expected.length > 0 || (bytes.length > 0 && !/^\u00ff|\0/.test(latin1(bytes)))) expect(finds).toBe(expected.length > 0);
              expect(told(bytes)).toEqual(expected);
              // Of other bytes nothing is known by it.
              kernel.findsNothing?.(bytes);
              expect(searched(kernel, fromLatin1("ZZ"), true)).toEqual([]);
            }
          }
        },
      ),
      runs(100, 10_000),
    );
  });
});
