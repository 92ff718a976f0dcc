// The only place where text for people is made from text that holds values: mask first, then show.
import { fromLatin1, latin1, utf8 } from "./bytes.ts";
import type { Secret } from "./secret.ts";

declare const redactedBrand: unique symbol;

/** Text that went through redaction; a plain string is not assignable to it. */
export type Redacted = string & { readonly [redactedBrand]: true };

const MASK = "[redacted]";
/** A public prefix is shown only before this many secret characters; before fewer it would narrow a guess. */
const MIN_HIDDEN = 24;

/** What is shown instead of a value: the vendor's public prefix at most, never its length. */
export function redactValue(value: string, publicPrefix: string): Redacted {
  const showPrefix = publicPrefix !== "" && value.startsWith(publicPrefix) && value.length - publicPrefix.length >= MIN_HIDDEN;
  return (showPrefix ? `${publicPrefix}\u2026` : MASK) as Redacted;
}

export interface Span {
  readonly start: number;
  readonly end: number;
  readonly secret: Secret;
}

/** Shows every further copy of the values in `text` (latin1) as a mask, too. */
function maskCopies(text: string, spans: readonly Span[]): string {
  let masked = text;
  for (const { secret } of spans) {
    const value = secret.expose();
    if (value.length >= 6) masked = masked.replaceAll(value, MASK);
  }
  return masked;
}

const show = (text: string): string => utf8(fromLatin1(text));

/** A stretch of the document with every value in it replaced. */
export function redactedText(bytes: Uint8Array, start: number, end: number, spans: readonly Span[]): Redacted {
  let text = "";
  let at = start;
  for (const span of spans) {
    if (span.end <= at || span.start >= end) continue;
    text += show(maskCopies(latin1(bytes, at, Math.max(at, span.start)), spans)) + span.secret.redacted;
    at = Math.max(at, span.end);
  }
  if (at < end) text += show(maskCopies(latin1(bytes, at, end), spans));
  return text as Redacted;
}

/** A stretch of the line where a value stood, every value on it already replaced. */
export interface Excerpt {
  readonly text: Redacted;
  /** Where the redaction of the finding's own value stands in `text`, in UTF-16 code units. */
  readonly start: number;
  readonly length: number;
}

/** Bytes of context kept on each side of a value. */
const CONTEXT = 60;

/**
 * The line round a value with all values on it replaced.
 * @param line byte range of the line that the value starts on
 * @param spans what to hide near the shown stretch, ascending and apart; one of them covers `own`
 */
export function redactedExcerpt(
  bytes: Uint8Array,
  line: { start: number; end: number },
  own: { readonly start: number; readonly end: number },
  spans: readonly Span[],
): Excerpt {
  let from = Math.max(line.start, own.start - CONTEXT);
  const to = Math.min(line.end, own.end + CONTEXT);
  while (from < own.start && (bytes[from] === 0x20 || bytes[from] === 0x09)) from++;

  let text = from > line.start && own.start - CONTEXT > line.start ? "\u2026" : "";
  let at = from;
  let start = text.length;
  let length = MASK.length;
  for (const span of spans) {
    if (span.end <= from || span.start >= to) continue;
    text += show(maskCopies(latin1(bytes, at, Math.max(at, span.start)), spans));
    if (span.start <= own.start && span.end >= own.end) {
      start = text.length;
      length = span.secret.redacted.length;
    }
    text += span.secret.redacted;
    at = Math.max(at, span.end);
  }
  if (at < to) text += show(maskCopies(latin1(bytes, at, to), spans));
  if (to < line.end) text += "\u2026";
  return { text: text as Redacted, start, length };
}

/** Index of the first span that ends after `offset`; spans are ascending and apart. */
function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const NEAR = 200;

/** The masks that touch the stretch, with a margin, so that no part of a value is shown. */
export function masksNear(masks: readonly Span[], start: number, end: number): Span[] {
  const near: Span[] = [];
  for (let i = firstEndingAfter(masks, start - NEAR); i < masks.length; i++) {
    const mask = masks[i] as Span;
    if (mask.start >= end + NEAR) break;
    near.push(mask);
  }
  return near;
}
