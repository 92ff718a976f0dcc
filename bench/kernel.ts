// The byte kernel alone, all built-in rules: no reading, no regular expressions. Arguments: [folder, default node_modules] [tag of rules].
// Streamed: every file is copied into the kernel's buffer, as read() would put it there, and searched; the copying
// is timed by itself and taken off. Cache-resident: one megabyte of the same files, again and again.
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { buildAnchorTable } from "../src/engine/anchor-table.ts";
import { createKernel } from "../src/engine/kernel/prefilter.ts";
import { BUILTIN_DETECTORS } from "../src/rules/builtin.gen.ts";
import { median } from "./support/measure.ts";

const ROUNDS = 7;
const MOST_BYTES = 100e6;
const LARGEST_FILE = 4e6;

function readSample(folder: string): Buffer[] {
  const files: Buffer[] = [];
  let bytes = 0;
  const folders = [folder];
  for (let at = folders.pop(); at !== undefined && bytes < MOST_BYTES; at = folders.pop()) {
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      if (entry.isDirectory() && entry.name !== ".git") folders.push(join(at, entry.name));
      if (!entry.isFile() || bytes >= MOST_BYTES) continue;
      const file = readFileSync(join(at, entry.name));
      if (file.length > LARGEST_FILE) continue;
      files.push(file);
      bytes += file.length;
    }
  }
  return files;
}

const seconds = (run: () => void): number => {
  const started = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - started) / 1e9;
};

const detectorsOf = (tag: string | undefined): typeof BUILTIN_DETECTORS =>
  tag === undefined ? BUILTIN_DETECTORS : BUILTIN_DETECTORS.filter(({ tags }) => tags.includes(tag));

export interface KernelRates {
  readonly files: readonly Buffer[];
  readonly bytes: number;
  readonly anchors: number;
  readonly rules: number;
  /** GB/s with the copying taken off, with it, and over one megabyte again and again. */
  readonly streamed: number;
  readonly copied: number;
  readonly resident: number;
  readonly hits: number;
}

/** @param tag only rules with it */
export function measureKernel(folder: string, tag?: string): KernelRates {
  const files = readSample(folder);
  const bytes = files.reduce((sum, file) => sum + file.length, 0);
  const detectors = detectorsOf(tag);
  const { sought } = buildAnchorTable(detectors);
  const prefilter = createKernel(sought);
  const buffer = prefilter.buffer.reserve(LARGEST_FILE);
  let hits = 0;
  const copy = (): void => {
    for (const file of files) buffer.set(file);
  };
  const search = (): void => {
    hits = 0;
    for (const file of files) {
      buffer.set(file);
      hits += prefilter.search(buffer.subarray(0, file.length)).count;
    }
  };
  const sample = Buffer.concat(files.slice(files.length >> 1)).subarray(0, 1 << 20);
  const again = (): void => {
    buffer.set(sample);
    for (let i = 0; i < 100; i++) prefilter.search(buffer.subarray(0, sample.length));
  };
  const times = { copy: [] as number[], search: [] as number[], again: [] as number[] };
  for (let round = 0; round <= ROUNDS; round++) {
    const [copied, searched, repeated] = [seconds(copy), seconds(search), seconds(again)];
    if (round === 0) continue;
    times.copy.push(copied);
    times.search.push(searched);
    times.again.push(repeated);
  }
  const rate = (size: number, time: number): number => size / 1e9 / time;
  return {
    files,
    bytes,
    anchors: sought.length,
    rules: detectors.length,
    streamed: rate(bytes, median(times.search) - median(times.copy)),
    copied: rate(bytes, median(times.search)),
    resident: rate(sample.length * 100, median(times.again)),
    hits,
  };
}

/** Which anchors reach JavaScript most often: where the next gain is. */
function printAnchors(files: readonly Buffer[], tag: string | undefined): void {
  const detectors = detectorsOf(tag);
  const table = buildAnchorTable(detectors);
  const prefilter = createKernel(table.sought);
  const buffer = prefilter.buffer.reserve(LARGEST_FILE);
  const byAnchor = new Map<string, number>();
  for (const file of files) {
    buffer.set(file);
    const found = prefilter.search(buffer.subarray(0, file.length));
    for (let i = 0; i < found.count; i++) {
      const id = found.anchor[i] as number;
      const text = `${table.sought[id]?.anchor.text} ${(table.targets[id] ?? []).map(({ detector }) => detectors[detector]?.id).join()}`;
      byAnchor.set(text, (byAnchor.get(text) ?? 0) + 1);
    }
  }
  const most = [...byAnchor].toSorted((a, b) => b[1] - a[1]).slice(0, 25);
  for (const [text, count] of most) console.log(`${String(count).padStart(8)}  ${text}`);
}

export async function main(args: readonly string[], root: string): Promise<void> {
  const { files, bytes, anchors, rules, streamed, copied, resident, hits } = measureKernel(
    resolve(args[0] ?? join(root, "node_modules")),
    args[1],
  );
  console.log(`${files.length} files, ${(bytes / 1e6).toFixed(1)} MB; ${anchors} anchors of ${rules} rules; ${ROUNDS} rounds, medians`);
  console.log(`streamed, copying taken off   ${streamed.toFixed(2)} GB/s`);
  console.log(`streamed, copying included    ${copied.toFixed(2)} GB/s`);
  console.log(`cache-resident                ${resident.toFixed(2)} GB/s`);
  console.log(`hits that reach JavaScript    ${((hits / bytes) * 1000).toFixed(3)} per kB`);
  printAnchors(files, args[1]);
}
