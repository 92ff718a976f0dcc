// E-mail addresses.
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
  "y",
);
/** A decorator, an import or a remote (`git@host:path`) is no mailbox. */
const NO_MAILBOX = /^(?:git|hg|svn)@|@(?:media|import|param|return|example\.(?:com|org|net))$|@\dx\.(?:png|jpe?g|gif|webp|svg)$/i;
/** An address begins at most so far before its sign: 64 characters (RFC 5321), most of them of one byte. */
const LOCAL = 130;

// oxlint-disable-next-line no-control-regex
const IN_LOCAL = /[A-Za-z0-9._+'\x80-\xff-]/;

/** In text of one character a byte, ascending. Reserved example domains (RFC 2606) are left alone. */
export function findEmails(text: string, choice: Choice): Piece[] {
  const pieces: Piece[] = [];
  if (!choice.personal.has("email")) return pieces;
  let behind = 0;
  for (const { index } of text.matchAll(/@|%40/g)) {
    if (index < behind) continue;
    let first = index;
    while (first > behind && index - first < LOCAL && IN_LOCAL.test(text[first - 1] as string)) first--;
    for (let start = first; start < index; start++) {
      EMAIL.lastIndex = start;
      const found = EMAIL.exec(text);
      if (found === null) continue;
      const end = start + found[0].length;
      if (end <= index) continue;
      behind = end;
      if (NO_MAILBOX.test(found[0])) break;
      const value = found[0].replace("%40", "@");
      pieces.push({
        start,
        end,
        kind: "EMAIL",
        value,
        key: value.toLowerCase(),
        category: "personal",
        ruleId: null,
        reason: "e-mail address",
        weight: BY_LOOK,
      });
      break;
    }
  }
  return pieces;
}
