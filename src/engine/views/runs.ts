// One run of base64 or hex, decoded; where its bytes came from is found out when somebody asks.
import type { Hint } from "../detection.ts";
import { decodeText } from "../encoding.ts";
import { behindBreak, base64Bytes, type Decoded, decodeBase64, decodeHex, ENDS_LINE, isBase64, withPadding } from "./encoded.ts";
import { type Place, throughView, type View } from "./view.ts";

/** Bounds of the run at `at`, with the lines that it goes on in, and padding. */
export function runAround(text: Uint8Array, at: number): { readonly start: number; readonly end: number } {
  let start = at;
  let end = at;
  while (start > 0 && isBase64(text[start - 1])) start--;
  while (isBase64(text[end])) end++;
  for (let next = behindBreak(text, end); next !== -1; next = behindBreak(text, end)) {
    let to = next;
    while (isBase64(text[to])) to++;
    if (to - next < 4 || !ENDS_LINE.has(text[to] ?? 10)) break;
    end = to;
  }
  for (let pads = 0; pads < 2 && text[end] === 0x3d; pads++) end++;
  return { start, end };
}

/** Bytes with the way back in the shape of a view. */
function viewOf(bytes: Uint8Array, step: string, places: () => Decoded): View {
  let known: Decoded | undefined;
  return {
    bytes,
    steps: [step],
    placeOf(start, end): Place | null {
      if (end <= start) return null;
      known ??= places();
      return { start: known.starts[start] as number, end: known.ends[end - 1] as number, steps: [step] };
    },
  };
}

/** The text of a view that is UTF-16, as Windows' tools encode it; none where it is not. */
function wideView(view: View): View | null {
  const { encoding, mark } = decodeText(view.bytes);
  if (encoding !== "utf-16le" && encoding !== "utf-16be") return null;
  const first = mark.length + (encoding === "utf-16le" ? 0 : 1);
  const length = (view.bytes.length - mark.length) >> 1;
  const bytes = Uint8Array.from({ length }, (_, i) => view.bytes[first + 2 * i] as number);
  return throughView(view, {
    bytes,
    steps: ["utf-16"],
    placeOf: (start, end) => ({ start: mark.length + 2 * start, end: mark.length + 2 * end, steps: ["utf-16"] }),
  });
}

/** One of them stands in every run that holds more than base64: of line breaks, their escapes, padding. */
const BESIDE = [0x0a, 0x5c, 0x3d];

/** How many characters of base64 stand in a stretch of a run, line breaks that are written as escapes left out. */
function countCharacters(text: Uint8Array, from: number, to: number): number {
  const stretch = text.subarray(from, to);
  // Without a line's end and padding there is nothing else in it.
  if (BESIDE.every((byte) => !stretch.includes(byte))) return to - from;
  let count = 0;
  for (let at = from; at < to; at++) {
    if (text[at] === 0x5c) at++;
    else if (isBase64(text[at])) count++;
  }
  return count;
}

/** Filling of binary files: it would be decoded by the megabyte. */
function isOneCharacter(text: Uint8Array, start: number, end: number): boolean {
  const middle = text[(start + end) >> 1];
  let others = 0;
  for (let at = start; at < end; at++) if (text[at] !== middle && ++others > 16) return false;
  return end - start > 256;
}

/** The readings of a run that the survey's hints in it speak for. */
export function* runViews(
  text: Uint8Array,
  { start, end, hints }: { readonly start: number; readonly end: number; readonly hints: readonly Hint[] },
): Generator<View> {
  if (isOneCharacter(text, start, end)) return;
  const skips = new Set<number>();
  const hexSkips = new Set<number>();
  let counted = start;
  let count = 0;
  for (const hint of hints) {
    if (hint.start < counted) continue;
    count += countCharacters(text, counted, hint.start);
    counted = hint.start;
    for (let shift = 0; shift < 4; shift++) if (((hint.shifts >> shift) & 1) === 1) skips.add((count + shift) & 3);
    for (let shift = 0; shift < 2; shift++) if (((hint.shifts >> (4 + shift)) & 1) === 1) hexSkips.add((count + shift) & 1);
  }
  for (const skip of skips) {
    const places = (): Decoded => withPadding(decodeBase64(text, start, end, skip), text, end);
    const view = viewOf(base64Bytes(text, start, end, skip), "base64", places);
    yield view;
    const wide = wideView(view);
    if (wide !== null) yield wide;
  }
  for (const skip of hexSkips) yield viewOf(decodeHex(text, start, end, skip, false).bytes, "hex", () => decodeHex(text, start, end, skip));
}
