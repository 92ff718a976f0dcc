// How a tail automaton is stored in a rule and laid out for the kernel.
//
// Laid out: the number of columns; for each byte its column; then a row of next states for each state from 2 on, which
// is the first. State 0: no match can follow. State 1: one may. Stored: base64 of the same with the columns of the 256
// bytes as runs (length - 1, column).

import { fromBase64, toBase64 } from "./base64.ts";

export const DEAD = 0;
export const PASSED = 1;
export const START = 2;

/** A tail that has not decided after so many bytes counts as passed; assembly/search.ts has the same. */
export const LONGEST_TAIL = 48;

export interface Tail {
  readonly columns: number;
  readonly columnOf: Uint8Array;
  /** `columns` next states for each state from START on. */
  readonly rows: Uint8Array;
}

export function writeTail({ columns, columnOf, rows }: Tail): string {
  const runs: number[] = [];
  for (let byte = 0; byte < 256;) {
    let end = byte + 1;
    while (end < 256 && columnOf[end] === columnOf[byte]) end++;
    runs.push(end - byte - 1, columnOf[byte] as number);
    byte = end;
  }
  return toBase64(Uint8Array.of(columns, ...runs, ...rows));
}

export function readTail(text: string): Tail {
  const stored = fromBase64(text);
  const columnOf = new Uint8Array(256);
  let at = 1;
  for (let byte = 0; byte < 256; at += 2) {
    const end = byte + (stored[at] as number) + 1;
    columnOf.fill(stored[at + 1] as number, byte, end);
    byte = end;
  }
  return { columns: stored[0] as number, columnOf, rows: stored.subarray(at) };
}

/** The state after a byte. */
export function step({ columns, columnOf, rows }: Tail, state: number, byte: number): number {
  return rows[(state - START) * columns + (columnOf[byte] as number)] as number;
}
