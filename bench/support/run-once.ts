// Runs one process to its end, in two ways: undisturbed for the time it takes, or watched for the memory it takes.
import { spawn, spawnSync } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { quietEnvironment } from "./environment.ts";
import { endedChildrenCpu, kill, memoryOf, treeOf } from "./proc.ts";

export interface Job {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly cwd?: string;
  /** Exit statuses that mean it did the work (default 0). */
  readonly statuses?: readonly number[];
  readonly environment?: NodeJS.ProcessEnv;
}

export interface Run {
  /** Seconds. */
  readonly wall: number;
  /** Seconds, with children; undefined where nothing tells. */
  readonly cpu: number | undefined;
  /** Bytes. */
  readonly peak?: number;
  readonly status: number | null;
  /** It took longer than allowed and was ended. */
  readonly ended: boolean;
  /** Why it did not do its work. */
  readonly failure: string | undefined;
}

const SAMPLE_MS = 10;

const environmentOf = (job: Job): NodeJS.ProcessEnv => quietEnvironment(job.environment);

function cpuSince(before: number | undefined): number | undefined {
  const now = endedChildrenCpu();
  return before === undefined || now === undefined ? undefined : now - before;
}

/** Its last words, for the table; paths and values in them are the reader's own. */
function failureOf({ statuses = [0] }: Job, status: number | null, signal: string | null, errors: string): string | undefined {
  if (signal !== null) return `was ended from outside by ${signal}`;
  if (status !== null && statuses.includes(status)) return undefined;
  const last = readFileSync(errors, "utf8").trimEnd().split("\n").at(-1) ?? "";
  return `ended with status ${status}${last === "" ? "" : `: ${last.slice(0, 200)}`}`;
}

/** Nothing of ours runs beside it: the time is its own. */
export function runTimed(job: Job, output: string): Run {
  const [out, errors] = [openSync(output, "w"), openSync(`${output}.errors`, "w")];
  try {
    const cpu = endedChildrenCpu();
    const started = process.hrtime.bigint();
    const { status, signal, error } = spawnSync(job.command[0], job.command.slice(1), {
      cwd: job.cwd,
      env: environmentOf(job),
      stdio: ["ignore", out, errors],
    });
    const wall = Number(process.hrtime.bigint() - started) / 1e9;
    return {
      wall,
      cpu: cpuSince(cpu),
      status,
      ended: false,
      failure: error?.message ?? failureOf(job, status, signal, `${output}.errors`),
    };
  } finally {
    closeSync(out);
    closeSync(errors);
  }
}

/** Samples memory while it runs, which costs it a little time. @param limit seconds after which it is ended */
export async function runWatched(job: Job, output: string, limit: number): Promise<Run> {
  const [out, errors] = [openSync(output, "w"), openSync(`${output}.errors`, "w")];
  const cpu = endedChildrenCpu();
  const started = process.hrtime.bigint();
  const elapsed = (): number => Number(process.hrtime.bigint() - started) / 1e9;
  const child = spawn(job.command[0], job.command.slice(1), { cwd: job.cwd, env: environmentOf(job), stdio: ["ignore", out, errors] });
  let peak = 0;
  let ended = false;
  const sampling = setInterval(() => {
    if (child.pid === undefined) return;
    const { largest, together } = memoryOf(child.pid);
    peak = Math.max(peak, largest, together);
    if (elapsed() < limit || ended) return;
    ended = true;
    for (const pid of treeOf(child.pid).toReversed()) kill(pid);
  }, SAMPLE_MS);
  try {
    const { status, signal, error } = await new Promise<{ status: number | null; signal: string | null; error?: Error }>((resolve) => {
      child.on("error", (cause) => resolve({ status: null, signal: null, error: cause }));
      child.on("close", (code, by) => resolve({ status: code, signal: by }));
    });
    const failure = ended ? undefined : (error?.message ?? failureOf(job, status, signal, `${output}.errors`));
    // What was killed took its children's times with it.
    return { wall: elapsed(), cpu: ended ? undefined : cpuSince(cpu), ...(peak > 0 ? { peak } : {}), status, ended, failure };
  } finally {
    clearInterval(sampling);
    closeSync(out);
    closeSync(errors);
  }
}
