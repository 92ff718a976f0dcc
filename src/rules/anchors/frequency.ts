// How common bytes and their sequences are in source text: what anchors and their windows are chosen by. A wrong guess
// costs time, never a finding.
import { type ByteSet, membersOf } from "../../engine/byte-set.ts";
import { PAIR_RARITY } from "./pair-counts.ts";

const CONTROL: Readonly<Record<number, number>> = { 10: 95, 9: 96, 13: 97, 0: 98 };
/** Bytes beyond ASCII and rare control bytes share a symbol each. */
const HIGH = 100;
const OTHER_CONTROL = 99;
const MEMBERS: Readonly<Record<number, number>> = { [HIGH]: 128, [OTHER_CONTROL]: 29 };

function symbolOf(byte: number): number {
  if (byte >= 0x20 && byte <= 0x7e) return byte - 0x20;
  return byte >= 0x80 ? HIGH : (CONTROL[byte] ?? OTHER_CONTROL);
}

function rarityOf(first: number, second: number): number {
  const code = (PAIR_RARITY[first] as string).charCodeAt(second);
  return (code > 92 ? code - 1 : code) - 35;
}

/** Share of all neighbouring byte pairs, by first + 256 × second. */
export const PAIR_SHARE: Float64Array = Float64Array.from({ length: 65_536 }, (_, pair) => {
  const first = symbolOf(pair & 255);
  const second = symbolOf(pair >> 8);
  return 2 ** (-rarityOf(first, second) / 3) / ((MEMBERS[first] ?? 1) * (MEMBERS[second] ?? 1));
});

/** Share of all bytes. */
export const BYTE_SHARE: Float64Array = Float64Array.from({ length: 256 }, (_, byte) => {
  let share = 0;
  for (let second = 0; second < 256; second++) share += PAIR_SHARE[byte | (second << 8)] as number;
  return share;
});

/** Estimated share of places at which such a sequence stands, each byte taken to depend on the one before it. */
export function shareOfSequence(sets: readonly ByteSet[]): number {
  let shares = new Map(membersOf(sets[0] as ByteSet).map((byte) => [byte, BYTE_SHARE[byte] as number]));
  for (const set of sets.slice(1)) {
    const next = new Map<number, number>();
    for (const byte of membersOf(set)) {
      let share = 0;
      for (const [before, own] of shares) share += (own * (PAIR_SHARE[before | (byte << 8)] as number)) / (BYTE_SHARE[before] as number);
      next.set(byte, share);
    }
    shares = next;
  }
  return [...shares.values()].reduce((sum, share) => sum + share, 0);
}
