// The canary sweep: values of many rules are planted, and no part of one may show up in anything the tool says or leaves behind.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { builtinDetectors, createScanner } from "../../src/entry/index.ts";
import { FORMATS } from "../../src/reporters/registry.ts";
import { readBuiltinRules } from "../../src/commands/rule-files.ts";
import { fillTemplate } from "../../src/rules/templates.ts";
import type { CliResult } from "../support/cli.ts";
import { createFolder, createScratchRepository } from "../support/folder.ts";
import type { Files, Folder } from "../support/folder.ts";
import { clerkKey } from "../support/keys.ts";

/** ClickBank's rules and one in so many of the others, another one with another seed; LEAKCLERK_FULL=1: all. */
const SHARE = 7;
const FULL = process.env["LEAKCLERK_FULL"] === "1";

/** Shorter pieces than this occur by chance. */
const PIECE = 8;

interface Canary {
  readonly ruleId: string;
  readonly file: string;
  readonly value: string;
  /** Without its public prefix. */
  readonly secret: string;
}

/** A file for each of the rules, and the values in them. */
function plant(seed: number): { files: Record<string, string>; canaries: Canary[] } {
  const scanner = createScanner();
  const files: Record<string, string> = {};
  const canaries: Canary[] = [];
  const rules = readBuiltinRules().flatMap((file) => file.rules);
  const isTaken = (id: string, index: number): boolean => FULL || id.startsWith("clickbank-") || index % SHARE === seed % SHARE;
  for (const rule of rules.filter(({ id }, index) => isTaken(id, index))) {
    const [example = ""] = rule.examples;
    const { text, path } = typeof example === "string" ? { text: example, path: "example.txt" } : example;
    // A seed of its own for each, or harmless text would look like another rule's value.
    const content = fillTemplate(text, seed + Object.keys(files).length);
    const file = `${rule.id}/${path}`;
    files[file] = content;
    const document = { path: file, bytes: new TextEncoder().encode(content), origin: { kind: "file" as const } };
    for (const { detector, secret } of scanner.match(document).matches) {
      const value = secret.expose();
      const hidden = value.startsWith(detector.publicPrefix) ? value.slice(detector.publicPrefix.length) : value;
      canaries.push({ ruleId: detector.id, file, value, secret: hidden });
    }
  }
  return { files, canaries };
}

/** The value as it might be written by accident. */
function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret, "latin1");
  return [
    secret,
    JSON.stringify(secret),
    encodeURIComponent(secret),
    [...secret].toReversed().join(""),
    bytes.toString("base64"),
    bytes.toString("base64url"),
    bytes.toString("hex"),
    Buffer.from(secret, "utf16le").toString("latin1"),
    createHash("sha256").update(bytes).digest("hex"),
    createHash("sha1").update(bytes).digest("hex"),
  ];
}

function piecesOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - PIECE + 1) }, (_, at) => text.slice(at, at + PIECE));
}

/** All pieces of a text, for fast look-up. */
const pieceSet = (text: string): Set<string> => new Set(piecesOf(text));

/** Everything a run said and left in its folders of output and temporary files. */
function collect(results: readonly CliResult[], folders: readonly string[]): string {
  const files = folders.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)));
  const texts = files.filter((file) => statSync(file).isFile()).map((file) => readFileSync(file, "latin1"));
  return [...results.flatMap(({ stdout, stderr }) => [stdout, stderr]), ...files, ...texts].join("\n");
}

/** Scans in every format. */
function sweep(folder: Pick<Folder, "leakclerk">, args: readonly string[] = ["scan", "-v"]): string {
  const [out, temporary] = [createFolder(), createFolder()];
  const reports = FORMATS.flatMap((format) => ["--report", `${format}=${out.path(`report.${format}`)}`]);
  const env = { TMPDIR: temporary.dir, LEAKCLERK_FINGERPRINT_KEY: undefined };
  const result = folder.leakclerk([...args, ...reports], { env });
  expect(result.status, result.stderr).toBe(1);
  return collect([result], [out.dir, temporary.dir]);
}

const [FIRST, SECOND] = [plant(1), plant(10_001)];
/** Said wherever a rule finds something: its name can be a word of another's values, its prefix begin others of its own. */
const NAMES = pieceSet(builtinDetectors.map(({ id, publicPrefix }) => `${id}\n${publicPrefix}`).join("\n"));

/** Those whose values are in what was said, beyond what is said of other values, too. */
function leaked(said: ReadonlySet<string>, constant: ReadonlySet<string>): string[] {
  const tells = (piece: string): boolean => said.has(piece) && !constant.has(piece) && !NAMES.has(piece);
  return FIRST.canaries.filter(({ secret }) => formsOf(secret).some((form) => piecesOf(form).some(tells))).map(({ ruleId }) => ruleId);
}

test("values of every rule that is taken are planted", () => {
  // What is only a part of others is reported beside them.
  const parts = new Set(builtinDetectors.filter(({ skipReport }) => skipReport).map(({ id }) => id));
  const planted = Object.keys(FIRST.files).map((file) => file.slice(0, file.indexOf("/")));
  expect(planted.length).toBeGreaterThan(builtinDetectors.length / (SHARE + 1));
  const found = new Set(FIRST.canaries.map(({ ruleId }) => ruleId));
  expect(planted.filter((id) => !parts.has(id) && !found.has(id))).toEqual([]);
});

test("no report, message or temporary file holds a piece of a value", () => {
  const said = pieceSet(sweep(createFolder(FIRST.files)));
  // What is said about other values, too, is none of these values.
  const constant = pieceSet(sweep(createFolder(SECOND.files)));
  expect(leaked(said, constant)).toEqual([]);
});

