// What was replaced, for people: the place, the placeholder, why, and the line as it is now. Holds no value.
import { utf8 } from "../../engine/bytes.ts";
import { createLineIndex } from "../../engine/location.ts";
import type { Edit } from "../../redact/edits.ts";
import { visibleText } from "../../sanitize.ts";

const ROUND = 60;

/**
 * @param shown of the text's name
 * @param before the text; @param after its redaction, both UTF-8
 */
export function describeEdits(shown: string, before: Uint8Array, after: Uint8Array, edits: readonly Edit[]): string {
  const lines = createLineIndex(before);
  const linesAfter = createLineIndex(after);
  return edits
    .filter(({ piece }) => piece !== null)
    .map(({ start, outStart, outEnd, text, piece }) => {
      const { line, column } = lines.position(start);
      const bounds = linesAfter.bounds(linesAfter.lineAt(outStart));
      const from = Math.max(bounds.start, outStart - ROUND);
      const to = Math.min(bounds.end, Math.max(outEnd, outStart) + ROUND);
      const excerpt = `${from > bounds.start ? "\u2026" : ""}${utf8(after, from, to)}${to < bounds.end ? "\u2026" : ""}`;
      return `${shown}:${line}:${column}: ${text.trim()}: ${piece?.reason ?? ""}\n  + ${visibleText(excerpt)}\n`;
    })
    .join("");
}
