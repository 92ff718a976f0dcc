// A second audit looks at new objects alone and says the same; what it remembers holds no value and can be thrown away.
import { chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createScratchRepository, type Files } from "../support/folder.ts";
import { askHistory, type HistoryAnswer, type HistoryQuestion } from "../support/history.ts";
import { clerkKey } from "../support/keys.ts";
import type { Repository } from "../support/repository.ts";

let seed = 5000;
const leak = (): string => `key = ${clerkKey(seed++)}\n`;

const folderOf = (made: Repository): string => join(made.env["XDG_CACHE_HOME"] as string, "leakclerk/history");
const filesOf = (made: Repository): string[] => readdirSync(folderOf(made)).map((name) => join(folderOf(made), name));

function history(files: Files = { "a.txt": leak(), "clean.txt": "clean\n" }): Repository {
  const made = createScratchRepository(files);
  made.commit("first");
  return made;
}

/** What does not depend on when an object was scanned. */
const told = ({ status, report }: HistoryAnswer): unknown => ({ status, findings: report.findings, complete: report.scan.complete });

/** With what is remembered, which has to say the same as without. */
function again(made: Repository, question: HistoryQuestion = {}): { readonly scanned: number; readonly answer: HistoryAnswer } {
  const answer = askHistory(made, question);
  const anew = askHistory(made, { ...question, args: [...(question.args ?? []), "--no-cache"] });
  expect(told(answer)).toEqual(told(anew));
  expect(anew.report.scan.scannedEarlier).toBeUndefined();
  return { scanned: answer.report.scan.scanned, answer };
}

test("nothing is scanned twice, and the findings stay", () => {
  const made = history();
  expect(again(made).scanned).toBe(3);
  const second = again(made);
  expect(second.scanned).toBe(0);
  expect(second.answer.report.scan.scannedEarlier).toBe(3);
  expect(second.answer.found).toEqual(["a.txt:1"]);
  const text = made.leakclerk(["history"]).stdout;
  expect(text).toMatch(/^0 new objects, 0 B scanned in .* \(3 were scanned earlier\): 1 finding/m);
});

test("a new commit, an amended one, a deleted branch, a packed repository: the same as a first audit", () => {
  const made = history();
  askHistory(made);
  made.write("b.txt", leak());
  made.commit("second");
  expect(again(made).scanned).toBe(2);
  made.git("commit", "-q", "--no-verify", "--amend", "-m", "second again");
  expect(again(made).scanned).toBe(1);
  made.git("checkout", "-q", "-b", "side");
  made.write("c.txt", leak());
  made.commit("third");
  expect(again(made).answer.found).toEqual(["a.txt:1", "b.txt:1", "c.txt:1"]);
  made.git("checkout", "-q", "main");
  made.git("branch", "-q", "-D", "side");
  const { report } = again(made).answer;
  expect(report.findings.map(({ path, reachable }) => `${path} ${reachable}`)).toEqual(["a.txt true", "b.txt true", "c.txt false"]);
  made.git("gc", "-q");
  expect(again(made).scanned).toBe(0);
  made.git("mv", "a.txt", "z.txt");
  made.commit("rename");
  expect(again(made).answer.report.findings.map(({ standsIn }) => standsIn)).toEqual([["HEAD", "main"], ["HEAD", "main"], []]);
  made.git("reflog", "expire", "--expire=now", "--all");
  made.git("gc", "-q", "--prune=now");
  expect(again(made).answer.found).toEqual(["a.txt:1", "b.txt:1"]);
});

test("copies of a repository share what was scanned", () => {
  const made = history();
  askHistory(made);
  made.git("clone", "-q", "--bare", made.dir, made.path("..", "copy.git"));
  expect(again(made, { cwd: made.path("..", "copy.git") }).scanned).toBe(0);
  made.write("b.txt", leak());
  made.commit("second");
  expect(again(made).scanned).toBe(2);
  expect(again(made, { cwd: made.path("..", "copy.git") }).answer.found).toEqual(["a.txt:1"]);
});

test("other rules scan anew", () => {
  const made = history();
  askHistory(made);
  expect(again(made, { args: ["--rules", "clickbank"] }).scanned).toBe(3);
  made.write(".leakclerk.toml", '[[rules]]\nid = "own-word"\nregex = "harm[l]ess"\nkeywords = ["harm"]\n');
  expect(again(made).scanned).toBe(3);
});

test("what is remembered holds no value, and no path that is one; only the user can read it", () => {
  const key = clerkKey(seed++);
  const made = history({ "a.txt": `key = ${key}\n`, [`${key}.txt`]: "x\n" });
  askHistory(made);
  for (const file of filesOf(made)) {
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, "latin1")).not.toContain(key.slice(4, 12));
  }
  expect(again(made).scanned).toBe(0);
});

test.each<readonly [name: string, harm: (file: string) => void]>([
  ["cut off", (file) => writeFileSync(file, readFileSync(file).subarray(0, -1))],
  ["empty", (file) => writeFileSync(file, "")],
  [
    "changed in one bit",
    (file) =>
      writeFileSync(
        file,
        readFileSync(file).map((byte, i) => (i === 60 ? byte ^ 1 : byte)),
      ),
  ],
  ["something else", (file) => writeFileSync(file, "leakclerk\n".repeat(100))],
])("%s: it is scanned anew", (_name, harm) => {
  const made = history();
  askHistory(made);
  for (const file of filesOf(made)) harm(file);
  expect(askHistory(made).report.scan).toMatchObject({ scanned: 3, complete: true });
  expect(again(made).scanned).toBe(0);
});

test("where nothing can be remembered, nothing is missed", () => {
  const made = history();
  const cache = join(made.env["HOME"] as string, "file");
  writeFileSync(cache, "");
  const env = { XDG_CACHE_HOME: cache };
  expect(again(made, { env }).scanned).toBe(3);
  expect(again(made, { env: { HOME: undefined, XDG_CACHE_HOME: undefined } }).scanned).toBe(3);
  const shut = join(made.env["HOME"] as string, "shut");
  writeFileSync(shut, "");
  chmodSync(shut, 0o400);
  expect(again(made, { env: { XDG_CACHE_HOME: shut } }).scanned).toBe(3);
});

test("--no-cache neither reads nor writes; nor does an audit of a part", () => {
  const made = history();
  askHistory(made, { args: ["--no-cache"] });
  askHistory(made, { args: ["--reachable"] });
  expect(existsSync(folderOf(made))).toBe(false);
});

test("an object that could not be read is tried again", () => {
  const made = history();
  const blob = made.git("rev-parse", "HEAD:clean.txt");
  const file = made.path(".git/objects", blob.slice(0, 2), blob.slice(2));
  const whole = readFileSync(file);
  chmodSync(file, 0o600);
  writeFileSync(file, whole.subarray(0, 8));
  const { report } = askHistory(made);
  expect({ scanned: report.scan.scanned, complete: report.scan.complete }).toEqual({ scanned: 2, complete: false });
  writeFileSync(file, whole);
  expect(again(made).scanned).toBe(1);
});
