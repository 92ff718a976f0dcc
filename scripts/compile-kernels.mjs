// Compiles the kernels from AssemblyScript and writes each as a module: a few kilobytes, the same for every home.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";

const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");
const cache = "node_modules/.cache/leakclerk";

const OPTIONS = ["--baseDir", root, "--optimizeLevel", "3", "--noAssert", "--runtime", "stub", "--enable", "simd"];

async function compile(folder, source, name, file = "wasm") {
  const messages = [];
  const outFile = `${cache}/${source}.wasm`;
  const { error } = await asc.main([`${folder}/assembly/${source}.ts`, ...OPTIONS, "--outFile", outFile], {
    stderr: { write: (text) => messages.push(text) },
  });
  if (error !== null) throw new Error(`the kernel ${source} does not compile\n${messages.join("")}`);
  const wasm = readFileSync(`${root}/${outFile}`).toString("base64");
  writeFileSync(
    `${root}/${folder}/${file}.gen.ts`,
    `// Generated from assembly/ by \`npm run rules\`. Do not edit.\nexport const ${name} = "${wasm}";\n`,
  );
}

export async function compileKernels() {
  mkdirSync(`${root}/${cache}`, { recursive: true });
  await compile("src/engine/kernel", "prefilter", "KERNEL_WASM");
  await compile("src/engine/kernel", "inflate", "INFLATE_WASM", "inflate");
  await compile("src/git/kernel", "objects", "OBJECTS_WASM");
}
