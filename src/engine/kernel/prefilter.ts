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
  look(start: number, end: number): number;
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
/** @throws RangeError for more anchors than the kernel's tables can hold */
export const createKernel: CreatePrefilter = (sought, prepared): Prefilter => {
  const kernel = instantiate(KERNEL_WASM) as Kernel;
  // Asking WebAssembly for its memory takes as long as searching a kilobyte.
  let { buffer } = kernel.memory;
  let memory = new Uint8Array(buffer);
  const memoryUpTo = (end: number): ArrayBuffer => {
    const missing = end + BEHIND - buffer.byteLength;
    if (missing <= 0) return buffer;
    kernel.memory.grow(Math.ceil(missing / PAGE));
    ({ buffer } = kernel.memory);
    memory = new Uint8Array(buffer);
    return buffer;
  };
  let filled = EMPTY_TABLES;
  if (prepared !== undefined) {
    filled = prepared.filled;
    prepared.write(new Uint8Array(memoryUpTo(filled.end)));
  }
  filled = addAnchors(sought.slice(filled.anchors), filled, memoryUpTo);
  const copyArea = (filled.end + FURTHEST_BEFORE + 63) & ~63;
  const readArea = (copyArea + PIECE + BEHIND + FURTHEST_BEFORE + 63) & ~63;
  const readStart = readArea + FURTHEST_BEFORE;
  memoryUpTo(readArea);
  const { hits, add } = createHitList();
  let view: Uint8Array | undefined;
  let viewLength = 0;

  const { hits: runs, add: addRuns } = createHitList();
  /** @param count of runs that stand in the list already */
  const goOnSurveying = (count: number, offset: number): void => {
    for (let found = count; found > 0; found = kernel.survey()) addRuns(new Uint32Array(buffer, HITS, found * 2), offset);
  };
  const surveyPart = (from: number, to: number, offset: number): void => {
    kernel.beginSurvey(from, to);
    goOnSurveying(kernel.survey(), offset);
  };
  /** @param count of hits that stand in the list already */
  const goOn = (count: number, offset: number): void => {
    for (let found = count; found > 0; found = kernel.next()) add(new Uint32Array(buffer, HITS, found * 2), offset);
  };
  const run = (start: number, end: number, from: number, to: number, offset: number): void => {
    kernel.begin(start, end, from, to);
    goOn(kernel.next(), offset);
  };
  /** Copies a text that is no longer than a piece. @returns where it begins */
  const copyIn = (bytes: Uint8Array): number => {
    const start = copyArea + FURTHEST_BEFORE;
    memory.fill(0, copyArea, start);
    memory.set(bytes, start);
    memory.fill(0, start + bytes.length, start + bytes.length + 64);
    return start;
  };
  /** Copies text in pieces that overlap by what checks may look at. */
  const searchCopy = (bytes: Uint8Array, surveys: boolean): void => {
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

  const isInside = (bytes: Uint8Array): boolean => bytes.buffer === buffer && bytes.byteOffset === readStart;
  const forget = (): void => {
    // Nothing is marked as seen that was not told as a hit.
    if (hits.count > 0) new Uint8Array(buffer, SEEN, Math.max(sought.length, filled.anchors)).fill(0);
    hits.count = 0;
    runs.count = 0;
  };
  /** What the hits and runs are of, until somebody asks for them. */
  let lookedAt: Uint8Array | undefined;
  const findsNothing = (bytes: Uint8Array): boolean => {
    lookedAt = undefined;
    if (bytes.length === 0) return false;
    const inside = isInside(bytes);
    if (!inside && bytes.length > PIECE) return false;
    forget();
    const start = inside ? readStart : copyIn(bytes);
    const end = start + bytes.length;
    const found = kernel.look(start, end);
    if (found === 0) return true;
    if (found > 0) {
      goOn(found, 0);
      surveyPart(start, end, 0);
    } else goOnSurveying(-1 - found, 0);
    lookedAt = bytes;
    return false;
  };

  const search: Prefilter["search"] = (bytes, surveys = false) => {
    const isKnown = surveys && bytes === lookedAt;
    lookedAt = undefined;
    if (isKnown) return hits;
    forget();
    if (bytes.length === 0) return hits;
    if (!isInside(bytes)) searchCopy(bytes, surveys);
    else {
      const [start, end] = [readStart, readStart + bytes.length];
      run(start, end, start, end, 0);
      if (surveys) surveyPart(start, end, 0);
    }
    return hits;
  };

  return {
    buffer: {
      reserve(size) {
        // Making a view costs as much as searching a small file.
        if (view === undefined || size > viewLength) {
          viewLength = memoryUpTo(readStart + size).byteLength - BEHIND - readStart;
          view = new Uint8Array(buffer, readStart, viewLength);
        }
        return view;
      },
    },
    findsNothing,
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
