// What silences a finding of a history: places one by one, by path and comment; values as a whole, by fingerprint and baseline.
import { rmSync } from "node:fs";
import { expect, test } from "vitest";
import { fillTemplate } from "../../src/rules/templates.ts";
import { createScratchRepository, type Files } from "../support/folder.ts";
import { askHistory } from "../support/history.ts";
import { clerkKey } from "../support/keys.ts";
import type { Repository } from "../support/repository.ts";

let seed = 8000;

/** One value in two files, the first of which is gone. */
function twoPlaces(): { readonly made: Repository; readonly key: string } {
  const key = clerkKey(seed++);
  const made = createScratchRepository({ "old.txt": `key = ${key}\n` });
  made.commit("first");
  made.write("new.txt", `other = ${key}\n`);
  rmSync(made.path("old.txt"));
  made.commit("second");
  return { made, key };
}

test.each<readonly [name: string, policy: Files, found: readonly string[], suppressed: number]>([
  ["nothing", {}, ["old.txt:1"], 0],
  ["a pattern for the first path", { ".leakclerkignore": "old.txt\n" }, ["new.txt:1"], 0],
  ["a pattern for one rule there", { ".leakclerkignore": "old.*:clickbank-clerk-key\n" }, ["new.txt:1"], 0],
  ["patterns for both", { ".leakclerkignore": "*.txt\n" }, [], 1],
  ["an allowlist of paths", { ".leakclerk.toml": '[[allowlists]]\ndescription = "old"\npaths = ["^old"]\n' }, ["new.txt:1"], 0],
  ["an exclusion", { ".leakclerk.toml": 'exclude = ["old.txt"]\n' }, ["new.txt:1"], 0],
])("silenced by %s", (_name, policy, found, suppressed) => {
  const { made } = twoPlaces();
  for (const [path, text] of Object.entries(policy)) made.write(path, text);
  const answer = askHistory(made);
  expect({ found: answer.found, suppressed: answer.report.scan.suppressed }).toEqual({ found, suppressed });
  expect(askHistory(made, { args: ["--no-suppress"] }).report.findings).toHaveLength(1);
});

test("a fingerprint and a baseline know the value, wherever it lies", () => {
  const { made } = twoPlaces();
  const { stdout } = made.leakclerk(["history", "-f", "json"]);
  const fingerprint = askHistory(made).report.findings[0]?.fingerprint as string;
  made.write("past.json", stdout);
  const known = askHistory(made, { args: ["--baseline", "past.json"] });
  expect({ status: known.status, found: known.found, suppressed: known.report.scan.suppressed }).toEqual({
    status: 0,
    found: [],
    suppressed: 1,
  });
  made.write(".leakclerkignore", `${fingerprint} -- rotated\n`);
  expect(askHistory(made).found).toEqual([]);
});

test("an allow comment at HEAD speaks for all versions of its file, a comment of the past for its own", () => {
  const key = clerkKey(seed++);
  const made = createScratchRepository({ "a.txt": `key = ${key}\n`, "b.txt": `key = ${clerkKey(seed++)} # leakclerk:allow -- then\n` });
  made.commit("first");
  made.write("a.txt", `key = ${key} # leakclerk:allow -- an example\n`);
  rmSync(made.path("b.txt"));
  made.commit("second");
  expect({ status: askHistory(made).status, suppressed: askHistory(made).report.scan.suppressed }).toEqual({ status: 0, suppressed: 2 });
});

test("rules that go by the path are judged by it", () => {
  const password = `_auth = ${fillTemplate("{base64:40}", seed++)}\n`;
  const made = createScratchRepository({ "a/.npmrc": password, "other.txt": password.replace("a", "a ") });
  made.write(
    ".leakclerk.toml",
    '[[rules]]\nid = "own-file"\npath = "\\\\.p12$"\n[[rules]]\nid = "own-word"\nregex = "wo[r]d"\nkeywords = ["wo"]\npath = "^in/"\n',
  );
  made.write("keys/x.p12", "harmless\n");
  made.write("in/a.txt", "word\n");
  made.write("out/a.txt", "a word\n");
  made.commit("first");
  for (const path of ["keys", "a", "in"]) rmSync(made.path(path), { recursive: true });
  made.commit("second");
  const { report } = askHistory(made);
  expect(report.findings.map(({ path, ruleId }) => `${path} ${ruleId}`)).toEqual([
    "a/.npmrc npm-registry-password",
    "in/a.txt own-word",
    "keys/x.p12 own-file",
  ]);
});
