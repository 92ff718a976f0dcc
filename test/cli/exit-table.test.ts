// The exit status in 40 situations, exactly, and 30 ways to scan nothing, none of them green.
import { chmodSync, chownSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { createFolder, createScratchRepository, type Folder } from "../support/folder.ts";
import { clerkKey, developerKey } from "../support/keys.ts";
import type { Repository } from "../support/repository.ts";
import { expectNoKey } from "../support/staged.ts";

const KEY = clerkKey(41);
const HIGH = developerKey(42);

interface Situation {
  readonly name: string;
  readonly args: readonly string[];
  readonly status: number;
  /** What standard error must say. */
  readonly said?: RegExp;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  readonly asRoot?: boolean;
}

type Where = Repository | Folder;

function check(where: Where, { name, args, status, said, cwd, env, input }: Situation): void {
  const result = where.leakclerk(args, {
    ...(cwd === undefined ? {} : { cwd: where.path(cwd) }),
    ...(env === undefined ? {} : { env }),
    ...(input === undefined ? {} : { input }),
  });
  expect(result.status, `${name}: ${result.stdout}${result.stderr}`).toBe(status);
  if (said !== undefined) expect(result.stderr, name).toMatch(said);
  expect(result.stderr).not.toMatch(/this is a bug|^\s+at /m);
  expectNoKey(result.stdout + result.stderr);
}

type Build = (made: Repository) => void;

const add = (made: Repository, path: string, text: string): void => {
  made.write(path, text);
  made.git("add", "--", path);
};
const clean: Build = (made) => add(made, "a.txt", "nothing\n");
const leaking: Build = (made) => add(made, "a.txt", `key = ${KEY}\n`);
const below: Build = (made) => add(made, "a.txt", `key = ${HIGH}\n`);
/** A blob of the index that is gone. */
const incomplete: Build = (made) => {
  add(made, "gone.txt", "gone\n");
  const id = made.git("rev-parse", ":gone.txt");
  rmSync(made.path(".git/objects", id.slice(0, 2), id.slice(2)));
};
const both =
  (...builds: Build[]): Build =>
  (made) =>
    builds.forEach((build) => build(made));

const TABLE: readonly [build: Build, situation: Situation][] = [
  // staged
  [clean, { name: "staged, clean", args: ["staged"], status: 0 }],
  [leaking, { name: "staged, found", args: ["staged"], status: 1 }],
  [incomplete, { name: "staged, incomplete", args: ["staged"], status: 2, said: /incomplete|missing/ }],
  [both(leaking, incomplete), { name: "staged, found and incomplete", args: ["staged"], status: 1 }],
  [below, { name: "staged, below the threshold", args: ["staged", "--fail-on", "critical"], status: 0 }],
  [below, { name: "staged, at the threshold", args: ["staged", "--fail-on", "high"], status: 1 }],
  [leaking, { name: "staged, --exit-zero", args: ["staged", "--exit-zero"], status: 0 }],
  [both(leaking, incomplete), { name: "staged, --exit-zero, incomplete", args: ["staged", "--exit-zero"], status: 2 }],
  [both(below, incomplete), { name: "staged, below and incomplete", args: ["staged", "--fail-on", "critical"], status: 2 }],
  ...["text", "json", "jsonl", "sarif", "github", "junit", "csv", "html"].map((format): [Build, Situation] => [
    leaking,
    { name: `staged, found, as ${format}`, args: ["staged", "--format", format], status: 1 },
  ]),
  [leaking, { name: "staged, found, into a file", args: ["staged", "--report", "json=out.json"], status: 1 }],
  [
    clean,
    {
      name: "staged, clean, a report that cannot be written",
      args: ["staged", "--report", "json=nowhere/out.json"],
      status: 2,
      said: /could not be written/,
    },
  ],
  [
    leaking,
    {
      name: "staged, found, a report that cannot be written",
      args: ["staged", "--report", "json=nowhere/out.json"],
      status: 1,
      said: /could not be written/,
    },
  ],
  [both(leaking, (made) => made.write("a.txt", "edited away\n")), { name: "staged, the work tree is clean", args: ["staged"], status: 1 }],
  [
    (made) => add(made, "a.txt", `key = ${KEY} # leakclerk:allow clickbank-clerk-key -- a test\n`),
    { name: "staged, allowed", args: ["staged"], status: 0 },
  ],
  [
    (made) => add(made, "a.txt", `key = ${KEY} # leakclerk:allow clickbank-clerk-key -- a test\n`),
    { name: "staged, allowed, --no-suppress", args: ["staged", "--no-suppress"], status: 1 },
  ],
  [leaking, { name: "staged, a bad option", args: ["staged", "--formt", "json"], status: 2, said: /did you mean "--format"/ }],
  [
    both(leaking, (made) => made.write(".leakclerk.toml", "[[[")),
    { name: "staged, a bad configuration", args: ["staged"], status: 2, said: /not TOML/ },
  ],
  // scan
  [clean, { name: "scan, clean", args: ["scan"], status: 0 }],
  [leaking, { name: "scan, found", args: ["scan"], status: 1 }],
  [clean, { name: "scan, a path that is not there", args: ["scan", "nowhere"], status: 2, said: /no such file/ }],
  [leaking, { name: "scan, found beside one that is not there", args: ["scan", "a.txt", "nowhere"], status: 2, said: /no such file/ }],
  [leaking, { name: "scan, found beside a device", args: ["scan", "a.txt", "/dev/zero"], status: 1 }],
  [clean, { name: "scan, clean beside a device", args: ["scan", "a.txt", "/dev/zero"], status: 2, said: /not a regular file/ }],
  [clean, { name: "scan, standard input, found", args: ["scan", "-"], status: 1, input: `key = ${KEY}\n` }],
  [clean, { name: "scan, standard input, clean", args: ["scan", "-"], status: 0, input: "nothing\n" }],
  // hooks
  [clean, { name: "hook run, clean", args: ["hook", "run", "pre-commit"], status: 0 }],
  [leaking, { name: "hook run, found", args: ["hook", "run", "pre-commit"], status: 1, said: /the commit was stopped/ }],
  [incomplete, { name: "hook run, incomplete", args: ["hook", "run", "pre-commit"], status: 2, said: /the commit was stopped/ }],
  [
    both(clean, (made) => made.write(".leakclerk.toml", "[[[")),
    {
      name: "hook run, a bad configuration",
      args: ["hook", "run", "pre-commit"],
      status: 2,
      said: /the commit was stopped, since it could not be checked/,
    },
  ],
  [clean, { name: "hook run, a hook that does not exist", args: ["hook", "run", "post-commit"], status: 2, said: /no hook "post-commit"/ }],
  [clean, { name: "hook run, no hook", args: ["hook", "run"], status: 2, said: /say which hook/ }],
  [clean, { name: "hook, no action", args: ["hook"], status: 2, said: /say what to do/ }],
  [clean, { name: "hook, a mistyped action", args: ["hook", "instal"], status: 2, said: /did you mean "install"/ }],
  [clean, { name: "hook install", args: ["hook", "install"], status: 0 }],
  [
    clean,
    {
      name: "hook install, for an event that does not exist",
      args: ["hook", "install", "--event", "pre-comit"],
      status: 2,
      said: /did you mean "pre-commit"/,
    },
  ],
  [clean, { name: "hook install, a word too many", args: ["hook", "install", "pre-commit"], status: 2, said: /takes no further words/ }],
  [clean, { name: "hook uninstall, where there is none", args: ["hook", "uninstall"], status: 0 }],
  [clean, { name: "hook doctor, where there is none", args: ["hook", "doctor"], status: 2 }],
  [
    both(clean, (made) => made.git("config", "core.hooksPath", "/dev/null")),
    { name: "hook install, hooks off", args: ["hook", "install"], status: 2 },
  ],
];

test("the table has 40 situations or more", () => {
  expect(TABLE.length).toBeGreaterThanOrEqual(40);
});

for (const [build, situation] of TABLE) {
  test(`${situation.name}: ${situation.status}`, () => {
    const made = createScratchRepository();
    build(made);
    check(made, situation);
  });
}

/** Each of them could be taken for "nothing found". */
const NOTHING: readonly [
  build: (made: Repository) => Partial<Situation> | void,
  args: readonly string[],
  said: RegExp,
  asRoot?: boolean,
][] = [
  [(made) => ({ cwd: "..", name: made.dir }), ["staged"], /not a git repository/],
  [(made) => void made.git("config", "core.bare", "true"), ["staged"], /bare repository/],
  [(made) => (made.write(".git/index", "nonsense"), {}), ["staged"], /git .* failed|damaged|garbled/],
  [
    (made) => (made.write(".git/index", readFileSync(made.path(".git/index")).subarray(0, 40)), {}),
    ["staged"],
    /git .* failed|damaged|garbled/,
  ],
  [(made) => (incomplete(made), {}), ["staged"], /missing/],
  [(made) => (made.write(".git/HEAD", "ref: refs/heads/main.lock\n"), {}), ["staged"], /./],
  [(made) => (made.write(".git/refs/heads/main", `${"1".repeat(40)}\n`), {}), ["staged"], /HEAD|damaged|git/],
  [(made) => (made.write(".git/refs/heads/main", "nonsense\n"), {}), ["staged"], /HEAD|damaged|git/],
  [(made) => (made.write(".git/MERGE_HEAD", "nonsense\n"), {}), ["staged"], /MERGE_HEAD/],
  [(made) => (made.write(".git/MERGE_HEAD", `${"1".repeat(40)}\n`), {}), ["staged"], /git|missing|merge/],
  [(made) => (mkdirSync(made.path("empty")), { env: { PATH: made.path("empty") } }), ["staged"], /git was not found/],
  [(made) => asked(made, "exit 0"), ["staged"], /./],
  [(made) => asked(made, "exit 128"), ["staged"], /./],
  [(made) => asked(made, "kill -9 $$"), ["staged"], /./],
  [(made) => ({ env: { GIT_INDEX_FILE: made.path("nowhere") } }), ["staged"], /GIT_INDEX_FILE names a file that is not there/],
  [(made) => ({ env: { GIT_DIR: made.path("nowhere") } }), ["staged"], /not a git repository/],
  [(made) => (chownAll(made), {}), ["staged"], /another user|dubious ownership/, true],
  [(made) => (made.write(".git/config", "[core\n"), {}), ["staged"], /git|config/],
  [(made) => (made.write(".git/config", "[core]\n\trepositoryformatversion = 99\n"), {}), ["staged"], /./],
  [
    (made) => (made.write(".leakclerk.toml", '[extend]\nuseDefault = false\n[[rules]]\nid = "x"\nregex = "x"\nskipReport = true\n'), {}),
    ["staged"],
    /no rule is active/,
  ],
  [() => {}, ["staged", "--rules", "clickbank,-clickbank"], /leaves no rule/],
  [() => {}, ["staged", "--rules", "no-such-pack"], /no pack or rule/],
  [() => {}, ["staged", "--config", "nowhere.toml"], /no such file/],
  [() => {}, ["staged", "--baseline", "nowhere.json"], /no such file/],
  [(made) => (made.write("bad.json", "{}"), {}), ["staged", "--baseline", "bad.json"], /no baseline that leakclerk knows/],
  [() => {}, ["staged", "src"], /takes no path/],
  [() => {}, ["scan", "nowhere"], /no such file/],
  [() => {}, ["scan", ""], /empty path/],
  [() => {}, ["scan", "nowhere/*.txt"], /no such file|matches nothing|no file/],
  [(made) => (symlinkSync("nowhere", made.path("dangling")), {}), ["scan", "dangling"], /./],
  [() => {}, ["scan", ".git"], /git objects/],
  [() => {}, ["scan", "/dev/null/x"], /./],
  [() => {}, ["hook", "run", "pre-commit", "--config", "nowhere.toml"], /could not be checked/],
  [(made) => (made.write(".git/HEAD", "nonsense\n"), {}), ["hook", "run", "pre-commit"], /could not be checked/],
];

function fakeGit(made: Repository, script: string): string {
  const folder = join(dirname(made.dir), "fake");
  mkdirSync(folder);
  writeFileSync(join(folder, "git"), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, "git"), 0o755);
  return `${folder}:/usr/bin:/bin`;
}

