// Rebuilds packed objects in WebAssembly and searches them for anchors; assembly/objects.ts tells how.
import { randomFillSync } from "node:crypto";
import type { AnchorTable } from "../../engine/anchor-table.ts";
import { instantiate } from "../../engine/kernel/instantiate.ts";
import { ENTRIES, ENTRY_BYTES, PAIRS } from "../../engine/kernel/layout.ts";
import { addAnchors, EMPTY_TABLES } from "../../engine/kernel/tables.ts";
import { OUTLOOK } from "../../engine/detector.ts";
import type { Sieve, Sighting } from "../../engine/sieve.ts";
import type { KnownHits } from "../../engine/types.ts";
import { type FamilyKernel, type FamilyReader, type IndexTables, type LoadPack, readFamilyTables } from "./families.ts";
import { createStretches, stretchBytes } from "./stretches.ts";
import { OBJECTS_WASM } from "./wasm.gen.ts";

interface Kernel extends FamilyKernel {
  setUp(reaches: number, run: number, verdicts: number, stretches: number, largest: number): void;
  verdictsBytes(): number;
  listUnjudged(record: number, mayWait: boolean): number;
  keepVerdicts(record: number, count: number): void;
  countVerdicts(record: number): number;
  dropHopeless(record: number): number;
  addWhole(packed: number, packedEnd: number, record: number, size: number): number;
  searchWhole(record: number, size: number): number;
  addDelta(packed: number, packedEnd: number, delta: number, deltaSize: number, base: number, record: number): number;
  move(from: number, end: number, to: number): number;
  checksOut(from: number, list: number, count: number): number;
}

const PAGE = 0x1_0000;
/** What may be loaded or stored at once beyond an end; SPILL of ../../engine/kernel/assembly/inflate.ts. */
const SLACK = 320;

// Of a record, in words, and its bytes before the text; see assembly/objects.ts.
const HITS_AT = 1;
const HITS = 2;
const UNJUDGED_HITS = 3;
const LIVE_HITS = 4;
const FLAGS = 5;
const RECORD = 48;
/** A hit in bytes. */
const HIT = 8;
/** One that waits for its verdict; see assembly/objects.ts. */
const WAITING = 32;
/** Keys under which stretches of text are hashed; see assembly/verdicts.ts. */
const KEYS = 2 * 8192;
/** Hints that lie further apart have nothing to do with each other. */
const FURTHEST = 4096;
/** No verdict yet; in the kernel's list, or as one that is. */
const UNJUDGED = 0;
const DEAD = 1;
const LIVE = 2;
/** What it leads to is not known. */
const OPEN = 4;
/** A rule's pattern matches there, and what it matches is nothing: it stands in the way of others. */
const DROPPED = 3;
/** By the sieve's outlook. */
const VERDICTS = [DEAD, DROPPED, LIVE, OPEN] as const;
const ODD = 1;
const MARKED = 2;
const MARK = 3;

/** Of an entry of the search's tables; see ../../engine/kernel/assembly/search.ts. */
const ONCE = 46;

/** Why no record could be made. */
export const DAMAGED = -1;
export const TOO_LARGE = -2;

/** Larger objects are git's to give: they would take twice their size, and more. */
export const LARGEST_OBJECT = 1 << 28;

/** What the search looks for, as it lies in memory: made once, copied by further threads. */
export interface SearchTables {
  readonly image: Uint8Array<SharedArrayBuffer>;
}

export interface ObjectKernel {
  /** Reads a pack's form in the memory for records, which voids them. */
  readFamilyTables(index: IndexTables, size: number, load: LoadPack): FamilyReader;
  /** A copy for other kernels. */
  tables(): SearchTables;
  /** Makes room for packed bytes, and for unpacked deltas, in bytes. Records that were made before are void. @returns first address for records */
  makeRoom(packed: number, delta: number): number;
  /** @returns address behind the record, DAMAGED or TOO_LARGE */
  addWhole(packed: Uint8Array, record: number, size: number): number;
  addDelta(packed: Uint8Array, deltaSize: number, base: number, record: number): number;
  /** Searches a text as it is. */
  addText(text: Uint8Array, record: number): number;
  /** Moves a record to a lower address. @returns address behind it */
  move(from: number, end: number, to: number): number;
  /**
   * Checks pieces that stand one behind the other in `packed`. There must be room for it, and for 8 bytes of a delta for each.
   * @param list a length and a CRC-32 for each
   * @returns the number of the first that is damaged, or how many there are
   */
  checkPieces(packed: Uint8Array, list: readonly number[]): number;
  /** Bytes of its text. */
  size(record: number): number;
  /** Valid until the next call. */
  text(record: number): Uint8Array;
  /** Judges what is new in a record. @returns whether a rule may find something in it */
  isSuspect(record: number): boolean;
  /** What a scan of a suspect's text has to know; null: it has to search by itself. */
  knownHits(record: number): KnownHits | null;
  /** What was found, by place. */
  hits(record: number): Hit[];
}

