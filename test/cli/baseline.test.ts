// `leakclerk baseline create` and `update`: what is known stays known wherever it moves, nothing else does, and no value is written down.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { count } from "../engine/runs.ts";
import { BIN } from "../support/cli.ts";
import { createFolder, createScratchRepository, expectRefusal, scan, type Folder } from "../support/folder.ts";
import { clerkKey, developerKey } from "../support/keys.ts";

const NAME = ".leakclerk-baseline.json";
const [KEY, OTHER, THIRD] = [clerkKey(1), clerkKey(2), clerkKey(3)];
/** Put together here, so that no file holds a password. */
const WEAK = `password = "${["hunter2", "Winter"].join("-")}"\n`;

interface BaselineEntry {
  readonly path: string;
  readonly rule: string;
  readonly fingerprint: string;
  readonly label?: string;
  readonly reason?: string;
}

const read = (where: Pick<Folder, "path">, name = NAME): [{ source: string; key: object | null }, ...BaselineEntry[]] =>
  JSON.parse(readFileSync(where.path(name), "utf8")) as never;
const entriesOf = (where: Pick<Folder, "path">, name?: string): BaselineEntry[] => read(where, name).slice(1) as BaselineEntry[];
const paths = (where: Pick<Folder, "path">): string[] => entriesOf(where).map(({ path }) => path);

/** What an audit would write. */
function label(where: Pick<Folder, "path">, path: string, said: { label: string; reason?: string }): void {
  const [head, ...entries] = read(where);
  const labelled = entries.map((entry) => (entry.path === path ? { ...entry, ...said } : entry));
  writeFileSync(where.path(NAME), JSON.stringify([head, ...labelled], null, 2));
}

test("from creation to pruning: moved lines stay known, a changed value does not, and what is gone is taken out", () => {
  const made = createScratchRepository({ "a.txt": `one\n${KEY}\n`, "src/b.txt": `${OTHER}\n${WEAK}` });
  const created = made.leakclerk(["baseline", "create"], { cwd: made.path("src") });
  expect(created).toMatchObject({ status: 0, stderr: "" });
  expect(created.stdout).toMatch(
    /^\.\.\/\.leakclerk-baseline\.json: 3 findings in 2 files are known from now on \(2 critical, 1 \w+\)\nNext:\n/,
  );
  expect(paths(made)).toEqual(["a.txt", "src/b.txt", "src/b.txt"]);
  expect(scan(made)).toMatchObject({ status: 0, found: [], report: { scan: { suppressed: 3, listed: 3 } } });
  made.git("add", "--all");
  expect(made.leakclerk(["staged"])).toMatchObject({ status: 0 });

  made.write("a.txt", `moved\r\n\r\n  down: '${KEY}'\r\n`);
  made.write("src/b.txt", `${WEAK}${OTHER}\n`);
  expect(scan(made)).toMatchObject({ status: 0, report: { scan: { suppressed: 3 } } });
  expect(made.leakclerk(["baseline", "update"])).toMatchObject({ status: 0, stdout: `${NAME}: 3 entries: unchanged\n`, stderr: "" });

  made.write("a.txt", `${THIRD}\n`);
  expect(scan(made)).toMatchObject({ status: 1, found: ["a.txt:1:1"] });
  made.write("a.txt", "clean\n");
  const updated = made.leakclerk(["baseline", "update"]);
  expect(updated).toMatchObject({ status: 0, stderr: "" });
  expect(updated.stdout).toBe(`${NAME}: 2 entries: 1 removed\n  removed: a.txt: clickbank-clerk-key: the value is not there any more\n`);
  expect(paths(made)).toEqual(["src/b.txt", "src/b.txt"]);
  made.write("a.txt", `${KEY}\n`);
  expect(scan(made)).toMatchObject({ status: 1, found: ["a.txt:1:1"] });
});

test("a changed weak value is new, and what is written of it confirms no guess", () => {
  const folder = createFolder({ "a.txt": WEAK });
  folder.leakclerk(["baseline", "create"]);
  expect(entriesOf(folder)[0]?.fingerprint).toMatch(/-[0-9a-f]{4}$/);
  expect(scan(folder).status).toBe(0);
  folder.write("a.txt", WEAK.replace("Winter", "Summer"));
  expect(scan(folder).status).toBe(1);
});

