// Interleaved rounds over tools that read a tree: a first, watched one for memory and findings, then timed ones; medians.
import { join } from "node:path";
import { median } from "./measure.ts";
import { runTimed, runWatched, type Job, type Run } from "./run-once.ts";

export interface TreeJob extends Job {
  /** How many findings its output file names; undefined: it is no scanner. */
  readonly count?: (output: string) => number;
}

export interface Outcome {
  readonly name: string;
  /** Seconds, medians. */
  readonly wall: number;
  readonly cpu: number | undefined;
  /** Bytes. */
  readonly peak: number | undefined;
  readonly findings: number | undefined;
  readonly rounds: number;
  /** The time is a lower bound: it was ended then. */
  readonly ended: boolean;
  readonly failure: string | undefined;
}

export interface RoundOptions {
  readonly rounds: number;
  /** Seconds after which a run is ended. */
  readonly limit: number;
  /** A run longer than this many seconds is the only one of its tool. */
  readonly long: number;
  /** An existing folder for outputs, which may hold secrets of the tree: to be removed by the caller. */
  readonly folder: string;
  readonly log: (line: string) => void;
}

export const LONG_SECONDS = 60;

function countOf(job: TreeJob, output: string): { findings?: number; failure?: string } {
  if (job.count === undefined) return {};
  try {
    return { findings: job.count(output) };
  } catch (error) {
    return { failure: `its output could not be counted: ${(error as Error).message}` };
  }
}

/** The first round also warms the page cache; its time counts only for tools that get no other. */
export async function runInterleaved(jobs: readonly TreeJob[], options: RoundOptions): Promise<Outcome[]> {
  const output = join(options.folder, "output");
  const firsts: { run: Run; findings?: number; failure?: string }[] = [];
  for (const job of jobs) {
    const run = await runWatched(job, output, options.limit);
    options.log(`${job.name}: ${run.wall.toFixed(1)} s${run.ended ? ", ended" : ""}${run.failure === undefined ? "" : `, ${run.failure}`}`);
    firsts.push({ run, ...(run.ended || run.failure !== undefined ? {} : countOf(job, output)) });
  }
  const again = jobs.map((_, i) => {
    const { run } = firsts[i] as { run: Run };
    return run.failure === undefined && run.wall <= options.long && !run.ended;
  });
  const runs = jobs.map((): Run[] => []);
  for (let round = 1; round <= options.rounds; round++) {
    options.log(`round ${round} of ${options.rounds}`);
    for (const [i, job] of jobs.entries()) if (again[i] === true) runs[i]?.push(runTimed(job, output));
  }
  return jobs.map(({ name }, i): Outcome => {
    const { run: first, findings, failure } = firsts[i] as (typeof firsts)[number];
    const own = runs[i] as Run[];
    const used = own.length > 0 ? own : [first];
    const cpus = used.flatMap(({ cpu }) => (cpu === undefined ? [] : [cpu]));
    return {
      name,
      wall: median(used.map(({ wall }) => wall)),
      cpu: cpus.length > 0 ? median(cpus) : undefined,
      peak: first.peak,
      findings,
      rounds: used.length,
      ended: first.ended,
      failure: first.failure ?? failure ?? own.find((run) => run.failure !== undefined)?.failure,
    };
  });
}
