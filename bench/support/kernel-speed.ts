// How fast the byte kernel is by itself: no reading, no regular expressions.
// Streamed: every file is copied into the kernel's buffer, as read() would put it there, and searched; the copying
// is timed by itself and taken off. Cache-resident: one megabyte of the same files, again and again.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type AnchorTable, buildAnchorTable } from "../../src/engine/anchor-table.ts";
import { createKernel } from "../../src/engine/kernel/prefilter.ts";
import type { Prefilter } from "../../src/engine/prefilter.ts";
import type { Detector } from "../../src/engine/types.ts";
import { median } from "./measure.ts";

export const ROUNDS = 7;
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

export interface KernelSpeed {
  readonly files: readonly Buffer[];
  readonly bytes: number;
  readonly table: AnchorTable;
  readonly prefilter: Prefilter;
  /** Bytes a second. */
  readonly streamed: number;
  readonly streamedWithCopying: number;
  readonly cached: number;
}

export function measureKernel(folder: string, detectors: readonly Detector[]): KernelSpeed {
  const files = readSample(folder);
  const bytes = files.reduce((sum, file) => sum + file.length, 0);
  const table = buildAnchorTable(detectors);
  const prefilter = createKernel(table.sought);
  const buffer = prefilter.buffer.reserve(LARGEST_FILE);
  const copy = (): void => {
    for (const file of files) buffer.set(file);
  };
  const search = (): void => {
    for (const file of files) {
      buffer.set(file);
      prefilter.search(buffer.subarray(0, file.length));
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
  const whole = median(times.search);
  return {
    files,
    bytes,
    table,
    prefilter,
    streamed: bytes / (whole - median(times.copy)),
    streamedWithCopying: bytes / whole,
    cached: (sample.length * 100) / median(times.again),
  };
}
