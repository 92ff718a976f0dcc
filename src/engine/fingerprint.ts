// A finding's identity that outlives moved lines: rule and path in the open, the value keyed.
// HMAC: RFC 2104; SHA-256: FIPS 180-4.
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { fromLatin1, toUtf8 } from "./bytes.ts";
import { shannonEntropy } from "./entropy.ts";

const PUBLIC_KEY = "leakclerk fingerprint v1";
/** Below this, a full digest would let a dictionary confirm the value. */
const STRONG_BITS = 64;

const hex = (bytes: Uint8Array, characters: number): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0"))
    .join("")
    .slice(0, characters);

/** SHA-256 of a latin1 value, in hex. */
export function sha256Hex(value: string): string {
  return hex(sha256(fromLatin1(value)), 64);
}

/** (rule, path, value) to `lc1:<place>-<value digest>`. */
export type Fingerprint = (ruleId: string, path: string, value: string) => string;

/**
 * @param key secret of the team. Without one everybody can compute fingerprints, so the digest of a
 * weak value (fewer than 64 bits of entropy) is cut to 16 bits: enough to tell a changed value,
 * too little to confirm a guess, since one guess in 65,536 fits by chance.
 */
export function createFingerprint(key: string | undefined): Fingerprint {
  const secretKey = toUtf8(key ?? PUBLIC_KEY);
  return (ruleId, path, rawValue) => {
    const value = rawValue.replaceAll("\r", "");
    const place = hex(sha256(toUtf8(`${ruleId}\0${path}`)), 12);
    const strong = key !== undefined || shannonEntropy(value) * value.length >= STRONG_BITS;
    return `lc1:${place}-${hex(hmac(sha256, secretKey, fromLatin1(`${ruleId}\0${value}`)), strong ? 20 : 4)}`;
  };
}
