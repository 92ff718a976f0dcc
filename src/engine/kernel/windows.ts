// Which bytes can stand at each place of an anchor: what the kernel's tables are filled with, and windows chosen by.
import type { Anchor } from "../anchor.ts";
import { ANY_BYTE, type ByteSet, byteSet, membersOf, readByteSet } from "../byte-set.ts";
import { DEAD, PASSED, readTail, START, step } from "./tail.ts";

/** A window may begin so many bytes before its literal: the kernel sees that much of what stands before. */
export const FURTHEST_BEFORE = 2;
/** How far behind the literal the tail is asked for single places. */
const FURTHEST_BEHIND = 3;

/** The sets of single bytes, and of letters in both cases, made when first wanted. */
const literalSets = new Map<number, ByteSet>();

function literalSet(code: number, folds: boolean): ByteSet {
  const key = folds ? code + 256 : code;
  let set = literalSets.get(key);
  if (set === undefined) {
    set = new Uint8Array(256);
    set[code] = 1;
    if (folds) set[code & ~0x20] = 1;
    literalSets.set(key, set);
  }
  return set;
}

const isLetter = (byte: number): boolean => byte >= 0x61 && byte <= 0x7a;

/** What the tail lets follow at 0, 1, … bytes behind the literal. */
function followSets(tail: string): ByteSet[] {
  if (tail === "") return [];
  const automaton = readTail(tail);
  const sets: ByteSet[] = [];
  let states = new Set([START]);
  for (let depth = 0; depth < FURTHEST_BEHIND && !states.has(PASSED); depth++) {
    const next = new Set<number>();
    const set = byteSet((byte) =>
      [...states].some((state) => {
        const target = step(automaton, state, byte);
        if (target !== DEAD) next.add(target);
        return target !== DEAD;
      }),
    );
    for (const state of states) for (const byte of membersOf(set)) next.add(step(automaton, state, byte));
    next.delete(DEAD);
    sets.push(set);
    states = next;
  }
  return sets;
}

/** Bytes that can stand at a place relative to the literal's first byte. */
export function placesOf(anchor: Anchor): (offset: number) => ByteSet {
  let follow: ByteSet[] | undefined;
  const before = anchor.before === "" ? ANY_BYTE : readByteSet(anchor.before);
  // Before the start of a text the kernel sees zeros.
  const beforeOrStart = byteSet((byte) => byte === 0 || before[byte] === 1);
  const literal = Array.from(anchor.text, (character, i) => {
    const code = character.charCodeAt(0);
    return literalSet(code, ((anchor.fold >> i) & 1) === 1 && isLetter(code));
  });
  return (offset) => {
    if (offset < 0) return offset === -1 ? beforeOrStart : ANY_BYTE;
    return literal[offset] ?? (follow ??= followSets(anchor.tail))[offset - literal.length] ?? ANY_BYTE;
  };
}

/** Letters folded as the kernel folds what it hashes: by setting a bit, whatever the byte. */
export function foldedMembers(set: ByteSet): number[] {
  return [...new Set(membersOf(set).map((byte) => byte | 0x20))];
}

/** Hash of three folded bytes, 18 bits. */
export const trigramHash = (a: number, b: number, c: number): number => Math.imul(a | (b << 8) | (c << 16), 0x9e3779b1) >>> 14;
