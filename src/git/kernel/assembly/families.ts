// AssemblyScript: what stands in front of a pack's objects, and which are deltas of which. ../families.ts says where
// everything is; JavaScript would go through a small pack before it is warm. Format: gitformat-pack(5), "pack-*.pack".

const OFFSET_DELTA: u32 = 6;
const ID_DELTA: u32 = 7;
const LAST_TYPE: u32 = 4;

// What `bases` holds beside objects; ../../store/families.ts has the first two.
const WHOLE: i32 = -1;
const LOST: i32 = -2;
/** Its base's id stands where its data would begin. */
const BY_ID: i32 = -3;

/** The most bytes of type, size and base in front of an object's data. */
const LONGEST_HEAD: usize = 64;
/** Offsets of a bit more than two gigabytes and beyond stand in a table of their own. */
const FAR: u32 = 0x80000000;

/** Larger offsets are damage. */
const FARTHEST: u64 = 0xffffffffffff;

const DIGIT_BITS: u64 = 11;
const DIGITS: usize = 1 << 11;
/** Where the next place of each digit is kept. Address. */
const nextPlaces: usize = 0xa000;

/** Packed bytes for each step of the table from offsets to objects. */
const STEP_BITS: u64 = 8;

/**
 * Sorts places in the index by offset, 11 bits at a time.
 * @param near offsets of four bytes, highest first; those that are too large for it are numbers in `far`, of eight
 * @returns whether the outcome is in the other arrays
 */
export function sortOffsets(
  near: usize,
  far: usize,
  farCount: u32,
  count: usize,
  keys: usize,
  places: usize,
  otherKeys: usize,
  otherPlaces: usize,
): bool {
  let largest: u64 = 0;
  for (let i: usize = 0; i < count; i++) {
    const offset = bswap(load<u32>(near + (i << 2)));
    let key = <u64>offset;
    if (offset >= FAR) key = offset - FAR < farCount ? bswap(load<u64>(far + ((<usize>(offset - FAR)) << 3))) & FARTHEST : FARTHEST;
    largest = max(largest, key);
    store<u64>(keys + (i << 3), key);
    store<u32>(places + (i << 2), <u32>i);
  }
  let isOther = false;
  for (let shift: u64 = 0; shift < 64 && largest >> shift > 0; shift += DIGIT_BITS) {
    memory.fill(nextPlaces, 0, (DIGITS + 1) << 2);
    for (let p = keys; p < keys + (count << 3); p += 8) {
      const next = nextPlaces + (((<usize>(load<u64>(p) >> shift) & (DIGITS - 1)) + 1) << 2);
      store<u32>(next, load<u32>(next) + 1);
    }
    for (let next = nextPlaces; next < nextPlaces + (DIGITS << 2); next += 4) store<u32>(next, load<u32>(next) + load<u32>(next, 4), 4);
    for (let i: usize = 0; i < count; i++) {
      const key = load<u64>(keys + (i << 3));
      const next = nextPlaces + ((<usize>(key >> shift) & (DIGITS - 1)) << 2);
      const at = <usize>load<u32>(next);
      store<u32>(next, <u32>at + 1);
      store<u64>(otherKeys + (at << 3), key);
      store<u32>(otherPlaces + (at << 2), load<u32>(places + (i << 2)));
    }
    let swapped = keys;
    keys = otherKeys;
    otherKeys = swapped;
    swapped = places;
    places = otherPlaces;
    otherPlaces = swapped;
    isOther = !isOther;
  }
  return isOther;
}

// Arrays by object, in the order of the pack, but for `steps`. Addresses.
let keys: usize = 0;
let steps: usize = 0;
let starts: usize = 0;
let ends: usize = 0;
let sizes: usize = 0;
let types: usize = 0;
let bases: usize = 0;
let count: usize = 0;
let packSize: u64 = 0;

/** @param offsets in order; `steps` must be as many as there are steps in the pack, and one more */
export function setUpFamilies(
  offsets: usize,
  stepTable: usize,
  startTable: usize,
  endTable: usize,
  sizeTable: usize,
  typeTable: usize,
  baseTable: usize,
  objects: usize,
  size: f64,
): void {
  keys = offsets;
  steps = stepTable;
  starts = startTable;
  ends = endTable;
  sizes = sizeTable;
  types = typeTable;
  bases = baseTable;
  count = objects;
  packSize = <u64>size;
  memory.fill(types, 0, count);
  const stepCount = <usize>(packSize >> STEP_BITS) + 1;
  let step: usize = 0;
  for (let i: usize = 0; i < count && step < stepCount; i++) {
    const last = min(<usize>(load<u64>(keys + (i << 3)) >> STEP_BITS), stepCount - 1);
    for (; step <= last; step++) store<u32>(steps + (step << 2), <u32>i);
  }
  for (; step < stepCount; step++) store<u32>(steps + (step << 2), <u32>count);
}

