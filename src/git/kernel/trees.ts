// Rebuilds packed trees and commits in WebAssembly and tells what they name; assembly/trees.ts tells how. It is the module
// of objects.ts, so that code which V8 has optimized for one of them serves both; the memory is its own.
import { randomFillSync } from "node:crypto";
import { instantiate } from "../../engine/kernel/instantiate.ts";
import { OBJECTS_WASM } from "./wasm.gen.ts";

interface Kernel {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  setUpLists(idBytes: number): void;
  addList(ids: number, count: number, first: number, starts: number, bits: number): void;
  setUpMissing(slots: number, ids: number, bits: number, first: number): void;
  setUpNames(slots: number, bits: number, ends: number, from: number, limit: number, key: bigint): void;
  setUpPlaces(objectFlags: number, nameFlags: number, turns: number, treeFlags: number, places: number, frames: number): void;
  setUpLastFound(from: number): void;
  lastFoundBytes(): number;
  setUpLog(from: number, limit: number): void;
  endOfLog(): number;
  noteTree(record: number, number: number): void;
  openLog(from: number, end: number): void;
  hasMore(): boolean;
  replay(others: number, othersEnd: number): number;
  findListed(id: number): number;
  addressOfId(): number;
  countMissing(): number;
  endOfNames(): number;
  addTreeText(record: number, size: number, isTree: boolean): number;
  addWholeTree(packed: number, packedEnd: number, record: number, size: number, isTree: boolean): number;
  addTreeDelta(packed: number, packedEnd: number, delta: number, deltaSize: number, base: number, record: number, isTree: boolean): number;
  moveTree(from: number, end: number, to: number): number;
  listTrees(record: number, out: number): number;
  readCommit(record: number, out: number): number;
}

const PAGE = 0x1_0000;
/** As in assembly/trees.ts. */
const MOST_LISTS = 3000;
const FIRST_ADDRESS = 0x2_8000;
const RECORD = 16;
const PLACE = 16;
/** What may be loaded or stored at once beyond an end. */
const SLACK = 320;
/** Bytes of names for each that there is room for. */
const LONGEST_MEAN = 48;
/** Of the log of trees that is in memory, in bytes: what is beyond half of it goes elsewhere. */
const LOG = 4 << 20;
/** Of places that are told of at once, in bytes. */
const OTHERS = 8 << 20;
/** Numbers are flagged in their highest bits. */
const MOST_OBJECTS = 1 << 29;

/** Stands for an object that is not there, and for one that never came. */
export const NONE = 0xffff_ffff;

export type Form = "tree" | "words";

export interface CommitParts {
  /** In seconds; -1 for what git may take for another time. */
  readonly date: number;
  readonly tree: number;
  /** Of parents, from a place to another; valid until the next call. */
  readonly numbers: Uint32Array;
  readonly from: number;
  readonly to: number;
}

/** Where an object came first. */
export interface FirstEntry {
  readonly turn: number;
  /** That holds it. */
  readonly tree: number;
  /** Number of the name that it has there. */
  readonly name: number;
}

/** Flags by number. */
export interface WantedPlaces {
  readonly objects: Uint8Array;
  /** Of names: whatever has one of these. */
  readonly names: Uint8Array;
  /** Of trees: all that they hold. */
  readonly trees: Uint8Array;
}

