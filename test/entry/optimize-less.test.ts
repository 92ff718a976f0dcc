// Flags that V8 is given for a history: an unknown one would be complained of on standard error.
import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { optimizeLess } from "../../src/entry/optimize-less.ts";

function flagsFor(version: string): string[] {
  const flags: string[] = [];
  optimizeLess(() => ({ setFlagsFromString: (flag: string) => void flags.push(flag) }), version);
  return flags;
}

test("this Node knows the flags", () => {
  const flags = flagsFor(process.versions.v8);
  expect(flags.length).toBeGreaterThan(0);
  const known = execFileSync(process.execPath, ["--v8-options"], { encoding: "utf8" });
  for (const flag of flags) expect(known).toContain(` ${flag.split("=")[0]} `);
});

test("a V8 that may not know them is left as it is", () => {
  for (const version of ["10.9.1", "15.0.1-node.3", ""]) expect(flagsFor(version)).toEqual([]);
});
