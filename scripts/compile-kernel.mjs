// Compiles the byte kernel from AssemblyScript and writes it as a module: a few kilobytes, the same for every home.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";

const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");

export async function compileKernel() {
  const out = `${root}/node_modules/.cache/leakclerk`;
  mkdirSync(out, { recursive: true });
  const messages = [];
  const { error } = await asc.main(
    [
      "src/engine/kernel/assembly/search.ts",
      "--baseDir",
      root,
      "--outFile",
      `node_modules/.cache/leakclerk/kernel.wasm`,
      "--optimizeLevel",
      "3",
      "--noAssert",
      "--runtime",
      "stub",
      "--enable",
      "simd",
    ],
    { stderr: { write: (text) => messages.push(text) } },
  );
  if (error !== null) throw new Error(`the kernel does not compile\n${messages.join("")}`);
  const wasm = readFileSync(`${out}/kernel.wasm`).toString("base64");
  writeFileSync(
    `${root}/src/engine/kernel/wasm.gen.ts`,
    `// Generated from assembly/ by \`npm run rules\`. Do not edit.\nexport const KERNEL_WASM = "${wasm}";\n`,
  );
}
