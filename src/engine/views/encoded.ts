// Runs of base64, hex and UTF-16 inside a text, decoded; of each run only what reads as text.
import { latin1 } from "../bytes.ts";
import { createViewBuilder, type View, type ViewBuilder } from "./view.ts";

/** Decoded bytes and, by byte, where its first character stands and where its last one ends. */
export interface Decoded {
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Text kept round a run, as context. */
const ROUND = 128;
/** A decoded run is looked at if as many characters of it in a row can be text. */
const READABLE = 8;

/** Told of one byte after the other; whether there were enough printable ones in a row, a NUL between each two allowed (UTF-16). */
function createReader(): (byte: number) => boolean {
  let count = 0;
  let nuls = 0;
  return (byte) => {
    if (byte >= 0x20 && byte < 0x7f) {
      nuls = 0;
      return ++count >= READABLE;
    }
    if (byte !== 0 || ++nuls > 1) {
      count = 0;
      nuls = 0;
    }
    return false;
  };
}

const isReadable = ({ bytes }: Decoded): boolean => bytes.some(createReader());

const SEXTETS = new Uint8Array(256).fill(255);
"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".split("").forEach((c, i) => (SEXTETS[c.charCodeAt(0)] = i));
SEXTETS[0x2d] = 62;
SEXTETS[0x5f] = 63;

/** Whether decoding would give something to read; makes nothing, since nearly all runs are just long words. */
function isReadableBase64(text: Uint8Array, from: number, to: number, skip: number): boolean {
  const isEnough = createReader();
  let bits = 0;
  let held = 0;
  let seen = 0;
  for (let at = from; at < to; at++) {
    const sextet = SEXTETS[text[at] as number] as number;
    if (sextet === 255 || seen++ < skip) continue;
    bits = ((bits << 6) | sextet) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    if (isEnough((bits >> held) & 0xff)) return true;
  }
  return false;
}

const NO_PLACES = new Uint32Array(0);

/** Bits that are set in no sextet. */
const NO_SEXTET = 0xc0;

/**
 * Base64 of either alphabet (RFC 4648, 4 and 5), line breaks among it, also such as are written as escapes.
 * @param skip characters to begin after
 * @returns the bytes alone
 */
export function base64Bytes(text: Uint8Array, from: number, to: number, skip: number): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(((to - from) * 3) / 4) + 1);
  let length = 0;
  let bits = 0;
  let held = 0;
  let seen = 0;
  for (let at = from; at < to; at++) {
    // Four by four: a run of megabytes comes as often as its file has versions.
    for (let whole = held === 0 && seen >= skip; whole && at + 4 <= to; at += 4) {
      const a = SEXTETS[text[at] as number] as number;
      const b = SEXTETS[text[at + 1] as number] as number;
      const c = SEXTETS[text[at + 2] as number] as number;
      const d = SEXTETS[text[at + 3] as number] as number;
      whole = ((a | b | c | d) & NO_SEXTET) === 0;
      if (!whole) break;
      bytes[length] = (a << 2) | (b >> 4);
      bytes[length + 1] = (b << 4) | (c >> 2);
      bytes[length + 2] = (c << 6) | d;
      length += 3;
    }
    if (at >= to) break;
    const sextet = SEXTETS[text[at] as number] as number;
    if (text[at] === 0x5c) at++;
    if (sextet === 255 || seen++ < skip) continue;
    if (held >= 2) {
      bytes[length++] = (bits << (8 - held)) | (sextet >> (held - 2));
      held -= 2;
    } else held = 6;
    bits = sextet & ((1 << held) - 1);
  }
  return bytes.subarray(0, length);
}

/** The same with the places that bytes came from. */
export function decodeBase64(text: Uint8Array, from: number, to: number, skip: number): Decoded {
  const bytes = base64Bytes(text, from, to, skip);
  const starts = new Uint32Array(bytes.length);
  const ends = new Uint32Array(bytes.length);
  let length = 0;
  let held = 0;
  let seen = 0;
  let before = from;
  for (let at = from; at < to; at++) {
    const sextet = SEXTETS[text[at] as number] as number;
    if (text[at] === 0x5c) at++;
    if (sextet === 255 || seen++ < skip) continue;
    if (held >= 2) {
      starts[length] = before;
      ends[length++] = at + 1;
      held -= 2;
    } else held = 6;
    before = at;
  }
  return { bytes, starts, ends };
}

/** By byte: the value of a hex digit, NO_DIGIT for others. */
const NIBBLES = new Uint8Array(256).fill(255);
const NO_DIGIT = 255;
for (let value = 0; value < 16; value++) {
  NIBBLES["0123456789abcdef".charCodeAt(value)] = value;
  NIBBLES["0123456789ABCDEF".charCodeAt(value)] = value;
}

