// Tables that were made before: filling them in takes longer than a commit may.
import type { SoughtAnchor } from "../prefilter.ts";
import { CHECKS, PAIRS } from "./layout.ts";
import { addAnchors, EMPTY_TABLES, type Filled } from "./tables.ts";

export interface PackedTables {
  readonly filled: Filled;
  /** @param memory the kernel's, `filled.end` long at least and all zeros from PAIRS on */
  readonly write: (memory: Uint8Array) => void;
}

/** Fewer zeros are not worth leaving out. */
const SHORTEST_GAP = 4096;
/** Address and length of a stretch. */
const STRETCH_BYTES = 8;

/** A stretch of the memory, not zero at its beginning; between them there are only zeros. */
export interface TableStretch {
  readonly address: number;
  readonly bytes: Uint8Array;
}

function zerosAt(bytes: Uint8Array, at: number): number {
  let end = at;
  while (end < bytes.length && bytes[end] === 0) end++;
  return end - at;
}

function stretchesOf(memory: Uint8Array): TableStretch[] {
  const stretches: TableStretch[] = [];
  const keep = (start: number, end: number): void => {
    if (start < end) stretches.push({ address: start, bytes: memory.subarray(start, end) });
  };
  const first = PAIRS + zerosAt(memory, PAIRS);
  let start = first;
  for (let at = first; at < memory.length;) {
    const zeros = zerosAt(memory, at);
    if (zeros >= SHORTEST_GAP) {
      keep(start, at);
      start = at + zeros;
    }
    at += zeros + 1;
  }
  keep(start, memory.length);
  return stretches;
}

/** Makes the tables. @returns their stretches: how many, address and length of each, then their bytes; numbers of four bytes, lowest first */
export function makeTables(sought: readonly SoughtAnchor[]): { readonly filled: Filled; readonly image: Uint8Array } {
  let memory = new ArrayBuffer(CHECKS);
  const filled = addAnchors(sought, EMPTY_TABLES, (end) => {
    if (end > memory.byteLength) {
      const larger = new ArrayBuffer(end * 2);
      new Uint8Array(larger).set(new Uint8Array(memory));
      memory = larger;
    }
    return memory;
  });
  const stretches = stretchesOf(new Uint8Array(memory, 0, filled.end));
  const head = 4 + stretches.length * STRETCH_BYTES;
  const image = new Uint8Array(stretches.reduce((size, { bytes }) => size + bytes.length, head));
  const view = new DataView(image.buffer);
  view.setUint32(0, stretches.length, true);
  let at = head;
  stretches.forEach(({ address, bytes }, i) => {
    view.setUint32(4 + i * STRETCH_BYTES, address, true);
    view.setUint32(8 + i * STRETCH_BYTES, bytes.length, true);
    image.set(bytes, at);
    at += bytes.length;
  });
  return { filled, image };
}

/** The way back from the image of {@link makeTables}. */
export function readImage(image: Uint8Array): TableStretch[] {
  const view = new DataView(image.buffer, image.byteOffset, image.byteLength);
  const count = view.getUint32(0, true);
  let at = 4 + count * STRETCH_BYTES;
  return Array.from({ length: count }, (_, i) => {
    const start = at;
    at += view.getUint32(8 + i * STRETCH_BYTES, true);
    return { address: view.getUint32(4 + i * STRETCH_BYTES, true), bytes: image.subarray(start, at) };
  });
}

export const imageWriter =
  (image: () => Uint8Array): PackedTables["write"] =>
  (memory) => {
    for (const { address, bytes } of readImage(image())) memory.set(bytes, address);
  };

export function packTables(sought: readonly SoughtAnchor[]): PackedTables {
  const { filled, image } = makeTables(sought);
  return { filled, write: imageWriter(() => image) };
}
