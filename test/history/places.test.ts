// Wherever an object can hide in a repository, `history` finds the value in it, and says what brought it.
import { rmSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { createScratchRepository } from "../support/folder.ts";
import { askHistory, type HistoryAnswer, type HistoryFinding } from "../support/history.ts";
import { clerkKey } from "../support/keys.ts";
import { createRepository, type Repository } from "../support/repository.ts";

let seed = 4000;
const leak = (): string => `key = ${clerkKey(seed++)}\n`;

interface Expected {
  readonly path: string | RegExp;
  /** First line of the message of the commit that brought it; null where none did. */
  readonly by: string | null;
  readonly presence: "present" | "removed";
  readonly reachable: boolean;
  readonly standsIn?: readonly string[];
}

/** Each hides one value, in the same repository, one after the other. */
const HIDING: readonly (readonly [name: string, hide: (made: Repository) => void, expected: Expected])[] = [
  [
    "a file at HEAD",
    (made) => {
      made.write("src/a b.txt", `\n${leak()}`);
      made.commit("add a file");
    },
    { path: "src/a b.txt", by: "add a file", presence: "present", reachable: true, standsIn: ["HEAD", "main", "other", "side"] },
  ],
  [
    "a file that is gone",
    (made) => {
      made.write("gone.txt", leak());
      made.commit("add what goes");
      rmSync(made.path("gone.txt"));
      made.commit("take it out");
    },
    { path: "gone.txt", by: "add what goes", presence: "removed", reachable: true, standsIn: [] },
  ],
  [
    "a name that is not ASCII",
    (made) => {
      made.write("ü/0:ñ.txt", leak());
      made.commit("odd name");
    },
    { path: "ü/0:ñ.txt", by: "odd name", presence: "present", reachable: true },
  ],
  [
    "a file without diff",
    (made) => {
      made.write(".gitattributes", "*.hidden -diff\n");
      made.write("x.hidden", leak());
      made.commit("hide by attribute");
    },
    { path: "x.hidden", by: "hide by attribute", presence: "present", reachable: true },
  ],
  [
    "base64",
    (made) => {
      made.write("encoded.txt", `data: ${Buffer.from(leak()).toString("base64")}\n`);
      made.commit("encode it");
    },
    { path: "encoded.txt", by: "encode it", presence: "present", reachable: true },
  ],
  [
    "escapes",
    (made) => {
      made.write(
        "escaped.json",
        `{"key": "\\n${leak()
          .slice("key = ".length, -1)
          .replaceAll("-", String.raw`\u002d`)}"}\n`,
      );
      made.commit("escape it");
    },
    { path: "escaped.json", by: "escape it", presence: "present", reachable: true },
  ],
  [
    "UTF-16",
    (made) => {
      made.write("utf16.txt", Buffer.from(`\ufeff${leak()}`, "utf16le"));
      made.commit("wide");
    },
    { path: "utf16.txt", by: "wide", presence: "present", reachable: true },
  ],
  [
    "a binary file",
    (made) => {
      made.write("x.bin", Buffer.concat([Buffer.alloc(100), Buffer.from(leak()), Buffer.of(0xff, 0xfe, 0)]));
      made.commit("binary");
    },
    { path: "x.bin", by: "binary", presence: "present", reachable: true },
  ],
  [
    "the message of a commit",
    (made) => made.commit(`said\n\n${leak()}`),
    { path: "<commit message>", by: "said", presence: "present", reachable: true },
  ],
  [
    "only a merge",
    (made) => {
      made.git("checkout", "-q", "-b", "side");
      made.write("side.txt", "side\n");
      made.commit("side");
      made.git("checkout", "-q", "main");
      made.write("main.txt", "main\n");
      made.commit("main");
      made.git("merge", "-q", "--no-commit", "--no-ff", "side");
      made.write("evil.txt", leak());
      made.git("add", "--all");
      made.git("commit", "-q", "--no-verify", "-m", "evil merge");
    },
    { path: "evil.txt", by: "evil merge", presence: "present", reachable: true },
  ],
  [
    "another branch",
    (made) => {
      made.git("checkout", "-q", "-b", "other");
      made.write("other.txt", leak());
      made.commit("on the other branch");
      made.git("checkout", "-q", "main");
    },
    { path: "other.txt", by: "on the other branch", presence: "present", reachable: true, standsIn: ["other"] },
  ],
  [
    "the message of a tag",
    (made) => void made.git("tag", "-a", "v1", "-m", `release\n\n${leak()}`),
    { path: "<tag message>", by: "release", presence: "present", reachable: true },
  ],
  [
    "a note",
    (made) => void made.git("notes", "add", "-m", leak(), "HEAD"),
    { path: /^<note of [0-9a-f]{12}>$/, by: "Notes added by 'git notes add'", presence: "removed", reachable: true },
  ],
  [
    "the stash",
    (made) => {
      made.write("main.txt", leak());
      made.git("stash", "-q");
    },
    { path: "main.txt", by: "WIP on main", presence: "removed", reachable: true },
  ],
  [
    "a commit that was amended",
    (made) => {
      made.write("amended.txt", leak());
      made.commit("before amending");
      made.write("amended.txt", "clean\n");
      made.git("add", "--all");
      made.git("commit", "-q", "--no-verify", "--amend", "-m", "after amending");
    },
    { path: "amended.txt", by: "before amending", presence: "removed", reachable: false },
  ],
  [
    "a deleted branch",
    (made) => {
      made.git("checkout", "-q", "-b", "doomed");
      made.write("doomed.txt", leak());
      made.commit("on a doomed branch");
      made.git("checkout", "-q", "main");
      made.git("branch", "-q", "-D", "doomed");
    },
    { path: "doomed.txt", by: "on a doomed branch", presence: "removed", reachable: false },
  ],
  [
    "a commit that no reflog knows",
    (made) => {
      const blob = made.tryGit(["hash-object", "-w", "--stdin"], { input: leak() }).stdout.toString().trim();
      const inner = made
        .tryGit(["mktree"], { input: `100644 blob ${blob}\tlost.txt\n` })
        .stdout.toString()
        .trim();
      const tree = made
        .tryGit(["mktree"], { input: `040000 tree ${inner}\tdeep\n` })
        .stdout.toString()
        .trim();
      made.git("commit-tree", tree, "-m", "lost commit");
    },
    { path: "deep/lost.txt", by: "lost commit", presence: "removed", reachable: false },
  ],
  [
    "a blob that nothing holds",
    (made) => void made.tryGit(["hash-object", "-w", "--stdin"], { input: leak() }),
    { path: /^<blob [0-9a-f]{12}>$/, by: null, presence: "removed", reachable: false },
  ],
  [
    "what is only staged",
    (made) => {
      made.write("staged.txt", leak());
      made.git("add", "--all");
    },
    { path: "staged.txt", by: null, presence: "removed", reachable: false },
  ],
];

let made: Repository | undefined;
let answer: HistoryAnswer | undefined;
let keys: readonly string[] = [];
afterAll(() => made?.remove());

function ask(): { answer: HistoryAnswer; keys: readonly string[] } {
  if (answer === undefined) {
    made = createRepository();
    made.write("readme", "hello\n");
    made.commit("first");
    for (const [, hide] of HIDING) hide(made);
    answer = askHistory(made);
  }
  return { answer, keys };
}

const isAt = ({ path }: Expected, finding: HistoryFinding): boolean =>
  typeof path === "string" ? finding.path === path : path.test(finding.path);

describe("one value each", () => {
  test.each(HIDING)("in %s", (_name, _hide, expected) => {
    const {
      answer: { report },
    } = ask();
    const summary = (finding: HistoryFinding): string => finding.commit?.summary ?? "";
    const found = report.findings.filter(
      (finding) => isAt(expected, finding) && (expected.by === null || summary(finding).startsWith(expected.by)),
    );
    expect(
      found.map(({ presence, reachable, occurrences, commit }) => ({ presence, reachable, occurrences, hasCommit: commit !== undefined })),
    ).toEqual([{ presence: expected.presence, reachable: expected.reachable, occurrences: 1, hasCommit: expected.by !== null }]);
    if (expected.standsIn !== undefined) expect(found[0]?.standsIn).toEqual(expected.standsIn);
  });
});

test("nothing else is found, and everything was looked at", () => {
  const {
    answer: { report, status, stderr },
  } = ask();
  expect(report.findings).toHaveLength(HIDING.length);
  expect({ status, complete: report.scan.complete, stderr }).toEqual({ status: 1, complete: true, stderr: "" });
  const all = (made as Repository).git("cat-file", "--batch-all-objects", "--batch-check=%(objecttype)").split("\n");
  expect(report.scan.listed).toBe(all.filter((type) => type !== "tree").length);
  expect(report.scan.scanned).toBe(report.scan.listed);
});

test("what is reachable alone, with --reachable", () => {
  ask();
  const { report } = askHistory(made as Repository, { args: ["--reachable"] });
  expect(report.findings).toHaveLength(HIDING.filter(([, , { reachable }]) => reachable).length);
  expect(report.findings.every(({ reachable }) => reachable)).toBe(true);
});

test("the same value in many versions and files is one finding", () => {
  const own = createScratchRepository();
  const text = leak();
  own.write("a.txt", text);
  own.commit("first");
  own.write("a.txt", `\n${text}`);
  own.commit("second");
  own.write("b.txt", `b ${text}`);
  rmSync(own.path("a.txt"));
  own.commit(`third\n\n${text}`);
  const { report } = askHistory(own);
  expect(
    report.findings.map(({ path, startLine, commit, occurrences, presence, standsIn }) => ({
      path,
      startLine,
      by: commit?.summary,
      occurrences,
      presence,
      standsIn,
    })),
  ).toEqual([{ path: "a.txt", startLine: 1, by: "first", occurrences: 4, presence: "present", standsIn: ["HEAD", "main"] }]);
});

test("the store of a submodule", () => {
  const inner = createScratchRepository();
  inner.write("in.txt", leak());
  inner.commit("in the submodule");
  const own = createScratchRepository({ "a.txt": "a\n" });
  own.commit("first");
  own.git("submodule", "--quiet", "add", inner.dir, "libs/sub");
  own.commit("add it");
  const { found, report } = askHistory(own);
  expect(found).toEqual(["libs/sub/in.txt:1"]);
  expect(report.findings[0]?.commit?.summary).toBe("in the submodule");
  rmSync(own.path("libs"), { recursive: true });
  expect(askHistory(own).found).toEqual(found);
});

test("bare, linked and from below: the same findings", () => {
  const own = createScratchRepository({ "dir/a.txt": leak() });
  own.commit("first");
  own.git("worktree", "add", "-q", own.path("..", "linked"));
  own.git("clone", "-q", "--bare", own.dir, own.path("..", "bare.git"));
  const wanted = askHistory(own).found;
  expect(wanted).toEqual(["dir/a.txt:1"]);
  expect(askHistory(own, { cwd: own.path("dir") }).found).toEqual(wanted);
  expect(askHistory(own, { cwd: own.path("..", "linked") }).found).toEqual(wanted);
  expect(askHistory(own, { cwd: own.path("..", "bare.git") }).found).toEqual(wanted);
  expect(askHistory(own, { cwd: own.path(".."), args: [own.path("..", "bare.git")] }).found).toEqual(wanted);
  expect(askHistory(own, { cwd: own.path(".."), args: ["repo"] }).found).toEqual(wanted);
});

test("a repository of SHA-256", () => {
  const own = createScratchRepository({ "a.txt": leak() }, { objectFormat: "sha256" });
  own.commit("first");
  const { found, report } = askHistory(own);
  expect(found).toEqual(["a.txt:1"]);
  expect(report.findings[0]?.blob).toHaveLength(64);
});

test("a large file, whose value stands at its end", () => {
  const own = createScratchRepository({ "large.txt": `${"harmless text\n".repeat(1_300_000)}${leak()}` });
  own.commit("large");
  expect(askHistory(own).found).toEqual(["large.txt:1300001"]);
});

test("a name that is a value", () => {
  const own = createScratchRepository({ [`x/${clerkKey(seed++)}.txt`]: "harmless\n" });
  own.commit("first");
  const { report } = askHistory(own);
  expect(report.findings.map(({ ruleId }) => ruleId)).toEqual(["clickbank-clerk-key"]);
});
