// What V8 is told for large scans is taken back to the bit: the code cache is known by its flags.
import { cachedDataVersionTag } from "node:v8";
import { expect, test } from "vitest";
import { inlineLess } from "../../src/commands/inline-less.ts";

test("flags are changed, and set back to what they were", () => {
  const before = cachedDataVersionTag();
  const end = inlineLess();
  expect(cachedDataVersionTag()).not.toBe(before);
  end();
  expect(cachedDataVersionTag()).toBe(before);
});
