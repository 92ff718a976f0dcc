// npm run bench -- <name> [arguments]: bundles bench/<name>.ts and runs its main(). What benches share is in bench/support.
import { mkdirSync, readdirSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { rolldown } from "rolldown";

const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");
const [name, ...args] = process.argv.slice(2);
const known = readdirSync(`${root}/bench`).flatMap((file) => (file.endsWith(".ts") ? [file.slice(0, -3)] : []));

if (name === undefined || !known.includes(name)) {
  console.error(`usage: npm run bench -- <name> [arguments]\nknown: ${known.join(", ")}`);
  process.exitCode = 2;
} else {
  const out = `${root}/node_modules/.cache/leakclerk`;
  mkdirSync(out, { recursive: true });
  const build = await rolldown({ input: `${root}/bench/${name}.ts`, platform: "node", logLevel: "warn" });
  await build.write({ file: `${out}/bench-${name}.mjs`, format: "esm" });
  await build.close();
  const { main } = await import(pathToFileURL(`${out}/bench-${name}.mjs`).href);
  await main(args, root);
}
