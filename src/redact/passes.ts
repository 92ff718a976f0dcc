// Replaces what is found, looks through the result, and replaces again until nothing is found.
import { latin1 } from "../engine/bytes.ts";
import { applyChanges, changesOf, type Edited, spanBefore } from "./edits.ts";
import { withLengths } from "./lengths.ts";
import { onCharacters, type Piece, resolvePieces } from "./pieces.ts";
import type { Placeholders } from "./placeholders.ts";
import { createSearch, type SearchOptions } from "./search.ts";

export interface PassOptions extends SearchOptions {
  readonly placeholders: Placeholders;
  /** A placeholder keeps the line breaks of what it stands for. */
  readonly keepLines: boolean;
  /** Of texts before this one: their values are looked for, too. */
  readonly known?: readonly Piece[];
}

const PASSES = 6;

/** Pieces of the result as pieces of the text. */
function piecesBefore(bytes: Uint8Array, edited: Edited, found: readonly Piece[]): Piece[] {
  return found.map((piece) => {
    const span = spanBefore(edited.edits, piece.start, piece.end);
    const value = latin1(bytes, span.start, span.end);
    return { ...piece, ...span, value, key: value };
  });
}

/**
 * @param bytes UTF-8
 * @returns null when something shows after every pass
 */
export function redactUtf8(bytes: Uint8Array, options: PassOptions): Edited | null {
  const { placeholders, keepLines, known = [] } = options;
  const search = createSearch(bytes, options);
  let pieces = [...search.found, ...search.copiesOf([...known, ...search.found])];
  if (pieces.length === 0) return { bytes, edits: [] };
  const mark = placeholders.mark();
  for (let pass = 0; pass < PASSES; pass++) {
    placeholders.rollback(mark);
    const resolved = resolvePieces(onCharacters(pieces, bytes));
    const edited = applyChanges(bytes, withLengths(bytes, changesOf(bytes, resolved, placeholders, keepLines)));
    const after = createSearch(edited.bytes, options);
    const left = [...after.found, ...after.copiesOf([...known, ...resolved])];
    if (left.length === 0) return edited;
    const more = piecesBefore(bytes, edited, left);
    pieces = [...resolved, ...more, ...search.copiesOf(more)];
  }
  placeholders.rollback(mark);
  return null;
}
