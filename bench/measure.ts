// Interleaved wall-clock runs of whole processes: every round runs each once, so that a noisy machine hits all alike.
import { spawnSync } from "node:child_process";

export interface Contender {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly cwd?: string;
  /** Exit statuses that mean it did the work. */
  readonly statuses?: readonly number[];
}

export interface Timing {
  readonly name: string;
  /** Milliseconds. */
  readonly median: number;
  readonly fastest: number;
  readonly slowest: number;
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] as number) : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
};

/** NODE_EXTRA_CA_CERTS costs every Node 20 start 40 ms and belongs to the machine, not to the work. */
function environment(): NodeJS.ProcessEnv {
  const { NODE_EXTRA_CA_CERTS: _certificates, NODE_OPTIONS: _options, ...rest } = process.env;
  return rest;
}

/** @param rounds after one that warms caches and is thrown away */
export function measure(contenders: readonly Contender[], rounds: number): Timing[] {
  const times = contenders.map((): number[] => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [i, { name, command, cwd, statuses = [0] }] of contenders.entries()) {
      const started = process.hrtime.bigint();
      const { status, error } = spawnSync(command[0], command.slice(1), { cwd, env: environment(), stdio: "ignore", maxBuffer: 1 << 30 });
      const elapsed = Number(process.hrtime.bigint() - started) / 1e6;
      if (error !== undefined) throw error;
      if (!statuses.includes(status ?? -1)) throw new Error(`${name} ended with status ${status}`);
      if (round > 0) times[i]?.push(elapsed);
    }
  }
  return contenders.map(({ name }, i) => {
    const own = times[i] as number[];
    return { name, median: median(own), fastest: Math.min(...own), slowest: Math.max(...own) };
  });
}

/** A table of timings, with the difference to the first line. */
export function printTimings(timings: readonly Timing[]): void {
  const width = Math.max(...timings.map(({ name }) => name.length));
  console.log(`${"".padEnd(width)}  median ms  fastest  slowest  over the first`);
  for (const { name, median: middle, fastest, slowest } of timings) {
    const over = middle - (timings[0]?.median ?? 0);
    console.log(
      `${name.padEnd(width)}  ${middle.toFixed(1).padStart(9)}  ${fastest.toFixed(1).padStart(7)}  ${slowest.toFixed(1).padStart(7)}  ${over.toFixed(1).padStart(14)}`,
    );
  }
}
