// Looks at every object of a repository's store without git, and hands on those in which a rule may find something.
import { createSieve, planSieve } from "../../engine/sieve.ts";
import { createObjectKernel } from "../../git/kernel/objects.ts";
import { listPacks } from "../../git/store/list-packs.ts";
import { GONE } from "../../git/store/loose-objects.ts";
import { objectFolders } from "../../git/store/object-folders.ts";
import { StoreError } from "../../git/store/store-error.ts";
import type { ObjectScan, ScanStore } from "./objects.ts";
import { scanLoose } from "./scan-loose.ts";
import { scanPackFile } from "./scan-pack-file.ts";
import { createBreathe, type Scan, type Sums } from "./scan-state.ts";
import { createHistoryThreads } from "./threads.ts";

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

export const scanStore: ScanStore = async (objectsFolders, scanner, onSuspect, options): Promise<ObjectScan> => {
  const folders = objectFolders(objectsFolders);
  const { plan, anchors } = planSieve(scanner.detectors, scanner.prepared?.anchors);
  const kernel = createObjectKernel(createSieve(plan), { anchors, packed: scanner.prepared?.tables });
  const { threads: count, workerFile } = options;
  const isWorth = listPacks(folders).reduce((sum, { size }) => sum + size, 0) >= (options.worthThreads ?? WORTH_THREADS);
  const threads =
    count > 1 && workerFile !== undefined && isWorth
      ? createHistoryThreads(count - 1, workerFile, { plan, tables: kernel.tables() })
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
