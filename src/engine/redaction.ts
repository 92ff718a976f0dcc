// The only place where text for people is made from text that holds values: mask first, then show.
import { latin1, toUtf8, utf8 } from "./bytes.ts";
import type { Secret } from "./secret.ts";

declare const redactedBrand: unique symbol;

/** Text that went through redaction; a plain string is not assignable to it. */
export type Redacted = string & { readonly [redactedBrand]: true };

const MASK = "[redacted]";
/** A public prefix is shown only before this many secret characters; before fewer it would narrow a guess. */
const MIN_HIDDEN = 24;

/** Redacted pieces put together again. */
export function joinRedacted(pieces: readonly Redacted[], separator: "/"): Redacted {
  return pieces.join(separator) as Redacted;
}

/** What a rule shows that judges the path alone. */
export const NO_VALUE: Redacted = "" as Redacted;

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

/** Shorter values occur in words by chance. */
const SHORTEST_COPY = 6;
/** Copies of longer values are looked for by their beginning only as far as this before a shown stretch. */
const LONGEST_COPY = 1024;

/** So many values are sought one after the other: every document but a dump of keys has fewer. */
const FEW = 24;

/** Of what values begin with: which of these numbers occur. Spares nearly all looks into the map. */
class Beginnings {
  readonly #seen: Uint8Array;
  readonly #mask: number;

  /** @param count of the beginnings that are added */
  constructor(count: number) {
    const size = 1 << Math.min(24, Math.ceil(Math.log2(count + 1)) + 4);
    this.#seen = new Uint8Array(size);
    this.#mask = size - 1;
  }

  #number(text: string, at: number): number {
    let number = 0;
    for (let i = 0; i < SHORTEST_COPY; i++) number = Math.imul(number, 0x9e3779b1) + text.charCodeAt(at + i);
    return (number ^ (number >>> 15)) & this.#mask;
  }

  add(text: string): void {
    this.#seen[this.#number(text, 0)] = 1;
  }

  /** Whether one may stand at a place in a text; each that does is told. */
  mayStand(text: string, at: number): boolean {
    return this.#seen[this.#number(text, at)] === 1;
  }
}

/** Finds further places of known values: `find` takes latin1 text and gives spans in it. */
function createCopyFinder(secrets: readonly Secret[]): { readonly reach: number; find(text: string): Span[] } {
  // By beginning, then by length: tokens of one vendor begin alike, and are as long as each other.
  const byBeginning = new Map<string, Map<number, Map<string, Secret>>>();
  const values: (readonly [value: string, secret: Secret])[] = [];
  let reach = 0;
  for (const secret of secrets) {
    const value = secret.expose();
    if (value.length < SHORTEST_COPY) continue;
    reach = Math.max(reach, Math.min(LONGEST_COPY, value.length));
    values.push([value, secret]);
    const beginning = value.slice(0, SHORTEST_COPY);
    const byLength = byBeginning.get(beginning) ?? new Map<number, Map<string, Secret>>();
    byLength.set(value.length, (byLength.get(value.length) ?? new Map<string, Secret>()).set(value, secret));
    byBeginning.set(beginning, byLength);
  }
  let beginnings: Beginnings | undefined;
  const readBeginnings = (): Beginnings => {
    const made = new Beginnings(byBeginning.size);
    for (const beginning of byBeginning.keys()) made.add(beginning);
    return made;
  };
  return {
    reach,
    find(text) {
      const found: Span[] = [];
      if (values.length <= FEW) {
        for (const [value, secret] of values)
          for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + 1))
            found.push({ start: at, end: at + value.length, secret });
        return found;
      }
      beginnings ??= readBeginnings();
      for (let at = 0; at + SHORTEST_COPY <= text.length; at++) {
        if (!beginnings.mayStand(text, at)) continue;
        const byLength = byBeginning.get(text.slice(at, at + SHORTEST_COPY));
        for (const [length, ofLength] of byLength ?? []) {
          const secret = ofLength.get(text.slice(at, at + length));
          if (secret !== undefined) found.push({ start: at, end: at + length, secret });
        }
      }
      return found;
    },
  };
}

/** Joins spans that overlap; the first one's redaction stands for all. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: { start: number; end: number; secret: Secret }[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last !== undefined && span.start < last.end) last.end = Math.max(last.end, span.end);
    else joined.push({ ...span });
  }
  return joined;
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

/** A stretch of the line where a value stood, every value on it already replaced. */
export interface Excerpt {
  readonly text: Redacted;
  /** Where the redaction of the finding's own value stands in `text`, in UTF-16 code units. */
  readonly start: number;
  readonly length: number;
}

