// Counts byte pairs in the files of the folders named, and writes src/rules/anchors/pair-counts.ts: how common a pair
// is in source text decides by which bytes of a keyword the kernel looks for it. Any large mixed tree will do.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const SYMBOLS = 101;
const LARGEST = 2e6;
/** Printable bytes, \n, \t, \r, NUL, other control bytes, bytes beyond ASCII. */
const symbolOf = (byte) =>
  byte >= 0x20 && byte <= 0x7e
    ? byte - 0x20
    : byte === 10
      ? 95
      : byte === 9
        ? 96
        : byte === 13
          ? 97
          : byte === 0
            ? 98
            : byte < 0x80
              ? 99
              : 100;

const counts = new Float64Array(SYMBOLS * SYMBOLS);
let total = 0;
const folders = process.argv.slice(2);
if (folders.length === 0) throw new Error("usage: node scripts/count-pairs.mjs <folder> …");
while (folders.length > 0) {
  const folder = folders.pop();
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && entry.name !== ".git") folders.push(path);
    if (!entry.isFile()) continue;
    const bytes = readFileSync(path);
    if (bytes.length > LARGEST) continue;
    for (let i = 0; i + 1 < bytes.length; i++) {
      counts[symbolOf(bytes[i]) * SYMBOLS + symbolOf(bytes[i + 1])]++;
      total++;
    }
  }
}
// Thirds of a bit, as printable characters from "#" on without the backslash.
let text = "";
for (const count of counts) {
  const code = 35 + Math.min(90, Math.max(0, Math.round(-3 * Math.log2((count + 0.02) / total))));
  text += String.fromCharCode(code < 92 ? code : code + 1);
}
const lines = Array.from({ length: SYMBOLS }, (_, i) => `  ${JSON.stringify(text.slice(i * SYMBOLS, (i + 1) * SYMBOLS))},`);
writeFileSync(
  fileURLToPath(new URL("../src/rules/anchors/pair-counts.ts", import.meta.url)),
  `// Written by scripts/count-pairs.mjs: how rare each pair of bytes is in source text, in thirds of a bit.\nexport const PAIR_RARITY: readonly string[] = [\n${lines.join("\n")}\n];\n`,
);
