// Replaces pieces of a text, and tells where a place in the result was before.
import { fromLatin1, latin1 } from "../engine/bytes.ts";
import type { Piece } from "./pieces.ts";
import type { Placeholders } from "./placeholders.ts";

export interface Edit {
  /** Bytes of the text before. */
  readonly start: number;
  readonly end: number;
  /** Bytes of the text after. */
  readonly outStart: number;
  readonly outEnd: number;
  /** One character a byte. */
  readonly text: string;
  /** Null for a length that goes with a value, such as that of a serialised string. */
  readonly piece: Piece | null;
}

export interface Edited {
  readonly bytes: Uint8Array;
  readonly edits: readonly Edit[];
}

export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly piece: Piece | null;
}

/** @param changes ascending and apart */
export function applyChanges(bytes: Uint8Array, changes: readonly Change[]): Edited {
  const parts: Uint8Array[] = [];
  const edits: Edit[] = [];
  let at = 0;
  let length = 0;
  const add = (part: Uint8Array): void => {
    parts.push(part);
    length += part.length;
  };
  for (const change of changes) {
    add(bytes.subarray(at, change.start));
    const outStart = length;
    add(fromLatin1(change.text));
    edits.push({ ...change, outStart, outEnd: length });
    at = change.end;
  }
  add(bytes.subarray(at));
  const out = new Uint8Array(length);
  let to = 0;
  for (const part of parts) {
    out.set(part, to);
    to += part.length;
  }
  return { bytes: out, edits };
}

/** @param keepLines with a value's line breaks behind its placeholder */
export function changesOf(bytes: Uint8Array, pieces: readonly Piece[], placeholders: Placeholders, keepLines: boolean): Change[] {
  return pieces.map((piece) => {
    const lines = keepLines ? latin1(bytes, piece.start, piece.end).replace(/[^\n]/g, "") : "";
    return { start: piece.start, end: piece.end, text: placeholders.placeholderFor(piece) + lines, piece };
  });
}

/** Where a stretch of the result was; one that touches a placeholder takes all that it stands for. */
export function spanBefore(edits: readonly Edit[], start: number, end: number): { readonly start: number; readonly end: number } {
  let shift = 0;
  let from = -1;
  for (const edit of edits) {
    if (from === -1 && start < edit.outEnd) from = start > edit.outStart ? edit.start : start + shift;
    if (end <= edit.outStart) break;
    if (end < edit.outEnd) return { start: from === -1 ? start + shift : from, end: edit.end };
    shift = edit.end - edit.outEnd;
  }
  return { start: from === -1 ? start + shift : from, end: end + shift };
}
