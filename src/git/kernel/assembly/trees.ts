// AssemblyScript: rebuilds a repository's trees and tells what they name; reads of commits where they come from.
// Formats: git-mktree(1), "<mode> <name>\0<id>"; commits: lines of `tree`, `parent`, `author` and `committer`.
//
// An object is a record: its size, address and number of its entries, its text, and the entries by place. A delta's
// entries are those of its base wherever these stand in a stretch that is copied: only what is new is looked up.
import { SPILL, unpack } from "../../../engine/kernel/assembly/inflate";
import { apply, beginDelta, readSize, STRETCH } from "./delta";
import { reserve } from "./room";

const ENTRIES_AT: usize = 4;
const ENTRIES: usize = 8;
/** How many deltas it is away from a whole one. */
const DEPTH: usize = 12;
const RECORD: usize = 16;
/** An entry: its place in the text, number of the object, number of the name, nothing. */
const ENTRY: usize = 16;
const NUMBER: usize = 4;
const NAME: usize = 8;
/** Of an entry's number. */
const TREE: u32 = 0x80000000;
const LINK: u32 = 0x40000000;
const MASK: u32 = 0x3fffffff;
/** Of no object. */
const NONE: u32 = 0xffffffff;

/** Zeros behind a text. */
const BEHIND: usize = 32;
/** Taking over shorter stretches takes longer than reading them. */
const SHORTEST: usize = 48;
/** Deltas may not make more of it. */
const LARGEST: usize = 1 << 28;

const DAMAGED: i32 = -1;
const TOO_LARGE: i32 = -2;
/** There are more names, or missing objects, than there is room for. */
const FULL: i32 = -3;

