// The machine-readable reports of a scan: their shape key by key, their order, and how they come to their files.
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createFolder, createScratchRepository, runShell, scan } from "../support/folder.ts";
import { clerkKey, developerKey } from "../support/keys.ts";

const KEY = clerkKey(1);

/** Names the kind of every value: what a shape is compared by. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (value === null) return "null";
  if (typeof value !== "object") return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, shapeOf(child)]));
}

const HEAD = {
  schema: "number",
  tool: { name: "string", version: "string", rules: "number", rulesHash: "string" },
  scan: {
    command: "string",
    listed: "number",
    scanned: "number",
    bytes: "number",
    skipped: [],
    complete: "boolean",
    suppressed: "number",
    seconds: "number",
  },
};

const FINDING = {
  ruleId: "string",
  severity: "string",
  confidence: "string",
  message: "string",
  path: "string",
  startLine: "number",
  startColumn: "number",
  endLine: "number",
  endColumn: "number",
  redacted: "string",
  fingerprint: "string",
  suppression: "null",
  help: "string",
};

/** Keys in the order of the text: it is part of the contract that they do not jump about. */
const keysOf = (value: object): string[] => Object.keys(value);

test("a clean report has exactly the promised keys, in order", () => {
  const { status, stdout } = createFolder({ "a.txt": "fine\n" }).leakclerk(["scan", "-f", "json"]);
  const report = JSON.parse(stdout) as Record<string, object>;
  expect({ status, shape: shapeOf(report) }).toEqual({ status: 0, shape: { ...HEAD, findings: [] } });
  expect(keysOf(report)).toEqual(["schema", "tool", "scan", "findings"]);
  expect(keysOf(report["scan"] ?? {})).toEqual(keysOf(HEAD.scan));
  expect(report).toMatchObject({
    schema: 1,
    tool: { name: "leakclerk" },
    scan: { command: "scan", listed: 1, scanned: 1, bytes: 5, complete: true },
  });
  expect(stdout).toMatch(/^\{\n {2}"schema": 1,[^]*\}\n$/);
});

test("a finding has exactly the promised keys and values", () => {
  const folder = createFolder({ "src/client.php": `<?php\n\t$key = '${KEY}'; // \ud83d\ude00 '${clerkKey(2)}'\n` });
  const { report, status } = scan(folder);
  expect(status).toBe(1);
  expect(report.findings.map(shapeOf)).toEqual([FINDING, FINDING]);
  expect(report.findings.map(keysOf)).toEqual([keysOf(FINDING), keysOf(FINDING)]);
  expect(report.findings).toMatchObject([
    {
      ruleId: "clickbank-clerk-key",
      severity: "critical",
      confidence: "high",
      message: "ClickBank clerk API key",
      path: "src/client.php",
      startLine: 2,
      startColumn: 10,
      endLine: 2,
      endColumn: 10 + KEY.length,
      redacted: "API-\u2026",
      suppression: null,
    },
    // Columns count UTF-16 code units: the emoji takes two.
    { startLine: 2, startColumn: 10 + KEY.length + "'; // \ud83d\ude00 '".length, endLine: 2 },
  ]);
  for (const { fingerprint } of report.findings) expect(fingerprint).toMatch(/^lc1:[0-9a-f]{12}-[0-9a-f]{20}$/);
});

test("findings of the index name their blob", () => {
  const made = createScratchRepository({ "a.txt": `${KEY}\n` });
  made.git("add", "a.txt");
  const { stdout } = made.leakclerk(["staged", "-f", "json"]);
  const { findings, scan: summary } = JSON.parse(stdout) as { findings: object[]; scan: object };
  expect(findings.map(shapeOf)).toEqual([{ ...FINDING, blob: "string" }]);
  expect(findings).toMatchObject([{ blob: made.git("rev-parse", ":a.txt") }]);
  expect(summary).toMatchObject({ command: "staged", listed: 1, scanned: 1 });
});

test("findings are sorted by path, line and column, and counted", () => {
  const [a, b] = [developerKey(1), clerkKey(3)];
  const folder = createFolder({
    "b.txt": `${a}\n\n${b} ${a}`,
    "a/z.txt": `${b}\n`,
    "a.txt": `${b}\n`,
    "B.txt": `${a}\n`,
    "clean.txt": "x\n",
  });
  const { found, report } = scan(folder);
  expect(found).toEqual(["B.txt:1:1", "a.txt:1:1", "a/z.txt:1:1", "b.txt:1:1", "b.txt:3:1", `b.txt:3:${b.length + 2}`]);
  expect(report.scan).toMatchObject({ listed: 5, scanned: 5, bytes: 41 * 3 + 42 + 41 + 40 + 2, suppressed: 0, skipped: [] });
});

test("json lines are the findings, then the summary", () => {
  const folder = createFolder({ "a.txt": `${KEY}\n${clerkKey(2)}\n` });
  const lines = folder.leakclerk(["scan", "-f", "jsonl"]).stdout.split("\n");
  expect(lines.pop()).toBe("");
  const objects = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  const { report } = scan(folder);
  expect(objects.map(({ type }) => type)).toEqual(["finding", "finding", "summary"]);
  expect(objects.slice(0, 2)).toEqual(report.findings.map((finding) => ({ type: "finding", ...finding })));
  expect(shapeOf(objects[2])).toEqual({ type: "string", ...HEAD });
});

