// Views of bytes as text without Node: latin1 (one character a byte, offsets stay true) and UTF-8.

const CHUNK = 8192;

type Latin1Slice = (this: Uint8Array, start: number, end: number) => string;
/** Node's own, where there is one: forty times as fast on long stretches. */
const latin1Slice = (globalThis as { readonly Buffer?: { readonly prototype: { readonly latin1Slice?: Latin1Slice } } }).Buffer?.prototype
  .latin1Slice;

/** Bytes `start` to `end` as a string with one character (U+0000 to U+00FF) a byte. */
export function latin1(bytes: Uint8Array, start = 0, end: number = bytes.length): string {
  if (latin1Slice !== undefined) return latin1Slice.call(bytes, start, Math.max(start, end));
  if (end - start <= CHUNK) return String.fromCharCode.apply(null, bytes.subarray(start, end) as unknown as number[]);
  const parts: string[] = [];
  for (let at = start; at < end; at += CHUNK) {
    parts.push(String.fromCharCode.apply(null, bytes.subarray(at, Math.min(at + CHUNK, end)) as unknown as number[]));
  }
  return parts.join("");
}

/** Lower case for the letters of ASCII alone: other characters keep their length. */
export const lowerAscii = (text: string): string =>
  // oxlint-disable-next-line no-control-regex
  /[^\0-\x7f]/.test(text) ? text.replace(/[\0-\x7f]+/g, (ascii) => ascii.toLowerCase()) : text.toLowerCase();

/** Inverse of {@link latin1}. */
export function fromLatin1(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/** Length of the well-formed UTF-8 sequence at `at` (surrogates allowed, as in WTF-8); 0 when malformed. */
function sequenceLength(bytes: Uint8Array, at: number, end: number): number {
  const lead = bytes[at] as number;
  if (lead < 0x80) return 1;
  const length = lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  if (length === 0 || at + length > end) return 0;
  for (let i = 1; i < length; i++) if (((bytes[at + i] as number) & 0xc0) !== 0x80) return 0;
  const second = bytes[at + 1] as number;
  if ((lead === 0xe0 && second < 0xa0) || (lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f)) return 0;
  return length;
}

/** How many UTF-16 code units the bytes take when decoded; a malformed byte counts as one. */
export function utf16Length(bytes: Uint8Array, start: number, end: number): number {
  let units = 0;
  for (let at = start; at < end;) {
    const length = (bytes[at] as number) < 0x80 ? 1 : sequenceLength(bytes, at, end);
    units += length === 4 ? 2 : 1;
    at += length === 0 ? 1 : length;
  }
  return units;
}

/** Decodes UTF-8; a malformed byte becomes U+FFFD. */
export function utf8(bytes: Uint8Array, start = 0, end: number = bytes.length): string {
  let text = "";
  for (let at = start; at < end;) {
    const length = sequenceLength(bytes, at, end);
    if (length === 0) {
      text += "\ufffd";
      at += 1;
      continue;
    }
    let code = length === 1 ? (bytes[at] as number) : (bytes[at] as number) & (0x7f >> length);
    for (let i = 1; i < length; i++) code = (code << 6) | ((bytes[at + i] as number) & 0x3f);
    text += String.fromCodePoint(code);
    at += length;
  }
  return text;
}

/** Encodes to UTF-8; a lone surrogate keeps its three bytes (WTF-8), so that decoding gives it back. */
export function toUtf8(text: string): Uint8Array {
  const out = new Uint8Array(text.length * 3);
  let n = 0;
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    if (code < 0x80) out[n++] = code;
    else if (code < 0x800) {
      out[n++] = 0xc0 | (code >> 6);
      out[n++] = 0x80 | (code & 0x3f);
    } else if (code < 0x10000) {
      out[n++] = 0xe0 | (code >> 12);
      out[n++] = 0x80 | ((code >> 6) & 0x3f);
      out[n++] = 0x80 | (code & 0x3f);
    } else {
      out[n++] = 0xf0 | (code >> 18);
      out[n++] = 0x80 | ((code >> 12) & 0x3f);
      out[n++] = 0x80 | ((code >> 6) & 0x3f);
      out[n++] = 0x80 | (code & 0x3f);
    }
  }
  return out.slice(0, n);
}
