// A key is found in whatever encoding an editor or a shell wrote it, at the line and column that the editor shows;
// and every document can be written back as it was.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromLatin1, latin1, toUtf8, utf8 } from "../../src/engine/bytes.ts";
import { decodeText, encodeText, textViews } from "../../src/engine/encoding.ts";
import { createScanner } from "../../src/engine/scanner.ts";
import { clerkKey, developerKey } from "../support/keys.ts";
import { detectors, documentOf } from "./documents.ts";
import { runs } from "./runs.ts";

const scanner = createScanner({ detectors });

function units(text: string, size: 2 | 4, little: boolean): Uint8Array {
  const codes =
    size === 2 ? text.split("").map((unit) => unit.charCodeAt(0)) : Array.from(text, (character) => character.codePointAt(0) as number);
  const bytes = new Uint8Array(codes.length * size);
  const view = new DataView(bytes.buffer);
  codes.forEach((code, i) => (size === 2 ? view.setUint16(i * 2, code, little) : view.setUint32(i * 4, code, little)));
  return bytes;
}

const join = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

type Encode = (text: string) => Uint8Array;

const ENCODINGS: Readonly<Record<string, Encode>> = {
  "UTF-8": toUtf8,
  "UTF-8 with a mark": (text) => join(Uint8Array.of(0xef, 0xbb, 0xbf), toUtf8(text)),
  "UTF-16LE": (text) => units(text, 2, true),
  "UTF-16LE with a mark": (text) => units(`\ufeff${text}`, 2, true),
  "UTF-16BE": (text) => units(text, 2, false),
  "UTF-16BE with a mark": (text) => units(`\ufeff${text}`, 2, false),
  "UTF-32LE": (text) => units(text, 4, true),
  "UTF-32LE with a mark": (text) => units(`\ufeff${text}`, 4, true),
  "UTF-32BE": (text) => units(text, 4, false),
  "UTF-32BE with a mark": (text) => units(`\ufeff${text}`, 4, false),
  "UTF-16LE with a mark and half a character at the end": (text) => join(units(`\ufeff${text}`, 2, true), Uint8Array.of(0x41)),
};

/** Text before and after a key, and where the key then stands. */
const FRAMES: readonly (readonly [name: string, before: string, after: string, line: number, column: number])[] = [
  ["alone", "KEY=", "", 1, 5],
  ["on the third line", "# settings\nDEBUG=1\nKEY=", "\n", 3, 5],
  ["after CRLF lines", "[api]\r\nuser = acme\r\nkey = ", "\r\nend\r\n", 3, 7],
  ["after a tab and an astral character", "one two three four five six\n\t\u{1f511} key: ", "\n", 2, 10],
  [
    "after accents, on the last line",
    "caf\u00e9 \u00e0 la carte, d\u00e9j\u00e0 vu, with some more plain words here\nclef = \u00ab",
    "\u00bb\n",
    2,
    9,
  ],
];

describe.each(Object.entries(ENCODINGS))("in %s", (_, encode) => {
  test.each(FRAMES)("keys are found %s", (_frame, before, after, line, column) => {
    for (const key of [1, 2, 3].flatMap((seed) => [clerkKey(seed), developerKey(seed)])) {
      const found = scanner.scan(documentOf(encode(before + key + after)));
      expect(found.map(({ startLine, startColumn, endLine, endColumn }) => [startLine, startColumn, endLine, endColumn])).toEqual([
        [line, column, line, column + key.length],
      ]);
    }
  });

  test("text comes back as it was written", () => {
    for (const [, before, after] of FRAMES) {
      const bytes = encode(before + clerkKey(1) + after);
      const view = decodeText(bytes);
      expect(utf8(view.bytes)).toBe(before + clerkKey(1) + after);
      expect(encodeText(view.bytes, view)).toEqual(bytes);
    }
  });
});

describe("bytes that are no well-formed text", () => {
  const key = clerkKey(7);
  const CASES: readonly [string, Uint8Array, number, number][] = [
    ["latin1", fromLatin1(`r\u00e9sum\u00e9\n cl\u00e9 ${key} \u00e9`), 2, 6],
    ["latin1 and UTF-8 mixed", join(fromLatin1("\u00e9\u00e8\n\u00e9"), toUtf8(`\u00e9 ${key}\n\u00e9`)), 2, 4],
    ["NUL bytes in front", fromLatin1(`\0\0\0\0 ${key}`), 1, 6],
    ["NUL bytes round it", fromLatin1(`\x7fELF\x02\x01\0\0\0\n\0\0${key}\0\0`), 2, 3],
    ["a binary file of every byte", fromLatin1(`${latin1(Uint8Array.from({ length: 256 }, (_, i) => 255 - i))}\n${key}\n`), 3, 1],
    ["cut UTF-8 sequences", fromLatin1(`\xf0\x9f\n\xe2\x82 ${key} \xc3`), 2, 4],
  ];
  test.each(CASES)("hide no key: %s", (_, bytes, line, column) => {
    expect(scanner.scan(documentOf(bytes)).map(({ startLine, startColumn }) => [startLine, startColumn])).toEqual([[line, column]]);
  });
});