/** The object that begins at an offset before that of object `before`, or LOST. */
function objectAt(offset: u64, before: usize): i32 {
  if (offset >= packSize) return LOST;
  let i = <usize>load<u32>(steps + ((<usize>(offset >> STEP_BITS)) << 2));
  while (i < before && load<u64>(keys + (i << 3)) < offset) i++;
  return i < before && load<u64>(keys + (i << 3)) == offset ? <i32>i : LOST;
}

/** @param at where the object begins @param offset the same in the pack @param idBytes that an id takes */
function readHead(i: usize, at: usize, offset: u64, idBytes: usize): void {
  const from = at;
  const limit = at + LONGEST_HEAD - 1;
  let byte = <u64>load<u8>(at++);
  const type = <u32>(byte >> 4) & 7;
  let size: f64 = <f64>(byte & 15);
  let unit: f64 = 16;
  while (byte >= 128 && at < limit) {
    byte = <u64>load<u8>(at++);
    size += <f64>(byte & 127) * unit;
    unit *= 128;
  }
  let base = WHOLE;
  let own: u32 = 0;
  if (type == OFFSET_DELTA) {
    byte = <u64>load<u8>(at++);
    let back = byte & 127;
    while (byte >= 128 && at < limit) {
      byte = <u64>load<u8>(at++);
      back = ((back + 1) << 7) | (byte & 127);
    }
    base = back > 0 && back <= offset ? objectAt(offset - back, i) : LOST;
    if (base >= 0) own = load<u8>(types + base);
  } else if (type == ID_DELTA) {
    base = BY_ID;
    at += idBytes;
  } else if (type > 0 && type <= LAST_TYPE) own = type;
  else base = LOST;
  store<u8>(types + i, <u8>own);
  store<i32>(bases + (i << 2), base);
  store<f64>(sizes + (i << 3), size);
  store<f64>(starts + (i << 3), <f64>(offset + (at - from)));
}

/**
 * Reads the heads of objects from `first` on that begin in what is loaded of the pack, with room for a whole head unless
 * the pack ends there.
 * @param loaded address of the byte at offset `from`; zeros must follow it @param end offset of its end @param dataEnd of the last object
 * @returns the first object that is not loaded
 */
export function readHeads(first: usize, loaded: usize, from: f64, end: f64, dataEnd: f64, idBytes: usize): usize {
  const start = <u64>from;
  const stop = <u64>end == packSize ? <u64>end : <u64>end - LONGEST_HEAD;
  let i = first;
  for (; i < count; i++) {
    const offset = load<u64>(keys + (i << 3));
    const next = i + 1 < count ? <f64>load<u64>(keys + ((i + 1) << 3)) : dataEnd;
    store<f64>(ends + (i << 3), min(next, dataEnd));
    if (offset >= packSize) {
      store<i32>(bases + (i << 2), LOST);
      store<f64>(starts + (i << 3), dataEnd);
      store<f64>(sizes + (i << 3), 0);
      continue;
    }
    if (offset >= stop) return i;
    readHead(i, loaded + <usize>(offset - start), offset, idBytes);
  }
  return i;
}

/** Lists deltas by their bases. @param from for each object and one more @param next as many @returns how many there are */
export function listChildren(from: usize, next: usize, children: usize): usize {
  memory.fill(from, 0, (count + 1) << 2);
  for (let i: usize = 0; i < count; i++) {
    const base = load<i32>(bases + (i << 2));
    if (base < 0) continue;
    const at = from + ((<usize>base + 1) << 2);
    store<u32>(at, load<u32>(at) + 1);
  }
  for (let i: usize = 0; i < count; i++) {
    const sum = load<u32>(from + (i << 2));
    store<u32>(next + (i << 2), sum);
    store<u32>(from + ((i + 1) << 2), load<u32>(from + ((i + 1) << 2)) + sum);
  }
  for (let i: usize = 0; i < count; i++) {
    const base = load<i32>(bases + (i << 2));
    if (base < 0) continue;
    const at = next + ((<usize>base) << 2);
    const place = <usize>load<u32>(at);
    store<u32>(children + (place << 2), <u32>i);
    store<u32>(at, <u32>place + 1);
  }
  return <usize>load<u32>(from + (count << 2));
}
