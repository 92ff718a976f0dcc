// Further places of known values, all values in one pass.
import { latin1 } from "../engine/bytes.ts";
import type { Piece } from "./pieces.ts";

/** Values are looked for by as many bytes at their beginning. */
const BEGINNING = 4;
/** Longer secrets are looked for inside longer words, too: they occur in none by chance. */
const UNMISTAKABLE = 16;
const SHORTEST_SECRET = 8;
/** With a digit among letters, or letters of both cases. */
const SHORTEST_MIXED = 5;
const SHORTEST: Readonly<Record<string, number>> = { EMAIL: 5, NAME: 4, PHONE: 7, RECEIPT: 8, NICKNAME: 5, ADDRESS: 6, CITY: 5 };

const isMixed = (value: string): boolean => /[A-Za-z]/.test(value) && (/\d/.test(value) || (/[a-z]/.test(value) && /[A-Z]/.test(value)));

/** Whether other places that read like the piece's value are taken for it. */
function isTelling({ category, kind, value }: Piece): boolean {
  if (category === "secret") return value.length >= (isMixed(value) ? SHORTEST_MIXED : SHORTEST_SECRET);
  const least = SHORTEST[kind];
  if (least === undefined || value.length < least) return false;
  // A name is written with a capital letter where it is one.
  return kind === "NAME" || kind === "CITY" || kind === "ADDRESS" ? !/^[a-z0-9]+$/.test(value) : true;
}

export interface CopyFinder {
  readonly size: number;
  find(bytes: Uint8Array): { readonly start: number; readonly end: number; readonly piece: Piece }[];
}

const isWord = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 0x30 && byte <= 0x39) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a));
const lower = (byte: number): number => (byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte);
const slot = (word: number): number => Math.imul(word, 0x9e3779b1) >>> 16;
const reversed = (value: string): string => Array.from(value).reverse().join("");

/** @param pieces whose values are looked for: those of secrets as they are and reversed, those of people in any case */
export function createCopyFinder(pieces: readonly Piece[]): CopyFinder {
  const filter = new Uint8Array(1 << 16);
  const byBeginning = new Map<number, Map<string, Piece>>();
  const add = (value: string, piece: Piece): void => {
    if (value.length < BEGINNING) return;
    let word = 0;
    for (let i = 0; i < BEGINNING; i++) word = (word << 8) | lower(value.charCodeAt(i) & 0xff);
    filter[slot(word)] = 1;
    const values = byBeginning.get(word) ?? new Map<string, Piece>();
    if (!values.has(value)) values.set(value, piece);
    byBeginning.set(word, values);
  };
  for (const piece of pieces) {
    if (!isTelling(piece)) continue;
    add(piece.value, piece);
    if (piece.category === "secret" && piece.value.length >= UNMISTAKABLE) add(reversed(piece.value), piece);
  }

  const matches = (text: string, value: string, { category, kind }: Piece): boolean =>
    text === value ||
    (category === "personal" && kind !== "NAME" && text.toLowerCase() === value.toLowerCase()) ||
    (kind === "NAME" && text === value.toUpperCase());

  return {
    size: byBeginning.size,
    find(bytes) {
      const found: { start: number; end: number; piece: Piece }[] = [];
      if (byBeginning.size === 0) return found;
      let word = 0;
      for (let at = 0; at < bytes.length; at++) {
        word = (word << 8) | lower(bytes[at] as number);
        if (filter[slot(word)] === 0 || at < BEGINNING - 1) continue;
        const values = byBeginning.get(word);
        if (values === undefined) continue;
        const start = at - BEGINNING + 1;
        for (const [value, piece] of values) {
          const end = start + value.length;
          if (end > bytes.length || !matches(latin1(bytes, start, end), value, piece)) continue;
          const isUnmistakable = piece.category === "secret" && value.length >= UNMISTAKABLE;
          if (isUnmistakable || (!isWord(bytes[start - 1]) && !isWord(bytes[end]))) found.push({ start, end, piece });
        }
      }
      return found;
    },
  };
}
