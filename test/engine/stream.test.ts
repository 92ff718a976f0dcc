// A document that comes in pieces gives the findings of the whole, wherever it is cut.
import { describe, expect, test } from "vitest";
import { fromLatin1, toUtf8 } from "../../src/engine/bytes.ts";
import { createScanner, type Scanner } from "../../src/engine/scanner.ts";
import { LARGE, OVERLAP } from "../../src/engine/segments.ts";
import type { Finding } from "../../src/engine/types.ts";
import { BUILTIN_ANCHORS, BUILTIN_DETECTORS } from "../../src/rules/builtin.gen.ts";
import { readBuiltinRules } from "../../src/commands/rule-files.ts";
import { createRandom, fillTemplate } from "../../src/rules/templates.ts";
import { runs } from "./runs.ts";

const scanner = createScanner({ detectors: BUILTIN_DETECTORS, prepared: BUILTIN_ANCHORS });
const random = createRandom(5);
const examples = readBuiltinRules().flatMap(({ rules }) => rules.flatMap((rule) => rule.examples));
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
const fill = (template: string): string => fillTemplate(template, Math.floor(random() * 2 ** 31));
const example = (): string => {
  const chosen = pick(examples);
  return fill(typeof chosen === "string" ? chosen : chosen.text);
};
const key = (): string => fill("API-{base36upper:36}");

function streamed(bytes: Uint8Array, pieces: () => number, path = "a.txt", own: Scanner = scanner): Finding[] {
  const run = (again?: ReturnType<ReturnType<Scanner["stream"]>["end"]>) => {
    const stream = own.stream({ path, origin: { kind: "file" } }, { again });
    for (let at = 0; at < bytes.length;) {
      const size = Math.max(1, pieces());
      stream.push(bytes.subarray(at, at + size));
      at += size;
    }
    return stream.end();
  };
  const first = run();
  return (first.isLate ? run(first) : first).findings;
}

const inOrder = (findings: readonly Finding[]): string[] => findings.map((finding) => JSON.stringify(finding)).toSorted();
const whole = (bytes: Uint8Array, path = "a.txt"): Finding[] => scanner.scan({ path, bytes, origin: { kind: "file" } });

/** Where the first two segments end, and a little about it. */
const FIRST_CUT = (4 << 20) + 2 * OVERLAP;
const LENGTH = (9 << 20) + 12_345;
const filler = (length: number, line: string): string => line.repeat(Math.ceil(length / line.length)).slice(0, length);

/** Examples close to each other round the first cut, and here and there elsewhere. */
function documentAround(offset: number, line: string, between: string): Uint8Array {
  let text = "";
  while (text.length < offset) text += random() < 0.1 ? `\n${example()}\n` : filler(Math.min(200_000, offset - text.length), line);
  for (let i = 0; i < 300; i++) text += example() + between;
  return toUtf8(text + filler(Math.max(0, LENGTH - text.length), line));
}

const sizes: readonly (readonly [string, () => number])[] = [
  ["all at once", () => 1 << 30],
  ["a megabyte", () => 1 << 20],
  ["pieces of any size", () => Math.floor(random() ** 4 * 500_000)],
];

