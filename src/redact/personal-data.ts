// Personal data that is replaced beside secrets. One kind so far: e-mail addresses.
import { latin1 } from "../engine/bytes.ts";

/** Kinds that `--keep` knows; `pii` stands for all of them. */
export const PERSONAL_KINDS = ["email", "name"] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

export interface PersonalMatch {
  readonly kind: PersonalKind;
  readonly start: number;
  readonly end: number;
}

// Local part and domain as in RFC 5321 without quoted forms, lengths bounded; bytes from 0x80 are letters (RFC 6531).
const EMAIL =
  /(?<![A-Za-z0-9.!#$&'*+/=?^_`{|}~\x80-\xff-])[A-Za-z0-9!#$&'*+=?^_`{|}~\x80-\xff-][A-Za-z0-9.!#$&'*+=?^_`{|}~\x80-\xff-]{0,63}(?:@|%40)(?:[A-Za-z0-9\x80-\xff](?:[A-Za-z0-9\x80-\xff-]{0,61}[A-Za-z0-9\x80-\xff])?\.){1,8}[A-Za-z\x80-\xff]{2,24}(?![A-Za-z0-9-])/g;
/** A decorator, an import or a remote (`git@host:path`) is no mailbox. */
const NO_MAILBOX = /^(?:git|hg|svn)@|@(?:media|import|param|return|example\.(?:com|org|net))$|@\dx\.(?:png|jpe?g|gif|webp|svg)$/i;
/** Bytes of text handed to the pattern at once; addresses are far shorter than the overlap. */
const CHUNK = 1 << 20;
const OVERLAP = 512;

/** E-mail addresses in UTF-8 text, ascending. Reserved example domains (RFC 2606) are left alone. */
export function findPersonalData(bytes: Uint8Array, kept: ReadonlySet<PersonalKind>): PersonalMatch[] {
  const matches: PersonalMatch[] = [];
  if (kept.has("email")) return matches;
  for (let at = 0; at < bytes.length; at += CHUNK) {
    const from = Math.max(0, at - OVERLAP);
    const text = latin1(bytes, from, Math.min(bytes.length, at + CHUNK + OVERLAP));
    for (const found of text.matchAll(EMAIL)) {
      const start = from + found.index;
      if (start < at || start >= at + CHUNK || NO_MAILBOX.test(found[0])) continue;
      matches.push({ kind: "email", start, end: start + found[0].length });
    }
  }
  return matches;
}
