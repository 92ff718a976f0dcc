// Looks at the objects of one pack, with as many threads as there are.
import { BLOB, COMMIT, type Families, readFamilies, TAG } from "../../git/store/families.ts";
import { openPackBytes } from "../../git/store/pack-bytes.ts";
import { readPackIndex } from "../../git/store/pack-index.ts";
import { createQueue, type PackJob, stopJob, workOn } from "./pack-job.ts";
import { countFamilies, LOOK, markWanted, rootsOf } from "./scan-pack.ts";
import type { Scan } from "./scan-state.ts";
import type { JobListener } from "./threads.ts";

const TYPE_NAMES: Readonly<Record<number, "blob" | "commit" | "tag">> = { [BLOB]: "blob", [COMMIT]: "commit", [TAG]: "tag" };

/** The largest families first, so that threads end together. */
function byWeight(roots: readonly number[], { sizes }: Families, members: Uint32Array): number[] {
  const weight = (root: number): number => (members[root] as number) * (sizes[root] as number);
  return roots.toSorted((a, b) => weight(b) - weight(a));
}

/**
 * @param file the index, whose name but for its ending is the pack's
 * @throws StoreError for a pack that is not understood
 */
export async function scanPackFile(file: string, scan: Scan): Promise<void> {
  const { kernel, left, sums, onSuspect, threads, covered, survey } = scan;
  const index = scan.indexes.get(file) ?? readPackIndex(file);
  const path = file.replace(/idx$/, "pack");
  const { bytes: pack, memory } = openPackBytes(path, threads !== undefined);
  const families = readFamilies(index, pack, kernel);
  pack.close();
  const { places, types } = families;
  const idOf = (object: number): string => index.id(places[object] as number);
  const others = covered.indexes.filter(({ idBytes }) => idBytes === index.idBytes);
  const isCovered = (object: number): boolean => {
    const at = (places[object] as number) * index.idBytes;
    return others.some((other) => other.find(index.ids, at) !== -1) || (covered.loose.size > 0 && covered.loose.has(idOf(object)));
  };
  const wanted = markWanted(families, (object) => isCovered(object) || scan.isKnown?.(idOf(object)) === true);
  sums.of += wanted.reduce((count, flags) => count + (flags & LOOK), 0);
  const { roots, lost } = rootsOf(families, wanted);
  const members = countFamilies(families, wanted);
  const ordered = new Uint32Array(new SharedArrayBuffer(roots.length * 4));
  ordered.set(threads === undefined ? roots : byWeight(roots, families, members));
  const job: PackJob = { file: path, memory, families, wanted, members, roots: ordered, queue: createQueue() };
  const listener: JobListener = {
    onLeft: (object, reason) => void left.push({ id: idOf(object), reason }),
    onSuspect(object, bytes, known) {
      onSuspect({ id: idOf(object), type: TYPE_NAMES[types[object] as number] as "blob", bytes, known: known ?? undefined });
    },
  };
  for (const object of lost) listener.onLeft(object, "a delta of an object that is not in its pack");
  const onDone = (bytes: number): void => {
    sums.objects++;
    sums.bytes += bytes;
  };
  try {
    const shared = threads?.share(job, listener);
    // A failure is met where it is awaited.
    shared?.catch(() => {});
    await survey?.addPack({ file: path, index, families, memory }, scan.breathe);
    await Promise.all([shared, workOn(job, kernel, { ...listener, onDone }, scan.breathe)]);
  } finally {
    stopJob(job);
  }
  covered.indexes.push(index);
}
