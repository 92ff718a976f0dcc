// Strings that code or a line's width has split, put together again.
import { latin1 } from "../bytes.ts";
import { createViewBuilder, type View } from "./view.ts";

/**
 * Between two string literals: the operators of JavaScript, Python, Java (+), PHP and Perl (.), Visual Basic (&),
 * Lua (..), SQL (||), or, in C and Python, nothing but blanks. Line ends that a backslash or = (quoted-printable)
 * takes back; YAML's plain folds and wrapped lines are joined by `wrappedView`.
 */
const CONCATENATION =
  /(?<=[^\s\\])\\{0,3}["'`](?:[ \t]{0,8}(?:\\?\r?\n[ \t]{0,80})?(?:\+|\.\.?|&|\|\||~)[ \t]{0,8}(?:\\?\r?\n[ \t]{0,80})?|[ \t]{0,8}\\?\r?\n[ \t]{0,80}|[ \t]{1,8})(?:[A-Za-z]{0,2}|@)\\{0,3}["'`](?=[^\s,;:)\]}])|\\\r?\n[ \t]{0,80}|(?<=[^\s])=\r?\n/g;
/** Quotation marks of mail, comment signs and diff signs that stand at the beginning of a line. */
const WRAP = /(?<=[A-Za-z0-9+/_=.-]{4})\r?\n[ \t]{0,80}(?:(?:>|#|\/\/|\*|\||--|[+-])[ \t]{0,8}){0,2}(?=[A-Za-z0-9+/_.=-]{4})/g;
const ROUND = 512;

function withoutJoints(text: Uint8Array, joints: RegExp, step: string): View | null {
  const builder = createViewBuilder(text);
  let at = 0;
  for (const { 0: joint, index } of latin1(text).matchAll(joints)) {
    if (builder.length === 0) at = Math.max(0, index - ROUND);
    else if (index - at > 3 * ROUND) {
      builder.copy(at, at + ROUND);
      builder.barrier();
      at = index - ROUND;
    }
    builder.copy(at, index);
    builder.leaveOut();
    at = index + joint.length;
  }
  if (builder.length === 0) return null;
  builder.copy(at, Math.min(text.length, at + ROUND));
  return builder.finish([step]);
}

/** Literals and lines that the language itself puts together; null when there are none. */
export const joinedView = (text: Uint8Array): View | null => withoutJoints(text, CONCATENATION, "joined");

/**
 * Lines that may have been wrapped: they are put together wherever words meet, so only what is known by its own shape,
 * or as a value, means something in it. Null when there are none.
 */
export const wrappedView = (text: Uint8Array): View | null => withoutJoints(text, WRAP, "wrapped");
