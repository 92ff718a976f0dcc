// Target: the byte kernel alone, all keywords, cache-resident and streamed.
import { measureKernel } from "../kernel.ts";
import type { Target } from "./target.ts";

const LEAST = 1.9;

/** @param folder whose first 100 MB are searched */
export function kernelTargets(folder: string): Target[] {
  const { streamed, resident, anchors, rules } = measureKernel(folder);
  const wanted = `${LEAST} GB/s`;
  const of = (rate: number): string => `${rate.toFixed(2)} GB/s (${anchors} anchors of ${rules} rules)`;
  return [
    { measure: "kernel alone, streamed", wanted, measured: of(streamed), met: streamed >= LEAST },
    { measure: "kernel alone, cache-resident", wanted, measured: of(resident), met: resident >= LEAST },
  ];
}
