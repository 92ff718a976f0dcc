// E-mail addresses.
import { latin1 } from "../../engine/bytes.ts";
import type { Choice } from "../kinds.ts";
import { BY_LOOK, type Piece } from "../pieces.ts";

/**
 * Local part and domain as in RFC 5321, without the characters that stand round addresses in code and prose
 * (quotes, =, |, *, braces); letters beyond ASCII (RFC 6531) as UTF-8, where a run of them is not longer than a
 * name. What stands before it may be an escape (\n, %20, %3D).
 */
const LETTER = "(?:[A-Za-z0-9]|[\\xc3-\\xc5][\\x80-\\xbf])";
const WIDE = "(?:[\\xc2-\\xdf][\\x80-\\xbf]|[\\xe0-\\xef][\\x80-\\xbf]{2})";
const EMAIL = new RegExp(
  `(?:(?<![A-Za-z0-9_.+%@\\\\-])|(?<=%[0-9A-Fa-f]{2})|(?<=\\\\[nrt])|(?<=\\\\)(?![nrt])|(?<=[-_.]{9}))(?:${LETTER}|_)(?:${LETTER}|[._+'-](?=[A-Za-z0-9_\\xc3-\\xc5])){0,63}(?:@|%40)` +
    `(?:${LETTER}(?:${LETTER}|-){0,62}\\.){1,8}(?:[A-Za-z]{2,24}|${WIDE}{2,24})(?![A-Za-z0-9_-])`,
  "g",
);
/** A decorator, an import or a remote (`git@host:path`) is no mailbox. */
const NO_MAILBOX = /^(?:git|hg|svn)@|@(?:media|import|param|return|example\.(?:com|org|net))$|@\dx\.(?:png|jpe?g|gif|webp|svg)$/i;
/** Bytes of text handed to the pattern at once; addresses are far shorter than the overlap. */
const CHUNK = 1 << 20;
const OVERLAP = 512;

/** E-mail addresses in UTF-8 text, ascending. Reserved example domains (RFC 2606) are left alone. */
export function findEmails(bytes: Uint8Array, choice: Choice): Piece[] {
  const pieces: Piece[] = [];
  if (!choice.personal.has("email")) return pieces;
  for (let at = 0; at < bytes.length; at += CHUNK) {
    const from = Math.max(0, at - OVERLAP);
    const text = latin1(bytes, from, Math.min(bytes.length, at + CHUNK + OVERLAP));
    for (const found of text.matchAll(EMAIL)) {
      const start = from + found.index;
      if (start < at || start >= at + CHUNK || NO_MAILBOX.test(found[0])) continue;
      const value = found[0].replace("%40", "@");
      pieces.push({
        start,
        end: start + found[0].length,
        kind: "EMAIL",
        value,
        key: value.toLowerCase(),
        category: "personal",
        ruleId: null,
        reason: "e-mail address",
        weight: BY_LOOK,
      });
    }
  }
  return pieces;
}
