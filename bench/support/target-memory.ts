// Targets: peak memory on a 1 GB tree, a 5 GB file and a 1 GB line; and that all of it was read.
import { statfsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { writeBigFile } from "./big-file.ts";
import { lastScan } from "./last-scan.ts";
import { linkPieces, makePieces } from "./linked-tree.ts";
import { runWatched } from "./run-once.ts";
import type { Target, TargetOptions } from "./target.ts";
import { leakclerkJob, THREADS } from "./tree-jobs.ts";

const LIMIT_MB = 250;

interface Input {
  readonly name: string;
  readonly megabytes: number;
  /** Disk it takes, in MB. */
  readonly disk: number;
  readonly make: (path: string, megabytes: number) => void;
}

const INPUTS: readonly Input[] = [
  { name: "a 1 GB tree", megabytes: 1000, disk: 400, make: (path, size) => linkPieces(makePieces(`${path}-pieces`), path, size) },
  { name: "a 5 GB file", megabytes: 5000, disk: 5000, make: (path, size) => writeBigFile(path, { megabytes: size, seed: 1, lines: true }) },
  {
    name: "a 1 GB line",
    megabytes: 1000,
    disk: 1000,
    make: (path, size) => writeBigFile(path, { megabytes: size, seed: 1, lines: false }),
  },
];

const freeMegabytes = (folder: string): number => {
  const { bavail, bsize } = statfsSync(folder);
  return (bavail * bsize) / 1e6;
};

export async function memoryTargets({ root, work, limit, log }: TargetOptions): Promise<Target[]> {
  const targets: Target[] = [];
  for (const { name, megabytes, disk, make } of INPUTS) {
    const target = { measure: `peak memory, ${name}`, wanted: `<= ${LIMIT_MB} MB` };
    if (freeMegabytes(work) < disk * 1.2) {
      targets.push({ ...target, measured: `not measured: needs ${disk} MB of disk`, met: undefined });
      continue;
    }
    const path = join(work, "big");
    log(`making ${name}`);
    make(path, megabytes);
    const output = join(work, "output");
    const job = leakclerkJob(root, path, { name, threads: THREADS.at(-1) as number });
    const { peak = Infinity, wall, status, ended, failure } = await runWatched(job, output, limit);
    rmSync(path, { recursive: true, force: true });
    rmSync(`${path}-pieces`, { recursive: true, force: true });
    const scan = lastScan(output);
    const whole = scan !== undefined && scan.bytes >= megabytes * 1e6 * 0.99 && scan.skipped === 0;
    const read = whole ? "" : `, read only ${((scan?.bytes ?? 0) / 1e6).toFixed(0)} MB`;
    const trouble = ended ? ", ended then" : failure === undefined ? read : `, ${failure}`;
    const measured = `${Number.isFinite(peak) ? (peak / 1e6).toFixed(0) : "?"} MB (status ${status}, ${wall.toFixed(1)} s${trouble})`;
    targets.push({ ...target, measured, met: peak <= LIMIT_MB * 1e6 && whole && failure === undefined && !ended });
  }
  return targets;
}