test("update keeps labels, follows a renamed file, and takes in what is new only when told", () => {
  const made = createScratchRepository({ "a.txt": `${KEY}\n`, "b.txt": `${OTHER}\n`, "c.txt": WEAK });
  made.leakclerk(["baseline", "create"]);
  label(made, "a.txt", { label: "false", reason: "an example" });
  label(made, "b.txt", { label: "real" });
  label(made, "c.txt", { label: "false" });
  made.git("add", "--all");
  made.git("mv", "b.txt", "dir.txt");
  // Of a weak value nothing tells that it is the same one in another file.
  made.git("mv", "c.txt", "weak.txt");
  made.write("new.txt", `${THIRD}\n`);
  expect(scan(made)).toMatchObject({ status: 1, found: ["dir.txt:1:1", "new.txt:1:1", "weak.txt:1:13"] });

  const before = readFileSync(made.path(NAME), "utf8");
  const { status, stdout, stderr } = made.leakclerk(["baseline", "update"]);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^leakclerk: 2 findings are not in it and were not added\n {2}leakclerk scan shows them; .*--add/);
  expect(stdout).toMatch(/2 entries: 1 removed, 1 moved\n/);
  expect(stdout).toContain(
    "  removed: c.txt: generic-password: the file is not there any more\n  moved: b.txt: clickbank-clerk-key: to dir.txt\n",
  );
  const expected = [
    { path: "a.txt", label: "false", reason: "an example" },
    { path: "dir.txt", label: "real" },
  ];
  expect(entriesOf(made)).toMatchObject(expected);
  expect(scan(made)).toMatchObject({ status: 1, found: ["new.txt:1:1", "weak.txt:1:13"] });

  expect(made.leakclerk(["baseline", "update", "--add"])).toMatchObject({ status: 0, stderr: "" });
  expect(entriesOf(made)).toMatchObject([...expected, { path: "new.txt" }, { path: "weak.txt" }]);
  expect(
    entriesOf(made)
      .slice(2)
      .some((entry) => "label" in entry),
  ).toBe(false);
  expect(scan(made).status).toBe(0);
  const after = readFileSync(made.path(NAME), "utf8");
  expect(after).not.toBe(before);
  made.leakclerk(["baseline", "update", "--add"]);
  expect(readFileSync(made.path(NAME), "utf8")).toBe(after);
});

test("update looks at the files of entries that the scan left out before it calls them gone", () => {
  const made = createScratchRepository({
    ".gitignore": "local.txt\n",
    "local.txt": `${KEY}\n`,
    "dir/a.txt": `${OTHER}\n`,
    "dir/b.txt": `${THIRD}\n`,
  });
  made.leakclerk(["baseline", "create", "--no-gitignore"]);
  expect(made.leakclerk(["baseline", "update", "dir/b.txt"])).toMatchObject({ status: 0, stdout: `${NAME}: 3 entries: unchanged\n` });
  // What is allowed otherwise needs no entry.
  made.write("dir/a.txt", `${OTHER} # leakclerk:allow clickbank-clerk-key -- known\n`);
  made.write(".leakclerk.toml", 'exclude = ["dir/b.txt"]\n');
  const { stdout } = made.leakclerk(["baseline", "update"]);
  expect(stdout).toContain("removed: dir/a.txt: clickbank-clerk-key: silenced otherwise (inline)\n");
  expect(stdout).toContain("removed: dir/b.txt: clickbank-clerk-key: the configuration excludes the file\n");
  expect(paths(made)).toEqual(["local.txt"]);
});

test("names that are no UTF-8, hold a backslash or are links are found again", () => {
  const made = createScratchRepository();
  made.write(Buffer.from([0x61, 0xff, 0x2e, 0x74]), `${KEY}\n`);
  made.write("back\\slash", `${OTHER}\n`);
  symlinkSync(developerKey(4), made.path("link"));
  made.leakclerk(["baseline", "create"]);
  expect(paths(made)).toEqual(["a\\xff.t", "back\\\\slash", "link"]);
  expect(made.leakclerk(["baseline", "audit", "--unused"])).toMatchObject({ status: 0, stdout: `${NAME}: every entry is still needed\n` });
});

