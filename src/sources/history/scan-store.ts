// Looks at every object of a repository's store without git, and hands on those in which a rule may find something.
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { createSieve } from "../../engine/sieve.ts";
import { createObjectKernel, LARGEST_OBJECT, type ObjectKernel } from "../../git/kernel/objects.ts";
import { readFamilies } from "../../git/store/families.ts";
import { objectFolders } from "../../git/store/object-folders.ts";
import { openPackBytes } from "../../git/store/pack-bytes.ts";
import { readPackIndex, type PackIndex } from "../../git/store/pack-index.ts";
import { listLoose, readLoose } from "./loose-objects.ts";
import type { HistoryOptions, ObjectScan, OnSuspect, ScanStore } from "./objects.ts";
import { countFamilies, createFamilyScan, LOOK, markWanted, rootsOf, TYPE_NAMES } from "./scan-pack.ts";

interface Progress {
  objects: number;
  of: number;
  bytes: number;
}

interface Scan {
  readonly kernel: ObjectKernel;
  readonly onSuspect: OnSuspect;
  readonly options: HistoryOptions;
  readonly left: { id: string; reason: string }[];
  readonly progress: Progress;
  /** Whether an object was looked at before; undefined where none was. */
  readonly isKnown: ((id: string) => boolean) | undefined;
  /** Lets others run now and then. @throws the signal's reason */
  breathe(): Promise<void> | undefined;
}

/** A turn of work between two moments in which others may run, in milliseconds. */
const TURN = 50;

function createBreathe({ signal, onProgress }: HistoryOptions, progress: Progress): Scan["breathe"] {
  let last = performance.now();
  return () => {
    const now = performance.now();
    if (now - last < TURN) return undefined;
    last = now;
    onProgress?.({ ...progress });
    return new Promise((resolve, reject) => {
      setImmediate(() => (signal?.aborted === true ? reject(signal.reason as Error) : resolve()));
    });
  };
}

async function scanPack(file: string, index: PackIndex, isElsewhere: (place: number) => boolean, scan: Scan): Promise<void> {
  const { kernel, left, progress, onSuspect } = scan;
  const { bytes: pack } = openPackBytes(file, false);
  try {
    const families = readFamilies(index, pack);
    const { places, types } = families;
    const idOf = (object: number): string => index.id(places[object] as number);
    const wanted = markWanted(families, (object) => isElsewhere(places[object] as number) || scan.isKnown?.(idOf(object)) === true);
    progress.of += wanted.reduce((count, flags) => count + (flags & LOOK), 0);
    const { roots, lost } = rootsOf(families, wanted);
    const onLeft = (object: number, reason: string): void => void left.push({ id: idOf(object), reason });
    const scanFamily = createFamilyScan(families, pack, kernel, countFamilies(families, wanted), {
      wanted,
      onLeft,
      onSuspect(object, bytes) {
        onSuspect({ id: idOf(object), type: TYPE_NAMES[types[object] as number] as "blob", bytes });
      },
      onDone(bytes) {
        progress.objects++;
        progress.bytes += bytes;
      },
    });
    for (const object of lost) onLeft(object, "a delta of an object that is not in its pack");
    for (const root of roots) {
      scanFamily(root);
      const pause = scan.breathe();
      if (pause !== undefined) await pause;
    }
  } finally {
    pack.close();
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

function packFiles(folder: string): string[] {
  let names: string[];
  try {
    names = readdirSync(join(folder, "pack"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
  return names.filter((name) => name.endsWith(".idx") && names.includes(name.replace(/idx$/, "pack"))).map((name) => join(folder, "pack", name));
}

export const scanStore: ScanStore = async (objectsFolders, scanner, onSuspect, options): Promise<ObjectScan> => {
  const progress: Progress = { objects: 0, of: 0, bytes: 0 };
  const folders = objectFolders(objectsFolders);
  const indexes: PackIndex[] = [];
  const isPacked = (id: string): boolean => {
    const key = Buffer.from(id, "hex");
    return indexes.some((index) => index.idBytes === key.length && index.find(key, 0) !== -1);
  };
  const scan: Scan = {
    kernel: createObjectKernel(createSieve(scanner.detectors, scanner.prepared)),
    onSuspect,
    options,
    left: [],
    progress,
    isKnown: options.known,
    breathe: createBreathe(options, progress),
  };
  for (const file of folders.flatMap(packFiles).toSorted((a, b) => statSync(b).size - statSync(a).size)) {
    const index = readPackIndex(file);
    const earlier = indexes.filter(({ idBytes }) => idBytes === index.idBytes);
    const isElsewhere = (place: number): boolean => earlier.some((other) => other.find(index.ids, place * index.idBytes) !== -1);
    await scanPack(file.replace(/idx$/, "pack"), index, isElsewhere, scan);
    indexes.push(index);
  }
  const looseSeen = new Set<string>();
  for (const folder of folders) {
    await scanLoose(folder, {
      ...scan,
      isKnown: (id) => {
        if (scan.isKnown?.(id) === true || isPacked(id) || looseSeen.has(id)) return true;
        looseSeen.add(id);
        return false;
      },
    });
  }
  options.onProgress?.({ ...progress });
  return { objects: progress.objects, bytes: progress.bytes, left: scan.left };
};
