// How fast our reader goes through whole histories, beside git's own ways, of which the peers take the first.
// Arguments: repositories; [--threads N] [--rounds N]. What `leakclerk history` adds is measured with --command.
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { createScanner } from "../src/engine/scanner.ts";
import { BUILTIN_ANCHORS, BUILTIN_DETECTORS } from "../src/rules/builtin.gen.ts";
import { scanStore } from "../src/sources/history/scan-store.ts";
import { describeMachine } from "./support/machine.ts";
import { type Outcome, runInterleaved, type TreeJob } from "./support/rounds.ts";
import { figure, megabytes, tableOf } from "./support/table.ts";
import { inWorkFolder } from "./support/work-folder.ts";

const LIMIT = 1800;
const LONG = 120;

/** One run of the reader with all rules; suspects are scanned as a whole. For a process of its own. */
export async function readStore(objects: string, threads: number, workerFile: string): Promise<void> {
  const scanner = createScanner({ detectors: BUILTIN_DETECTORS, prepared: BUILTIN_ANCHORS });
  let [suspects, matches] = [0, 0];
  const scan = await scanStore(
    [objects],
    scanner,
    ({ bytes }) => {
      suspects++;
      matches += scanner.matchText(bytes, "").length;
    },
    { threads, workerFile },
  );
  console.log(
    JSON.stringify({ objects: scan.objects, megabytes: Math.round(scan.bytes / 1e6), left: scan.left.length, suspects, matches }),
  );
}

function jobsOf(repository: string, root: string, threads: number): TreeJob[] {
  const git = (...args: string[]): readonly [string, ...string[]] => ["git", "--git-dir", repository, ...args];
  const reader = (count: number): TreeJob => {
    const call = `readStore(${JSON.stringify(`${repository}/objects`)}, ${count}, ${JSON.stringify(`${root}/dist/history-worker.cjs`)})`;
    const script = `import(${JSON.stringify(pathToFileURL(`${root}/node_modules/.cache/leakclerk/bench-history.mjs`).href)}).then((m) => m.${call})`;
    return { name: `reader, ${count} ${count === 1 ? "thread" : "threads"}`, command: [process.execPath, "-e", script] };
  };
  return [
    { name: "git log -p -U0 --all", command: git("log", "-p", "-U0", "--all") },
    { name: "git cat-file --batch, all objects", command: git("cat-file", "--batch-all-objects", "--unordered", "--batch") },
    reader(1),
    ...(threads > 1 ? [reader(threads)] : []),
  ];
}

function print(outcomes: readonly Outcome[]): void {
  const first = outcomes[0] as Outcome;
  const rows = outcomes.map(({ name, wall, cpu, peak, failure }) => [
    name,
    figure(wall),
    figure(cpu),
    `${figure(first.wall / wall)}×`,
    `${figure(cpu === undefined || first.cpu === undefined ? undefined : first.cpu / cpu)}×`,
    megabytes(peak),
    failure ?? "",
  ]);
  console.log(tableOf(["", "wall s", "CPU s", "by wall", "by CPU", "peak MB", ""], rows, 1, true).join("\n"));
}

function numberAfter(args: readonly string[], name: string, usual: number): number {
  const at = args.indexOf(name);
  return at === -1 ? usual : Number(args[at + 1]);
}

export async function main(args: readonly string[], root: string): Promise<void> {
  const repositories = args.filter((arg, i) => !arg.startsWith("--") && !(args[i - 1] ?? "").startsWith("--"));
  if (repositories.length === 0) throw new Error("usage: npm run bench -- history <bare repository> … [--threads N] [--rounds N]");
  console.log(describeMachine());
  for (const repository of repositories) {
    console.log(`\n${repository.split("/").slice(-2).join("/")}`);
    await inWorkFolder(async (folder) => {
      const jobs = jobsOf(resolve(repository), root, numberAfter(args, "--threads", 2));
      print(await runInterleaved(jobs, { rounds: numberAfter(args, "--rounds", 3), limit: LIMIT, long: LONG, folder, log: console.log }));
    });
  }
}
