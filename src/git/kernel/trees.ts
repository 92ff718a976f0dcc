// Rebuilds packed trees and commits in WebAssembly and tells what they name; assembly/trees.ts tells how.
import { randomFillSync } from "node:crypto";
import { instantiate } from "../../engine/kernel/instantiate.ts";
import { TREES_WASM } from "./trees.gen.ts";

interface Kernel {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  setUpLists(idBytes: number): void;
  addList(ids: number, count: number, first: number, starts: number, bits: number): void;
  setUpMissing(slots: number, ids: number, bits: number, first: number): void;
  setUpNames(slots: number, bits: number, ends: number, from: number, limit: number, key: bigint): void;
  setUpPlaces(objectFlags: number, nameFlags: number, places: number): void;
  find(id: number): number;
  addressOfId(): number;
  countMissing(): number;
  countNames(): number;
  endOfNames(): number;
  addText(record: number, size: number, isTree: boolean): number;
  addWhole(packed: number, packedEnd: number, record: number, size: number, isTree: boolean): number;
  addDelta(packed: number, packedEnd: number, delta: number, deltaSize: number, base: number, record: number, isTree: boolean): number;
  move(from: number, end: number, to: number): number;
  listTrees(record: number, out: number): number;
  takePlaces(record: number, tree: number, turn: number, isAll: boolean, others: number): number;
  readCommit(record: number, out: number): number;
}

const PAGE = 0x1_0000;
/** As in assembly/trees.ts. */
const MOST_LISTS = 3000;
const FIRST_ADDRESS = 0x2_0000;
const RECORD = 16;
const ENTRIES = 2;
const PLACE = 16;
/** What may be loaded or stored at once beyond an end. */
const SLACK = 320;
/** Bytes of names for each that there is room for. */
const LONGEST_MEAN = 48;
/** Numbers are flagged in their highest bits. */
const MOST_OBJECTS = 1 << 29;

/** Stands for an object that is not there, and for one that never came. */
export const NONE = 0xffff_ffff;

export type Form = "tree" | "words";

export interface CommitParts {
  /** In seconds; -1 for what git may take for another time. */
  readonly date: number;
  readonly tree: number;
  readonly parents: readonly number[];
}

/** Where an object came first. */
export interface FirstEntry {
  readonly turn: number;
  /** That holds it. */
  readonly tree: number;
  /** Number of the name that it has there. */
  readonly name: number;
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
  /** Numbers of the trees that a tree holds, each with that of its name; valid until the next call. */
  trees(record: number, end: number): Uint32Array;
  /** @returns null for what is damaged */
  commit(record: number, end: number): CommitParts | null;
  /** Valid until the next call. */
  text(record: number): Uint8Array;
  /** Names of entries, by number, as bytes with a zero behind each. */
  names(): Uint8Array;
  /** Begins with the search for places. @param objects flags by number @param names by number */
  seekPlaces(objects: Uint8Array, names: Uint8Array): void;
  /** @param isAll whether all that it holds is wanted @returns false where there are too many */
  takePlaces(
    record: number,
    end: number,
    tree: number,
    turn: number,
    isAll: boolean,
    onOther: (object: number, place: FirstEntry) => void,
  ): void;
  /** Where objects came first, four numbers each: turn, tree, name, nothing; all bits set for a turn: never. */
  places(): Uint32Array;
}

/** @param lists ids of packs and of what is loose, one behind the other, ascending @returns null where there is too much of it */
export function createTreeKernel(lists: readonly Uint8Array[], idBytes: number): TreeKernel | null {
  const kernel = instantiate(TREES_WASM) as Kernel;
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

  let bytes = new Uint8Array(kernel.memory.buffer);
  let words = new Uint32Array(kernel.memory.buffer);
  const refresh = (): void => {
    if (bytes.length !== 0) return;
    bytes = new Uint8Array(kernel.memory.buffer);
    words = new Uint32Array(kernel.memory.buffer);
  };
  let [packedAt, deltaAt] = [end, end];
  let placesAt = 0;
  const id = kernel.addressOfId();
  const floats = new Float64Array(1);

  return {
    total,
    get missing() {
      return kernel.countMissing();
    },
    find(wanted) {
      refresh();
      bytes.set(wanted, id);
      return kernel.find(id) >>> 0;
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
        return kernel.addWhole(packedAt, packedAt + packed.length, record, size, form === "tree");
      },
      addDelta(packed, deltaSize, base, record) {
        refresh();
        bytes.set(packed, packedAt);
        return kernel.addDelta(packedAt, packedAt + packed.length, deltaAt, deltaSize, base, record, form === "tree");
      },
      addText(text, record) {
        reserve(record + RECORD + text.length + SLACK);
        refresh();
        bytes.set(text, record + RECORD);
        return kernel.addText(record, text.length, form === "tree");
      },
      move: kernel.move,
    }),
    trees(record, recordEnd) {
      refresh();
      const entries = words[(record >> 2) + ENTRIES] as number;
      reserve(recordEnd + entries * 8);
      const count = kernel.listTrees(record, recordEnd);
      refresh();
      return words.subarray(recordEnd >> 2, (recordEnd >> 2) + count * 2);
    },
    commit(record, recordEnd) {
      const count = kernel.readCommit(record, recordEnd);
      if (count < 0) return null;
      refresh();
      floats[0] = new DataView(kernel.memory.buffer).getFloat64(recordEnd, true);
      const at = recordEnd >> 2;
      return { date: floats[0], tree: words[at + 2] as number, parents: Array.from(words.subarray(at + 3, at + 3 + count)) };
    },
    text(record) {
      refresh();
      return bytes.subarray(record + RECORD, record + RECORD + (words[record >> 2] as number));
    },
    names() {
      refresh();
      return bytes.subarray(namesAt, kernel.endOfNames());
    },
    seekPlaces(objects, names) {
      const count = total + kernel.countMissing();
      const objectFlags = take(count + 1);
      const nameFlags = take(names.length + 1);
      placesAt = take(count * PLACE);
      refresh();
      bytes.set(objects, objectFlags);
      bytes.set(names, nameFlags);
      words.fill(NONE, placesAt >> 2, (placesAt + count * PLACE) >> 2);
      kernel.setUpPlaces(objectFlags, nameFlags, placesAt);
    },
    takePlaces(record, recordEnd, tree, turn, isAll, onOther) {
      refresh();
      reserve(recordEnd + (words[(record >> 2) + ENTRIES] as number) * PLACE);
      const behind = kernel.takePlaces(record, tree, turn, isAll, recordEnd) >> 2;
      refresh();
      for (let at = recordEnd >> 2; at < behind; at += PLACE >> 2)
        onOther(words[at + 3] as number, { turn: words[at] as number, tree: words[at + 1] as number, name: words[at + 2] as number });
    },
    places() {
      refresh();
      const at = placesAt >> 2;
      return words.slice(at, at + ((total + kernel.countMissing()) * PLACE) / 4);
    },
  };
}
