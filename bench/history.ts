// How fast whole histories are gone through, beside git's own ways, of which the peers take the first, and what is to be reached.
// Arguments: bare repositories; [--threads 2] [--rounds 3] [--limit 1800] [--command] [--peers] [--only gitleaks,kingfisher]
import { readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { createScanner } from "../src/engine/scanner.ts";
import { BUILTIN_PROBES } from "../src/rules/builtin.gen.ts";
import { pathlessBuiltin } from "../src/sources/history/pathless.ts";
import { scanStore } from "../src/sources/history/scan-store.ts";
import { AGAIN, againJob, commandJob, gitJobs, peerJobs, readerJob } from "./support/history-jobs.ts";
import type { Installed } from "./support/install.ts";
import { describeMachine } from "./support/machine.ts";
import { describePeers, providePeers } from "./support/peers.ts";
import { type Outcome, runInterleaved, type TreeJob } from "./support/rounds.ts";
import { figure, megabytes, tableOf } from "./support/table.ts";
import { type Target, targetTable, times } from "./support/target.ts";
import { inWorkFolder } from "./support/work-folder.ts";

const LONG = 120;
/** Packs of so many bytes make a large history, of so many at most a small one. */
const LARGE = 100e6;
const SMALL = 20e6;

/** One run of the reader with all rules; suspects are scanned as a whole. For a process of its own. */
export async function readStore(objects: string, threads: number, workerFile: string): Promise<void> {
  const scanner = createScanner({ ...pathlessBuiltin(), probes: BUILTIN_PROBES });
  let [suspects, matches] = [0, 0];
  const scan = await scanStore(
    [objects],
    scanner,
    ({ bytes, known }) => {
      suspects++;
      matches += scanner.match({ path: "", bytes, origin: { kind: "commit" }, isNameClean: true, known }).matches.length;
    },
    { threads, workerFile },
  );
  console.log(
    JSON.stringify({ objects: scan.objects, megabytes: Math.round(scan.bytes / 1e6), left: scan.left.length, suspects, matches }),
  );
}

interface Wanted {
  readonly threads: number;
  readonly command: boolean;
  readonly peers: readonly Installed[];
}

/** @param folder for what an audit remembers */
function jobsOf(repository: string, root: string, folder: string, { threads, command, peers }: Wanted): TreeJob[] {
  const counts = [...new Set([1, threads])];
  return [
    ...gitJobs(repository),
    ...counts.map((count) => readerJob(root, repository, count)),
    ...(command ? [...counts.map((count) => commandJob(root, repository, count)), againJob(root, repository, join(folder, "cache"))] : []),
    ...peers.flatMap((peer) => peerJobs(peer, repository)),
  ];
}

function packedBytes(repository: string): number {
  const folder = join(repository, "objects", "pack");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".pack"))
    .reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
}

/** What is to be reached by the fastest line of ours whose name begins so. */
function targetsOf(outcomes: readonly Outcome[], packs: number): Target[] {
  const sound = outcomes.filter(({ failure }) => failure === undefined);
  const log = sound.find(({ name }) => name.startsWith("git log"));
  const oursOf = (name: string): Outcome | undefined =>
    sound.filter((outcome) => outcome.name.startsWith(name)).toSorted((a, b) => a.wall - b.wall)[0];
  const ratio = (measure: string, ours: Outcome | undefined, other: Outcome | undefined, least: number): Target[] => {
    if (ours === undefined || other === undefined) return [];
    const reached = other.wall / ours.wall;
    const verdict = other.ended && reached < least ? undefined : reached >= least;
    return [{ measure, wanted: times(least), measured: times(reached, other.ended ? "> " : ""), met: verdict }];
  };
  const [reader, command] = [oursOf("reader"), oursOf("leakclerk history")];
  const least = packs >= LARGE ? 20 : packs <= SMALL ? 8 : undefined;
  const peers = sound.filter(({ name }) => !/^(?:git |reader|leakclerk|second)/.test(name));
  const peak = (command ?? reader)?.peak;
  const again = sound.find(({ name }) => name === AGAIN);
  const most = packs + 200e6;
  return [
    ...(least === undefined ? [] : ratio("reader against git log -p", reader, log, least)),
    ...ratio("whole command against git log -p", command, log, 5),
    ...peers.flatMap((peer) => ratio(`against ${peer.name}`, command ?? reader, peer, peer.name === "gitleaks" && packs >= LARGE ? 20 : 1)),
    ...(again === undefined ? [] : [{ measure: AGAIN, wanted: "0.3 s", measured: `${figure(again.wall)} s`, met: again.wall <= 0.3 }]),
    ...(peak === undefined ? [] : [{ measure: "memory, at most", wanted: megabytes(most), measured: megabytes(peak), met: peak <= most }]),
  ];
}

function print(outcomes: readonly Outcome[], packs: number): void {
  const first = outcomes[0] as Outcome;
  const rows = outcomes.map(({ name, wall, cpu, peak, findings, failure }) => [
    name,
    figure(wall),
    figure(cpu),
    `${figure(first.wall / wall)}×`,
    `${figure(first.cpu === undefined || cpu === undefined ? undefined : first.cpu / cpu)}×`,
    megabytes(peak),
    findings === undefined ? "" : String(findings),
    failure ?? "",
  ]);
  console.log(tableOf(["", "wall s", "CPU s", "by wall", "by CPU", "peak MB", "findings", ""], rows, 1, true).join("\n"));
  console.log(`\n${targetTable(targetsOf(outcomes, packs)).join("\n")}`);
}

export async function main(args: readonly string[], root: string): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      threads: { type: "string", default: "2" },
      rounds: { type: "string", default: "3" },
      limit: { type: "string", default: "1800" },
      command: { type: "boolean", default: false },
      peers: { type: "boolean", default: false },
      only: { type: "string", default: "gitleaks,betterleaks,kingfisher,trufflehog" },
    },
  });
  if (positionals.length === 0) throw new Error("usage: npm run bench -- history <bare repository> … [--threads N] [--command] [--peers]");
  console.log(describeMachine());
  const peers = values.peers ? providePeers(root, values.only.split(","), true, console.error) : { installed: [], missing: [] };
  if (values.peers) console.log(`peers:\n${describePeers(peers).join("\n")}`);
  const wanted = { threads: Number(values.threads), command: values.command || values.peers, peers: peers.installed };
  for (const repository of positionals.map((one) => resolve(one))) {
    const packs = packedBytes(repository);
    console.log(`\n${repository.split("/").slice(-2).join("/")}: packs of ${megabytes(packs)} MB`);
    await inWorkFolder(async (folder) => {
      const options = { rounds: Number(values.rounds), limit: Number(values.limit), long: LONG, folder, log: console.error };
      print(await runInterleaved(jobsOf(repository, root, folder, wanted), options), packs);
    });
  }
}
