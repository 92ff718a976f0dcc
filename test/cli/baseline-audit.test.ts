// `leakclerk baseline audit`: a conversation over a pipe and on a terminal, saved answer by answer, and what came of it.
import { spawn, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { BIN } from "../support/cli.ts";
import { cleanEnvironment } from "../support/environment.ts";
import { createFolder, createScratchRepository, runShell, type Files, type Folder } from "../support/folder.ts";
import { clerkKey } from "../support/keys.ts";

const NAME = ".leakclerk-baseline.json";
const KEYS = [1, 2, 3, 4].map(clerkKey);
/** Put together here, so that no file holds a password. */
const WEAK = ["hunter2", "Winter"].join("-");
/** Critical ones first, so they are asked in this order. */
const FILES: Files = {
  "a.php": `<?php\n// orders\n$key = '${KEYS[0]}';\n// ${KEYS[0]} again, beside ${KEYS[1]}\necho 1;\n`,
  "b.php": `$key = '${KEYS[2]}';\n`,
  "c.txt": `password = "${WEAK}"\n`,
};

interface Labelled {
  readonly path: string;
  readonly label?: string;
  readonly reason?: string;
}

const labels = (where: Pick<Folder, "path">): (readonly (string | undefined)[])[] =>
  (JSON.parse(readFileSync(where.path(NAME), "utf8")) as [object, ...Labelled[]])
    .slice(1)
    .map((entry) => entry as Labelled)
    .map(({ path, label, reason }) => [path, label, reason]);

function withBaseline(files: Files = FILES): Folder {
  const folder = createFolder(files);
  folder.leakclerk(["baseline", "create"]);
  return folder;
}

const audit = (folder: Folder, input: string, args: readonly string[] = []): ReturnType<Folder["leakclerk"]> =>
  folder.leakclerk(["baseline", "audit", ...args], { input });

test("over a pipe each line answers one finding: labels, reasons, back, skip, and a word it does not know", () => {
  const folder = withBaseline();
  const { status, stdout, stderr } = audit(folder, "real -- shop's own\nwhat\nFALSE\nb\ns\nn\nrotated soon\nf\n");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(labels(folder).filter(([path]) => path !== "c.txt")).toEqual([
    ["a.php", "real", "shop's own"],
    ["a.php", "false", undefined],
    ["b.php", "false", "rotated soon"],
  ]);
  expect((stdout.match(/^\d(?= of 4: )/gm) ?? []).join("")).toBe("123234");
  expect(stdout).toContain("so far: false\n");
  expect(stdout).toMatch(/\n\.leakclerk-baseline\.json: 1 real, 2 false, 1 not looked at\n$/);
});

test("the lines round a finding are shown, every value in them masked", () => {
  const { stdout } = audit(withBaseline(), "q\n");
  expect(stdout).toContain(`
1 of 4: ClickBank clerk API key [clickbank-clerk-key], severity critical, confidence high
a.php:3:9
1 | <?php
2 | // orders
3 | $key = 'API-…';
  |         ^^^^^
4 | // API-… again, beside API-…
5 | echo 1;
the same value again at 4:4
why: `);
  for (const key of KEYS) for (let at = 4; at + 8 <= key.length; at++) expect(stdout).not.toContain(key.slice(at, at + 8));
});

test("what has a label is asked again only with --all, and what is gone is passed by", () => {
  const folder = withBaseline();
  audit(folder, "r\nr\nf\nf\n");
  expect(audit(folder, "").stdout).toBe(`${NAME}: nothing to look at: all of 4 entries have a label (--all shows them again)\n`);
  folder.write("a.php", `${KEYS[1]}\n`);
  const { stdout } = audit(folder, "f\nq\n", ["--all"]);
  expect(stdout).toContain("a.php: clickbank-clerk-key: the value is not there any more: left as it is\n");
  expect(labels(folder).filter(([, label]) => label === "false")).toHaveLength(3);
});

test("statistics: labels and precision by rule, and what is real and still stands", () => {
  const folder = withBaseline();
  audit(folder, "r\nr\nf\nf\n");
  folder.write("a.php", `${KEYS[1]}\n`);
  const { status, stdout } = audit(folder, "", ["--stats"]);
  expect(status).toBe(0);
  expect(stdout).toBe(
    `${NAME}: 4 entries
rule                 entries  real  false  unaudited  precision
clickbank-clerk-key        3     2      1          0     66.7 %
generic-password           1     0      1          0      0.0 %
all                        4     2      2          0     50.0 %
1 entry labelled real still stands: rotate what they open
  a.php:1: clickbank-clerk-key
`,
  );
  const json = audit(folder, "", ["--stats", "--format", "json"]);
  expect(JSON.parse(json.stdout)).toMatchObject({
    schema: 1,
    entries: 4,
    real: 2,
    false: 2,
    unaudited: 0,
    precision: 0.5,
    rules: [
      { ruleId: "clickbank-clerk-key", entries: 3, real: 2, false: 1, precision: 0.667 },
      { ruleId: "generic-password", precision: 0 },
    ],
    realStanding: [{ path: "a.php", ruleId: "clickbank-clerk-key", line: 1 }],
  });
  expect(audit(folder, "", ["--fail-on-real"]).status).toBe(1);
  folder.write("a.php", "rotated\n");
  expect(audit(folder, "", ["--fail-on-real"]).status).toBe(0);
});

test("unused entries are listed with why, and nothing is written", () => {
  const folder = withBaseline();
  expect(audit(folder, "", ["--unused"]).stdout).toBe(`${NAME}: every entry is still needed\n`);
  const before = readFileSync(folder.path(NAME));
  folder.write("a.php", `${KEYS[0]}\n`);
  folder.write("b.php", `${KEYS[2]} # leakclerk:allow\n`);
  expect(audit(folder, "", ["--unused"]).stdout).toBe(
    `${NAME}: 2 of 4 entries not needed any more: leakclerk baseline update takes them out
  a.php: clickbank-clerk-key: the value is not there any more
  b.php: clickbank-clerk-key: silenced otherwise (inline)
`,
  );
  expect(JSON.parse(audit(folder, "", ["--unused", "-f", "json"]).stdout)).toMatchObject({
    entries: 4,
    unused: [{ path: "a.php", ruleId: "clickbank-clerk-key", label: null }, { path: "b.php" }],
  });
  expect(readFileSync(folder.path(NAME))).toEqual(before);
});

test("a value in a note or a reason is not written down", () => {
  const folder = withBaseline();
  const { stdout } = audit(folder, `f -- was ${KEYS[3]}\nn\ninstead of ${KEYS[3]}\nf\n`);
  expect(labels(folder).slice(0, 2)).toEqual([
    ["a.php", "false", "was API-…"],
    ["a.php", "false", "instead of API-…"],
  ]);
  // One that only its line gives away.
  const weak = createFolder({ "c.txt": FILES["c.txt"] as string });
  weak.leakclerk(["baseline", "create"]);
  const answered = audit(weak, `f -- ${WEAK} is an example\n`);
  expect(labels(weak)).toEqual([["c.txt", "false", "[redacted] is an example"]]);
  const said = stdout + answered.stdout + readFileSync(folder.path(NAME), "utf8");
  expect(said).not.toContain(KEYS[3]?.slice(4, 12));
  expect(said).not.toContain(WEAK);
});

test("each answer is on disk before the next question, and what others change meanwhile is kept", async () => {
  const folder = withBaseline();
  const child = spawn(process.execPath, [BIN, "baseline", "audit"], { cwd: folder.dir, env: cleanEnvironment() });
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const asked = async (number: number): Promise<void> => {
    for (let i = 0; i < 500 && !said.includes(`${number} of 4: `); i++) await sleep(10);
    expect(said).toContain(`${number} of 4: `);
  };
  await asked(1);
  child.stdin.write("r\n");
  await asked(2);
  expect(labels(folder)[0]).toEqual(["a.php", "real", undefined]);
  const text = readFileSync(folder.path(NAME), "utf8");
  writeFileSync(folder.path(NAME), text.replace(/("path":"b\.php".*?")\}/, '$1,"label":"false","reason":"another one"}'));
  child.stdin.write("f\n");
  await asked(3);
  child.kill("SIGKILL");
  await new Promise((resolve) => child.once("close", resolve));
  expect(labels(folder)).toEqual([
    ["a.php", "real", undefined],
    ["a.php", "false", undefined],
    ["b.php", "false", "another one"],
    ["c.txt", undefined, undefined],
  ]);
});

const hasTerminal = process.platform === "linux" && spawnSync("script", ["-qec", "true", "/dev/null"]).status === 0;

/** Types keys, one after the other, into the audit on a terminal. */
const type = (folder: Pick<Folder, "dir">, keys: readonly string[]): ReturnType<typeof runShell> =>
  runShell(
    `{ sleep 0.6; for key in ${keys.map((key) => `'${key}'`).join(" ")}; do printf "$key"; sleep 0.15; done; sleep 0.3; } | script -qec '"$NODE" "$BIN" baseline audit' /dev/null`,
    { cwd: folder.dir },
  );

test.runIf(hasTerminal)("on a terminal single keys answer, and Ctrl-C keeps what was said", () => {
  const folder = withBaseline();
  const { status, stdout } = type(folder, ["r", "\\033[A", "n", "by hand\\n", "f", "\\003"]);
  expect(status, stdout).toBe(130);
  expect(labels(folder).slice(0, 3)).toEqual([
    ["a.php", "real", undefined],
    ["a.php", "false", "by hand"],
    ["b.php", undefined, undefined],
  ]);
  for (const key of KEYS) expect(stdout).not.toContain(key.slice(4, 12));
  const ended = type(folder, ["s", "q"]);
  expect(ended.status).toBe(0);
  expect(ended.stdout).toMatch(/0 real, 0 false, 2 not looked at/);
});

test("in a repository it is found from any folder", () => {
  const made = createScratchRepository({ "sub/a.txt": `${KEYS[0]}\n` });
  made.leakclerk(["baseline", "create"]);
  const { status, stdout } = made.leakclerk(["baseline", "audit"], { cwd: made.path("sub"), input: "f\n" });
  expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringContaining("sub/a.txt:1:1") as string });
  expect(labels(made)).toEqual([["sub/a.txt", "false", undefined]]);
});
