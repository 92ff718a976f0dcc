// Interleaved wall-clock runs of short processes: every round runs each once, so that a noisy machine hits all alike.
import { spawnSync } from "node:child_process";
import { quietEnvironment } from "./environment.ts";
import type { Job } from "./run-once.ts";
import { tableOf } from "./table.ts";

export interface Timing {
  readonly name: string;
  /** Milliseconds; NaN when no round ended well. */
  readonly median: number;
  readonly fastest: number;
  readonly slowest: number;
  /** Rounds that ended badly and do not count. */
  readonly failed: number;
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] as number) : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
};

/** @returns undefined when it did not do its work */
function millisecondsOf({ command, cwd, statuses = [0], environment }: Job): number | undefined {
  const env = quietEnvironment(environment);
  const started = process.hrtime.bigint();
  const { status, error } = spawnSync(command[0], command.slice(1), { cwd, env, stdio: "ignore" });
  const elapsed = Number(process.hrtime.bigint() - started) / 1e6;
  return error === undefined && status !== null && statuses.includes(status) ? elapsed : undefined;
}

/** @param rounds after one that warms caches and is thrown away */
export function measure(jobs: readonly Job[], rounds: number): Timing[] {
  const times = jobs.map((): number[] => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [i, job] of jobs.entries()) {
      const elapsed = millisecondsOf(job);
      if (round > 0 && elapsed !== undefined) times[i]?.push(elapsed);
    }
  }
  return jobs.map(({ name }, i) => {
    const own = times[i] as number[];
    const failed = rounds - own.length;
    if (own.length === 0) return { name, median: Number.NaN, fastest: Number.NaN, slowest: Number.NaN, failed };
    return { name, median: median(own), fastest: Math.min(...own), slowest: Math.max(...own), failed };
  });
}

/** A table of timings, with the difference to the first line. */
export function printTimings(timings: readonly Timing[]): void {
  const first = timings[0]?.median ?? 0;
  const rows = timings.map(({ name, median: middle, fastest, slowest, failed }) => [
    name,
    ...[middle, fastest, slowest, middle - first].map((milliseconds) => milliseconds.toFixed(1)),
    failed > 0 ? `${failed} rounds ended badly and are left out` : "",
  ]);
  console.log(tableOf(["", "median ms", "fastest", "slowest", "over the first", ""], rows, 1, true).join("\n"));
}