describe("a mark that lies hides nothing", () => {
  const key = clerkKey(8);
  const MARKS: readonly [string, readonly number[]][] = [
    ["UTF-8", [0xef, 0xbb, 0xbf]],
    ["UTF-16LE", [0xff, 0xfe]],
    ["UTF-16BE", [0xfe, 0xff]],
    ["UTF-32LE", [0xff, 0xfe, 0, 0]],
    ["UTF-32BE", [0, 0, 0xfe, 0xff]],
  ];
  test.each(MARKS)("plain text after the mark of %s is still looked through", (_, mark) => {
    expect(scanner.scan(documentOf(join(Uint8Array.from(mark), toUtf8(`KEY=${key}\n`))))).toHaveLength(1);
  });

  test("UTF-16LE that begins with a NUL character is not taken for UTF-32LE alone", () => {
    expect(scanner.scan(documentOf(units(`\ufeff\0KEY=${key}\n`, 2, true)))).toHaveLength(1);
  });

  test.each([true, false])("UTF-16 without a mark is found behind text that is not Latin (little-endian: %s)", (little) => {
    const text = `\u0416\u0443\u0440\u043d\u0430\u043b \u0437\u0430\u043a\u0430\u0437\u043e\u0432\n`.repeat(6);
    expect(scanner.scan(documentOf(units(`${text}KEY=${key}\n`, 2, little)))).toHaveLength(1);
  });

  test("UTF-16 that only begins like UTF-16 is looked through as bytes", () => {
    expect(
      scanner.scan(documentOf(join(units("a".repeat(400), 2, true), toUtf8(`${"plain text, ".repeat(200)}KEY=${key}\n`)))),
    ).toHaveLength(1);
  });
});

describe("decodeText and encodeText", () => {
  const mark = fc.constantFrom<readonly number[]>(
    [],
    [0xef, 0xbb, 0xbf],
    [0xff, 0xfe],
    [0xfe, 0xff],
    [0xff, 0xfe, 0, 0],
    [0, 0, 0xfe, 0xff],
  );
  const lowBytes = fc
    .array(fc.constantFrom(0, 0, 0, 0x41, 0x0a, 0xd8, 0xdc, 0xff), { maxLength: 80 })
    .map((bytes) => Uint8Array.from(bytes));
  const document = fc
    .tuple(mark, fc.oneof(fc.uint8Array({ maxLength: 80 }), lowBytes))
    .map(([first, rest]) => join(Uint8Array.from(first), rest));

  test.each(["utf-8", "utf-16", "utf-32"])("any bytes read as %s come back identical", (family) => {
    fc.assert(
      fc.property(document, (bytes) => {
        for (const view of textViews(bytes)) {
          if (view.encoding.startsWith(family)) expect([...encodeText(view.bytes, view)]).toEqual([...bytes]);
        }
      }),
      runs(2000, 200_000),
    );
  });

  test("any string survives UTF-8 here and back, lone surrogates too, and agrees with the platform", () => {
    const string = fc
      .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constantFrom(0xd83d, 0xdd11, 0x41)), { maxLength: 30 })
      .map((codes) => String.fromCharCode(...codes));
    fc.assert(
      fc.property(string, (text) => {
        expect(utf8(toUtf8(text))).toBe(text);
        if (Buffer.from(text).toString() === text) expect(toUtf8(text)).toEqual(new Uint8Array(Buffer.from(text)));
      }),
      runs(1000, 100_000),
    );
  });

  test("any bytes survive the latin1 view", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(fromLatin1(latin1(bytes))).toEqual(bytes);
      }),
      runs(300, 10_000),
    );
    const long = Uint8Array.from({ length: 40_000 }, (_, i) => i * 31);
    expect(fromLatin1(latin1(long))).toEqual(long);
    expect(latin1(long, 8000, 30_000)).toBe(latin1(long).slice(8000, 30_000));
  });

  test("a malformed byte is decoded as U+FFFD and counts as one", () => {
    expect(utf8(Uint8Array.of(0x61, 0xc0, 0xaf, 0xe0, 0x80, 0xf5, 0x62))).toBe("a\ufffd\ufffd\ufffd\ufffd\ufffdb");
  });
});
