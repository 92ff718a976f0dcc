// The page's parts that need no browser: lines, choices, encodings; and that the page is built the same each time.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createChoices } from "../../src/web/choices.ts";
import { kindName } from "../../src/web/kind-names.ts";
import { redactForPage } from "../../src/web/redaction-job.ts";
import { createRowHeights } from "../../src/web/row-heights.ts";
import { savedName } from "../../src/web/save.ts";
import { readSourceBytes } from "../../src/web/source-text.ts";
import { cutLines, lastAtMost } from "../../src/web/view-lines.ts";
import { createFolder } from "../support/folder.ts";
import { clerkKey } from "../support/keys.ts";
import { PAGE_FILE } from "./browser.ts";

const anyText = fc.string({
  unit: fc.constantFrom("a", "\n", "\r\n", "\t", "\u4e2d", "\ud83d\ude00", "\ud800", "x".repeat(1999)),
  maxLength: 40,
});

test("lines cover the whole text, in order, and cut no character", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { starts, numbers, columns } = cutLines(text);
      expect(starts.length).toBe(numbers.length + 1);
      expect(columns.length).toBe(numbers.length);
      expect(starts[0]).toBe(0);
      expect(starts.at(-1)).toBe(text.length);
      const lines = Array.from(numbers, (_, i) => text.slice(starts[i], starts[i + 1]));
      expect(lines.join("")).toBe(text);
      for (const line of lines) {
        expect(line.length).toBeLessThanOrEqual(2002);
        expect(line.slice(0, -1)).not.toContain("\n");
        expect(line).not.toMatch(/^[\udc00-\udfff]/);
      }
      const counted = numbers.filter((number) => number > 0);
      expect([...counted]).toEqual(Array.from(counted, (_, i) => i + 1));
    }),
  );
});

test("what stands at a place is found by halving", () => {
  const sorted = Uint32Array.of(0, 4, 4, 9);
  expect([0, 3, 4, 8, 9, 100].map((value) => lastAtMost(sorted, value))).toEqual([0, 0, 2, 2, 3, 3]);
  expect(lastAtMost(Uint32Array.of(5), 4)).toBe(-1);
});

const KEYS = [clerkKey(1), clerkKey(2)] as const;
const TEXT = `a ${KEYS[0]} b ${KEYS[1]}\nand ${KEYS[0]} to jo@shop.invalid\n`;

test("what is kept is as it was, what is not is its placeholder, for every choice", () => {
  const result = redactForPage(TEXT, () => {});
  expect(result.values.map(({ placeholder, category, count }) => [placeholder, category, count])).toEqual([
    ["<CLICKBANK_CLERK_KEY_1>", "secret", 2],
    ["<CLICKBANK_CLERK_KEY_2>", "secret", 1],
    ["<EMAIL_1>", "personal", 1],
  ]);
  const values = [...KEYS, "jo@shop.invalid"];
  for (let choice = 0; choice < 8; choice++) {
    const choices = createChoices(result);
    let expected = TEXT;
    values.forEach((value, i) => {
      const isKept = (choice & (1 << i)) !== 0;
      choices.keep(i, isKept);
      if (!isKept) expected = expected.replaceAll(value, result.values[i]?.placeholder ?? "");
    });
    expect(choices.output()).toBe(expected);
  }
});

test("rows are as many as the columns ask for, and as were seen", () => {
  const result = redactForPage(`${"x".repeat(95)}\n\nkey ${KEYS[0]}\n`, () => {});
  const choices = createChoices(result);
  const heights = createRowHeights(result);
  heights.measure(10, ["original"], choices);
  expect([0, 1, 2, 3].map(heights.top)).toEqual([0, 10, 11, 16]);
  heights.measure(10, ["redacted"], choices);
  expect(heights.rows).toBe(14);
  expect([0, 9, 10, 11, 99].map(heights.lineAt)).toEqual([0, 0, 1, 2, 2]);
  expect(heights.correct([[0, 12]])).toBe(true);
  expect(heights.correct([[0, 12]])).toBe(false);
  expect([1, 2, 3].map(heights.top)).toEqual([12, 13, 16]);
});

test("any bytes that are taken as text come back as they were", () => {
  fc.assert(
    fc.property(fc.uint8Array({ min: 1, maxLength: 200 }), (bytes) => {
      const source = readSourceBytes(bytes);
      expect([...source.encode(source.text)]).toEqual([...bytes]);
    }),
  );
});

test("kinds and file names read well", () => {
  expect(["CLICKBANK_CLERK_KEY", "AWS_ACCESS_KEY_ID", "EMAIL", "GITHUB_TOKEN"].map(kindName)).toEqual([
    "ClickBank clerk key",
    "AWS access key ID",
    "Email",
    "GitHub token",
  ]);
  expect(["error.log", "Makefile", ".env", "a.b.txt", null].map(savedName)).toEqual([
    "error.redacted.log",
    "Makefile.redacted",
    ".env.redacted",
    "a.b.redacted.txt",
    "redacted.txt",
  ]);
});

test("the same sources give the same page", () => {
  const folder = createFolder();
  const script = fileURLToPath(new URL("../../scripts/build-page.mjs", import.meta.url));
  execFileSync(process.execPath, [script, folder.path("again.html")]);
  expect(readFileSync(folder.path("again.html")).equals(readFileSync(PAGE_FILE))).toBe(true);
}, 60_000);
