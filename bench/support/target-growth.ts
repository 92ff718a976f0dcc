// Targets: time per MB from 10 MB to 10 GB, and per doubling of documents full of findings.
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DENSE, denseText } from "./dense.ts";
import { linkPieces, makePieces, PIECE_MB } from "./linked-tree.ts";
import { measure } from "./measure.ts";
import { runWatched, type Run } from "./run-once.ts";
import { times, type Target, type TargetOptions } from "./target.ts";
import { leakclerkJob, type LeakclerkOptions } from "./tree-jobs.ts";

const GROWTH = 1.3;
const DOUBLING = 2.3;
/** Where a run past this many seconds is not repeated. */
const ENOUGH_SECONDS = 10;
const DENSE_BYTES = [1, 2, 4, 8].map((megabytes) => megabytes << 20);
/** Under this, a ratio says more about the clock than about the text. */
const TOO_QUICK = 0.05;

/** Seconds over start-up, the fastest of three; undefined when it did not end well. One thread, so that none is added on the way. */
async function secondsOf(options: TargetOptions, path: string, name: LeakclerkOptions["name"], start: number): Promise<number | undefined> {
  const runs: Run[] = [];
  const job = leakclerkJob(options.root, path, { name, threads: 1 });
  while (runs.length < 3 && (runs[0]?.wall ?? 0) < ENOUGH_SECONDS) {
    const run = await runWatched(job, join(options.work, "output"), options.limit);
    options.log(`${name}: ${run.wall.toFixed(2)} s${run.ended ? ", ended" : ""}`);
    if (run.ended || run.failure !== undefined) return undefined;
    runs.push(run);
  }
  return Math.max(0.001, Math.min(...runs.map(({ wall }) => wall)) - start);
}

/** How much worse a later one is than any before it. */
const worst = (values: readonly number[]): number =>
  Math.max(1, ...values.flatMap((value, i) => values.slice(0, i).map((before) => value / before)));

async function treeGrowth(options: TargetOptions, start: number): Promise<Target> {
  const { work, upTo, log } = options;
  const target = { measure: `growth, time per MB, ${PIECE_MB} MB to ${upTo} MB`, wanted: `<= ${GROWTH}x` };
  log("making pieces of trees");
  const pieces = makePieces(join(work, "pieces"));
  const each: [number, number][] = [];
  for (let megabytes = PIECE_MB; megabytes <= upTo; megabytes *= 10) {
    const tree = join(work, "grown");
    log(`linking a tree of ${megabytes} MB`);
    linkPieces(pieces, tree, megabytes);
    const seconds = await secondsOf(options, tree, `${megabytes} MB`, start);
    rmSync(tree, { recursive: true, force: true });
    if (seconds === undefined) return { ...target, measured: `${megabytes} MB did not end well within ${options.limit} s`, met: false };
    each.push([megabytes, (seconds / megabytes) * 1000]);
  }
  rmSync(join(work, "pieces"), { recursive: true, force: true });
  const ratio = worst(each.map(([, perMegabyte]) => perMegabyte));
  const list = each.map(([megabytes, perMegabyte]) => `${megabytes} MB ${perMegabyte.toFixed(2)} ms`);
  return { ...target, measured: `${times(ratio)} (per MB, over start-up: ${list.join(", ")})`, met: ratio <= GROWTH };
}

async function denseGrowth(options: TargetOptions, shape: string, start: number): Promise<Target> {
  const target = { measure: `per doubling, ${shape}`, wanted: `<= ${DOUBLING}x` };
  const path = join(options.work, "dense.txt");
  const seconds: number[] = [];
  for (const bytes of DENSE_BYTES) {
    writeFileSync(path, denseText(shape, bytes, 1));
    const one = await secondsOf(options, path, `${shape}, ${bytes >> 20} MiB`, start);
    if (one === undefined) return { ...target, measured: `${bytes >> 20} MiB did not end well within ${options.limit} s`, met: false };
    seconds.push(one);
  }
  const ratios = seconds.slice(1).flatMap((after, i) => ((seconds[i] as number) < TOO_QUICK ? [] : [after / (seconds[i] as number)]));
  const list = `1 to 8 MiB: ${seconds.map((one) => one.toFixed(2)).join(", ")} s`;
  const ratio = Math.max(0, ...ratios);
  return { ...target, measured: ratios.length === 0 ? `too quick to tell (${list})` : `${times(ratio)} (${list})`, met: ratio <= DOUBLING };
}

export async function growthTargets(options: TargetOptions): Promise<Target[]> {
  const version = { name: "start", command: [process.execPath, join(options.root, "dist/bin.cjs"), "--version"] } as const;
  const start = (measure([version], 10)[0]?.median ?? 0) / 1000;
  const targets = [await treeGrowth(options, start)];
  for (const shape of Object.keys(DENSE)) targets.push(await denseGrowth(options, shape, start));
  return targets;
}
