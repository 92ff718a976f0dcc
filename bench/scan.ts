// Throughput of `leakclerk scan` on a tree: whole process, ClickBank rules alone and all rules on one thread and two,
// beside reading the same files. Arguments: folders (default: this repository's node_modules).
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { median } from "./measure.ts";

const ROUNDS = 5;

interface Result {
  readonly milliseconds: number;
  readonly files: number;
  readonly bytes: number;
}

function leakclerk(bin: string, folder: string, options: readonly string[]): Result {
  const started = process.hrtime.bigint();
  const output = execFileSync(process.execPath, [bin, "scan", folder, "--no-gitignore", "--exit-zero", "--format", "jsonl", ...options], {
    maxBuffer: 1 << 30,
    stdio: ["ignore", "pipe", "ignore"],
  });
  const milliseconds = Number(process.hrtime.bigint() - started) / 1e6;
  const { scan } = JSON.parse(output.toString().trimEnd().split("\n").at(-1) as string) as { scan: { scanned: number; bytes: number } };
  return { milliseconds, files: scan.scanned, bytes: scan.bytes };
}

/** Walks and reads everything: what a scan cannot be faster than. */
function readAll(folder: string): Result {
  const started = process.hrtime.bigint();
  let files = 0;
  let bytes = 0;
  const stack = [folder];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      if (entry.isDirectory() && entry.name !== ".git") stack.push(join(at, entry.name));
      if (!entry.isFile()) continue;
      bytes += readFileSync(join(at, entry.name)).length;
      files++;
    }
  }
  return { milliseconds: Number(process.hrtime.bigint() - started) / 1e6, files, bytes };
}

export async function main(args: readonly string[], root: string): Promise<void> {
  const bin = join(root, "dist/bin.cjs");
  const folders = args.length > 0 ? args.map((folder) => resolve(folder)) : [join(root, "node_modules")];
  for (const folder of folders) {
    const contenders: readonly (readonly [string, () => Result])[] = [
      ["walk and read in Node", () => readAll(folder)],
      ["leakclerk, ClickBank rules", () => leakclerk(bin, folder, ["-j", "1", "--rules", "clickbank"])],
      ["leakclerk, all rules", () => leakclerk(bin, folder, ["-j", "1"])],
      ["the same on two threads", () => leakclerk(bin, folder, ["-j", "2"])],
    ];
    const runs = contenders.map((): Result[] => []);
    for (let round = 0; round <= ROUNDS; round++) {
      for (const [i, [, run]] of contenders.entries()) {
        const result = run();
        if (round > 0) runs[i]?.push(result);
      }
    }
    console.log(`\n${folder}, ${ROUNDS} rounds, medians`);
    for (const [i, [name]] of contenders.entries()) {
      const own = runs[i] as Result[];
      const seconds = median(own.map(({ milliseconds }) => milliseconds)) / 1000;
      const { files, bytes } = own[0] as Result;
      console.log(
        `${name.padEnd(28)} ${seconds.toFixed(2).padStart(7)} s ${(bytes / 1e6 / seconds).toFixed(0).padStart(6)} MB/s ${(files / seconds).toFixed(0).padStart(8)} files/s  (${files} files, ${(bytes / 1e6).toFixed(1)} MB)`,
      );
    }
  }
}