test("the file is read by itself, where the configuration says, or where an option says", () => {
  const folder = createFolder({ "a.txt": `${KEY}\n`, "known/base.json": "" });
  const refusal = folder.leakclerk(["baseline", "create", "-o", "known/base.json"]);
  expectRefusal(refusal, /known\/base\.json: it is there already\n {2}.*--force/);
  folder.leakclerk(["baseline", "create", "-o", "known/base.json", "--force", "--quiet"]);
  expect(scan(folder).status).toBe(1);
  expect(scan(folder, ["-b", "known/base.json"])).toMatchObject({ status: 0, report: { scan: { suppressed: 1 } } });
  folder.write(".leakclerk.toml", 'baseline = "known/base.json"\n');
  expect(scan(folder).status).toBe(0);
  const { stdout } = folder.leakclerk(["scan", "--no-suppress"]);
  expect(stdout).toMatch(/normally suppressed: baseline: known\/base\.json\n/);
  // Where the configuration says is also where the commands look.
  expect(folder.leakclerk(["baseline", "update"]).stdout).toBe("known/base.json: 1 entry: unchanged\n");
  expectRefusal(folder.leakclerk(["scan", "-b", "nowhere.json"]), /nowhere\.json: no such file/);
  folder.write(".leakclerk.toml", 'baseline = "nowhere.json"\n');
  expectRefusal(folder.leakclerk(["scan"]), /nowhere\.json: no such file/);
  folder.write(".leakclerk.toml", "");
  symlinkSync("nowhere.json", folder.path(NAME));
  expectRefusal(folder.leakclerk(["scan"]), /\.leakclerk-baseline\.json: no such file/);
});

test("--verbose says how much of it was seen and what is labelled real, with label and reason of each", () => {
  const made = createScratchRepository({ "a.txt": `${KEY}\n`, "b.txt": `${OTHER}\n` });
  made.leakclerk(["baseline", "create"]);
  label(made, "a.txt", { label: "real", reason: "until the shop moves" });
  made.write("b.txt", "gone\n");
  const { status, stdout, stderr } = made.leakclerk(["scan", "-v"]);
  expect(status).toBe(0);
  expect(stdout).toContain(`[clickbank-clerk-key]: baseline: ${NAME}: real: until the shop moves\n`);
  expect(stderr).toContain(`leakclerk: ${NAME}: 1 of 2 entries seen; 1 not: leakclerk baseline update tells which are gone\n`);
  expect(stderr).toContain(`leakclerk: ${NAME}: 1 finding is labelled real and still there: rotate what they open\n`);
  expect(made.leakclerk(["scan"]).stderr).toBe("");
});

test("create --force keeps labels, and a file that cannot be read does not stop it", () => {
  const folder = createFolder({ "a.txt": `${KEY}\n` });
  folder.leakclerk(["baseline", "create"]);
  label(folder, "a.txt", { label: "false", reason: "made up" });
  folder.leakclerk(["baseline", "create", "--force"]);
  expect(entriesOf(folder)).toMatchObject([{ label: "false", reason: "made up" }]);
  writeFileSync(folder.path(NAME), "<<<<<<< ours\n");
  expect(folder.leakclerk(["baseline", "create", "--force"]).status).toBe(0);
  expect(paths(folder)).toEqual(["a.txt"]);
});

test("an incomplete scan makes and changes no baseline", () => {
  const folder = createFolder({ "a.txt": `${KEY}\n` });
  expectRefusal(folder.leakclerk(["baseline", "create", ".", "/dev/zero"]), /incomplete: \/dev\/zero.*\n[^]*nothing was written/);
  expect(existsSync(folder.path(NAME))).toBe(false);
  folder.leakclerk(["baseline", "create"]);
  const before = readFileSync(folder.path(NAME));
  folder.write("a.txt", "gone\n");
  expectRefusal(folder.leakclerk(["baseline", "update", ".", "/dev/zero"]), /nothing was written/);
  expect(readFileSync(folder.path(NAME))).toEqual(before);
});

test("an empty baseline, standard output, file modes and links", () => {
  const folder = createFolder({ "a.txt": "clean\n" });
  expect(folder.leakclerk(["baseline", "create"]).stdout).toMatch(/nothing was found: it is empty\n/);
  expect(readFileSync(folder.path(NAME), "utf8")).toBe('[{"leakclerk":"baseline","schema":1,"source":"scan","key":null}\n]\n');
  expect(scan(folder).status).toBe(0);
  folder.write("a.txt", `${KEY}\n`);
  mkdirSync(folder.path("real"));
  writeFileSync(folder.path("real/base.json"), readFileSync(folder.path(NAME)), { mode: 0o640 });
  symlinkSync("real/base.json", folder.path("link.json"));
  folder.leakclerk(["baseline", "update", "--add", "-b", "link.json"]);
  expect(entriesOf(folder, "real/base.json")).toHaveLength(1);
  if (process.platform !== "win32") expect(statSync(folder.path("real/base.json")).mode & 0o777).toBe(0o640);
  const { stdout, stderr } = folder.leakclerk(["baseline", "create", "-o", "-"]);
  expect((JSON.parse(stdout) as unknown[]).length).toBe(2);
  expect(stderr).toMatch(/^standard output: 1 finding in 1 file is known/);
});

