// Redacts a text of any length as it comes, with bounded memory.
//
// It is cut at places that its bytes alone decide, so that how it arrives makes no difference: after a segment, or,
// for those who follow a log, after each line. What stands before a cut is context for what follows, and values that
// were found stay known; what stands behind is looked at as far as AHEAD before anything is given out.
import type { Edit } from "./edits.ts";
import { type Choice, EVERYTHING } from "./kinds.ts";
import { latin1 } from "../engine/bytes.ts";
import type { Scanner } from "../engine/scanner.ts";
import { redactUtf8 } from "./passes.ts";
import type { Piece } from "./pieces.ts";
import type { Placeholders } from "./placeholders.ts";

export interface StreamOptions {
  readonly scanner: Scanner;
  readonly choice?: Choice;
  readonly path?: string;
  readonly placeholders: Placeholders;
  readonly keepLines?: boolean;
  /** Give out each line as soon as it is whole. */
  readonly byLine?: boolean;
  /** Refuse a text in which a placeholder comes that was given out before: it could not be restored. */
  readonly refuseClashes?: boolean;
  /** New bytes of a segment, and bytes of it that only show what follows; defaults: 4 MiB, 128 KiB. */
  readonly segment?: number;
  readonly ahead?: number;
}

export interface RedactionStream {
  /** What can be given out now, UTF-8; may be empty. @throws StreamError when it cannot be redacted */
  push(bytes: Uint8Array): Uint8Array;
  /** The rest. */
  end(): Uint8Array;
  /** Number of places so far. */
  readonly replaced: number;
}

/** Something was still found after redaction, or a placeholder came that had been given out already. */
export class StreamError extends Error {
  override readonly name = "StreamError";
}

const SEGMENT = 4 << 20;
const AHEAD = 128 << 10;
/** Context of a line: what stood before it. */
const LINES_BEFORE = 4096;
/** A line that is not finished by its end is held back as far as this. */
const LONGEST_HELD = 64 << 10;
const NOTHING = new Uint8Array(0);
/** Values of a text that goes on for ever: the last so many are known. */
const MOST_KNOWN = 50_000;

/** A key that has only begun, a string or a line that goes on, a private key without its end. */
const UNFINISHED =
  /(?:\b(?:API|DEV)-[0-9A-Z]{0,35}|:|\\|["'`][ \t]*(?:\+|\.|&|\\)?|=|[A-Za-z0-9+/_-]{60,})\r?\n$|-----BEGIN [A-Z ]*PRIVATE KEY-----(?![^]*-----END)[^]*$/;

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** The redaction of `from` to `to`, of a text of which all was redacted. */
function outputBetween(bytes: Uint8Array, edits: readonly Edit[], output: Uint8Array, from: number, to: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let at = from;
  for (const { start, end, outStart, outEnd } of edits) {
    if (end <= from || start >= to) continue;
    parts.push(bytes.subarray(at, Math.max(at, start)), output.subarray(outStart, outEnd));
    at = end;
  }
  parts.push(bytes.subarray(at, Math.max(at, to)));
  return joined(parts);
}

export function createRedactionStream(options: StreamOptions): RedactionStream {
  const { scanner, choice = EVERYTHING, path = "", placeholders, keepLines = false, byLine = false, refuseClashes = false } = options;
  const { segment = SEGMENT, ahead = AHEAD } = options;
  const before = byLine ? LINES_BEFORE : ahead;
  const known = new Map<string, Piece>();
  const arrived: Uint8Array[] = [];
  let arrivedLength = 0;
  /** Context, then what was not given out yet. */
  let text: Uint8Array = NOTHING;
  let from = 0;
  let replaced = 0;

  const take = (): void => {
    if (arrivedLength === 0) return;
    text = joined([text, ...arrived.splice(0)]);
    arrivedLength = 0;
  };
  const remember = (edits: readonly Edit[]): void => {
    for (const { piece } of edits) if (piece !== null) known.set(`${piece.kind}\0${piece.value}`, piece);
    for (const key of known.keys()) {
      if (known.size <= MOST_KNOWN) break;
      known.delete(key);
    }
  };
  /** Where to cut at the latest `limit`: behind a line, and not through anything. */
  const cutBefore = (limit: number, edits: readonly Edit[]): number => {
    const line = limit === text.length ? limit : text.lastIndexOf(10, limit - 1) + 1;
    let cut = line > from ? line : limit;
    for (const { start, end } of edits) if (start < cut && end > cut) cut = start > from ? start : end;
    return cut;
  };
  /** Behind the last line end before `at` (but not before `least`), else `at`. */
  const lastLineEnd = (at: number, least: number): number => {
    const end = text.lastIndexOf(10, at - 1) + 1;
    return end > least ? end : at;
  };
  /** Behind the first line end from `at`, else `at`. */
  const behindLine = (at: number, most: number): number => {
    const end = text.indexOf(10, at) + 1;
    return end > 0 && end < most ? end : at;
  };
  const give = (until: number, limit: number): Uint8Array => {
    const seen = text.subarray(0, until);
    const clashes = placeholders.take(text.subarray(from, until));
    if (refuseClashes && clashes.length > 0)
      throw new StreamError("the text holds a placeholder that was given out for something else before");
    const mark = placeholders.mark();
    const edited = redactUtf8(seen, { scanner, choice, path, placeholders, keepLines, known: [...known.values()] });
    if (edited === null) throw new StreamError("something was still found after redaction");
    const cut = cutBefore(limit, edited.edits);
    const inside = edited.edits.filter(({ start, end }) => end > from && start < cut);
    const output = outputBetween(text, inside, edited.bytes, from, cut);
    // What lies behind the cut is looked at again, and may turn out to be something else.
    placeholders.rollback(mark);
    for (const { piece } of inside) if (piece !== null) placeholders.placeholderFor(piece);
    replaced += inside.filter(({ piece }) => piece !== null).length;
    remember(inside);
    // Half a line would read like something else.
    const kept = cut <= before ? 0 : behindLine(cut - before, cut);
    text = text.slice(kept);
    from = cut - kept;
    return output;
  };
  const bySegment = (): Uint8Array => {
    const outputs: Uint8Array[] = [];
    while (text.length + arrivedLength - from >= segment + ahead) {
      take();
      const limit = from + segment;
      outputs.push(give(lastLineEnd(limit + ahead, limit), limit));
    }
    return joined(outputs);
  };
  const byLines = (): Uint8Array => {
    const outputs: Uint8Array[] = [];
    take();
    for (let end = text.indexOf(10, from) + 1; end > 0;) {
      const line = latin1(text, from, end);
      if (end - from < LONGEST_HELD && UNFINISHED.test(line)) {
        end = text.indexOf(10, end) + 1;
        continue;
      }
      outputs.push(give(end, end));
      end = text.indexOf(10, from) + 1;
    }
    return joined(outputs);
  };

  return {
    push(bytes) {
      // What is handed in may be used again by who reads.
      arrived.push(bytes.slice());
      arrivedLength += bytes.length;
      return byLine ? byLines() : bySegment();
    },
    end() {
      take();
      return from === text.length ? NOTHING : give(text.length, text.length);
    },
    get replaced() {
      return replaced;
    },
  };
}
