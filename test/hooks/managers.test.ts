// The contract of every hook manager in the registry: lines go in once and come out without a trace, a finding blocks
// and a clean commit passes, with the real managers.
import { createHash } from "node:crypto";
import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { HOOK_EVENTS, MANAGER_IDS, type ManagerId } from "../../src/hooks/events.ts";
import { HOOK_MANAGERS } from "../../src/hooks/registry.ts";
import { FULL } from "../engine/runs.ts";
import { clerkKey } from "../support/keys.ts";
import { hasPeers, LEFT_OUT, link, PEER_ENVIRONMENT, runPeer } from "../support/peers.ts";
import { createRepository, type Repository } from "../support/repository.ts";
import { expectNoKey } from "../support/staged.ts";

const KEY = clerkKey(11);
const opened: Repository[] = [];

function repository(): Repository {
  const made = createRepository();
  opened.push(made);
  made.addBin();
  return made;
}

afterEach(() => {
  for (const made of opened.splice(0)) made.remove();
});

/** Every file below the top, .git included, except objects and what tools keep for themselves. */
function snapshot(made: Repository): Record<string, string> {
  const all: Record<string, string> = {};
  for (const entry of readdirSync(made.dir, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory() || path.includes("/node_modules/")) continue;
    const content = entry.isSymbolicLink() ? readlinkSync(path) : createHash("sha256").update(readFileSync(path)).digest("hex");
    all[path.slice(made.dir.length + 1)] = `${lstatSync(path).mode} ${content}`;
  }
  return all;
}

/** Without what commits, and the managers' own installation, change. */
function settled(files: Record<string, string>, manager: ManagerId): Record<string, string> {
  const passing = manager === "git" ? /^\.git\/(?!config$|hooks\/pre-commit$)|^config\.txt$/ : /^\.git\/(?!config$)|^config\.txt$/;
  return Object.fromEntries(Object.entries(files).filter(([path]) => !passing.test(path)));
}

function hook(made: Repository, action: string, ...more: string[]): string {
  const { status, stdout, stderr } = made.leakclerk(["hook", action, ...more]);
  expect({ status, stderr }, stdout).toEqual({ status: 0, stderr: "" });
  return stdout;
}

/** What a commit says with a key and without. */
function tryCommits(made: Repository): { dirty: number | null; clean: number | null; said: string } {
  const attempt = (text: string): { status: number | null; said: string } => {
    made.write("config.txt", text);
    made.git("add", "config.txt");
    const { status, stdout, stderr } = made.tryGit(["commit", "-q", "-m", "try"], { env: PEER_ENVIRONMENT });
    return { status, said: stdout.toString() + stderr };
  };
  const dirty = attempt(`key = ${KEY}\n`);
  const clean = attempt("nothing to see\n");
  expectNoKey(dirty.said + clean.said);
  return { dirty: dirty.status, clean: clean.status, said: `${dirty.said}\n--- clean:\n${clean.said}` };
}

function expectBlocks(made: Repository): void {
  const { dirty, clean, said } = tryCommits(made);
  expect({ dirty, clean, named: said.includes("clickbank-clerk-key") }, said).toEqual({ dirty: 1, clean: 0, named: true });
}

interface Scenario {
  readonly name: string;
  readonly manager: ManagerId;
  /** Brings the manager into the repository, before leakclerk. */
  build(made: Repository): void;
  /** What the manager has to be told after its configuration changed. */
  apply?(made: Repository): void;
  /** Further words for `hook install`. */
  words?: readonly string[];
  readonly needsPeers?: boolean;
  /** Another of its kind is tried on every push; edits.test.ts tries far odder texts without the manager. */
  readonly fullOnly?: boolean;
  /** The file that gets the lines. */
  readonly file: string;
}

const manifest = (more: object): string => `${JSON.stringify({ name: "shop", private: true, ...more }, null, 2)}\n`;

const lefthookWith = (file: string, text: string, extra: Partial<Scenario> = {}): Scenario => ({
  name: `lefthook, ${file}: ${JSON.stringify(text).slice(0, 60)}`,
  manager: "lefthook",
  needsPeers: true,
  file,
  build(made) {
    link(made, "lefthook");
    made.write(file, text);
    made.commit("first");
    runPeer(made, "lefthook", "install");
  },
  ...extra,
});

