// Strings that say how long they are, as PHP writes them (serialize, var_dump): where a value in one is replaced, the
// length that stands before it goes with it, so that the text can still be read by PHP, and tells no length.
import { latin1 } from "../engine/bytes.ts";
import type { Change } from "./edits.ts";

interface Counted {
  /** The digits. */
  readonly start: number;
  readonly end: number;
  /** The string. */
  readonly from: number;
  readonly to: number;
  /** Bytes of the text for one of the string's quotation marks. */
  readonly backslashes: number;
}

const SERIALISED = /\bs:(\d{1,7}):(\\{0,7})"/g;
const DUMPED = /\bstring\((\d{1,7})\) (\\{0,7})"/g;

/** End of a string of `length` bytes; what is escaped by `backslashes` counts once. -1 when none of that length is there. */
function endOf(text: string, from: number, length: number, backslashes: number): number {
  const mark = `${"\\".repeat(backslashes)}"`;
  if (backslashes === 0) return text.startsWith(mark, from + length) ? from + length : -1;
  let at = from;
  for (let count = 0; count < length && at < text.length; count++) at += text[at] === "\\" ? Math.min(2, backslashes + 1) : 1;
  return text.startsWith(mark, at) ? at : -1;
}

function countedStrings(text: string): Counted[] {
  return [SERIALISED, DUMPED].flatMap((pattern) =>
    Array.from(text.matchAll(pattern)).flatMap((found): Counted[] => {
      const from = found.index + found[0].length;
      const start = found.index + found[0].indexOf(found[1] as string);
      const backslashes = (found[2] as string).length;
      const to = endOf(text, from, Number(found[1]), backslashes);
      return to === -1 ? [] : [{ start, end: start + (found[1] as string).length, from, to, backslashes }];
    }),
  );
}

/** @param changes ascending and apart @returns the same with those of lengths among them, inner strings before outer ones */
export function withLengths(bytes: Uint8Array, changes: readonly Change[]): Change[] {
  if (changes.length === 0) return [];
  const text = latin1(bytes);
  if (!/\b(?:s:\d|string\(\d)/.test(text)) return [...changes];
  const all: Change[] = [...changes];
  // Shorter strings first: a string in a serialised string changes the length of that one, too.
  for (const counted of countedStrings(text).toSorted((a, b) => a.to - a.from - (b.to - b.from))) {
    const inside = all.filter(({ start, end }) => start < counted.to && end > counted.from);
    if (inside.length === 0 || inside.some(({ start, end }) => start < counted.from || end > counted.to)) continue;
    if (all.some(({ start, end }) => start < counted.end && end > counted.start)) continue;
    const grown = inside.reduce((sum, change) => sum + change.text.length - lengthOf(text, change, counted.backslashes), 0);
    const length = Number(text.slice(counted.start, counted.end)) + grown;
    all.push({ start: counted.start, end: counted.end, text: String(length), piece: null });
  }
  return all.toSorted((a, b) => a.start - b.start);
}

/** What a change takes away, as the string counts it. */
const lengthOf = (text: string, { start, end }: Change, backslashes: number): number =>
  backslashes === 0 ? end - start : text.slice(start, end).replace(/\\./gs, "x").length;
