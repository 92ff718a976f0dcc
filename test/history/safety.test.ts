// What `history` must not do: pass when it could not look, change a byte, run what a repository configures, show a value.
import { existsSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { FORMATS } from "../../src/reporters/registry.ts";
import { arm, fingerprint, lyingGit, REAL_GIT } from "../support/armed.ts";
import { createScratchRepository } from "../support/folder.ts";
import { askHistory } from "../support/history.ts";
import { clerkKey } from "../support/keys.ts";
import type { Repository } from "../support/repository.ts";
import { expectNoKey } from "../support/staged.ts";

const KEY = clerkKey(41);

function history(text = "harmless\n"): Repository {
  const made = createScratchRepository({ "a.txt": text });
  made.commit("first");
  made.write("b.txt", "b\n");
  made.commit("second");
  return made;
}

/** Real answers to all questions but these. */
const but = (question: string, answer: string): string => `case "$*" in ${question}) ${answer};; *) exec "${REAL_GIT}" "$@";; esac`;

const LIARS: readonly (readonly [name: string, script: string])[] = [
  ["says nothing at all", "exit 0"],
  ["fails at everything", "echo fatal: no >&2; exit 128"],
  ["lists no object", but("*--batch-all-objects*", "exit 1")],
  ["lists garbage", but("*--batch-all-objects*", "echo garbage")],
  ["cuts its list off", but("*--batch-all-objects*", `"${REAL_GIT}" "$@" | head -c 70`)],
  ["gives half of the objects", but('*"--batch --buffer"*', `"${REAL_GIT}" "$@" | head -c 300`)],
  ["gives other objects", but('*"--batch --buffer"*', `"${REAL_GIT}" "$@" | tr 0-9 1-90`)],
  ["gives no objects", but('*"--batch --buffer"*', "exit 0")],
  ["walks nowhere", but("*rev-list*--in-commit-order*", "echo fatal: no >&2; exit 128")],
  ["walks through garbage", but("*rev-list*--in-commit-order*", "echo garbage")],
  ["cuts its walk off", but("*rev-list*--in-commit-order*", `"${REAL_GIT}" "$@" | head -c 60`)],
];

test.each(LIARS)("a git that %s never makes a history pass", (_name, script) => {
  const made = history();
  const env = { PATH: lyingGit(made, script), LEAKCLERK_HISTORY_READER: "git" };
  const { status, stderr } = made.leakclerk(["history"], { env });
  expect(status, stderr).toBe(2);
  expect(stderr).not.toBe("");
  expect(stderr).not.toMatch(/this is a bug|^\s+at /m);
});

test("nothing in the repository changes", () => {
  const made = history(KEY);
  const before = fingerprint(made.dir);
  expect(made.leakclerk(["history"]).status).toBe(1);
  expect(made.leakclerk(["history"]).status).toBe(1);
  expect(fingerprint(made.dir)).toEqual(before);
});

test("an armed repository runs none of its programs, also where an object is missing", () => {
  const made = history(`key = ${KEY}\n`);
  made.write(".gitattributes", "* diff=trap filter=trap\n");
  made.commit("attributes");
  const mark = join(dirname(made.dir), "mark");
  arm(made, mark);
  const ran = (): string => (existsSync(mark) ? readFileSync(mark, "utf8") : "");
  rmSync(mark, { force: true });
  const env = { GIT_EXTERNAL_DIFF: join(dirname(made.dir), "trap.sh") };
  for (const args of [[], ["--reachable"], ["--range", "HEAD~1..HEAD"], ["--since", "yesterday"]]) {
    made.leakclerk(["history", ...args], { env });
    expect(ran()).toBe("");
  }
  const blob = made.git("rev-parse", "HEAD:b.txt");
  rmSync(made.path(".git/objects", blob.slice(0, 2), blob.slice(2)));
  rmSync(mark, { force: true });
  for (const reader of ["git", ""]) {
    expect(askHistory(made, { env: { ...env, LEAKCLERK_HISTORY_READER: reader }, args: ["--no-cache"] }).report.scan.complete).toBe(false);
    expect(ran()).toBe("");
  }
});

test("no format shows more of a key than the vendor's public prefix, wherever it stands", () => {
  const made = createScratchRepository({ [`${KEY}/a.txt`]: `key = ${KEY}\n` });
  made.git("config", "user.name", `N ${KEY}`);
  made.commit(`said ${KEY}`);
  made.git("branch", `b-${KEY}`);
  made.git("tag", "-a", `t-${KEY}`, "-m", KEY);
  for (const format of FORMATS) {
    const { stdout, stderr, status } = made.leakclerk(["history", "-v", "-f", format]);
    expect(status, stderr).toBe(1);
    expect(stdout).not.toBe("");
    expectNoKey(stdout + stderr);
  }
});

test("names that could command a terminal or a log are shown as they are", () => {
  const made = createScratchRepository();
  made.write(Buffer.from("x\u001b[2J\n::error::\xff\\y", "latin1"), `key = ${KEY}\n`);
  made.commit("first");
  for (const format of ["text", "github", "html"]) {
    const { stdout } = made.leakclerk(["history", "-f", format]);
    expect(stdout).not.toContain("\u001b");
    expect(stdout).not.toMatch(/^::error::/m);
  }
});
