// What a pack's objects are stored as, and which of them are deltas of which. Format: gitformat-pack(5), "pack-*.pack".
import type { PackBytes } from "./pack-bytes.ts";
import type { PackIndex } from "./pack-index.ts";

export const COMMIT = 1;
export const TREE = 2;
export const BLOB = 3;
export const TAG = 4;
const OFFSET_DELTA = 6;
const ID_DELTA = 7;
/** Type of what is damaged, or a delta of it, or of something that the pack does not hold. */
export const UNKNOWN = 0;

/** `bases` of what is stored whole, and of what is a delta of nothing that is here. */
export const WHOLE = -1;
export const LOST = -2;

/** Where a pack's first object begins. */
export const FIRST_OFFSET = 12;
/** The most bytes of type, size and base in front of an object's data. */
const LONGEST_HEAD = 64;
/** On the average one object in so many bytes, or less, of a pack: steps of the table from offsets to objects. */
const STEP = 256;

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

const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;

/** Places in the index, by ascending offset: a radix sort. */
function byOffset(offsets: Float64Array, sorted: Uint32Array): Uint32Array {
  const count = offsets.length;
  let from = sorted;
  let to: Uint32Array = new Uint32Array(count);
  let largest = 0;
  for (let i = 0; i < count; i++) {
    from[i] = i;
    largest = Math.max(largest, offsets[i] as number);
  }
  const digits = new Uint16Array(count);
  for (let unit = 1; unit <= largest; unit *= DIGITS) {
    const next = new Uint32Array(DIGITS + 1);
    for (let i = 0; i < count; i++) {
      const digit = ((offsets[i] as number) / unit) & (DIGITS - 1);
      digits[i] = digit;
      next[digit + 1] = (next[digit + 1] as number) + 1;
    }
    for (let digit = 0; digit < DIGITS; digit++) next[digit + 1] = (next[digit + 1] as number) + (next[digit] as number);
    for (let i = 0; i < count; i++) {
      const place = from[i] as number;
      const digit = digits[place] as number;
      const at = next[digit] as number;
      to[at] = place;
      next[digit] = at + 1;
    }
    [from, to] = [to, from];
  }
  if (from !== sorted) sorted.set(from);
  return sorted;
}

/** Finds objects by where they begin. */
function createLookUp(offsets: Float64Array, size: number): (offset: number) => number {
  const firsts = new Uint32Array(Math.ceil(size / STEP) + 1);
  for (let i = offsets.length - 1; i >= 0; i--) firsts[((offsets[i] as number) / STEP) >>> 0] = i;
  return (offset) => {
    if (!(offset >= 0 && offset < size)) return LOST;
    let i = firsts[(offset / STEP) >>> 0] as number;
    while ((offsets[i] as number) < offset) i++;
    return offsets[i] === offset ? i : LOST;
  };
}

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

function listChildren(bases: Int32Array): { readonly childrenFrom: Uint32Array; readonly children: Uint32Array } {
  const childrenFrom = new Uint32Array(shared((bases.length + 1) * 4));
  for (const base of bases) if (base >= 0) childrenFrom[base + 1] = (childrenFrom[base + 1] as number) + 1;
  for (let i = 0; i < bases.length; i++) childrenFrom[i + 1] = (childrenFrom[i + 1] as number) + (childrenFrom[i] as number);
  const next = childrenFrom.slice(0, bases.length);
  const children = new Uint32Array(shared((childrenFrom[bases.length] as number) * 4));
  for (let i = 0; i < bases.length; i++) {
    const base = bases[i] as number;
    if (base < 0) continue;
    const at = next[base] as number;
    children[at] = i;
    next[base] = at + 1;
  }
  return { childrenFrom, children };
}

/** What stands in front of an object's data; one is filled again and again. */
interface Head {
  type: number;
  size: number;
  /** How far back the base begins. */
  back: number;
  /** Where the base's id, or the data, begins. */
  end: number;
}

function readHead(bytes: Uint8Array, start: number, head: Head): void {
  const limit = start + LONGEST_HEAD;
  let at = start;
  let byte = bytes[at++] as number;
  head.type = (byte >> 4) & 7;
  let size = byte & 15;
  for (let unit = 16; byte >= 128 && at < limit; unit *= 128) {
    byte = bytes[at++] as number;
    size += (byte & 127) * unit;
  }
  head.size = size;
  if (head.type === OFFSET_DELTA) {
    byte = bytes[at++] as number;
    let back = byte & 127;
    while (byte >= 128 && at < limit) {
      byte = bytes[at++] as number;
      back = (back + 1) * 128 + (byte & 127);
    }
    head.back = back;
  }
  head.end = at;
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

/** Reads what stands in front of each object's data. */
export function readFamilies(index: PackIndex, pack: PackBytes): Families {
  const { count } = index;
  const places = byOffset(index.offsets, new Uint32Array(shared(count * 4)));
  const offsets = new Float64Array(count);
  for (let i = 0; i < count; i++) offsets[i] = index.offsets[places[i] as number] as number;
  const lookUp = createLookUp(offsets, pack.size);
  const lookUpId = createIdLookUp(index, places);
  const starts = new Float64Array(shared(count * 8));
  const ends = new Float64Array(shared(count * 8));
  const sizes = new Float64Array(shared(count * 8));
  const types = new Uint8Array(shared(count));
  const bases = new Int32Array(shared(count * 4)).fill(WHOLE);
  const end = pack.size - index.idBytes;
  const head: Head = { type: 0, size: 0, back: 0, end: 0 };

  const readObject = (i: number): void => {
    const offset = offsets[i] as number;
    const first = pack.load(offset, LONGEST_HEAD);
    readHead(pack.bytes, first, head);
    const { type } = head;
    let dataAt = head.end;
    if (type === OFFSET_DELTA) bases[i] = head.back > 0 ? lookUp(offset - head.back) : LOST;
    else if (type === ID_DELTA) {
      const base = lookUpId(pack.bytes, dataAt);
      bases[i] = base === i ? LOST : base;
      dataAt += index.idBytes;
    } else if (type >= COMMIT && type <= TAG) types[i] = type;
    else bases[i] = LOST;
    sizes[i] = head.size;
    starts[i] = offset + dataAt - first;
    ends[i] = Math.min(end, i + 1 < count ? (offsets[i + 1] as number) : end);
  };
  for (let i = 0; i < count; i++) readObject(i);
  settleTypes(types, bases);
  const crcs = new Uint32Array(shared(count * 4));
  for (let i = 0; i < count; i++) if (types[i] === TREE) crcs[i] = index.crc(places[i] as number);
  return { count, crcs, places, starts, ends, sizes, types, bases, ...listChildren(bases) };
}
