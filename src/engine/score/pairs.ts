// Letter pairs: does a value read like the words and names of source code, or like letters drawn at random?
import { PAIRS } from "./pair-table.ts";

const FIRST = 33;
/** Steps of the table, per bit. */
export const STEPS = 8;
/** What stands for "no more likely than by chance". */
export const CHANCE = 56;

/**
 * Bits per pair by which the letters speak for words (above 0) or against them, halved and cut to -1 … 1.
 * @param lower lower case; pairs with anything but letters do not count
 */
export function wordLikeness(lower: string): number {
  let [bits, pairs] = [0, 0];
  for (let i = 1; i < lower.length; i++) {
    const [a, b] = [lower.charCodeAt(i - 1) - 97, lower.charCodeAt(i) - 97];
    if (a < 0 || a > 25 || b < 0 || b > 25) continue;
    bits += (PAIRS.charCodeAt(a * 26 + b) - FIRST - CHANCE) / STEPS;
    pairs++;
  }
  // Few pairs say little.
  return pairs === 0 ? 0 : Math.max(-1, Math.min(1, bits / (pairs + 2) / 2));
}