/** Where lefthook had no script for the event yet. */
const SYNC: Partial<Scenario> = { apply: (made) => runPeer(made, "lefthook", "install") };

const frameworkWith = (text: string, extra: Partial<Scenario> = {}): Scenario => ({
  name: `pre-commit framework: ${JSON.stringify(text).slice(0, 60)}`,
  manager: "pre-commit",
  needsPeers: true,
  file: ".pre-commit-config.yaml",
  build(made) {
    made.write(".pre-commit-config.yaml", text);
    made.commit("first");
    runPeer(made, "pre-commit", "install");
  },
  // It refuses to run on a configuration that is not staged.
  apply: (made) => void made.git("add", ".pre-commit-config.yaml"),
  ...extra,
});

const simpleWith = (file: string, text: string): Scenario => ({
  name: `simple-git-hooks, ${file}: ${JSON.stringify(text).slice(0, 60)}`,
  manager: "simple-git-hooks",
  needsPeers: true,
  file,
  build(made) {
    link(made, "simple-git-hooks");
    if (file !== "package.json") made.write("package.json", manifest({ devDependencies: { "simple-git-hooks": "2.14.0" } }));
    made.write(file, text);
    made.commit("first");
    runPeer(made, "simple-git-hooks");
  },
  apply: (made) => runPeer(made, "simple-git-hooks"),
});

const LOCAL_REPO = `repos:
  - repo: local
    hooks:
      - id: echo
        name: "say: hello"   # a comment
        entry: echo hello
        language: system
`;

