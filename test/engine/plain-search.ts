// Test support: whether an anchor stands at a place, told byte by byte; the kernel must say the same.
import type { Anchor } from "../../src/engine/anchor.ts";
import { readByteSet } from "../../src/engine/byte-set.ts";
import { DEAD, LONGEST_TAIL, PASSED, readTail, START, step } from "../../src/engine/kernel/tail.ts";

function passes(tail: string, bytes: Uint8Array, from: number): boolean {
  if (tail === "") return true;
  const automaton = readTail(tail);
  let state = START;
  for (let at = from; at < bytes.length; at++) {
    state = step(automaton, state, bytes[at] as number);
    if (state === DEAD || state === PASSED) return state === PASSED;
    if (at - from + 1 === LONGEST_TAIL) return true;
  }
  return false;
}

export function stands({ text, fold, before, tail }: Omit<Anchor, "windows">, bytes: Uint8Array, at: number): boolean {
  if (at < 0 || at + text.length > bytes.length) return false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const byte = bytes[at + i] as number;
    if (byte !== code && !(((fold >> i) & 1) === 1 && byte === (code & ~0x20))) return false;
  }
  // A NUL parts texts that are searched together.
  if (before !== "" && at > 0 && bytes[at - 1] !== 0 && readByteSet(before)[bytes[at - 1] as number] === 0) return false;
  return passes(tail, bytes, at + text.length);
}
