// How common bytes and their sequences are in source text: what anchors and their windows are chosen by. A wrong guess
// costs time, never a finding.
import { type ByteSet, membersOf } from "../../engine/byte-set.ts";
import { hasWholeKeys, type WindowSets } from "../../engine/kernel/windows.ts";
import { PAIR_RARITY } from "./pair-counts.ts";

/** What is known of source text. */
export interface SourceText {
  /** Share of all places at which the key of a window stands. */
  shareOf(sets: WindowSets): number;
  /** Sequences of four bytes as two pairs, and what share of all places each has. */
  readonly grams: readonly { readonly first: number; readonly second: number; readonly share: number }[];
  /** Share of the text that has none of them. */
  readonly rest: number;
}

const CONTROL: Readonly<Record<number, number>> = { 10: 95, 9: 96, 13: 97, 0: 98 };
/** Bytes beyond ASCII and rare control bytes share a symbol each. */
const HIGH = 100;
const OTHER_CONTROL = 99;
const MEMBERS: Readonly<Record<number, number>> = { [HIGH]: 128, [OTHER_CONTROL]: 29 };

function symbolOf(byte: number): number {
  if (byte >= 0x20 && byte <= 0x7e) return byte - 0x20;
  return byte >= 0x80 ? HIGH : (CONTROL[byte] ?? OTHER_CONTROL);
}

const SYMBOLS = PAIR_RARITY.length;
const SYMBOL_OF = Uint8Array.from({ length: 256 }, (_, byte) => symbolOf(byte));

/** What a rarity means: thirds of a bit. */
const POWER = Float64Array.from({ length: 91 }, (_, rarity) => 2 ** (-rarity / 3));
/** By symbols, first × SYMBOLS + second: share of all neighbouring byte pairs that one pair of such bytes has. */
const SHARE = new Float64Array(SYMBOLS * SYMBOLS);
/** By symbol: share of all bytes that one such byte has. */
const BYTE_SHARE = new Float64Array(SYMBOLS);
for (let first = 0; first < SYMBOLS; first++) {
  const row = PAIR_RARITY[first] as string;
  const members = MEMBERS[first] ?? 1;
  let sum = 0;
  for (let second = 0; second < SYMBOLS; second++) {
    // Rarities are written as characters from "#" on, without the backslash.
    const code = row.charCodeAt(second);
    const share = (POWER[(code > 92 ? code - 1 : code) - 35] as number) / members;
    SHARE[first * SYMBOLS + second] = second < OTHER_CONTROL ? share : share / (MEMBERS[second] as number);
    sum += share;
  }
  BYTE_SHARE[first] = sum;
}

/** Share of all neighbouring byte pairs. */
export const shareOfPair = (first: number, second: number): number =>
  SHARE[(SYMBOL_OF[first] as number) * SYMBOLS + (SYMBOL_OF[second] as number)] as number;

/** How many members of each symbol a set has: symbol, number, … */
const counted = new WeakMap<ByteSet, readonly number[]>();

function symbolsOf(set: ByteSet): readonly number[] {
  const known = counted.get(set);
  if (known !== undefined) return known;
  const counts = new Map<number, number>();
  for (const byte of membersOf(set)) counts.set(symbolOf(byte), (counts.get(symbolOf(byte)) ?? 0) + 1);
  const symbols = [...counts].flat();
  counted.set(set, symbols);
  return symbols;
}

/** Estimated share of places at which such a sequence stands, each byte taken to depend on the one before it. */
export function shareOfSequence(sets: readonly ByteSet[]): number {
  let symbols = symbolsOf(sets[0] as ByteSet);
  /** Beside each symbol the share of places at which the sequence so far stands and ends in it. */
  let shares = symbols.map((symbol, i) => (i % 2 === 0 ? 0 : symbol * (BYTE_SHARE[symbols[i - 1] as number] as number)));
  for (let at = 1; at < sets.length; at++) {
    const next = symbolsOf(sets[at] as ByteSet);
    const nextShares = next.map(() => 0);
    for (let j = 0; j < next.length; j += 2) {
      let share = 0;
      for (let i = 0; i < symbols.length; i += 2) {
        const before = symbols[i] as number;
        share += ((shares[i + 1] as number) * (SHARE[before * SYMBOLS + (next[j] as number)] as number)) / (BYTE_SHARE[before] as number);
      }
      nextShares[j + 1] = share * (next[j + 1] as number);
    }
    symbols = next;
    shares = nextShares;
  }
  return shares.reduce((sum, share) => sum + share, 0);
}

/** By pairs of bytes alone. */
export const ESTIMATED: SourceText = {
  shareOf: (sets) => shareOfSequence(hasWholeKeys(sets) ? sets : sets.slice(1)),
  grams: [],
  rest: 1,
};
