// What was pasted or dropped as text, and back in the encoding that it came in.
import { fromLatin1, latin1, toUtf8, utf8 } from "../engine/bytes.ts";
import { decodeText, encodeText, type TextView } from "../engine/encoding.ts";
import { AppError } from "../errors.ts";

export interface SourceText {
  readonly text: string;
  /** The same bytes for the same text. */
  encode(text: string): Uint8Array<ArrayBuffer>;
}

/** Beginnings of files that hold compressed or drawn text, in which nothing could be seen. */
const MAGIC: readonly [kind: string, beginning: string][] = [
  ["a PDF", "%PDF-"],
  ["an archive or an office document", "PK\x03\x04"],
  ["a compressed file", "\x1f\x8b"],
  ["an image", "\x89PNG"],
  ["an image", "\xff\xd8\xff"],
  ["an image", "GIF8"],
];
/** Stretch in which a text has no NUL. */
const SAMPLE = 65_536;

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const owned = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => bytes as Uint8Array<ArrayBuffer>;

function textOf(view: TextView): string {
  // Its own decoder is many times as fast; marks inside the text are text.
  return isUtf8(view.bytes) ? new TextDecoder("utf-8", { ignoreBOM: true }).decode(view.bytes) : utf8(view.bytes);
}

/** @throws AppError for what is no text */
export function readSourceBytes(bytes: Uint8Array): SourceText {
  const beginning = latin1(bytes, 0, Math.min(bytes.length, 8));
  const magic = MAGIC.find(([, start]) => beginning.startsWith(start));
  if (magic !== undefined) throw new AppError(`This is ${magic[0]}, not a text.`, "Copy the text out of it, and paste that.");
  const view = decodeText(bytes);
  if (view.encoding === "utf-8" && bytes.subarray(0, SAMPLE).includes(0))
    throw new AppError("This is not a text file.", "What is compressed or packed in a binary file could not be seen, so nothing is shown.");
  // An old log in Latin-1, or one with broken characters: a character a byte, so that every byte comes back.
  if (view.encoding === "utf-8" && !isUtf8(view.bytes)) return { text: latin1(bytes), encode: (text) => owned(fromLatin1(text)) };
  return { text: textOf(view), encode: (text) => owned(encodeText(toUtf8(text), view)) };
}

export function readSourceString(text: string): SourceText {
  return { text, encode: (changed) => owned(new TextEncoder().encode(changed)) };
}
