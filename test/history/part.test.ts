// An audit of a part looks at that part; one of a repository that is not whole says so, and finds what there is.
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { afterAll, expect, onTestFinished, test } from "vitest";
import { createScratchRepository, expectRefusal } from "../support/folder.ts";
import { askHistory } from "../support/history.ts";
import { clerkKey } from "../support/keys.ts";
import { createRepository, type Repository } from "../support/repository.ts";

let seed = 6000;
const leak = (): string => `key = ${clerkKey(seed++)}\n`;

let common: Repository | undefined;
afterAll(() => common?.remove());
/** Made once: it is only read. */
const shared = (): Repository => (common ??= years());

/** Four commits, a year apart, each with a value; the third on a branch of its own. */
function years(): Repository {
  const made = createRepository();
  const commit = (name: string, year: number): void => {
    made.write(`${name}.txt`, leak());
    made.git("add", "--all");
    const date = `${year}-06-01T12:00:00Z`;
    const env = { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
    expect(made.tryGit(["commit", "-q", "--no-verify", "-m", name], { env }).status).toBe(0);
  };
  commit("a", 2020);
  commit("b", 2021);
  made.git("checkout", "-q", "-b", "side");
  commit("c", 2022);
  made.git("checkout", "-q", "main");
  commit("d", 2023);
  made.git("tag", "-a", "v1", "-m", `v1 ${leak()}`);
  return made;
}

test.each<readonly [args: readonly string[], found: readonly string[]]>([
  [[], ["<tag message>:1", "a.txt:1", "b.txt:1", "c.txt:1", "d.txt:1"]],
  [["--reachable"], ["<tag message>:1", "a.txt:1", "b.txt:1", "c.txt:1", "d.txt:1"]],
  [
    ["--branch", "side"],
    ["a.txt:1", "b.txt:1", "c.txt:1"],
  ],
  [
    ["--branch", "side", "--branch", "main~1"],
    ["a.txt:1", "b.txt:1", "c.txt:1"],
  ],
  [["--range", "main..side"], ["c.txt:1"]],
  [
    ["--range", "main...side"],
    ["c.txt:1", "d.txt:1"],
  ],
  [
    ["--range", "side..main", "--range", "main~2..main~1"],
    ["b.txt:1", "d.txt:1"],
  ],
  [
    ["--since", "2021-12-31"],
    ["<tag message>:1", "c.txt:1", "d.txt:1"],
  ],
  [["--since", "2021-12-31", "--branch", "main"], ["d.txt:1"]],
  [["--since", "yesterday"], ["<tag message>:1"]],
  [
    ["--exclude", "b.txt", "--exclude", "c*"],
    ["<tag message>:1", "a.txt:1", "d.txt:1"],
  ],
])("history %j", (args, found) => {
  const answer = askHistory(shared(), { args });
  expect(answer.found).toEqual(found);
  expect(answer.report.scan.complete).toBe(true);
});

test.each<readonly [args: readonly string[], said: RegExp]>([
  [["nowhere"], /nowhere is no folder/],
  [["..", "."], /one repository/],
  [["--since", "sometime"], /--since sometime: not a date/],
  [["--since", ""], /needs a value/],
  [["--range", "main"], /no range/],
  [["--range", "..main"], /one end is empty[^]*variable/],
  [["--range", "main..main"], /the range holds no commit/],
  [["--range", "main..nowhere"], /"nowhere" is no commit/],
  [["--branch", "nowhere"], /"nowhere" is no commit/],
  [["--branch", "--all"], /no name that git gives/],
  [["--branch", " "], /variable unset/],
  [["--ranges", "a..b"], /unknown option --ranges[^]*--range/],
])("history %j is refused", (args, said) => {
  expectRefusal(shared().leakclerk(["history", ...args]), said);
});

test("no repository, and an empty one", () => {
  const made = createRepository();
  onTestFinished(() => made.remove());
  const empty = made.leakclerk(["history"]);
  expect({ status: empty.status, stderr: empty.stderr }).toEqual({
    status: 0,
    stderr: "leakclerk: nothing to scan: no object was listed\n",
  });
  expectRefusal(made.leakclerk(["history", ".."]), /not a git repository/);
});

function clone(made: Repository, ...args: string[]): Repository {
  const copy = createRepository();
  onTestFinished(() => copy.remove());
  rmSync(copy.dir, { recursive: true });
  const { status, stderr } = copy.tryGit(["clone", "--quiet", ...args, `file://${made.dir}`, copy.dir], { cwd: dirname(copy.dir) });
  expect(status, stderr).toBe(0);
  return copy;
}

test("a shallow clone is incomplete unless that is allowed", () => {
  const made = createScratchRepository({ "a.txt": "a\n" });
  made.commit("first");
  made.write("b.txt", "b\n");
  made.commit("second");
  const copy = clone(made, "--depth=1");
  const refused = askHistory(copy);
  expect(refused.status).toBe(2);
  expect(refused.stderr).toMatch(/the clone is shallow[^]*--unshallow[^]*--allow-incomplete-clone/);
  const allowed = askHistory(copy, { args: ["--allow-incomplete-clone"] });
  expect(allowed.status).toBe(0);
  expect(allowed.stderr).toMatch(/shallow/);
});

test("a partial clone is incomplete, what is there is found, and its origin is not asked", () => {
  const made = createScratchRepository({ "a.txt": leak() });
  made.git("config", "uploadpack.allowFilter", "true");
  made.commit("first");
  made.write("a.txt", "clean\n");
  made.write("b.txt", leak());
  made.commit("second");
  const copy = clone(made, "--filter=blob:none");
  const before = copy.git("count-objects", "-v");
  for (const args of [[], ["--reachable"]]) {
    const answer = askHistory(copy, { args });
    expect({ found: answer.found, status: answer.status, complete: answer.report.scan.complete }).toEqual({
      found: ["b.txt:1"],
      status: 1,
      complete: false,
    });
    expect(answer.stderr).toMatch(/the clone is partial, and 1 objects of its history are not here/);
  }
  expect(askHistory(copy, { args: ["--allow-incomplete-clone"] }).report.scan.complete).toBe(true);
  expect(copy.git("count-objects", "-v")).toBe(before);
});

/** The file of a loose object. */
function looseFile(made: Repository, id: string): string {
  const file = made.path(".git/objects", id.slice(0, 2), id.slice(2));
  chmodSync(file, 0o600);
  return file;
}

test.each<readonly [name: string, harm: (made: Repository) => void, said: RegExp]>([
  ["a blob is cut off", (made) => writeFileSync(looseFile(made, made.git("rev-parse", "HEAD:clean.txt")), "x"), /<object [0-9a-f]{40}>: /],
  ["a blob is gone", (made) => rmSync(looseFile(made, made.git("rev-parse", "HEAD:clean.txt"))), /1 objects are missing/],
  ["a tree is gone", (made) => rmSync(looseFile(made, made.git("rev-parse", "HEAD:dir"))), /missing/],
  ["a commit is cut off", (made) => writeFileSync(looseFile(made, made.git("rev-parse", "HEAD~1")), "x"), /<object [0-9a-f]{40}>: /],
  ["a reference is garbage", (made) => writeFileSync(made.path(".git/refs/heads/bad"), "x".repeat(40)), /./],
  [
    "a reference names nothing",
    (made) => writeFileSync(made.path(".git/refs/heads/bad"), `${"1".repeat(40)}\n`),
    /history was not followed/,
  ],
])("a damaged repository, where %s: everything readable is scanned, and it is said", (_name, harm, said) => {
  const made = createScratchRepository({ "a.txt": leak(), "clean.txt": "clean\n", "dir/clean.txt": "other\n" });
  made.commit("first");
  made.write("b.txt", leak());
  made.commit("second");
  made.write("c.txt", leak());
  made.commit("third");
  harm(made);
  const answer = askHistory(made);
  expect(answer.report.findings).toHaveLength(3);
  expect({ status: answer.status, complete: answer.report.scan.complete }).toEqual({ status: 1, complete: false });
  expect(answer.stderr).toMatch(said);
  expect(answer.stderr).not.toMatch(/this is a bug|^\s+at /m);
});

test("a damaged pack: what lies before and behind the damage is found", () => {
  const made = createScratchRepository();
  for (let i = 0; i < 6; i++) {
    made.write(`${i}.txt`, `${leak()}${String(i).repeat(3000 + 1000 * i)}`);
    made.commit(String(i));
  }
  made.git("gc", "-q");
  const folder = made.path(".git/objects/pack");
  const pack = `${folder}/${readdirSync(folder).find((name) => name.endsWith(".pack")) as string}`;
  const blob = made.git("rev-parse", "HEAD:3.txt");
  const entry = made
    .git("verify-pack", "-v", pack)
    .split("\n")
    .find((line) => line.startsWith(blob)) as string;
  const bytes = readFileSync(pack);
  const inside = Number(entry.split(/ +/)[4]) + 12;
  bytes[inside] = (bytes[inside] as number) ^ 0xff;
  chmodSync(pack, 0o600);
  writeFileSync(pack, bytes);
  const { report, found, status } = askHistory(made);
  expect(found).toEqual(["0.txt:1", "1.txt:1", "2.txt:1", "4.txt:1", "5.txt:1"]);
  expect(report.scan.skipped.map(({ path }) => path)).toEqual([`<object ${blob}>`]);
  expect({ complete: report.scan.complete, status }).toEqual({ complete: false, status: 1 });
});
