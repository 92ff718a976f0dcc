// Target: the byte kernel alone, all keywords, cache-resident and streamed, 1.9 GB/s streamed.
import { resolve } from "node:path";
import { BUILTIN_DETECTORS } from "../../src/rules/builtin.gen.ts";
import { measureKernel } from "./kernel-speed.ts";
import type { Target, TargetOptions } from "./target.ts";
import { provideTree } from "./tree.ts";

const WANTED = 1.9e9;

export function kernelTargets({ log }: TargetOptions, folder: string | undefined): Target[] {
  const { streamed, cached } = measureKernel(resolve(provideTree(folder, log).folder), BUILTIN_DETECTORS);
  const rate = (value: number): string => `${(value / 1e9).toFixed(2)} GB/s`;
  return [
    {
      measure: "kernel alone, all keywords, streamed",
      wanted: rate(WANTED),
      measured: `${rate(streamed)}; cache-resident ${rate(cached)}`,
      met: streamed >= WANTED,
    },
  ];
}