const ALL_SCENARIOS: readonly Scenario[] = [
  { name: "git alone", manager: "git", file: ".git/hooks/pre-commit", build: () => {}, fullOnly: true },
  {
    name: "git with a hook that is there",
    manager: "git",
    file: ".git/hooks/pre-commit",
    build(made) {
      made.write(".git/hooks/pre-commit", "#!/bin/sh\necho before\nexit 0\n");
      chmodSync(made.path(".git/hooks/pre-commit"), 0o755);
    },
  },
  {
    name: "core.hooksPath",
    manager: "git",
    fullOnly: true,
    file: "tools/hooks/pre-commit",
    build: (made) => void made.git("config", "core.hooksPath", "tools/hooks"),
  },
  {
    name: "husky 9, as npx husky init leaves it",
    manager: "husky",
    file: ".husky/pre-commit",
    build(made) {
      made.write("package.json", manifest({ devDependencies: { husky: "9.1.7" } }));
      runPeer(made, "husky", "init");
      made.write(".husky/pre-commit", "echo test\n");
      made.commit("first");
    },
  },
  {
    name: "husky 9 that runs lint-staged",
    manager: "husky",
    needsPeers: true,
    file: ".husky/pre-commit",
    build(made) {
      link(made, "lint-staged");
      made.write("package.json", manifest({ devDependencies: { husky: "9.1.7" }, "lint-staged": { "*.txt": "cat" } }));
      runPeer(made, "husky");
      made.write(".husky/pre-commit", "lint-staged\n");
      made.commit("first");
    },
  },
  {
    name: "lint-staged under husky, asked for",
    manager: "lint-staged",
    needsPeers: true,
    file: "package.json",
    words: ["--manager", "lint-staged"],
    build(made) {
      link(made, "lint-staged");
      made.write("package.json", manifest({ devDependencies: { husky: "9.1.7" }, "lint-staged": { "*.txt": "cat" } }));
      runPeer(made, "husky");
      made.write(".husky/pre-commit", "lint-staged\n");
      made.commit("first");
    },
  },
  {
    name: "lint-staged under simple-git-hooks, asked for, in .lintstagedrc.json",
    manager: "lint-staged",
    fullOnly: true,
    needsPeers: true,
    file: ".lintstagedrc.json",
    words: ["--manager", "lint-staged"],
    build(made) {
      link(made, "lint-staged", "simple-git-hooks");
      const hooks = { "pre-commit": "node_modules/.bin/lint-staged" };
      made.write("package.json", manifest({ devDependencies: { "simple-git-hooks": "2.14.0" }, "simple-git-hooks": hooks }));
      made.write(".lintstagedrc.json", '{"*.md":["cat"]}');
      made.commit("first");
      runPeer(made, "simple-git-hooks");
    },
  },
  lefthookWith("lefthook.yml", "pre-commit:\n  commands:\n    lint:\n      run: echo lint\n"),
  lefthookWith("lefthook.yml", "# nothing for commits yet\npre-push:\n  commands:\n    test:\n      run: echo test", SYNC),
  lefthookWith(
    "lefthook.yaml",
    '---\n"pre-commit":   # all of it\n    parallel: true\n\n    commands:\n\n        # first\n        lint:\n            run: |\n              echo a\n              echo pre-commit: no\n',
  ),
  lefthookWith("lefthook.yml", "pre-commit:\n  jobs:\n    - name: lint\n      run: echo lint\n    - run: echo two\n\n# the end\n", {
    fullOnly: true,
  }),
  lefthookWith("lefthook.yml", "pre-commit:\r\n  commands:\r\n    lint:\r\n      run: echo lint\r\n", { fullOnly: true }),
  lefthookWith(".config/lefthook.yml", "pre-commit:\n  parallel: true\ncolors: false\n", { fullOnly: true }),
  lefthookWith("lefthook.toml", '[pre-commit.commands.lint] # x\nrun = "echo lint"\n'),
  lefthookWith(
    "lefthook.json",
    manifest({}).replace(/[^]*/, '{\n\t"pre-commit": {\n\t\t"commands": { "lint": { "run": "echo lint" } }\n\t}\n}\n'),
  ),
  lefthookWith(".lefthook.json", '{"colors":false}', { ...SYNC, fullOnly: true }),
  frameworkWith(LOCAL_REPO),
  frameworkWith(`default_language_version:\n  python: python3\n${LOCAL_REPO.replaceAll("\n  ", "\n")}\nfail_fast: true # stop`),
  frameworkWith(LOCAL_REPO.trimEnd(), { fullOnly: true }),
  simpleWith(
    "package.json",
    manifest({ devDependencies: { "simple-git-hooks": "2.14.0" }, "simple-git-hooks": { "pre-commit": "echo 'it is \"on\"'" } }),
  ),
  simpleWith(
    "package.json",
    '{\r\n\t"simple-git-hooks": {\r\n\t\t"commit-msg": "true"\r\n\t},\r\n\t"devDependencies": {"simple-git-hooks": "2.14.0"}\r\n}',
  ),
  simpleWith("simple-git-hooks.json", '{ "pre-push": "true" , "preserveUnused": ["commit-msg"] }\n'),
];

const SCENARIOS = ALL_SCENARIOS.filter(({ fullOnly = false }) => FULL || !fullOnly);

test("every manager of the registry has a scenario, and its id is known to help", () => {
  expect(HOOK_MANAGERS.map(({ id }) => id)).toEqual([...MANAGER_IDS]);
  // git's configuration hooks have tests of their own: they take a git that is newer than most machines'.
  const tried = new Set<ManagerId>([...SCENARIOS.map(({ manager }) => manager), "git-config"]);
  expect(MANAGER_IDS.filter((id) => !tried.has(id))).toEqual([]);
});

for (const scenario of SCENARIOS) {
  const { name, manager, needsPeers = false, words = [], file } = scenario;
  describe.skipIf(needsPeers && !hasPeers)(`${name}${needsPeers ? LEFT_OUT : ""}`, () => {
    test("a finding blocks, a clean commit passes, and uninstalling leaves every byte as it was", () => {
      const made = repository();
      scenario.build(made);
      const before = snapshot(made);
      const isLater = scenario.apply !== undefined && manager !== "pre-commit";
      const by = manager === "git" ? "" : ` (${manager})`;
      const said = hook(made, "install", ...words);
      expect(said).toContain(`${file}${by} ${isLater ? "guards commits as soon as this is done: " : "now guards commits\n"}`);
      const installed = snapshot(made);
      expect(installed).not.toEqual(before);
      expect(hook(made, "install", ...words)).toMatch(/already guards commits|holds leakclerk/);
      expect(snapshot(made)).toEqual(installed);
      scenario.apply?.(made);
      expectBlocks(made);
      expect(hook(made, "uninstall")).toContain(`${file}${by} no longer runs leakclerk`);
      if (manager === "simple-git-hooks") scenario.apply?.(made);
      expect(settled(snapshot(made), manager)).toEqual(settled(before, manager));
    });
  });
}

