// The exit contract: what a status means, whatever went wrong and whatever is around the process.
import { spawn, spawnSync } from "node:child_process";
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { COMMANDS } from "../../src/commands/registry.ts";
import { BIN, runCli } from "../support/cli.ts";
import { cleanEnvironment } from "../support/environment.ts";
import { createFolder, createScratchRepository, expectRefusal, runShell } from "../support/folder.ts";
import { clerkKey, developerKey } from "../support/keys.ts";

const KEY = clerkKey(1);
const FINDING = { "a.txt": `key = ${KEY}\n` };
const CLEAN = { "a.txt": "nothing\n" };

const VERDICTS: readonly [name: string, files: Record<string, string>, args: readonly string[], status: number][] = [
  ["a clean folder gives 0", CLEAN, ["scan"], 0],
  ["a finding gives 1", FINDING, ["scan"], 1],
  ["a finding below --fail-on gives 0", { "a.txt": `${developerKey(1)}\n` }, ["scan", "--fail-on", "critical"], 0],
  ["a finding at --fail-on gives 1", FINDING, ["scan", "--fail-on=critical"], 1],
  ["--exit-zero gives 0 for a finding", FINDING, ["scan", "--exit-zero"], 0],
];

for (const [name, files, args, expected] of VERDICTS) {
  test(name, () => {
    const { status, stderr } = createFolder(files).leakclerk(args);
    expect(status, stderr).toBe(expected);
  });
}

test("findings give 1 even if something could not be read, and 2 follows without them", () => {
  const folder = createFolder(FINDING);
  expect(folder.leakclerk(["scan", ".", "/dev/zero"])).toMatchObject({ status: 1 });
  folder.write("a.txt", "nothing\n");
  const { status, stderr } = folder.leakclerk(["scan", ".", "/dev/zero"]);
  expect(status).toBe(2);
  expect(stderr).toMatch(/incomplete: \/dev\/zero: not a regular file/);
  expect(folder.leakclerk(["scan", ".", "/dev/zero", "--exit-zero"]).status).toBe(2);
});

test("an empty folder says on standard error that nothing was scanned", () => {
  expect(createFolder().leakclerk(["scan", "--format", "json"]).stderr).toMatch(/nothing to scan/);
});

test("no command prints the help on standard error and gives 2", () => {
  const { status, stdout, stderr } = runCli([]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/Usage: leakclerk <command>/);
});

const ANSWERS: readonly [args: readonly string[], said: RegExp][] = [
  [["--version"], /^\d+\.\d+\.\d+\S*\n$/],
  [["--help"], /Usage: leakclerk <command>/],
  [["help"], /Usage: leakclerk <command>/],
  [["help", "scan"], /Usage: leakclerk scan/],
  ...Object.entries(COMMANDS).map(([name, { options }]): [string[], RegExp] => [
    [name, "--help"],
    new RegExp(`^Usage: leakclerk ${name}[^]*--${options.at(-1)?.name ?? "help"}\\b`),
  ]),
];

for (const [args, said] of ANSWERS) {
  test(`leakclerk ${args.join(" ")} answers on standard output with 0`, () => {
    const { status, stdout, stderr } = runCli(args);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(said);
    expect(stdout).not.toContain("undefined");
  });
}

const MISTAKES: readonly [args: readonly string[], said: RegExp][] = [
  [["scann"], /unknown command scann\n {2}did you mean "scan"\?/],
  [["constructor"], /unknown command constructor/],
  [["help", "scna"], /unknown command scna\n {2}did you mean "scan"\?/],
  [["--verison"], /unknown option --verison\n {2}did you mean "--version"\?/],
  [["scan", "--formt", "json"], /unknown option --formt\n {2}did you mean "--format"\?/],
  [["scan", "-f"], /-f needs a value: -f FORMAT/],
  [["scan", "--format", "jso"], /"jso" is not one of text, json.*\n {2}did you mean "json"\?/],
  [["scan", "--fail-on", "hihg"], /"hihg" is not one of low, medium, high, critical\n {2}did you mean "high"\?/],
  [["scan", "--threads", "0"], /--threads 0: write a whole number/],
  [["scan", "--report", "out.json"], /no file\n {2}write FORMAT=FILE/],
  [["scan", "--report", "jsn=out.json"], /no format "jsn"\n {2}did you mean "json"\?/],
  [["scan", "--rules", "clickbonk"], /no pack or rule "clickbonk"\n {2}did you mean "clickbank"\?/],
  [["scan", "--rules", "__proto__"], /no pack or rule "__proto__"/],
  [["scan", "--rules", "clickbank,-clickbank"], /leaves no rule/],
  [["scan", "nowhere"], /nowhere: no such file or folder\n {2}check the spelling/],
  [["scan", "a.txt/inside"], /a\.txt\/inside: cannot be opened/],
  [["scan", ""], /an empty path/],
  [["scan", "--config", "nowhere.toml"], /nowhere\.toml: no such file/],
  [["scan", "--config", "."], /is a folder/],
  [["scan", "--baseline", "nowhere.json"], /nowhere\.json: no such file\n {2}make one/],
  [["staged"], /not a git repository\n {2}.*leakclerk scan/],
  [["staged", "src"], /staged takes no path/],
  [["redact", "nowhere"], /nowhere: no such file\n {2}nothing was printed/],
  [["redact", "--keep", "emial"], /no kind "emial"\n {2}did you mean "email"\?/],
  [["rules", "lsit"], /no action "lsit"\n {2}did you mean "list"\?/],
  [["rules", "list", "clickbank"], /takes no "clickbank"\n {2}.*--rules clickbank/],
  [["rules", "show", "clickbank-clerk-kye"], /no rule "clickbank-clerk-kye"\n {2}did you mean "clickbank-clerk-key"\?/],
  [["completion"], /say for which one shell\n {2}known: bash, zsh, fish/],
  [["completion", "fihs"], /no script for "fihs"\n {2}did you mean "fish"\?/],
];

