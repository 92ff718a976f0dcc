// `leakclerk diff`: what of a range is found, what is not news, and what tries to hide.
import { rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { fillTemplate } from "../../src/rules/templates.ts";
import { createScratchRepository } from "../support/folder.ts";
import { clerkKey } from "../support/keys.ts";
import { askDiff } from "../support/range.ts";
import { createRepository, type Repository, type RepositoryOptions } from "../support/repository.ts";

const KEY = clerkKey(21);
const OTHER = clerkKey(22);

/** One commit, tagged `base`, with a file of three lines. */
function started(options: RepositoryOptions = {}): Repository {
  const made = createScratchRepository({ "a.txt": "one\ntwo\nthree\n" }, options);
  made.commit("first");
  made.git("tag", "base");
  return made;
}

/** Commits `files`, a null taking one away. */
function commit(made: Repository, message: string, files: Readonly<Record<string, string | Uint8Array | null>>): void {
  for (const [path, content] of Object.entries(files)) {
    if (content === null) rmSync(made.path(path));
    else made.write(path, content);
  }
  made.commit(message);
}

function mergeOf(made: Repository, branches: readonly string[], message: string, files: Readonly<Record<string, string | null>>): void {
  made.git("merge", "--quiet", "--no-commit", "--no-ff", "--strategy", branches.length > 1 ? "octopus" : "ort", ...branches);
  commit(made, message, files);
}

/** A branch with one file of its own. */
function branch(made: Repository, name: string, content = `${name}\n`): void {
  made.git("checkout", "--quiet", "-b", name, "base");
  commit(made, name, { [`${name}.txt`]: content });
  made.git("checkout", "--quiet", "main");
}

type Case = readonly [name: string, make: (made: Repository) => void, found: readonly string[]];

const CASES: readonly Case[] = [
  ["a key in a new file", (made) => commit(made, "add", { "b.txt": `x\n${KEY}\n` }), ["b.txt:2 add present"]],
  [
    "a key that a later commit removes",
    (made) => {
      commit(made, "add", { "b.txt": KEY });
      commit(made, "remove", { "b.txt": "harmless" });
    },
    ["b.txt:1 add removed"],
  ],
  [
    "a key in a file that is edited again and again",
    (made) => {
      for (const round of [1, 2, 3]) commit(made, `round ${round}`, { "b.txt": `${"line\n".repeat(round)}${KEY}\n` });
    },
    ["b.txt:2 round 1 present"],
  ],
  [
    "a key that is taken out and put in again",
    (made) => {
      commit(made, "add", { "b.txt": KEY });
      commit(made, "remove", { "b.txt": "x" });
      commit(made, "again", { "b.txt": `${KEY}\nmore` });
    },
    ["b.txt:1 add present"],
  ],
  [
    "the same key in two files",
    (made) => {
      commit(made, "add", { "b.txt": KEY });
      commit(made, "copy", { "c.txt": `${KEY}\n` });
    },
    ["b.txt:1 add present", "c.txt:1 copy present"],
  ],
  ["the same key twice in a file", (made) => commit(made, "add", { "b.txt": `${KEY}\n${KEY}\n` }), ["b.txt:1 add present"]],
  [
    "a file that is renamed within the range",
    (made) => {
      commit(made, "add", { "b.txt": KEY });
      made.git("mv", "b.txt", "c.txt");
      commit(made, "rename", {});
    },
    ["b.txt:1 add present"],
  ],
  [
    "a rename with an edit that adds a key",
    (made) => {
      commit(made, "add", { "b.txt": `${"line\n".repeat(20)}${KEY}\n` });
      made.git("mv", "b.txt", "c.txt");
      commit(made, "rename", { "c.txt": `${"line\n".repeat(20)}${KEY}\n${OTHER}\n` });
    },
    ["b.txt:21 add present", "c.txt:22 rename present"],
  ],
  [
    "a key only in the resolution of a merge",
    (made) => {
      branch(made, "side");
      commit(made, "main", { "b.txt": "b\n" });
      mergeOf(made, ["side"], "merge", { "a.txt": `one\n${KEY}\n` });
    },
    ["a.txt:2 merge present"],
  ],
  [
    "a key only in an octopus merge",
    (made) => {
      for (const name of ["x", "y", "z"]) branch(made, name);
      commit(made, "main", { "b.txt": "b\n" });
      mergeOf(made, ["x", "y", "z"], "octopus", { "new.txt": KEY });
    },
    ["new.txt:1 octopus present"],
  ],
  [
    "a key that comes with a merged branch",
    (made) => {
      branch(made, "side", KEY);
      commit(made, "main", { "b.txt": "b\n" });
      mergeOf(made, ["side"], "merge", {});
    },
    ["side.txt:1 side present"],
  ],
  [
    "a merge that moves the file of a branch",
    (made) => {
      branch(made, "side", KEY);
      commit(made, "main", { "b.txt": "b\n" });
      made.git("merge", "--quiet", "--no-commit", "--no-ff", "side");
      made.git("mv", "side.txt", "moved.txt");
      commit(made, "merge", {});
    },
    ["side.txt:1 side present"],
  ],
  [
    "the same key brought by two branches",
    (made) => {
      branch(made, "side", KEY);
      made.git("checkout", "--quiet", "-b", "twin", "base");
      commit(made, "twin", { "side.txt": `more\n${KEY}` });
      made.git("checkout", "--quiet", "main");
      made.tryGit(["merge", "--quiet", "--no-ff", "side", "-m", "one"]);
      made.tryGit(["merge", "--quiet", "-X", "ours", "twin", "-m", "two"]);
    },
    ["side.txt:1 side present"],
  ],
  [
    "a key in a commit's message",
    (made) => commit(made, `subject\n\nbody ${KEY}`, { "b.txt": "b" }),
    ["<commit message>:3 subject present"],
  ],
  [
    "a key in an author's name",
    (made) => {
      made.git("commit", "--quiet", "--allow-empty", "--no-verify", "-m", "authored", `--author=${KEY} <a@example.invalid>`);
    },
    ["<commit headers>:1 authored present"],
  ],
  [
    "an orphan that is merged",
    (made) => {
      made.git("checkout", "--quiet", "--orphan", "lost");
      commit(made, "orphan", { "a.txt": KEY });
      made.git("checkout", "--quiet", "main");
      made.git("merge", "--quiet", "--allow-unrelated-histories", "-X", "ours", "-m", "merge", "lost");
    },
    ["a.txt:1 orphan removed"],
  ],
  ["a key in the name of a file", (made) => commit(made, "add", { [`dir/${KEY}.txt`]: "x" }), ["dir/API-….txt:1 add present"]],
  [
    "an allow comment that a later commit puts beside the value",
    (made) => {
      commit(made, "add", { "b.txt": `${KEY}\n` });
      commit(made, "allow", { "b.txt": `${KEY} leakclerk:allow clickbank-clerk-key -- an example\n` });
    },
    [],
  ],
  [
    "an allow comment that is gone at the head",
    (made) => {
      commit(made, "add", { "b.txt": `${KEY}\n` });
      commit(made, "allow", { "b.txt": `${KEY} leakclerk:allow clickbank-clerk-key -- an example\n` });
      commit(made, "gone", { "b.txt": null });
    },
    ["b.txt:1 add removed"],
  ],
];

test.each(CASES)("%s", (_, make, found) => {
  const made = started();
  make(made);
  const answer = askDiff(made, "base");
  expect(answer.found, answer.stderr).toEqual(found);
  expect(answer.status).toBe(found.length > 0 ? 1 : 0);
});

/** Histories whose base holds a key already: none of it is news. */
const QUIET: readonly (readonly [name: string, make: (made: Repository) => void])[] = [
  ["a pure rename", (made) => void made.git("mv", "old.txt", "new.txt")],
  ["an edit elsewhere in the file", (made) => made.write("old.txt", `${KEY}\nmore\n`)],
  ["a rename with an edit", (made) => (made.git("mv", "old.txt", "new.txt"), made.write("new.txt", `${"line\n".repeat(9)}${KEY}\nmore\n`))],
  ["line ends that change", (made) => made.write("old.txt", `${"line\r\n".repeat(9)}${KEY}\r\n`)],
  [
    "a removal that is taken back",
    (made) => {
      commit(made, "remove", { "old.txt": null });
      made.git("revert", "--no-edit", "HEAD");
    },
  ],
  [
    "a merge that brings the base itself",
    (made) => {
      made.git("checkout", "--quiet", "-b", "side", "root");
      commit(made, "side", { "s.txt": "s" });
      made.git("merge", "--quiet", "-m", "merge", "base");
    },
  ],
  [
    "the same change, taken over from the base",
    (made) => {
      made.git("checkout", "--quiet", "-b", "side", "root");
      made.git("cherry-pick", "base");
      commit(made, "side", { "s.txt": "s" });
    },
  ],
];

test.each(QUIET)("what the base holds is no news: %s", (_, make) => {
  const made = createScratchRepository({ "a.txt": "a\n" });
  made.commit("root");
  made.git("tag", "root");
  commit(made, "old", { "old.txt": `${"line\n".repeat(9)}${KEY}\n` });
  made.git("tag", "base");
  make(made);
  made.commit("last");
  const answer = askDiff(made, "base..HEAD");
  expect(answer.found, answer.stderr).toEqual([]);
  expect(answer.status, answer.stderr).toBe(0);
});

type Trick = readonly [name: string, make: (made: Repository) => void, path?: string];
const HIDING: readonly Trick[] = [
  ["a -diff attribute", (made) => commit(made, "x", { ".gitattributes": "*.txt -diff\n", "b.txt": KEY })],
  ["a binary attribute", (made) => commit(made, "x", { ".gitattributes": "* binary\n", "b.txt": KEY })],
  ["a NUL byte", (made) => commit(made, "x", { "b.txt": `\0${KEY}` })],
  ["UTF-16", (made) => commit(made, "x", { "b.txt": Buffer.from(`\ufeff${KEY}\n`, "utf16le") })],
  [
    "a file that becomes a link",
    (made) => {
      rmSync(made.path("a.txt"));
      symlinkSync(KEY, made.path("a.txt"));
      made.commit("x");
    },
    "a.txt",
  ],
  [
    "log.showRoot, colours, prefixes, abbreviations, order files and ignored submodules",
    (made) => {
      commit(made, "x", { "b.txt": KEY });
      for (const [key, value] of [
        ["log.showRoot", "false"],
        ["color.ui", "always"],
        ["diff.noprefix", "true"],
        ["core.abbrev", "4"],
        ["diff.orderFile", "/dev/zero"],
        ["diff.renames", "copies"],
        ["diff.ignoreSubmodules", "all"],
        ["log.diffMerges", "off"],
        ["core.quotePath", "true"],
        ["i18n.logOutputEncoding", "UTF-16"],
        ["diff.relative", "true"],
      ] as const)
        made.git("config", key, value);
    },
  ],
  [
    "a replace reference on the file",
    (made) => {
      commit(made, "x", { "b.txt": KEY });
      made.write("decoy", "harmless\n");
      made.git("replace", made.git("rev-parse", "HEAD:b.txt"), made.git("hash-object", "-w", "decoy"));
    },
  ],
  [
    "a replace reference on the commit",
    (made) => {
      commit(made, "x", { "b.txt": KEY });
      made.git("replace", "HEAD", made.git("commit-tree", "base^{tree}", "-p", "base", "-m", "decoy"));
    },
  ],
  [
    "a graft",
    (made) => {
      commit(made, "x", { "b.txt": KEY });
      commit(made, "y", { "b.txt": "gone" });
      writeFileSync(made.path(".git/info/grafts"), `${made.git("rev-parse", "HEAD")} ${made.git("rev-parse", "base")}\n`);
    },
  ],
  ["a name with a line break", (made) => commit(made, "x", { "b\n:100644.txt": KEY }), "b\n:100644.txt"],
  ["a name like a revision", (made) => commit(made, "x", { "0:b.txt": KEY }), "0:b.txt"],
  ["a file of 20 MB", (made) => commit(made, "x", { "b.txt": `${"line\n".repeat(4_000_000)}${KEY}\n` })],
];

for (const [name, make, path = "b.txt"] of HIDING)
  test(`nothing hides: ${name}`, () => {
    const made = started();
    make(made);
    const { report, status, stderr } = askDiff(made, "base");
    expect(
      report?.findings.map((finding) => finding.path),
      stderr,
    ).toEqual([path]);
    expect({ status, complete: report?.scan.complete }).toEqual({ status: 1, complete: true });
  });

describe("where it runs", () => {
  const withKey = (options: RepositoryOptions = {}): Repository => {
    const made = started(options);
    commit(made, "add", { "sub/b.txt": KEY });
    return made;
  };
  const FOUND = ["sub/b.txt:1 add present"];

  test("in a subfolder it looks at the whole repository", () => {
    const made = withKey();
    expect(askDiff(made, "base", { cwd: made.path("sub") }).found).toEqual(FOUND);
  });

  test("in a linked work tree", () => {
    const made = withKey();
    const linked = join(made.dir, "../linked");
    made.git("worktree", "add", "--quiet", linked);
    expect(askDiff(made, "base", { cwd: linked }).found).toEqual(FOUND);
  });

  test("in a repository of SHA-256", () => {
    expect(askDiff(withKey({ objectFormat: "sha256" }), "base").found).toEqual(FOUND);
  });

  test("in a bare repository, there or by GIT_DIR", () => {
    const made = withKey();
    const bare = createRepository({ bare: true });
    onTestFinished(() => bare.remove());
    made.git("push", "--quiet", bare.dir, "main", "base");
    expect(askDiff(bare, "base..main").found).toEqual(FOUND);
    expect(askDiff(bare, "base..main", { cwd: join(bare.dir, ".."), env: { GIT_DIR: bare.dir } }).found).toEqual(FOUND);
  });

  test("in a repository that is all packed", () => {
    const made = withKey();
    made.git("gc", "--quiet", "--prune=now");
    expect(askDiff(made, "base").found).toEqual(FOUND);
  });
});

describe("what a range is", () => {
  const history = (): Repository => {
    const made = started();
    commit(made, "two", { "b.txt": KEY });
    commit(made, "three", { "c.txt": OTHER });
    return made;
  };

  test.each([
    ["base", ["b.txt:1 two present", "c.txt:1 three present"]],
    ["base..HEAD", ["b.txt:1 two present", "c.txt:1 three present"]],
    ["base...main", ["b.txt:1 two present", "c.txt:1 three present"]],
    ["HEAD~1", ["c.txt:1 three present"]],
    ["base..HEAD~1", ["b.txt:1 two present"]],
    ["HEAD..HEAD", ["c.txt:1 three present"]],
    ["HEAD~1...HEAD~1", ["b.txt:1 two present"]],
  ])("%s", (range, found) => {
    expect(askDiff(history(), range).found).toEqual(found);
  });

  test("the first commit, compared with itself, is scanned whole", () => {
    const made = createScratchRepository({ "a.txt": KEY });
    made.commit("root");
    expect(askDiff(made, "HEAD..HEAD").found).toEqual(["a.txt:1 root present"]);
  });

  test("with three dots only what the merge base holds is old", () => {
    const made = started();
    made.git("checkout", "--quiet", "-b", "side");
    commit(made, "side", { "b.txt": KEY });
    made.git("checkout", "--quiet", "main");
    commit(made, "main", { "b.txt": `${KEY}\nmain\n` });
    expect(askDiff(made, "main..side").found).toEqual([]);
    expect(askDiff(made, "main...side").found).toEqual(["b.txt:1 side present"]);
  });

  test("an annotated tag as head brings its message", () => {
    const made = history();
    made.git("tag", "-a", "v1", "-m", `release\n\n${clerkKey(23)}`);
    expect(askDiff(made, "HEAD~1..v1").found).toEqual(["<tag message>:3 release present", "c.txt:1 three present"]);
  });

  test("the report names the commit", () => {
    const made = started();
    made.write("b.txt", KEY);
    made.git("add", "b.txt");
    const date = "2026-02-03T04:05:06+02:00";
    made.git("commit", "--quiet", "--no-verify", `--date=${date}`, "--author=Ann <ann@example.invalid>", "-m", `use ${KEY} now`);
    const [finding] =
      askDiff(made, "base", { args: ["--rules", "clickbank"] }).report?.findings.filter(({ path }) => path === "b.txt") ?? [];
    expect(finding?.commit).toEqual({
      id: made.git("rev-parse", "HEAD"),
      author: "Ann <ann@example.invalid>",
      date,
      summary: "use API-… now",
    });
  });

  test("a summary does not show a value that only a file tells to be one", () => {
    const made = started();
    const value = fillTemplate("{alnum:20}", 5);
    const line = ["db_password", `"${value}"\n`].join(" = ");
    commit(made, "x", { "app.py": line });
    commit(made, `set it to ${value}`, { "app2.py": line });
    const { report } = askDiff(made, "base");
    expect(report?.findings.map(({ path }) => path)).toEqual(["app.py", "app2.py"]);
    expect(JSON.stringify(report)).not.toContain(value);
  });

  test("ignore files and --exclude hold", () => {
    const made = history();
    made.write(".leakclerkignore", "b.txt -- known\n");
    const { found, report } = askDiff(made, "base", { args: ["--exclude", "c.txt"] });
    expect(found).toEqual([]);
    expect(report?.scan.suppressed).toBe(1);
  });

  test("a submodule is told and not followed", () => {
    const made = started();
    made.git("update-index", "--add", "--cacheinfo", `160000,${made.git("rev-parse", "HEAD")},module`);
    made.git("commit", "--quiet", "--no-verify", "-m", "module");
    const { status, report } = askDiff(made, "base");
    expect({ status, skipped: report?.scan.skipped.map(({ path }) => path) }).toEqual({ status: 0, skipped: ["module"] });
  });

  test("the text names commit, presence and how to allow", () => {
    const made = started();
    commit(made, "add", { "b.txt": KEY });
    commit(made, "remove", { "b.txt": null });
    const { stdout } = made.leakclerk(["diff", "base"]);
    const id = made.git("rev-parse", "--short=12", "HEAD~1");
    expect(stdout).toContain(`  commit: ${id} of `);
    expect(stdout).toContain("  removed: a later commit takes it out");
    expect(stdout).toMatch(/ {2}allow: write into \.leakclerkignore: lc1:\S+ -- reason/);
    expect(stdout.split("\n").length).toBeLessThan(24);
    const [, line = ""] = /leakclerkignore: (lc1:.*)/.exec(stdout) ?? [];
    made.write(".leakclerkignore", `${line}\n`);
    expect(askDiff(made, "base").status).toBe(0);
  });
});
