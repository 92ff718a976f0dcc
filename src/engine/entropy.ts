// Shannon entropy: C. E. Shannon, "A Mathematical Theory of Communication" (1948), section 6.

/** Bits per character of `value` (one character a byte); 0 for an empty value. */
export function shannonEntropy(value: string): number {
  const counts = new Map<number, number>();
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  let bits = 0;
  for (const count of counts.values()) bits -= (count / value.length) * Math.log2(count / value.length);
  return bits;
}