describe("a document in pieces gives what the whole gives", () => {
  test.each(sizes)("%s", (_, size) => {
    for (let round = 0; round < runs(2, 40).numRuns; round++) {
      const bytes = documentAround(
        FIRST_CUT - Math.floor(random() * 30_000),
        pick(["word \u00e9\n", "some words in a line\r\n", "x"]),
        pick(["\n", " ", "\n\n"]),
      );
      expect(bytes.length).toBeLessThan(LARGE);
      expect(inOrder(streamed(bytes, size))).toEqual(inOrder(whole(bytes)));
    }
  });

  test.each([0, 1, 2, 3])("one line without a break, cut at each byte of its characters: %i", (shift) => {
    const bytes = documentAround(FIRST_CUT - 9000 - shift, "\u00e9t\u00e9 \u{1f600}", " ");
    expect(whole(bytes).length).toBeGreaterThan(50);
    expect(inOrder(streamed(bytes, () => 65_536))).toEqual(inOrder(whole(bytes)));
  });

  test("with allow comments beside and above, on both sides of a cut", () => {
    const lines = Array.from({ length: 2000 }, (_, i) => {
      const kind = i % 4;
      return kind === 0
        ? `key = "${key()}" # leakclerk:allow`
        : kind === 2
          ? "# leakclerk:allow clickbank-clerk-key -- test"
          : `key = "${key()}"`;
    });
    const bytes = toUtf8(`${filler(FIRST_CUT - 60_000, "nothing here\n")}\n${lines.join("\n")}\n${filler(3 << 20, "nor here\n")}`);
    const expected = whole(bytes);
    expect(expected.filter(({ suppression }) => suppression !== null).length).toBeGreaterThan(500);
    expect(expected.filter(({ suppression }) => suppression === null).length).toBeGreaterThan(400);
    expect(inOrder(streamed(bytes, () => 100_000))).toEqual(inOrder(expected));
  });

  test.each(["utf-16le", "utf-16be"])("in %s, with and without a mark", (encoding) => {
    const text = `${filler(1 << 20, "plain words\n")}key = ${key()}\n${filler(1 << 20, "\u00fc\u{1f611} more\n")}key = ${key()}\n`;
    const units = Buffer.from(text, "utf16le");
    const bytes = encoding === "utf-16le" ? units : Buffer.from(units).swap16();
    const mark = encoding === "utf-16le" ? Buffer.of(0xff, 0xfe) : Buffer.of(0xfe, 0xff);
    for (const document of [bytes, Buffer.concat([mark, bytes])]) {
      expect(whole(document)).toHaveLength(2);
      expect(inOrder(streamed(document, () => 1 + Math.floor(random() * 9999)))).toEqual(inOrder(whole(document)));
    }
  });

  test("a mark of UTF-8 takes no column", () => {
    const bytes = toUtf8(`\ufeffkey = ${key()}`);
    expect(inOrder(streamed(bytes, () => 1))).toEqual(inOrder(whole(bytes)));
  });

  test("an empty one", () => {
    expect(streamed(new Uint8Array(0), () => 1)).toEqual([]);
  });
});

test("a word at the end lets a rule look at the beginning, too", () => {
  const value = fill("{base36upper:36}");
  const far = toUtf8(`key: ${value}\n${filler(6 << 20, "nothing\n")}clickbank\n`);
  const near = toUtf8(`clickbank key: ${value}\n${filler(6 << 20, "nothing\n")}clickbank\n`);
  expect(inOrder(streamed(far, () => 1 << 20))).toEqual(inOrder(whole(far)));
  expect(inOrder(streamed(near, () => 1 << 20))).toEqual(inOrder(whole(near)));
  const path = "clickbank.txt";
  expect(inOrder(streamed(far, () => 1 << 20, path))).toEqual(inOrder(whole(far, path)));
  expect(whole(far, path)).not.toEqual([]);
});

test("an excerpt hides a value that is one only in another segment", () => {
  const hidden = fill("{base36upper:36}");
  const text = `${hidden} ${key()}\n${filler(6 << 20, "nothing\n")}clickbank_api_key = "${hidden}"\n`;
  const found = streamed(toUtf8(text), () => 1 << 20);
  expect(found.length).toBeGreaterThanOrEqual(2);
  expect(JSON.stringify(found)).not.toContain(hidden);
});

test("scan takes documents beyond any size for the whole", () => {
  const bytes = fromLatin1(`${filler(LARGE, "nothing at all\n")}\nkey = ${key()}\n`);
  const [finding, ...more] = scanner.scan({ path: "large.txt", bytes, origin: { kind: "file" } });
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ ruleId: "clickbank-clerk-key", startLine: Math.ceil(LARGE / 15) + 1 });
  const known = scanner.scan({ path: "large.txt", bytes, origin: { kind: "file" } }, [bytes.slice()]);
  expect(known).toEqual([]);
});
