// leakclerk hook doctor: says that commits are guarded only where a real commit is stopped, names what is wrong
// otherwise, and leaves nothing behind, neither in the repository nor in the temporary folder.
import { spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, expect, test, vi } from "vitest";
import { FULL } from "../engine/runs.ts";
import { BIN } from "../support/cli.ts";
import { fingerprint } from "../support/armed.ts";
import { hasPeers, LEFT_OUT, link, PEER_ENVIRONMENT, runPeer } from "../support/peers.ts";
import { createRepository, type Repository } from "../support/repository.ts";
import { expectNoKey } from "../support/staged.ts";

const opened: Repository[] = [];

/** One commit, our bin where npm puts it, and no hook yet. */
function repository(): Repository {
  const made = createRepository();
  opened.push(made);
  made.addBin();
  made.write("a.txt", "a\n");
  made.write("src/b.txt", "b\n");
  made.commit("first");
  return made;
}

afterEach(() => {
  for (const made of opened.splice(0)) made.remove();
});

function installed(): Repository {
  const made = repository();
  expect(made.leakclerk(["hook", "install"]).status).toBe(0);
  return made;
}

function writeHook(made: Repository, path: string, text: string, mode = 0o755): void {
  made.write(path, text);
  chmodSync(made.path(path), mode);
}

/** Runs the doctor with a temporary folder of its own, and sees to it that nothing at all changed. */
function examine(
  made: Repository,
  { env = {}, cwd = made.dir }: { readonly env?: Readonly<Record<string, string | undefined>>; readonly cwd?: string } = {},
): { status: number | null; lines: string[] } {
  const temporary = join(dirname(made.dir), "temporary");
  mkdirSync(temporary, { recursive: true });
  const before = fingerprint(made.dir);
  const result = made.leakclerk(["hook", "doctor"], { cwd, env: { ...PEER_ENVIRONMENT, TMPDIR: temporary, ...env } });
  expect(readdirSync(temporary)).toEqual([]);
  expect(fingerprint(made.dir)).toEqual(before);
  expectNoKey(result.stdout + result.stderr);
  expect(result.stderr).toBe("");
  return { status: result.status, lines: result.stdout.trimEnd().split("\n") };
}

function expectGuarded(made: Repository, options?: Parameters<typeof examine>[1]): void {
  const { status, lines } = examine(made, options);
  expect({ status, last: lines.at(-1) }, lines.join("\n")).toEqual({
    status: 0,
    last: expect.stringContaining("commits are guarded") as string,
  });
  expect(lines.filter((line) => line.startsWith("problem:"))).toEqual([]);
}

/** Left to the full figures: another of the same kind is tried on every push. */
const FULL_ONLY = new Set([
  "an absolute folder of hooks in the work tree",
  "a hook that is a link into the work tree",
  "; exit 0 behind it",
  "a global folder of hooks without leakclerk",
  "husky's own start file that says HUSKY=0",
  "another command that stops every commit",
  "SIGTERM",
]);
const isTried = ([name]: readonly [string, ...unknown[]]): boolean => FULL || !FULL_ONLY.has(name);

const GUARDED: readonly [name: string, build: (made: Repository) => void, needsPeers?: boolean][] = [
  ["git's own hook", () => {}],
  ["a hook that was there before", (made) => writeHook(made, ".git/hooks/pre-commit", "#!/bin/sh\necho before\nexit 0\n")],
  ["a folder of hooks in the work tree", (made) => void made.git("config", "core.hooksPath", "tools/hooks")],
  ["an absolute folder of hooks in the work tree", (made) => void made.git("config", "core.hooksPath", made.path("tools/hooks"))],
  [
    "a hook that is a link into the work tree",
    (made) => {
      writeHook(made, "tools/pre-commit.sh", "#!/bin/sh\ntrue\n");
      mkdirSync(made.path(".git/hooks"), { recursive: true });
      symlinkSync("../../tools/pre-commit.sh", made.path(".git/hooks/pre-commit"));
    },
  ],
  [
    "a hook that needs the project's files and its folder's name",
    (made) => writeHook(made, ".git/hooks/pre-commit", '#!/bin/sh -e\ngrep -q b src/b.txt\n[ "$(basename "$PWD")" = repo ]\n'),
  ],
  [
    "husky",
    (made) => {
      made.write("package.json", '{ "devDependencies": { "husky": "9.1.7" } }');
      runPeer(made, "husky");
      made.write(".husky/pre-commit", "true\n");
    },
  ],
  [
    "lefthook",
    (made) => {
      link(made, "lefthook");
      made.write("lefthook.yml", "pre-commit:\n  commands:\n    lint:\n      run: echo lint\n");
      runPeer(made, "lefthook", "install");
    },
    true,
  ],
  [
    "the pre-commit framework",
    (made) => {
      made.write(
        ".pre-commit-config.yaml",
        "repos:\n  - repo: local\n    hooks:\n      - { id: x, name: x, entry: echo, language: system, always_run: true }\n",
      );
      runPeer(made, "pre-commit", "install");
    },
    true,
  ],
];

