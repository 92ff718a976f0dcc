// Room hooks, pure: lines between marks in a file whose comments start with `#` (YAML, TOML, git's configuration).
import type { HookEvent } from "../events.ts";
import type { Refusal } from "./types.ts";

const begin = (event: HookEvent): string => `# >>> leakclerk ${event} >>>`;
const end = (event: HookEvent): string => `# <<< leakclerk ${event} <<<`;
/** Stands behind the first mark where a line break had to be added above it. */
const WITH_BREAK = " (and the line break above)";

export const DAMAGED: Refusal = {
  reason: "holds a part of leakclerk's lines",
  hint: "take the lines from '# >>> leakclerk' on out by hand, then install again",
};

/** The line break that `text` uses. */
export function lineBreakOf(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? "\n";
}

/** @param offset start of a line, or the end of the text; @param indent stands before every line */
export function insertMarked(text: string, offset: number, event: HookEvent, lines: readonly string[], indent = ""): string {
  const eol = lineBreakOf(text);
  const above = text.slice(0, offset);
  const breaks = above !== "" && !above.endsWith("\n");
  const all = [begin(event) + (breaks ? WITH_BREAK : ""), ...lines, end(event)];
  return `${above}${breaks ? eol : ""}${all.map((line) => indent + line + eol).join("")}${text.slice(offset)}`;
}

/** `text` without the lines; `null`: there are none. */
export function removeMarked(text: string, event: HookEvent): { text: string } | Refusal | null {
  const opening = new RegExp(`(?<![^\\n])[ ]*${begin(event)}([^\\r\\n]*)(\\r?\\n|$)`).exec(text);
  if (opening === null) return null;
  const rest = text.slice(opening.index);
  const closing = new RegExp(`(?<![^\\n])[ ]*${end(event)}(?:\\r?\\n|$)`).exec(rest);
  if (closing === null || !["", WITH_BREAK].includes(opening[1] ?? "")) return DAMAGED;
  const above = text.slice(0, opening.index);
  const below = rest.slice(closing.index + closing[0].length);
  const eol = opening[2] ?? "";
  // Lines that somebody added below keep what they stand on.
  const kept = below === "" && opening[1] === WITH_BREAK && above.endsWith(eol) ? above.slice(0, above.length - eol.length) : above;
  return { text: kept + below };
}