// Ids of the objects that are there, in lists that are sorted, of a pack or of what is loose. Of each: address, how
// many, number of the first, address of a table where those begin whose first bits are the same, how many bits not to look at.
const LISTS: usize = 0x10000;
const LIST: usize = 20;
const MOST_LISTS: usize = 3000;
let lists: usize = 0;
let idBytes: usize = 0;

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
function isSame(a: usize, b: usize): bool {
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

function find(id: usize): u32 {
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

// Objects that are named and not there: hashed ids, numbered behind those that are.
let missingSlots: usize = 0;
let missingIds: usize = 0;
let missingBits: u32 = 0;
let firstMissing: u32 = 0;
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
function missingNumber(id: usize): u32 {
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
function nameNumber(from: usize, length: usize): u32 {
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

// Where reading of a tree stands: behind the last entry, and behind its own in the list.
let at: usize = 0;
let entriesEnd: usize = 0;

// What trees are made of, one after the other, so that they need not be rebuilt to be gone through once more: number of
// the tree, how many deltas it is away from a whole one, how many parts, how many entries; of each part number and name of
// an entry, or TAKEN with the first of the base's entries that are taken over, and how many.
const LOG_HEAD: usize = 16;
const TAKEN: u32 = 0xc0000000;
let log: usize = 0;
let logEnd: usize = 0;
let logLimit: usize = 0;
/** Whether the log lacks a tree. */
let isCut: bool = false;

/** Begins with an empty log. */
export function setUpLog(from: usize, limit: usize): void {
  log = from;
  logEnd = from;
  logLimit = limit;
}

/** Behind the last part; 0 where the log lacks a tree. */
export function endOfLog(): usize {
  return isCut ? 0 : log;
}

// @ts-ignore: decorator
@inline
function note(number: u32, name: u32): void {
  if (logEnd + 8 > logLimit) {
    isCut = true;
    return;
  }
  store<u32>(logEnd, number);
  store<u32>(logEnd, name, 4);
  logEnd += 8;
}

/** Ends what is noted of a tree. */
export function noteTree(record: usize, number: u32): void {
  store<u32>(log, number);
  store<u32>(log, load<u32>(record, DEPTH), 4);
  store<u32>(log, <u32>((logEnd - log - LOG_HEAD) >> 3), 8);
  store<u32>(log, load<u32>(record, ENTRIES), 12);
  log = logEnd;
}

const S_IFMT: u32 = 0o170000;
const S_IFDIR: u32 = 0o040000;
const S_IFREG: u32 = 0o100000;
const S_IFLNK: u32 = 0o120000;

/** Reads the entry at `at`. @returns 0, or why not */
function readEntry(text: usize, end: usize): i32 {
  let p = at;
  let mode: u32 = 0;
  let byte = <u32>load<u8>(p);
  if (byte == 0x20) return DAMAGED;
  for (; p < end && byte != 0x20; byte = <u32>load<u8>(++p)) {
    if (byte - 0x30 > 7) return DAMAGED;
    mode = (mode << 3) + (byte - 0x30);
  }
  const name = ++p;
  for (; p < end; p += 16) {
    const zeros = i8x16.bitmask(i8x16.eq(v128.load(p), i8x16.splat(0)));
    if (zeros == 0) continue;
    p += <usize>ctz(zeros);
    break;
  }
  // Behind the text stand zeros.
  if (p == name || p >= end || end - p < idBytes + 1) return DAMAGED;
  const kind = mode & S_IFMT;
  let number = find(p + 1);
  // What is of no other kind is a submodule's commit, which lies elsewhere.
  const isLink = kind != S_IFDIR && kind != S_IFREG && kind != S_IFLNK;
  if (isLink) number = LINK;
  else if (number == NONE) {
    number = missingNumber(p + 1);
    if (number == NONE) return FULL;
  }
  if (kind == S_IFDIR) number |= TREE;
  const own = nameNumber(name, p - name);
  if (own == NONE) return FULL;
  if (!reserve(entriesEnd + 2 * ENTRY)) return TOO_LARGE;
  store<u32>(entriesEnd, <u32>(at - text));
  store<u32>(entriesEnd, number, NUMBER);
  store<u32>(entriesEnd, own, NAME);
  entriesEnd += ENTRY;
  note(number, own);
  at = p + 1 + idBytes;
  return 0;
}

/** First entry at or behind a place. */
function entryFrom(entries: usize, count: usize, place: usize): usize {
  let low: usize = 0;
  while (low < count) {
    const middle = (low + count) >> 1;
    if (<usize>load<u32>(entries + middle * ENTRY) < place) low = middle + 1;
    else count = middle;
  }
  return low;
}

/** Reads entries, or takes them over from the base. @param base not looked at where there are no stretches @param list of stretches, by place */
function readEntries(text: usize, size: usize, base: usize, list: usize, listEnd: usize): i32 {
  const end = text + size;
  const baseSize = <usize>load<u32>(base);
  const baseEntries = <usize>load<u32>(base, ENTRIES_AT);
  const baseCount = <usize>load<u32>(base, ENTRIES);
  at = text;
  for (let s = list; s < listEnd; s += STRETCH) {
    const to = text + <usize>load<u32>(s);
    const length = <usize>load<u32>(s, 4);
    const from = <usize>load<u32>(s, 8);
    // Where an entry begins in both.
    let first = baseCount;
    while (true) {
      while (at < to) {
        const done = readEntry(text, end);
        if (done != 0) return done;
      }
      if (at - to >= length) break;
      const place = at - to + from;
      first = entryFrom(baseEntries, baseCount, place);
      if (first < baseCount && <usize>load<u32>(baseEntries + first * ENTRY) == place) break;
      first = baseCount;
      const done = readEntry(text, end);
      if (done != 0) return done;
    }
    if (first == baseCount) continue;
    // Entries that end in the stretch.
    let behind = entryFrom(baseEntries, baseCount, from + length + 1);
    if (behind < baseCount || from + length < baseSize) behind--;
    if (behind <= first) continue;
    const bytes = (behind - first) * ENTRY;
    if (!reserve(entriesEnd + bytes + ENTRY)) return TOO_LARGE;
    const move = i32x4.replace_lane(i32x4.splat(0), 0, <i32>(to - text) - <i32>from);
    const source = baseEntries + first * ENTRY;
    for (let i: usize = 0; i < bytes; i += ENTRY) v128.store(entriesEnd + i, i32x4.add(v128.load(source + i), move));
    entriesEnd += bytes;
    note(TAKEN | <u32>first, <u32>(behind - first));
    at = text + (behind < baseCount ? <usize>load<u32>(baseEntries + behind * ENTRY) : baseSize) + (to - text) - from;
  }
  while (at < end) {
    const done = readEntry(text, end);
    if (done != 0) return done;
  }
  return at == end ? 0 : DAMAGED;
}

/** @returns address behind the record, or why there is none */
function finish(record: usize, size: usize, isTree: bool, base: usize, list: usize, listEnd: usize): i32 {
  const text = record + RECORD;
  const entries = (max(text + size + BEHIND, listEnd) + 15) & ~15;
  if (!reserve(entries + ENTRY)) return TOO_LARGE;
  memory.fill(text + size, 0, BEHIND);
  entriesEnd = entries;
  // Of a tree that nobody wanted to be noted nothing is left.
  logEnd = log + LOG_HEAD;
  if (isTree && logEnd > logLimit) isCut = true;
  const done = isTree ? readEntries(text, size, base, list, listEnd) : 0;
  if (done != 0) return done;
  store<u32>(record, <u32>size);
  store<u32>(record, <u32>entries, ENTRIES_AT);
  store<u32>(record, <u32>((entriesEnd - entries) / ENTRY), ENTRIES);
  store<u32>(record, base == 0 ? 0 : load<u32>(base, DEPTH) + 1, DEPTH);
  return <i32>entriesEnd;
}

/** Makes the record of an object whose text stands in it already; there must be room behind it. */
export function addText(record: usize, size: usize, isTree: bool): i32 {
  return finish(record, size, isTree, 0, 0, 0);
}

export function addWhole(packed: usize, packedEnd: usize, record: usize, size: usize, isTree: bool): i32 {
  const text = record + RECORD;
  if (size > LARGEST || !reserve(text + size + SPILL)) return TOO_LARGE;
  if (unpack(packed, packedEnd, text, size) != <i32>size) return DAMAGED;
  return finish(record, size, isTree, 0, 0, 0);
}

/** @param delta room for the unpacked delta */
export function addDelta(packed: usize, packedEnd: usize, delta: usize, deltaSize: usize, base: usize, record: usize, isTree: bool): i32 {
  if (unpack(packed, packedEnd, delta, deltaSize) != <i32>deltaSize) return DAMAGED;
  beginDelta(delta, deltaSize);
  const baseSize = <usize>load<u32>(base);
  if (readSize() != <isize>baseSize) return DAMAGED;
  const size = <usize>readSize();
  if (<isize>size < 0) return DAMAGED;
  const text = record + RECORD;
  const list = (text + size + BEHIND + 7) & ~7;
  if (size > LARGEST || !reserve(list + (size / SHORTEST) * STRETCH + 64)) return TOO_LARGE;
  const listEnd = apply(base + RECORD, baseSize, text, size, list, SHORTEST);
  if (listEnd == 0) return DAMAGED;
  return finish(record, size, isTree, base, list, listEnd);
}

/** Moves a record down, over one that is no longer needed. @returns address behind it */
export function move(from: usize, end: usize, to: usize): i32 {
  memory.copy(to, from, end - from);
  store<u32>(to, <u32>(<usize>load<u32>(to, ENTRIES_AT) - from + to), ENTRIES_AT);
  return <i32>(end - from + to);
}

/** Writes number and name of each tree that a tree holds. @param out room for twice as many numbers as it has entries @returns how many there are */
export function listTrees(record: usize, out: usize): i32 {
  const entries = <usize>load<u32>(record, ENTRIES_AT);
  const end = entries + <usize>load<u32>(record, ENTRIES) * ENTRY;
  let p = out;
  for (let entry = entries; entry < end; entry += ENTRY) {
    const number = load<u32>(entry, NUMBER);
    if ((number & TREE) == 0) continue;
    store<u32>(p, number & MASK);
    store<u32>(p, load<u32>(entry, NAME), 4);
    p += 8;
  }
  return <i32>((p - out) >> 3);
}

// Where objects came first. By object: flags, and turn, tree, name and nothing; by name: flags; by tree: turn, flags.
let objectFlags: usize = 0;
let nameFlags: usize = 0;
let turns: usize = 0;
let treeFlags: usize = 0;
let first: usize = 0;
const PLACE: usize = 16;

/** Where reading of the log stands, and its end. */
let logAt: usize = 0;
let logStop: usize = 0;

// Trees from which the one is made that comes next, by how many deltas they are away from a whole one: where the entries
// of each begin, number and name; behind the last one there is room.
const FRAMES: usize = 0x20000;
const MOST_FRAMES: u32 = 4096;
let framesFrom: usize = 0;
/** Entries may take no more. */
const MOST_OF_FRAMES: usize = 1 << 28;

export function setUpPlaces(wantedObjects: usize, wantedNames: usize, turnTable: usize, wantedTrees: usize, places: usize, frames: usize): void {
  objectFlags = wantedObjects;
  nameFlags = wantedNames;
  turns = turnTable;
  treeFlags = wantedTrees;
  first = places;
  framesFrom = frames;
}

/** Goes on with another part of the log. */
export function openLog(from: usize, end: usize): void {
  logAt = from;
  logStop = end;
}

/** Takes a tree's entries for places of the objects that are wanted. */
function takePlaces(from: usize, end: usize, tree: u32, others: usize): usize {
  const turn = load<u32>(turns + (<usize>tree << 2));
  if (turn == NONE) return others;
  const isAll = load<u8>(treeFlags + tree) != 0;
  for (let entry = from; entry < end; entry += 8) {
    const number = load<u32>(entry);
    const object = number & MASK;
    if (number & LINK) continue;
    if (object < firstMissing) {
      if (number & TREE) continue;
      if (!isAll && load<u8>(objectFlags + object) == 0 && load<u8>(nameFlags + <usize>load<u32>(entry, 4)) == 0) continue;
    }
    const place = first + <usize>object * PLACE;
    const known = load<u32>(place);
    if (turn > known) continue;
    if (turn == known) {
      // Twice in a tree: the first one counts.
      if (load<u32>(place, 4) == tree) continue;
      store<u32>(others, turn);
      store<u32>(others, tree, 4);
      store<u32>(others, load<u32>(entry, 4), 8);
      store<u32>(others, object, 12);
      others += PLACE;
      continue;
    }
    store<u32>(place, turn);
    store<u32>(place, tree, 4);
    store<u32>(place, load<u32>(entry, 4), 8);
  }
  return others;
}

/**
 * Goes through trees of the log, for places of the objects that are wanted.
 * @param others room for places: those that came at the same turn as another, which may be earlier ones or not, with the
 * object behind each
 * @returns behind the last of those; 0 for what is damaged, or too much
 */
export function replay(others: usize, othersEnd: usize): usize {
  while (logAt < logStop) {
    const parts = <usize>load<u32>(logAt, 8);
    const count = <usize>load<u32>(logAt, 12);
    // A tree may be told of in the next call.
    if (others + count * PLACE > othersEnd) return others;
    const tree = load<u32>(logAt);
    const depth = load<u32>(logAt, 4);
    if (depth >= MOST_FRAMES) return 0;
    const base = depth == 0 ? 0 : <usize>load<u32>(FRAMES + (<usize>(depth - 1) << 2));
    const from = depth == 0 ? framesFrom : <usize>load<u32>(FRAMES + (<usize>depth << 2));
    const end = from + (count << 3);
    if (end - framesFrom > MOST_OF_FRAMES || !reserve(end + 16)) return 0;
    let to = from;
    logAt += LOG_HEAD;
    for (const stop = logAt + (parts << 3); logAt < stop; logAt += 8) {
      const number = load<u32>(logAt);
      if (number < TAKEN) {
        store<u64>(to, load<u64>(logAt));
        to += 8;
        continue;
      }
      const bytes = <usize>load<u32>(logAt, 4) << 3;
      const source = base + (<usize>(number & MASK) << 3);
      memory.copy(to, source, bytes);
      to += bytes;
    }
    if (to != end) return 0;
    store<u32>(FRAMES + (<usize>depth << 2), <u32>from);
    store<u32>(FRAMES + (<usize>(depth + 1) << 2), <u32>end);
    others = takePlaces(from, end, tree, others);
  }
  return others;
}

/** Whether there is more in the log. */
export function hasMore(): bool {
  return logAt < logStop;
}

// @ts-ignore: decorator
@inline
function nibble(byte: u32): u32 {
  return byte - 0x30 < 10 ? byte - 0x30 : byte - 0x61 < 6 ? byte - 0x57 : 255;
}

/** An id in hex. Somewhere in zero page of its own. */
const ownId: usize = 0xff00;

function findHex(p: usize): u32 {
  for (let i: usize = 0; i < idBytes; i++) store<u8>(ownId + i, <u8>((nibble(load<u8>(p + 2 * i)) << 4) | (nibble(load<u8>(p + 2 * i + 1)) & 15)));
  return findListed(ownId);
}

/** The number of an object, by an id in bytes. */
export function addressOfId(): usize {
  return ownId;
}

/** Whether a line begins there with a word of so many bytes. */
function begins(p: usize, end: usize, word: u64, bytes: u64): bool {
  return p + <usize>bytes <= end && (load<u64>(p) & ((<u64>1 << (bytes << 3)) - 1)) == word;
}

/** "tree ", "parent ", "author " and "committe", lowest byte first. */
const TREE_WORD: u64 = 0x2065657274;
const PARENT_WORD: u64 = 0x20746e65726170;
const AUTHOR_WORD: u64 = 0x20726f68747561;
const COMMITTER_WORD: u64 = 0x657474696d6d6f63;

/** Digits of a date, of which more are a date that git may read in another way. */
const MOST_DIGITS: usize = 12;

/** @returns seconds, or -1 for what git may take for another time */
function readDate(from: usize, end: usize): f64 {
  let p = from;
  while (p < end && load<u8>(p) != 0x0a && load<u8>(p) != 0x3e) p++;
  if (p + 2 >= end || load<u8>(p) != 0x3e || load<u8>(p, 1) != 0x20) return -1;
  p += 2;
  const start = p;
  let date: f64 = 0;
  for (; p < end && <u32>load<u8>(p) - 0x30 < 10; p++) date = date * 10 + <f64>(<u32>load<u8>(p) - 0x30);
  if (p == start || p - start > MOST_DIGITS || p >= end || load<u8>(p) != 0x20) return -1;
  for (; p < end && load<u8>(p) != 0x0a; p++) if (load<u8>(p) == 0x3e) return -1;
  return p < end ? date : -1;
}

/**
 * Writes of a commit, behind its record: seconds of its date as a float, -1 for an odd one; its tree; its parents; NONE
 * for what is not there.
 * @returns how many parents there are, or why nothing is known
 */
export function readCommit(record: usize, out: usize): i32 {
  const size = <usize>load<u32>(record);
  const end = record + RECORD + size;
  const line = 2 * idBytes;
  let p = record + RECORD;
  if (!reserve(out + size + 64)) return TOO_LARGE;
  if (!begins(p, end, TREE_WORD, 5) || p + 5 + line >= end || load<u8>(p + 5 + line) != 0x0a) return DAMAGED;
  store<u32>(out, findHex(p + 5), 8);
  p += 6 + line;
  let count: i32 = 0;
  for (; begins(p, end, PARENT_WORD, 7); p += 8 + line) {
    if (p + 7 + line >= end || load<u8>(p + 7 + line) != 0x0a) return DAMAGED;
    store<u32>(out + 12 + (<usize>count << 2), findHex(p + 7));
    count++;
  }
  if (!begins(p, end, AUTHOR_WORD, 7)) return DAMAGED;
  while (p < end && load<u8>(p) != 0x0a) p++;
  p++;
  const isOdd = p + 10 >= end || load<u64>(p) != COMMITTER_WORD || load<u16>(p, 8) != 0x2072;
  store<f64>(out, isOdd ? -1 : readDate(p, end));
  return count;
}
