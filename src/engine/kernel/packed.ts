// Tables that were made at build time, packed: filling them in takes longer than a commit may.
import type { SoughtAnchor } from "../prefilter.ts";
import { CHECKS, PAIRS } from "./layout.ts";
import { addAnchors, EMPTY_TABLES, type Filled } from "./tables.ts";

export interface PackedTables {
  readonly filled: Filled;
  /** What the kernel's `unpack` reads, for addresses from PAIRS on. */
  readonly records: Uint8Array;
}

/** Zeros shorter than a record's head are not worth one. */
const SHORTEST_GAP = 4;
const LONGEST = 0xffff;

/** The bytes as records of gap, length and bytes. */
function recordsOf(bytes: Uint8Array): Uint8Array {
  const out: number[] = [];
  let done = 0;
  for (let at = 0; at < bytes.length;) {
    if (bytes[at] === 0) {
      at++;
      continue;
    }
    let end = at + 1;
    for (let zeros = 0; end < bytes.length && zeros < SHORTEST_GAP; end++) zeros = bytes[end] === 0 ? zeros + 1 : 0;
    while (bytes[end - 1] === 0) end--;
    end = Math.min(end, at + LONGEST);
    for (let gap = at - done; ; gap -= LONGEST) {
      const skipped = Math.min(gap, LONGEST);
      const length = gap > LONGEST ? 0 : end - at;
      out.push(skipped & 255, skipped >> 8, length & 255, length >> 8);
      if (gap <= LONGEST) break;
    }
    for (let i = at; i < end; i++) out.push(bytes[i] as number);
    at = end;
    done = end;
  }
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
  return { filled, records: recordsOf(new Uint8Array(memory).subarray(PAIRS, filled.end)) };
}
