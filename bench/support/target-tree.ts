// Targets: scanning a tree against ripgrep, against plain reading, and against each peer with its default rules.
import { providePeers } from "./peers.ts";
import { LONG_SECONDS, runInterleaved, type Outcome, type TreeJob } from "./rounds.ts";
import { times, type Target, type TargetOptions } from "./target.ts";
import type { MeasuredTree } from "./tree.ts";
import { defaultRulesJob, leakclerkJob, readTreeJob, ripgrepJob, THREADS } from "./tree-jobs.ts";

const BY = [1, 2] as const;
const ALL = THREADS.at(-1) as number;
const READ_SHARE = 0.85;
const RIPGREP_SHARE = 0.5;
const GITLEAKS_TIMES = 5;

/** `faster` in units of the speed of `slower`. */
function compare(measure: string, wanted: number, ours: Outcome | undefined, other: Outcome | undefined, than: boolean): Target {
  const target = { measure, wanted: `${than ? "> " : ""}${wanted}x` };
  if (ours === undefined || other === undefined) return { ...target, measured: "not measured: not installed", met: undefined };
  const failure = ours.failure ?? other.failure;
  if (failure !== undefined) return { ...target, measured: failure, met: ours.failure === undefined ? undefined : false };
  const ratio = other.wall / ours.wall;
  const seconds = `${ours.wall.toFixed(2)} s against ${other.ended ? "more than " : ""}${other.wall.toFixed(2)} s`;
  const unclear = ours.ended || (other.ended && ratio < wanted);
  const met = unclear ? (ours.ended ? false : undefined) : than ? ratio > wanted : ratio >= wanted;
  return { ...target, measured: `${times(ratio, other.ended ? "> " : "")} (${seconds})`, met };
}

export async function treeTargets(tree: MeasuredTree, options: TargetOptions): Promise<Target[]> {
  const { root, log, rounds, limit, work } = options;
  const { installed, missing } = providePeers(root, [], false, log);
  const ripgrep = installed.find(({ name }) => name === "ripgrep");
  const read = readTreeJob(root, tree);
  const clickBank = leakclerkJob(root, tree.folder, { name: "ClickBank rules", threads: 1, flags: ["--rules", "clickbank"] });
  const ours = new Map(
    [...new Set([...BY, ALL])].map((threads) => [threads, leakclerkJob(root, tree.folder, { name: "all rules", threads })]),
  );
  const literal = new Map(ripgrep === undefined ? [] : BY.map((threads) => [threads, ripgrepJob(ripgrep, tree, threads)]));
  const peers = installed.map((peer) => defaultRulesJob(peer, tree)).filter((job) => job !== undefined);
  const jobs = [read, ...literal.values(), clickBank, ...ours.values(), ...peers];
  const outcomes = await runInterleaved(jobs, { rounds, limit, long: LONG_SECONDS, folder: work, log });
  const of = (job: TreeJob | undefined): Outcome | undefined => outcomes.find(({ name }) => name === job?.name);

  return [
    ...BY.map((threads) =>
      compare(`tree, all rules, ripgrep's speed at -j ${threads}`, RIPGREP_SHARE, of(ours.get(threads)), of(literal.get(threads)), false),
    ),
    compare("tree, ClickBank rules, speed of walk-and-read in Node", READ_SHARE, of(clickBank), of(read), false),
    ...peers.map((peer) => {
      const least = peer.name === "gitleaks" ? GITLEAKS_TIMES : 1;
      return compare(`tree, default rules, speed of ${peer.name}`, least, of(ours.get(ALL)), of(peer), least === 1);
    }),
    ...missing.map(({ name, reason }) => ({ measure: `against ${name}`, wanted: "> 1x", measured: reason, met: undefined })),
  ];
}
