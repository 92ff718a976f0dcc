// Every way to read a text that may show a value: decoded, joined, and both over again.
import { encodedViews } from "./encoded.ts";
import { escapesView } from "./escapes.ts";
import { joinedView, wrappedView } from "./joined.ts";
import { throughView, type View } from "./view.ts";

/** Encodings inside encodings that are looked into. */
const DEPTH = 4;
/** Views of views may be as much longer than the text, all together, so that hostile text ends. */
const GROWTH = 8;
const LEAST = 1 << 20;

interface Pending {
  readonly bytes: Uint8Array;
  readonly outer: View | null;
}

function viewsOf({ bytes, outer }: Pending): View[] {
  const last = outer?.steps.at(-1);
  if (last === "wrapped") return [];
  const isJoined = last === "joined";
  const found = [escapesView(bytes), isJoined ? null : joinedView(bytes), isJoined ? null : wrappedView(bytes), ...encodedViews(bytes)];
  return found.filter((view) => view !== null).map((view) => (outer === null ? view : throughView(outer, view)));
}

/** Views of a text, without the text itself: shallow ones first. */
export function derivedViews(text: Uint8Array): View[] {
  const views: View[] = [];
  let left = Math.max(LEAST, text.length * GROWTH);
  let pending: Pending[] = [{ bytes: text, outer: null }];
  for (let depth = 0; depth < DEPTH && pending.length > 0; depth++) {
    const next: Pending[] = [];
    for (const view of pending.flatMap(viewsOf)) {
      if (view.bytes.length > left) continue;
      left -= view.bytes.length;
      views.push(view);
      next.push({ bytes: view.bytes, outer: view });
    }
    pending = next;
  }
  return views;
}