for (const event of HOOK_EVENTS.filter((name) => name !== "pre-commit")) {
  for (const manager of HOOK_MANAGERS) {
    const scenario = SCENARIOS.find(({ manager: id, words }) => id === manager.id && words === undefined);
    if (scenario === undefined) continue;
    const { needsPeers = false } = scenario;
    test.skipIf(needsPeers && !hasPeers)(`${manager.id}: ${event} goes in and out without a trace${needsPeers ? LEFT_OUT : ""}`, () => {
      const made = repository();
      scenario.build(made);
      const before = snapshot(made);
      const said = hook(made, "install", "--event", event);
      expect(said).toContain("guards pushes");
      expect(hook(made, "install", "--event", event)).toMatch(/already guards pushes|holds leakclerk/);
      // Events do not disturb each other, not even in one file.
      hook(made, "install");
      hook(made, "uninstall", "--event", event);
      hook(made, "uninstall");
      expect(snapshot(made)).toEqual(before);
    });
  }
}

const REFUSED: readonly [name: string, file: string, text: string, said: RegExp][] = [
  [
    "lefthook in flow style",
    "lefthook.yml",
    "pre-commit: { commands: { lint: { run: echo } } }\n",
    /pre-commit:\n\s+commands:\n\s+leakclerk:/,
  ],
  ["lefthook with an anchor", "lefthook.yml", "x: &x\n  a: 1\npre-commit: *x\n", /leakclerk:/],
  ["lefthook with a merge key", "lefthook.yml", "x: &x\n  a: 1\n<<: *x\n", /leakclerk:/],
  ["lefthook with tabs", "lefthook.yml", "pre-commit:\n\tcommands:\n", /leakclerk:/],
  ["lefthook with two documents", "lefthook.yml", "a: 1\n---\npre-commit:\n", /leakclerk:/],
  ["lefthook with the key twice", "lefthook.yml", "pre-commit:\n  a: 1\npre-commit:\n  b: 1\n", /leakclerk:/],
  ["lefthook with a command of that name", "lefthook.yml", "pre-commit:\n  commands:\n    leakclerk:\n      run: true\n", /leakclerk:/],
  ["lefthook with TOML that has an inline table", "lefthook.toml", "pre-commit = { parallel = true }\n", /leakclerk:/],
  ["lefthook with JSON that has an empty object", "lefthook.json", "{}\n", /leakclerk:/],
  ["lefthook with comments in JSON", "lefthook.jsonc", '{\n// x\n"colors": false }\n', /leakclerk:/],
  ["a framework without hooks", ".pre-commit-config.yaml", "repos: []\n", /- repo: local\n\s+hooks:/],
  ["a framework whose list is in flow style", ".pre-commit-config.yaml", "repos:\n  [{ repo: local }]\n", /- repo: local/],
  [
    "simple-git-hooks with a program for its configuration",
    "simple-git-hooks.cjs",
    'module.exports = { "pre-commit": "true" };\n',
    /"pre-commit": "PATH=/,
  ],
];

for (const [name, file, text, said] of REFUSED) {
  test(`${name} is left alone, and the lines to add are printed`, () => {
    const made = repository();
    made.write("package.json", manifest({ devDependencies: { "simple-git-hooks": "2.14.0" } }));
    if (!file.startsWith("simple")) made.write("package.json", manifest({}));
    made.write(file, text);
    const before = snapshot(made);
    const { status, stdout, stderr } = made.leakclerk(["hook", "install"]);
    expect({ status, stdout }, stderr).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(said);
    expect(stderr).toContain("leakclerk hook run pre-commit");
    expect(snapshot(made)).toEqual(before);
  });
}