/** Pairs of hex digits; what stands between pairs is passed over. @param skip digits to begin after */
export function decodeHex(text: Uint8Array, from: number, to: number, skip: number, places = true): Decoded {
  const room = ((to - from) >> 1) + 1;
  const bytes = new Uint8Array(room);
  const starts = places ? new Uint32Array(room) : NO_PLACES;
  const ends = places ? new Uint32Array(room) : NO_PLACES;
  let length = 0;
  let seen = 0;
  for (let at = from; at + 1 < to; at++) {
    const high = NIBBLES[text[at] as number] as number;
    if (high === NO_DIGIT) continue;
    const low = NIBBLES[text[at + 1] as number] as number;
    if (low === NO_DIGIT || seen++ < skip) continue;
    bytes[length] = high * 16 + low;
    starts[length] = at;
    ends[length] = at + 2;
    length++;
    at++;
  }
  return { bytes: bytes.subarray(0, length), starts, ends };
}

/** UTF-16 of characters below U+0100. @param skip 0 for little, 1 for big endian */
function decodeWide(text: Uint8Array, from: number, to: number, skip: number): Decoded {
  const length = (to - from) >> 1;
  const starts = Uint32Array.from({ length }, (_, i) => from + 2 * i);
  return { bytes: Uint8Array.from(starts, (at) => text[at + skip] as number), starts, ends: starts.map((at) => at + 2) };
}

function addRun(builder: ViewBuilder, length: number, { bytes, starts, ends }: Decoded, from: number, to: number): void {
  builder.copy(Math.max(0, from - ROUND), from);
  for (let i = 0; i < bytes.length; i++) builder.put(bytes.subarray(i, i + 1), starts[i] as number, ends[i] as number);
  builder.copy(to, Math.min(length, to + ROUND));
  builder.barrier();
}

interface Run {
  readonly start: number;
  readonly end: number;
}

const UPPER = 1;
const LOWER = 2;
const OTHER = 4;
const HEX = 8;
/** By byte of base64: what sort of character it is. */
const SORT = new Uint8Array(256);
for (let i = 0; i < 64; i++) {
  const byte = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".charCodeAt(i);
  SORT[byte] = (i < 26 ? UPPER : i < 52 ? LOWER : OTHER) | (NIBBLES[byte] === NO_DIGIT ? 0 : HEX);
}
SORT[0x2d] = OTHER;
SORT[0x5f] = OTHER;

export const isBase64 = (byte: number | undefined): boolean => byte !== undefined && SORT[byte] !== 0;

const LEAST_BASE64 = 11;
const LEAST_HEX = 16;

interface Runs {
  readonly base64: Run[];
  readonly hex: Run[];
  /** Hex digits by pairs: 41 50 49, 0x41, 0x50, 41-50-49. */
  readonly pairs: Run[];
}

const LEAST_PAIRS = 8;
/** Bytes that may stand between pairs. */
const BETWEEN = 3;
const DASHED = /^[0-9A-Fa-f]{2}(?:-[0-9A-Fa-f]{2}){7,}/;

/** Told of words, finds rows of pairs among them. */
function createPairFinder(text: Uint8Array, pairs: Run[]): (start: number, end: number, isHex: boolean) => void {
  let from = 0;
  let last = -1;
  let count = 0;
  return (start, end, isHex) => {
    if (text[start + 2] === 0x2d && end - start >= 3 * LEAST_PAIRS - 1) {
      const dashed = DASHED.exec(latin1(text, start, end));
      if (dashed !== null) pairs.push({ start, end: start + dashed[0].length });
    }
    const isPair = (isHex && end - start === 2) || (end - start === 4 && text[start] === 0x30 && text[start + 1] === 0x78);
    if (!isPair) {
      count = 0;
      return;
    }
    if (count === 0 || start - last > BETWEEN) {
      count = 0;
      from = start;
    }
    last = end;
    if (++count > LEAST_PAIRS) pairs[pairs.length - 1] = { start: from, end };
    else if (count === LEAST_PAIRS) pairs.push({ start: from, end });
  };
}

/** Whether enough bytes in a row can be hex of text: their first digit is 2 to 7. */
function mayBeHexOfText(text: Uint8Array, start: number, end: number): boolean {
  for (let shift = 0; shift < 2; shift++) {
    let count = 0;
    for (let at = start + shift; at + 1 < end; at += 2) {
      const byte = text[at] as number;
      if (byte === 0x30) continue;
      if (byte < 0x32 || byte > 0x37) count = 0;
      else if (++count === READABLE) return true;
    }
  }
  return false;
}

