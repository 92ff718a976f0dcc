// What is told of places by the packs is what git's walk tells: the same report, whoever reads.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createScratchRepository } from "../support/folder.ts";
import { askHistory } from "../support/history.ts";
import { clerkKey } from "../support/keys.ts";
import { build, randomHistory } from "../support/random-history.ts";
import { createRepository, type Repository } from "../support/repository.ts";

const SEEDS = process.env["LEAKCLERK_FULL"] === "1" ? 300 : 3;

function expectSame(made: Repository, what: string): void {
  const [own, gits] = ["packs", "git"].map((reader) => {
    const { status, report, stderr } = askHistory(made, { args: ["--no-cache"], env: { LEAKCLERK_HISTORY_READER: reader } });
    const { complete, listed, skipped } = report.scan;
    // What git says of a partial clone while it lists objects.
    const said = stderr.split("\n").filter((line) => !line.includes("git complains"));
    return { status, findings: report.findings, complete, listed, skipped, said };
  });
  expect(own, what).toEqual(gits);
}

/** What git is asked for while a history is read. */
function questions(made: Repository, reader: string): string {
  const [log, folder] = [made.path("..", "git.log"), made.path("..", "bin")];
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/git`, `#!/bin/sh\necho "$@" >> "${log}"\nPATH="\${PATH#*:}" exec git "$@"\n`, { mode: 0o755 });
  writeFileSync(log, "");
  askHistory(made, { args: ["--no-cache"], env: { PATH: `${folder}:${process.env["PATH"]}`, LEAKCLERK_HISTORY_READER: reader } });
  return readFileSync(log, "utf8");
}

const WHOLE_WALK = /--exclude=refs\/notes\/\* --all/;

/** Everything by which an object may be reached, and what nothing leads to. */
function furnish(made: Repository, seed: number): void {
  const leak = (i: number): string => `key = ${clerkKey(seed * 100 + i)}\n`;
  made.git("checkout", "-q", "n1");
  made.write(`${clerkKey(seed * 100)}/x.txt`, "a name that is a value\n");
  made.write("mailgun/config.txt", `${"0123456789abcdef".repeat(2)}\n`);
  made.commit("names");
  made.git("notes", "add", "-m", leak(1), "HEAD");
  made.git("tag", "-a", "-m", leak(2), clerkKey(seed * 100 + 3), "HEAD^{tree}");
  made.git("tag", "-a", "-m", leak(4), "of-tag", "HEAD");
  made.write("amended.txt", leak(5));
  made.commit("before");
  made.git("commit", "-q", "--no-verify", "--amend", "-m", `after ${leak(6)}`);
  made.write("stashed.txt", leak(7));
  made.git("add", "--all");
  made.git("stash", "-q");
  made.git("checkout", "-q", "--detach", "n0");
  made.write("lost.txt", leak(8));
  made.commit("lost");
  made.git("checkout", "-q", "n1");
  made.git("worktree", "add", "-q", "--detach", made.path("..", `linked${seed}`), "n0");
  made.tryGit(["commit", "-q", "--allow-empty", "--no-verify", "-m", leak(9)], { cwd: made.path("..", `linked${seed}`) });
  if (seed % 2 === 0) made.git("reflog", "expire", "--expire=now", "--all");
  made.write("staged.txt", leak(10));
  made.git("add", "--all");
}

const looseFile = (made: Repository, id: string): string => made.path("objects", id.slice(0, 2), id.slice(2));

test("random histories, with all that leads to an object", () => {
  for (let seed = 1; seed <= SEEDS; seed++) {
    const made = createScratchRepository();
    const nodes = randomHistory(seed);
    build(made, nodes);
    furnish(made, seed);
    for (let i = 4; i < nodes.length; i += 3) made.git("branch", "-q", "-D", `n${i}`);
    if (seed % 3 === 0) made.git("repack", "-q", "-a", "-d", "-f", "--keep-unreachable", "--depth=50");
    expectSame(made, `seed ${seed}`);
    expect(questions(made, "packs")).not.toMatch(WHOLE_WALK);
    made.remove();
  }
}, 3_600_000);

test("a clone without its oldest commits, one without blobs, one that borrows", () => {
  const made = createScratchRepository();
  made.git("config", "uploadpack.allowFilter", "true");
  build(made, randomHistory(77));
  for (const args of [["--depth=3", "--no-single-branch"], ["--filter=blob:none", "--no-checkout"], ["--shared"]]) {
    const clone = createRepository();
    const from = args[0] === "--shared" ? made.dir : `file://${made.dir}`;
    expect(clone.tryGit(["clone", "-q", ...args, "-b", "n3", from, clone.path("in")]).status).toBe(0);
    const inside: Repository = { ...clone, leakclerk: (more, options) => clone.leakclerk(more, { ...options, cwd: clone.path("in") }) };
    expectSame(inside, args.join(" "));
    clone.remove();
  }
});

test("a tag that is named like a value keeps what its message holds", () => {
  const made = createScratchRepository({ "a.txt": "clean\n" });
  made.commit("first");
  made.git("tag", "-a", "-m", `said ${clerkKey(9901)}`, clerkKey(9902));
  expectSame(made, "a tag");
  expect(askHistory(made, { args: ["--no-cache"] }).found).toEqual(["<tag headers>:1", "<tag message>:1"]);
});

test("rules that judge paths, and words of rules that hold a slash", () => {
  const made = createScratchRepository({ "conf/secret.p12": "x\n", "other/a.txt": "harmless\n", "conf/a.txt": "harmless\n" });
  made.write(
    ".leakclerk.toml",
    '[[rules]]\nid = "own-path"\ndescription = "a store"\npath = \'\'\'\\.p12$\'\'\'\n\n[[rules]]\nid = "own-word"\nregex = "harm[l]ess"\nkeywords = ["conf/a"]\n',
  );
  made.commit("first");
  made.git("rm", "-q", "-r", "conf");
  made.commit("second");
  expectSame(made, "with rules of its own");
  expect(askHistory(made, { args: ["--no-cache"] }).found).toContain("conf/secret.p12:1");
});

test.each<readonly [name: string, harm: (made: Repository) => void]>([
  ["a reference is garbage", (made) => writeFileSync(made.path("refs/heads/bad"), "x".repeat(40))],
  ["a reference names nothing", (made) => writeFileSync(made.path("refs/heads/bad"), `${"1".repeat(40)}\n`)],
  ["a commit is gone", (made) => rmSync(looseFile(made, made.git("rev-list", "--all", "--topo-order").slice(-40)))],
  ["a tree is gone", (made) => rmSync(looseFile(made, made.git("rev-parse", "n3^{tree}")))],
])("a bare repository where %s: git tells it", (_name, harm) => {
  const made = createRepository({ bare: true });
  build(made, randomHistory(5));
  expect(questions(made, "git")).toMatch(WHOLE_WALK);
  expect(questions(made, "packs")).not.toMatch(WHOLE_WALK);
  const folder = made.path("objects/pack");
  const packs = readdirSync(folder)
    .filter((name) => name.endsWith(".pack"))
    .map((name) => readFileSync(made.path("objects/pack", name)));
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  for (const input of packs) made.tryGit(["unpack-objects", "-q"], { input });
  harm(made);
  expectSame(made, "damaged");
  expect(askHistory(made, { args: ["--no-cache"] }).report.scan.complete).toBe(false);
  made.remove();
});
