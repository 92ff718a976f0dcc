// Builds a tree to measure on: from git repositories and folders the reader names, or generated with the same statistics.
// Arguments: folder [repository or folder ...] [--mb 617] [--seed 1] [--planted 0] [--kind tree|file|line]
import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { writeBigFile } from "./support/big-file.ts";
import { checkOut, copyFolder, gitDirectoryOf } from "./support/checkout.ts";
import { generateTree } from "./support/tree-generator.ts";
import { describeTree, statTree } from "./support/tree-stats.ts";

/** Under this a table says more about start-up than about speed. */
const ENOUGH = 500e6;

const USAGE =
  "usage: npm run bench -- corpora <folder> [repository or folder ...] [--mb 617] [--seed 1] [--planted 0] [--kind tree|file|line]";

function collect(folder: string, sources: readonly string[]): void {
  for (const [i, source] of sources.entries()) {
    const directory = gitDirectoryOf(source);
    const name = ["repo", ".git"].includes(basename(source)) ? basename(dirname(source)) : basename(source);
    const into = join(folder, existsSync(join(folder, name)) ? `${name}-${i}` : name);
    const missing = directory === undefined ? (copyFolder(source, into), 0) : checkOut(directory, into);
    const lacks = missing > 0 ? `; it lists ${missing} files it does not have` : "";
    console.log(`${source}: ${describeTree(statTree(into))}${lacks}`);
  }
}

export async function main(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      mb: { type: "string", default: "617" },
      seed: { type: "string", default: "1" },
      planted: { type: "string", default: "0" },
      kind: { type: "string", default: "tree" },
    },
  });
  const [target, ...sources] = positionals.map((path) => resolve(path));
  const [megabytes, seed, planted] = [values.mb, values.seed, values.planted].map(Number) as [number, number, number];
  if (target === undefined || [megabytes, seed, planted].some(Number.isNaN) || !["tree", "file", "line"].includes(values.kind)) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  if (existsSync(target) && (values.kind !== "tree" || readdirSync(target).length > 0)) {
    console.error(`${target} is there already; name a new one, or remove it first`);
    process.exitCode = 2;
    return;
  }
  const started = performance.now();
  if (values.kind !== "tree") writeBigFile(target, { megabytes, seed, lines: values.kind === "file" });
  else if (sources.length > 0) collect(target, sources);
  else generateTree(target, { megabytes, seed, planted });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (values.kind !== "tree") return console.log(`${target}: ${megabytes} MB, ${seconds} s`);
  const stats = statTree(target);
  console.log(`${target}: ${describeTree(stats)}, ${seconds} s`);
  if (stats.bytes < ENOUGH) console.log("That is under 500 MB: name more repositories, or let it generate a tree (--mb 617).");
}
