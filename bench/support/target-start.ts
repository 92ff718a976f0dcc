// Targets: start-up without work, and the hook on 20 files, beside a bare Node, git's own calls and each peer's staged mode.
import { join } from "node:path";
import { measure } from "./measure.ts";
import { providePeers } from "./peers.ts";
import { makeRepository, ownStagedJobs, peerStagedJob } from "./staged-jobs.ts";
import type { Target, TargetOptions } from "./target.ts";

const FILES = 20;
const START_MS = 8;
const STAGED_MS = 15;
/** Short processes need more rounds than trees do. */
const ROUNDS_EACH = 4;

function over(measured: string, wanted: number, ours: number, base: number, of: string): Target {
  const extra = ours - base;
  return {
    measure: measured,
    wanted: `<= ${of} + ${wanted} ms`,
    measured: `+ ${extra.toFixed(1)} ms (${ours.toFixed(1)} against ${base.toFixed(1)})`,
    met: extra <= wanted,
  };
}

export function startTargets({ root, work, rounds, log }: TargetOptions): Target[] {
  const cwd = makeRepository(join(work, "staged"), { files: FILES });
  const empty = makeRepository(join(work, "empty"), { files: 0 });
  const own = ownStagedJobs(root, cwd);
  const peers = providePeers(root, [], false, log).installed.flatMap((peer) => peerStagedJob(peer, cwd, FILES) ?? []);
  const nothing = { ...own[3], name: "leakclerk staged, nothing staged", cwd: empty };
  const [bare, git, version, staged, idle, ...others] = measure([...own, nothing, ...peers], rounds * ROUNDS_EACH).map(
    (timing) => timing.median,
  ) as [number, number, number, number, number, ...number[]];
  return [
    over("start-up, --version", START_MS, version, bare, "node -e 0"),
    over("start-up, nothing staged", START_MS, idle, bare, "node -e 0"),
    over(`staged, ${FILES} files`, STAGED_MS, staged, bare + git, "node -e 0 + git"),
    ...peers.map(({ name }, i): Target => {
      const theirs = others[i] as number;
      const measured = `${(theirs / staged).toFixed(2)}x (${staged.toFixed(1)} ms against ${theirs.toFixed(1)})`;
      return {
        measure: `staged, ${FILES} files, speed of ${name}`,
        wanted: "> 1x",
        measured,
        met: Number.isNaN(theirs) ? undefined : theirs > staged,
      };
    }),
  ];
}
