// A fingerprint names rule, path and value, outlives moved lines, and does not let a weak value be guessed.
import { createHash, createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { createFingerprint, sha256Hex } from "../../src/engine/fingerprint.ts";
import { createScanner } from "../../src/engine/scanner.ts";
import { clerkKey } from "../support/keys.ts";
import { detectors, documentOf } from "./documents.ts";

const open = createFingerprint(undefined);
const keyed = createFingerprint("team secret");
const KEY = clerkKey(1);

describe("createFingerprint", () => {
  test("has a version, a place and a digest of the value", () => {
    expect(open("rule-a", "a.txt", KEY)).toMatch(/^lc1:[0-9a-f]{12}-[0-9a-f]{20}$/);
  });

  test("is what the formula says, so that it stays the same from release to release", () => {
    const place = createHash("sha256").update("rule-a\0dir/a.txt").digest("hex").slice(0, 12);
    const digest = (secret: string): string => createHmac("sha256", secret).update(`rule-a\0${KEY}`).digest("hex").slice(0, 20);
    expect(open("rule-a", "dir/a.txt", KEY)).toBe(`lc1:${place}-${digest("leakclerk fingerprint v1")}`);
    expect(keyed("rule-a", "dir/a.txt", KEY)).toBe(`lc1:${place}-${digest("team secret")}`);
  });

  test.each([
    ["another rule", ["rule-b", "a.txt", KEY]],
    ["another path", ["rule-a", "b.txt", KEY]],
    ["another value", ["rule-a", "a.txt", clerkKey(2)]],
    ["a rule that takes a letter from the path", ["rule-aa", ".txt", KEY]],
  ] as const)("differs for %s", (_, [rule, path, value]) => {
    expect(open(rule, path, value)).not.toBe(open("rule-a", "a.txt", KEY));
  });

  test("differs with the team's key", () => {
    expect(keyed("rule-a", "a.txt", KEY)).not.toBe(open("rule-a", "a.txt", KEY));
    expect(createFingerprint("")("rule-a", "a.txt", KEY)).not.toBe(open("rule-a", "a.txt", KEY));
  });

  test("does not mind carriage returns", () => {
    expect(open("rule-a", "a.txt", "one\r\ntwo\r\n")).toBe(open("rule-a", "a.txt", "one\ntwo\n"));
  });

  test.each(["hunter2", "Winter2024!", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "correct horse"])(
    "without a key a weak value has four digits: %s",
    (value) => {
      expect(open("rule-a", "a.txt", value)).toMatch(/-[0-9a-f]{4}$/);
      expect(keyed("rule-a", "a.txt", value)).toMatch(/-[0-9a-f]{20}$/);
    },
  );

  test("takes values as bytes and paths as text", () => {
    expect(sha256Hex("\u00e9")).toBe(createHash("sha256").update(Uint8Array.of(0xe9)).digest("hex"));
    expect(open("rule-a", "caf\u00e9.txt", KEY).slice(4, 16)).toBe(
      createHash("sha256").update("rule-a\0caf\u00e9.txt").digest("hex").slice(0, 12),
    );
  });
});

describe("a finding's fingerprint", () => {
  const fingerprints = (text: string, path = "a.txt"): string[] =>
    createScanner({ detectors })
      .scan(documentOf(text, path))
      .map(({ fingerprint }) => fingerprint);

  test("stays when lines, columns and neighbours change", () => {
    const expected = fingerprints(KEY);
    for (const text of [`\n\n\n${KEY}`, `    key: "${KEY}",`, `${"x\r\n".repeat(40)}${KEY}`, `\ufeff${KEY}`])
      expect(fingerprints(text)).toEqual(expected);
  });

  test("is the same for the same value twice in a file, and another in another file", () => {
    const [first, second] = fingerprints(`${KEY}\n${KEY}`);
    expect(first).toBe(second);
    expect(fingerprints(KEY, "b.txt")).not.toContain(first);
  });

  test("goes by the path for policy", () => {
    const scanner = createScanner({ detectors });
    const whole = scanner.scan(documentOf(KEY, "src/a.txt"));
    const inside = scanner.scan({ ...documentOf(KEY, "a.txt"), policyPath: "src/a.txt" });
    expect(inside[0]?.fingerprint).toBe(whole[0]?.fingerprint);
  });

  test("depends on the scanner's key", () => {
    const [open1] = fingerprints(KEY);
    const [keyed1] = createScanner({ detectors, fingerprintKey: "team secret" }).scan(documentOf(KEY));
    expect(keyed1?.fingerprint).not.toBe(open1);
  });
});