/** Makes, takes over, updates and audits baselines of a folder. */
function sweepBaselines({ files, canaries }: typeof FIRST): string {
  const [folder, temporary] = [createFolder(files), createFolder()];
  const gitleaks = canaries.map(({ file, value }) => ({ RuleID: "r", File: file, StartLine: 1, Secret: value, Match: value }));
  // Beside the folder, since it holds the values itself.
  const old = createFolder({ "gl.json": JSON.stringify(gitleaks) });
  const out = createFolder();
  const env = { TMPDIR: temporary.dir };
  const run = (args: readonly string[], status: number, input = ""): CliResult => {
    const result = folder.leakclerk(["baseline", ...args], { env, input });
    expect(result.status, result.stderr).toBe(status);
    return result;
  };
  const baseline = out.path("b.json");
  const answers = canaries.map((_, i) => (i > 20 ? "s\n" : i % 2 === 0 ? "r\n" : "f -- made up\n")).join("");
  const results = [
    run(["create", "--from", old.path("gl.json"), "-o", baseline], 0),
    run(["create", "-o", baseline, "--force"], 0),
    run(["audit", "-b", baseline], 0, answers),
    run(["audit", "-b", baseline, "--stats", "--fail-on-real"], 1),
    folder.leakclerk(["scan", "-v", "-b", baseline], { env }),
    folder.leakclerk(["scan", "-v", "-b", old.path("gl.json")], { env }),
  ];
  for (const name of Object.keys(files).slice(0, 40)) folder.write(name, "gone\n");
  folder.write("new.txt", Object.values(files).join("\n"));
  results.push(run(["audit", "-b", baseline, "--unused"], 0), run(["update", "-v", "-b", baseline, "--add"], 0));
  return collect(results, [out.dir, temporary.dir]);
}

test("no baseline, and nothing that is said of one, holds a piece of a value", () => {
  const said = pieceSet(sweepBaselines(FIRST));
  const constant = pieceSet(sweepBaselines(SECOND));
  expect(leaked(said, constant)).toEqual([]);
});

const KEY = clerkKey(77);

/** Places where the key stands beside the one that is found. */
const ODD: readonly [name: string, files: Files, more?: (folder: Folder) => void][] = [
  ["the name of a file", { [`${KEY}.txt`]: `${KEY}\n`, [`dir ${KEY}/${KEY}`]: "x\n" }],
  [
    "the reason of a comment",
    { "a.txt": `${clerkKey(1)} # leakclerk:allow clickbank-clerk-key -- instead of ${KEY}\n`, "b.txt": `${KEY}\n` },
  ],
  [
    "the reason in an ignore file",
    { "a.txt": `${KEY}\n`, "b.txt": `${KEY}\n`, ".leakclerkignore": `a.txt:clickbank-clerk-key -- was ${KEY}\n` },
  ],
  [
    "the configuration",
    {
      "a.txt": `${KEY}\n`,
      "b.txt": `${clerkKey(5)}\n`,
      ".leakclerk.toml": `[extend]\ndisabledRules = ["${KEY}"]\n[[allowlists]]\ndescription = "for ${KEY}"\nregexes = ["${KEY}"]\n`,
    },
  ],
  ["the text of a link", { "a.txt": `${KEY}\n` }, (folder) => symlinkSync(KEY, folder.path("link"))],
  ["a line with a weaker find", { "a.txt": `password = "${KEY}" token=${KEY}; ${KEY}${KEY} x${KEY}\n` }],
];

for (const [name, files, more] of ODD) {
  test(`a key in ${name} does not show`, () => {
    const folder = createFolder(files);
    more?.(folder);
    const said = sweep(folder, ["scan", name.startsWith("the reason") ? "-v" : "--no-suppress"]);
    for (const piece of piecesOf(KEY.slice("API-".length))) expect(said).not.toContain(piece);
  });
}

test("a key in the index does not show", () => {
  const made = createScratchRepository({ [`${KEY}.txt`]: `${KEY}\n` });
  made.git("add", "--all");
  const said = sweep(made, ["staged", "-v"]);
  for (const piece of piecesOf(KEY.slice("API-".length))) expect(said).not.toContain(piece);
});

const ERRORS: readonly (readonly string[])[] = [
  ["scan", KEY],
  ["scan", `/nowhere/${KEY}`],
  ["scan", `--${KEY}`],
  ["scan", "--rules", KEY],
  ["scan", "--config", KEY],
  ["scan", "--report", `json=/nowhere/${KEY}`],
  ["redact", KEY],
  ["scan", "--config", "type.toml"],
  ["scan", "--config", "key.toml"],
  ["scan", "--config", "rule.toml"],
];

test("a key that is mistyped into a command or a configuration does not show in the error", () => {
  const folder = createFolder({
    "type.toml": `[[allowlists]]\nstopwords = "${KEY}"\n`,
    "key.toml": `${KEY} = 1\n`,
    "rule.toml": `[[rules]]\nid = "${KEY}"\nregex = "${KEY}("\n`,
  });
  const results = ERRORS.map((args) => folder.leakclerk(args));
  for (const [i, { status, stderr }] of results.entries()) {
    expect({ status, stderr }, ERRORS[i]?.join(" ").replace(KEY, "KEY")).toMatchObject({
      status: ERRORS[i]?.includes("--report") ? 1 : 2,
      stderr: expect.stringMatching(/./) as string,
    });
  }
  const said = collect(results, []);
  for (const piece of piecesOf(KEY.slice("API-".length))) expect(said).not.toContain(piece);
});
