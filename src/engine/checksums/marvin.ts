// Marvin32, the keyed checksum of Microsoft's identifiable secrets (github.com/microsoft/security-utilities).

const rotate = (value: number, by: number): number => (value << by) | (value >>> (32 - by));

/** Four bytes from `at`, lowest first; what is missing is zero. */
function word(bytes: Uint8Array, at: number): number {
  let value = 0;
  for (let i = 0; i < 4; i++) value |= (bytes[at + i] ?? 0) << (8 * i);
  return value;
}

/**
 * @param seed eight ASCII characters, as the providers' seeds are
 * @returns 32 bits, unsigned
 */
export function marvin32(bytes: Uint8Array, seed: string): number {
  const half = (from: number): number => [0, 1, 2, 3].reduce((value, i) => (value << 8) | seed.charCodeAt(from + i), 0);
  let [low, high] = [half(4), half(0)];
  const block = (): void => {
    high ^= low;
    low = (rotate(low, 20) + high) | 0;
    high = rotate(high, 9) ^ low;
    low = (rotate(low, 27) + high) | 0;
    high = rotate(high, 19);
  };
  const whole = bytes.length & ~3;
  for (let at = 0; at < whole; at += 4) {
    low = (low + word(bytes, at)) | 0;
    block();
  }
  // The rest, with a one after its last byte.
  low = (low + (word(bytes, whole) | (0x80 << (8 * (bytes.length - whole))))) | 0;
  block();
  block();
  return (low ^ high) >>> 0;
}
