// Writes the tables for a list of anchors into the kernel's memory, as assembly/search.ts reads them.
import { LONGEST_LITERAL } from "../anchor.ts";
import { type ByteSet, membersOf, readByteSet } from "../byte-set.ts";
import type { SoughtAnchor } from "../prefilter.ts";
import {
  BITMAP,
  BUCKETS,
  CHECKS,
  ENTRIES,
  ENTRY_BYTES,
  HASHES,
  HASHES_PER_RANK,
  LISTS,
  MOST_ENTRIES,
  MOST_LISTED,
  MOST_SLOTS,
  PAIRS,
  RANKS,
  SINGLE,
  SLOTS,
} from "./layout.ts";
import { readTail } from "./tail.ts";
import { hashOfKey, keysOf, placesOf, windowSets } from "./windows.ts";

/** Gives the kernel's memory, grown up to an address. */
export type MemoryUpTo = (end: number) => ArrayBuffer;

/** How full the tables are: what is added later goes behind it. */
export interface Filled {
  readonly anchors: number;
  /** Hashes that keys have. */
  readonly slots: number;
  /** Entries in lists. */
  readonly listed: number;
  /** First address behind all tables. */
  readonly end: number;
}

export const EMPTY_TABLES: Filled = { anchors: 0, slots: 0, listed: 0, end: CHECKS };

/**
 * Adds anchors to what is there; they are numbered on from it.
 * @throws RangeError for more than the tables can hold
 */
export function addAnchors(sought: readonly SoughtAnchor[], filled: Filled, memoryUpTo: MemoryUpTo): Filled {
  // A commit's check adds none, and going through the hashes takes milliseconds.
  if (sought.length === 0) return filled;
  let { end } = filled;
  if ((filled.anchors + sought.length) * 2 > MOST_ENTRIES) throw new RangeError("too many keywords");
  const known = new Map<string, number>();
  /** Address of a table of checks, written once. */
  const check = (text: string, layOut: (text: string) => Uint8Array): number => {
    if (text === "") return 0;
    const address = known.get(text);
    if (address !== undefined) return address;
    const bytes = layOut(text);
    const fresh = end;
    end += (bytes.length + 15) & ~15;
    new Uint8Array(memoryUpTo(end)).set(bytes, fresh);
    known.set(text, fresh);
    return fresh;
  };
  const checks = sought.map(({ anchor }) => ({ before: check(anchor.before, layOutBefore), tail: check(anchor.tail, layOutTail) }));

  const memory = memoryUpTo(end);
  const pairs = new Uint32Array(memory, PAIRS, 65_536);
  const entries = new DataView(memory, ENTRIES, (MOST_ENTRIES + 1) * ENTRY_BYTES);

  const markPairs = (low: ByteSet, high: ByteSet, bit: number): void => {
    const highs = membersOf(high);
    for (const a of membersOf(low)) for (const b of highs) pairs[a | (b << 8)] = (pairs[a | (b << 8)] as number) | bit;
  };
  const added = new AddedEntries();
  const addWindow = (entry: number, placeOf: ReturnType<typeof placesOf>, offset: number, bucket: number): void => {
    const sets = windowSets(placeOf, offset);
    markPairs(sets[0], sets[1], 1 << bucket);
    markPairs(sets[2], sets[3], 1 << (BUCKETS + bucket));
    for (const key of keysOf(sets)) added.add(hashOfKey(key), entry);
  };
  const writeEntry = (entry: number, { anchor, once }: SoughtAnchor, index: number, offset: number): void => {
    const at = entry * ENTRY_BYTES;
    for (let i = 0; i < LONGEST_LITERAL && i < anchor.text.length; i++) {
      entries.setUint8(at + i, anchor.text.charCodeAt(i));
      entries.setUint8(at + 16 + i, ((anchor.fold >> i) & 1) === 1 ? 0xdf : 0xff);
    }
    const { before, tail } = checks[index] as { before: number; tail: number };
    entries.setUint32(at + 32, before, true);
    entries.setUint32(at + 36, tail, true);
    entries.setUint32(at + 40, filled.anchors + index, true);
    entries.setUint8(at + 44, anchor.text.length);
    entries.setInt8(at + 45, offset);
    entries.setUint8(at + 46, once ? 1 : 0);
  };

  sought.forEach((one, index) => {
    const placeOf = placesOf(one.anchor);
    one.anchor.windows.forEach(([offset, bucket], parity) => {
      const entry = (filled.anchors + index) * 2 + parity + 1;
      writeEntry(entry, one, index, offset);
      addWindow(entry, placeOf, offset, bucket);
    });
  });
  return { anchors: filled.anchors + sought.length, ...addSlots(memory, filled, added), end };
}

