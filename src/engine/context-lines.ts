// The lines round a finding, for someone who has to judge it: every value in them masked.
import { latin1 } from "./bytes.ts";
import { createLineIndex } from "./location.ts";
import { createMasking, type Redacted, type Span } from "./redaction.ts";

export interface ContextLine {
  /** From 1. */
  readonly number: number;
  readonly text: Redacted;
}

/** Bytes of a line that are shown; code that was packed has lines without end. */
const MOST = 160;

/**
 * @param found everything that a rule took for a value in these bytes
 * @param from first line, counted from 1; both ends are brought inside the document
 * @param to last line, inclusive
 */
export function contextLines(bytes: Uint8Array, found: readonly Span[], from: number, to: number): readonly ContextLine[] {
  const lines = createLineIndex(bytes);
  const masking = createMasking(bytes, found);
  // Behind the last line break there is no line.
  const last = Math.min(to, lines.lineAt(Math.max(0, bytes.length - 1)) + 1);
  const shown: ContextLine[] = [];
  for (let number = Math.max(1, from); number <= last; number++) {
    const { start, end } = lines.bounds(number - 1);
    let stop = Math.min(end, start + MOST);
    // Not in the middle of a character.
    while (stop > start && stop < end && ((bytes[stop] ?? 0) & 0xc0) === 0x80) stop--;
    const isBinary = latin1(bytes, start, stop).includes("\0");
    const text = isBinary ? masking.text(start, start) : masking.text(start, stop);
    shown.push({ number, text: stop < end ? (`${text}\u2026` as Redacted) : text });
  }
  return shown;
}
