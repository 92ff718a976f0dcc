// What `diff` must not do: pass when it could not look, change a byte, run what a repository configures, show a key.
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { FORMATS } from "../../src/reporters/registry.ts";
import { arm, fingerprint, lyingGit, REAL_GIT } from "../support/armed.ts";
import { createScratchRepository, expectRefusal } from "../support/folder.ts";
import { clerkKey, developerKey } from "../support/keys.ts";
import { askDiff } from "../support/range.ts";
import { createRepository, type Repository } from "../support/repository.ts";
import { expectNoKey } from "../support/staged.ts";

const KEY = clerkKey(31);

/** Three commits, the first tagged `base`; what the others bring is harmless unless `text` is not. */
function history(text = "harmless\n".repeat(50)): Repository {
  return fill(createScratchRepository({ "a.txt": "a\n" }), text);
}

function fill(made: Repository, text: string): Repository {
  made.commit("first");
  made.git("tag", "base");
  made.write("b.txt", text);
  made.commit("second");
  made.write("c.txt", "c\n");
  made.commit("third");
  return made;
}

let common: Repository | undefined;
afterAll(() => common?.remove());
/** The same for tests that only read it. */
function shared(): Repository {
  if (common !== undefined) return common;
  common = createRepository();
  common.write("a.txt", "a\n");
  return (common = fill(common, "harmless\n".repeat(50)));
}

function clone(made: Repository, ...args: string[]): Repository {
  const copy = createRepository();
  onTestFinished(() => copy.remove());
  rmSync(copy.dir, { recursive: true });
  copy.tryGit(["clone", "--quiet", ...args, `file://${made.dir}`, copy.dir], { cwd: dirname(copy.dir) });
  return copy;
}

const ZERO = "0".repeat(40);

/** Ranges that hold nothing to look at, or not all of it: what is said, and never status 0. */
type Refusal = readonly [name: string, range: string, said: RegExp, make?: (made: Repository) => void];
const REFUSED: readonly Refusal[] = [
  ["nothing at all", "", /the base of the range is empty[^]*variable unset/],
  ["an unset base", "..HEAD", /the base of the range is empty/],
  ["an unset head", "base..", /the head of the range is empty/],
  ["only dots", "...", /the base of the range is empty/],
  ["blanks", " ..HEAD", /the base of the range is empty/],
  ["a base of zeros", `${ZERO}..HEAD`, /all-zero id[^]*default branch/],
  ["a head of zeros", `base..${ZERO}`, /all-zero id[^]*deleted branch/],
  ["a base that is not there", "nowhere..HEAD", /the base of the range, "nowhere", is no commit/],
  ["a head that is not there", "base..nowhere", /the head of the range, "nowhere", is no commit/],
  ["an id that is not there", `${"1".repeat(40)}..HEAD`, /is no commit of this repository/],
  ["a file as base", "HEAD:a.txt..HEAD", /is no commit/],
  ["a tree as head", "base..HEAD^{tree}", /is no commit/],
  ["a negated name", "^base..HEAD", /is no commit/],
  ["an option as base", "--all..HEAD", /unknown option|cannot be "--all"/],
  ["a range in a range", "base..HEAD..HEAD~1", /is no commit/],
  ["a head that the base holds", "HEAD..base", /nothing to look at: "HEAD" already holds every commit of "base"[^]*base\.\.HEAD/],
  ["the same with three dots", "HEAD...base", /nothing to look at/],
  ["a branch that was merged", "main..side", /nothing to look at/, (made) => void made.git("branch", "side", "HEAD~1")],
  [
    "histories without a common commit",
    "lone..main",
    /"lone" and "main" have no commit in common/,
    (made) => {
      made.git("branch", "lone", made.git("commit-tree", "base^{tree}", "-m", "lone"));
    },
  ],
  ["a repository without a commit", "HEAD..HEAD", /is no commit/, (made) => void made.git("update-ref", "-d", "HEAD")],
];

for (const [name, range, said, make] of REFUSED)
  test(`it is refused: ${name}`, () => {
    const made = make === undefined ? shared() : history();
    make?.(made);
    expectRefusal(made.leakclerk(["diff", range, "--format", "json", "--exit-zero"]), said);
  });

test("no range, or two of them, is a mistake", () => {
  const made = shared();
  expectRefusal(made.leakclerk(["diff"]), /say what to compare with/);
  expectRefusal(made.leakclerk(["diff", "base", "HEAD"]), /one range/);
});

test("outside a repository and without git the status is 2", () => {
  const made = history();
  expectRefusal(made.leakclerk(["diff", "base"], { cwd: dirname(made.dir) }), /not a git repository/);
  mkdirSync(made.path("empty"));
  expectRefusal(made.leakclerk(["diff", "base"], { env: { PATH: made.path("empty") } }), /git was not found/);
});

