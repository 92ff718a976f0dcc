// One redaction for the page: text in, what the page shows of it out. Pure; runs wherever the engine does.
import { createScanner, type Scanner } from "../engine/scanner.ts";
import { AppError } from "../errors.ts";
import { RedactionError, redactText, type RedactedText } from "../redact/redact.ts";
import { BUILTIN_ANCHORS, BUILTIN_DETECTORS, BUILTIN_HASH } from "../rules/builtin.gen.ts";
import type { About, Result, Stage, Value } from "./protocol.ts";
import { cutLines } from "./view-lines.ts";

declare const __VERSION__: string;

export const ABOUT: About = { version: __VERSION__, rules: BUILTIN_DETECTORS.length, rulesHash: BUILTIN_HASH.slice(0, 8) };

let made: Scanner | undefined;
const scanner = (): Scanner => (made ??= createScanner({ detectors: BUILTIN_DETECTORS, prepared: BUILTIN_ANCHORS }));

/** Makes the tables of the search, so that the first text need not wait for them. */
export function getReady(): void {
  scanner();
}

function valuesOf(replacements: RedactedText["replacements"]): { values: Value[]; valueOf: Uint32Array } {
  const indexes = new Map<string, number>();
  const values: (Value & { count: number })[] = [];
  const valueOf = new Uint32Array(replacements.length);
  replacements.forEach(({ kind, category, placeholder, reason }, place) => {
    // Lengths follow what is in their strings: they are one thing to keep or to adapt.
    const key = category === "length" ? category : placeholder;
    let index = indexes.get(key);
    if (index === undefined) {
      index = values.length;
      indexes.set(key, index);
      values.push({ placeholder, kind, category, reason: reason.replace(/^the same value: /, ""), count: 0, first: place });
    }
    (values[index] as { count: number }).count++;
    valueOf[place] = index;
  });
  return { values, valueOf };
}

/** @throws AppError when something still shows after redaction */
export function redactForPage(text: string, onStage: (stage: Stage) => void): Result {
  onStage("looking");
  let redacted: RedactedText;
  try {
    redacted = redactText(text, { scanner: scanner() });
  } catch (error) {
    if (!(error instanceof RedactionError)) throw error;
    throw new AppError(
      "Something was still found after redaction, so nothing is shown.",
      "Please report it, with a made-up text that does the same.",
    );
  }
  onStage("preparing");
  const { replacements } = redacted;
  const { values, valueOf } = valuesOf(replacements);
  return {
    text,
    places: {
      starts: Uint32Array.from(replacements, ({ start }) => start),
      ends: Uint32Array.from(replacements, ({ end }) => end),
      valueOf,
      placeholders: replacements.map(({ placeholder }) => placeholder),
    },
    values,
    lines: cutLines(text),
  };
}
