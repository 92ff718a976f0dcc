// Looks at every object of a repository's store without git, and hands on those in which a rule may find something.
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { createSieve, planSieve } from "../../engine/sieve.ts";
import { createObjectKernel, LARGEST_OBJECT, type ObjectKernel } from "../../git/kernel/objects.ts";
import { type Families, readFamilies } from "../../git/store/families.ts";
import { objectFolders } from "../../git/store/object-folders.ts";
import { openPackBytes } from "../../git/store/pack-bytes.ts";
import { readPackIndex, type PackIndex } from "../../git/store/pack-index.ts";
import { listLoose, readLoose } from "./loose-objects.ts";
import type { HistoryOptions, ObjectScan, OnSuspect, ScanStore } from "./objects.ts";
import { createQueue, stopJob, type PackJob, workOn } from "./pack-job.ts";
import { countFamilies, LOOK, markWanted, rootsOf, TYPE_NAMES } from "./scan-pack.ts";
import { createHistoryThreads, type HistoryThreads, type JobListener } from "./threads.ts";

interface Progress {
  objects: number;
  of: number;
  bytes: number;
}

interface Scan {
  readonly kernel: ObjectKernel;
  readonly onSuspect: OnSuspect;
  readonly left: { id: string; reason: string }[];
  readonly progress: Progress;
  /** Whether an object was looked at before; undefined where none was. */
  readonly isKnown: ((id: string) => boolean) | undefined;
  /** Lets others run now and then. @throws the signal's reason */
  breathe(): Promise<void> | undefined;
  readonly threads: HistoryThreads | undefined;
}

/** A turn of work between two moments in which others may run, in milliseconds. */
const TURN = 50;

function createBreathe({ signal }: HistoryOptions, onTurn: () => void): Scan["breathe"] {
  let last = performance.now();
  return () => {
    const now = performance.now();
    if (now - last < TURN) return undefined;
    last = now;
    onTurn();
    return new Promise((resolve, reject) => {
      setImmediate(() => (signal?.aborted === true ? reject(signal.reason as Error) : resolve()));
    });
  };
}

/** The largest families first, so that threads end together. */
function byWeight(roots: readonly number[], { sizes }: Families, members: Uint32Array): number[] {
  const weight = (root: number): number => (members[root] as number) * (sizes[root] as number);
  return roots.toSorted((a, b) => weight(b) - weight(a));
}

async function scanPack(file: string, index: PackIndex, isElsewhere: ((place: number) => boolean) | undefined, scan: Scan): Promise<void> {
  const { kernel, left, progress, onSuspect, threads } = scan;
  const { bytes: pack, memory } = openPackBytes(file, threads !== undefined);
  const families = readFamilies(index, pack);
  pack.close();
  const { places, types } = families;
  const idOf = (object: number): string => index.id(places[object] as number);
  const wanted = markWanted(families, (object) => isElsewhere?.(places[object] as number) === true || scan.isKnown?.(idOf(object)) === true);
  progress.of += wanted.reduce((count, flags) => count + (flags & LOOK), 0);
  const { roots, lost } = rootsOf(families, wanted);
  const members = countFamilies(families, wanted);
  const ordered = new Uint32Array(new SharedArrayBuffer(roots.length * 4));
  ordered.set(threads === undefined ? roots : byWeight(roots, families, members));
  const job: PackJob = { file, memory, families, wanted, members, roots: ordered, queue: createQueue() };
  const listener: JobListener = {
    onLeft: (object, reason) => void left.push({ id: idOf(object), reason }),
    onSuspect(object, bytes) {
      onSuspect({ id: idOf(object), type: TYPE_NAMES[types[object] as number] as "blob", bytes });
    },
  };
  for (const object of lost) listener.onLeft(object, "a delta of an object that is not in its pack");
  const onDone = (bytes: number): void => {
    progress.objects++;
    progress.bytes += bytes;
  };
  const shared = threads?.share(job, listener);
  try {
    await Promise.all([shared, workOn(job, kernel, { ...listener, onDone }, scan.breathe)]);
  } finally {
    stopJob(job);
  }
}

