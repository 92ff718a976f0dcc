// Real pushes between real repositories, through `hook run pre-push` and `hook run pre-receive`.
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { lyingGit, REAL_GIT } from "../support/armed.ts";
import { BIN } from "../support/cli.ts";
import { createScratchRepository, expectRefusal } from "../support/folder.ts";
import { clerkKey } from "../support/keys.ts";
import { readRange } from "../support/range.ts";
import { createRepository, type Repository } from "../support/repository.ts";
import { expectNoKey } from "../support/staged.ts";

const KEY = clerkKey(41);
const ZERO = "0".repeat(40);

function server(): Repository {
  const bare = createRepository({ bare: true });
  onTestFinished(() => bare.remove());
  return bare;
}

function hook(gitDir: string, event: string, words: string): void {
  mkdirSync(join(gitDir, "hooks"), { recursive: true });
  const file = join(gitDir, "hooks", event);
  writeFileSync(file, `#!/bin/sh\nexec "${process.execPath}" "${BIN}" hook run ${event} ${words}\n`);
  chmodSync(file, 0o755);
}

/** One harmless commit on main, tagged `base`. */
function project(): Repository {
  const made = createScratchRepository({ "a.txt": "a\n" });
  made.commit("first");
  made.git("tag", "base");
  return made;
}

function add(made: Repository, message: string, text: string, path = "b.txt"): void {
  made.write(path, text);
  made.commit(message);
}

interface Pushed {
  readonly isThere: boolean;
  readonly output: string;
}

function push(made: Repository, ...args: string[]): Pushed {
  const { status, stdout, stderr } = made.tryGit(["push", ...args]);
  const output = stdout.toString() + stderr;
  expectNoKey(output);
  return { isThere: status === 0, output };
}

