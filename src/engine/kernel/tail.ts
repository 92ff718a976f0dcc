// How a tail automaton is stored in a rule and laid out for the kernel.
//
// Laid out: the number of columns; for each byte its column; then a row of next states for each state from 2 on, which
// is the first. State 0: no match can follow. State 1: one may. Stored: base64 of the same, all behind the number of
// columns as runs (length - 1, value).

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
  const values = Uint8Array.of(...columnOf, ...rows);
  const stored = [columns];
  for (let at = 0; at < values.length;) {
    let end = at + 1;
    while (end < values.length && end - at < 256 && values[end] === values[at]) end++;
    stored.push(end - at - 1, values[at] as number);
    at = end;
  }
  return toBase64(Uint8Array.from(stored));
}

export function readTail(text: string): Tail {
  const stored = fromBase64(text);
  let length = 0;
  for (let i = 1; i < stored.length; i += 2) length += (stored[i] as number) + 1;
  const values = new Uint8Array(length);
  let at = 0;
  for (let i = 1; i < stored.length; i += 2) {
    const end = at + (stored[i] as number) + 1;
    values.fill(stored[i + 1] as number, at, end);
    at = end;
  }
  return { columns: stored[0] as number, columnOf: values.subarray(0, 256), rows: values.subarray(256) };
}

/** The state after a byte. */
export function step({ columns, columnOf, rows }: Tail, state: number, byte: number): number {
  return rows[(state - START) * columns + (columnOf[byte] as number)] as number;
}
