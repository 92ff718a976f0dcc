// Builds dist/: the command line as CommonJS chunks (faster to start than ESM on Node 20), the library
// as one ES module with its types, and the licences of what is bundled.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { compileRules } from "./compile-rules.mjs";

const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");
const { version } = JSON.parse(readFileSync(`${root}/package.json`, "utf8"));
const define = { __VERSION__: JSON.stringify(version) };

/**
 * Opening a file costs a hook about as much as 100 kB of code, so what every scan needs is one chunk. What
 * starts git is another, loaded before it.
 */
const CHUNKS = [
  {
    name: "base",
    priority: 3,
    test: /\/src\/(?:errors|nearest|exit-codes|sanitize|engine\/types|reporters\/registry|commands\/(?:registry|help|options))/,
  },
  { name: "git", priority: 2, test: /\/src\/(?:git\/|sources\/(?:staged|types|display-path)|policy\/find-config)/ },
  { name: "tree", priority: 0, test: /\/src\/(?:sources\/|commands\/(?:scan-files?|file-queue|pool)\.)/ },
  {
    name: "scan",
    priority: 1,
    test: /\/src\/(?:engine|policy\/(?!baseline)|sanitize|rules\/(?:builtin(?:-data)?\.gen|folded)|commands\/(?:run-scan|settings|progress)|reporters\/(?:text|registry|summary|severity|excerpt|advice))|@noble|picocolors/,
  },
];

/** Node reads and compiles a file of ASCII in half the time of one with a single other character. */
const inAscii = (code) => code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

/**
 * Rules and tables as files beside the code, for the command line: compiling them as strings would take a third of
 * its start. The library keeps them inside, so that it runs anywhere.
 */
const dataFiles = {
  name: "data-files",
  load(id) {
    if (!id.endsWith("/builtin-data.gen.ts")) return undefined;
    return `import { readFileSync } from "node:fs";
import { join } from "node:path";
const read = (name, encoding) => readFileSync(join(import.meta.dirname, name), encoding);
export const RULES = read("rules.json", "latin1");
export const readStrings = () => read("anchor-strings.json", "latin1");
export const TABLES = read("tables.bin");`;
  },
};

async function bundle(input, output, plugins = []) {
  const build = await rolldown({ input, plugins, platform: "node", logLevel: "warn", transform: { define } });
  const { output: chunks } = await build.write(output);
  await build.close();
  for (const { type, code, fileName } of chunks) if (type === "chunk") writeFileSync(`${output.dir}/${fileName}`, inAscii(code));
  return chunks.flatMap((chunk) => (chunk.type === "chunk" ? chunk.moduleIds : []));
}

function licences(modules) {
  const packages = new Set(
    modules.map((id) => /.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id)?.[0]).filter((folder) => folder !== undefined),
  );
  return [...packages]
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((folder) => {
      const { name, version: bundled, license } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
      return `${name} ${bundled} (${license})\n\n${file === undefined ? "" : readFileSync(`${folder}/${file}`, "utf8").trim()}\n`;
    });
}

const dataOfRules = await compileRules();
// Built beside and swapped in: whoever runs the old one meanwhile is not left without.
const fresh = `${root}/node_modules/.cache/leakclerk/dist`;
rmSync(fresh, { recursive: true, force: true });
const modules = [
  ...(await bundle(
    { bin: `${root}/src/entry/bin.ts`, worker: `${root}/src/entry/worker.ts` },
    {
      dir: fresh,
      format: "cjs",
      // Comments and blanks are read at every commit. Names stay, for the places in reports of bugs.
      minify: { compress: false, mangle: false, codegen: true },
      entryFileNames: "[name].cjs",
      chunkFileNames: "chunks/[name]-[hash].cjs",
      codeSplitting: { groups: CHUNKS },
    },
    [dataFiles],
  )),
  ...(await bundle(
    { index: `${root}/src/entry/index.ts` },
    { dir: fresh, format: "esm", entryFileNames: "[name].js", chunkFileNames: "chunks/[name]-[hash].js" },
  )),
];
for (const [name, bytes] of Object.entries(dataOfRules)) writeFileSync(`${fresh}/chunks/${name}`, bytes);
writeFileSync(`${fresh}/THIRD-PARTY-LICENSES.txt`, licences(modules).join(`\n${"-".repeat(80)}\n\n`));
execFileSync(
  process.execPath,
  [`${root}/node_modules/typescript/bin/tsc`, "-p", `${root}/tsconfig.build.json`, "--outDir", `${fresh}/types`],
  {
    stdio: "inherit",
  },
);
rmSync(`${root}/dist`, { recursive: true, force: true });
renameSync(fresh, `${root}/dist`);
