// Shannon entropy: C. E. Shannon, "A Mathematical Theory of Communication" (1948), section 6.
import { fromLatin1, utf8 } from "./bytes.ts";

const counts = new Uint32Array(256);

/** How many different characters there are in `value` (one character a byte). */
export function countDistinct(value: string): number {
  let distinct = 0;
  for (let i = 0; i < value.length; i++) if (counts[value.charCodeAt(i) & 0xff]!++ === 0) distinct++;
  for (let i = 0; i < value.length; i++) counts[value.charCodeAt(i) & 0xff] = 0;
  return distinct;
}

/** Bits per character of `value` (one character a byte); 0 for an empty value. */
export function shannonEntropy(value: string): number {
  const { length } = value;
  for (let i = 0; i < length; i++) counts[value.charCodeAt(i) & 0xff]!++;
  let bits = 0;
  // In the order of the characters, and each once, by taking its count away.
  for (let i = 0; i < length; i++) {
    const code = value.charCodeAt(i) & 0xff;
    const share = (counts[code] as number) / length;
    counts[code] = 0;
    if (share > 0) bits -= share * Math.log2(share);
  }
  return bits;
}

/**
 * The same of UTF-8 as gitleaks counts it: by characters, shared out over the bytes. It is that of the bytes for ASCII.
 * @param value one character a byte
 */
export function characterEntropy(value: string): number {
  // oxlint-disable-next-line no-control-regex
  if (/^[\x00-\x7f]*$/.test(value)) return shannonEntropy(value);
  const characters = new Map<string, number>();
  for (const character of utf8(fromLatin1(value))) characters.set(character, (characters.get(character) ?? 0) + 1);
  let bits = 0;
  for (const times of characters.values()) bits -= (times / value.length) * Math.log2(times / value.length);
  return bits;
}
