// What judging a pull request costs: `leakclerk diff` on 500 files changed in 20 commits, whole process, beside git's own
// patches and the peers. Arguments: [rounds, default 5] [--peers] [--files N] [--commits N] [--others N]
import { join } from "node:path";
import { parseArgs } from "node:util";
import { measure, printTimings } from "./support/measure.ts";
import { describePeers, providePeers } from "./support/peers.ts";
import { makePullRequest, ownPullRequestJobs, peerPullRequestJob, type PullRequest } from "./support/pull-request-jobs.ts";
import { runTimed } from "./support/run-once.ts";
import type { StagedJob } from "./support/staged-jobs.ts";
import { inWorkFolder } from "./support/work-folder.ts";

export async function main(args: readonly string[], root: string): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      peers: { type: "boolean", default: false },
      files: { type: "string", default: "500" },
      commits: { type: "string", default: "20" },
      others: { type: "string", default: "5000" },
    },
  });
  const rounds = Number(positionals[0] ?? 5);
  const plan = { files: Number(values.files), commits: Number(values.commits), others: Number(values.others) };
  const peers = values.peers ? providePeers(root, [], false, console.error) : { installed: [], missing: [] };
  if (values.peers) console.log(["peers:", ...describePeers(peers)].join("\n"));
  const jobsFor = (request: PullRequest): StagedJob[] => [
    ...ownPullRequestJobs(root, request),
    ...peers.installed.flatMap((peer) => peerPullRequestJob(peer, request) ?? []),
  ];
  await inWorkFolder((temporary) => {
    const request = makePullRequest(join(temporary, "request"), plan);
    console.log(`\n${plan.files} files changed in ${plan.commits} commits, ${plan.others} others, ${rounds} rounds`);
    const timings = measure(jobsFor(request), rounds);
    printTimings(timings);
    const own = timings[2]?.median ?? Number.NaN;
    for (const { name, median } of timings.slice(3)) console.log(`${name}: ${(median / own).toFixed(1)} times as long as leakclerk`);

    // Quick is easy for who does not look.
    const planted = jobsFor(makePullRequest(join(temporary, "planted"), { ...plan, planted: true })).slice(2);
    const finds = (job: StagedJob): boolean => runTimed(job, join(temporary, "output")).status === job.found;
    const [found, missed] = [planted.filter(finds), planted.filter((job) => !finds(job))];
    const list = (jobs: readonly StagedJob[]): string => jobs.map(({ name }) => name).join(", ") || "none";
    console.log(`a private key that one commit brings and the last one takes out is found by: ${list(found)}; not by: ${list(missed)}`);
  });
}
