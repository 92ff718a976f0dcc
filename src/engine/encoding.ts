// Brings a document to UTF-8 and back: byte-order marks, UTF-16 and UTF-32, also without a mark.
// Sources: Unicode Standard 3.10 (encoding schemes, byte-order mark).
import { toUtf8, utf8 } from "./bytes.ts";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "utf-32le" | "utf-32be";

/** The text that detectors run on, and what is needed to write it back as it was. */
export interface TextView {
  /** UTF-8, or the raw bytes of a document that is no text at all. */
  readonly bytes: Uint8Array;
  readonly encoding: Encoding;
  /** The byte-order mark, as bytes of the document; empty when there is none. */
  readonly mark: Uint8Array;
  /** Bytes after the last whole code unit of a UTF-16/32 document. */
  readonly tail: Uint8Array;
}

const MARKS: readonly [Encoding, readonly number[]][] = [
  // UTF-32LE first: its mark begins like that of UTF-16LE.
  ["utf-32le", [0xff, 0xfe, 0, 0]],
  ["utf-32be", [0, 0, 0xfe, 0xff]],
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

const UNIT: Readonly<Record<Encoding, number>> = { "utf-8": 1, "utf-16le": 2, "utf-16be": 2, "utf-32le": 4, "utf-32be": 4 };
const SAMPLE = 512;
const NONE = new Uint8Array(0);

/** Where zero bytes stand in text with some ASCII characters in it: residues modulo 4. */
const ZERO_STRIDE: readonly [Encoding, readonly boolean[]][] = [
  ["utf-32le", [false, true, true, true]],
  ["utf-32be", [true, true, true, false]],
  ["utf-16le", [false, true, false, true]],
  ["utf-16be", [true, false, true, false]],
];

function zeroShares(bytes: Uint8Array, end: number): number[] {
  const zeros = [0, 0, 0, 0];
  for (let i = 0; i < end; i++) if (bytes[i] === 0) zeros[i & 3] = (zeros[i & 3] as number) + 1;
  return zeros.map((count) => count / (end / 4));
}

function fits(shares: readonly number[], zero: readonly boolean[]): boolean {
  return zero.every((wanted, i) => (wanted ? (shares[i] as number) >= 0.2 : (shares[i] as number) <= 0.02));
}

/** The encoding whose zeros stand so in the beginning. */
function strideOf(bytes: Uint8Array, sample: number): (typeof ZERO_STRIDE)[number] | undefined {
  const shares = zeroShares(bytes, sample);
  return ZERO_STRIDE.find(([, zero]) => fits(shares, zero));
}

function guess(bytes: Uint8Array): Encoding {
  const sample = Math.min(bytes.length, SAMPLE) & ~3;
  if (sample < 16) return "utf-8";
  const found = strideOf(bytes, sample);
  // A binary file may begin like UTF-16; it is text only if all of it is.
  if (found === undefined || !fits(zeroShares(bytes, bytes.length & ~3), found[1])) return "utf-8";
  return found[0];
}

/** Whether a document that begins so may be one in UTF-16 or UTF-32; what it says of a whole one is certain if false. */
export function isMaybeEncoded(bytes: Uint8Array): boolean {
  if (MARKS.some(([encoding, mark]) => encoding !== "utf-8" && mark.every((byte, i) => bytes[i] === byte))) return true;
  const sample = Math.min(bytes.length, SAMPLE) & ~3;
  return sample >= 16 && bytes.subarray(0, SAMPLE).includes(0) && strideOf(bytes, sample) !== undefined;
}

function decodeUnits(bytes: Uint8Array, encoding: Encoding): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = encoding.endsWith("le");
  const parts: string[] = [];
  let units: number[] = [];
  const step = UNIT[encoding];
  for (let at = 0; at < bytes.length; at += step) {
    const code = step === 2 ? view.getUint16(at, little) : view.getUint32(at, little);
    if (code > 0xffff) units.push(0xd800 + ((code - 0x10000) >> 10), 0xdc00 + ((code - 0x10000) & 0x3ff));
    else units.push(code);
    if (units.length > 4096) {
      parts.push(String.fromCharCode.apply(null, units));
      units = [];
    }
  }
  return parts.join("") + String.fromCharCode.apply(null, units);
}

function encodeUnits(text: string, encoding: Encoding): Uint8Array {
  const little = encoding.endsWith("le");
  const codes =
    UNIT[encoding] === 2
      ? Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))
      : Array.from(text, (c) => c.codePointAt(0) as number);
  const out = new Uint8Array(codes.length * UNIT[encoding]);
  const view = new DataView(out.buffer);
  codes.forEach((code, i) => (UNIT[encoding] === 2 ? view.setUint16(i * 2, code, little) : view.setUint32(i * 4, code, little)));
  return out;
}

