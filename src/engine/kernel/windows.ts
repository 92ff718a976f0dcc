// Which bytes can stand at each place of an anchor: what the kernel's tables are filled with, and windows chosen by.
import type { Anchor } from "../anchor.ts";
import { ANY_BYTE, type ByteSet, byteSet, membersOf, readByteSet } from "../byte-set.ts";
import { DEAD, PASSED, readTail, START } from "./tail.ts";

/** A window may begin so many bytes before its literal: the kernel sees that much of what stands before. */
export const FURTHEST_BEFORE = 2;
/** How far behind the literal the tail is asked for single places. */
const FURTHEST_BEHIND = 3;

/** The sets of single bytes, and of letters in both cases. All sets here are made when first wanted, and kept. */
const literalSets = new Map<number, ByteSet>();

export function literalSet(code: number, folds: boolean): ByteSet {
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

const follows = new Map<string, readonly ByteSet[]>([["", []]]);
const befores = new Map<string, ByteSet>();

/** Bytes that may stand before the literal; before the start of a text the kernel sees zeros. */
function beforeOrStart(before: string): ByteSet {
  if (before === "") return ANY_BYTE;
  const known = befores.get(before);
  if (known !== undefined) return known;
  const set = readByteSet(before);
  set[0] = 1;
  befores.set(before, set);
  return set;
}

/** What the tail lets follow at 0, 1, … bytes behind the literal. */
function followSets(tail: string): readonly ByteSet[] {
  const known = follows.get(tail);
  if (known !== undefined) return known;
  const { columns, columnOf, rows } = readTail(tail);
  const sets: ByteSet[] = [];
  let states = new Set([START]);
  for (let depth = 0; depth < FURTHEST_BEHIND && !states.has(PASSED); depth++) {
    const next = new Set<number>();
    const alive = new Uint8Array(columns);
    for (const state of states) {
      for (let column = 0; column < columns; column++) {
        const target = rows[(state - START) * columns + column] as number;
        if (target === DEAD) continue;
        next.add(target);
        alive[column] = 1;
      }
    }
    sets.push(byteSet((byte) => alive[columnOf[byte] as number] === 1));
    states = next;
  }
  follows.set(tail, sets);
  return sets;
}

/** Bytes that can stand at a place relative to the literal's first byte. */
export function placesOf(anchor: Anchor): (offset: number) => ByteSet {
  const literal = Array.from(anchor.text, (character, i) => {
    const code = character.charCodeAt(0);
    return literalSet(code, ((anchor.fold >> i) & 1) === 1 && isLetter(code));
  });
  return (offset) => {
    if (offset < 0) return offset === -1 ? beforeOrStart(anchor.before) : ANY_BYTE;
    return literal[offset] ?? followSets(anchor.tail)[offset - literal.length] ?? ANY_BYTE;
  };
}

/** Letters folded as the kernel folds what it hashes: by setting a bit, whatever the byte. */
export const foldKey = (bytes: number): number => (bytes | 0x20202020) >>> 0;

/** Bytes of a window. */
export const WINDOW = 4;
/** What each of the four bytes of a window can be. */
export type WindowSets = readonly [ByteSet, ByteSet, ByteSet, ByteSet];

export const windowSets = (placeOf: (offset: number) => ByteSet, offset: number): WindowSets => [
  placeOf(offset),
  placeOf(offset + 1),
  placeOf(offset + 2),
  placeOf(offset + 3),
];

const folded = new WeakMap<ByteSet, readonly number[]>();

/** Each as {@link foldKey} has it. */
export function foldedMembers(set: ByteSet): readonly number[] {
  const known = folded.get(set);
  if (known !== undefined) return known;
  const members = [...new Set(membersOf(set).map((byte) => byte | 0x20))];
  folded.set(set, members);
  return members;
}

/** Windows with more keys of four bytes go by their last three; twice as many are allowed where these are no fewer. */
const MOST_WHOLE_KEYS = 64;

/** Whether a window is found by all of its bytes. */
export function hasWholeKeys(sets: WindowSets): boolean {
  const keys = sets.reduce((product, set) => product * foldedMembers(set).length, 1);
  return keys <= (foldedMembers(sets[0]).length === 1 ? 2 * MOST_WHOLE_KEYS : MOST_WHOLE_KEYS);
}

/** What a window may hold as numbers, letters folded, the first byte lowest; 0 in its place where only the others count. */
export function keysOf(sets: WindowSets): number[] {
  const [as, bs, cs, ds] = sets.map(foldedMembers) as [readonly number[], readonly number[], readonly number[], readonly number[]];
  const keys: number[] = [];
  for (const a of hasWholeKeys(sets) ? as : [0])
    for (const b of bs) for (const c of cs) for (const d of ds) keys.push((a | (b << 8) | (c << 16) | (d << 24)) >>> 0);
  return keys;
}

/** Hash of a key, 20 bits. */
export const hashOfKey = (key: number): number => Math.imul(key, 0x9e3779b1) >>> 12;
