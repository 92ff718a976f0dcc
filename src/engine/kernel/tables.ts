// Writes the tables for a list of anchors into the kernel's memory, as assembly/search.ts reads them.
import { LONGEST_LITERAL } from "../anchor.ts";
import { type ByteSet, membersOf, readByteSet } from "../byte-set.ts";
import type { SoughtAnchor } from "../prefilter.ts";
import { BITMAP, CHECKS, ENTRIES, ENTRY_BYTES, HASHES, HASHES_PER_HEAD, HEADS, MOST_ENTRIES, MOST_NODES, NODES, PAIRS } from "./layout.ts";
import { readTail } from "./tail.ts";
import { hashOfKey, keysOf, placesOf } from "./windows.ts";

/** Gives the kernel's memory, grown up to an address. */
export type MemoryUpTo = (end: number) => ArrayBuffer;

/** How full the tables are: what is added later goes behind it. */
export interface Filled {
  readonly anchors: number;
  readonly nodes: number;
  /** First address behind all tables. */
  readonly end: number;
}

export const EMPTY_TABLES: Filled = { anchors: 0, nodes: 1, end: CHECKS };

/**
 * Adds anchors to what is there; they are numbered on from it.
 * @throws RangeError for more than the tables can hold
 */
export function addAnchors(sought: readonly SoughtAnchor[], filled: Filled, memoryUpTo: MemoryUpTo): Filled {
  let { nodes, end } = filled;
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
  const pairs = new Uint16Array(memory, PAIRS, 65_536);
  const bitmap = new Uint8Array(memory, BITMAP, HASHES / 8);
  const heads = new Uint16Array(memory, HEADS, HASHES / HASHES_PER_HEAD);
  const links = new DataView(memory, NODES, (MOST_NODES + 1) * 8);
  const entries = new DataView(memory, ENTRIES, (MOST_ENTRIES + 1) * ENTRY_BYTES);

  const markPairs = (low: ByteSet, high: ByteSet, bit: number): void => {
    const highs = membersOf(high);
    for (const a of membersOf(low)) for (const b of highs) pairs[a | (b << 8)] = (pairs[a | (b << 8)] as number) | bit;
  };
  const link = (entry: number, key: number): void => {
    const hash = hashOfKey(key);
    const head = Math.floor(hash / HASHES_PER_HEAD);
    if (nodes > MOST_NODES) throw new RangeError("too many keywords");
    bitmap[hash >> 3] = (bitmap[hash >> 3] as number) | (1 << (hash & 7));
    links.setUint32(nodes * 8, key, true);
    links.setUint16(nodes * 8 + 4, entry, true);
    links.setUint16(nodes * 8 + 6, heads[head] as number, true);
    heads[head] = nodes++;
  };
  const addWindow = (entry: number, placeOf: ReturnType<typeof placesOf>, offset: number, bucket: number): void => {
    const [first, second, third, fourth] = [0, 1, 2, 3].map((i) => placeOf(offset + i)) as [ByteSet, ByteSet, ByteSet, ByteSet];
    markPairs(first, second, 1 << bucket);
    markPairs(third, fourth, 0x100 << bucket);
    for (const key of keysOf([first, second, third, fourth])) link(entry, key);
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
  return { anchors: filled.anchors + sought.length, nodes, end };
}

/** A byte each. A NUL may stand before anything: it parts texts that are searched together. */
function layOutBefore(text: string): Uint8Array {
  const set = readByteSet(text);
  set[0] = 1;
  return set;
}

function layOutTail(text: string): Uint8Array {
  const { columns, columnOf, rows } = readTail(text);
  return Uint8Array.of(columns, ...columnOf, ...rows);
}
