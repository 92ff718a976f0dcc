// Counts sequences of four bytes in the files of the folders named, and writes src/rules/anchors/gram-counts.ts: by
// which four bytes of an anchor the kernel looks for it is chosen by how common they are. Any large mixed tree will do.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const LARGEST = 2e6;
/** Every so many files: a share of a large tree tells as much. */
const EVERY = 5;
/** What is rarer is estimated from pairs of bytes. */
const RAREST = 2e-6;
const SLOTS = 24;

const folders = process.argv.slice(2);
if (folders.length === 0) throw new Error("usage: node scripts/count-grams.mjs <folder> …");
const files = [];
while (folders.length > 0) {
  const folder = folders.pop();
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory() && entry.name !== ".git") folders.push(join(folder, entry.name));
    if (entry.isFile()) files.push(join(folder, entry.name));
  }
}

/** Calls back with each four bytes as a number, the first byte lowest. */
function forEachGram(visit) {
  for (let i = 0; i < files.length; i += EVERY) {
    const bytes = readFileSync(files[i]);
    if (bytes.length > LARGEST || bytes.subarray(0, 8000).includes(0)) continue;
    let gram = 0;
    for (let at = 0; at < bytes.length; at++) {
      gram = ((gram >>> 8) | (bytes[at] << 24)) >>> 0;
      if (at >= 3) visit(gram);
    }
  }
}

let total = 0;
const hashed = new Uint32Array(2 ** SLOTS);
const slotOf = (gram) => Math.imul(gram, 0x9e3779b1) >>> (32 - SLOTS);
forEachGram((gram) => {
  hashed[slotOf(gram)]++;
  total++;
});
/** Only those that may be common. */
const counts = new Map();
forEachGram((gram) => {
  if ((hashed[slotOf(gram)] ?? 0) >= RAREST * total && (gram & 0x80808080) === 0) counts.set(gram, (counts.get(gram) ?? 0) + 1);
});
/** Half bits, one text of all sequences for each. */
const byRarity = new Map();
for (const [gram, count] of counts) {
  if (count < RAREST * total) continue;
  const rarity = Math.round(-2 * Math.log2(count / total));
  const text = String.fromCharCode(gram & 255, (gram >> 8) & 255, (gram >> 16) & 255, gram >>> 24);
  byRarity.set(rarity, [...(byRarity.get(rarity) ?? []), text]);
}
const entries = [...byRarity].toSorted(([a], [b]) => a - b);
const lines = entries.flatMap(([rarity, texts]) => {
  const all = texts.toSorted().join("");
  const parts = all.match(/[\s\S]{1,120}/g) ?? [];
  return [`  [`, `    ${rarity},`, `    [`, ...parts.map((part) => `      ${JSON.stringify(part)},`), `    ],`, `  ],`];
});
writeFileSync(
  fileURLToPath(new URL("../src/rules/anchors/gram-counts.ts", import.meta.url)),
  `// Written by scripts/count-grams.mjs: the commonest sequences of four bytes of source text by how rare they are, in half
// bits.
export const GRAM_RARITY: readonly (readonly [rarity: number, grams: readonly string[]])[] = [\n${lines.join("\n")}\n];\n`,
);