for (const [name, build, needsPeers = false] of GUARDED.filter(isTried)) {
  test.skipIf(needsPeers && !hasPeers)(
    `${name}: commits are found guarded, before the set-up is committed${needsPeers ? LEFT_OUT : ""}`,
    () => {
      const made = repository();
      build(made);
      const { status, stdout, stderr } = made.leakclerk(["hook", "install"]);
      expect(status, stdout + stderr).toBe(0);
      expectGuarded(made);
    },
  );
}

test("simple-git-hooks is found asleep until it has copied its configuration" + LEFT_OUT, { skip: !hasPeers }, () => {
  const made = repository();
  link(made, "simple-git-hooks");
  const manifest = { devDependencies: { "simple-git-hooks": "2.14.0" }, "simple-git-hooks": { "pre-commit": "true" } };
  made.write("package.json", JSON.stringify(manifest));
  made.leakclerk(["hook", "install"]);
  const { status, lines } = examine(made);
  expect({ status, said: lines.some((line) => /^problem: .*npx simple-git-hooks/.test(line)) }).toEqual({ status: 2, said: true });
  runPeer(made, "simple-git-hooks");
  expectGuarded(made);
});

test("a linked work tree, a subfolder, a branch without commits and a SHA-256 repository are found guarded", () => {
  const made = installed();
  const linked = join(dirname(made.dir), "linked tree");
  made.git("worktree", "add", "-q", "-b", "linked", linked);
  made.addBin(linked);
  expectGuarded(made, { cwd: linked });
  expectGuarded(made, { cwd: made.path("src") });
  made.git("checkout", "-q", "--orphan", "empty");
  expectGuarded(made);
  for (const options of [{ objectFormat: "sha256" as const }, {}]) {
    const other = createRepository(options);
    opened.push(other);
    other.addBin();
    other.leakclerk(["hook", "install"]);
    expectGuarded(other);
  }
});

test("a large repository is not copied whole, and is found guarded", () => {
  const made = installed();
  for (let i = 0; i < 3100; i++) made.write(`many/${i % 10}/${i}.txt`, "x\n");
  made.commit("many");
  expectGuarded(made);
});