/** Finds the encoding by mark, else by the stride of zero bytes; anything else is taken as it is. */
export function decodeText(bytes: Uint8Array): TextView {
  const first = bytes[0];
  if (first === 0xef || first === 0xff || first === 0xfe || first === 0) {
    for (const [encoding, mark] of MARKS) {
      if (!mark.every((byte, i) => bytes[i] === byte)) continue;
      if (encoding === "utf-8") return { ...asIs(bytes.subarray(mark.length)), mark: bytes.subarray(0, mark.length) };
      // What cannot be written back as it was is no such text.
      if (isEncoded(encoding, bytes.subarray(mark.length))) return decodeAs(encoding, bytes, mark.length);
    }
  }
  const encoding = bytes.subarray(0, SAMPLE).includes(0) ? guess(bytes) : "utf-8";
  return encoding !== "utf-8" && isEncoded(encoding, bytes) ? decodeAs(encoding, bytes, 0) : asIs(bytes);
}

const asIs = (bytes: Uint8Array): TextView => ({ bytes, encoding: "utf-8", mark: NONE, tail: NONE });

function decodeAs(encoding: Encoding, bytes: Uint8Array, markLength: number): TextView {
  const end = bytes.length - ((bytes.length - markLength) % UNIT[encoding]);
  const text = toUtf8(decodeUnits(bytes.subarray(markLength, end), encoding));
  return { bytes: text, encoding, mark: bytes.subarray(0, markLength), tail: bytes.subarray(end) };
}

/** UTF-16 can hold any units; a unit of UTF-32 must be a character. */
function isEncoded(encoding: Encoding, body: Uint8Array): boolean {
  if (UNIT[encoding] !== 4) return true;
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  for (let at = 0; at + 4 <= body.length; at += 4) {
    const code = view.getUint32(at, encoding === "utf-32le");
    if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return false;
  }
  return true;
}

/**
 * Every way to read a document that may show a value: the decoded text, and for UTF-16/32 also the raw
 * bytes, since a byte-order mark in front of plain text would hide all of it.
 */
export function textViews(bytes: Uint8Array): TextView[] {
  const decoded = decodeText(bytes);
  if (decoded.encoding === "utf-8") return [decoded];
  const views = [decoded, asIs(bytes)];
  // A UTF-16 text may begin with a NUL; its mark then reads like that of UTF-32.
  if (decoded.encoding === "utf-32le" && decoded.mark.length > 0) views.push(decodeAs("utf-16le", bytes, 2));
  return views;
}

/** Writes `text` (UTF-8) back in the encoding, with the mark and tail, of `view`. */
export function encodeText(text: Uint8Array, view: TextView): Uint8Array {
  const body = view.encoding === "utf-8" ? text : encodeUnits(utf8(text), view.encoding);
  const out = new Uint8Array(view.mark.length + body.length + view.tail.length);
  out.set(view.mark);
  out.set(body, view.mark.length);
  out.set(view.tail, view.mark.length + body.length);
  return out;
}

/** Bytes of a document's beginning by which a streamed one is judged. */
export const ENCODING_SAMPLE = 65_536;

/**
 * The encodings in which a document should be read beside UTF-8, judged by its beginning, and the length of its mark.
 * @param sample at least ENCODING_SAMPLE bytes, or the whole document
 */
export function encodingsOf(sample: Uint8Array): readonly { readonly encoding: Encoding; readonly markLength: number }[] {
  const views = textViews(sample.subarray(0, sample.length & ~3));
  return views.map(({ encoding, mark }) => ({ encoding, markLength: mark.length }));
}

/** Decodes a document that comes in pieces to UTF-8. */
export function createDecoder(encoding: Encoding): (bytes: Uint8Array) => Uint8Array {
  if (encoding === "utf-8") return (bytes) => bytes;
  let kept = NONE;
  return (bytes) => {
    const all = new Uint8Array(kept.length + bytes.length);
    all.set(kept);
    all.set(bytes, kept.length);
    let end = all.length - (all.length % UNIT[encoding]);
    // The first half of a surrogate pair waits for the second.
    if (UNIT[encoding] === 2 && end >= 2) {
      const high = all[encoding === "utf-16le" ? end - 1 : end - 2] as number;
      if (high >= 0xd8 && high <= 0xdb) end -= 2;
    }
    kept = all.slice(end);
    return toUtf8(decodeUnits(all.subarray(0, end), encoding));
  };
}
