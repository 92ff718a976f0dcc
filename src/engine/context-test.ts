// Whether a word that a rule wants near a value stands there.
import { latin1, lowerAscii, toUtf8 } from "./bytes.ts";
import type { DetectionScope } from "./detector.ts";

/** Whether a word of the context stands near the span, or in the path. */
export function createContextTest(bytes: Uint8Array, path: string): DetectionScope["inContext"] {
  return ({ context }, start, end) => {
    if (context === null) return true;
    const lowerPath = path.toLowerCase();
    if (context.path && context.keywords.some((word) => lowerPath.includes(word))) return true;
    const words = context.keywords.map((word) => latin1(toUtf8(word)));
    const longest = Math.max(...words.map((word) => word.length));
    const from = Math.max(0, start - context.within);
    const last = end + context.within;
    const near = lowerAscii(latin1(bytes, from, Math.min(bytes.length, last + longest)));
    return words.some((word) => {
      const at = near.indexOf(word);
      return at !== -1 && from + at <= last;
    });
  };
}
