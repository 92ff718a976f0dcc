// AssemblyScript: rebuilds a repository's trees and tells what they name. Format: git-mktree(1), "<mode> <name>\0<id>".
//
// An object is a record: its size, address and number of its entries, its text, and the entries by place. A delta's
// entries are those of its base wherever these stand in a stretch that is copied: only what is new is looked up.
import { SPILL, unpack } from "../../../engine/kernel/assembly/inflate";
import { apply, beginDelta, readSize, STRETCH } from "./delta";
import { find, idBytes, NONE } from "./ids";
import { missingNumber, nameNumber } from "./names";
import { reserve } from "./room";

const ENTRIES_AT: usize = 4;
const ENTRIES: usize = 8;
/** How many deltas it is away from a whole one. */
const DEPTH: usize = 12;
export const RECORD: usize = 16;
/** An entry: its place in the text, number of the object, number of the name, nothing. */
const ENTRY: usize = 16;
const NUMBER: usize = 4;
const NAME: usize = 8;
/** Of an entry's number. */
export const TREE: u32 = 0x80000000;
export const LINK: u32 = 0x40000000;
export const MASK: u32 = 0x3fffffff;
/** Zeros behind a text. */
const BEHIND: usize = 32;
/** Taking over shorter stretches takes longer than reading them. */
const SHORTEST: usize = 48;
/** Deltas may not make more of it. */
const LARGEST: usize = 1 << 28;

export const DAMAGED: i32 = -1;
export const TOO_LARGE: i32 = -2;
/** There are more names, or missing objects, than there is room for. */
const FULL: i32 = -3;

// Where reading of a tree stands: behind the last entry, and behind its own in the list.
let at: usize = 0;
let entriesEnd: usize = 0;

// What trees are made of, one after the other, so that they need not be rebuilt to be gone through once more: number of
// the tree, how many deltas it is away from a whole one, how many parts, how many entries; of each part number and name of
// an entry, or TAKEN with the first of the base's entries that are taken over, and how many.
export const LOG_HEAD: usize = 16;
export const TAKEN: u32 = 0xc0000000;
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
