// A repository that is armed wherever git would run a program, and every git command that leakclerk uses in it.
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, expect, onTestFinished, test } from "vitest";
import { runGit } from "../../src/git/run.ts";
import { arm } from "../support/armed.ts";
import { createRepository, type Repository } from "../support/repository.ts";

const SOURCE = fileURLToPath(new URL("../../src", import.meta.url));
const before = { ...process.env };

afterEach(() => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
});

function armed(): { made: Repository; mark: string; fired: () => string } {
  const made = createRepository();
  onTestFinished(() => made.remove());
  made.write("a.txt", "one\n");
  made.commit("first");
  made.write(".gitattributes", "* diff=trap filter=trap\n");
  made.write("b.txt", "two\n");
  made.git("add", "--all");
  const mark = join(dirname(made.dir), "mark");
  arm(made, mark);
  return { made, mark, fired: () => (existsSync(mark) ? readFileSync(mark, "utf8") : "") };
}

/** Every git command that stands in the source, with what it is asked here. */
const COMMANDS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  "cat-file": [["--batch"], ["commit", "HEAD"], ["-e", "HEAD^{commit}"]],
  config: [["--list", "--show-scope", "-z"]],
  "diff-index": [["--cached", "--raw", "-z", "--no-abbrev", "--no-renames", "--no-ext-diff", "--ignore-submodules=none", "HEAD", "--"]],
  "diff-tree": [["-r", "-z", "--raw", "--no-abbrev", "--no-renames", "--no-ext-diff", "--root", "HEAD"]],
  "for-each-ref": [["--count=1", "--format=%(objectname)", "--contains=HEAD", "refs/"]],
  "hash-object": [["-t", "tree", "--stdin"]],
  "ls-files": [["-z", "-t", "--stage", "--cached", "--others", "--exclude-standard", "--", "."]],
  "ls-tree": [["-r", "-z", "--full-tree", "HEAD"]],
  "merge-base": [
    ["--all", "HEAD", "HEAD"],
    ["--is-ancestor", "HEAD", "HEAD"],
  ],
  "pack-objects": [["--stdout", "--quiet", "--window=0"]],
  "rev-list": [["--objects", "--no-walk", "HEAD"]],
  "rev-parse": [
    ["--is-bare-repository", "--absolute-git-dir", "--show-toplevel"],
    ["--quiet", "--verify", "HEAD^{commit}"],
    ["--git-path", "hooks"],
  ],
  "symbolic-ref": [["--quiet", "HEAD"]],
};

/** Only for the throw-away repository that `hook doctor` makes itself, where no setting of the user's applies. */
const IN_A_COPY = new Set([
  "add",
  "checkout-index",
  "commit-tree",
  "index-pack",
  "init",
  "read-tree",
  "sparse-checkout",
  "update-ref",
  "write-tree",
]);

/** Only for the Action, whose own tests fetch from a remote; here they must not reach the one that the repository names. */
const FETCHING = new Set(["fetch", "ls-remote"]);

test("the table above names every git command in the source", () => {
  const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  const calls = files.flatMap((name) => {
    const text = readFileSync(join(SOURCE, name), "utf8");
    return [...text.matchAll(/(?:\b(?:git|runGit|spawnGit|call)\(\s*|\b[A-Z_]*COMMAND[A-Z_]* = )\[\s*"([a-z][a-z-]+)"/g)].map(
      ([, command]) => command,
    );
  });
  expect(calls.length).toBeGreaterThan(10);
  expect(
    [...new Set(calls)].filter(
      (command) => !((command as string) in COMMANDS) && !IN_A_COPY.has(command as string) && !FETCHING.has(command as string),
    ),
  ).toEqual([]);
});

for (const [command, questions] of Object.entries(COMMANDS)) {
  test(`git ${command} runs nothing that the repository names`, async () => {
    const { made, fired } = armed();
    for (const name of Object.keys(process.env)) if (name.startsWith("GIT_")) delete process.env[name];
    Object.assign(process.env, made.env, { GIT_EXTERNAL_DIFF: join(dirname(made.dir), "trap.sh") });
    for (const args of questions) {
      for (const ownRepository of [true, false]) {
        await runGit([command, ...args], { cwd: made.dir, ownRepository });
        expect(fired(), args.join(" ")).toBe("");
      }
    }
  });
}

test("a fetch from the remote that the repository names runs nothing and fails", async () => {
  const { made, fired } = armed();
  for (const name of Object.keys(process.env)) if (name.startsWith("GIT_")) delete process.env[name];
  Object.assign(process.env, made.env);
  for (const args of [
    ["fetch", "--quiet", "origin"],
    ["ls-remote", "--quiet", "origin"],
  ]) {
    const { status } = await runGit(args, { cwd: made.dir, ownRepository: true });
    expect({ failed: status !== 0, fired: fired() }).toEqual({ failed: true, fired: "" });
  }
});

test("the trap works: plain git steps into it again and again", () => {
  const { made, mark, fired } = armed();
  for (const args of [["diff", "--cached"], ["status"], ["ls-files", "--others"], ["grep", "one"], ["log", "-p"], ["add", "--all"]])
    made.tryGit(args);
  expect(existsSync(mark)).toBe(true);
  expect(fired().trim().split("\n").length).toBeGreaterThan(3);
});

const STATES: readonly [name: string, build: (made: Repository) => { cwd?: string; env?: Record<string, string> } | void][] = [
  ["as it is", () => {}],
  ["with packed objects", (made) => void made.tryGit(["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "gc", "-q"])],
  ["in a subfolder", (made) => (mkdirSync(made.path("sub")), { cwd: made.path("sub") })],
  ["named by GIT_DIR", (made) => ({ env: { GIT_DIR: made.path(".git"), GIT_WORK_TREE: made.dir } })],
  ["in a merge", (made) => writeFileSync(made.path(".git/MERGE_HEAD"), `${made.git("rev-parse", "HEAD")}\n`)],
  ["before the first commit", (made) => writeFileSync(made.path(".git/HEAD"), "ref: refs/heads/none\n")],
  ["with nested bare repository", (made) => (made.tryGit(["init", "-q", "--bare", "sub"]), { cwd: made.path("sub") })],
  ["with a core.worktree elsewhere", (made) => void made.tryGit(["config", "core.worktree", "/"])],
  ["with diff.orderFile", (made) => void made.tryGit(["config", "diff.orderFile", "/dev/zero"])],
];

for (const [name, build] of STATES) {
  test(`an armed repository ${name}: no command of ours runs any of its programs`, () => {
    const { made, mark, fired } = armed();
    const { cwd = made.dir, env = {} } = build(made) ?? {};
    if (existsSync(mark)) writeFileSync(mark, "");
    for (const args of [
      ["staged"],
      ["hook", "run", "pre-commit"],
      ["scan"],
      ["hook", "install", "--event", "pre-push"],
      ["hook", "uninstall"],
    ]) {
      if (name.includes("core.worktree") && args[0] === "scan") continue;
      const { status, stderr } = made.leakclerk(args, { cwd, env });
      expect([0, 2], stderr).toContain(status);
      expect(stderr).not.toContain("this is a bug");
      expect(fired(), args.join(" ")).toBe("");
    }
  });
}

test("a git that lies in the repository is not taken", () => {
  const { made, mark } = armed();
  writeFileSync(made.path("git"), `#!/bin/sh\ntouch '${mark}'\n`);
  chmodSync(made.path("git"), 0o755);
  made.leakclerk(["staged"], { env: { PATH: `.:${made.dir}/nowhere:${process.env["PATH"]}` } });
  expect(existsSync(mark)).toBe(false);
});