/** What stops the hook, and what the doctor says of it. */
const OPEN: readonly [name: string, breakIt: (made: Repository) => Record<string, string> | void, said: RegExp][] = [
  [
    "no hook",
    (made) => void made.leakclerk(["hook", "uninstall"]),
    /problem: \.git\/hooks\/pre-commit is not there: leakclerk hook install$/m,
  ],
  [
    "a hook without leakclerk",
    (made) => writeHook(made, ".git/hooks/pre-commit", "#!/bin/sh\n# leakclerk hook run pre-commit\ntrue\n"),
    /problem: .*does not run leakclerk/,
  ],
  [
    "|| true behind it",
    (made) => writeHook(made, ".git/hooks/pre-commit", "#!/bin/sh\nnode_modules/.bin/leakclerk hook run pre-commit || true\n"),
    /problem: \.git\/hooks\/pre-commit:2 runs leakclerk and passes over what it says/,
  ],
  [
    "; exit 0 behind it",
    (made) => writeHook(made, ".git/hooks/pre-commit", "#!/bin/sh\nnode_modules/.bin/leakclerk staged ; exit 0\n"),
    /passes over what it says/,
  ],
  [
    "a later command whose status counts",
    (made) => writeHook(made, ".git/hooks/pre-commit", "#!/bin/sh\nnode_modules/.bin/leakclerk hook run pre-commit\necho done\n"),
    /problem: a commit with a made-up key.*went through/,
  ],
  [
    "an exit before it",
    (made) => {
      const hook = made.path(".git/hooks/pre-commit");
      writeFileSync(hook, readFileSync(hook, "utf8").replace("\n", "\nexit 0\n"));
    },
    /problem: \.git\/hooks\/pre-commit:2 ends the hook before it comes to leakclerk/,
  ],
  ["a hook that is not executable", (made) => chmodSync(made.path(".git/hooks/pre-commit"), 0o644), /problem: .*is not executable/],
  [
    "Windows line ends",
    (made) => {
      const hook = made.path(".git/hooks/pre-commit");
      writeFileSync(hook, readFileSync(hook, "utf8").replaceAll("\n", "\r\n"));
    },
    /problem: .*has Windows line ends/,
  ],
  [
    "a folder of hooks that is not there",
    (made) => void made.git("config", "core.hooksPath", "nowhere"),
    /problem: nowhere \(core\.hooksPath in \.git\/config\) is not there/,
  ],
  [
    "a global folder of hooks without leakclerk",
    (made) => {
      const folder = join(dirname(made.dir), "global hooks");
      mkdirSync(folder);
      made.git("config", "--global", "core.hooksPath", folder);
    },
    /global hooks \(core\.hooksPath in .*gitconfig\)[^]*problem: .*global hooks\/pre-commit is not there/,
  ],
  [
    "husky that is not set up",
    (made) => {
      made.leakclerk(["hook", "uninstall"]);
      made.write("package.json", '{ "devDependencies": { "husky": "9.1.7" } }');
      made.write(".husky/pre-commit", "leakclerk hook run pre-commit\n");
    },
    /problem: .*husky is not set up in this work tree/,
  ],
  [
    "HUSKY=0",
    (made) => {
      made.leakclerk(["hook", "uninstall"]);
      made.write("package.json", '{ "devDependencies": { "husky": "9.1.7" } }');
      runPeer(made, "husky");
      made.leakclerk(["hook", "install"]);
      return { HUSKY: "0" };
    },
    /problem: HUSKY=0 is set in this environment, which switches husky off/,
  ],
  [
    "husky's own start file that says HUSKY=0",
    (made) => {
      made.leakclerk(["hook", "uninstall"]);
      made.write("package.json", '{ "devDependencies": { "husky": "9.1.7" } }');
      runPeer(made, "husky");
      made.leakclerk(["hook", "install"]);
      const folder = join(dirname(made.dir), ".config/husky");
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, "init.sh"), "export HUSKY=0\n");
    },
    /problem: .*init\.sh is yours alone and changes which hooks husky runs/,
  ],
  [
    "no leakclerk to run",
    (made) => rmSync(made.path("node_modules"), { recursive: true }),
    /problem: the hook finds no leakclerk[^]*problem: .*was stopped, but not by leakclerk's finding: leakclerk: not found/,
  ],
  [
    "another command that stops every commit",
    (made) => writeHook(made, ".git/hooks/pre-commit", "#!/bin/sh\necho never >&2\nexit 1\n"),
    /was stopped, but not by leakclerk's finding: never/,
  ],
  [
    "a configuration that looks away",
    (made) => made.write(".leakclerk.toml", 'exclude = ["*.txt"]\n'),
    /problem: a commit with a made-up key.*went through/,
  ],
];

for (const [name, breakIt, said] of OPEN.filter(isTried)) {
  test(`${name} is named, and the status is 2`, () => {
    const made = installed();
    const env = breakIt(made) ?? {};
    const { status, lines } = examine(made, { env });
    expect(status, lines.join("\n")).toBe(2);
    expect(lines.join("\n")).toMatch(said);
    expect(lines.at(-1)).toMatch(/^problem: /);
  });
}

const LEFTHOOK_OFF: readonly [name: string, files: Record<string, string>, env: Record<string, string>, said: RegExp][] = [
  ["LEFTHOOK=0", {}, { LEFTHOOK: "0" }, /LEFTHOOK=0 is set/],
  ["lefthook-local.yml that skips it", { "lefthook-local.yml": "pre-commit:\n  skip: true\n" }, {}, /lefthook-local\.yml is yours alone/],
];

for (const [name, files, env, said] of LEFTHOOK_OFF) {
  test.skipIf(!hasPeers)(`${name} is named, and the status is 2${LEFT_OUT}`, () => {
    const made = repository();
    link(made, "lefthook");
    made.write("lefthook.yml", "pre-commit:\n  commands:\n    lint:\n      run: echo lint\n");
    runPeer(made, "lefthook", "install");
    made.leakclerk(["hook", "install"]);
    for (const [path, text] of Object.entries(files)) made.write(path, text);
    const { status, lines } = examine(made, { env });
    expect(status).toBe(2);
    expect(lines.join("\n")).toMatch(said);
  });
}

