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
const isUnmistakable = ({ category, value }: Piece): boolean => category === "secret" && value.length >= UNMISTAKABLE;
const reversed = (value: string): string => Array.from(value).reverse().join("");

/** @param pieces whose values are looked for: those of secrets as they are and reversed, those of people in any case */
export function createCopyFinder(pieces: readonly Piece[]): CopyFinder {
  const filter = new Uint8Array(1 << 16);
  // By beginning, then by length: tokens of one vendor begin alike, and are as long as each other.
  const byBeginning = new Map<number, Map<number, Map<string, Piece>>>();
  const add = (spelling: string, piece: Piece): void => {
    if (spelling.length < BEGINNING) return;
    let word = 0;
    for (let i = 0; i < BEGINNING; i++) word = (word << 8) | lower(spelling.charCodeAt(i) & 0xff);
    filter[slot(word)] = 1;
    const byLength = byBeginning.get(word) ?? new Map<number, Map<string, Piece>>();
    const spellings = byLength.get(spelling.length) ?? new Map<string, Piece>();
    if (!spellings.has(spelling)) spellings.set(spelling, piece);
    byBeginning.set(word, byLength.set(spelling.length, spellings));
  };
  for (const piece of pieces) {
    if (!isTelling(piece)) continue;
    add(piece.value, piece);
    if (isUnmistakable(piece)) add(reversed(piece.value), piece);
    if (piece.kind === "NAME") add(piece.value.toUpperCase(), piece);
    // Other personal data go by their lower case.
    else if (piece.category === "personal") add(piece.value.toLowerCase(), piece);
  }

  const lookUp = (spellings: ReadonlyMap<string, Piece>, text: string): Piece | undefined => {
    const exact = spellings.get(text);
    if (exact !== undefined) return exact;
    const folded = spellings.get(text.toLowerCase());
    return folded?.category === "personal" && folded.kind !== "NAME" ? folded : undefined;
  };

  return {
    size: byBeginning.size,
    find(bytes) {
      const found: { start: number; end: number; piece: Piece }[] = [];
      if (byBeginning.size === 0) return found;
      let word = 0;
      for (let at = 0; at < bytes.length; at++) {
        word = (word << 8) | lower(bytes[at] as number);
        if (filter[slot(word)] === 0 || at < BEGINNING - 1) continue;
        const start = at - BEGINNING + 1;
        for (const [length, spellings] of byBeginning.get(word) ?? []) {
          const end = start + length;
          const piece = end > bytes.length ? undefined : lookUp(spellings, latin1(bytes, start, end));
          if (piece !== undefined && (isUnmistakable(piece) || (!isWord(bytes[start - 1]) && !isWord(bytes[end]))))
            found.push({ start, end, piece });
        }
      }
      return found;
    },
  };
}