test.runIf(process.getuid?.() === 0)("in a repository that belongs to another user the status is 2", () => {
  const made = history(KEY);
  for (const folder of [made.dir, made.path(".git")]) chownSync(folder, 12345, 12345);
  expectRefusal(made.leakclerk(["diff", "base"]), /safe\.directory/);
  made.git("config", "--global", "safe.directory", made.dir);
  expect(askDiff(made, "base")).toMatchObject({ status: 1 });
});

test("a bare repository inside a work tree is refused", () => {
  const made = history();
  made.tryGit(["clone", "--quiet", "--bare", ".", "inner.git"]);
  expectRefusal(made.leakclerk(["diff", "base"], { cwd: made.path("inner.git") }), /bare repository/);
});

describe("a shallow clone", () => {
  test.each([
    ["one commit, compared with one that is not there", "1", "base..HEAD"],
    ["one commit, compared with the one before", "1", "HEAD~1..HEAD"],
    ["one commit, compared with itself", "1", "HEAD..HEAD"],
  ])("%s: it names the depth and what to fetch", (_, depth, range) => {
    const copy = clone(history(KEY), "--depth", depth);
    expectRefusal(copy.leakclerk(["diff", range]), /the clone is shallow[^]*git fetch --unshallow/);
  });

  test("that hides where two branches part", () => {
    const made = history();
    made.git("checkout", "--quiet", "-b", "side", "base");
    made.write("s.txt", KEY);
    made.commit("side");
    const copy = clone(made, "--depth", "1", "--no-single-branch");
    expectRefusal(copy.leakclerk(["diff", "origin/main..origin/side"]), /the clone is shallow|cut off at the commit/);
  });

  test("that holds the whole range is enough", () => {
    expect(askDiff(clone(history(KEY), "--depth", "3"), "HEAD~2..HEAD").found).toEqual(["b.txt:1 second present"]);
  });
});

test("of a partial clone the missing files are named, and the status is 2, or 1 beside a finding", () => {
  const made = history();
  made.git("config", "uploadpack.allowFilter", "true");
  const copy = clone(made, "--filter=blob:none", "--no-checkout");
  const { status, report, stderr } = askDiff(copy, `${made.git("rev-parse", "base")}..HEAD`);
  expect({ status, complete: report?.scan.complete }, stderr).toEqual({ status: 2, complete: false });
  expect(report?.scan.skipped.map(({ path }) => path)).toEqual(["b.txt", "c.txt"]);
  expect(stderr).toMatch(/b\.txt: the object [0-9a-f]+ is missing[^]*git fetch --refetch/);
  copy.git("commit-tree", "HEAD^{tree}", "-p", "HEAD", "-m", KEY);
  const said = copy.git("commit-tree", "HEAD^{tree}", "-p", "HEAD", "-m", KEY);
  expect(askDiff(copy, `HEAD~2..${said}`)).toMatchObject({ status: 1, found: [expect.stringMatching(/^<commit message>:1/)] });
});

const objectFile = (made: Repository, id: string): string => made.path(".git/objects", id.slice(0, 2), id.slice(2));

test.each([
  ["blob", "HEAD~1:b.txt"],
  ["tree", "HEAD~1^{tree}"],
  ["commit", "HEAD~1"],
  ["base's commit", "base"],
])("with a missing or damaged %s in the history the status is 2", (_, name) => {
  const made = history();
  const file = objectFile(made, made.git("rev-parse", name === "base" ? "base" : name));
  chmodSync(file, 0o644);
  writeFileSync(file, "nonsense");
  const damaged = askDiff(made, "base");
  expect(damaged.status, damaged.stderr).toBe(2);
  rmSync(file);
  const missing = askDiff(made, "base");
  expect(missing.status, missing.stderr).toBe(2);
  for (const { stderr } of [damaged, missing]) {
    expect(stderr).not.toBe("");
    expect(stderr).not.toMatch(/this is a bug|^\s+at /m);
  }
});

