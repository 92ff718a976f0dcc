// Tables that were made at build time, packed: filling them in takes longer than a commit may.
import type { SoughtAnchor } from "../prefilter.ts";
import { CHECKS, PAIRS } from "./layout.ts";
import { addAnchors, EMPTY_TABLES, type Filled } from "./tables.ts";

export interface PackedTables {
  readonly filled: Filled;
  /** What the kernel's `unpack` reads, for addresses from PAIRS on. */
  readonly records: Uint8Array;
}

/** Repeats of fewer bytes are not worth telling. */
const SHORTEST_REPEAT = 5;
const FURTHEST_REPEAT = 0xffff;
/** Zeros that are skipped: the memory holds them already. */
const SHORTEST_SKIP = 12;
/** Earlier places that are tried for a repeat. */
const TRIES = 64;

/** The length of the stretch that begins at both places; they may overlap. */
function commonLength(bytes: Uint8Array, early: number, late: number): number {
  let length = 0;
  while (late + length < bytes.length && bytes[early + length] === bytes[late + length]) length++;
  return length;
}

function zerosAt(bytes: Uint8Array, at: number): number {
  let end = at;
  while (end < bytes.length && bytes[end] === 0) end++;
  return end - at;
}

/** The bytes as assembly/search.ts unpacks them: plain bytes, then a stretch to skip or to repeat, and so on. */
function pack(bytes: Uint8Array): Uint8Array {
  const out: number[] = [];
  /** By the four bytes that begin there: places, the last one at the end. */
  const places = new Map<number, number[]>();
  const remember = (at: number): void => {
    const key =
      ((bytes[at] as number) << 24) | ((bytes[at + 1] as number) << 16) | ((bytes[at + 2] as number) << 8) | (bytes[at + 3] as number);
    const own = places.get(key);
    if (own === undefined) places.set(key, [at]);
    else own.push(at);
  };
  const longestRepeat = (at: number): { readonly length: number; readonly distance: number } => {
    const key =
      ((bytes[at] as number) << 24) | ((bytes[at + 1] as number) << 16) | ((bytes[at + 2] as number) << 8) | (bytes[at + 3] as number);
    let [length, distance] = [0, 0];
    for (const early of (places.get(key) ?? []).slice(-TRIES)) {
      const common = at - early > FURTHEST_REPEAT ? 0 : commonLength(bytes, early, at);
      if (common >= length) [length, distance] = [common, at - early];
    }
    return { length, distance };
  };
  /** A number of 4 bits in the head, and what it is too small for in bytes behind it. */
  const rest = (number: number): void => {
    let left = number - 15;
    for (; left >= 255; left -= 255) out.push(255);
    if (left >= 0) out.push(left);
  };
  let plain = 0;
  const write = (at: number, length: number, distance: number): void => {
    const size = at - plain;
    const repeat = distance === 0 ? 0 : length - SHORTEST_REPEAT;
    out.push((Math.min(size, 15) << 4) | Math.min(repeat, 15));
    rest(size);
    for (let i = plain; i < at; i++) out.push(bytes[i] as number);
    out.push(distance & 255, distance >> 8);
    if (distance === 0) out.push(length & 255, (length >> 8) & 255, length >> 16);
    else rest(repeat);
    plain = at + length;
  };
  for (let at = 0; at < bytes.length;) {
    const zeros = bytes[at] === 0 ? zerosAt(bytes, at) : 0;
    if (zeros >= SHORTEST_SKIP) {
      write(at, zeros, 0);
      at = plain;
      continue;
    }
    const { length, distance } = longestRepeat(at);
    if (length < SHORTEST_REPEAT) {
      remember(at++);
      continue;
    }
    write(at, length, distance);
    for (; at < plain; at++) remember(at);
  }
  write(bytes.length, 0, 0);
  return Uint8Array.from(out);
}

/** Makes the tables; at build time. */
export function packTables(sought: readonly SoughtAnchor[]): PackedTables {
  let memory = new ArrayBuffer(CHECKS);
  const filled = addAnchors(sought, EMPTY_TABLES, (end) => {
    if (end > memory.byteLength) {
      const larger = new ArrayBuffer(end * 2);
      new Uint8Array(larger).set(new Uint8Array(memory));
      memory = larger;
    }
    return memory;
  });
  return { filled, records: pack(new Uint8Array(memory).subarray(PAIRS, filled.end)) };
}
