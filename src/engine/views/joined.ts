// Strings that code or a line's width has split, put together again.
import { latin1 } from "../bytes.ts";
import { createViewBuilder, type View } from "./view.ts";

/**
 * Between two string literals: the operators of JavaScript, Python, Java (+), PHP and Perl (.), Visual Basic (&),
 * Lua (..), SQL (||), or, in C and Python, nothing but blanks. Line ends that a backslash or = (quoted-printable)
 * takes back; YAML's plain folds and wrapped lines are joined by `wrappedView`.
 */
const CONCATENATION =
  /["'`](?<=[^\s\\]["'`])(?:[ \t]{0,8}(?:\\?\r?\n[ \t]{0,80})?(?:\+|\.\.?|&|\|\||~)[ \t]{0,8}(?:\\?\r?\n[ \t]{0,80})?|[ \t]{0,8}\\?\r?\n[ \t]{0,80})(?:[A-Za-z]{0,2}|@)["'`](?=[^\s,;:)\]}])|\\\r?\n[ \t]{0,80}|(?<=[^\s=])=\r?\n/g;
const ROUND = 1152;

interface Joint {
  readonly start: number;
  readonly end: number;
}

function withoutJoints(text: Uint8Array, joints: Iterable<Joint>, step: string): View | null {
  const builder = createViewBuilder(text);
  let at = 0;
  for (const { start, end } of joints) {
    if (builder.length === 0) at = Math.max(0, start - ROUND);
    else if (start - at > 3 * ROUND) {
      builder.copy(at, at + ROUND);
      builder.barrier();
      at = start - ROUND;
    }
    builder.copy(at, start);
    builder.leaveOut();
    at = end;
  }
  if (builder.length === 0) return null;
  builder.copy(at, Math.min(text.length, at + ROUND));
  return builder.finish([step]);
}

/** Bytes that keys and encodings are made of. */
const TOKEN = new Uint8Array(256);
for (const c of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/_=.-") TOKEN[c.charCodeAt(0)] = 1;
export const isTokenByte = (byte: number | undefined): boolean => byte !== undefined && TOKEN[byte] === 1;
/** A token goes on for at least so many bytes on both sides of a line's end. */
const FRAGMENT = 4;

const isToken = (text: Uint8Array, from: number, to: number): boolean => {
  if (from < 0 || to > text.length) return false;
  for (let at = from; at < to; at++) if (TOKEN[text[at] as number] === 0) return false;
  return true;
};

/** Behind a line's end: indentation, quotation marks of mail, signs of comments and differences. */
function startOfLine(text: Uint8Array, at: number): number {
  let marks = 0;
  for (let i = at; i < at + 80; i++) {
    const byte = text[i];
    if (byte === 0x20 || byte === 0x09) continue;
    // > # * | and //; one of - and + before a blank.
    if (marks++ < 3 && (byte === 0x3e || byte === 0x23 || byte === 0x2a || byte === 0x7c)) continue;
    if (byte === 0x2f && text[i + 1] === 0x2f && text[i + 2] === 0x20) i += 2;
    else if ((byte === 0x2d || byte === 0x2b) && text[i + 1] === 0x20) i += 1;
    else return i;
  }
  return at;
}

function* wraps(text: Uint8Array): Generator<Joint> {
  for (let at = text.indexOf(10); at !== -1; at = text.indexOf(10, at + 1)) {
    const start = text[at - 1] === 13 ? at - 1 : at;
    if (!isToken(text, start - FRAGMENT, start)) continue;
    const end = startOfLine(text, at + 1);
    if (isToken(text, end, end + FRAGMENT)) yield { start, end };
  }
}

function* concatenations(text: Uint8Array): Generator<Joint> {
  for (const { 0: joint, index } of latin1(text).matchAll(CONCATENATION)) yield { start: index, end: index + joint.length };
}

/** Literals and lines that the language itself puts together; null when there are none. */
export const joinedView = (text: Uint8Array): View | null => withoutJoints(text, concatenations(text), "joined");

/** Bytes of a line that are kept before its end and behind its beginning. */
const OF_LINE = 160;
/** A token is followed over so many lines. */
const MOST_LINES = 8;

/**
 * Lines that may have been wrapped: they are put together wherever words meet, so only what is known by its own shape,
 * or as a value, means something in it. Each break begins a part of its own, since a value may begin behind any of them.
 * Null when there are none.
 */
export function wrappedView(text: Uint8Array): View | null {
  const builder = createViewBuilder(text);
  const joints = [...wraps(text)];
  joints.forEach(({ start }, first) => {
    const lineStart = start === 0 ? 0 : text.lastIndexOf(10, start - 1) + 1;
    let at = Math.max(lineStart, start - OF_LINE);
    for (let i = first; i < joints.length && i < first + MOST_LINES; i++) {
      const joint = joints[i] as Joint;
      // Beyond the first break a line goes on only if it is one word.
      if (i > first && (joint.start - at > MOST_LINES * OF_LINE || !isToken(text, at, joint.start))) break;
      builder.copy(at, joint.start);
      builder.leaveOut();
      at = joint.end;
    }
    const lineEnd = text.indexOf(10, at);
    builder.copy(at, Math.min(lineEnd === -1 ? text.length : lineEnd, at + OF_LINE));
    builder.barrier();
  });
  return builder.length === 0 ? null : builder.finish(["wrapped"]);
}