test.skipIf(!hasPeers)(`SKIP=leakclerk is named, and the status is 2${LEFT_OUT}`, () => {
  const made = repository();
  made.write(".pre-commit-config.yaml", "repos:\n  - repo: local\n    hooks:\n      - { id: x, name: x, entry: echo, language: system }\n");
  runPeer(made, "pre-commit", "install");
  made.leakclerk(["hook", "install"]);
  const { status, lines } = examine(made, { env: { SKIP: "x,leakclerk" } });
  expect(status).toBe(2);
  expect(lines.join("\n")).toMatch(/SKIP=x,leakclerk is set/);
});

test("settings that switch a configuration hook off, and aliases that skip hooks, are named", () => {
  const made = installed();
  made.git("config", "hook.leakclerk-pre-commit.enabled", "false");
  made.git("config", "hook.pre-commit.enabled", "no");
  made.git("config", "alias.wip", "commit -anm wip");
  made.git("config", "alias.save", "!git add -A && git commit --no-verify -m save");
  made.git("config", "alias.st", "status -s -n");
  const said = examine(made).lines.join("\n");
  expect(said).toMatch(/problem: hook\.leakclerk-pre-commit\.enabled=false in \.git\/config/);
  expect(said).toMatch(/problem: hook\.pre-commit\.enabled=no/);
  expect(said).toMatch(/warning: git wip is an alias/);
  expect(said).toMatch(/warning: git save is an alias/);
  expect(said).not.toMatch(/git st is/);
});

test("what npx puts on PATH does not count, as a commit in a shell has none of it", () => {
  const made = installed();
  rmSync(made.path("node_modules"), { recursive: true });
  const bin = join(dirname(made.dir), "node_modules/.bin");
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, "leakclerk"), `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`);
  chmodSync(join(bin, "leakclerk"), 0o755);
  const PATH = `${bin}:${process.env["PATH"]}`;
  expectGuarded(made, { env: { PATH, npm_execpath: undefined } });
  expect(examine(made, { env: { PATH, npm_execpath: "/usr/lib/npm.js" } }).status).toBe(2);
});

test.runIf(process.platform === "linux")("the made-up key is in nobody's arguments and in no file that stays", () => {
  const made = installed();
  const log = join(dirname(made.dir), "seen");
  const hook = made.path(".git/hooks/pre-commit");
  writeFileSync(
    hook,
    readFileSync(hook, "utf8").replace(
      "\n",
      () => `\ncat /proc/[0-9]*/cmdline /proc/[0-9]*/environ > '${log}' 2>/dev/null; ls >> '${log}'\n`,
    ),
  );
  expectGuarded(made);
  const seen = readFileSync(log, "latin1");
  // The canary was there, and no key was seen of it.
  expect(seen).toMatch(/leakclerk-canary-[0-9a-f]{8}\.txt/);
  expect(seen).not.toMatch(/API-[A-Z0-9]{36}/);
});

/** A process that has ended may stay in the table until init takes note, which in a container may be never. */
function isRunning(pid: number): boolean {
  const { status, stdout } = spawnSync("ps", ["-o", "stat=", "-p", String(pid)], { encoding: "utf8" });
  return status === 0 && !stdout.startsWith("Z");
}

const SIGNALS: readonly [NodeJS.Signals, number][] = [
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGHUP", 129],
];

for (const [signal, expected] of SIGNALS.filter(isTried)) {
  test.runIf(process.platform !== "win32")(`${signal} ends it with ${expected}, and neither files nor processes stay`, async () => {
    const made = installed();
    const temporary = realpathSync(dirname(made.dir));
    const begun = join(temporary, "begun");
    const hook = made.path(".git/hooks/pre-commit");
    writeFileSync(
      hook,
      readFileSync(hook, "utf8").replace("\n", () => `\necho $$ > '${begun}'\nsleep 60\n`),
    );
    const child = spawn(process.execPath, [BIN, "hook", "doctor"], {
      cwd: made.dir,
      env: { ...made.env, TMPDIR: temporary },
      stdio: "ignore",
    });
    const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
    while (!existsSync(begun) || readFileSync(begun, "utf8") === "") await sleep(20);
    child.kill(signal);
    expect(await ended).toBe(expected);
    expect(readdirSync(temporary).filter((name) => name.startsWith("leakclerk-doctor"))).toEqual([]);
    // A killed process may take a moment to go; left alone this one would sleep for a minute.
    await vi.waitFor(() => expect(isRunning(Number(readFileSync(begun, "utf8")))).toBe(false), { timeout: 10_000 });
  });
}
