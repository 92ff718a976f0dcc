// Personal data by the names of their fields.
import type { Choice } from "../kinds.ts";
import type { Piece } from "../pieces.ts";
import { ANY_FIELD, type Field, FIELDS, normalName } from "./fields.ts";
import { isDatum } from "./value-test.ts";
import { leavesIn, valueBehind } from "./value-syntax.ts";

/** Heavier than what is known by its look alone, lighter than a secret. */
const WEIGHT = 300;
/** Bytes within which another field or word makes sure of one. */
const NEAR = 1000;
/** A name, and behind it what may introduce a value. */
const NAME = /(?:%5B|%2[0-9A-F]|%3[A-F])?([A-Za-z][A-Za-z0-9_-]{0,40})(?=[\\"'`\]:=>, 	*]|%5[BD]|%3D|$)/gi;
const LONGEST_ELEMENT = 500;
const CLICKBANK = /click[_ -]?bank|\bcb(?:receipt|pop|aff)|\bctrans|orderData|orderShipData|ticketData|\bhop\b/gi;

interface Candidate {
  readonly name: string;
  readonly field: Field;
  readonly start: number;
  readonly end: number;
  readonly isForm: boolean;
}

/** @param places ascending */
function hasNear(places: readonly number[], at: number, except: number): boolean {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) < at - NEAR) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < places.length && (places[i] as number) <= at + NEAR; i++) if (places[i] !== except) return true;
  return false;
}

export function pieceOf(text: string, { name, field, start, end, isForm }: Candidate): Piece {
  const raw = text.slice(start, end);
  const value = isForm ? raw.replaceAll("+", " ") : raw;
  return {
    start,
    end,
    kind: field.stem,
    value,
    key: value.trim().replace(/\s+/g, " ").toLowerCase(),
    category: "personal",
    ruleId: null,
    reason: `field ${name}`,
    weight: WEIGHT,
  };
}

/** Our own placeholders read like the names of fields: `<ADDRESS_1>` is no element unless it is closed. */
function isPlaceholder(text: string, name: string, end: number): boolean {
  if (!/^(?:REDACTED_)?[A-Z][A-Z_]*_\d+$/.test(name)) return false;
  const before = text[end - name.length - 1];
  if (before === "<") return text[end] === ">" && !text.slice(end, end + LONGEST_ELEMENT).includes(`</${name}>`);
  return name.startsWith("REDACTED_") || (before === "[" && text[end] === "]" && !/^\]\s*=/.test(text.slice(end, end + 8)));
}

function candidatesIn(text: string): Candidate[] {
  const candidates: Candidate[] = [];
  for (const match of text.matchAll(NAME)) {
    const name = match[1] as string;
    const field = FIELDS.get(normalName(name));
    if (field === undefined) continue;
    const end = match.index + match[0].length;
    if (isPlaceholder(text, name, end)) continue;
    const found = valueBehind(text, end - name.length, end, field.isContainer === true);
    if (found === null) continue;
    if (!("inside" in found)) {
      candidates.push({ name, field, ...found });
      continue;
    }
    if (field.isContainer !== true) continue;
    for (const leaf of leavesIn(text, found.inside.start, found.inside.end))
      candidates.push({ name, field: { ...ANY_FIELD, needs: field.needs }, ...leaf });
  }
  return candidates.filter(({ field, start, end }) => isDatum(field, text.slice(start, end)));
}

/** @param text one character a byte */
export function findFields(text: string, { personal }: Choice): Piece[] {
  const candidates = candidatesIn(text);
  if (candidates.length === 0) return [];
  const sure = candidates.filter(({ field }) => field.needs === "nothing").map(({ start }) => start);
  const ordered = sure.toSorted((a, b) => a - b);
  let words: number[] | undefined;
  const isNearClickBank = (at: number): boolean => hasNear((words ??= Array.from(text.matchAll(CLICKBANK), ({ index }) => index)), at, -1);
  return candidates
    .filter(({ field }) => personal.has(field.kind))
    .filter(
      ({ field, start }) =>
        field.needs === "nothing" || hasNear(ordered, start, start) || (field.needs === "clickbank" && isNearClickBank(start)),
    )
    .map((candidate) => pieceOf(text, candidate));
}