for (const [args, said] of MISTAKES) {
  test(`leakclerk ${args.map((word) => word || "''").join(" ")} is refused with 2`, () => {
    expectRefusal(createFolder(CLEAN).leakclerk(args), said);
  });
}

const BAD_FILES: readonly [name: string, file: string, text: string, said: RegExp][] = [
  ["a configuration that is no TOML", ".leakclerk.toml", 'failOn = "low"\nexclude = [\n', /^leakclerk: \.leakclerk\.toml:\d: not TOML/],
  [
    "an unknown key",
    ".leakclerk.toml",
    "[extend]\n\ndisabeldRules = []\n",
    /\.leakclerk\.toml:3: unknown key "disabeldRules"\n {2}did you mean "disabledRules"\?/,
  ],
  ["a value of the wrong type", ".leakclerk.toml", '\n\nexclude = "dist"\n', /\.leakclerk\.toml:3: "exclude" is .*write/],
  ["a severity that does not exist", ".leakclerk.toml", 'failOn = "urgent"\n', /\.leakclerk\.toml:1: "failOn".*"critical"/],
  [
    "a rule without a pattern",
    ".leakclerk.toml",
    '[[rules]]\nid = "acme-key"\n',
    /\.leakclerk\.toml:2: rule "acme-key": it has neither regex nor path\n {2}give it/,
  ],
  [
    "a rule that does not compile",
    ".leakclerk.toml",
    '[[rules]]\nid = "acme-key"\nregex = "acme(_"\n',
    /\.leakclerk\.toml:2: rule "acme-key": regex: a \( without its \)/,
  ],
  [
    "a group that is not there",
    ".leakclerk.toml",
    '[[rules]]\nid = "acme-key"\nregex = "acme"\nsecretGroup = 2\n',
    /rule "acme-key": secretGroup is 2/,
  ],
  [
    "look-around in a gitleaks file",
    ".gitleaks.toml",
    '[[rules]]\nid = "acme-key"\nregex = "(?!x)acme"\n',
    /\.gitleaks\.toml:2: rule "acme-key": regex: look-around/,
  ],
  [
    "an allowlist for a rule that is not there",
    ".leakclerk.toml",
    '[[allowlists]]\npaths = ["x"]\ntargetRules = ["clickbank-clerk-kye"]\n',
    /targetRules names "clickbank-clerk-kye".*\n {2}did you mean/,
  ],
  [
    "extending a file that is not there",
    ".leakclerk.toml",
    '[extend]\npath = "nowhere.toml"\n',
    /nowhere\.toml: no such file\n {2}check extend\.path/,
  ],
  [
    "switching all rules off",
    ".leakclerk.toml",
    '[extend]\nuseDefault = false\n[[rules]]\nid = "acme-key"\nregex = "acme"\nskipReport = true\n',
    /no rule is active/,
  ],
  ["a baseline that is an empty list", "known.json", "[]\n", /known\.json: it is an empty list.*\n {2}make one/],
  ["an ignore file that is a folder", ".leakclerkignore/x", "", /\.leakclerkignore: is a folder/],
];

for (const [name, file, text, said] of BAD_FILES) {
  test(`${name} is refused with 2 before anything is scanned`, () => {
    const folder = createFolder({ ...FINDING, [file]: text });
    expectRefusal(folder.leakclerk(file.endsWith(".json") ? ["scan", "--baseline", file] : ["scan"]), said);
  });
}

const nobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"];
const isRoot = process.getuid?.() === 0;
const canBeDenied = !isRoot || spawnSync(nobody[0] as string, [...nobody.slice(1), process.execPath, BIN, "--version"]).status === 0;
const asNobody = isRoot ? `${nobody.join(" ")} ` : "";

test.runIf(canBeDenied)("a file that may not be read is named and gives 2", () => {
  const folder = createFolder({ "ok.txt": "fine\n", "secret.txt": `${KEY}\n` });
  chmodSync(folder.dir, 0o755);
  chmodSync(folder.path("secret.txt"), 0);
  const { status, stdout, stderr } = runShell(`${asNobody}"$NODE" "$BIN" scan --format json`, { cwd: folder.dir });
  expect({ status, scan: (JSON.parse(stdout) as { scan: object }).scan }).toMatchObject({
    status: 2,
    scan: { listed: 2, scanned: 1, complete: false, skipped: [{ path: "secret.txt", reason: "permission denied" }] },
  });
  expect(stderr).toMatch(/incomplete: secret\.txt: permission denied/);
});

test.runIf(canBeDenied)("a folder that may not be read is named and gives 2", () => {
  const folder = createFolder({ "ok.txt": "fine\n", "closed/a.txt": `${KEY}\n` });
  chmodSync(folder.dir, 0o755);
  chmodSync(folder.path("closed"), 0);
  const { status, stderr } = runShell(`${asNobody}"$NODE" "$BIN" scan`, { cwd: folder.dir });
  expect({ status, stderr }).toEqual({ status: 2, stderr: "leakclerk: incomplete: closed: permission denied\n" });
});

test.runIf(canBeDenied)("a read-only current folder does not matter", () => {
  const folder = createFolder(FINDING);
  chmodSync(folder.dir, 0o555);
  const { status, stderr } = runShell(`${asNobody}"$NODE" "$BIN" scan`, { cwd: folder.dir });
  expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
});

test("without git on PATH staged is refused with 2", () => {
  const made = createScratchRepository();
  mkdirSync(made.path("empty"));
  expectRefusal(made.leakclerk(["staged"], { env: { PATH: made.path("empty") } }), /git was not found on PATH\n {2}install git/);
});

test("with a damaged index staged gives 2, and scan reads every file but says so", () => {
  const made = createScratchRepository({ "a.txt": "fine\n" });
  made.commit();
  made.write("b.txt", "fine, too\n");
  made.git("add", "b.txt");
  const index = readFileSync(made.path(".git/index"));
  for (const damaged of [index.subarray(0, 40), Buffer.from("nonsense")]) {
    writeFileSync(made.path(".git/index"), damaged);
    expectRefusal(made.leakclerk(["staged"]), /git .* failed|damaged|garbled/);
    const { status, stdout } = made.leakclerk(["scan"]);
    expect({ status, stdout }).toMatchObject({
      status: 2,
      stdout: expect.stringMatching(/every file was read[^]*2 files/) as string,
    });
  }
});

test("a bare repository is not green: its objects are compressed", () => {
  const made = createScratchRepository({ "a.txt": "fine\n" });
  made.commit();
  expect(made.leakclerk(["scan", ".git"])).toMatchObject({ status: 2, stderr: expect.stringMatching(/git objects/) as string });
});

test("in a current folder that was removed the status is 2", () => {
  const folder = createFolder();
  mkdirSync(folder.path("gone"));
  const { stdout, stderr } = runShell('rmdir ../gone; lc scan; echo "status $?"; lc --version', { cwd: folder.path("gone") });
  expect(stderr).toMatch(/^leakclerk: the current folder is not there any more\n/);
  expect(stdout).toMatch(/^status 2\n\d+\.\d+/);
});

test("a reader that goes away is no error, and the verdict stands", () => {
  const folder = createFolder({ "a.txt": Array.from({ length: 2000 }, (_, i) => clerkKey(i)).join("\n") });
  const { stdout, stderr } = runShell('{ lc scan --format json; echo "status $?" >&2; } | head -c 1', { cwd: folder.dir });
  expect({ stdout, stderr }).toEqual({ stdout: "{", stderr: "status 1\n" });
});

test("more than 2 MB pass whole through a slow pipe", () => {
  const folder = createFolder({ "a.txt": Array.from({ length: 2500 }, (_, i) => clerkKey(i)).join("\n") });
  const { stdout } = runShell("lc scan --format json | { sleep 0.2; cat; }", { cwd: folder.dir });
  expect(stdout.length).toBeGreaterThan(2_000_000);
  expect((JSON.parse(stdout) as { findings: unknown[] }).findings).toHaveLength(2500);
});

