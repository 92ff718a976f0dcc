// One table: leakclerk, what reading alone costs, and every peer that can be installed; the same tree in the same run.
// Arguments: [folder] [--rounds 5] [--limit 600] [--only gitleaks,ripgrep] [--no-install] [--install-only] [--no-same-rules]
import { parseArgs } from "node:util";
import { FAIRNESS, SAME_RULES } from "./support/fairness.ts";
import type { Installed } from "./support/install.ts";
import { describeMachine } from "./support/machine.ts";
import { describePeers, providePeers } from "./support/peers.ts";
import { reportOf } from "./support/report.ts";
import { LONG_SECONDS, runInterleaved, type RoundOptions, type TreeJob } from "./support/rounds.ts";
import { describeChange, provideTree, type MeasuredTree } from "./support/tree.ts";
import { defaultRulesJob, leakclerkJob, readTreeJob, ripgrepJob, sameRulesJobs, THREADS } from "./support/tree-jobs.ts";
import { describeTree } from "./support/tree-stats.ts";
import { inWorkFolder } from "./support/work-folder.ts";

const note = (line: string): void => console.error(`  ${line}`);
const print = (lines: readonly string[]): void => console.log(`${lines.join("\n")}\n`);

function defaultJobs(root: string, tree: MeasuredTree, peers: readonly Installed[]): TreeJob[] {
  const ripgrep = peers.find(({ name }) => name === "ripgrep");
  const flags = ["--rules", "clickbank"];
  return [
    readTreeJob(root, tree),
    ...(ripgrep === undefined ? [] : THREADS.map((threads) => ripgrepJob(ripgrep, tree, threads))),
    ...THREADS.map((threads) => leakclerkJob(root, tree.folder, { name: "ClickBank rules", threads, flags })),
    ...THREADS.map((threads) => leakclerkJob(root, tree.folder, { name: "all rules", threads })),
    ...peers.flatMap((peer) => defaultRulesJob(peer, tree) ?? []),
  ];
}

/** With as many threads as the peers take: all. */
const oursOf = (rules: string): string => `leakclerk, ${rules} -j ${THREADS.at(-1)}`;

export async function main(args: readonly string[], root: string): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    allowNegative: true,
    options: {
      rounds: { type: "string", default: "5" },
      limit: { type: "string", default: "600" },
      only: { type: "string", default: "" },
      install: { type: "boolean", default: true },
      "install-only": { type: "boolean", default: false },
      "same-rules": { type: "boolean", default: true },
    },
  });
  const peers = providePeers(root, values.only.split(",").filter(Boolean), values.install, note);
  print(["peers:", ...describePeers(peers)]);
  if (values["install-only"]) return;

  const tree = provideTree(positionals[0], note);
  print([`tree: ${describeTree(tree.stats)}`, `machine: ${describeMachine()}`]);
  await inWorkFolder(async (folder) => {
    const options: RoundOptions = { rounds: Number(values.rounds), limit: Number(values.limit), long: LONG_SECONDS, folder, log: note };
    const outcomes = await runInterleaved(defaultJobs(root, tree, peers.installed), options);
    print([...FAIRNESS, "", `Default rules, ${options.rounds} rounds`, ...reportOf(outcomes, tree.stats, oursOf("all rules"))]);
    const jobs = values["same-rules"] ? sameRulesJobs(root, tree, peers.installed) : [];
    if (jobs.length > 0) {
      const same = await runInterleaved(jobs, options);
      print([...SAME_RULES, "", `The same rules, ${options.rounds} rounds`, ...reportOf(same, tree.stats, oursOf("gitleaks' rules"))]);
    }
    print(describeChange(tree));
  });
}
