// Real commits in every form that git has, through the hook that `leakclerk hook install` wrote.
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { clerkKey } from "../support/keys.ts";
import { createRepository } from "../support/repository.ts";
import type { Repository } from "../support/repository.ts";
import { expectNoKey } from "../support/staged.ts";

const opened: Repository[] = [];
const KEY = clerkKey(3);

/** A repository with two committed files and the hook in place. */
function watched(): Repository {
  const made = createRepository();
  opened.push(made);
  made.addBin();
  made.write("a.txt", "one\n");
  made.write("b.txt", "one\n");
  made.write("sub/c.txt", "one\n");
  made.commit("first");
  const { status, stderr } = made.leakclerk(["hook", "install"]);
  expect(status, stderr).toBe(0);
  return made;
}

afterEach(() => {
  for (const made of opened.splice(0)) made.remove();
});

/** Whether the commit was made, and that a refusal names the rule and not the key. */
function commit(made: Repository, args: readonly string[], cwd = made.dir): boolean {
  const before = made.tryGit(["rev-parse", "HEAD"], { cwd }).stdout.toString();
  const { status, stdout, stderr } = made.tryGit(["commit", "-q", ...args], { cwd });
  const moved = made.tryGit(["rev-parse", "HEAD"], { cwd }).stdout.toString() !== before;
  const output = stdout.toString() + stderr;
  expectNoKey(output);
  expect(moved, output).toBe(status === 0);
  if (!moved) expect(output).toContain("clickbank-clerk-key");
  return moved;
}

const FORMS: readonly [name: string, args: readonly string[], stage: boolean, cwd?: string][] = [
  ["commit", ["-m", "x"], true],
  ["commit -a", ["-a", "-m", "x"], false],
  ["commit <path>", ["-m", "x", "a.txt"], false],
  ["commit --only <path>", ["-m", "x", "--only", "a.txt"], true],
  ["commit --include <path>", ["-m", "x", "--include", "a.txt"], false],
  ["commit --amend", ["--amend", "--no-edit"], true],
  ["commit -a --amend", ["-a", "--amend", "--no-edit"], false],
  ["commit in a subfolder", ["-m", "x"], true, "sub"],
  ["commit -a in a subfolder", ["-a", "-m", "x"], false, "sub"],
  ["commit <path> in a subfolder", ["-m", "x", "../a.txt"], false, "sub"],
];

for (const [name, args, stage, cwd] of FORMS) {
  test(`${name} is refused with a key and made without`, () => {
    const made = watched();
    made.write("a.txt", `one\n${KEY}\n`);
    if (stage) made.git("add", "a.txt");
    expect(commit(made, args, made.path(cwd ?? "."))).toBe(false);
    made.write("a.txt", "one\ntwo\n");
    if (stage) made.git("add", "a.txt");
    expect(commit(made, args, made.path(cwd ?? "."))).toBe(true);
  });
}

test("commit <path> is made while a key waits in another staged file", () => {
  const made = watched();
  made.write("b.txt", `${KEY}\n`);
  made.git("add", "b.txt");
  made.write("a.txt", "two\n");
  expect(commit(made, ["-m", "x", "a.txt"])).toBe(true);
  expect(commit(made, ["-m", "x"])).toBe(false);
});

test("the first commit is refused with a key and made without", () => {
  const made = createRepository();
  opened.push(made);
  made.addBin();
  made.leakclerk(["hook", "install"]);
  made.write("a.txt", `${KEY}\n`);
  made.git("add", "a.txt");
  expect(made.tryGit(["commit", "-q", "-m", "x"]).status).toBe(1);
  expect(made.tryGit(["rev-parse", "--verify", "-q", "HEAD"]).status).toBe(1);
  made.write("a.txt", "a\n");
  made.git("add", "a.txt");
  expect(made.tryGit(["commit", "-q", "-m", "x"]).status).toBe(0);
});

test("a commit in a linked work tree is refused with a key and made without", () => {
  const made = watched();
  const linked = join(dirname(made.dir), "linked tree");
  made.git("worktree", "add", "-q", "-b", "linked", linked);
  made.addBin(linked);
  writeFileSync(join(linked, "a.txt"), `${KEY}\n`);
  expect(commit(made, ["-a", "-m", "x"], linked)).toBe(false);
  writeFileSync(join(linked, "a.txt"), "two\n");
  expect(commit(made, ["-a", "-m", "x"], linked)).toBe(true);
});

test("the commit that ends a merge is refused with a key in the resolution and made without", () => {
  const made = watched();
  made.git("checkout", "-q", "-b", "other");
  made.write("a.txt", "theirs\n");
  made.commit("theirs");
  made.git("checkout", "-q", "main");
  made.write("a.txt", "ours\n");
  made.commit("ours");
  expect(made.tryGit(["merge", "other"]).status).toBe(1);
  made.write("a.txt", `ours\n${KEY}\n`);
  made.git("add", "a.txt");
  expect(commit(made, ["--no-edit"])).toBe(false);
  made.write("a.txt", "ours\ntheirs\n");
  made.git("add", "a.txt");
  expect(commit(made, ["--no-edit"])).toBe(true);
  expect(made.git("rev-list", "--parents", "-1", "HEAD").split(" ").length).toBe(3);
});

test("an empty commit is made", () => {
  expect(commit(watched(), ["--allow-empty", "-m", "x"])).toBe(true);
});

test("hook uninstall lets everything pass again", () => {
  const made = watched();
  expect(made.leakclerk(["hook", "uninstall"]).status).toBe(0);
  made.write("a.txt", `${KEY}\n`);
  expect(commit(made, ["-a", "-m", "x"])).toBe(true);
});
