// The states an index can be in: in each a new key stops the commit, and the same state without it passes.
import { renameSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { clerkKey, developerKey } from "../support/keys.ts";
import { createRepository } from "../support/repository.ts";
import type { Repository, RepositoryOptions } from "../support/repository.ts";
import { askStaged } from "../support/staged.ts";

const opened: Repository[] = [];

function repository(options: RepositoryOptions = {}): Repository {
  const made = createRepository(options);
  opened.push(made);
  return made;
}

afterEach(() => {
  for (const made of opened.splice(0)) made.remove();
});

/** Brings a repository to the state; what it gives back goes to `leakclerk staged`. */
type Build = (made: Repository, text: string) => { cwd?: string; env?: Record<string, string> } | void;

const KEY = clerkKey(1);
const OLD = developerKey(2);

/** The state holds a key at `found`, and is quiet with a harmless word of the same length in its place. */
function blocks(name: string, found: readonly string[], build: Build, options: RepositoryOptions = {}): void {
  test(`${name}: a key blocks`, () => {
    const made = repository(options);
    const { status, found: seen, stderr } = askStaged(made, build(made, KEY) ?? {});
    expect({ status, seen }, stderr).toEqual({ status: 1, seen: found });
  });
  test(`${name}: without a key it passes`, () => {
    const made = repository(options);
    const { status, found: seen, complete, stderr } = askStaged(made, build(made, "harmless".repeat(5)) ?? {});
    expect({ status, seen, complete }, stderr).toEqual({ status: 0, seen: [], complete: true });
  });
}

function quiet(name: string, build: (made: Repository) => ReturnType<Build>): void {
  test(`${name} stays quiet`, () => {
    const made = repository();
    const { status, found, complete, stderr } = askStaged(made, build(made) ?? {});
    expect({ status, found, complete }, stderr).toEqual({ status: 0, found: [], complete: true });
  });
}

blocks("first commit", ["a.txt:1"], (made, text) => {
  made.write("a.txt", `${text}\n`);
  made.git("add", "a.txt");
});

blocks("new file after a commit", ["b.txt:2"], (made, text) => {
  made.write("a.txt", "a\n");
  made.commit();
  made.write("b.txt", `first\nkey=${text}`);
  made.git("add", "b.txt");
});

blocks("executable file", ["run.sh:1"], (made, text) => {
  made.write("run.sh", `KEY=${text}\n`);
  made.git("add", "run.sh");
  made.git("update-index", "--chmod=+x", "run.sh");
});

blocks("edited file that holds an old key", ["a.txt:3"], (made, text) => {
  made.write("a.txt", `one\nold ${OLD}\nthree\n`);
  made.commit();
  made.write("a.txt", `one\nold ${OLD}\nthree ${text}\n`);
  made.git("add", "a.txt");
});

quiet("an old key that moves to another line", (made) => {
  made.write("a.txt", `old ${OLD}\none\n`);
  made.commit();
  made.write("a.txt", `one\ntwo\nold ${OLD}\n`);
  made.git("add", "a.txt");
});

quiet("a deleted file", (made) => {
  made.write("a.txt", `${OLD}\n`);
  made.write("b.txt", "b\n");
  made.commit();
  made.git("rm", "-q", "a.txt");
});

quiet("a pure rename", (made) => {
  made.write("a.txt", `${OLD}\n`);
  made.commit();
  made.git("mv", "a.txt", "b.txt");
});

quiet("a rename with a harmless edit", (made) => {
  made.write("a.txt", `${OLD}\n`);
  made.commit();
  made.git("mv", "a.txt", "b.txt");
  made.write("b.txt", `${OLD}\nmore\n`);
  made.git("add", "b.txt");
});

blocks("rename with edit", ["b.txt:21"], (made, text) => {
  made.write("a.txt", `${"line\n".repeat(20)}${OLD}\n`);
  made.commit();
  made.git("mv", "a.txt", "b.txt");
  made.write("b.txt", `${"line\n".repeat(20)}${text}\n${OLD}\n`);
  made.git("add", "b.txt");
});

test("copy of a file with an old key: blocks, as the key comes to a new place", () => {
  const made = repository();
  made.write("a.txt", `${OLD}\n`);
  made.commit();
  made.write("b.txt", `${OLD}\n`);
  made.git("add", "b.txt");
  expect(askStaged(made)).toMatchObject({ status: 1, found: ["b.txt:1"] });
});

blocks("file that becomes a symbolic link", ["a.txt:1"], (made, text) => {
  made.write("a.txt", "a\n");
  made.commit();
  made.git("rm", "-q", "a.txt");
  symlinkSync(`target?key=${text}`, made.path("a.txt"));
  made.git("add", "a.txt");
});

blocks("symbolic link that becomes a file", ["a.txt:1"], (made, text) => {
  symlinkSync("target", made.path("a.txt"));
  made.commit();
  made.git("rm", "-q", "a.txt");
  made.write("a.txt", `${text}\n`);
  made.git("add", "a.txt");
});

quiet("a symbolic link to a file that holds a key", (made) => {
  made.write("a.txt", `${OLD}\n`);
  made.commit();
  symlinkSync("a.txt", made.path("b.txt"));
  made.git("add", "b.txt");
});

blocks("submodule beside it", ["z.txt:1"], (made, text) => {
  made.commit("first");
  made.git("update-index", "--add", "--cacheinfo", `160000,${made.git("rev-parse", "HEAD")},sub`);
  made.write("z.txt", `${text}\n`);
  made.git("add", "z.txt");
});

quiet("a submodule whose commit is not here", (made) => {
  made.git("update-index", "--add", "--cacheinfo", `160000,${"1".repeat(40)},sub`);
});

blocks("folder in place of a submodule", ["sub/a.txt:1"], (made, text) => {
  made.git("update-index", "--add", "--cacheinfo", `160000,${"1".repeat(40)},sub`);
  made.git("commit", "-qm", "first");
  made.git("update-index", "--force-remove", "sub");
  made.write("sub/a.txt", `${text}\n`);
  made.git("add", "sub");
});

blocks("intent-to-add beside it", ["z.txt:1"], (made, text) => {
  made.write("intent.txt", `${OLD}\n`);
  made.git("add", "--intent-to-add", "intent.txt");
  made.write("z.txt", `${text}\n`);
  made.git("add", "z.txt");
});

quiet("a key in the work tree alone", (made) => {
  made.write("a.txt", "a\n");
  made.git("add", "a.txt");
  made.write("a.txt", `${KEY}\n`);
});

blocks("key in the index alone", ["a.txt:1"], (made, text) => {
  made.write("a.txt", `${text}\n`);
  made.git("add", "a.txt");
  made.write("a.txt", "a\n");
});

quiet("an untracked and an ignored file", (made) => {
  made.write(".gitignore", "ignored.txt\n");
  made.git("add", ".gitignore");
  made.write("ignored.txt", `${KEY}\n`);
  made.write("untracked.txt", `${KEY}\n`);
});

blocks("ignored file that was added by force", ["ignored.txt:1"], (made, text) => {
  made.write(".gitignore", "ignored.txt\n");
  made.write("ignored.txt", `${text}\n`);
  made.git("add", "--force", "ignored.txt");
});

blocks("CRLF", ["a.txt:3"], (made, text) => {
  made.write(".gitattributes", "*.txt text eol=crlf\n*.bin -text\n");
  made.write("a.txt", `one\r\ntwo\r\n${text}\r\n`);
  made.git("add", "--all");
});

blocks("CRLF that git keeps", ["a.bin:3"], (made, text) => {
  made.write(".gitattributes", "*.bin -text\n");
  made.write("a.bin", `one\r\ntwo\r\n${text}\r\n`);
  made.git("add", "--all");
});

blocks(
  "SHA-256 repository",
  ["b.txt:1"],
  (made, text) => {
    made.write("a.txt", "a\n");
    made.commit();
    made.write("b.txt", `${text}\n`);
    made.git("add", "b.txt");
  },
  { objectFormat: "sha256" },
);

blocks(
  "first commit of a SHA-256 repository",
  ["a.txt:1"],
  (made, text) => {
    made.write("a.txt", `${text}\n`);
    made.git("add", "a.txt");
  },
  { objectFormat: "sha256" },
);

blocks("sparse checkout with a sparse index", ["in/b.txt:1", "out/b.txt:1"], (made, text) => {
  made.write("in/a.txt", "a\n");
  made.write("out/a.txt", "a\n");
  made.commit();
  made.git("sparse-checkout", "set", "--cone", "--sparse-index", "in");
  made.write("in/b.txt", `${text}\n`);
  made.git("add", "in/b.txt");
  const blob = made.git("hash-object", "-w", "in/b.txt");
  made.git("update-index", "--add", "--cacheinfo", `100644,${blob},out/b.txt`);
});

blocks("index of version 4 that is split", ["b.txt:1"], (made, text) => {
  made.write("a.txt", "a\n");
  made.git("update-index", "--add", "--index-version", "4", "a.txt");
  made.git("update-index", "--split-index");
  made.commit();
  made.write("b.txt", `${text}\n`);
  made.git("add", "b.txt");
});

blocks("subfolder", ["other/a.txt:1"], (made, text) => {
  made.write("sub/b.txt", "b\n");
  made.write("other/a.txt", `${text}\n`);
  made.git("add", "--all");
  return { cwd: made.path("sub") };
});

blocks("linked work tree", ["a.txt:1"], (made, text) => {
  made.commit("first");
  const linked = join(dirname(made.dir), "linked tree");
  made.git("worktree", "add", "-q", "-b", "linked", linked);
  made.write("main.txt", `${OLD}\n`);
  made.git("add", "main.txt");
  writeFileSync(join(linked, "a.txt"), `${text}\n`);
  made.git("-C", linked, "add", "a.txt");
  return { cwd: linked };
});

blocks("index named by GIT_INDEX_FILE", ["a.txt:1"], (made, text) => {
  made.commit("first");
  made.write("a.txt", `${text}\n`);
  made.git("add", "a.txt");
  renameSync(made.path(".git/index"), made.path(".git/next-index-1.lock"));
  made.git("read-tree", "HEAD");
  return { env: { GIT_INDEX_FILE: made.path(".git/next-index-1.lock") } };
});

blocks("index named by a relative GIT_INDEX_FILE", ["a.txt:1"], (made, text) => {
  made.write("a.txt", `${text}\n`);
  made.git("add", "a.txt");
  return { env: { GIT_INDEX_FILE: ".git/index", GIT_PREFIX: "sub/" } };
});

blocks("git folder that is named by GIT_DIR and GIT_WORK_TREE", ["a.txt:1"], (made, text) => {
  made.write("a.txt", `${text}\n`);
  made.git("add", "a.txt");
  renameSync(made.path(".git"), join(dirname(made.dir), "elsewhere.git"));
  return { env: { GIT_DIR: join(dirname(made.dir), "elsewhere.git"), GIT_WORK_TREE: made.dir } };
});

blocks("branch without a commit in a repository that has some", ["a.txt:1"], (made, text) => {
  made.commit("first");
  made.git("checkout", "-q", "--orphan", "empty");
  made.write("a.txt", `${text}\n`);
  made.git("add", "a.txt");
});

blocks("detached HEAD", ["a.txt:1"], (made, text) => {
  made.commit("first");
  made.git("checkout", "-q", "--detach");
  made.write("a.txt", `${text}\n`);
  made.git("add", "a.txt");
});

// Merges.

/** Two branches that both changed a.txt; `other` also brings an old key in b.txt. Leaves a conflict. */
function startMerge(made: Repository): void {
  made.write("a.txt", "base\n");
  made.commit("base");
  made.git("checkout", "-q", "-b", "other");
  made.write("a.txt", "theirs\n");
  made.write("b.txt", `${OLD}\n`);
  made.commit("theirs");
  made.git("checkout", "-q", "main");
  made.write("a.txt", "ours\n");
  made.commit("ours");
  made.tryGit(["merge", "other"]);
}

blocks("merge resolution", ["a.txt:2"], (made, text) => {
  startMerge(made);
  made.write("a.txt", `ours\n${text}\ntheirs\n`);
  made.git("add", "a.txt");
});

blocks("file added during a merge", ["c.txt:1"], (made, text) => {
  startMerge(made);
  made.write("a.txt", "ours\n");
  made.write("c.txt", `${text}\n`);
  made.git("add", "--all");
});

blocks("merge that did not stop for a conflict", ["c.txt:1"], (made, text) => {
  made.write("a.txt", "base\n");
  made.commit("base");
  made.git("checkout", "-q", "-b", "other");
  made.write("b.txt", `${OLD}\n`);
  made.commit("theirs");
  made.git("checkout", "-q", "main");
  made.git("merge", "-q", "--no-ff", "--no-commit", "other");
  made.write("c.txt", `${text}\n`);
  made.git("add", "--all");
});

test("merge whose both sides brought a key: the resolution with both stays quiet", () => {
  const made = repository();
  made.write("a.txt", "base\n");
  made.commit("base");
  made.git("checkout", "-q", "-b", "other");
  made.write("a.txt", `theirs ${OLD}\n`);
  made.commit("theirs");
  made.git("checkout", "-q", "main");
  made.write("a.txt", `ours ${KEY}\n`);
  made.commit("ours");
  made.tryGit(["merge", "other"]);
  made.write("a.txt", `ours ${KEY}\ntheirs ${OLD}\n`);
  made.git("add", "a.txt");
  expect(askStaged(made)).toMatchObject({ status: 0, found: [] });
});

test("unresolved conflict: a key in a staged file blocks all the same", () => {
  const made = repository();
  startMerge(made);
  made.write("c.txt", `${KEY}\n`);
  made.git("add", "c.txt");
  expect(askStaged(made)).toMatchObject({ status: 1, found: ["c.txt:1"] });
});

// Content that patch text would hide.

blocks("file that attributes call binary", ["a.txt:1"], (made, text) => {
  made.write(".gitattributes", "*.txt -diff binary\n");
  made.write("a.txt", `${text}\n`);
  made.git("add", "--all");
});

blocks("NUL bytes", ["a.bin:2"], (made, text) => {
  made.write("a.bin", `\0\0\x01\n\0key=${text}\0\0\n`);
  made.git("add", "--all");
});

blocks("bytes that are not UTF-8", ["a.txt:2"], (made, text) => {
  made.write("a.txt", Buffer.from(`\xe9\xff\xfe\n\x80 key=${text}\xff\n`, "latin1"));
  made.git("add", "--all");
});

blocks("UTF-16LE with a BOM", ["a.txt:2"], (made, text) => {
  made.write("a.txt", Buffer.from(`\ufeffone\r\nkey = ${text}\r\n`, "utf16le"));
  made.git("add", "--all");
});

blocks("UTF-16BE with a BOM", ["a.txt:2"], (made, text) => {
  made.write("a.txt", Buffer.from(`\ufeffone\r\nkey = ${text}\r\n`, "utf16le").swap16());
  made.git("add", "--all");
});

blocks("plain text behind a byte order mark of UTF-16", ["a.txt:1"], (made, text) => {
  made.write("a.txt", Buffer.from(`\xff\xfe key = ${text}\n`, "latin1"));
  made.git("add", "--all");
});

blocks("UTF-8 with a BOM", ["a.txt:1"], (made, text) => {
  made.write("a.txt", `\ufeff${text}\n`);
  made.git("add", "--all");
});

blocks("replaced object", ["a.txt:1"], (made, text) => {
  made.commit("first");
  made.write("a.txt", "decoy\n");
  const decoy = made.git("hash-object", "-w", "a.txt");
  made.write("a.txt", `${text}\n`);
  made.git("add", "a.txt");
  made.git("replace", made.git("rev-parse", ":a.txt"), decoy);
});

blocks("settings that change what git prints", ["a.txt:1"], (made, text) => {
  made.commit("first");
  for (const setting of [
    "color.ui=always",
    "diff.noprefix=true",
    "core.abbrev=4",
    "core.quotePath=true",
    "diff.renames=copies",
    "diff.context=0",
    "log.showRoot=false",
    "diff.ignoreSubmodules=all",
    "status.relativePaths=true",
    "diff.relative=true",
    "core.pager=cat >/dev/null",
  ]) {
    const [name = "", value = ""] = setting.split("=");
    made.git("config", name, value);
  }
  made.write("a.txt", `${text}\n`);
  made.write("sub/b.txt", "b\n");
  made.git("add", "--all");
  return { cwd: made.path("sub") };
});

// Names.

const NAMES: readonly (string | Buffer)[] = [
  "[param].txt",
  "0:notes.txt",
  "-rf",
  "--help",
  ":(top)x",
  "a b.txt",
  " lead",
  "trail ",
  "new\nline.txt",
  "tab\t.txt",
  "esc\x1b[31m.txt",
  'quote".txt',
  "back\\slash.txt",
  "\u202egpj.txt",
  "grüße/日本.txt",
  "*",
  "?",
  "con",
  "a;b&c|d",
  "$(touch x)",
  "%0A::error::x",
  "e\u0301.txt",
  Buffer.from("bad\xff\xfe.txt", "latin1"),
];

for (const name of NAMES) {
  const shown = JSON.stringify(typeof name === "string" ? name : name.toString("latin1"));
  test(`file named ${shown}: a key blocks and without it the commit passes`, () => {
    const made = repository();
    // A decoy for readers that mistake the name for `git show :0:notes.txt` or a pattern.
    for (const decoy of ["notes.txt", "p.txt", "x"]) made.write(decoy, "decoy\n");
    made.commit();
    made.write(name, "harmless\n");
    made.git("add", "--all");
    expect(askStaged(made)).toMatchObject({ status: 0, found: [], complete: true });
    made.write(name, `${KEY}\n`);
    made.git("add", "--all");
    const { status, found } = askStaged(made);
    expect({ status, count: found.length }).toEqual({ status: 1, count: 1 });
    const text = made.leakclerk(["staged", "--color", "never"]);
    expect(text.status).toBe(1);
    // oxlint-disable-next-line no-control-regex
    expect(text.stdout + text.stderr).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f\u0080-\u009f\u202a-\u202e\u2066-\u2069]/);
  });
}