export interface TreeKernel {
  /** Objects that are there. Those that are missing are numbered from here. */
  readonly total: number;
  readonly missing: number;
  /** @param id in bytes @returns its number, NONE where it is not there */
  find(id: Uint8Array): number;
  /** In hex, also of what is missing. */
  idOf(number: number): string;
  /** Makes records: see RecordKernel of ../../sources/history/scan-pack.ts. */
  records(form: Form): {
    makeRoom(packed: number, delta: number): number;
    addWhole(packed: Uint8Array, record: number, size: number): number;
    addDelta(packed: Uint8Array, deltaSize: number, base: number, record: number): number;
    addText(text: Uint8Array, record: number): number;
    move(from: number, end: number, to: number): number;
  };
  /**
   * Takes note of a tree; of all trees of a pack, one after the other.
   * @returns numbers of the trees that it holds, each with that of its name; valid until the next call; null where there are too many
   */
  trees(number: number, record: number, end: number): Uint32Array | null;
  /** @returns null for what is damaged */
  commit(record: number, end: number): CommitParts | null;
  /** Valid until the next call. */
  text(record: number): Uint8Array;
  /** Names of entries, by number, as bytes with a zero behind each. */
  names(): Uint8Array;
  /**
   * Looks for places in all trees that were noted.
   * @param turns when each tree came, by number; NONE for never
   * @param onOther told of places at the same turn as another one of the same object
   * @returns where objects came first, four numbers each: turn, tree, name, nothing; NONE for a turn: never. Null where there is too much to look at
   */
  locate(wanted: WantedPlaces, turns: Uint32Array, onOther: (object: number, place: FirstEntry) => void): Uint32Array | null;
}

