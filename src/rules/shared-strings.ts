// Pieces that stand in many texts, told once: what can stand between a name and its value is in every other pattern.

/** A reference is one character beyond ASCII, which no text holds: still one byte each in memory and in a file of latin1. */
const FIRST = 0x80;
const LAST = 0xff;
const REFERENCE = /[\x80-\xff]/;
const SHORTEST = 48;
const FEWEST = 8;
/** Pieces are sought from where a group or class of a pattern begins. */
const BEGINS = /[[(]/;

/** The longest piece around `text[at, at + SHORTEST)` that stands in at least `enough` of the places. */
function widen(texts: readonly string[], places: readonly (readonly [text: number, at: number])[]): string {
  const [first, begin] = places[0] as readonly [number, number];
  const text = texts[first] as string;
  let [from, to] = [begin, begin + SHORTEST];
  const enough = places.length * 0.9;
  const agree = (start: number, end: number): boolean => {
    const piece = text.slice(start, end);
    if (start < 0 || end > text.length || REFERENCE.test(piece)) return false;
    let count = 0;
    for (const [other, at] of places) if ((texts[other] as string).startsWith(piece, at - (begin - start))) count++;
    return count >= enough;
  };
  while (agree(from, to + 1)) to++;
  while (agree(from - 1, to)) from--;
  return text.slice(from, to);
}

/**
 * Takes out, again and again, the piece that saves most.
 * @param given ASCII
 * @returns the pieces, which hold no references, and the texts with references in their stead
 */
export function shareStrings(given: readonly string[]): { readonly shared: readonly string[]; readonly texts: readonly string[] } {
  let texts = given;
  const shared: string[] = [];
  while (shared.length <= LAST - FIRST) {
    const places = new Map<string, [number, number][]>();
    texts.forEach((text, index) => {
      for (let at = 0; at + SHORTEST <= text.length; at++) {
        if (!BEGINS.test(text[at] as string)) continue;
        const piece = text.slice(at, at + SHORTEST);
        if (REFERENCE.test(piece)) continue;
        const own = places.get(piece);
        if (own === undefined) places.set(piece, [[index, at]]);
        else own.push([index, at]);
      }
    });
    let best: [number, number][] = [];
    for (const own of places.values()) if (own.length > best.length) best = own;
    if (best.length < FEWEST) break;
    const piece = widen(texts, best);
    const reference = String.fromCharCode(FIRST + shared.length);
    shared.push(piece);
    texts = texts.map((text) => text.replaceAll(piece, () => reference));
  }
  return { shared, texts };
}

/** The text that {@link shareStrings} was given. */
export function joinShared(text: string, shared: readonly string[]): string {
  return text.replaceAll(/[\x80-\xff]/g, (reference) => shared[reference.charCodeAt(0) - FIRST] as string);
}
