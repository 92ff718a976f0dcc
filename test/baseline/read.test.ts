// Whatever a baseline file holds, it is read or refused with a sentence; nothing else happens, and nothing of it is quoted.
import fc from "fast-check";
import { expect, test } from "vitest";
import { AppError } from "../../src/errors.ts";
import { createBaseline } from "../../src/policy/baseline/baseline.ts";
import { baselineText } from "../../src/policy/baseline/file.ts";
import { parseBaseline } from "../../src/policy/baseline/read.ts";
import { runs } from "../engine/runs.ts";
import { clerkKey } from "../support/keys.ts";

const KEY = clerkKey(1);
const fingerprint = "lc1:000000000000-00000000000000000000";

const GOOD: readonly [name: string, text: string][] = [
  ["own", baselineText({ source: "scan", key: null, entries: [{ path: "a.txt", rule: "r", fingerprint, label: "real", reason: KEY }] })],
  ["report", JSON.stringify({ schema: 1, tool: {}, scan: {}, findings: [{ fingerprint, ruleId: "r", path: KEY, suppression: null }] })],
  ["gitleaks", JSON.stringify([{ RuleID: "r", File: "a.txt", StartLine: 1, Secret: KEY, Match: `key=${KEY}` }], null, 1)],
  [
    "detect-secrets",
    JSON.stringify({ version: "1.5.0", results: { "a.txt": [{ type: "t", hashed_secret: "0".repeat(40), line_number: 1 }] } }),
  ],
];

const read = (bytes: Uint8Array): ReturnType<typeof parseBaseline> => parseBaseline(bytes, "b.json", "/repo");

test.each(GOOD)("%s is read, also as UTF-16 and with CRLF", (_, text) => {
  const plain = JSON.stringify(read(Buffer.from(text)));
  for (const bytes of [Buffer.from(`\ufeff${text}`, "utf16le"), Buffer.from(`\ufeff${text}`), Buffer.from(text.replaceAll("\n", "\r\n"))])
    expect(JSON.stringify(read(bytes))).toBe(plain);
});

const WRECKS = ["", "null", "{}", "[", "]", "<<<<<<< x\n", '"', KEY, "\0", "\xff", "[[]]", "-1", "1e999", '{"leakclerk":"baseline"}'];

test("a damaged file is read or refused, never anything else", () => {
  const cut = fc.record({
    from: fc.constantFrom(...GOOD.map(([, text]) => text)),
    at: fc.nat(600),
    length: fc.oneof(fc.constant(0), fc.nat(40)),
    put: fc.oneof(fc.constantFrom(...WRECKS), fc.string({ unit: "binary", maxLength: 6 })),
  });
  fc.assert(
    fc.property(cut, ({ from, at, length, put }) => {
      const start = at % from.length;
      const bytes = Buffer.from(from.slice(0, start) + put + from.slice(start + length), "latin1");
      try {
        createBaseline(read(bytes), { path: "/repo/b.json", shown: "b.json", base: "/repo", fingerprintKey: undefined }).notes();
      } catch (error) {
        expect(error).toBeInstanceOf(AppError);
        const { message, hint } = error as AppError;
        expect(message + hint).not.toContain(KEY.slice(4, 12));
        expect(message).toMatch(/^b\.json/);
      }
    }),
    runs(1_000, 200_000),
  );
});

test.each([...WRECKS, `[${"[".repeat(5_000)}`])("%j alone is refused", (text) => {
  expect(() => read(Buffer.from(text, "latin1"))).toThrow(AppError);
});
