// Text in, redacted text out: every secret and personal datum becomes a numbered placeholder, every other
// byte stays. The result is looked through again; what still shows is replaced too, or nothing is given back.
import { toUtf8, utf16Length, utf8 } from "../engine/bytes.ts";
import { encodeText } from "../engine/encoding.ts";
import type { Scanner } from "../engine/scanner.ts";
import type { Edit } from "./edits.ts";
import { type Choice, EVERYTHING } from "./kinds.ts";
import { createPlaceholders, type Placeholders } from "./placeholders.ts";
import { redactUtf8 } from "./passes.ts";

export interface RedactOptions {
  readonly scanner: Scanner;
  /** Default: all kinds. */
  readonly choice?: Choice;
  /** For rules that look at it; default: none, as for a paste. */
  readonly path?: string;
  /** Default: numbers of this text alone, above those of placeholders in it. */
  readonly placeholders?: Placeholders;
  /** A placeholder keeps the line breaks of what it stands for. */
  readonly keepLines?: boolean;
}

export interface Redaction {
  /** In the document's own encoding; null when something was still found after every pass. */
  readonly bytes: Uint8Array | null;
  /** In bytes of the text as UTF-8 without its mark. */
  readonly edits: readonly Edit[];
  /** Number of places. */
  readonly replaced: number;
}

/** One place of a text and of its redaction; offsets are UTF-16 code units, ends exclusive. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly outputStart: number;
  readonly outputEnd: number;
  /** Stem of the placeholder, such as `CLICKBANK_CLERK_KEY` or `EMAIL`. */
  readonly kind: string;
  readonly category: "secret" | "personal" | "length";
  /** The rule that found a secret; null for personal data and lengths. */
  readonly ruleId: string | null;
  /** What stands there now. */
  readonly placeholder: string;
  /** Why, for people; holds nothing of the text. */
  readonly reason: string;
}

export interface RedactedText {
  readonly text: string;
  /** Ascending, none overlaps another. Every character outside them is unchanged. */
  readonly replacements: readonly Replacement[];
  /** Number of different values by kind. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Text in any encoding to the same text, in the same encoding, without secrets and personal data. */
export function redactBytes(bytes: Uint8Array, options: RedactOptions): Redaction {
  const { scanner, choice = EVERYTHING, path = "", keepLines = false } = options;
  const original = scanner.match({ path, bytes, origin: { kind: "stdin" } }).view;
  const placeholders = options.placeholders ?? createPlaceholders([original.bytes]);
  const edited = redactUtf8(original.bytes, { scanner, choice, path, placeholders, keepLines });
  if (edited === null) return { bytes: null, edits: [], replaced: 0 };
  const { edits } = edited;
  if (edits.length === 0) return { bytes, edits, replaced: 0 };
  const encoded = encodeText(edited.bytes, original);
  // Every way to read what is given back must be clean.
  const isClean = !choice.secrets || scanner.match({ path, bytes: encoded, origin: { kind: "stdin" } }).matches.length === 0;
  return { bytes: isClean ? encoded : null, edits, replaced: edits.filter(({ piece }) => piece !== null).length };
}

/** Something was still found after redaction: there is no text that could be shown. */
export class RedactionError extends Error {
  override readonly name = "RedactionError";

  constructor() {
    super("something was still found after redaction");
  }
}

function replacementsOf(bytes: Uint8Array, output: Uint8Array, edits: readonly Edit[]): Replacement[] {
  let at = 0;
  let out = 0;
  let from = 0;
  let outFrom = 0;
  return edits.map(({ start, end, outStart, outEnd, text, piece }) => {
    at += utf16Length(bytes, from, start);
    out += utf16Length(output, outFrom, outStart);
    const [place, outPlace] = [at, out];
    at += utf16Length(bytes, start, end);
    out += outEnd - outStart;
    from = end;
    outFrom = outEnd;
    return {
      start: place,
      end: at,
      outputStart: outPlace,
      outputEnd: out,
      kind: piece?.kind ?? "LENGTH",
      category: piece?.category ?? "length",
      ruleId: piece?.ruleId ?? null,
      placeholder: text,
      reason: piece?.reason ?? "length of a string in which something was replaced",
    };
  });
}

/**
 * The text with secrets and personal data replaced by numbered placeholders, and what was replaced where.
 * Pure; needs nothing of Node, so a page and its workers can call it.
 * @throws RedactionError when something was still found afterwards
 */
export function redactText(text: string, options: RedactOptions): RedactedText {
  const { scanner, choice = EVERYTHING, path = "", keepLines = false } = options;
  const bytes = toUtf8(text);
  const placeholders = options.placeholders ?? createPlaceholders([bytes]);
  const edited = redactUtf8(bytes, { scanner, choice, path, placeholders, keepLines });
  if (edited === null) throw new RedactionError();
  return {
    text: edited.edits.length === 0 ? text : utf8(edited.bytes),
    replacements: replacementsOf(bytes, edited.bytes, edited.edits),
    counts: Object.fromEntries(placeholders.counts),
  };
}