const exec = `exec "${REAL_GIT}" "$@"`;
const of = (command: string, script: string): string => `case "$*" in *" ${command} "*|*" ${command}") ${script} ;; esac; ${exec}`;
/** Git that waits for questions does not notice that nobody reads its answers. */
const ask = (command: string): string => (command === "cat-file" ? `read id; echo "$id" | ` : "");
const LIARS: readonly (readonly [name: string, script: string])[] = [
  ["fails at once", "exit 128"],
  ["says nothing and succeeds", "exit 0"],
  ["talks nonsense and succeeds", "echo nonsense"],
  ["is killed", "kill -9 $$"],
  ...["rev-parse", "rev-list", "merge-base", "diff-tree", "cat-file"].flatMap((command): [string, string][] => [
    [`fails at ${command}`, of(command, `echo "fatal: no" >&2; exit 128`)],
    [`says nothing to ${command}`, of(command, "exit 0")],
    [`talks nonsense to ${command}`, of(command, "echo nonsense; exit 0")],
    [`cuts ${command} short`, of(command, `${ask(command)}"${REAL_GIT}" "$@" | head -c 30; exit 0`)],
    [`fails after ${command}`, of(command, `"${REAL_GIT}" "$@"; exit 128`)],
    [`is killed during ${command}`, of(command, `${ask(command)}"${REAL_GIT}" "$@" | head -c 30; kill -9 $$`)],
  ]),
  ["leaves out a commit", of("rev-list", `"${REAL_GIT}" "$@" | sed 1,2d; exit 0`)],
  ["leaves out the last commit", of("rev-list", `"${REAL_GIT}" "$@" | sed '$d'; exit 0`)],
  ["compares one commit only", of("diff-tree", `head -n 1 | "${REAL_GIT}" "$@"; exit 0`)],
  ["gives other objects", of("cat-file", `printf '%s blob 3\\nabc\\n' ${"1".repeat(40)}; exit 0`)],
  ["calls every object missing", of("cat-file", `while read id; do echo "$id missing"; done; exit 0`)],
];

test.each(LIARS)("a git that %s never makes a range pass", (_, script) => {
  const made = shared();
  const { status, stderr } = askDiff(made, "base", { env: { PATH: lyingGit(made, script) } });
  expect(status, stderr).toBe(2);
  expect(stderr).not.toBe("");
  expect(stderr).not.toMatch(/this is a bug|^\s+at /m);
});

test("nothing in the repository changes", () => {
  const made = history(KEY);
  const before = fingerprint(dirname(made.dir));
  expect(made.leakclerk(["diff", "base"]).status).toBe(1);
  expect(fingerprint(dirname(made.dir))).toEqual(before);
});

test("an armed repository runs none of its programs, also where an object is missing", () => {
  const made = history(`db = "x"\n${KEY}\n`);
  made.write(".gitattributes", "* diff=trap filter=trap\n");
  made.git("merge", "--quiet", "--allow-unrelated-histories", "-m", "m", made.git("commit-tree", "base^{tree}", "-m", "lone"));
  made.commit("attributes");
  const mark = join(dirname(made.dir), "mark");
  arm(made, mark);
  const ran = (): string => (existsSync(mark) ? readFileSync(mark, "utf8") : "");
  const lines = `refs/heads/main ${made.git("rev-parse", "main")} refs/heads/main ${ZERO}\n`;
  rmSync(mark, { force: true });
  const env = { GIT_EXTERNAL_DIFF: join(dirname(made.dir), "trap.sh") };
  expect(made.leakclerk(["diff", "base"], { env }).status).toBe(1);
  expect(made.leakclerk(["hook", "run", "pre-push", "origin", "x"], { env, input: lines }).status).toBe(1);
  expect(ran()).toBe("");
  rmSync(objectFile(made, made.git("rev-parse", "main:c.txt")));
  rmSync(mark, { force: true });
  made.leakclerk(["diff", "base"], { env });
  expect(ran()).toBe("");
});

test("no format shows more of a key than the vendor's public prefix", () => {
  const made = history(`first ${KEY} and ${developerKey(5)}\npassword = "${KEY}"\nhttps://user:${KEY}@host/\n`);
  made.write("d.txt", `${clerkKey(32)}\n`);
  made.git("add", "d.txt");
  made.git("commit", "--quiet", "--no-verify", `--author=${clerkKey(33)} <a@b.c>`, "-m", `with ${clerkKey(34)}`);
  for (const format of FORMATS) {
    const { status, stdout, stderr } = made.leakclerk(["diff", "base", "--format", format, "--verbose"]);
    expect(status, stderr).toBe(1);
    expectNoKey(stdout + stderr);
  }
});

test("an author, a summary and a name that attack a terminal or a runner are shown disarmed", () => {
  const made = history();
  const attack = "\u001b[2J##[error]x\u202e";
  made.write("x.txt", `${KEY}\n`);
  made.git("add", "x.txt");
  made.git("commit", "--quiet", "--no-verify", `--author=::error::${attack} <a@b.c>`, "-m", `::stop-commands::t ${attack}`);
  for (const format of FORMATS) {
    const { stdout, stderr } = made.leakclerk(["diff", "base", "--format", format]);
    for (const forbidden of ["\u001b", "\u202e", "##["]) expect(stdout + stderr, format).not.toContain(forbidden);
    if (format !== "github") expect(stdout + stderr, format).not.toMatch(/^\s*::/m);
  }
});
