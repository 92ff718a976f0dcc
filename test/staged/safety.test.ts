// What `staged` must not do: pass when it could not look, change a byte, run what a repository configures, show a key.
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { arm, fingerprint, lyingGit, REAL_GIT } from "../support/armed.ts";
import { clerkKey, developerKey } from "../support/keys.ts";
import { createRepository } from "../support/repository.ts";
import type { Repository, RepositoryOptions } from "../support/repository.ts";
import { askStaged, expectNoKey } from "../support/staged.ts";

const opened: Repository[] = [];
const KEY = clerkKey(4);

function repository(options: RepositoryOptions = {}): Repository {
  const made = createRepository(options);
  opened.push(made);
  return made;
}

/** One commit, then one harmless staged file. */
function withStaged(text = "harmless\n"): Repository {
  const made = repository();
  made.write("a.txt", "a\n");
  made.commit();
  made.write("b.txt", text);
  made.git("add", "b.txt");
  return made;
}

afterEach(() => {
  for (const made of opened.splice(0)) made.remove();
});

function expectFailure(made: Repository, options: Parameters<typeof askStaged>[1] = {}): void {
  const { status, stderr } = askStaged(made, options);
  expect(status, stderr).toBe(2);
  expect(stderr).not.toBe("");
  expect(stderr).not.toContain("this is a bug");
  expect(stderr).not.toMatch(/^\s+at /m);
}

test("outside a repository the status is 2", () => {
  const made = repository();
  expectFailure(made, { cwd: dirname(made.dir) });
});

test("in a bare repository the status is 2", () => {
  expectFailure(repository({ bare: true }));
});

test("without git on PATH the status is 2", () => {
  const made = withStaged();
  mkdirSync(made.path("empty"));
  expectFailure(made, { env: { PATH: made.path("empty") } });
});

test("with a corrupt index the status is 2", () => {
  const made = withStaged();
  const index = readFileSync(made.path(".git/index"));
  writeFileSync(made.path(".git/index"), index.subarray(0, 40));
  expectFailure(made);
  writeFileSync(made.path(".git/index"), "nonsense");
  expectFailure(made);
});

function removeObject(made: Repository, object: string): void {
  rmSync(made.path(".git/objects", object.slice(0, 2), object.slice(2)));
}

test("with a missing blob the status is 2, or 1 where another file holds a key", () => {
  const made = withStaged();
  removeObject(made, made.git("rev-parse", ":b.txt"));
  expectFailure(made);
  expect(askStaged(made).complete).not.toBe(true);
  made.write("c.txt", `${KEY}\n`);
  made.git("add", "c.txt");
  expect(askStaged(made)).toMatchObject({ status: 1, found: ["c.txt:1"] });
});

test("with a missing old blob a new key still gives status 1", () => {
  const made = withStaged();
  const old = made.git("rev-parse", "HEAD:a.txt");
  made.write("a.txt", `a\n${KEY}\n`);
  made.git("add", "a.txt");
  removeObject(made, old);
  expect(askStaged(made)).toMatchObject({ status: 1, found: ["a.txt:2"] });
});

test("with a corrupt blob the status is 2", () => {
  const made = withStaged();
  const object = made.git("rev-parse", ":b.txt");
  const file = made.path(".git/objects", object.slice(0, 2), object.slice(2));
  chmodSync(file, 0o644);
  writeFileSync(file, "nonsense");
  expectFailure(made);
});

test("with a HEAD that leads nowhere the status is 2", () => {
  const made = withStaged();
  removeObject(made, made.git("rev-parse", "HEAD"));
  expectFailure(made);
});

test("with a missing tree the status is 2", () => {
  const made = withStaged();
  removeObject(made, made.git("rev-parse", "HEAD^{tree}"));
  expectFailure(made);
});

test.runIf(process.getuid?.() === 0)("in a repository that belongs to another user the status is 2", () => {
  const made = withStaged();
  for (const folder of [made.dir, made.path(".git")]) chownSync(folder, 12345, 12345);
  expectFailure(made);
  made.git("config", "--global", "safe.directory", made.dir);
  expect(askStaged(made)).toMatchObject({ status: 0, found: [] });
});

