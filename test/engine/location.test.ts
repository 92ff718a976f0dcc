// Lines and columns are those an editor shows: counted anew here from the decoded text.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toUtf8, utf8 } from "../../src/engine/bytes.ts";
import { createLineIndex } from "../../src/engine/location.ts";
import { runs } from "./runs.ts";

interface Place {
  readonly line: number;
  readonly column: number;
}

/** Position of a UTF-16 index, counted character by character. */
function plainPosition(text: string, index: number): Place {
  let place = { line: 1, column: 1 };
  for (let i = 0; i < index; i++)
    place = text[i] === "\n" ? { line: place.line + 1, column: 1 } : { line: place.line, column: place.column + 1 };
  return place;
}

const byteOffset = (text: string, index: number): number => toUtf8(text.slice(0, index)).length;
const isBoundary = (text: string, index: number): boolean => !/[\ud800-\udbff]$/.test(text.slice(0, index));

const text = fc
  .array(fc.constantFrom("a", "Z", " ", "\t", "\n", "\r\n", "\r", "é", "日", "\u{1f511}", "e\u0301", "\u200d", "\u2028", "\u0000"), {
    maxLength: 60,
  })
  .map((parts) => parts.join(""));

describe("createLineIndex", () => {
  test("agrees with counting through the decoded text, in any order of asking", () => {
    fc.assert(
      fc.property(text, fc.array(fc.nat(80), { minLength: 1, maxLength: 12 }), (content, asked) => {
        const index = createLineIndex(toUtf8(content));
        for (const wish of asked) {
          const at = Math.min(wish, content.length);
          if (isBoundary(content, at)) expect(index.position(byteOffset(content, at))).toEqual(plainPosition(content, at));
        }
      }),
      runs(500, 10_000),
    );
  });

  test("asked in ascending order it counts on, with the same answer", () => {
    fc.assert(
      fc.property(text, (content) => {
        const index = createLineIndex(toUtf8(content));
        for (let at = 0; at <= content.length; at++) {
          if (isBoundary(content, at)) expect(index.position(byteOffset(content, at))).toEqual(plainPosition(content, at));
        }
      }),
      runs(200, 10_000),
    );
  });

  test("a line's bounds hold the line without its break", () => {
    fc.assert(
      fc.property(text, (content) => {
        const bytes = toUtf8(content);
        const index = createLineIndex(bytes);
        const lines = content.split("\n");
        lines.forEach((line, i) => {
          const { start, end } = index.bounds(i);
          const isLast = i === lines.length - 1;
          expect(utf8(bytes, start, end)).toBe(line.replace(/\r$/, ""));
          expect(index.lineAt(start)).toBe(i);
          if (!isLast) expect(bytes[bytes.indexOf(10, end)]).toBe(10);
        });
      }),
      runs(200, 10_000),
    );
  });

  test("a byte that is not UTF-8 takes one column", () => {
    const bytes = Uint8Array.of(0x61, 0xff, 0xc3, 0x62, 0xf0, 0x9f, 0x63);
    const index = createLineIndex(bytes);
    expect(index.position(3)).toEqual({ line: 1, column: 4 });
    expect(index.position(6)).toEqual({ line: 1, column: 7 });
  });
});
