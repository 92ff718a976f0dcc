// All that must go from one text.
import { latin1 } from "../engine/bytes.ts";
import type { Scanner } from "../engine/scanner.ts";
import { findPersonalData } from "./personal-data.ts";
import type { Choice } from "./kinds.ts";
import type { Piece } from "./pieces.ts";

export interface SearchOptions {
  readonly scanner: Scanner;
  readonly choice: Choice;
  /** For rules that look at it; "" for a paste. */
  readonly path: string;
}

/** Shorter values occur in words by chance; only the places that a rule found are replaced. */
const SHORTEST_COPY = 8;

/** Every other place where a found value stands; not inside a longer word. */
function copies(text: string, pieces: readonly Piece[]): Piece[] {
  const found: Piece[] = [];
  const values = new Map(pieces.filter(({ value }) => value.length >= SHORTEST_COPY).map((piece) => [piece.value, piece]));
  for (const piece of values.values()) {
    const { value } = piece;
    for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + value.length)) {
      const end = at + value.length;
      if (/[A-Za-z0-9]/.test(text[at - 1] ?? "") || /[A-Za-z0-9]/.test(text[end] ?? "")) continue;
      found.push({ ...piece, start: at, end });
    }
  }
  return found;
}

/**
 * @param known pieces of the same text before: their values are looked for, too
 * @returns in no order; they may overlap
 */
export function findPieces(bytes: Uint8Array, known: readonly Piece[], { scanner, choice, path }: SearchOptions): Piece[] {
  const secrets: Piece[] = !choice.secrets
    ? []
    : scanner.matchText(bytes, path).map(({ start, end, secret, detector }) => ({
        start,
        end,
        kind: detector.placeholder,
        value: secret.expose(),
        key: secret.expose(),
        category: "secret",
        ruleId: detector.id,
        reason: detector.description,
        weight: 1000 + detector.specificity,
      }));
  const personal = findPersonalData(bytes, choice);
  const found = [...secrets, ...personal];
  return [...found, ...copies(latin1(bytes), [...known, ...found])];
}
