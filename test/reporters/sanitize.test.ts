// The encoder for foreign text: nothing hidden survives, nothing is lost in paths or in JSON.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { disarm, guardLineStart, visibleCode, visibleJson, visibleProse, visibleText } from "../../src/sanitize.ts";
import { rawControls, runnerCommandsV1, runnerCommandsV2 } from "./readers.ts";
import { HOSTILE } from "./samples.ts";

const foreign = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.constantFrom("#", "##", "[", "x[", "\\", ":"))).map((parts) => parts.join("")),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }).map((units) => String.fromCharCode(...units)),
);

/** What a reader of `\x1b`, `\u202e`, `\u{e0041}` would undo; `\\` stays the backslash of a display path. */
function unescape(text: string): string {
  return text.replace(
    /\\\\|\\x([0-7][0-9a-f])|\\u([0-9a-f]{4})|\\u\{([0-9a-f]+)\}/g,
    (whole, byte?: string, unit?: string, point?: string) => {
      const code = byte ?? unit ?? point;
      return code === undefined ? whole : String.fromCodePoint(Number.parseInt(code, 16));
    },
  );
}

describe("what hidden characters look like", () => {
  test.each([
    ["\u001b[1m", "\\x1b[1m"],
    ["a\nb\tc", "a\\x0ab\\x09c"],
    ["\u007f\u0085", "\\x7f\\u0085"],
    ["\u202etxt", "\\u202etxt"],
    ["a\u200bb\ufeff", "a\\u200bb\\ufeff"],
    ["\u2028", "\\u2028"],
    ["\ud800", "\\ud800"],
    ["\u{e0041}", "\\u{e0041}"],
    ["\uffff", "\\uffff"],
    ["\u034f\u3164\u2065", "\\u034f\\u3164\\u2065"],
    ["❤\ufe0f", "❤\ufe0f"],
    ["é 日本 🦊 e\u0301", "é 日本 🦊 e\u0301"],
    ["##[error]", "#\\x23[error]"],
    ["###[a] ##[b]", "##\\x23[a] #\\x23[b]"],
    ["##vso[task.x]", "#\\x23vso[task.x]"],
    ["## [fine] #[fine]", "## [fine] #[fine]"],
  ])("%j becomes %j", (text, shown) => {
    expect(visibleText(text)).toBe(shown);
  });

  test("a tab takes one column in code and a line break one blank in prose", () => {
    expect(visibleCode("\ta\t\r")).toBe(" a \\x0d");
    expect(visibleProse("  one\r\n\ttwo  ")).toBe("one two");
  });

  test.each([
    ["::error::x", "\\x3a:error::x"],
    [" \u00a0::error::x", " \u00a0\\x3a:error::x"],
    [":error", ":error"],
    ["a::error", "a::error"],
  ])("at a line start %j becomes %j", (text, shown) => {
    expect(guardLineStart(text)).toBe(shown);
  });
});

describe("for any text", () => {
  test("nothing hidden and no command survives", () => {
    fc.assert(
      fc.property(foreign, (text) => {
        for (const show of [visibleText, visibleCode, visibleProse]) {
          const line = guardLineStart(show(text));
          expect(rawControls(line)).toEqual([]);
          expect(line).not.toContain("\n");
          expect([...runnerCommandsV1(line), ...runnerCommandsV2(line)]).toEqual([]);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("showing twice changes nothing", () => {
    fc.assert(
      fc.property(foreign, (text) => {
        const once = guardLineStart(visibleText(text));
        expect(guardLineStart(disarm(visibleText(once)))).toBe(once);
      }),
    );
  });

  test("a display path can be read back", () => {
    fc.assert(
      fc.property(foreign, (text) => {
        const path = text.replaceAll("\\", "\\\\");
        expect(unescape(guardLineStart(visibleText(path)))).toBe(path);
      }),
      { numRuns: 1000 },
    );
  });

  test("JSON keeps its value", () => {
    fc.assert(
      fc.property(fc.array(foreign), fc.constantFrom(0, 2), (value, indent) => {
        const json = visibleJson(JSON.stringify(value, null, indent));
        expect(JSON.parse(json)).toEqual(value);
        expect([...rawControls(json), ...runnerCommandsV1(json)]).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test("long text takes linear time", () => {
    const texts = ["#", "##a", "\u001b", " ", "::", "\\"].map((unit) => unit.repeat(200_000));
    const start = performance.now();
    for (const text of texts) {
      guardLineStart(visibleProse(text));
      visibleJson(JSON.stringify(text));
    }
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