/** @param lists ids of packs and of what is loose, one behind the other, ascending @returns null where there is too much of it */
export function createTreeKernel(lists: readonly Uint8Array[], idBytes: number): TreeKernel | null {
  const kernel = instantiate(OBJECTS_WASM) as Kernel;
  const total = lists.reduce((sum, { length }) => sum + length / idBytes, 0);
  if (total > MOST_OBJECTS / 4 || lists.length > MOST_LISTS) return null;
  let end = FIRST_ADDRESS;
  const reserve = (to: number): void => {
    const missing = to + SLACK - kernel.memory.buffer.byteLength;
    if (missing > 0) kernel.memory.grow(Math.ceil(missing / PAGE));
  };
  const take = (bytes: number): number => {
    const at = end;
    end = (end + bytes + 63) & ~63;
    reserve(end);
    return at;
  };
  const firsts: number[] = [];
  kernel.setUpLists(idBytes);
  let first = 0;
  for (const ids of lists) {
    const count = ids.length / idBytes;
    const at = take(ids.length + 32);
    const bits = Math.max(1, Math.ceil(Math.log2(count + 1)) - 1);
    const starts = take(4 * (2 ** bits + 1));
    new Uint8Array(kernel.memory.buffer, at).set(ids);
    kernel.addList(at, count, first, starts, bits);
    firsts.push(first);
    first += count;
  }
  const bits = Math.max(12, Math.ceil(Math.log2(total + 1)) + 1);
  const missingIds = ((): number => {
    const slots = take(4 * 2 ** bits);
    const ids = take(2 ** (bits - 1) * idBytes);
    kernel.setUpMissing(slots, ids, bits, total);
    return ids;
  })();
  const namesAt = ((): number => {
    const nameBits = Math.max(12, bits - 1);
    const slots = take(4 * 2 ** nameBits);
    const nameEnds = take(4 * (2 ** (nameBits - 1) + 1));
    const room = 2 ** (nameBits - 1) * LONGEST_MEAN;
    const at = take(room);
    kernel.setUpNames(slots, nameBits, nameEnds, at, at + room - 1, randomFillSync(new BigUint64Array(1))[0] as bigint);
    return at;
  })();

  kernel.setUpLastFound(take(kernel.lastFoundBytes()));
  const logAt = take(LOG);
  kernel.setUpLog(logAt, logAt + LOG);

  let bytes = new Uint8Array(kernel.memory.buffer);
  let words = new Uint32Array(kernel.memory.buffer);
  let floats = new Float64Array(kernel.memory.buffer);
  const refresh = (): void => {
    if (bytes.length !== 0) return;
    bytes = new Uint8Array(kernel.memory.buffer);
    words = new Uint32Array(kernel.memory.buffer);
    floats = new Float64Array(kernel.memory.buffer);
  };
  let [packedAt, deltaAt] = [end, end];
  const id = kernel.addressOfId();
  /** Parts of the log, in its order. */
  const log: Uint8Array[] = [];
  /** @returns false where it lacks something */
  const keepLog = (least: number): boolean => {
    const logEnd = kernel.endOfLog();
    if (logEnd === 0) return false;
    if (logEnd - logAt <= least) return true;
    log.push(bytes.slice(logAt, logEnd));
    kernel.setUpLog(logAt, logAt + LOG);
    return true;
  };

  return {
    total,
    get missing() {
      return kernel.countMissing();
    },
    find(wanted) {
      refresh();
      bytes.set(wanted, id);
      return kernel.findListed(id) >>> 0;
    },
    idOf(number) {
      refresh();
      const hex = (from: Uint8Array, at: number): string => Buffer.from(from.buffer, from.byteOffset + at, idBytes).toString("hex");
      if (number >= total) return hex(bytes, missingIds + (number - total) * idBytes);
      const list = firsts.findLastIndex((from) => from <= number);
      return hex(lists[list] as Uint8Array, (number - (firsts[list] as number)) * idBytes);
    },
    records: (form) => ({
      makeRoom(packed, delta) {
        packedAt = end;
        deltaAt = (packedAt + packed + SLACK) & ~63;
        const start = (deltaAt + delta + SLACK) & ~63;
        reserve(start);
        return start;
      },
      addWhole(packed, record, size) {
        refresh();
        bytes.set(packed, packedAt);
        return kernel.addWholeTree(packedAt, packedAt + packed.length, record, size, form === "tree");
      },
      addDelta(packed, deltaSize, base, record) {
        refresh();
        bytes.set(packed, packedAt);
        return kernel.addTreeDelta(packedAt, packedAt + packed.length, deltaAt, deltaSize, base, record, form === "tree");
      },
      addText(text, record) {
        reserve(record + RECORD + text.length + SLACK);
        refresh();
        bytes.set(text, record + RECORD);
        return kernel.addTreeText(record, text.length, form === "tree");
      },
      move: kernel.moveTree,
    }),
    trees(number, record, recordEnd) {
      kernel.noteTree(record, number);
      refresh();
      if (!keepLog(LOG / 2)) return null;
      // An entry takes twice as much as what is listed of it.
      reserve(recordEnd + (recordEnd - record));
      const count = kernel.listTrees(record, recordEnd);
      refresh();
      return words.subarray(recordEnd >> 2, (recordEnd >> 2) + count * 2);
    },
    commit(record, recordEnd) {
      const count = kernel.readCommit(record, recordEnd);
      if (count < 0) return null;
      refresh();
      const at = recordEnd >> 2;
      return { date: floats[recordEnd >> 3] as number, tree: words[at + 2] as number, numbers: words, from: at + 3, to: at + 3 + count };
    },
    text(record) {
      refresh();
      return bytes.subarray(record + RECORD, record + RECORD + (words[record >> 2] as number));
    },
    names() {
      refresh();
      return bytes.subarray(namesAt, kernel.endOfNames());
    },
    locate(wanted, turns, onOther) {
      refresh();
      if (!keepLog(0)) return null;
      const before = end;
      const count = total + kernel.countMissing();
      const put = (from: Uint8Array | Uint32Array): number => {
        const at = take(from.byteLength + 1);
        refresh();
        bytes.set(new Uint8Array(from.buffer, from.byteOffset, from.byteLength), at);
        return at;
      };
      const flags = [put(wanted.objects), put(wanted.names), put(turns), put(wanted.trees)] as const;
      const placesAt = take(count * PLACE);
      const [partAt, others] = [take(LOG), take(OTHERS)];
      refresh();
      words.fill(NONE, placesAt >> 2, (placesAt + count * PLACE) >> 2);
      kernel.setUpPlaces(...flags, placesAt, end);
      for (const part of log) {
        refresh();
        bytes.set(part, partAt);
        for (kernel.openLog(partAt, partAt + part.length); kernel.hasMore();) {
          const behind = kernel.replay(others, others + OTHERS) >> 2;
          refresh();
          if (behind === 0 || (behind === others >> 2 && kernel.hasMore())) return null;
          for (let at = others >> 2; at < behind; at += PLACE >> 2)
            onOther(words[at + 3] as number, { turn: words[at] as number, tree: words[at + 1] as number, name: words[at + 2] as number });
        }
      }
      end = before;
      return words.slice(placesAt >> 2, (placesAt + count * PLACE) >> 2);
    },
  };
}
