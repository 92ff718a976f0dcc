// What a stopped commit prints: what, where, how to mend it, how to allow it, on one screen however much there is.
import { expect, test } from "vitest";
import { fillTemplate } from "../../src/rules/templates.ts";
import { createScratchRepository } from "../support/folder.ts";
import { clerkKey, developerKey } from "../support/keys.ts";
import { expectNoKey } from "../support/staged.ts";

function stopped(
  files: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): { lines: string[]; status: number | null; said: string } {
  const made = createScratchRepository(files);
  made.git("add", "--all");
  const { status, stdout, stderr } = made.leakclerk(["hook", "run", "pre-commit", ...args]);
  expectNoKey(stdout + stderr);
  return { lines: (stdout + stderr).trimEnd().split("\n"), status, said: stdout };
}

test("one finding takes 24 lines at most, and says what, where, how to mend it and how to allow it", () => {
  const { lines, status, said } = stopped({ "shop.php": `<?php\n$key = '${clerkKey(1)}';\n` });
  expect(status).toBe(1);
  expect(lines.length).toBeLessThanOrEqual(24);
  expect(lines.every((line) => line.length <= 110)).toBe(true);
  expect(said).toMatch(
    /^leakclerk stopped this commit: 1 finding\n\nshop\.php:2:9: critical: ClickBank clerk API key \[clickbank-clerk-key\]\n/,
  );
  expect(said).toMatch(
    /\^\^\^\^\^[^]*why: [^]*allow: .*leakclerk:allow clickbank-clerk-key -- reason[^]*A secret\?[^]*git add[^]*No secret\?/,
  );
  expect(lines.at(-1)).toMatch(/the commit was stopped.*--no-verify/);
});

test("40 findings stay on one screen: the worst are shown, the rest is counted", () => {
  const keys = Array.from({ length: 39 }, (_, i) => `k${i} = ${clerkKey(i)}\n`).join("");
  const { lines, said } = stopped({ "a.txt": keys, "b.txt": `${developerKey(3)}\n` });
  expect(said).toContain("leakclerk stopped this commit: 40 findings");
  expect(said).toMatch(/^… and 35 more: leakclerk staged$/m);
  expect(said.match(/: critical: /g)).toHaveLength(5);
  expect(lines.length).toBeLessThanOrEqual(36);
});

test("several rules get short advice each", () => {
  const password = `db_password = "${fillTemplate("{alnum:16}", 5)}"\n`;
  const { lines, said } = stopped({ "a.txt": `${clerkKey(1)}\n${developerKey(3)}\n${password}` });
  expect(said.match(/^ {2}allow: /gm)?.length).toBeGreaterThan(1);
  expect(lines.length).toBeLessThanOrEqual(34);
});

test("--quiet shows findings only, and another format is left as it is", () => {
  const files = { "a.txt": `${clerkKey(1)}\n` };
  expect(stopped(files, ["--quiet"]).said).toMatch(/^a\.txt:1:1: critical/);
  expect(JSON.parse(stopped(files, ["--format", "json"]).said)).toMatchObject({ findings: [{ path: "a.txt" }] });
});

test("what passes is told in one line", () => {
  const { lines, status } = stopped({ "a.txt": "nothing\n" });
  expect({ status, count: lines.length }).toEqual({ status: 0, count: 1 });
});
