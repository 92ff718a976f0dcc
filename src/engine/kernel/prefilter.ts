// The prefilter in WebAssembly: one memory that holds the tables, a copy area, and room to read documents into.
import { LONGEST_LITERAL } from "../anchor.ts";
import type { CreatePrefilter, Prefilter } from "../prefilter.ts";
import { instantiate } from "./instantiate.ts";
import { HITS, SEEN } from "./layout.ts";
import { addAnchors, EMPTY_TABLES } from "./tables.ts";
import { LONGEST_TAIL } from "./tail.ts";
import { FURTHEST_BEFORE } from "./windows.ts";
import { KERNEL_WASM } from "./wasm.gen.ts";

interface Kernel {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  begin(start: number, end: number, from: number, to: number): void;
  next(): number;
  tellAgain(whether: boolean): void;
  beginSurvey(from: number, to: number): void;
  survey(): number;
}

const PAGE = 65_536;
/** Text that lies elsewhere is copied in pieces of this size, which stay in the processor's cache. */
const PIECE = 1 << 17;
/** What checks may look at behind a literal, and what is loaded at once. */
const BEHIND = LONGEST_LITERAL + LONGEST_TAIL + 64;
const FIRST_HITS = 1024;
/** Of a run that a survey tells for sure. */
const SHORTEST_RUN = 24;

/** Hits are kept here until the next search. */
function createHitList(): {
  readonly hits: { count: number; anchor: Uint32Array<ArrayBuffer>; start: Uint32Array<ArrayBuffer> };
  add(list: Uint32Array, base: number): void;
} {
  const hits = { count: 0, anchor: new Uint32Array(FIRST_HITS), start: new Uint32Array(FIRST_HITS) };
  const grow = (array: Uint32Array<ArrayBuffer>, size: number): Uint32Array<ArrayBuffer> => {
    const larger = new Uint32Array(size);
    larger.set(array);
    return larger;
  };
  return {
    hits,
    add(list, base) {
      const count = hits.count + list.length / 2;
      if (count > hits.anchor.length) {
        const size = Math.max(count, hits.anchor.length * 2);
        hits.anchor = grow(hits.anchor, size);
        hits.start = grow(hits.start, size);
      }
      for (let i = 0; i < list.length; i += 2) {
        hits.anchor[hits.count] = list[i] as number;
        hits.start[hits.count++] = (list[i + 1] as number) + base;
      }
    },
  };
}

/** @throws RangeError for more anchors than the kernel's tables can hold */
export const createKernel: CreatePrefilter = (sought, prepared): Prefilter => {
  const kernel = instantiate(KERNEL_WASM) as Kernel;
  const memoryUpTo = (end: number): ArrayBuffer => {
    const missing = end + BEHIND - kernel.memory.buffer.byteLength;
    if (missing > 0) kernel.memory.grow(Math.ceil(missing / PAGE));
    return kernel.memory.buffer;
  };
  let filled = EMPTY_TABLES;
  if (prepared !== undefined) {
    filled = prepared.filled;
    prepared.write(new Uint8Array(memoryUpTo(filled.end)));
  }
  filled = addAnchors(sought.slice(filled.anchors), filled, memoryUpTo);
  const copyArea = (filled.end + FURTHEST_BEFORE + 63) & ~63;
  const readArea = (copyArea + PIECE + BEHIND + FURTHEST_BEFORE + 63) & ~63;
  memoryUpTo(readArea);
  const { hits, add } = createHitList();
  let view: Uint8Array | undefined;

  const { hits: runs, add: addRuns } = createHitList();
  const surveyPart = (from: number, to: number, offset: number): void => {
    kernel.beginSurvey(from, to);
    for (let count = kernel.survey(); count > 0; count = kernel.survey())
      addRuns(new Uint32Array(kernel.memory.buffer, HITS, count * 2), offset);
  };
  const run = (start: number, end: number, from: number, to: number, offset: number): void => {
    kernel.begin(start, end, from, to);
    for (let count = kernel.next(); count > 0; count = kernel.next()) add(new Uint32Array(kernel.memory.buffer, HITS, count * 2), offset);
  };
  /** Copies text in pieces that overlap by what checks may look at. */
  const searchCopy = (bytes: Uint8Array, surveys: boolean): void => {
    const memory = new Uint8Array(kernel.memory.buffer);
    for (let from = 0; from < bytes.length; from += PIECE) {
      const before = Math.min(from, FURTHEST_BEFORE);
      const end = Math.min(bytes.length, from + PIECE + BEHIND);
      const start = copyArea + FURTHEST_BEFORE - before;
      memory.fill(0, copyArea, start);
      memory.set(bytes.subarray(from - before, end), start);
      const textEnd = start + before + end - from;
      memory.fill(0, textEnd, Math.min(textEnd + 64, readArea));
      const first = start + before;
      const last = first + Math.min(PIECE, bytes.length - from);
      run(start, textEnd, first, last, from - before);
      // What begins in one piece may be long enough to tell only with the beginning of the next.
      if (surveys) surveyPart(first, Math.min(last + SHORTEST_RUN, textEnd), from);
    }
  };

  const search: Prefilter["search"] = (bytes, surveys = false) => {
    // Nothing is marked as seen that was not told as a hit.
    if (hits.count > 0) new Uint8Array(kernel.memory.buffer, SEEN, Math.max(sought.length, filled.anchors)).fill(0);
    hits.count = 0;
    runs.count = 0;
    if (bytes.length === 0) return hits;
    const isInside = bytes.buffer === kernel.memory.buffer && bytes.byteOffset === readArea + FURTHEST_BEFORE;
    if (!isInside) searchCopy(bytes, surveys);
    else {
      const [start, end] = [bytes.byteOffset, bytes.byteOffset + bytes.length];
      run(start, end, start, end, 0);
      if (surveys) surveyPart(start, end, 0);
    }
    return hits;
  };

  return {
    buffer: {
      reserve(size) {
        const start = readArea + FURTHEST_BEFORE;
        const memory = memoryUpTo(start + size);
        // Making a view costs as much as searching a small file.
        if (view?.buffer !== memory) view = new Uint8Array(memory, start, memory.byteLength - BEHIND - start);
        return view;
      },
    },
    runs: {
      get count() {
        return runs.count;
      },
      get shifts() {
        return runs.anchor;
      },
      get start() {
        return runs.start;
      },
    },
    search,
    everyPlace(bytes) {
      kernel.tellAgain(true);
      const found = search(bytes);
      kernel.tellAgain(false);
      return found;
    },
  };
};