describe("pre-push", () => {
  const guarded = (): Repository => {
    const made = project();
    made.git("remote", "add", "origin", server().dir);
    made.git("push", "--quiet", "origin", "main");
    hook(made.path(".git"), "pre-push", '"$@"');
    return made;
  };

  test("a push with a key is stopped, also when a later commit removes it; a clean one goes through", () => {
    const made = guarded();
    add(made, "secret", KEY);
    const stopped = push(made, "origin", "main");
    expect(stopped.isThere).toBe(false);
    expect(stopped.output).toMatch(/b\.txt:1:1: critical/);
    expect(stopped.output).toContain(`commit: ${made.git("rev-parse", "--short=12", "HEAD")}`);
    expect(stopped.output).toMatch(/the push was stopped[^]*git commit --amend[^]*git rebase -i/);
    expect(stopped.output.split("\n").length).toBeLessThan(26);
    add(made, "remove", "harmless");
    expect(push(made, "origin", "main").isThere).toBe(false);
    made.git("reset", "--quiet", "--hard", "base");
    add(made, "clean", "harmless");
    expect(push(made, "origin", "main").isThere).toBe(true);
  });

  test("a new branch is compared with what the remote has", () => {
    const made = guarded();
    made.git("checkout", "--quiet", "-b", "topic");
    add(made, "clean", "harmless");
    expect(push(made, "origin", "topic").isThere).toBe(true);
    add(made, "secret", KEY);
    expect(push(made, "origin", "topic:other").isThere).toBe(false);
    expect(push(made, "origin", "HEAD~1:refs/heads/other").output).toMatch(/the other side has every commit already/);
  });

  test("what one remote has is new to another", () => {
    const made = guarded();
    add(made, "secret", KEY);
    made.git("push", "--quiet", "--no-verify", "origin", "main");
    made.git("remote", "add", "public", server().dir);
    expect(push(made, "public", "main").isThere).toBe(false);
    expect(push(made, "public", "base:refs/heads/main").isThere).toBe(true);
  });

  test("a push to an address looks at what no remote has", () => {
    const made = guarded();
    const address = server().dir;
    expect(push(made, address, "main").isThere).toBe(true);
    add(made, "secret", KEY);
    expect(push(made, address, "main").isThere).toBe(false);
  });

  test("a forced push, and one over commits that are not known here", () => {
    const made = guarded();
    const other = createScratchRepository();
    other.tryGit(["pull", "--quiet", made.git("remote", "get-url", "origin"), "main"]);
    other.write("o.txt", "o\n");
    other.commit("unknown");
    other.git("push", "--quiet", made.git("remote", "get-url", "origin"), "HEAD:main");
    add(made, "secret", KEY);
    expect(push(made, "--force", "origin", "main").isThere).toBe(false);
    made.git("reset", "--quiet", "--hard", "base");
    add(made, "clean", "harmless");
    expect(push(made, "--force", "origin", "main").isThere).toBe(true);
  });

  test("several references at once: one key stops them all", () => {
    const made = guarded();
    made.git("branch", "clean");
    made.git("checkout", "--quiet", "-b", "dirty");
    add(made, "secret", KEY);
    expect(push(made, "origin", "main", "clean", "dirty").isThere).toBe(false);
    expect(push(made, "origin", "main", "clean").isThere).toBe(true);
  });

  test("a deletion needs no look", () => {
    const made = guarded();
    made.git("push", "--quiet", "--no-verify", "origin", "main:gone");
    const { isThere, output } = push(made, "origin", ":gone");
    expect({ isThere, said: /only deleted/.test(output) }).toEqual({ isThere: true, said: true });
  });

  test.each([
    ["the message of an annotated tag", (made: Repository) => made.git("tag", "-a", "v1", "-m", `release ${KEY}`), /<tag message>:1/],
    [
      "a file that only a tag names",
      (made: Repository) => {
        made.write("loose", KEY);
        made.git("tag", "v1", made.git("hash-object", "-w", "loose"));
      },
      /refs\/tags\/v1:1/,
    ],
    [
      "a tree that only a tag names",
      (made: Repository) => {
        add(made, "secret", KEY, "dir/x.txt");
        made.git("tag", "-a", "v1", "-m", "tree", "HEAD^{tree}");
        made.git("reset", "--quiet", "--hard", "base");
      },
      /dir\/x\.txt:1/,
    ],
    [
      "a note",
      (made: Repository) => {
        made.git("notes", "add", "-m", KEY);
        made.git("update-ref", "refs/tags/v1", "refs/notes/commits");
      },
      /:1:1: critical/,
    ],
  ] as const)("%s is looked at", (_, make, said) => {
    const made = guarded();
    make(made);
    const { isThere, output } = push(made, "origin", "v1");
    expect(isThere).toBe(false);
    expect(output).toMatch(said);
  });

  test("more than fifty commits, the key in the oldest", () => {
    const made = guarded();
    add(made, "secret", KEY);
    const stream = Array.from(
      { length: 120 },
      (_, i) =>
        `commit refs/heads/main\ncommitter N <n@example.invalid> ${1_700_000_000 + i} +0000\ndata 1\nx\n${i === 0 ? "from refs/heads/main^0\n" : ""}M 100644 inline b.txt\ndata ${String(i).length}\n${i}\n\n`,
    );
    expect(made.tryGit(["fast-import", "--quiet"], { input: stream.join("") }).status).toBe(0);
    const { isThere, output } = push(made, "origin", "main");
    expect(isThere).toBe(false);
    expect(output).toContain("b.txt:1:1: critical");
  });

  test("the pre-commit framework's variables stand for the lines", () => {
    const made = project();
    add(made, "secret", KEY);
    const run = (env: Record<string, string>) => made.leakclerk(["hook", "run", "pre-push", "--format", "json"], { env });
    const range = { PRE_COMMIT_FROM_REF: "base", PRE_COMMIT_TO_REF: "HEAD", PRE_COMMIT_REMOTE_NAME: "origin" };
    expect(readRange(run(range)).found).toEqual(["b.txt:1 secret present"]);
    const fromRoot = { PRE_COMMIT_REMOTE_NAME: "origin", PRE_COMMIT_LOCAL_BRANCH: "refs/heads/main" };
    expect(readRange(run(fromRoot)).found).toEqual(["b.txt:1 secret present"]);
    expect(run({ ...range, PRE_COMMIT_TO_REF: "nowhere" })).toMatchObject({ status: 2 });
    expect(run({})).toMatchObject({ status: 0, stderr: expect.stringMatching(/nothing to scan/) });
  });

  test.each([
    ["garbage", "what is this\n"],
    ["a line that was cut", `refs/heads/main ${"1".repeat(40)} refs/heads/main`],
    ["an id that is not there", `refs/heads/main ${"1".repeat(40)} refs/heads/main ${ZERO}\n`],
  ])("%s on standard input gives 2", (_, input) => {
    expectRefusal(project().leakclerk(["hook", "run", "pre-push", "origin", "x"], { input }), /standard input is not|is missing/);
  });

  test.each([
    ["says nothing to rev-list", `case "$*" in *rev-list*) exit 0 ;; esac; exec "${REAL_GIT}" "$@"`],
    ["leaves out a commit", `case "$*" in *rev-list*) "${REAL_GIT}" "$@" | sed 1d; exit 0 ;; esac; exec "${REAL_GIT}" "$@"`],
    ["says nothing to diff-tree", `case "$*" in *diff-tree*) exit 0 ;; esac; exec "${REAL_GIT}" "$@"`],
    ["says nothing at all", "exit 0"],
  ])("a git that %s never lets a push pass", (_, script) => {
    const made = project();
    add(made, "second", "harmless");
    const input = `refs/heads/main ${made.git("rev-parse", "main")} refs/heads/main ${ZERO}\n`;
    const { status } = made.leakclerk(["hook", "run", "pre-push", "origin", "x"], { input, env: { PATH: lyingGit(made, script) } });
    expect(status).toBe(2);
  });
});

