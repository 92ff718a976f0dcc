// Builds dist/: the command line as CommonJS chunks (faster to start than ESM on Node 20), the library
// as one ES module with its types, and the licences of what is bundled.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { brotliCompressSync } from "node:zlib";
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildPage } from "./build-page.mjs";
import { bundle, define, licences, rulesFrom } from "./bundle.mjs";
import { compileRules } from "./compile-rules.mjs";

const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");

/**
 * Opening a file costs a hook about as much as 100 kB of code, so what every scan needs is one chunk. What
 * starts git is another, loaded before it.
 */
const CHUNKS = [
  {
    name: "base",
    priority: 3,
    test: /\/src\/(?:errors|nearest|exit-codes|sanitize|engine\/types|hooks\/events|reporters\/registry|redact\/placeholder-styles|commands\/(?:registry|help|options|tokens))/,
  },
  {
    name: "git",
    priority: 2,
    // Only what the check of a commit reads.
    test: /\/src\/(?:engine\/(?:bytes|kernel\/(?:inflate|instantiate|base64))\.|git\/(?:run|repository|index-changes|objects|trees|store\/(?:changes|index-file|pack|store)\.)|sources\/(?:staged|types|display-path)|policy\/find-config)/,
  },
  { name: "tree", priority: 0, test: /\/src\/(?:sources\/(?!history\/)|commands\/(?:scan-files?|file-queue|pool)\.)/ },
  {
    name: "scan",
    priority: 1,
    test: /\/src\/(?:engine\/(?!views|sieve)|policy\/(?!baseline)|sanitize|rules\/(?:builtin\.gen|folded|stored-anchors)|entry\/(?:rule-data|own-files)|commands\/(?:run-scan|settings|progress)|reporters\/(?:text|registry|summary|severity|excerpt|advice))|@noble/,
  },
];

const rules = await compileRules();
const defineRules = { ...define, __RULES__: JSON.stringify(rules.hash), __DETECTORS__: String(rules.detectors) };
const sources = createHash("sha256");
for (const name of readdirSync(`${root}/src`, { recursive: true }).toSorted((a, b) => (a < b ? -1 : 1)))
  if (name.endsWith(".ts")) sources.update(`${name}\0`).update(readFileSync(`${root}/src/${name}`));
const defineCommands = { ...defineRules, __SOURCES__: JSON.stringify(sources.digest("hex").slice(0, 16)) };
// Built beside and swapped in: whoever runs the old one meanwhile is not left without.
const fresh = `${root}/node_modules/.cache/leakclerk/dist`;
rmSync(fresh, { recursive: true, force: true });
const modules = [
  ...(await bundle(
    { main: "src/entry/bin.ts", worker: "src/entry/worker.ts", "history-worker": "src/entry/history-worker.ts" },
    {
      dir: fresh,
      format: "cjs",
      // Comments and blanks are read at every commit. Names stay, for the places in reports of bugs.
      minify: { compress: false, mangle: { keepNames: true }, codegen: true },
      entryFileNames: "[name].cjs",
      chunkFileNames: "chunks/[name]-[hash].cjs",
      // start.ts runs them, and gives them no import().
      dynamicImportInCjs: false,
      codeSplitting: { groups: CHUNKS },
    },
    [rulesFrom("rule-data")],
    { transform: { define: defineCommands } },
  )),
  ...(await bundle(
    { index: "src/entry/index.ts" },
    {
      dir: fresh,
      format: "esm",
      minify: { compress: false, mangle: { keepNames: true }, codegen: true },
      entryFileNames: "[name].js",
      chunkFileNames: "chunks/[name]-[hash].js",
    },
    [rulesFrom("library-data")],
    { transform: { define: defineRules } },
  )),
];
// Which build it is, by all that it may load.
const built = createHash("sha256");
for (const name of [
  "main.cjs",
  "worker.cjs",
  "history-worker.cjs",
  ...readdirSync(`${fresh}/chunks`).map((chunk) => `chunks/${chunk}`),
].toSorted((a, b) => (a < b ? -1 : 1)))
  built.update(`${name}\0`).update(readFileSync(`${fresh}/${name}`));
await bundle(
  { bin: "src/entry/start.ts" },
  { dir: fresh, format: "cjs", entryFileNames: "[name].cjs", minify: { compress: false, mangle: { keepNames: true }, codegen: true } },
  [],
  { transform: { define: { ...define, __BUILD__: JSON.stringify(built.digest("hex").slice(0, 16)) } } },
);
const ruleFiles = readdirSync(`${root}/rules`).filter((name) => name.endsWith(".toml"));
writeFileSync(
  `${fresh}/rules.json.br`,
  brotliCompressSync(JSON.stringify(Object.fromEntries(ruleFiles.map((name) => [name, readFileSync(`${root}/rules/${name}`, "utf8")])))),
);
const page = await buildPage();
modules.push(...page.modules);
writeFileSync(`${fresh}/paste.html`, page.html);
for (const [name, bytes] of Object.entries(rules.files))
  writeFileSync(`${fresh}/chunks/${name}-${rules.hash}.br`, brotliCompressSync(bytes));
writeFileSync(`${fresh}/THIRD-PARTY-LICENSES.txt`, licences(modules));
execFileSync(
  process.execPath,
  [`${root}/node_modules/typescript/bin/tsc`, "-p", `${root}/tsconfig.build.json`, "--outDir", `${fresh}/types`],
  {
    stdio: "inherit",
  },
);
rmSync(`${root}/dist`, { recursive: true, force: true });
renameSync(fresh, `${root}/dist`);
