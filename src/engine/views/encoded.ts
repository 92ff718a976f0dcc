// Runs of base64, hex and UTF-16 inside a text, decoded; of each run only what reads as text.
import { latin1 } from "../bytes.ts";
import { createViewBuilder, type View, type ViewBuilder } from "./view.ts";

/** Decoded bytes and, by byte, where its first character stands and where its last one ends. */
interface Decoded {
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Text kept round a run, as context. */
const ROUND = 128;
/** A decoded run is looked at if as many characters of it in a row can be text. */
const READABLE = 8;

/** Length of the longest run of printable characters, a NUL between each two allowed (UTF-16). */
function isReadable({ bytes }: Decoded): boolean {
  let count = 0;
  let nuls = 0;
  for (const byte of bytes) {
    if (byte >= 0x20 && byte < 0x7f) {
      nuls = 0;
      if (++count === READABLE) return true;
    } else if (byte !== 0 || ++nuls > 1) {
      count = 0;
      nuls = 0;
    }
  }
  return false;
}

const SEXTETS = new Uint8Array(256).fill(255);
"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".split("").forEach((c, i) => (SEXTETS[c.charCodeAt(0)] = i));
SEXTETS[0x2d] = 62;
SEXTETS[0x5f] = 63;

/** Base64 of either alphabet (RFC 4648, 4 and 5), line breaks among it. @param skip characters to begin after */
function decodeBase64(text: Uint8Array, from: number, to: number, skip: number): Decoded {
  const room = Math.ceil(((to - from) * 3) / 4) + 1;
  const bytes = new Uint8Array(room);
  const starts = new Uint32Array(room);
  const ends = new Uint32Array(room);
  let length = 0;
  let bits = 0;
  let held = 0;
  let seen = 0;
  let before = from;
  for (let at = from; at < to; at++) {
    const sextet = SEXTETS[text[at] as number] as number;
    if (sextet === 255 || seen++ < skip) continue;
    if (held >= 2) {
      bytes[length] = (bits << (8 - held)) | (sextet >> (held - 2));
      starts[length] = before;
      ends[length] = at + 1;
      length++;
      held -= 2;
    } else held = 6;
    bits = sextet & ((1 << held) - 1);
    before = at;
  }
  return { bytes: bytes.subarray(0, length), starts, ends };
}

const nibble = (byte: number): number => {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
};

/** Pairs of hex digits; what stands between pairs is passed over. @param skip digits to begin after */
function decodeHex(text: Uint8Array, from: number, to: number, skip: number): Decoded {
  const room = ((to - from) >> 1) + 1;
  const bytes = new Uint8Array(room);
  const starts = new Uint32Array(room);
  const ends = new Uint32Array(room);
  let length = 0;
  let seen = 0;
  for (let at = from; at + 1 < to; at++) {
    const high = nibble(text[at] as number);
    const low = nibble(text[at + 1] as number);
    if (high === -1 || low === -1 || seen++ < skip) continue;
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

interface Coding {
  readonly step: string;
  readonly runs: RegExp;
  readonly decode: (text: Uint8Array, from: number, to: number, skip: number) => Decoded;
  readonly shifts: readonly number[];
  /** Whether a run can be such an encoding of text. */
  readonly accepts: (run: string) => boolean;
}

const CODINGS: readonly Coding[] = [
  {
    step: "base64",
    // Wrapped lines belong together; padding goes with the run.
    runs: /[A-Za-z0-9+/_-]{11,}(?:(?:\r?\n|\\r\\n|\\n)[ \t>]{0,12}[A-Za-z0-9+/_-]{4,})*={0,2}/g,
    decode: decodeBase64,
    // Where a run begins is not always where the encoding did.
    shifts: [0, 1, 2, 3],
    // Text without one of them is hardly ever encoded so.
    accepts: (run) => /[A-Z]/.test(run) && /[a-z]/.test(run),
  },
  {
    step: "hex",
    runs: /(?:[0-9A-Fa-f]{2}){8,}[0-9A-Fa-f]?|[0-9A-Fa-f]{2}(?:(?:,? ?0x|,? |:|-)[0-9A-Fa-f]{2}){7,}/g,
    decode: decodeHex,
    shifts: [0, 1],
    accepts: () => true,
  },
  // oxlint-disable-next-line no-control-regex
  { step: "utf-16", runs: /(?:[\t\n\r\x20-\x7e\xa0-\xff]\0){8,}/g, decode: decodeWide, shifts: [0], accepts: () => true },
  // oxlint-disable-next-line no-control-regex
  { step: "utf-16", runs: /(?:\0[\t\n\r\x20-\x7e\xa0-\xff]){8,}/g, decode: decodeWide, shifts: [1], accepts: () => true },
];

/** Padding tells the length, so it goes with the last byte. */
function withPadding(decoded: Decoded, text: Uint8Array, to: number): Decoded {
  const last = decoded.bytes.length - 1;
  if (last >= 0 && text[to - 1] === 0x3d) decoded.ends[last] = to;
  return decoded;
}

/** A view by coding; none for a coding of which nothing readable was found. */
export function encodedViews(text: Uint8Array): View[] {
  const characters = latin1(text);
  const views: View[] = [];
  for (const { step, runs, decode, shifts, accepts } of CODINGS) {
    if (step === "utf-16" && !characters.includes("\0")) continue;
    const builder = createViewBuilder(text);
    for (const { 0: run, index } of characters.matchAll(runs)) {
      if (!accepts(run)) continue;
      const end = index + run.length;
      for (const shift of shifts) {
        const decoded = withPadding(decode(text, index, end, shift), text, end);
        if (isReadable(decoded)) addRun(builder, text.length, decoded, index, end);
      }
    }
    if (builder.length > 0) views.push(builder.finish([step]));
  }
  return views;
}
