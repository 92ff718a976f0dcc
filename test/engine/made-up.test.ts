// Values that somebody made up or mistyped are told from those of generators, and no random one is ever taken for one.
import { describe, expect, test } from "vitest";
import { isMadeUp } from "../../src/engine/made-up.ts";
import { createRandom, fillTemplate } from "../../src/rules/templates.ts";
import { count, SEED } from "./runs.ts";

const block = fillTemplate("{base36:11}", 3);

describe("isMadeUp", () => {
  test.each([
    ["runs of letters and digits in turn", "abc123def456ghi789jkl012mno345"],
    ["the same behind a prefix", "shop_sandbox_abc123def456ghi789jkl012mno345pqr"],
    ["two cases in step", "Aa1Bb2Cc3Dd4Ee5Ff6Gg7H"],
    ["a short run", "abcdef1234"],
    ["backwards", "Xy9wX8vW7uV6tU5sT4"],
    ["a block again", `${block}${block}`],
    ["a block again with something between", `${block}${block}q8${block}${block}`],
    ["hexadecimal digits in both cases", "acdeFf05b1a6d4c890237bf08c5e6e8d2b4d0f2e"],
    ["a UUID with other letters", "px-dep-d4c3b2a1-f6e5-h8g7-j1i8-p5o0n5m3l2k1"],
    ["a UUID with its end cut off", "0b9b5db6-fabc-49d0-b68f-13343bb4f70"],
  ])("tells %s", (_, value) => {
    expect(isMadeUp(value)).toBe(true);
  });

  test.each([
    ["a key", "Kx7mQ2rT9wZp4LsV8nYc3HdB6"],
    ["hexadecimal digits", "a8f5f167f44f4964e6c998dee827110c"],
    ["hexadecimal digits in capitals", "A8F5F167F44F4964E6C998DEE827110C"],
    ["a UUID", "52acf265-3fc6-4ecd-904a-15940bd04653"],
    ["a short word with digits", "abcd1234"],
    ["whole files of key material", "ab".repeat(200)],
  ])("keeps %s", (_, value) => {
    expect(isMadeUp(value)).toBe(false);
  });

  test.each([
    "{hex:32}",
    "{hex:64}",
    "{hexupper:40}",
    "{base36:16}",
    "{base36:36}",
    "{alnum:12}",
    "{alnum:32}",
    "{base64:88}",
    "{base64url:43}",
  ])("never takes a random %s for one", (template) => {
    const random = createRandom(SEED);
    const told: string[] = [];
    for (let i = count(3000, 1_000_000); i > 0; i--) {
      const seed = Math.floor(random() * 2 ** 32);
      if (isMadeUp(fillTemplate(template, seed))) told.push(`seed ${seed}`);
    }
    expect(told.slice(count(0, 10))).toEqual([]);
  });
});
