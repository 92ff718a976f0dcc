// AssemblyScript: what trees name: names of entries, each once, and ids of objects that are not there.
import { idBytes, isSame, NONE } from "./ids";

// Objects that are named and not there: hashed ids, numbered behind those that are.
let missingSlots: usize = 0;
let missingIds: usize = 0;
let missingBits: u32 = 0;
export let firstMissing: u32 = 0;
let missing: u32 = 0;

// Names of entries, each once: slots, where each ends, and the names, a zero behind each.
let nameSlots: usize = 0;
let nameEnds: usize = 0;
let names: usize = 0;
let namesEnd: usize = 0;
let namesLimit: usize = 0;
let nameBits: u32 = 0;
let nameCount: u32 = 0;
let seed: u64 = 0;

/**
 * Everything in there is zero.
 * @param slots room for 2^bits numbers @param ids for half as many ids @param first number of a missing object
 */
export function setUpMissing(slots: usize, ids: usize, bits: u32, first: u32): void {
  missingSlots = slots;
  missingIds = ids;
  missingBits = bits;
  firstMissing = first;
  missing = 0;
}

/** @param ends room for half as many numbers as there are slots, and one more @param key that nobody can guess */
export function setUpNames(slots: usize, bits: u32, ends: usize, from: usize, limit: usize, key: u64): void {
  nameSlots = slots;
  nameBits = bits;
  nameEnds = ends;
  names = from;
  namesEnd = from;
  namesLimit = limit;
  nameCount = 0;
  seed = key | 1;
}

export function countMissing(): u32 {
  return missing;
}

/** Behind the last name. */
export function endOfNames(): usize {
  return namesEnd;
}

/** @returns its number, or NONE where there is no more room */
export function missingNumber(id: usize): u32 {
  const mask = (<u32>1 << missingBits) - 1;
  // Whoever made the trees chose these ids.
  let slot = <u32>(hashOf(id, idBytes) >> (64 - <u64>missingBits));
  while (true) {
    const at = missingSlots + (<usize>slot << 2);
    const known = load<u32>(at);
    if (known == 0) {
      if (missing >= mask >> 1) return NONE;
      memory.copy(missingIds + <usize>missing * idBytes, id, idBytes);
      store<u32>(at, ++missing);
      return firstMissing + missing - 1;
    }
    if (isSame(missingIds + <usize>(known - 1) * idBytes, id)) return firstMissing + known - 1;
    slot = (slot + 1) & mask;
  }
}

function hashOf(from: usize, length: usize): u64 {
  let hash = seed ^ (<u64>length * 0x9e3779b97f4a7c15);
  let left = length;
  for (; left >= 8; left -= 8, from += 8) {
    hash = (hash ^ load<u64>(from)) * 0xff51afd7ed558ccd;
    hash ^= hash >> 32;
  }
  if (left > 0) hash = (hash ^ (load<u64>(from) & (((<u64>1) << (<u64>left << 3)) - 1))) * 0xff51afd7ed558ccd;
  hash ^= hash >> 29;
  return hash * seed;
}

function isName(number: u32, from: usize, length: usize): bool {
  const start = names + (number == 0 ? 0 : <usize>load<u32>(nameEnds + (<usize>(number - 1) << 2)));
  if (names + <usize>load<u32>(nameEnds + (<usize>number << 2)) - start != length + 1) return false;
  let i: usize = 0;
  for (; i + 8 <= length; i += 8) if (load<u64>(start + i) != load<u64>(from + i)) return false;
  for (; i < length; i++) if (load<u8>(start + i) != load<u8>(from + i)) return false;
  return true;
}

/** @returns its number, or NONE where there is no more room */
export function nameNumber(from: usize, length: usize): u32 {
  const mask = (<u32>1 << nameBits) - 1;
  let slot = <u32>(hashOf(from, length) >> (64 - <u64>nameBits));
  while (true) {
    const at = nameSlots + (<usize>slot << 2);
    const known = load<u32>(at);
    if (known == 0) {
      if (nameCount >= mask >> 1 || namesEnd + length + 1 > namesLimit) return NONE;
      memory.copy(namesEnd, from, length);
      namesEnd += length;
      store<u8>(namesEnd++, 0);
      store<u32>(nameEnds + (<usize>nameCount << 2), <u32>(namesEnd - names));
      store<u32>(at, ++nameCount);
      return nameCount - 1;
    }
    if (isName(known - 1, from, length)) return known - 1;
    slot = (slot + 1) & mask;
  }
}
