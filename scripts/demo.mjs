// npm run demo [-- path …]: builds, plants made-up keys into fixtures/planted, and scans this clone with them
// (or the paths named), as a first look at what leakclerk shows.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { rolldown } from "rolldown";

const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");
const paths = process.argv.slice(2);
execFileSync(process.execPath, [`${root}/scripts/build.mjs`], { stdio: "inherit" });

async function plant() {
  const out = `${root}/node_modules/.cache/leakclerk/templates.mjs`;
  const bundle = await rolldown({ input: `${root}/src/rules/templates.ts`, platform: "node", logLevel: "warn" });
  await bundle.write({ file: out, format: "esm" });
  await bundle.close();
  const { fillTemplate } = await import(pathToFileURL(out).href);
  const planted = `${root}/fixtures/planted`;
  rmSync(planted, { recursive: true, force: true });
  mkdirSync(planted, { recursive: true });
  for (const name of readdirSync(`${root}/fixtures/shop`).filter((file) => /\.(?:php|env)$/.test(file))) {
    writeFileSync(`${planted}/${name}`, fillTemplate(readFileSync(`${root}/fixtures/shop/${name}`, "utf8"), Date.now() >>> 0));
  }
  return [".", "fixtures/planted"];
}

const targets = paths.length > 0 ? paths : await plant();
const cwd = paths.length > 0 ? (process.env.INIT_CWD ?? process.cwd()) : root;
console.log(`\n$ leakclerk scan ${targets.join(" ")}\n`);
const { status } = spawnSync(process.execPath, [`${root}/dist/bin.cjs`, "scan", ...targets], { cwd, stdio: "inherit" });
console.log(
  `\nExit status ${status}: ${["nothing was found", "something was found", "the job could not be done as asked"][status] ?? "interrupted"}.`,
);
process.exitCode = paths.length > 0 || status !== 1 ? status : 0;
