// Tells whether LEAKCLERK_FINGERPRINT_KEY is the one that a baseline was made with, without giving it away:
// salted scrypt (RFC 7914), about 0.1 s and 32 MiB for every guess.
import { randomBytes, scryptSync, timingSafeEqual } from "node:crypto";
import { ConfigError } from "../../errors.ts";

export const KEY_NAME = "LEAKCLERK_FINGERPRINT_KEY";

export interface KeyCheck {
  /** Both in hex: 16 and 32 bytes. */
  readonly salt: string;
  readonly scrypt: string;
}

const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 } as const;

const derive = (key: string, salt: Buffer): Buffer => scryptSync(Buffer.from(key), salt, 32, COST);

/** @returns null without a key */
export function makeKeyCheck(key: string | undefined): KeyCheck | null {
  if (key === undefined) return null;
  const salt = randomBytes(16);
  return { salt: salt.toString("hex"), scrypt: derive(key, salt).toString("hex") };
}

/**
 * @param check of the baseline; null: it was made without a key
 * @param shown the baseline, for messages
 * @throws ConfigError unless the key is the same: none of its fingerprints would fit, and all would look new
 */
export function requireSameKey(check: KeyCheck | null, key: string | undefined, shown: string): void {
  const again = "or write it anew: leakclerk baseline create --force";
  if (check === null && key === undefined) return;
  if (check === null)
    throw new ConfigError(`${shown}: it was made without ${KEY_NAME}, which is set now: nothing in it would fit`, `unset it, ${again}`);
  if (key === undefined)
    throw new ConfigError(
      `${shown}: it was made with ${KEY_NAME}, which is not set now: nothing in it would fit`,
      "set it as your team does",
    );
  if (!timingSafeEqual(derive(key, Buffer.from(check.salt, "hex")), Buffer.from(check.scrypt, "hex")))
    throw new ConfigError(`${shown}: it was made with another ${KEY_NAME}: nothing in it would fit`, `set the same key, ${again}`);
}
