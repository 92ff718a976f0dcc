// Throughput of `leakclerk scan` on trees, beside reading the same files: for work on the engine, quicker than the whole table of peers.
// Arguments: folders (default: a generated tree) [--rounds 5]
import { parseArgs } from "node:util";
import { reportOf } from "./support/report.ts";
import { LONG_SECONDS, runInterleaved } from "./support/rounds.ts";
import { provideTree } from "./support/tree.ts";
import { leakclerkJob, readTreeJob, THREADS } from "./support/tree-jobs.ts";
import { describeTree } from "./support/tree-stats.ts";
import { inWorkFolder } from "./support/work-folder.ts";

export async function main(args: readonly string[], root: string): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { rounds: { type: "string", default: "5" } },
  });
  const folders = positionals.length > 0 ? positionals : [undefined];
  await inWorkFolder(async (folder) => {
    const options = { rounds: Number(values.rounds), limit: Infinity, long: LONG_SECONDS, folder, log: (): void => {} };
    for (const named of folders) {
      const tree = provideTree(named, console.error);
      const read = readTreeJob(root, tree);
      const clickBank = leakclerkJob(root, tree.folder, { name: "ClickBank rules", threads: 1, flags: ["--rules", "clickbank"] });
      const all = THREADS.map((threads) => leakclerkJob(root, tree.folder, { name: "all rules", threads }));
      const outcomes = await runInterleaved([read, clickBank, ...all], options);
      console.log(`\n${tree.folder}: ${describeTree(tree.stats)}; ${options.rounds} rounds, medians`);
      console.log(reportOf(outcomes, tree.stats, read.name).join("\n"));
    }
  });
}