/** Shows parts of one document with all its values replaced. */
export interface Masking {
  text(start: number, end: number): Redacted;
  /**
   * The line round a value.
   * @param line byte range of the line that the value starts on
   */
  excerpt(line: { readonly start: number; readonly end: number }, own: { readonly start: number; readonly end: number }): Excerpt;
}

// Any but the tab.
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\0-\x08\n-\x1f]/;
// oxlint-disable-next-line no-control-regex
const UNBROKEN_END = /[^\0-\x08\n-\x1f]*$/;

/** Bytes of context kept on each side of a value. */
const CONTEXT = 60;

/**
 * @param found everything that a rule took for a value, also what another rule's finding won over; further
 * copies of these values are hidden, too
 */
export function createMasking(bytes: Uint8Array, found: readonly Span[]): Masking {
  const masks = joinSpans(found);
  const copies = createCopyFinder(found.map(({ secret }) => secret));

  const spansIn = (start: number, end: number): Span[] => {
    const near: Span[] = [];
    for (let i = firstEndingAfter(masks, start); i < masks.length && (masks[i] as Span).start < end; i++) near.push(masks[i] as Span);
    const from = Math.max(0, start - copies.reach);
    const further = copies.find(latin1(bytes, from, Math.min(bytes.length, end + copies.reach)));
    return joinSpans([...near, ...further.map((span) => ({ ...span, start: span.start + from, end: span.end + from }))]);
  };
  const masked = (start: number, end: number, onMask: (span: Span, shown: string) => void): string => {
    let shown = "";
    let at = start;
    for (const span of spansIn(start, end)) {
      if (span.end <= at || span.start >= end) continue;
      shown += utf8(bytes, at, Math.max(at, span.start));
      onMask(span, shown);
      shown += span.secret.redacted;
      at = span.end;
    }
    return at < end ? shown + utf8(bytes, at, end) : shown;
  };

  return {
    text: (start, end) => masked(start, end, () => {}) as Redacted,
    excerpt(line, own) {
      let from = Math.max(line.start, own.start - CONTEXT);
      let to = Math.min(line.end, own.end + CONTEXT);
      const isContinuation = (at: number): boolean => ((bytes[at] ?? 0) & 0xc0) === 0x80;
      // In a binary file only the text round the value says something.
      from += latin1(bytes, from, own.start).replace(UNBROKEN_END, "").length;
      const control = latin1(bytes, own.end, Math.max(own.end, to)).search(CONTROL);
      if (control !== -1) to = own.end + control;
      while (from > line.start && isContinuation(from)) from--;
      while (to < line.end && isContinuation(to)) to++;
      const before = from > line.start ? "\u2026" : "";
      while (from < own.start && (bytes[from] === 0x20 || bytes[from] === 0x09)) from++;
      let place = { start: 0, length: 0 };
      const shown = masked(from, to, (span, soFar) => {
        if (span.start <= own.start && span.end >= own.end)
          place = { start: before.length + soFar.length, length: span.secret.redacted.length };
      });
      return { text: `${before}${shown}${to < line.end ? "\u2026" : ""}` as Redacted, ...place };
    },
  };
}

const finders = new WeakMap<readonly Secret[], ReturnType<typeof createCopyFinder>>();

/** The excerpt with copies of further values hidden, too. */
export function maskFurther(excerpt: Excerpt, secrets: readonly Secret[]): Excerpt {
  const copies = finders.get(secrets) ?? createCopyFinder(secrets);
  finders.set(secrets, copies);
  const mask = (text: string): string => {
    const bytes = toUtf8(text);
    let shown = "";
    let at = 0;
    for (const span of joinSpans(copies.find(latin1(bytes)))) {
      shown += utf8(bytes, at, span.start) + span.secret.redacted;
      at = span.end;
    }
    return at === 0 ? text : shown + utf8(bytes, at);
  };
  const end = excerpt.start + excerpt.length;
  const before = mask(excerpt.text.slice(0, excerpt.start));
  const text = `${before}${excerpt.text.slice(excerpt.start, end)}${mask(excerpt.text.slice(end))}` as Redacted;
  return { text, start: before.length, length: excerpt.length };
}