// Git that lies. Each stands in for git on PATH and hands most calls to the real one.

const LIARS: readonly [name: string, script: string][] = [
  ["fails at once", "exit 128"],
  ["says nothing and succeeds", "exit 0"],
  ["talks nonsense and succeeds", "echo nonsense"],
  ["is killed", "kill -9 $$"],
  ["fails to compare", `case "$*" in *diff-index*|*diff-files*) echo "fatal: no" >&2; exit 128 ;; esac; exec "${REAL_GIT}" "$@"`],
  ["compares and then fails", `case "$*" in *diff-index*) "${REAL_GIT}" "$@"; exit 128 ;; esac; exec "${REAL_GIT}" "$@"`],
  ["cuts the comparison short", `case "$*" in *diff-index*) "${REAL_GIT}" "$@" | head -c 50; exit 0 ;; esac; exec "${REAL_GIT}" "$@"`],
  ["garbles the comparison", `case "$*" in *diff-index*) printf ':100644 what\\0b.txt\\0'; exit 0 ;; esac; exec "${REAL_GIT}" "$@"`],
  ["reads no objects", `case "$*" in *cat-file*) exit 0 ;; esac; exec "${REAL_GIT}" "$@"`],
  ["stops after the first question", `case "$*" in *cat-file*) read id; exit 0 ;; esac; exec "${REAL_GIT}" "$@"`],
  [
    "cuts objects short",
    `case "$*" in *cat-file*) read id; echo "$id" | "${REAL_GIT}" "$@" | head -c 60; exit 0 ;; esac; exec "${REAL_GIT}" "$@"`,
  ],
  ["gives other objects", `case "$*" in *cat-file*) printf '%s blob 3\nabc\n' ${"1".repeat(40)}; exit 0 ;; esac; exec "${REAL_GIT}" "$@"`],
  [
    "gives other objects when asked",
    `case "$*" in *cat-file*) read id; printf '%s blob 3\nabc\n' ${"1".repeat(40)}; exit 0 ;; esac; exec "${REAL_GIT}" "$@"`,
  ],
  [
    "calls every object missing",
    `case "$*" in *cat-file*) while read id; do echo "$id missing"; done; exit 0 ;; esac; exec "${REAL_GIT}" "$@"`,
  ],
  ["fails when asked for objects", `case "$*" in *cat-file*) read id; echo "fatal: no" >&2; exit 128 ;; esac; exec "${REAL_GIT}" "$@"`],
  ["fails after the objects", `case "$*" in *cat-file*) "${REAL_GIT}" "$@"; exit 128 ;; esac; exec "${REAL_GIT}" "$@"`],
];

/** Lies that only matter to who asks git for objects. */
const ONLY_OBJECTS = /cat-file/;

for (const [name, script] of LIARS) {
  test(`a git that ${name} never makes a commit pass`, () => {
    const made = withStaged("harmless\n".repeat(50));
    const env = { PATH: lyingGit(made, script) };
    // In an ordinary repository nobody asks git, whatever it would say.
    expect(askStaged(made, { env })).toMatchObject({ status: 0, complete: true, listed: 1 });
    expectFailure(made, { env: { ...env, GIT_DIR: made.path(".git") } });
    made.git("config", "include.path", "elsewhere");
    if (!ONLY_OBJECTS.test(script)) expectFailure(made, { env });
    made.git("config", "--unset", "include.path");
    made.write("b.txt", `${KEY}\n`);
    made.git("add", "b.txt");
    expect(askStaged(made, { env })).toMatchObject({ status: 1, found: ["b.txt:1"] });
  });
}

test("a loose object that is damaged is asked of git, which tells", () => {
  const made = withStaged("harmless\n".repeat(50));
  const id = made.git("rev-parse", ":b.txt").trim();
  const object = made.path(".git", "objects", id.slice(0, 2), id.slice(2));
  chmodSync(object, 0o644);
  writeFileSync(object, readFileSync(object).subarray(0, 20));
  expectFailure(made);
});