describe("pre-receive", () => {
  const served = (words = ""): { made: Repository; bare: Repository } => {
    const made = project();
    const bare = server();
    hook(bare.dir, "pre-receive", words);
    made.git("remote", "add", "origin", bare.dir);
    return { made, bare };
  };

  test("a push with a key is refused and leaves nothing behind; a clean one is taken", () => {
    const { made, bare } = served("--time-limit 30");
    add(made, "secret", KEY);
    add(made, "remove", "harmless");
    const secret = made.git("rev-parse", "HEAD~1:b.txt");
    const refused = push(made, "origin", "main");
    expect(refused.isThere).toBe(false);
    expect(refused.output).toMatch(/b\.txt:1:1: critical[^]*the push was refused[^]*git rebase -i/);
    expect(bare.tryGit(["cat-file", "-e", secret]).status).not.toBe(0);
    expect(bare.git("for-each-ref")).toBe("");
    expect(push(made, "origin", "base:refs/heads/main").isThere).toBe(true);
    expect(bare.git("rev-parse", "main")).toBe(made.git("rev-parse", "base"));
  });

  test("only what is new is looked at", () => {
    const { made, bare } = served();
    hook(bare.dir, "pre-receive", "--exit-zero");
    add(made, "secret", KEY);
    expect(push(made, "origin", "main").isThere).toBe(true);
    hook(bare.dir, "pre-receive", "");
    add(made, "clean", "harmless", "c.txt");
    expect(push(made, "origin", "main").isThere).toBe(true);
    expect(push(made, "origin", "main:again").output).toMatch(/has every commit already/);
  });

  test("nothing that is pushed says how it is judged", () => {
    const { made } = served();
    made.write(".leakclerk.toml", 'exclude = ["*"]\n');
    made.write(".leakclerkignore", "b.txt\n");
    add(made, "secret", `${KEY} leakclerk:allow clickbank-clerk-key -- let me in\n`);
    const { isThere, output } = push(made, "origin", "main");
    expect(isThere).toBe(false);
    expect(output).toMatch(/b\.txt:1:1: critical/);
    expect(output).not.toContain("write on that line");
  });

  test("nor may the work tree that a push updates", () => {
    const made = project();
    const other = project();
    other.git("config", "receive.denyCurrentBranch", "updateInstead");
    other.write(".leakclerk.toml", 'exclude = ["*"]\n');
    other.commit("config");
    hook(other.path(".git"), "pre-receive", "");
    made.git("remote", "add", "origin", other.dir);
    add(made, "secret", KEY);
    expect(push(made, "--force", "origin", "main").isThere).toBe(false);
  });

  test("what the hook names holds: a configuration, and allow comments where they are wanted", () => {
    const { made, bare } = served();
    writeFileSync(join(dirname(bare.dir), "server.toml"), '[extend]\ndisabledRules = ["clickbank-clerk-key"]\n');
    add(made, "secret", `${KEY} leakclerk:allow clickbank-clerk-key -- an example\n`);
    expect(push(made, "origin", "main").isThere).toBe(false);
    hook(bare.dir, "pre-receive", "--allow-comments");
    expect(push(made, "origin", "main:one").isThere).toBe(true);
    add(made, "more", clerkKey(42));
    hook(bare.dir, "pre-receive", `--config "${join(dirname(bare.dir), "server.toml")}"`);
    expect(push(made, "origin", "main:two").isThere).toBe(true);
  });

  test.each([
    ["refuses by default, and says what was not scanned", "", 2],
    ["accepts where that is wanted, and says so all the same", "--on-timeout accept", 0],
  ])("at the end of the time it %s", (_, words, expected) => {
    const made = project();
    for (const round of [1, 2, 3]) add(made, `commit ${round}`, `${round}\n`);
    const input = `${ZERO} ${made.git("rev-parse", "main")} refs/heads/main\n`;
    const slow = lyingGit(made, `case "$*" in *diff-tree*) exec sleep 20 ;; esac; exec "${REAL_GIT}" "$@"`);
    made.git("update-ref", "-d", "refs/heads/main");
    made.git("update-ref", "-d", "refs/tags/base");
    const args = ["hook", "run", "pre-receive", "--time-limit", "1", ...words.split(" ").filter((word) => word !== "")];
    const started = Date.now();
    const { status, stderr } = made.leakclerk(args, { input, env: { PATH: slow } });
    expect({ status, isQuick: Date.now() - started < 15_000 }, stderr).toEqual({ status: expected, isQuick: true });
    expect(stderr).toMatch(/the time limit of 1 s is over: 4 commits were not, or not wholly, scanned/);
  });

  test("a time limit that is none, or a hook run by hand, is a mistake", () => {
    const made = project();
    const input = `${ZERO} ${made.git("rev-parse", "main")} refs/heads/main\n`;
    expectRefusal(made.leakclerk(["hook", "run", "pre-receive", "--time-limit", "soon"], { input }), /write seconds/);
    expectRefusal(made.leakclerk(["hook", "run", "pre-receive", "--time-limit", "0"], { input }), /write seconds/);
    expectRefusal(made.leakclerk(["hook", "run", "post-receive"], { input }), /no hook "post-receive"/);
    expectRefusal(made.leakclerk(["hook", "run", "pre-receive"], { input: "x y z\n" }), /standard input is not/);
  });
});