test("the hash of the rules changes with the rules and with nothing else", () => {
  const folder = createFolder({ "a.txt": "fine\n" });
  const hash = (...args: string[]): string => scan(folder, args).report.tool.rulesHash;
  const [usual, again, fewer] = [hash(), hash("--threads", "2"), hash("--rules", "clickbank")];
  expect(again).toBe(usual);
  expect(fewer).not.toBe(usual);
});

test("several reports come from one scan, private and whole", () => {
  const folder = createFolder({ "a.txt": `${KEY}\n` });
  const out = createFolder();
  const formats = ["json", "jsonl", "sarif", "junit", "csv", "html", "github", "text"];
  const { status, stdout } = folder.leakclerk([
    "scan",
    ...formats.flatMap((format) => ["--report", `${format}=${out.path(format)}`]),
    "--color",
    "always",
  ]);
  expect(status).toBe(1);
  expect(stdout).toContain("\u001b[");
  expect(readdirSync(out.dir).toSorted()).toEqual(formats.toSorted());
  for (const format of formats) {
    expect(statSync(out.path(format)).mode & 0o777, format).toBe(0o600);
    const text = readFileSync(out.path(format), "utf8");
    expect(text, format).toContain("clickbank-clerk-key");
    expect(text, format).not.toContain("\u001b[");
  }
  expect(JSON.parse(readFileSync(out.path("json"), "utf8"))).toMatchObject({ findings: [{ path: "a.txt" }] });
});

test("a report replaces an older file, also behind a link, and other names keep what they had", () => {
  const folder = createFolder({ "a.txt": `${KEY}\n` });
  const out = createFolder({ "old.json": "old", "far/target.json": "old" });
  symlinkSync("far/target.json", out.path("link.json"));
  chmodSync(out.path("old.json"), 0o644);
  const { status } = folder.leakclerk(["scan", "-r", `json=${out.path("old.json")}`, "-r", `json=${out.path("link.json")}`]);
  expect(status).toBe(1);
  for (const file of ["old.json", "far/target.json"]) expect(JSON.parse(readFileSync(out.path(file), "utf8"))).toMatchObject({ schema: 1 });
  expect(statSync(out.path("old.json")).mode & 0o777).toBe(0o600);
  expect(readdirSync(out.dir).toSorted()).toEqual(["far", "link.json", "old.json"]);
});

const UNWRITABLE: readonly [name: string, file: string][] = [
  ["a folder that is not there", "nowhere/out.json"],
  ["a file in the place of a folder", "file/out.json"],
  ["a folder in the place of the file", "folder"],
];

for (const [name, file] of UNWRITABLE) {
  test(`a report into ${name} gives 2, leaves nothing behind, and the findings are shown all the same`, () => {
    const folder = createFolder({ "a.txt": "fine\n" });
    const out = createFolder({ file: "old" });
    mkdirSync(out.path("folder"));
    const args = ["scan", "--report", `json=${out.path(file)}`, "--report", `csv=${out.path("good.csv")}`];
    const { status, stdout, stderr } = folder.leakclerk(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: expect.stringMatching(/no findings/) as string });
    expect(stderr).toMatch(/^leakclerk: .*: the json report could not be written \(\w+\)\n {2}is the folder there, and writable\?\n$/);
    expect(readdirSync(out.dir).toSorted()).toEqual(["file", "folder", "good.csv"]);
    folder.write("a.txt", `${KEY}\n`);
    expect(folder.leakclerk(args)).toMatchObject({ status: 1, stdout: expect.stringMatching(/1 finding/) as string });
  });
}

test.runIf(process.platform === "linux")("a device or pipe takes a report and stays what it was", () => {
  const folder = createFolder({ "a.txt": `${KEY}\n` });
  const { status, stdout } = runShell(
    "mkfifo pipe; cat pipe & lc scan -qf csv -r json=pipe -r jsonl=/dev/null > out.csv; wait; test -p pipe && test -c /dev/null",
    { cwd: folder.dir },
  );
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ schema: 1 });
  expect(existsSync(folder.path("out.csv"))).toBe(true);
});

test("a report file that is being replaced is never seen half", () => {
  const folder = createFolder({ "a.txt": `${Array.from({ length: 1000 }, (_, i) => clerkKey(i)).join("\n")}\n` });
  const out = createFolder();
  writeFileSync(out.path("r.json"), "{}");
  const { stdout } = runShell(
    `lc scan -q -r json="$OUT" > /dev/null & while kill -0 $! 2> /dev/null; do wc -c < "$OUT"; sleep 0.005; done | sort -un`,
    {
      cwd: folder.dir,
      env: { OUT: out.path("r.json") },
    },
  );
  const sizes = stdout.trim().split(/\s+/).map(Number);
  expect([2, statSync(out.path("r.json")).size]).toEqual(expect.arrayContaining(sizes) as number[]);
  expect(statSync(out.path("r.json")).size).toBeGreaterThan(500_000);
});