test.runIf(process.platform === "linux")("output that cannot be written gives 2 and is told", () => {
  const { stderr } = runShell('lc scan > /dev/full; echo "status $?" >&2', { cwd: createFolder(CLEAN).dir });
  expect(stderr).toBe("leakclerk: the output could not be written (ENOSPC)\nstatus 2\n");
});

/** Starts the command, sends the signal once it is at work, and gives status and milliseconds until the end. */
async function interrupt(args: readonly string[], cwd: string, signal: NodeJS.Signals): Promise<{ status: number | null; waited: number }> {
  const child = spawn(process.execPath, [BIN, ...args], { cwd, env: cleanEnvironment(), stdio: ["pipe", "ignore", "inherit"] });
  const ended = new Promise<number | null>((resolve) => child.once("exit", (code) => resolve(code)));
  await sleep(300);
  expect(child.exitCode).toBeNull();
  const sent = Date.now();
  child.kill(signal);
  const status = await ended;
  return { status, waited: Date.now() - sent };
}

const SIGNALS: readonly [NodeJS.Signals, number][] = [
  ["SIGINT", 130],
  ["SIGTERM", 143],
];

for (const [signal, expected] of SIGNALS) {
  test(`${signal} ends a long scan with ${expected} within a second`, { retry: 2 }, async () => {
    const folder = createFolder({ "0.txt": "lorem ipsum dolor sit amet\n".repeat(150_000) });
    for (let i = 1; i < 800; i++) linkSync(folder.path("0.txt"), folder.path(`${i}.txt`));
    const { status, waited } = await interrupt(["scan"], folder.dir, signal);
    expect(status).toBe(expected);
    expect(waited).toBeLessThan(1000);
  });
}

test("SIGINT ends the wait for standard input with 130", { retry: 2 }, async () => {
  const { status, waited } = await interrupt(["redact"], createFolder().dir, "SIGINT");
  expect(status).toBe(130);
  expect(waited).toBeLessThan(1000);
});

const SURROUNDINGS: readonly [name: string, env: Record<string, string | undefined>][] = [
  [
    "no HOME, a Turkish locale, no temporary folder, one thread, a dumb terminal",
    {
      HOME: undefined,
      LANG: "tr_TR.UTF-8",
      LC_ALL: "tr_TR.UTF-8",
      TMPDIR: "/nowhere",
      UV_THREADPOOL_SIZE: "1",
      TERM: "dumb",
      FORCE_COLOR: "0",
    },
  ],
  ["little memory and deprecations as errors", { NODE_OPTIONS: "--max-old-space-size=64 --throw-deprecation --pending-deprecation" }],
  ["frozen intrinsics and no __proto__", { NODE_OPTIONS: "--frozen-intrinsics --disable-proto=throw --no-warnings" }],
  ["ignored rejections", { NODE_OPTIONS: "--unhandled-rejections=none" }],
];

test("odd surroundings change neither status nor report", () => {
  const folder = createFolder({ ...FINDING, "İstanbul/ığüşç.txt": `${KEY}\n` });
  const ask = (env: Record<string, string | undefined>): unknown => {
    const { status, stdout, stderr } = folder.leakclerk(["scan", "--format", "csv"], { env });
    return { status, stdout, stderr };
  };
  const usual = ask({});
  expect(usual).toMatchObject({ status: 1, stderr: "" });
  for (const [name, env] of SURROUNDINGS) expect(ask(env), name).toEqual(usual);
});

test("NO_COLOR beats FORCE_COLOR, and --color beats both", () => {
  const folder = createFolder(FINDING);
  const colored = (args: readonly string[], env: Record<string, string>): boolean =>
    folder.leakclerk(["scan", ...args], { env }).stdout.includes("\u001b[");
  expect(colored([], { FORCE_COLOR: "1" })).toBe(true);
  expect(colored([], { FORCE_COLOR: "1", NO_COLOR: "1" })).toBe(false);
  expect(colored(["--color", "always"], { NO_COLOR: "1" })).toBe(true);
  expect(colored(["--color", "never"], { FORCE_COLOR: "1" })).toBe(false);
});

test("a configuration that appears halfway up the folders does not leak out of a repository", () => {
  const made = createScratchRepository({ "sub/a.txt": `${KEY}\n` });
  writeFileSync(`${made.dir}/../.leakclerk.toml`, 'exclude = ["*"]\n');
  expect(made.leakclerk(["scan", "sub"]).status).toBe(1);
  rmSync(`${made.dir}/../.leakclerk.toml`);
});
