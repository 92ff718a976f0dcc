// What a pack's objects are stored as, and which of them are deltas of which. Format: gitformat-pack(5), "pack-*.pack".
import { BY_ID, type FamilyTables } from "../kernel/families.ts";
import type { ObjectKernel } from "../kernel/objects.ts";
import type { PackBytes } from "./pack-bytes.ts";
import type { PackIndex } from "./pack-index.ts";

export const COMMIT = 1;
export const TREE = 2;
export const BLOB = 3;
export const TAG = 4;
/** Type of what is damaged, or a delta of it, or of something that the pack does not hold. */
export const UNKNOWN = 0;

/** `bases` of what is stored whole, and of what is a delta of nothing that is here. */
export const WHOLE = -1;
export const LOST = -2;

/** Where a pack's first object begins. */
export const FIRST_OFFSET = 12;
/** Objects in the order of the pack; plain arrays, in memory that threads can share. */
export interface Families {
  readonly count: number;
  /** Place in the pack's index. */
  readonly places: Uint32Array;
  /** Where the packed bytes begin and end. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** CRC-32 from where the one before ends up to its own end; of trees alone. */
  readonly crcs: Uint32Array;
  /** Bytes of the unpacked object or delta. */
  readonly sizes: Float64Array;
  /** COMMIT to TAG, of deltas that of their bases, or UNKNOWN. */
  readonly types: Uint8Array;
  /** What a delta is one of; or WHOLE or LOST. */
  readonly bases: Int32Array;
  /** Deltas of object i are `children` from childrenFrom[i] to childrenFrom[i + 1]. */
  readonly childrenFrom: Uint32Array;
  readonly children: Uint32Array;
}

const shared = (bytes: number): SharedArrayBuffer => new SharedArrayBuffer(bytes);

/** Gives deltas the types of their bases; a base may stand behind its delta, and damaged ones be bases of each other. */
function settleTypes(types: Uint8Array, bases: Int32Array): void {
  const seen = new Uint8Array(types.length);
  for (let i = 0; i < types.length; i++) {
    const chain: number[] = [];
    let at = i;
    for (; at >= 0 && types[at] === UNKNOWN && seen[at] === 0; at = bases[at] as number) {
      seen[at] = 1;
      chain.push(at);
    }
    if (at >= 0) for (const one of chain) types[one] = types[at] as number;
  }
}

/** Finds objects by their ids, of which few are asked for. */
function createIdLookUp(index: PackIndex, places: Uint32Array): (bytes: Uint8Array, at: number) => number {
  let objects: Uint32Array | undefined;
  return (bytes, at) => {
    const place = at + index.idBytes > bytes.length ? -1 : index.find(bytes, at);
    if (place === -1) return LOST;
    if (objects === undefined) {
      objects = new Uint32Array(places.length);
      for (let i = 0; i < places.length; i++) objects[places[i] as number] = i;
    }
    return objects[place] as number;
  };
}

/** Finds the bases of deltas by id. @returns whether there are any */
function findBases({ starts, bases, places }: FamilyTables, index: PackIndex, pack: PackBytes): boolean {
  const lookUp = createIdLookUp(index, places);
  let found = false;
  for (let i = bases.indexOf(BY_ID); i !== -1; i = bases.indexOf(BY_ID, i + 1)) {
    const idAt = (starts[i] as number) - index.idBytes;
    const base = lookUp(pack.bytes, pack.load(idAt, index.idBytes));
    bases[i] = base === i ? LOST : base;
    found = true;
  }
  return found;
}

/** Reads what stands in front of each object's data. */
export function readFamilies(index: PackIndex, pack: PackBytes, kernel: ObjectKernel): Families {
  const { count } = index;
  const reader = kernel.readFamilyTables(index, pack.size, (offset, length) => {
    const at = pack.load(offset, length);
    return pack.bytes.subarray(at, at + length);
  });
  const { tables } = reader;
  // A base by id may stand behind its delta, and so its type was not known.
  if (findBases(tables, index, pack)) settleTypes(tables.types, tables.bases);
  const { childrenFrom, children } = reader.children();
  const uint32 = (from: Uint32Array): Uint32Array => {
    const own = new Uint32Array(shared(from.length * 4));
    own.set(from);
    return own;
  };
  const float64 = (from: Float64Array): Float64Array => {
    const own = new Float64Array(shared(from.length * 8));
    own.set(from);
    return own;
  };
  const types = new Uint8Array(shared(count));
  types.set(tables.types);
  const bases = new Int32Array(shared(count * 4));
  bases.set(tables.bases);
  const crcs = new Uint32Array(shared(count * 4));
  const places = uint32(tables.places);
  for (let i = types.indexOf(TREE); i !== -1; i = types.indexOf(TREE, i + 1)) crcs[i] = index.crc(places[i] as number);
  return {
    count,
    places,
    starts: float64(tables.starts),
    ends: float64(tables.ends),
    crcs,
    sizes: float64(tables.sizes),
    types,
    bases,
    childrenFrom: uint32(childrenFrom),
    children: uint32(children),
  };
}
