// Builds dist-action/, which is committed: GitHub runs an Action as it lies in the repository. `--check` compares instead,
// so that nobody has to trust that the bundle is made of this source. The same source gives the same bytes on every machine.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle, licences, rulesFrom } from "./bundle.mjs";
import { compileRules } from "./compile-rules.mjs";

const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");
const committed = join(root, "dist-action");

/** Writes the bundle: one file for each thread, and the rules beside them. */
async function build(dir) {
  const { files } = await compileRules();
  const modules = [];
  for (const [name, entry] of [
    ["index", "action"],
    ["worker", "worker"],
    ["history-worker", "history-worker"],
  ]) {
    const output = { dir, format: "cjs", entryFileNames: "[name].cjs", codeSplitting: false };
    // No comments that say where each module lay: packages lie elsewhere in a work tree that shares them.
    const options = { experimental: { attachDebugInfo: "none" } };
    modules.push(...(await bundle({ [name]: `src/entry/${entry}.ts` }, output, [rulesFrom("rule-files")], options)));
  }
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(dir, `${name}.bin`), bytes);
  writeFileSync(join(dir, "THIRD-PARTY-LICENSES.txt"), licences(modules));
}

/** Names of files that differ, are missing or are too many. */
function differences(a, b) {
  const list = (dir) => (existsSync(dir) ? readdirSync(dir) : []);
  const has = (name) => existsSync(join(a, name)) && existsSync(join(b, name));
  const isSame = (name) => has(name) && readFileSync(join(a, name)).equals(readFileSync(join(b, name)));
  return [...new Set([...list(a), ...list(b)])].filter((name) => !isSame(name));
}

const temporary = mkdtempSync(join(tmpdir(), "leakclerk-action-"));
// A folder as any other: the temporary one is for its maker alone.
const fresh = join(temporary, "dist-action");
try {
  await build(fresh);
  if (process.argv.includes("--check")) {
    const differing = differences(committed, fresh);
    if (differing.length > 0) {
      console.error(`dist-action is not what its source gives: ${differing.join(", ")}\n  npm run action builds it; commit the result`);
      process.exitCode = 1;
    }
  } else {
    rmSync(committed, { recursive: true, force: true });
    cpSync(fresh, committed, { recursive: true });
  }
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