async function scanLoose(folder: string, scan: Scan): Promise<void> {
  const { kernel } = scan;
  const record = kernel.makeRoom(0, 0);
  for (const id of listLoose(folder)) {
    if (scan.isKnown?.(id) === true) continue;
    const object = readLoose(folder, id, LARGEST_OBJECT);
    const pause = scan.breathe();
    if (pause !== undefined) await pause;
    if (typeof object === "string") {
      scan.left.push({ id, reason: object });
      continue;
    }
    if (object.type === "tree") continue;
    scan.progress.of++;
    if (kernel.addText(object.bytes, record) < 0) {
      scan.left.push({ id, reason: "too large" });
      continue;
    }
    if (kernel.isSuspect(record)) scan.onSuspect({ id, type: object.type, bytes: kernel.text(record) });
    scan.progress.objects++;
    scan.progress.bytes += object.bytes.length;
  }
}

interface PackFile {
  /** Its index. */
  readonly file: string;
  readonly size: number;
}

function listPacks(folder: string): PackFile[] {
  let names: string[];
  try {
    names = readdirSync(join(folder, "pack"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
  const packs = new Set(names.filter((name) => name.endsWith(".pack")));
  const indexes = names.filter((name) => name.endsWith(".idx") && packs.has(name.replace(/idx$/, "pack"))).toSorted();
  return indexes.map((name) => {
    const file = join(folder, "pack", name);
    return { file, size: statSync(file.replace(/idx$/, "pack")).size };
  });
}

/** Packs of fewer bytes in all are done before further threads have started. */
const WORTH_THREADS = 50e6;

export const scanStore: ScanStore = async (objectsFolders, scanner, onSuspect, options): Promise<ObjectScan> => {
  const folders = objectFolders(objectsFolders);
  const packs = folders.flatMap(listPacks).toSorted((a, b) => b.size - a.size);
  const { plan, anchors } = planSieve(scanner.detectors, scanner.prepared?.anchors);
  const kernel = createObjectKernel(createSieve(plan), { anchors, packed: scanner.prepared?.tables });
  const { threads: count, workerFile, known } = options;
  const isWorth = packs.reduce((sum, { size }) => sum + size, 0) >= (options.worthThreads ?? WORTH_THREADS);
  const threads =
    count > 1 && workerFile !== undefined && isWorth
      ? createHistoryThreads(count - 1, workerFile, { plan, tables: kernel.tables() })
      : undefined;
  const own: Progress = { objects: 0, of: 0, bytes: 0 };
  const sums = (): Progress => {
    const { objects, bytes } = threads?.sums() ?? { objects: 0, bytes: 0 };
    return { objects: own.objects + objects, of: own.of, bytes: own.bytes + bytes };
  };
  const scan: Scan = {
    kernel,
    threads,
    onSuspect,
    left: [],
    progress: own,
    isKnown: known,
    breathe: createBreathe(options, () => options.onProgress?.(sums())),
  };
  const indexes: PackIndex[] = [];
  try {
    for (const { file } of packs) {
      const index = readPackIndex(file);
      const earlier = indexes.filter(({ idBytes }) => idBytes === index.idBytes);
      const isElsewhere = (place: number): boolean => earlier.some((other) => other.find(index.ids, place * index.idBytes) !== -1);
      await scanPack(file.replace(/idx$/, "pack"), index, earlier.length === 0 ? undefined : isElsewhere, scan);
      indexes.push(index);
    }
    await scanLooseObjects(folders, indexes, scan);
  } finally {
    await threads?.end();
  }
  const { objects, bytes, of } = sums();
  options.onProgress?.({ objects, bytes, of });
  return { objects, bytes, left: scan.left };
};

/** Those that no pack holds. */
async function scanLooseObjects(folders: readonly string[], indexes: readonly PackIndex[], scan: Scan): Promise<void> {
  const isPacked = (id: string): boolean => {
    const key = Buffer.from(id, "hex");
    return indexes.some((index) => index.idBytes === key.length && index.find(key, 0) !== -1);
  };
  const seen = new Set<string>();
  const isKnown = (id: string): boolean => {
    if (scan.isKnown?.(id) === true || isPacked(id) || seen.has(id)) return true;
    seen.add(id);
    return false;
  };
  for (const folder of folders) await scanLoose(folder, { ...scan, isKnown });
}
