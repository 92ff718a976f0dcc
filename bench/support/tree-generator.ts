// Generates a tree with the statistics of a mixed source tree (nine public repositories, 74,216 files, 617 MB). Seeded.
import { closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { createRandom, fillTemplate } from "../../src/rules/templates.ts";
import { createLanguageDraw, createSourceText } from "./source-text.ts";
import { BINARY, WORDS } from "./source-shapes.ts";

/** Sizes in bytes at shares of all files, as measured: half are under 501 bytes, one in a hundred is over 136 kB. */
const SIZES: readonly (readonly [number, number])[] = [
  [0, 0],
  [0.01, 3],
  [0.05, 18],
  [0.1, 31],
  [0.25, 84],
  [0.5, 501],
  [0.75, 2513],
  [0.9, 9254],
  [0.95, 20_581],
  [0.98, 56_158],
  [0.99, 136_286],
  [0.995, 264_917],
  [0.999, 831_702],
  [0.9999, 2_472_424],
  [1, 3_991_471],
];
const AVERAGE_SIZE = 8300;
const FILES_PER_FOLDER = 2.75;
const DEEPEST = 10;

/** What `--planted` plants: filled in at run time, so that no key stands here. */
const KEYS: readonly string[] = ["API-{base36upper:36}", "AKIA{base32:16}", "ghp_{alnum:36}", "xoxb-{digit:12}-{digit:12}-{alnum:24}"];

export interface TreePlan {
  readonly megabytes: number;
  readonly seed: number;
  /** Keys of made-up values, one per file. */
  readonly planted?: number;
}

/** Geometric between the points, as sizes of files are. */
function sizeAt(share: number): number {
  const above = SIZES.findIndex(([at]) => at >= share);
  const [high, most] = SIZES[above] as [number, number];
  const [low, least] = SIZES[Math.max(0, above - 1)] as [number, number];
  const between = high === low ? 0 : (share - low) / (high - low);
  return (least + 1) * ((most + 1) / (least + 1)) ** between - 1;
}

/** Not drawn but spread evenly over the distribution, so that trees of any size have the same mixture. */
function sizesOf(total: number, random: () => number): number[] {
  const count = Math.max(1, Math.round(total / AVERAGE_SIZE));
  const raw = Array.from({ length: count }, (_, i) => sizeAt((i + 0.5) / count));
  const scale = total / raw.reduce((sum, size) => sum + size, 0);
  const sizes = raw.map((size) => Math.round(size * scale));
  for (let i = sizes.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [sizes[i], sizes[j]] = [sizes[j] as number, sizes[i] as number];
  }
  return sizes;
}

/** Each below one made before, so that some paths are long. */
function makeFolders(root: string, count: number, random: () => number): string[] {
  const folders = [{ path: root, depth: 0 }];
  mkdirSync(root, { recursive: true });
  for (let i = 1; i < count; i++) {
    const parent = folders[Math.floor(random() * folders.length)] as { path: string; depth: number };
    const under = parent.depth < DEEPEST ? parent : (folders[0] as typeof parent);
    const path = join(under.path, `${WORDS[Math.floor(random() * WORDS.length)]}-${i.toString(36)}`);
    mkdirSync(path);
    folders.push({ path, depth: under.depth + 1 });
  }
  return folders.map(({ path }) => path);
}

/** @param folder is made; should not exist */
export function generateTree(folder: string, { megabytes, seed, planted = 0 }: TreePlan): void {
  const random = createRandom(seed);
  const sizes = sizesOf(megabytes * 1e6, random);
  const folders = makeFolders(folder, Math.max(1, Math.round(sizes.length / FILES_PER_FOLDER)), random);
  const source = createSourceText(seed);
  const draw = createLanguageDraw(source.languages, random);
  const buffer = Buffer.alloc(Math.max(...sizes) + 1024);
  const every = sizes.length / planted;
  let keys = 0;
  for (const [i, size] of sizes.entries()) {
    const language = draw();
    source.write(buffer, size, language, random);
    const due = keys < planted && i >= keys * every && language.name !== BINARY;
    const line = due ? `\nkey = "${fillTemplate(KEYS[keys % KEYS.length] as string, seed + i)}"\n` : "";
    if (due) keys++;
    const length = size + buffer.write(line, size, "latin1");
    const name = `${WORDS[Math.floor(random() * WORDS.length)]}_${i.toString(36)}.${language.extension}`;
    const file = openSync(join(folders[i % folders.length] as string, name), "w");
    writeSync(file, buffer, 0, length);
    closeSync(file);
  }
}
