// The package as npm users get it: packed, installed into an empty project without a network, run and imported.
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cleanEnvironment } from "../support/environment.ts";
import { clerkKey } from "../support/keys.ts";

const KEY = clerkKey(1);
const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const here = realpathSync(mkdtempSync(join(tmpdir(), "leakclerk package-")));
const project = join(here, "project");
/** npm must neither read the user's settings nor write into their cache. */
const env = {
  ...Object.fromEntries(Object.entries(cleanEnvironment()).filter(([name]) => !/^npm_/i.test(name))),
  HOME: here,
  npm_config_cache: join(here, "cache"),
  npm_config_userconfig: join(here, "npmrc"),
  npm_config_update_notifier: "false",
};

interface Packed {
  readonly filename: string;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string; readonly mode: number }[];
}

let packed: Packed;

function run(command: string, args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: project, env });
  return { status, stdout: stdout.toString(), stderr: stderr.toString() };
}

beforeAll(() => {
  mkdirSync(project);
  const list = execFileSync("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", here], { cwd: ROOT, env }).toString();
  packed = (JSON.parse(list) as [Packed])[0];
  writeFileSync(join(project, "package.json"), '{ "name": "shop", "private": true }\n');
  writeFileSync(join(project, "config.php"), `<?php $key = '${KEY}';\n`);
  const flags = ["--offline", "--ignore-scripts", "--no-audit", "--no-fund", "--no-save"];
  execFileSync("npm", ["install", ...flags, join(here, packed.filename)], { cwd: project, env });
}, 60_000);

afterAll(() => rmSync(here, { recursive: true, force: true }));

test("the package holds what it needs and nothing else", () => {
  const names = packed.files.map(({ path }) => path);
  expect(names).toEqual(
    expect.arrayContaining([
      "LICENSE",
      "README.md",
      "CHANGELOG.md",
      "package.json",
      "dist/bin.cjs",
      "dist/main.cjs",
      "dist/index.js",
      "dist/THIRD-PARTY-LICENSES.txt",
      "dist/types/entry/index.d.ts",
      "dist/rules.json.br",
    ]),
  );
  expect(names.filter((name) => !/^dist\/|^(?:LICENSE|README\.md|CHANGELOG\.md|package\.json)$/.test(name))).toEqual([]);
  expect(names.filter((name) => /\.(?:map|test\.|tsbuildinfo)|(?:^|\/)\./.test(name))).toEqual([]);
  expect(packed.unpackedSize).toBeLessThan(3_000_000);
});

test("it brings no dependencies and runs nothing when it is installed", () => {
  const manifest = JSON.parse(readFileSync(join(project, "node_modules/leakclerk/package.json"), "utf8")) as Record<
    string,
    Record<string, string> | undefined
  >;
  for (const kind of ["dependencies", "optionalDependencies", "peerDependencies", "bundleDependencies"])
    expect(manifest[kind] ?? {}, kind).toEqual({});
  expect(Object.keys(manifest["scripts"] ?? {}).filter((name) => /^(?:pre|post)?install$/.test(name))).toEqual([]);
  expect(manifest["engines"]).toEqual({ node: expect.stringMatching(/^>=20\./) as string });
  expect(run("ls", ["-A", "node_modules"]).stdout.trim().split("\n").toSorted()).toEqual([".bin", ".package-lock.json", "leakclerk"]);
});

test("the licences of everything bundled are there", () => {
  const text = readFileSync(join(project, "node_modules/leakclerk/dist/THIRD-PARTY-LICENSES.txt"), "utf8");
  for (const name of ["@noble/hashes", "fast-glob", "ignore", "smol-toml", "valibot"])
    expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\([\\w.-]+\\)$`, "m"));
  // Each with its text, not the name alone.
  for (const part of text.split(/^-{80}$/m)) expect(part.length, part.slice(0, 60)).toBeGreaterThan(500);
});

test("npx finds the command, and the command finds a key", () => {
  const version = run("npx", ["--no-install", "leakclerk", "--version"]);
  expect(version).toEqual({
    status: 0,
    stdout: `${(JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string }).version}\n`,
    stderr: "",
  });
  const { status, stdout } = run(join(project, "node_modules/.bin/leakclerk"), ["scan", "config.php"]);
  expect(status).toBe(1);
  expect(stdout).toMatch(/^config\.php:1:15: critical: ClickBank clerk API key \[clickbank-clerk-key\]\n/);
});

test("as a library it scans and redacts, with types for both", () => {
  writeFileSync(
    join(project, "use.mjs"),
    `import { builtinDetectors, createScanner, redact } from "leakclerk";
const key = process.argv[2];
const bytes = new TextEncoder().encode("key = " + key);
const [finding] = createScanner().scan({ path: "a.txt", bytes, origin: { kind: "file" } });
console.log(builtinDetectors.length > 50, finding.ruleId, finding.startColumn, JSON.stringify(finding).includes(key.slice(4)));
console.log(new TextDecoder().decode(redact(bytes)));
`,
  );
  expect(run(process.execPath, ["use.mjs", KEY])).toEqual({
    status: 0,
    stdout: "true clickbank-clerk-key 7 false\nkey = <CLICKBANK_CLERK_KEY_1>\n",
    stderr: "",
  });
  writeFileSync(
    join(project, "use.ts"),
    `import { createScanner, redact, type Finding } from "leakclerk";
const findings: Finding[] = createScanner().scan({ path: "a", bytes: redact(new Uint8Array()), origin: { kind: "file" } });
export const rule: string | undefined = findings[0]?.ruleId;
`,
  );
  const compiler = join(ROOT, "node_modules/typescript/bin/tsc");
  const options = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2023", "--lib", "es2023", "--types", "", "use.ts"];
  expect(run(process.execPath, [compiler, ...options])).toEqual({ status: 0, stdout: "", stderr: "" });
});

test("the library finds the same when it is taken out of its package, as by a bundler", () => {
  const alone = join(here, "alone");
  mkdirSync(alone);
  copyFileSync(join(project, "node_modules/leakclerk/dist/index.js"), join(alone, "index.mjs"));
  writeFileSync(
    join(alone, "use.mjs"),
    `for (const from of ["./index.mjs", process.argv[3]]) {
  const { createScanner } = await import(from);
  const bytes = new TextEncoder().encode("key = " + process.argv[2]);
  console.log(createScanner().scan({ path: "a.txt", bytes, origin: { kind: "file" } }).map(({ ruleId }) => ruleId).join());
}
`,
  );
  const inPackage = pathToFileURL(join(project, "node_modules/leakclerk/dist/index.js")).href;
  expect(run(process.execPath, [join(alone, "use.mjs"), KEY, inPackage])).toEqual({
    status: 0,
    stdout: "clickbank-clerk-key\nclickbank-clerk-key\n",
    stderr: "",
  });
});

test("what is not exported cannot be imported", () => {
  const { status, stderr } = run(process.execPath, ["--input-type=module", "-e", 'import "leakclerk/dist/bin.cjs"']);
  expect(status).toBe(1);
  expect(stderr).toContain("ERR_PACKAGE_PATH_NOT_EXPORTED");
});