/** An anchor in a text. */
export interface Hit {
  readonly place: number;
  /** The number behind the last anchor's stands for a run that may be an encoding. */
  readonly anchor: number;
  /** Whether a rule may find something by it. */
  readonly isLive: boolean;
}

type MemoryUpTo = (end: number) => ArrayBuffer;

/** Writes the tables of the search. @returns address behind them */
function makeTables(memoryUpTo: MemoryUpTo, { sought, count, prepared }: AnchorTable): number {
  let filled = EMPTY_TABLES;
  if (prepared !== undefined) {
    ({ filled } = prepared);
    prepared.write(new Uint8Array(memoryUpTo(filled.end)));
  }
  const { end } = addAnchors(sought.slice(filled.anchors), filled, memoryUpTo);
  // Every place counts here.
  const entries = new Uint8Array(memoryUpTo(end), ENTRIES);
  for (let entry = 0; entry <= count * 2; entry++) entries[entry * ENTRY_BYTES + ONCE] = 0;
  return end;
}

/** What to look for, or what another kernel has made of it. */
export type Sought = AnchorTable | SearchTables;

export function createObjectKernel(sieve: Sieve, sought: Sought): ObjectKernel {
  const kernel = instantiate(OBJECTS_WASM) as Kernel;
  const memoryUpTo: MemoryUpTo = (end) => {
    const missing = end + SLACK - kernel.memory.buffer.byteLength;
    if (missing > 0) kernel.memory.grow(Math.ceil(missing / PAGE));
    return kernel.memory.buffer;
  };
  const tablesEnd = "image" in sought ? PAIRS + sought.image.length : makeTables(memoryUpTo, sought);
  if ("image" in sought) new Uint8Array(memoryUpTo(tablesEnd), PAIRS).set(sought.image);
  const reaches = (tablesEnd + 7) & ~7;
  const verdicts = (reaches + sieve.reaches.length * 4 + 63) & ~63;
  const stretchesAt = verdicts + kernel.verdictsBytes();
  const packedAt = (stretchesAt + stretchBytes(sieve.anchors) + SLACK) & ~63;
  let deltaAt = packedAt;
  new Int32Array(memoryUpTo(packedAt), reaches, sieve.reaches.length).set(sieve.reaches);
  randomFillSync(new Uint8Array(kernel.memory.buffer, verdicts, KEYS));
  kernel.setUp(reaches, sieve.anchors, verdicts, stretchesAt, LARGEST_OBJECT);
  const stretches = createStretches(kernel.memory, stretchesAt, sieve.anchors);
  const isTold = new Uint8Array(sieve.anchors + 1);
  /** The first time that an anchor is to be judged its rules are read: from then on the kernel asks only where one can match. */
  const tellStretches = (anchor: number): void => {
    if (isTold[anchor] === 1) return;
    isTold[anchor] = 1;
    stretches.tell(anchor, sieve.stretchesOf(anchor));
  };

  let bytes = new Uint8Array(kernel.memory.buffer);
  let words = new Uint32Array(kernel.memory.buffer);
  const refresh = (): void => {
    if (bytes.length !== 0) return;
    bytes = new Uint8Array(kernel.memory.buffer);
    words = new Uint32Array(kernel.memory.buffer);
  };
  const textOf = (record: number): Uint8Array => bytes.subarray(record + RECORD, record + RECORD + (words[record >> 2] as number));

  const anchorOf = (hit: number): number => (bytes[hit + 4] as number) | ((bytes[hit + 5] as number) << 8);
  /** The first of the hits at or behind a place. */
  const firstHitAt = (first: number, end: number, place: number): number => {
    let [low, high] = [0, (end - first) / HIT];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((words[(first + middle * HIT) >> 2] as number) < place) low = middle + 1;
      else high = middle;
    }
    return first + low * HIT;
  };
  const sightingAt = (hit: number, mark: number): Sighting => ({
    anchor: anchorOf(hit),
    place: (words[hit >> 2] as number) - mark,
    shifts: bytes[hit + 7] as number,
  });
  const addText = (text: Uint8Array, record: number): number => {
    memoryUpTo(record + RECORD + text.length + 2 * SLACK);
    refresh();
    bytes.set(text, record + RECORD);
    return kernel.searchWhole(record, text.length);
  };
  /** Searches a text that is no object, with a record that is gone after it. */
  const sightingsIn = (text: Uint8Array, record: number): Sighting[] | null => {
    if (addText(text, record) < 0) return null;
    kernel.dropHopeless(record);
    refresh();
    const [first, count] = [words[(record >> 2) + HITS_AT] as number, words[(record >> 2) + HITS] as number];
    const mark = ((words[(record >> 2) + FLAGS] as number) & MARKED) === 0 ? 0 : MARK;
    const sightings: Sighting[] = [];
    for (let hit = first; hit < first + count * HIT; hit += HIT) {
      if (bytes[hit + 6] === DEAD) continue;
      tellStretches(anchorOf(hit));
      sightings.push(sightingAt(hit, mark));
    }
    return sightings;
  };

  /** Judges what may be encoded at `fresh` hits of a text, by place, in the light of those near them; all lie in [first, end). */
  const judgeHidden = (text: Uint8Array, mark: number, fresh: readonly number[], first: number, end: number, scratch: number): void => {
    const isFresh = new Set(fresh);
    const placeOf = (hit: number): number => (words[hit >> 2] as number) - mark;
    const reachOf = (hit: number, side: 0 | 1): number => Math.max(FURTHEST, sieve.reaches[anchorOf(hit) * 2 + side] as number);
    const from = Math.max(0, Math.min(...fresh.map((hit) => placeOf(hit) - reachOf(hit, 0))));
    const to = Math.max(...fresh.map((hit) => placeOf(hit) + reachOf(hit, 1)));
    const near: number[] = [];
    for (let hit = firstHitAt(first, end, from + mark); hit < end && placeOf(hit) < to; hit += HIT)
      if (sieve.mayHide(anchorOf(hit))) near.push(hit);
    const verdicts = sieve.judgeHidden(
      // Memory may grow meanwhile, and what was seen of it before is void then.
      text.slice(from, to),
      near.map((hit) => sightingAt(hit, mark + from)),
      near.map((hit) => isFresh.has(hit)),
      (other) => sightingsIn(other, scratch),
    );
    refresh();
    for (const [i, hit] of near.entries()) {
      if (!isFresh.has(hit)) continue;
      const verdict = verdicts[i] ?? null;
      if (verdict === OUTLOOK.open || bytes[hit + 6] === DEAD) bytes[hit + 6] = verdict === null ? DEAD : VERDICTS[verdict];
    }
  };

  /** Judges the hits that a record's list has. */
  const judgeListed = (record: number, count: number): void => {
    const at = record >> 2;
    const mark = ((words[at + FLAGS] as number) & MARKED) === 0 ? 0 : MARK;
    const text = textOf(record).subarray(mark);
    const first = words[at + HITS_AT] as number;
    const end = first + (words[at + HITS] as number) * HIT;
    const list = (end + 15) & ~15;
    const listEnd = list + count * WAITING;
    const groups: number[][] = [];
    let last = Number.NEGATIVE_INFINITY;
    for (let waiting = list; waiting < listEnd; waiting += WAITING) {
      const hit = words[waiting >> 2] as number;
      const sighting = sightingAt(hit, mark);
      tellStretches(sighting.anchor);
      const outlook = sieve.judge(text, sighting);
      bytes[hit + 6] = VERDICTS[outlook];
      if (outlook >= OUTLOOK.finding || !sieve.mayHide(sighting.anchor)) continue;
      if (sighting.place - last > 2 * FURTHEST) groups.push([hit]);
      else (groups.at(-1) as number[]).push(hit);
      last = sighting.place;
    }
    for (const group of groups) judgeHidden(textOf(record).subarray(mark), mark, group, first, end, (listEnd + 63) & ~63);
  };

  /** @returns whether one of a record's hits may lead to something */
  const judgeHits = (record: number): boolean => {
    // At first, hits that are as others wait for these, and go by what was said of them.
    for (const mayWait of [true, false]) {
      const count = kernel.listUnjudged(record, mayWait);
      refresh();
      if (count < 0) return true;
      if (count > 0) judgeListed(record, count);
      kernel.keepVerdicts(record, count);
      const live = kernel.countVerdicts(record);
      if (words[(record >> 2) + UNJUDGED_HITS] === 0) return live > 0;
    }
    return true;
  };

  return {
    readFamilyTables: (index, size, load) => readFamilyTables(kernel, packedAt, index, size, load),
    tables() {
      const copy = new Uint8Array(new SharedArrayBuffer(tablesEnd - PAIRS));
      copy.set(new Uint8Array(kernel.memory.buffer, PAIRS, copy.length));
      return { image: copy };
    },
    makeRoom(packed, delta) {
      deltaAt = (packedAt + packed + SLACK) & ~63;
      const start = (deltaAt + delta + SLACK) & ~63;
      memoryUpTo(start);
      return start;
    },
    addWhole(packed, record, size) {
      refresh();
      bytes.set(packed, packedAt);
      return kernel.addWhole(packedAt, packedAt + packed.length, record, size);
    },
    addDelta(packed, deltaSize, base, record) {
      refresh();
      bytes.set(packed, packedAt);
      return kernel.addDelta(packedAt, packedAt + packed.length, deltaAt, deltaSize, base, record);
    },
    addText,
    checkPieces(packed, list) {
      refresh();
      bytes.set(packed, packedAt);
      words.set(list, deltaAt >> 2);
      return kernel.checksOut(packedAt, deltaAt, list.length / 2);
    },
    move: kernel.move,
    size(record) {
      refresh();
      return words[record >> 2] as number;
    },
    text(record) {
      refresh();
      return textOf(record);
    },
    hits(record) {
      refresh();
      const [first, count] = [words[(record >> 2) + HITS_AT] as number, words[(record >> 2) + HITS] as number];
      return Array.from({ length: count }, (_, i) => {
        const at = first + i * 8;
        return {
          place: words[at >> 2] as number,
          anchor: (words[(at + 4) >> 2] as number) & 0xffff,
          isLive: bytes[at + 6] === LIVE || bytes[at + 6] === OPEN,
        };
      }).toSorted((a, b) => a.place - b.place || a.anchor - b.anchor);
    },
    knownHits(record) {
      refresh();
      const at = record >> 2;
      if (sieve.suspectsAll || ((words[at + FLAGS] as number) & ODD) !== 0) return null;
      const mark = ((words[at + FLAGS] as number) & MARKED) === 0 ? 0 : MARK;
      const [anchors, starts]: [number[], number[]] = [[], []];
      let [mayHaveRuns, isSure] = [false, false];
      for (let hit = words[at + HITS_AT] as number, left = words[at + HITS] as number; left > 0; left--, hit += 8) {
        const anchor = (bytes[hit + 4] as number) | ((bytes[hit + 5] as number) << 8);
        isSure ||= bytes[hit + 6] === LIVE;
        if (anchor === sieve.anchors) mayHaveRuns ||= bytes[hit + 6] === OPEN || bytes[hit + 6] === UNJUDGED;
        else if (bytes[hit + 6] !== DEAD || sieve.isWanted(anchor)) {
          anchors.push(anchor);
          starts.push((words[hit >> 2] as number) - mark);
        }
      }
      return { count: anchors.length, anchor: Uint32Array.from(anchors), start: Uint32Array.from(starts), mayHaveRuns, isSure };
    },
    isSuspect(record) {
      refresh();
      const at = record >> 2;
      const isLive = words[at + UNJUDGED_HITS] === 0 ? (words[at + LIVE_HITS] as number) > 0 : judgeHits(record);
      if (isLive || sieve.suspectsAll) return true;
      return ((words[at + FLAGS] as number) & ODD) !== 0 && sieve.mayBeEncoded(textOf(record));
    },
  };
}
