// What the pre-commit hook costs: `leakclerk staged` on a one-file and a 20-file commit, whole process,
// beside a bare Node and the git calls it makes. Arguments: [rounds, default 20] [--peers] [--others N]: files in the repository besides
import { join } from "node:path";
import { parseArgs } from "node:util";
import { measure, printTimings, type Timing } from "./support/measure.ts";
import { describePeers, providePeers } from "./support/peers.ts";
import { runTimed } from "./support/run-once.ts";
import { makeRepository, ownStagedJobs, peerStagedJob, type StagedJob } from "./support/staged-jobs.ts";
import { inWorkFolder } from "./support/work-folder.ts";

function printParts(timings: readonly Timing[]): void {
  const [bare, git, version, staged] = timings.map((timing) => timing.median) as [number, number, number, number];
  const parts = [
    `Node ${bare.toFixed(1)}`,
    `git ${git.toFixed(1)}`,
    `command line ${(version - bare).toFixed(1)}`,
    `rules, scan and report ${(staged - version - git).toFixed(1)}`,
  ];
  console.log(`of which: ${parts.join(", ")}; over Node and git: ${(staged - bare - git).toFixed(1)} ms`);
}

/** Quick is easy for who does not look: which of them notice a private key in one of the files? */
function printFound(jobs: readonly StagedJob[], folder: string): void {
  const [found, missed] = [[] as string[], [] as string[]];
  for (const job of jobs) (runTimed(job, join(folder, "output")).status === job.found ? found : missed).push(job.name);
  console.log(`a private key in one of the files is found by: ${found.join(", ") || "none"}; not by: ${missed.join(", ") || "none"}`);
}

export async function main(args: readonly string[], root: string): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { peers: { type: "boolean", default: false }, others: { type: "string", default: "0" } },
  });
  const others = Number(values.others);
  const rounds = Number(positionals[0] ?? 20);
  const peers = values.peers ? providePeers(root, [], false, console.error) : { installed: [], missing: [] };
  if (values.peers) console.log(["peers:", ...describePeers(peers)].join("\n"));
  const jobsIn = (cwd: string, files: number): StagedJob[] => peers.installed.flatMap((peer) => peerStagedJob(peer, cwd, files) ?? []);
  await inWorkFolder((temporary) => {
    for (const files of [1, 20]) {
      const cwd = makeRepository(join(temporary, `files-${files}`), { files, others });
      console.log(`\n${files} ${files === 1 ? "file" : "files"} staged in a repository of ${files + others}, ${rounds} rounds`);
      const timings = measure([...ownStagedJobs(root, cwd), ...jobsIn(cwd, files)], rounds);
      printTimings(timings);
      printParts(timings);
    }
    const planted = makeRepository(join(temporary, "planted"), { files: 20, planted: true });
    printFound([ownStagedJobs(root, planted)[3], ...jobsIn(planted, 20)], temporary);
  });
}
