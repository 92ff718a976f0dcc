// The streams of a PDF (ISO 32000-1, 7.3.8) that are packed by Flate, and the text that their operators show.
import { latin1, fromLatin1 } from "../engine/bytes.ts";
import { type Budget, countEntry, FormatError } from "./budget.ts";
import type { Entry } from "./entry.ts";
import { unpack } from "./unpack.ts";

const STREAM = /stream\r?\n/g;
/** Bytes before a stream that its dictionary is looked for in. */
const DICTIONARY = 512;
/** Bytes of operators that are read as such in one file; what is more is taken as it is. */
const MOST_SHOWN = 4 << 20;
/** Strings of Tj, TJ, ' and "; what moves to another line; numbers of TJ that are as wide as a blank. */
const SHOWN = /\(((?:[^\\()]|\\[\s\S])*)\)|<([0-9A-Fa-f\s]+)>|\b(T\*|Td|TD|Tm|ET)\b|(?:^|[\s\]])-\d{3,}(?=[\s(<])/g;

function unescaped(text: string): string {
  return text.replaceAll(/\\([nrtbf]|[0-7]{1,3}|\r?\n|[\s\S])/g, (_, code: string) => {
    if (/^[0-7]/.test(code)) return String.fromCharCode(Number.parseInt(code, 8) & 255);
    return { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f", "\n": "", "\r\n": "" }[code] ?? code;
  });
}

/** What a content stream shows, line by line; of fonts that number their glyphs nothing can be read so. */
function shownText(content: string): string {
  let shown = "";
  for (const [, text, hex, move] of content.matchAll(SHOWN)) {
    if (text !== undefined) shown += unescaped(text);
    else if (hex !== undefined)
      shown += latin1(Uint8Array.from(hex.replaceAll(/\s/g, "").match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)));
    else shown += move === undefined ? " " : "\n";
  }
  return shown.replaceAll(/\n+/g, "\n");
}

/** @throws CapError for too many streams */
export function* readPdf(bytes: Uint8Array, budget: Budget): Generator<Entry> {
  const text = latin1(bytes);
  let number = 0;
  let left = MOST_SHOWN;
  for (const { 0: mark, index } of text.matchAll(STREAM)) {
    countEntry(budget);
    const before = text.slice(Math.max(0, index - DICTIONARY), index);
    const dictionary = before.slice(before.lastIndexOf("obj") + 1);
    if (!/\/(?:FlateDecode|Fl)\b/.test(dictionary) || /\/Subtype\s*\/Image\b|\/FontFile/.test(dictionary)) continue;
    const start = index + mark.length;
    const end = text.indexOf("endstream", start);
    number++;
    yield {
      name: fromLatin1(`stream ${number}`),
      read() {
        if (/\/Encrypt\b/.test(text.slice(-4096))) throw new FormatError("encrypted");
        const content = latin1(unpack("zlib", bytes.subarray(start, end === -1 ? bytes.length : end), budget));
        left -= content.length;
        // The operators of a page take some kilobytes.
        return fromLatin1(left > 0 && /\bBT\b/.test(content) ? shownText(content) : content);
      },
    };
  }
}
