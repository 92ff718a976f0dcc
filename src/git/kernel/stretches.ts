// Tells the kernel what each match of an anchor's rules holds; assembly/stretches.ts goes by it.
import { readByteSet } from "../../engine/byte-set.ts";
import type { RuleStretch } from "../../engine/sieve.ts";

/** For lists and sets of all anchors that come to be told; beyond it no more are. */
const ROOM = 1 << 17;
const SET_BYTES = 256;
/** In words. */
const RULE = 5;

export interface Stretches {
  /** To be called once for each anchor. @param rules null: nothing can be told */
  tell(anchor: number, rules: readonly RuleStretch[] | null): void;
}

/** Bytes for so many anchors, and one more. */
export const stretchBytes = (anchors: number): number => (anchors + 1) * 4 + ROOM;

/** @param at address of the room, a multiple of 4, which is all zeros */
export function createStretches(memory: { readonly buffer: ArrayBuffer }, at: number, anchors: number): Stretches {
  const end = at + stretchBytes(anchors);
  let free = at + (anchors + 1) * 4;
  const sets = new Map<string, number>();
  const setAt = (set: string): number => {
    const known = sets.get(set);
    if (known !== undefined) return known;
    new Uint8Array(memory.buffer, free, SET_BYTES).set(readByteSet(set));
    sets.set(set, free);
    free += SET_BYTES;
    return free - SET_BYTES;
  };
  return {
    tell(anchor, rules) {
      if (rules === null || free + rules.length * (SET_BYTES + RULE * 4) + 4 > end) return;
      const numbers = rules.flatMap(({ lead, reach, set, min }) => [...lead, reach, setAt(set), min]);
      new Uint32Array(memory.buffer, free, numbers.length + 1).set([rules.length, ...numbers]);
      new Uint32Array(memory.buffer, at)[anchor] = free;
      free += (numbers.length + 1) * 4;
    },
  };
}
