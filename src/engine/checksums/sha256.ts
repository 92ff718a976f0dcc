// SHA-256 cut down to what fits in a few characters.
import { sha256Hex } from "../fingerprint.ts";
import { UPPER } from "./crc32.ts";

const BASE32 = `${UPPER}234567`;

/** The first 40 bits in base32. */
export function sha256Base32(text: string): string {
  // Five hexadecimal digits are four of base32.
  return (sha256Hex(text).match(/.{5}/g) as string[])
    .slice(0, 2)
    .flatMap((part) => [15, 10, 5, 0].map((shift) => BASE32[(Number.parseInt(part, 16) >>> shift) & 31]))
    .join("");
}
