// What leakclerk is to reach, and what it reaches here. Arguments: [folder] [--parts kernel,tree,start,memory,growth,package]
// [--rounds 5] [--limit 300] [--up-to 10000] [--work folder]
import { tmpdir } from "node:os";
import { parseArgs } from "node:util";
import { describeMachine } from "./support/machine.ts";
import { kernelTargets } from "./support/target-kernel.ts";
import { growthTargets } from "./support/target-growth.ts";
import { memoryTargets } from "./support/target-memory.ts";
import { packageTargets } from "./support/target-package.ts";
import { startTargets } from "./support/target-start.ts";
import { treeTargets } from "./support/target-tree.ts";
import { targetTable, type Target, type TargetOptions } from "./support/target.ts";
import { provideTree } from "./support/tree.ts";
import { describeTree } from "./support/tree-stats.ts";
import { inWorkFolder } from "./support/work-folder.ts";

const ENOUGH = 500e6;
const note = (line: string): void => console.error(`  ${line}`);

type Part = (options: TargetOptions, folder: string | undefined) => Promise<Target[]> | Target[];

async function tree(options: TargetOptions, folder: string | undefined): Promise<Target[]> {
  const measured = provideTree(folder, options.log);
  console.log(`tree: ${describeTree(measured.stats)}${measured.stats.bytes < ENOUGH ? "; under 500 MB, so its lines are no verdict" : ""}`);
  return treeTargets(measured, options);
}

const PARTS: Readonly<Record<string, Part>> = {
  kernel: kernelTargets,
  tree,
  start: startTargets,
  memory: memoryTargets,
  growth: growthTargets,
  package: ({ root }) => packageTargets(root),
};

export async function main(args: readonly string[], root: string): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      parts: { type: "string", default: Object.keys(PARTS).join() },
      rounds: { type: "string", default: "5" },
      limit: { type: "string", default: "300" },
      "up-to": { type: "string", default: "10000" },
      work: { type: "string", default: tmpdir() },
    },
  });
  const names = values.parts.split(",");
  const unknown = names.find((name) => !(name in PARTS));
  if (unknown !== undefined) throw new Error(`${unknown} is no part; known: ${Object.keys(PARTS).join(", ")}`);
  console.log(`machine: ${describeMachine()}`);
  const targets = await inWorkFolder(async (work) => {
    const options = { root, work, rounds: Number(values.rounds), limit: Number(values.limit), upTo: Number(values["up-to"]), log: note };
    const reached: Target[] = [];
    for (const name of names) {
      const part = await (PARTS[name] as Part)(options, positionals[0]);
      for (const line of targetTable(part)) note(line); // a long run that breaks off has said something
      reached.push(...part);
    }
    return reached;
  }, values.work);
  console.log(`\n${targetTable(targets).join("\n")}`);
  const missed = targets.filter(({ met }) => met === false).length;
  const unmeasured = targets.filter(({ met }) => met === undefined).length;
  console.log(`\n${targets.length - missed - unmeasured} reached, ${missed} missed, ${unmeasured} not measured`);
}
