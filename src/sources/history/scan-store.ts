// Looks at every object of a repository's store without git, and hands on those in which a rule may find something.
import { writeWhole } from "../../engine/anchor-table.ts";
import type { Scanner } from "../../engine/scanner.ts";
import { createSieve, localOf, type Reaches, reachesOf, type Sieve } from "../../engine/sieve.ts";
import type { WholeTable } from "../../engine/prefilter.ts";
import { createObjectKernel } from "../../git/kernel/objects.ts";
import { listPacks } from "../../git/store/list-packs.ts";
import { GONE, listLoose } from "../../git/store/loose-objects.ts";
import { objectFolders } from "../../git/store/object-folders.ts";
import { type PackIndex, readPackIndex } from "../../git/store/pack-index.ts";
import { StoreError } from "../../git/store/store-error.ts";
import type { ObjectScan, ScanStore } from "./objects.ts";
import { withArchives } from "./packed-blobs.ts";
import { scanLoose } from "./scan-loose.ts";
import { scanPackFile } from "./scan-pack-file.ts";
import { createBreathe, type Scan, type Sums } from "./scan-state.ts";
import { pathlessBuiltin } from "./pathless.ts";
import type { Survey } from "./survey.ts";
import { createHistoryThreads, type HistoryThreadStart } from "./threads.ts";

/** Packs of fewer bytes in all are done before further threads have started. */
const WORTH_THREADS = 50e6;
/** How often a store is listed again that git repacks meanwhile. */
const LISTINGS = 3;

const isGone = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === "ENOENT";

/** @returns whether something was gone meanwhile */
async function scanListed(folders: readonly string[], done: Set<string>, scan: Scan): Promise<boolean> {
  let gone = false;
  for (const { file } of listPacks(folders)) {
    if (done.has(file)) continue;
    try {
      await scanPackFile(file, scan);
      done.add(file);
    } catch (error) {
      if (!isGone(error)) throw error;
      gone = true;
    }
  }
  for (const folder of folders) await scanLoose(folder, scan);
  return gone;
}

/** What was loose, and is gone, may be in a pack by now. */
function takeBackGone({ left, covered }: Scan): boolean {
  const gone = left.filter(({ reason }) => reason === GONE);
  if (gone.length === 0) return false;
  for (const { id } of gone) covered.loose.delete(id);
  left.splice(0, left.length, ...left.filter(({ reason }) => reason !== GONE));
  return true;
}

async function scanFolders(folders: readonly string[], scan: Scan): Promise<void> {
  const done = new Set<string>();
  for (let listing = 1; ; listing++) {
    const packsGone = await scanListed(folders, done, scan);
    if (listing === LISTINGS) {
      if (packsGone) throw new StoreError("git repacks the repository again and again");
      return;
    }
    const looseGone = takeBackGone(scan);
    // What was loose when the packs were listed, and is not any more, is in a new one.
    if (!packsGone && !looseGone && listPacks(folders).every(({ file }) => done.has(file))) return;
  }
}

/** By scanner, which looks through several stores: a pattern is compiled once. */
const sieves = new WeakMap<Scanner, { readonly sieve: Sieve; readonly reaches: Reaches }>();

function sieveOf(scanner: Scanner): { readonly sieve: Sieve; readonly reaches: Reaches } {
  const known = sieves.get(scanner);
  if (known !== undefined) return known;
  const { source, prepared, detectors } = scanner;
  const whole = prepared?.whole;
  const reaches = whole?.rules === detectors ? whole.reaches : reachesOf(source);
  const made = { sieve: createSieve(source, reaches), reaches };
  sieves.set(scanner, made);
  return made;
}

/** What a further thread is told of the rules. */
function rulesFor({ detectors, source }: Scanner, reaches: Reaches): HistoryThreadStart["rules"] {
  if (detectors === pathlessBuiltin().detectors) return null;
  const { table, firstProbe } = source;
  const whole: WholeTable = { rules: [], probes: [], numbers: writeWhole(table), reaches, always: table.always, byPath: [], ofPath: [] };
  return { detectors: source.detectors.map(localOf), firstProbe, table: whole, reaches };
}

/** Tells a survey what there will be. @returns indexes of packs, by file */
function beginSurvey(survey: Survey, folders: readonly string[]): Map<string, PackIndex> {
  try {
    const indexes = new Map(listPacks(folders).map(({ file }) => [file, readPackIndex(file)]));
    survey.begin([...indexes.values()], [...new Set(folders.flatMap(listLoose))].toSorted());
    return indexes;
  } catch {
    // Whatever is wrong is met again, and told.
    survey.giveUp("packs cannot be listed");
    return new Map();
  }
}

export const scanStore: ScanStore = async (objectsFolders, scanner, onSuspect, options): Promise<ObjectScan> => {
  const folders = objectFolders(objectsFolders);
  const { sieve, reaches } = sieveOf(scanner);
  const kernel = createObjectKernel(withArchives(sieve), scanner.source.table);
  const { threads: count, workerFile } = options;
  const isWorth = listPacks(folders).reduce((sum, { size }) => sum + size, 0) >= (options.worthThreads ?? WORTH_THREADS);
  const threads =
    count > 1 && workerFile !== undefined && isWorth
      ? createHistoryThreads(count - 1, workerFile, { rules: rulesFor(scanner, reaches), tables: kernel.tables() })
      : undefined;
  const own: Sums = { objects: 0, of: 0, bytes: 0 };
  const sums = (): Sums => {
    const { objects, bytes } = threads?.sums() ?? { objects: 0, bytes: 0 };
    return { objects: own.objects + objects, of: own.of, bytes: own.bytes + bytes };
  };
  const scan: Scan = {
    kernel,
    threads,
    onSuspect,
    left: [],
    sums: own,
    covered: { indexes: [], loose: new Set() },
    survey: options.survey,
    indexes: options.survey === undefined ? new Map() : beginSurvey(options.survey, folders),
    isKnown: options.known,
    breathe: createBreathe(options, () => options.onProgress?.(sums())),
  };
  try {
    await scanFolders(folders, scan);
  } finally {
    await threads?.end();
  }
  const { objects, bytes, of } = sums();
  options.onProgress?.({ objects, bytes, of });
  return { objects, bytes, left: scan.left };
};
