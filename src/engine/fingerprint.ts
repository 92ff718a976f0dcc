// A finding's identity that outlives moved lines: rule and path in the open, the value keyed.
// HMAC: RFC 2104; SHA-256: FIPS 180-4.
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { fromLatin1, toUtf8 } from "./bytes.ts";
import { shannonEntropy } from "./entropy.ts";

const PUBLIC_KEY = "leakclerk fingerprint v1";
/** Below this, a full digest would let a dictionary confirm the value. */
const STRONG_BITS = 64;

function hex(bytes: Uint8Array, characters: number): string {
  let text = "";
  for (let i = 0; i * 2 < characters; i++) text += (bytes[i] as number).toString(16).padStart(2, "0");
  return text;
}

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
  // The key goes in once: it takes as long as a value. Of the places that of the finding before comes again, mostly.
  let keyed: ReturnType<typeof hmac.create> | undefined;
  let last = { ruleId: "", path: "", place: "" };
  const placeOf = (ruleId: string, path: string): string => {
    if (last.ruleId !== ruleId || last.path !== path) last = { ruleId, path, place: hex(sha256(toUtf8(`${ruleId}\0${path}`)), 12) };
    return last.place;
  };
  const digest = (text: string): Uint8Array =>
    (keyed ??= hmac.create(sha256, toUtf8(key ?? PUBLIC_KEY))).clone().update(fromLatin1(text)).digest();
  return (ruleId, path, rawValue) => {
    const value = rawValue.replaceAll("\r", "");
    const strong = key !== undefined || shannonEntropy(value) * value.length >= STRONG_BITS;
    return `lc1:${placeOf(ruleId, path)}-${hex(digest(`${ruleId}\0${value}`), strong ? 20 : 4)}`;
  };
}
