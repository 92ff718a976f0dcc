// How sources become a bundle, for the command line, the library, the GitHub Action and the paste page.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");
export const { version } = JSON.parse(readFileSync(`${root}/package.json`, "utf8"));
export const define = { __VERSION__: JSON.stringify(version) };

/** Node reads and compiles a file of ASCII in half the time of one with a single other character. */
export const inAscii = (code) => code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

/**
 * Rules and tables from files beside the code, for the command line and the Action: compiling them as strings would take
 * a third of the start. The library keeps them inside, so that it runs anywhere.
 * @param store what takes the place of builtin-data.gen.ts
 */
export const rulesFrom = (store) => ({
  name: "rules-from-files",
  resolveId(id, importer) {
    const isWanted = id.endsWith("/builtin-data.gen.ts") && importer?.endsWith(`/${store}.ts`) !== true;
    return isWanted ? `${root}/src/entry/${store}.ts` : undefined;
  },
});

/**
 * @param input names of entries and their files, from the project's top
 * @returns ids of the modules that went in
 */
export async function bundle(input, output, plugins = [], options = {}) {
  const build = await rolldown({ cwd: root, input, plugins, platform: "node", logLevel: "warn", transform: { define }, ...options });
  const { output: chunks } = await build.write(output);
  await build.close();
  for (const { type, code, fileName } of chunks) if (type === "chunk") writeFileSync(`${output.dir}/${fileName}`, inAscii(code));
  return chunks.flatMap((chunk) => (chunk.type === "chunk" ? chunk.moduleIds : []));
}

/** @returns the licences of the packages that modules come from, as one text */
export function licences(modules) {
  const packages = new Set(
    modules.map((id) => /.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id)?.[0]).filter((folder) => folder !== undefined),
  );
  const texts = [...packages]
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((folder) => {
      const { name, version: bundled, license } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
      return `${name} ${bundled} (${license})\n\n${file === undefined ? "" : readFileSync(`${folder}/${file}`, "utf8").trim()}\n`;
    });
  return texts.join(`\n${"-".repeat(80)}\n\n`);
}
