// How common windows of four bytes are in source text, by counting: more true than pairs of bytes tell, and too large
// for a start. Built-in rules are planned with it.
import { foldKey, hasWholeKeys, keysOf } from "../../engine/kernel/windows.ts";
import { ESTIMATED, type SourceText } from "./frequency.ts";
import { GRAM_RARITY } from "./gram-counts.ts";

const LAST_THREE = 0xffffff00;
/** A key of three bytes of which no common four are known. */
const RARE = 1e-6;

const grams = GRAM_RARITY.flatMap(([rarity, lines]) => {
  const text = lines.join("");
  const share = 2 ** (-rarity / 2);
  return Array.from({ length: text.length / 4 }, (_, i) => {
    const [a, b, c, d] = [0, 1, 2, 3].map((at) => text.charCodeAt(i * 4 + at)) as [number, number, number, number];
    return { first: a | (b << 8), second: c | (d << 8), share };
  });
});

/** Share of all places by key, of four bytes and of the last three. */
const shares = new Map<number, number>();
for (const { first, second, share } of grams) {
  const key = foldKey(first | (second << 16));
  for (const each of [key, (key & LAST_THREE) >>> 0]) shares.set(each, (shares.get(each) ?? 0) + share);
}

export const COUNTED: SourceText = {
  shareOf(sets) {
    const keys = keysOf(sets);
    const known = keys.reduce((sum, key) => sum + (shares.get(key) ?? 0), 0);
    const rest = keys.filter((key) => !shares.has(key)).length * RARE;
    return known + (hasWholeKeys(sets) ? Math.min(rest, ESTIMATED.shareOf(sets)) : rest);
  },
  grams,
  rest: 1 - grams.reduce((sum, { share }) => sum + share, 0),
};