/** Where GIT_DIR is set every question goes to git. */
const asked = (made: Repository, script: string): Partial<Situation> => ({
  env: { PATH: fakeGit(made, script), GIT_DIR: made.path(".git") },
});

function chownAll(made: Repository): void {
  for (const folder of [made.dir, made.path(".git")]) chownSync(folder, 12_345, 12_345);
}

test("there are 30 ways to scan nothing or more", () => {
  expect(NOTHING.length).toBeGreaterThanOrEqual(30);
});

for (const [index, [build, args, said, asRoot = false]] of NOTHING.entries()) {
  test.runIf(!asRoot || process.getuid?.() === 0)(
    `way ${index + 1} to scan nothing, leakclerk ${args.map((word) => word || "''").join(" ")} ${String(said)}: not green`,
    () => {
      const made = createScratchRepository({ "src.txt": "harmless\n" });
      made.commit();
      clean(made);
      check(made, { name: `way ${index + 1}`, args, status: 2, said, ...build(made) });
    },
  );
}

const GREEN: readonly [name: string, build: Build, args: readonly string[], said: RegExp][] = [
  ["an empty commit", () => {}, ["staged"], /nothing to scan/],
  ["a commit that only deletes", (made) => void made.git("rm", "-q", "src.txt"), ["staged"], /nothing to scan/],
  ["an empty folder", (made) => mkdirSync(made.path("empty")), ["scan", "empty"], /nothing to scan/],
  ["every named file left out", clean, ["scan", "a.txt", "--exclude", "a.txt"], /nothing to scan/],
];

for (const [name, build, args, said] of GREEN) {
  test(`${name} is nothing to scan by right: 0, with a note`, () => {
    const made = createScratchRepository({ "src.txt": "harmless\n" });
    made.commit();
    build(made);
    check(made, { name, args, status: 0, said });
  });
}

test("outside a repository an empty folder is 0 with a note, and hooks are 2", () => {
  const folder = createFolder();
  check(folder, { name: "scan", args: ["scan"], status: 0, said: /nothing to scan/ });
  for (const action of ["install", "uninstall", "doctor"])
    check(folder, { name: action, args: ["hook", action], status: 2, said: /not a git repository/ });
});