const TEAM = { LEAKCLERK_FINGERPRINT_KEY: "a team's own key" };

test("a baseline made with a team's key is refused without it, and the other way round, once it matters", () => {
  const folder = createFolder({ "a.txt": `${KEY}\n${WEAK}` });
  expect(folder.leakclerk(["baseline", "create"], { env: TEAM }).status).toBe(0);
  expect(JSON.stringify(read(folder))).not.toContain("team");
  expect(read(folder)[0].key).toEqual({
    salt: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
    scrypt: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
  });
  expect(scan(folder, [], { env: TEAM })).toMatchObject({ status: 0, report: { scan: { suppressed: 2 } } });
  const before = readFileSync(folder.path(NAME));
  const missing = /was made with LEAKCLERK_FINGERPRINT_KEY, which is not set now/;
  for (const args of [["scan"], ["baseline", "update"], ["baseline", "audit", "--stats"]]) {
    expectRefusal(folder.leakclerk(args), missing);
    expectRefusal(
      folder.leakclerk(args, { env: { LEAKCLERK_FINGERPRINT_KEY: "another" } }),
      /was made with another LEAKCLERK_FINGERPRINT_KEY/,
    );
  }
  expect(readFileSync(folder.path(NAME))).toEqual(before);
  // A scan that finds nothing has nothing to compare.
  folder.write("clean.txt", "clean\n");
  expect(folder.leakclerk(["scan", "clean.txt"]).status).toBe(0);
  folder.leakclerk(["baseline", "create", "--force"]);
  expectRefusal(folder.leakclerk(["scan"], { env: TEAM }), /was made without LEAKCLERK_FINGERPRINT_KEY, which is set now/);
});

test("a report of an earlier scan becomes a baseline, by the paths that policy knows", () => {
  const made = createScratchRepository({ "sub/a.txt": `${KEY}\n`, "sub/b.txt": `${OTHER} # leakclerk:allow\n` });
  const cwd = made.path("sub");
  writeFileSync(made.path("sub/report.json"), made.leakclerk(["scan", "--no-suppress", "-f", "json"], { cwd }).stdout);
  const { status, stdout } = made.leakclerk(["baseline", "create", "--from", "report.json"], { cwd });
  expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringMatching(/: 1 finding of report\.json is known/) as string });
  expect(paths(made)).toEqual(["sub/a.txt"]);
  expect(scan(made).status).toBe(0);
  const report = JSON.parse(readFileSync(made.path("sub/report.json"), "utf8")) as { scan: { complete: boolean; command: string } };
  report.scan.command = "diff";
  writeFileSync(made.path("diff.json"), JSON.stringify(report));
  made.leakclerk(["baseline", "create", "--force", "--from", "diff.json"]);
  expectRefusal(made.leakclerk(["baseline", "update"]), /made from a report of leakclerk diff.*\n {2}.*--force --from REPORT/);
  report.scan.complete = false;
  writeFileSync(made.path("part.json"), JSON.stringify(report));
  expectRefusal(made.leakclerk(["baseline", "create", "--force", "--from", "part.json"]), /incomplete scan: nothing was written/);
});