for (const command of ["true # done", "cat <<E", "echo a &", "exit 0", "a;\nb", ""]) {
  test(`simple-git-hooks' command ${JSON.stringify(command)} cannot be continued, so it is left alone`, () => {
    const made = repository();
    const text = manifest({ devDependencies: { "simple-git-hooks": "2.14.0" }, "simple-git-hooks": { "pre-commit": command } });
    made.write("package.json", text);
    expect(made.leakclerk(["hook", "install"]).status).toBe(2);
    expect(readFileSync(made.path("package.json"), "utf8")).toBe(text);
  });
}

test("several lefthook configurations are refused by name", () => {
  const made = repository();
  made.write("lefthook.yml", "colors: false\n");
  made.write("lefthook.toml", "colors = false\n");
  const { status, stderr } = made.leakclerk(["hook", "install"]);
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: expect.stringMatching(/several configurations here: lefthook\.yml, lefthook\.toml/) as string,
  });
});

/** A git on PATH that says it is `version`, and is the real one otherwise. */
function gitOfVersion(made: Repository, version: string): Record<string, string> {
  const folder = join(dirname(made.dir), "other git");
  mkdirSync(folder);
  writeFileSync(
    join(folder, "git"),
    `#!/bin/sh\n[ "$1" = version ] && echo 'git version ${version}' && exit\nPATH="\${PATH#*:}" exec git "$@"\n`,
  );
  chmodSync(join(folder, "git"), 0o755);
  return { PATH: `${folder}:${process.env["PATH"]}` };
}

test("git's configuration hooks are used where git has them and its hook folder is shared with others", () => {
  const made = repository();
  made.git("config", "--global", "core.hooksPath", join(dirname(made.dir), "global hooks"));
  const before = snapshot(made);
  const old = made.leakclerk(["hook", "install"], { env: gitOfVersion(made, "2.53.9") });
  expect({ status: old.status, stderr: old.stderr }).toEqual({ status: 2, stderr: expect.stringContaining("2.54") as string });
  expect(snapshot(made)).toEqual(before);
  writeFileSync(
    join(dirname(made.dir), "other git/git"),
    readFileSync(join(dirname(made.dir), "other git/git"), "utf8").replace("2.53.9", "2.54.0"),
  );
  const env = { PATH: `${join(dirname(made.dir), "other git")}:${process.env["PATH"]}` };
  for (const event of HOOK_EVENTS) {
    const { status, stdout, stderr } = made.leakclerk(["hook", "install", "--event", event], { env });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain(".git/config (git-config) now guards");
    expect(made.git("config", "--get", `hook.leakclerk-${event}.event`)).toBe(event);
    const command = made.git("config", "--get", `hook.leakclerk-${event}.command`);
    expect(command).toContain(`leakclerk hook run ${event}`);
    // Git runs it by the shell, with the hook's arguments.
    if (event === "pre-commit") {
      made.write("key.txt", `${KEY}\n`);
      made.git("add", "key.txt");
      expect(made.tryGit(["-c", `alias.run=!${command}`, "run"]).status).toBe(1);
      made.git("rm", "-q", "-f", "--cached", "key.txt");
    }
  }
  for (const event of HOOK_EVENTS) made.leakclerk(["hook", "uninstall", "--event", event], { env });
  const after = snapshot(made);
  for (const name of ["key.txt", ...Object.keys(after).filter((path) => /^\.git\/(?:objects|index)/.test(path))]) delete after[name];
  expect(after).toEqual(Object.fromEntries(Object.entries(before).filter(([path]) => !/^\.git\/(?:objects|index)/.test(path))));
});

test("a manager that is not used here is refused by name, and one that does not exist is corrected", () => {
  const made = repository();
  const { status, stderr } = made.leakclerk(["hook", "install", "--manager", "lefthook"]);
  expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(/lefthook does not run pre-commit hooks here/) as string });
  expect(made.leakclerk(["hook", "install", "--manager", "huskey"]).stderr).toContain('did you mean "husky"?');
  expect(made.leakclerk(["hook", "install", "--event", "pre-comit"]).stderr).toContain('did you mean "pre-commit"?');
});
