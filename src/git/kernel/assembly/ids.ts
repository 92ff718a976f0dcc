// AssemblyScript: the ids of the objects that are there, and their numbers.

/** Of no object. */
export const NONE: u32 = 0xffffffff;

// In lists that are sorted, of a pack or of what is loose. Of each: address, how
// many, number of the first, address of a table where those begin whose first bits are the same, how many bits not to look at.
const LISTS: usize = 0x10000;
const LIST: usize = 20;
const MOST_LISTS: usize = 3000;
let lists: usize = 0;
/** Of an id. */
export let idBytes: usize = 0;

/** Begins with other objects. */
export function setUpLists(bytes: usize): void {
  idBytes = bytes;
  lists = 0;
}

/** @param starts room for 2^bits numbers and one more */
export function addList(ids: usize, count: usize, first: u32, starts: usize, bits: u32): void {
  const list = LISTS + lists++ * LIST;
  const shift = 32 - bits;
  store<u32>(list, <u32>ids);
  store<u32>(list, <u32>count, 4);
  store<u32>(list, first, 8);
  store<u32>(list, <u32>starts, 12);
  store<u32>(list, shift, 16);
  let bucket: usize = 0;
  for (let i: usize = 0; i < count; i++) {
    const own = <usize>(bswap(load<u32>(ids + i * idBytes)) >> shift);
    for (; bucket <= own; bucket++) store<u32>(starts + (bucket << 2), <u32>i);
  }
  for (; bucket <= (<usize>1) << bits; bucket++) store<u32>(starts + (bucket << 2), <u32>count);
}

// @ts-ignore: decorator
@inline
export function isSame(a: usize, b: usize): bool {
  if (load<u64>(a) != load<u64>(b) || load<u64>(a, 8) != load<u64>(b, 8)) return false;
  if (idBytes == 20) return load<u32>(a, 16) == load<u32>(b, 16);
  return load<u64>(a, 16) == load<u64>(b, 16) && load<u64>(a, 24) == load<u64>(b, 24);
}

// Neighbouring trees name the same objects: those that were found last, by their first bits, id and number.
const LAST_BITS: u32 = 13;
const LAST: usize = 40;
const LAST_NUMBER: usize = 32;
let lastFound: usize = 0;

export function lastFoundBytes(): usize {
  return LAST << LAST_BITS;
}

/** @param at zeros */
export function setUpLastFound(from: usize): void {
  lastFound = from;
  // An id of zeros is found nowhere.
  store<u32>(from, NONE, LAST_NUMBER);
}

export function find(id: usize): u32 {
  const known = lastFound + <usize>(load<u32>(id) & ((1 << LAST_BITS) - 1)) * LAST;
  if (isSame(known, id)) return load<u32>(known, LAST_NUMBER);
  const number = findListed(id);
  memory.copy(known, id, idBytes);
  store<u32>(known, number, LAST_NUMBER);
  return number;
}

/** @param id its address @returns number of the first that is the same, or NONE */
export function findListed(id: usize): u32 {
  const key = bswap(load<u32>(id));
  for (let list = LISTS; list < LISTS + lists * LIST; list += LIST) {
    const bucket = <usize>load<u32>(list, 12) + (<usize>(key >> load<u32>(list, 16)) << 2);
    const end = load<u32>(bucket, 4);
    const ids = <usize>load<u32>(list);
    for (let i = load<u32>(bucket); i < end; i++)
      if (isSame(ids + <usize>i * idBytes, id)) return load<u32>(list, 8) + i;
  }
  return NONE;
}

// @ts-ignore: decorator
@inline
function nibble(byte: u32): u32 {
  return byte - 0x30 < 10 ? byte - 0x30 : byte - 0x61 < 6 ? byte - 0x57 : 255;
}

/** An id in hex. Somewhere in zero page of its own. */
const ownId: usize = 0xff00;

export function findHex(p: usize): u32 {
  for (let i: usize = 0; i < idBytes; i++) store<u8>(ownId + i, <u8>((nibble(load<u8>(p + 2 * i)) << 4) | (nibble(load<u8>(p + 2 * i + 1)) & 15)));
  return findListed(ownId);
}

/** The number of an object, by an id in bytes. */
export function addressOfId(): usize {
  return ownId;
}