/** Entries by the hash of a key, as lists that are linked by number: an array for each would take longer than all else. */
class AddedEntries {
  readonly hashes: number[] = [];
  /** By hash: number of its last link, 0 for none. What is not touched takes no memory. */
  readonly #last = new Uint32Array(HASHES);
  readonly #entries: number[] = [0];
  readonly #before: number[] = [0];

  /** All of one entry come one after the other; the same hash again changes nothing. */
  add(hash: number, entry: number): void {
    const last = this.#last[hash] as number;
    if (last === 0) this.hashes.push(hash);
    else if (this.#entries[last] === entry) return;
    this.#last[hash] = this.#entries.length;
    this.#entries.push(entry);
    this.#before.push(last);
  }

  /** In the order in which they were added; none for another hash. */
  of(hash: number): number[] {
    const own: number[] = [];
    for (let link = this.#last[hash] as number; link !== 0; link = this.#before[link] as number) own.push(this.#entries[link] as number);
    return own.reverse();
  }
}

/** @param added entries by hash @throws RangeError for more than the tables can hold */
function addSlots(memory: ArrayBuffer, filled: Filled, added: AddedEntries): Pick<Filled, "slots" | "listed"> {
  const bitmap = new Uint32Array(memory, BITMAP, HASHES / 32);
  const ranks = new Uint16Array(memory, RANKS, HASHES / HASHES_PER_RANK);
  const slots = new Uint16Array(memory, SLOTS, MOST_SLOTS);
  const lists = new Uint16Array(memory, LISTS, MOST_LISTED + 1);
  const before = slots.slice(0, filled.slots);
  let { listed } = filled;
  const entriesOf = (slot: number): number[] => {
    if (slot >= SINGLE) return [slot - SINGLE];
    const own: number[] = [];
    for (let at = slot, entry = 0; entry < SINGLE; at++) {
      entry = lists[at] as number;
      own.push(entry & ~SINGLE);
    }
    return own;
  };
  const slotFor = (own: readonly number[]): number => {
    if (own.length === 1) return SINGLE + (own[0] as number);
    if (listed + own.length > MOST_LISTED) throw new RangeError("too many keywords");
    const start = listed;
    lists.set(own, start);
    listed += own.length;
    lists[listed - 1] = (lists[listed - 1] as number) + SINGLE;
    return start;
  };
  const fresh = new Uint32Array(bitmap.length);
  for (const hash of added.hashes) fresh[hash >>> 5] = (fresh[hash >>> 5] as number) | (1 << (hash & 31));
  let [from, to, next] = [0, 0, 0];
  /** Up to a word nothing is added: its slots move by as many as came before. */
  const moveUpTo = (word: number): void => {
    const end = word < ranks.length ? (ranks[word] as number) : filled.slots;
    if (to + end - from > MOST_SLOTS) throw new RangeError("too many keywords");
    if (to > from) {
      slots.set(before.subarray(from, end), to);
      for (; next < word; next++) ranks[next] = (ranks[next] as number) + to - from;
    }
    to += end - from;
    from = end;
    next = word;
  };
  for (let word = 0; word < bitmap.length; word++) {
    const own = fresh[word] as number;
    if (own === 0) continue;
    moveUpTo(word);
    const old = bitmap[word] as number;
    ranks[word] = to;
    next = word + 1;
    for (let rest = (old | own) >>> 0; rest !== 0; rest = (rest & (rest - 1)) >>> 0) {
      const bit = 31 - Math.clz32(rest & -rest);
      const slot = ((old >>> bit) & 1) === 1 ? (before[from++] as number) : null;
      const more = ((own >>> bit) & 1) === 1 ? added.of(word * 32 + bit) : null;
      if (to >= MOST_SLOTS) throw new RangeError("too many keywords");
      slots[to++] = more === null ? (slot as number) : slotFor([...(slot === null ? [] : entriesOf(slot)), ...more]);
    }
    bitmap[word] = old | own;
  }
  moveUpTo(ranks.length);
  return { slots: to, listed };
}

/** A byte each. A NUL may stand before anything: it parts texts that are searched together. */
function layOutBefore(text: string): Uint8Array {
  const set = readByteSet(text);
  set[0] = 1;
  return set;
}

function layOutTail(text: string): Uint8Array {
  const { columns, columnOf, rows } = readTail(text);
  const bytes = new Uint8Array(1 + columnOf.length + rows.length);
  bytes[0] = columns;
  bytes.set(columnOf, 1);
  bytes.set(rows, 1 + columnOf.length);
  return bytes;
}
