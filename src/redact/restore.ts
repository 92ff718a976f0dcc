// Puts values back in the place of placeholders: exact ones alone.
import { latin1 } from "../engine/bytes.ts";
import { applyChanges, type Change } from "./edits.ts";
import { withLengths } from "./lengths.ts";
import { PLACEHOLDER } from "./placeholders.ts";

export interface Restored {
  readonly bytes: Uint8Array;
  readonly restored: number;
  /** Placeholders in the text that the map does not know. */
  readonly unknown: readonly string[];
}

/** @param values by placeholder, one character a byte */
export function restoreText(bytes: Uint8Array, values: ReadonlyMap<string, string>): Restored {
  const unknown = new Set<string>();
  const changes: Change[] = [];
  for (const { 0: placeholder, index } of latin1(bytes).matchAll(PLACEHOLDER)) {
    const text = values.get(placeholder);
    if (text === undefined) unknown.add(placeholder);
    else changes.push({ start: index, end: index + placeholder.length, text, piece: null });
  }
  const { bytes: restored } = applyChanges(bytes, withLengths(bytes, changes));
  return { bytes: restored, restored: changes.length, unknown: [...unknown] };
}

/**
 * Puts back what stood at each place, in the form it had there, into a redacted text that nobody has changed.
 * @param raws of its places, ascending: where in the redacted text, and the bytes that were there
 */
export function restoreExactly(
  bytes: Uint8Array,
  raws: readonly { readonly start: number; readonly end: number; readonly raw: Uint8Array }[],
): Uint8Array {
  const changes = raws.map(({ start, end, raw }): Change => ({ start, end, text: latin1(raw), piece: null }));
  return applyChanges(bytes, changes).bytes;
}
