// What a pack's objects are stored as, read in WebAssembly; assembly/families.ts tells how.
import { StoreError } from "../store/store-error.ts";

export interface FamilyKernel {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  sortOffsets(
    near: number,
    far: number,
    farCount: number,
    count: number,
    keys: number,
    places: number,
    otherKeys: number,
    otherPlaces: number,
  ): number;
  setUpFamilies(
    ...addresses: readonly [
      keys: number,
      steps: number,
      starts: number,
      ends: number,
      sizes: number,
      types: number,
      bases: number,
      count: number,
      size: number,
    ]
  ): void;
  readHeads(first: number, loaded: number, from: number, end: number, dataEnd: number, idBytes: number): number;
  listChildren(from: number, next: number, children: number): number;
}

const PAGE = 0x1_0000;
/** Bytes of the pack that are read from at once. */
const CHUNK = 1 << 20;
const LONGEST_HEAD = 64;
/** Packed bytes for each step of the table from offsets to objects; see assembly/families.ts. */
const STEP = 256;

export interface FamilyTables {
  readonly places: Uint32Array;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly sizes: Float64Array;
  readonly types: Uint8Array;
  readonly bases: Int32Array;
}

export interface FamilyReader {
  /** In memory that the next call voids; `bases` of deltas by id are BY_ID. */
  readonly tables: FamilyTables;
  /** By what is in `tables.bases` by now. */
  children(): { readonly childrenFrom: Uint32Array; readonly children: Uint32Array };
}

export const BY_ID = -3;

/** Of a pack's index. */
export interface IndexTables {
  /** Offsets, four bytes each. */
  readonly near: Uint8Array;
  /** Longer ones. */
  readonly far: Uint8Array;
  readonly idBytes: number;
}

/** Bytes of a pack from an offset on, void after the next call. */
export type LoadPack = (offset: number, length: number) => Uint8Array;

/** @param start of memory that is free, and void afterwards @param size of the pack, in bytes */
export function readFamilyTables(
  kernel: FamilyKernel,
  start: number,
  { near, far, idBytes }: IndexTables,
  size: number,
  load: LoadPack,
): FamilyReader {
  const count = near.length / 4;
  let end = (start + 63) & ~63;
  const take = (bytes: number): number => {
    const at = end;
    end = (end + bytes + 15) & ~15;
    return at;
  };
  const [nearAt, farAt] = [take(near.length), take(far.length)];
  const [keys, otherKeys, places, otherPlaces] = [take(count * 8), take(count * 8), take(count * 4), take(count * 4)];
  const [steps, starts, ends, sizes] = [take((Math.floor(size / STEP) + 1) * 4), take(count * 8), take(count * 8), take(count * 8)];
  const [types, bases, childrenFrom, children] = [take(count), take(count * 4), take((count + 1) * 4), take(count * 4)];
  const chunk = take(CHUNK + LONGEST_HEAD * 2);
  const missing = end - kernel.memory.buffer.byteLength;
  if (missing > 0) kernel.memory.grow(Math.ceil(missing / PAGE));
  const { buffer } = kernel.memory;
  const bytes = new Uint8Array(buffer);
  bytes.set(near, nearAt);
  bytes.set(far, farAt);
  const isOther = kernel.sortOffsets(nearAt, farAt, far.length / 8, count, keys, places, otherKeys, otherPlaces) !== 0;
  const offsets = new BigUint64Array(buffer, isOther ? otherKeys : keys, count);
  kernel.setUpFamilies(offsets.byteOffset, steps, starts, ends, sizes, types, bases, count, size);
  for (let first = 0; first < count;) {
    // Offsets beyond the pack are damage, which the kernel passes over.
    const from = Math.min(Number(offsets[first]), Math.max(0, size - 1));
    const loaded = load(from, CHUNK);
    bytes.set(loaded, chunk);
    bytes.fill(0, chunk + loaded.length, chunk + loaded.length + LONGEST_HEAD);
    const next = kernel.readHeads(first, chunk, from, from + loaded.length, size - idBytes, idBytes);
    if (next === first) throw new StoreError("a pack is shorter than it was");
    first = next;
  }
  return {
    tables: {
      places: new Uint32Array(buffer, isOther ? otherPlaces : places, count),
      starts: new Float64Array(buffer, starts, count),
      ends: new Float64Array(buffer, ends, count),
      sizes: new Float64Array(buffer, sizes, count),
      types: new Uint8Array(buffer, types, count),
      bases: new Int32Array(buffer, bases, count),
    },
    children() {
      // What the offsets were sorted in is free by now.
      const total = kernel.listChildren(childrenFrom, otherPlaces === (isOther ? otherPlaces : places) ? places : otherPlaces, children);
      return { childrenFrom: new Uint32Array(buffer, childrenFrom, count + 1), children: new Uint32Array(buffer, children, total) };
    },
  };
}
