// CRC-32 (IEEE 802.3), which most self-checking tokens end in, and the alphabets they write it with.

const makeTable = (): Uint32Array =>
  Uint32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc & 1) === 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
    return crc >>> 0;
  });
let table: Uint32Array | undefined;

/** @param text one character a byte @returns 32 bits, unsigned */
export function crc32(text: string): number {
  const ofByte = (table ??= makeTable());
  let crc = 0xffffffff;
  for (let i = 0; i < text.length; i++) crc = (ofByte[(crc ^ text.charCodeAt(i)) & 0xff] as number) ^ (crc >>> 8);
  return ~crc >>> 0;
}

export const LOWER = "abcdefghijklmnopqrstuvwxyz";
export const UPPER = LOWER.toUpperCase();
export const DIGITS = "0123456789";

/** A number in the base of the alphabet's length, filled up with its first character. */
export function inAlphabet(number: number, alphabet: string, width: number): string {
  let text = "";
  for (let rest = number; rest > 0; rest = Math.floor(rest / alphabet.length)) text = (alphabet[rest % alphabet.length] as string) + text;
  return text.padStart(width, alphabet[0]);
}

const hex = (number: number): string => number.toString(16).padStart(8, "0");

export const crcBase62 = (text: string): string => inAlphabet(crc32(text), DIGITS + UPPER + LOWER, 6);
/** The same with the small letters first. */
export const crcBase62LowerFirst = (text: string): string => inAlphabet(crc32(text), DIGITS + LOWER + UPPER, 6);
export const crcBase36 = (text: string): string => inAlphabet(crc32(text), DIGITS + LOWER, 7);
export const crcHex = (text: string): string => hex(crc32(text));
/** The bytes of the number from the lowest to the highest. */
export const crcHexLittleEndian = (text: string): string => (hex(crc32(text)).match(/../g) as string[]).toReversed().join("");