test("odd names in one commit: each gets its own path in the report", () => {
  const made = repository();
  for (const name of NAMES) made.write(name, `${KEY}\n`);
  made.git("add", "--all");
  const { status, found } = askStaged(made);
  expect(status).toBe(1);
  expect(new Set(found).size).toBe(NAMES.length);
});

// Things that are not files of text.

test("an LFS pointer passes, and the content it stands for is said to be unread", () => {
  const made = repository();
  made.write("a.psd", `version https://git-lfs.github.com/spec/v1\noid sha256:${"0123456789abcdef".repeat(4)}\nsize 12345\n`);
  made.git("add", "a.psd");
  const { status, found, stdout, stderr } = askStaged(made);
  expect({ status, found }, stderr).toEqual({ status: 0, found: [] });
  expect(stdout + stderr).toMatch(/LFS/i);
});

test("an empty commit passes with a note", () => {
  const made = repository();
  made.commit("first");
  const { status, stderr, complete, listed } = askStaged(made);
  expect({ status, complete, listed }).toEqual({ status: 0, complete: true, listed: 0 });
  expect(stderr).not.toBe("");
});

test("a commit that only deletes passes with a note", () => {
  const made = repository();
  made.write("a.txt", "a\n");
  made.commit();
  made.git("rm", "-q", "a.txt");
  const { status, stderr } = askStaged(made);
  expect(status).toBe(0);
  expect(stderr).not.toBe("");
});

test("an empty file and a large one are both read", () => {
  const made = repository();
  made.write("empty", "");
  made.write("large.txt", `${"0123456789abcde\n".repeat(1 << 19)}${KEY}\n${"0123456789abcde\n".repeat(1 << 16)}`);
  made.git("add", "--all");
  expect(askStaged(made)).toMatchObject({ status: 1, found: [`large.txt:${(1 << 19) + 1}`], complete: true });
});

test("many files are all read", () => {
  const made = repository();
  for (let n = 0; n < 3000; n++) made.write(`d${n % 7}/${n}.txt`, n === 2999 ? `${KEY}\n` : `file ${n}\n`);
  made.git("add", "--all");
  expect(askStaged(made)).toMatchObject({ status: 1, listed: 3000, found: ["d3/2999.txt:1"] });
});
