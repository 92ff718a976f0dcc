// Shannon entropy: C. E. Shannon, "A Mathematical Theory of Communication" (1948), section 6.

const counts = new Uint32Array(256);

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
