// Reads every object of a store: by our own reader where it understands the store, else by git's.
import { GitError } from "../../errors.ts";
import { listObjects, readObjects, type ObjectName } from "../../git/all-objects.ts";
import { LargeObjectError, objectPieces } from "../../git/objects.ts";
import type { Scanner } from "../../engine/scanner.ts";
import { createIdTable } from "./id-table.ts";
import type { HistoryOptions, ObjectScan, OnSuspect, ScanStore } from "./objects.ts";
import type { Store } from "./stores.ts";

/** Larger objects are read piece by piece, in bytes. */
const LARGEST = 16 << 20;

export interface WholeScan {
  readonly objects: number;
  readonly bytes: number;
  /** Objects that were not scanned, with the reason. */
  readonly failed: readonly { readonly id: string; readonly reason: string }[];
  /** How many were read by git, and why, in words; 0 where our own reader took all. */
  readonly byGit: { readonly objects: number; readonly why: string };
  /** What git complained of beside the objects. */
  readonly complaint: string;
}

export interface ReadOptions extends HistoryOptions {
  /** Told of each object that was scanned to its end, in hex, by the readers that can tell; costs a little for each. */
  readonly onScanned?: ((id: string) => void) | undefined;
  /** An object that is too large to be held. @returns whether a rule may have a finding in it */
  readonly isSuspectLarge: (pieces: () => AsyncIterable<Uint8Array>) => Promise<boolean>;
  /** Called with such a one, if so. */
  readonly onSuspectLarge: (id: string) => void;
}

const isText = (type: string): type is "blob" | "commit" | "tag" => type !== "tree";

/** Asks git for objects, and hands each of them on: the slow way, which understands everything. */
async function readThroughGit(
  wanted: readonly string[],
  { git }: Store,
  onSuspect: OnSuspect,
  options: ReadOptions,
): Promise<{ objects: number; bytes: number; failed: { id: string; reason: string }[] }> {
  const failed: { id: string; reason: string }[] = [];
  const large: ObjectName[] = [];
  let objects = 0;
  let bytes = 0;
  const asked = { ...git, ...(options.signal && { signal: options.signal }) };
  await readObjects(wanted, asked, LARGEST, {
    onObject(object) {
      options.onScanned?.(object.id);
      if (!isText(object.type)) return;
      objects++;
      bytes += object.bytes.length;
      onSuspect({ id: object.id, type: object.type, bytes: object.bytes });
      if (objects % 256 === 0) options.onProgress?.({ objects, of: wanted.length, bytes });
    },
    onLarge: (object) => void large.push(object),
    onFailure: (id, reason) => void failed.push({ id, reason }),
  });
  for (const { id, type, size } of large) {
    try {
      const pieces = (): AsyncIterable<Uint8Array> => objectPieces(new LargeObjectError(id, type, size), asked);
      if (isText(type) && (await options.isSuspectLarge(pieces))) options.onSuspectLarge(id);
      objects++;
      bytes += size;
      options.onScanned?.(id);
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      failed.push({ id, reason: error.message });
    }
  }
  return { objects, bytes, failed };
}

/** Every object, as git lists them. */
async function readAllThroughGit(store: Store, onSuspect: OnSuspect, options: ReadOptions, why: string): Promise<WholeScan> {
  const wanted: string[] = [];
  const broken: string[] = [];
  const complaint = await listObjects(
    store.git,
    ({ id, type }) => {
      if (isText(type) && options.known?.(id) !== true) wanted.push(id);
    },
    (id) => broken.push(id),
  );
  const { objects, bytes, failed } = await readThroughGit(wanted, store, onSuspect, options);
  for (const id of broken) failed.push({ id, reason: "it is damaged" });
  return { objects, bytes, failed, byGit: { objects, why }, complaint };
}

/** Just these objects, which may be trees, too. */
export async function scanNewObjects(
  wanted: readonly string[],
  store: Store,
  onSuspect: OnSuspect,
  options: ReadOptions,
): Promise<WholeScan> {
  const { objects, bytes, failed } = await readThroughGit(wanted, store, onSuspect, options);
  return { objects, bytes, failed, byGit: { objects: 0, why: "" }, complaint: "" };
}

/**
 * @param scanStore our own reader of packs; none: git reads
 * @throws GitError when git cannot be asked either
 */
export async function scanObjects(
  store: Store,
  scanner: Scanner,
  onSuspect: OnSuspect,
  options: ReadOptions,
  scanStore?: ScanStore,
): Promise<WholeScan> {
  if (scanStore === undefined) return readAllThroughGit(store, onSuspect, options, "it was asked to");
  let scan: ObjectScan;
  const asked = createIdTable(store.idLength);
  const noting = (id: string): boolean => {
    if (options.known?.(id) === true) return true;
    asked.add(id);
    return false;
  };
  const known = options.onScanned === undefined ? options.known : noting;
  try {
    scan = await scanStore([store.objects], scanner, onSuspect, { ...options, ...(known && { known }) });
  } catch (error) {
    if ((error as Error).name !== "StoreError") throw error;
    options.survey?.giveUp((error as Error).message);
    return readAllThroughGit(store, onSuspect, options, (error as Error).message);
  }
  const left = new Set(scan.left.map(({ id }) => id));
  for (let number = 0; number < asked.size; number++) {
    const id = asked.idOf(number);
    if (!left.has(id)) options.onScanned?.(id);
  }
  const again = await readThroughGit([...left], store, onSuspect, options);
  const why = scan.left[0]?.reason ?? "";
  return {
    objects: scan.objects + again.objects,
    bytes: scan.bytes + again.bytes,
    failed: again.failed,
    byGit: { objects: again.objects, why },
    complaint: "",
  };
}