test("nothing in the repository changes, neither file nor index nor reference nor setting", () => {
  const made = withStaged(`${KEY}\n`);
  made.write("a.txt", "edited, not staged\n");
  made.write("new.txt", "not tracked\n");
  made.git("stash", "push", "-q", "--keep-index");
  made.write("a.txt", "edited again\n");
  const before = fingerprint(dirname(made.dir));
  expect(askStaged(made).status).toBe(1);
  expect(made.leakclerk(["staged"]).status).toBe(1);
  expect(made.leakclerk(["hook", "run", "pre-commit"]).status).toBe(1);
  made.leakclerk(["scan"]);
  expect(fingerprint(dirname(made.dir))).toEqual(before);
});

test("an armed repository runs none of its programs under staged, scan or hook run", () => {
  const made = withStaged("harmless\n");
  made.write(".gitattributes", "* diff=trap filter=trap\n");
  made.git("add", ".gitattributes");
  const mark = join(dirname(made.dir), "mark");
  arm(made, mark);
  for (const args of [
    ["staged"],
    ["staged", "--format", "json"],
    ["scan"],
    ["scan", "--format", "json", "."],
    ["hook", "run", "pre-commit"],
  ]) {
    const { status, stderr } = made.leakclerk(args, { env: { GIT_EXTERNAL_DIFF: join(dirname(made.dir), "trap.sh") } });
    expect(status, stderr).toBe(0);
    expect(existsSync(mark) ? readFileSync(mark, "utf8") : "", args.join(" ")).toBe("");
  }
  // The trap works: plain git steps into it.
  made.tryGit(["diff", "--cached"]);
  expect(existsSync(mark)).toBe(true);
});

test("an armed repository whose staged blob is missing fetches nothing", () => {
  const made = withStaged();
  removeObject(made, made.git("rev-parse", ":b.txt"));
  made.git("config", "extensions.partialClone", "origin");
  made.git("config", "core.repositoryFormatVersion", "1");
  const mark = join(dirname(made.dir), "mark");
  arm(made, mark);
  expectFailure(made);
  expect(existsSync(mark) ? readFileSync(mark, "utf8") : "").toBe("");
});

test("a git in the work tree is never run", () => {
  const made = withStaged();
  const mark = join(dirname(made.dir), "mark");
  made.write("git", `#!/bin/sh\ntouch "${mark}"\n`);
  chmodSync(made.path("git"), 0o755);
  for (const path of [".:/usr/bin:/bin", ":/usr/bin:/bin"]) {
    made.leakclerk(["staged"], { env: { PATH: path } });
    expect(existsSync(mark), path).toBe(false);
  }
});

test("no format shows more of a key than the vendor's public prefix", () => {
  const made = withStaged(`first ${KEY} and ${developerKey(5)}\npassword = "${KEY}"\nhttps://user:${KEY}@host/\n`);
  made.write(`${developerKey(6)}.txt`, `${KEY}\n`);
  made.git("add", "--all");
  for (const format of ["text", "json", "jsonl", "sarif", "github", "junit", "csv", "html"]) {
    for (const more of [[], ["--verbose"], ["--no-suppress"]]) {
      const { status, stdout, stderr } = made.leakclerk(["staged", "--format", format, ...more]);
      expect(status, stderr).toBe(1);
      // The file's own name is not ours to hide.
      expectNoKey((stdout + stderr).replaceAll(developerKey(6), "NAME"));
    }
  }
});

test("with nothing staged the short way says what the long way does, and a broken configuration is still told", () => {
  const made = repository();
  made.write("a.txt", "a\n");
  made.commit();
  const short = made.leakclerk(["staged"]);
  const unchanged = [
    [],
    ["--quiet"],
    ["--verbose", "--exit-zero"],
    ["--fail-on", "high", "--no-suppress"],
    ["--all-merge-files", "--no-archives"],
  ];
  // An option that changes nothing, and has the engine loaded.
  for (const options of unchanged)
    expect(made.leakclerk(["staged", ...options])).toEqual(made.leakclerk(["staged", ...options, "--color", "never"]));
  expect(short).toMatchObject({ status: 0, stderr: expect.stringMatching(/nothing to scan: the next commit adds nothing/) as string });
  made.write(".leakclerk.toml", "broken [");
  expectFailure(made);
  expect(made.leakclerk(["staged"]).status).toBe(2);
});
