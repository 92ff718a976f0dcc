// leakclerk history: every object that a repository holds, reachable or not.
import { statSync } from "node:fs";
import { resolve } from "node:path";
import { UsageError } from "../errors.ts";
import type { ExitCode } from "../exit-codes.ts";
import { cacheFolder } from "../sources/history/cache.ts";
import { scanStore } from "../sources/history/scan-store.ts";
import { openStores } from "../sources/history/stores.ts";
import { audit } from "./history/audit.ts";
import { meansEveryStore, readNarrowing } from "./history/narrowing.ts";
import { historyWorkerOf, type Io } from "./io.ts";
import type { ParsedArguments } from "./options.ts";
import { hashRules, runScan } from "./run-scan.ts";
import { resolveSettings } from "./settings.ts";

/** Over packs of fewer bytes in all git walks before our own code is warm. */
const WORTH_SURVEY = 30e6;

function folderOf(args: ParsedArguments, io: Io): string {
  const [repository = ".", ...rest] = args.positionals;
  if (rest.length > 0) throw new UsageError("history takes one repository", "leakclerk history <folder>; without one: the current folder");
  const folder = resolve(io.cwd, repository);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new UsageError(`${repository} is no folder`, "name a repository's folder; leakclerk scan takes files");
  return folder;
}

export async function run(args: ParsedArguments, io: Io): Promise<ExitCode> {
  const folder = folderOf(args, io);
  const narrowing = readNarrowing(args);
  const opened = await openStores({ cwd: folder, ownRepository: args.positionals.length === 0 });
  const [main] = opened.stores;
  const settings = await resolveSettings(args, io, main?.repository.top ?? folder);
  const stores = narrowing === null || meansEveryStore(narrowing) ? opened : { stores: opened.stores.slice(0, 1), refused: [] };
  const cache = args.has("no-cache") ? null : cacheFolder(io.env, process.platform);
  const options = {
    stores,
    memory: cache === null ? undefined : { folder: cache, name: [io.version, hashRules(settings.detectors)] },
    narrowing,
    allowsIncompleteClone: args.has("allow-incomplete-clone"),
    workerFile: historyWorkerOf(io),
    // The tests compare the ways.
    scanStore: io.env["LEAKCLERK_HISTORY_READER"] === "git" ? undefined : scanStore,
    surveysFrom: io.env["LEAKCLERK_HISTORY_READER"] === "packs" ? 0 : WORTH_SURVEY,
  };
  return runScan("history", { search: (tools) => audit(options, tools) }, settings, io);
}
