// The library: the engine with the built-in rules, for programs. Isomorphic; nothing here needs Node.
import { createScanner as createEngine, type Scanner } from "../engine/scanner.ts";
import type { Detector } from "../engine/types.ts";
import { EVERYTHING } from "../redact/kinds.ts";
import { redactBytes, RedactionError, type RedactedText, type RedactOptions, redactText as redactWithScanner } from "../redact/redact.ts";
import { BUILTIN_ANCHORS, BUILTIN_DETECTORS, BUILTIN_PROBES } from "../rules/builtin.gen.ts";

export type { Document, Finding, Detector, Severity, Confidence, Suppression } from "../engine/types.ts";
export type { Scanner } from "../engine/scanner.ts";
export type { RedactedText, Replacement } from "../redact/redact.ts";
export { RedactionError } from "../redact/redact.ts";

/** The rules that `leakclerk scan` uses without a configuration. */
export const builtinDetectors: readonly Detector[] = BUILTIN_DETECTORS;

export interface ScannerOptions {
  /** Default: all built-in rules. */
  readonly detectors?: readonly Detector[];
  /** Makes fingerprints of weak values as long as those of strong ones; keep it secret. */
  readonly fingerprintKey?: string;
}

/** A scanner to be used for many documents: `scan({ path, bytes, origin: { kind: "file" } })` gives findings. */
export function createScanner(options: ScannerOptions = {}): Scanner {
  return createEngine({
    detectors: options.detectors ?? BUILTIN_DETECTORS,
    prepared: BUILTIN_ANCHORS,
    probes: BUILTIN_PROBES,
    fingerprintKey: options.fingerprintKey,
  });
}

/**
 * The text with secrets and personal data replaced by numbered placeholders.
 * @param text UTF-8 (or UTF-16 with a mark)
 * @throws RedactionError when something was still found afterwards; then there is no text that could be shown
 */
export function redact(text: Uint8Array, scanner: Scanner = createScanner()): Uint8Array {
  const { bytes } = redactBytes(text, { scanner, choice: EVERYTHING });
  if (bytes === null) throw new RedactionError();
  return bytes;
}

/**
 * The same for a string, with the place, kind and reason of each replacement.
 * @throws RedactionError as above
 */
export function redactText(text: string, options: Partial<RedactOptions> = {}): RedactedText {
  return redactWithScanner(text, { ...options, scanner: options.scanner ?? createScanner() });
}