const HEAD = '[{"leakclerk":"baseline","schema":1,"source":"scan","key":null}';
const BAD: readonly [name: string, text: string, said: RegExp][] = [
  ["an empty file", " \n", /b\.json: it is empty\n {2}make one: leakclerk baseline create/],
  ["a damaged one", `${HEAD}\n,{"path":\n]\n`, /b\.json:2: it is damaged: not JSON/],
  ["one cut off", HEAD, /b\.json.*: it is damaged/],
  ["no JSON", `${KEY}\n`, /b\.json: it is damaged: not JSON/],
  ["another tool's", '{"Results":[]}', /b\.json: no baseline that leakclerk knows/],
  ["a list of something else", '[{"a":1}]', /b\.json: no baseline that leakclerk knows/],
  ["a newer one", HEAD.replace("1", "7") + "]", /newer leakclerk \(schema 7/],
  ["a newer report", '{"schema":7,"tool":{},"findings":[]}', /newer leakclerk \(schema 7/],
  ["a report without fingerprints", '{"tool":{},"findings":[{}]}', /its findings have no fingerprints/],
  [
    "an unresolved merge",
    `${HEAD}\n<<<<<<< HEAD\n=======\n>>>>>>> side\n]\n`,
    /b\.json:2: a merge left its conflict here\n {2}keep the entries of both sides/,
  ],
  ["gitleaks' with a broken entry", '[{"RuleID":"a","File":"b"},{"RuleID":1}]', /entry 2 is not as gitleaks writes them/],
  ["detect-secrets' of another age", '{"version":"2.0.0","results":{}}', /made by detect-secrets 2\.0\.0; versions 0 and 1 are known/],
  ["detect-secrets' with broken results", '{"version":"1.5.0","results":{"a":[{}]}}', /not as detect-secrets writes them/],
];

test.each(BAD)("%s is refused with 2", (_, text, said) => {
  const folder = createFolder({ "a.txt": `${KEY}\n`, "b.json": text });
  const result = folder.leakclerk(["scan", "-b", "b.json"]);
  expectRefusal(result, said);
  expect(result.stderr).not.toContain(KEY.slice(4, 12));
});

test("a baseline that cannot be used is refused by every command, and left as it is", () => {
  const text = `${HEAD}\n<<<<<<< HEAD\n`;
  const folder = createFolder({ "a.txt": `${KEY}\n`, [NAME]: text });
  for (const args of [["scan"], ["baseline", "update"], ["baseline", "audit"], ["baseline", "create", "--force", "--from", NAME]])
    expectRefusal(folder.leakclerk(args), /a merge left its conflict here/);
  expect(readFileSync(folder.path(NAME), "utf8")).toBe(text);
});

const MISTAKES: readonly [args: readonly string[], said: RegExp][] = [
  [[], /say what to do\n {2}known: create, update, audit/],
  [["craete"], /no action "craete"\n {2}did you mean "create"\?/],
  [["create", "--add"], /create takes no --add\n {2}it belongs to baseline update/],
  [["create", "-b", "x.json"], /create takes no --baseline\n {2}-o FILE says where/],
  [["update", "--from", "x.json"], /update takes no --from/],
  [["update"], /there is no baseline yet\n {2}make one: leakclerk baseline create/],
  [["update", "-b", "gl.json"], /it is a baseline of gitleaks.*\n {2}take it over: leakclerk baseline create --from gl\.json/],
  [["audit", "a.txt"], /audit takes no path/],
  [["audit", "--format", "json"], /--format goes with --stats or --unused/],
  [["audit", "--stats", "--unused"], /two questions/],
  [["create", "-"], /standard input has no place/],
  [["create", "nowhere"], /nowhere: no such file or folder/],
  [["create", "--from", "nowhere.json"], /nowhere\.json: no such file/],
  [["create", "-o", "no/such/folder.json"], /it could not be written \(ENOENT\)/],
];

test.each(MISTAKES)("leakclerk baseline %j is refused with 2", (args, said) => {
  const folder = createFolder({ "a.txt": "x\n", "gl.json": '[{"RuleID":"a","File":"b"}]' });
  expectRefusal(folder.leakclerk(["baseline", ...args]), said);
});

/** Two branches, each with a key of its own in the folder's files, on top of a common baseline. */
function twoBranches(
  attributes: string,
  ours: string,
  theirs: string,
): { status: number | null; made: ReturnType<typeof createScratchRepository> } {
  const names = ["b.txt", "d.txt", "f.txt", "h.txt"];
  const made = createScratchRepository(Object.fromEntries(names.map((name, i) => [name, `${clerkKey(10 + i)}\n`])));
  made.write(".gitattributes", attributes);
  made.leakclerk(["baseline", "create"]);
  made.commit("base");
  const branch = (name: string, file: string, seed: number): void => {
    made.git("checkout", "-q", "-b", name, "main");
    made.write(file, `${clerkKey(seed)}\n`);
    made.leakclerk(["baseline", "update", "--add"]);
    made.commit(name);
  };
  branch("ours", ours, 20);
  branch("theirs", theirs, 21);
  const { status } = made.tryGit(["merge", "--no-edit", "ours"]);
  return { status, made };
}

test("git merges what two branches added: before, between and after the entries there were", () => {
  for (const [ours, theirs] of [
    ["a.txt", "c.txt"],
    ["e.txt", "i.txt"],
    ["g.txt", "a.txt"],
  ] as const) {
    const { status, made } = twoBranches("", ours, theirs);
    expect(status, `${ours} and ${theirs}`).toBe(0);
    expect(scan(made)).toMatchObject({ status: 0, report: { scan: { suppressed: 6 } } });
    expect(made.leakclerk(["baseline", "update"]).stdout).toBe(`${NAME}: 6 entries: unchanged\n`);
  }
});

test("in the same place git asks; taking out its marks is enough, and a union merge needs nothing", () => {
  const { status, made } = twoBranches("", "i.txt", "j.txt");
  expect(status).toBe(1);
  expectRefusal(made.leakclerk(["scan"]), /\.leakclerk-baseline\.json:\d: a merge left its conflict here/);
  const text = readFileSync(made.path(NAME), "utf8");
  writeFileSync(made.path(NAME), text.replace(/^(?:<{7}|={7}|>{7}).*\n/gm, ""));
  expect(scan(made).status).toBe(0);

  const union = twoBranches(`${NAME} merge=union\n`, "i.txt", "j.txt");
  expect(union.status).toBe(0);
  expect(scan(union.made)).toMatchObject({ status: 0, report: { scan: { suppressed: 6 } } });
  union.made.leakclerk(["baseline", "update"]);
  expect(paths(union.made)).toEqual(["b.txt", "d.txt", "f.txt", "h.txt", "i.txt", "j.txt"]);
});

test("fifty thousand entries are read in well under a second", () => {
  const folder = createFolder({ "a.txt": `${KEY}\n` });
  const many = 50_000;
  const lines = Array.from({ length: many }, (_, i) => {
    const digits = i.toString(16).padStart(12, "0");
    return JSON.stringify({
      path: `src/${i % 900}/file-${i}.ts`,
      rule: "generic-api-key",
      fingerprint: `lc1:${digits}-${digits}${"0".repeat(8)}`,
      label: "false",
    });
  });
  writeFileSync(folder.path("b.json"), `${HEAD}\n,${lines.join("\n,")}\n]\n`);
  const timed = (args: readonly string[]): number => {
    const started = performance.now();
    expect(folder.leakclerk(["scan", "a.txt", ...args]).status).toBe(1);
    return performance.now() - started;
  };
  const times = [1, 2, 3].map(() => timed(["-b", "b.json"]) - timed([]));
  expect(Math.min(...times)).toBeLessThan(1000);
});

test("a commit without a baseline loads none of this", () => {
  const made = createScratchRepository({ "a.txt": "clean\n" });
  made.git("add", "a.txt");
  const hook = createFolder({
    "seen.cjs": `const { Module } = require("node:module");
const { basename } = require("node:path");
const fs = require("node:fs");
const { readFileSync, writeFileSync } = fs;
const load = Module._load;
const names = [];
Module._load = function (name, ...rest) { names.push(basename(name)); return load.call(this, name, ...rest); };
fs.readFileSync = (file, ...rest) => { names.push(basename(String(file))); return readFileSync(file, ...rest); };
process.on("exit", () => writeFileSync(process.env.SEEN, names.join("\\n")));`,
  });
  const loaded = (): string[] => {
    const env = { NODE_OPTIONS: `--require "${hook.path("seen.cjs")}"`, SEEN: hook.path("seen.txt") };
    expect(made.leakclerk(["staged"], { env }).status).toBe(0);
    return readFileSync(hook.path("seen.txt"), "utf8").split("\n");
  };
  const without = loaded();
  expect(without.filter((name) => /baseline|crypto/.test(name))).toEqual([]);
  made.leakclerk(["baseline", "create"]);
  expect(loaded().filter((name) => /baseline/.test(name))).not.toEqual([]);
});

test("killed at any moment, it leaves the old file or the new one", () => {
  const folder = createFolder(Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`f${i}.txt`, `${clerkKey(i)}\n`])));
  folder.leakclerk(["baseline", "create"]);
  const old = readFileSync(folder.path(NAME), "utf8");
  folder.write("g.txt", `${clerkKey(99)}\n`);
  folder.leakclerk(["baseline", "update", "--add"]);
  const fresh = readFileSync(folder.path(NAME), "utf8");
  const step = count(60, 2);
  for (let milliseconds = 60; milliseconds <= 340; milliseconds += step) {
    writeFileSync(folder.path(NAME), old);
    spawnSync(process.execPath, [BIN, "baseline", "update", "--add"], { cwd: folder.dir, timeout: milliseconds, killSignal: "SIGKILL" });
    expect([old, fresh]).toContain(readFileSync(folder.path(NAME), "utf8"));
  }
});
