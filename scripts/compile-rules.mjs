// Runs scripts/compile-rules.ts on a Node that cannot read TypeScript: bundles it first.
import { mkdirSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { rolldown } from "rolldown";
import { compileKernels } from "./compile-kernels.mjs";

const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");

export async function compileRules({ docs = false } = {}) {
  const out = `${root}/node_modules/.cache/leakclerk`;
  mkdirSync(out, { recursive: true });
  await compileKernels();
  const bundle = await rolldown({ input: `${root}/scripts/compile-rules.ts`, platform: "node", logLevel: "warn" });
  await bundle.write({ file: `${out}/compile-rules.mjs`, format: "esm" });
  await bundle.close();
  const { writeBuiltinRules, writeDocs } = await import(`${pathToFileURL(`${out}/compile-rules.mjs`).href}?${Date.now()}`);
  const written = writeBuiltinRules(root);
  if (docs) writeDocs(root);
  return written;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  compileRules({ docs: process.argv.includes("--docs") }).catch((error) => {
    console.error(error.hint === undefined ? error : `${error.message}\n  ${error.hint}`);
    process.exitCode = 1;
  });
}