/** Behind a line break (or one that is written as an escape) and indentation; -1 where there is none. */
export function behindBreak(text: Uint8Array, at: number): number {
  let next = at;
  if (text[next] === 13) next++;
  if (text[next] === 10) next++;
  else if (text[at] === 0x5c) {
    next = at;
    if (text[next + 1] === 0x72 && text[next + 2] === 0x5c) next += 2;
    if (text[next + 1] !== 0x6e) return -1;
    next += 2;
  } else return -1;
  while (next < at + 24 && (text[next] === 0x20 || text[next] === 0x09 || text[next] === 0x3e)) next++;
  return next;
}

/** What stands behind a line of an encoding: line ends (or their escapes), padding, the end of a string or list. */
export const ENDS_LINE: ReadonlySet<number> = new Set(Array.from("\r\n=\"'`\\,;)]}<", (c) => c.charCodeAt(0)));

/** One pass over all bytes. */
function findRuns(text: Uint8Array): Runs {
  const base64: Run[] = [];
  const hex: Run[] = [];
  const pairs: Run[] = [];
  const notePair = createPairFinder(text, pairs);
  let behind = 0;
  for (let at = 0; at < text.length; at++) {
    let sort = SORT[text[at] as number] as number;
    if (sort === 0) continue;
    const start = at;
    let sorts = 0;
    let isHex = HEX;
    for (; sort !== 0; sort = SORT[text[++at] as number] ?? 0) {
      sorts |= sort;
      isHex &= sort;
    }
    notePair(start, at, isHex !== 0);
    if (isHex !== 0 && at - start >= LEAST_HEX && mayBeHexOfText(text, start, at)) hex.push({ start, end: at });
    // Text without one of them is hardly ever encoded so.
    if (start < behind || at - start < LEAST_BASE64 || (sorts & UPPER) === 0 || (sorts & LOWER) === 0) continue;
    let end = at;
    for (let next = behindBreak(text, end); next !== -1; next = behindBreak(text, end)) {
      let to = next;
      while (SORT[text[to] as number]) to++;
      if (to - next < 4 || !ENDS_LINE.has(text[to] ?? 10)) break;
      end = to;
    }
    // Padding goes with the run.
    for (let pads = 0; pads < 2 && text[end] === 0x3d; pads++) end++;
    base64.push({ start, end });
    behind = end;
  }
  return { base64, hex, pairs };
}

interface Coding {
  readonly step: string;
  readonly runs: (text: Uint8Array, characters: () => string, found: Runs) => Iterable<Run>;
  readonly decode: (text: Uint8Array, from: number, to: number, skip: number) => Decoded;
  readonly shifts: readonly number[];
}

function* matchesOf(characters: string, pattern: RegExp): Generator<Run> {
  for (const { 0: run, index } of characters.matchAll(pattern)) yield { start: index, end: index + run.length };
}

// oxlint-disable-next-line no-control-regex
const LITTLE = /(?:[\t\n\r\x20-\x7e\xa0-\xff]\0){8,}/g;
// oxlint-disable-next-line no-control-regex
const BIG = /(?:\0[\t\n\r\x20-\x7e\xa0-\xff]){8,}/g;
const wide =
  (pattern: RegExp): Coding["runs"] =>
  (text, characters) =>
    text.includes(0) ? matchesOf(characters(), pattern) : [];

const CODINGS: readonly Coding[] = [
  // Where a run begins is not always where the encoding did.
  { step: "base64", runs: (_, __, { base64 }) => base64, decode: decodeBase64, shifts: [0, 1, 2, 3] },
  { step: "hex", runs: (_, __, { hex }) => hex, decode: decodeHex, shifts: [0, 1] },
  { step: "hex", runs: (_, __, { pairs }) => pairs, decode: decodeHex, shifts: [0] },
  { step: "utf-16", runs: wide(LITTLE), decode: decodeWide, shifts: [0] },
  { step: "utf-16", runs: wide(BIG), decode: decodeWide, shifts: [1] },
];

/** Padding tells the length, so it goes with the last byte. */
export function withPadding(decoded: Decoded, text: Uint8Array, to: number): Decoded {
  const last = decoded.bytes.length - 1;
  if (last >= 0 && text[to - 1] === 0x3d) decoded.ends[last] = to;
  return decoded;
}

/** A view by coding; none for a coding of which nothing readable was found. */
export function encodedViews(text: Uint8Array): View[] {
  let characters: string | undefined;
  const found = findRuns(text);
  return CODINGS.flatMap(({ step, runs, decode, shifts }) => {
    const builder = createViewBuilder(text);
    for (const { start, end } of runs(text, () => (characters ??= latin1(text)), found)) {
      for (const shift of shifts) {
        if (step === "base64" && !isReadableBase64(text, start, end, shift)) continue;
        const decoded = withPadding(decode(text, start, end, shift), text, end);
        if (isReadable(decoded)) addRun(builder, text.length, decoded, start, end);
      }
    }
    return builder.length === 0 ? [] : [builder.finish([step])];
  });
}
