// Text in, redacted text out: every secret and e-mail address becomes a numbered placeholder, every other
// byte stays. The result is looked through again; what still shows is replaced too, or nothing is given back.
import { fromLatin1, latin1 } from "../engine/bytes.ts";
import { encodeText } from "../engine/encoding.ts";
import type { Scanner } from "../engine/scanner.ts";
import { findPersonalData, type PersonalKind } from "./personal-data.ts";

export interface RedactOptions {
  readonly scanner: Scanner;
  readonly keep: ReadonlySet<PersonalKind>;
}

export interface Redaction {
  /** In the document's own encoding; null when something was still found after every pass. */
  readonly bytes: Uint8Array | null;
  /** Number of different values by kind of placeholder. */
  readonly counts: ReadonlyMap<string, number>;
  /** Number of places. */
  readonly replaced: number;
}

/** Gives each value its placeholder; one for several texts, so that numbers agree among them. */
export interface Placeholders {
  placeholderFor(kind: string, value: string): string;
  readonly counts: ReadonlyMap<string, number>;
}

const PLACEHOLDER = /<([A-Z][A-Z0-9_]*)_([1-9]\d{0,8})>/g;
const PASSES = 5;
/** Shorter values occur in words by chance; only the places that a rule found are replaced. */
const SHORTEST_COPY = 8;

/** @param texts that will be redacted: numbers start above those of placeholders already in them */
export function createPlaceholders(texts: readonly Uint8Array[]): Placeholders {
  const taken = new Map<string, number>();
  for (const text of texts) {
    for (const [, kind, number] of latin1(text).matchAll(PLACEHOLDER))
      taken.set(kind as string, Math.max(taken.get(kind as string) ?? 0, Number(number)));
  }
  const known = new Map<string, string>();
  const counts = new Map<string, number>();
  return {
    counts,
    placeholderFor(kind, value) {
      const key = `${kind}\0${value}`;
      const existing = known.get(key);
      if (existing !== undefined) return existing;
      const number = (taken.get(kind) ?? 0) + 1;
      taken.set(kind, number);
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      const placeholder = `<${kind}_${number}>`;
      known.set(key, placeholder);
      return placeholder;
    },
  };
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly value: string;
}

/** Every other place where a found value stands; not inside a longer word. */
function copies(text: string, pieces: readonly Piece[]): Piece[] {
  const found: Piece[] = [];
  const values = new Map(pieces.filter(({ value }) => value.length >= SHORTEST_COPY).map((piece) => [piece.value, piece]));
  for (const { value, kind } of values.values()) {
    for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + value.length)) {
      const end = at + value.length;
      if (/[A-Za-z0-9]/.test(text[at - 1] ?? "") || /[A-Za-z0-9]/.test(text[end] ?? "")) continue;
      found.push({ start: at, end, kind, value });
    }
  }
  return found;
}

/** Ascending; of two that overlap the one that starts first, then the longer. */
function withoutOverlaps(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (const piece of pieces.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (piece.start >= (kept.at(-1)?.end ?? 0)) kept.push(piece);
  }
  return kept;
}

function findPieces(text: Uint8Array, path: string, { scanner, keep }: RedactOptions): Piece[] {
  const secrets = scanner.matchText(text, path).map(({ start, end, secret, detector }) => ({
    start,
    end,
    kind: detector.placeholder,
    value: secret.expose(),
  }));
  const personal = findPersonalData(text, keep).map(({ kind, start, end }) => ({
    start,
    end,
    kind: kind.toUpperCase(),
    value: latin1(text, start, end).toLowerCase().replace("%40", "@"),
  }));
  // `password@host` of a URL looks like an address; what is a secret is named as one.
  const free = personal.filter(({ start, end }) => secrets.every((secret) => secret.end <= start || secret.start >= end));
  return [...secrets, ...free].filter(({ start, end }) => end > start);
}

/**
 * @param path for rules that look at it; "" for a paste
 */
export function redactText(bytes: Uint8Array, path: string, placeholders: Placeholders, options: RedactOptions): Redaction {
  const { scanner } = options;
  const original = scanner.match({ path, bytes, origin: { kind: "stdin" } }).view;
  let text = original.bytes;
  let replaced = 0;
  for (let pass = 0; pass < PASSES; pass++) {
    const found = findPieces(text, path, options);
    if (found.length === 0) {
      if (pass === 0) return { bytes, counts: placeholders.counts, replaced };
      const encoded = encodeText(text, original);
      // Every way to read what is given back must be clean.
      const clean = scanner.match({ path, bytes: encoded, origin: { kind: "stdin" } }).matches.length === 0;
      return { bytes: clean ? encoded : null, counts: placeholders.counts, replaced };
    }
    const characters = latin1(text);
    const pieces = withoutOverlaps([...found, ...copies(characters, found)]);
    let redacted = "";
    let at = 0;
    for (const { start, end, kind, value } of pieces) {
      redacted += characters.slice(at, start) + placeholders.placeholderFor(kind, value);
      at = end;
    }
    replaced += pieces.length;
    text = fromLatin1(redacted + characters.slice(at));
  }
  return { bytes: null, counts: placeholders.counts, replaced };
}
