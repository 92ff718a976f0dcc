// The library: the engine with the built-in rules, for programs. Isomorphic; nothing here needs Node.
import { createScanner as createEngine, type Scanner } from "../engine/scanner.ts";
import type { Detector } from "../engine/types.ts";
import { createPlaceholders, redactText } from "../redact/redact.ts";
import { BUILTIN_ANCHORS, BUILTIN_DETECTORS } from "../rules/builtin.gen.ts";

export type { Document, Finding, Detector, Severity, Confidence, Suppression } from "../engine/types.ts";
export type { Scanner } from "../engine/scanner.ts";
export type { Redaction } from "../redact/redact.ts";

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
    fingerprintKey: options.fingerprintKey,
  });
}

/**
 * The text with secrets and e-mail addresses replaced by numbered placeholders.
 * @param text UTF-8 (or UTF-16 with a mark)
 * @throws when something was still found afterwards; then there is no text that could be shown
 */
export function redact(text: Uint8Array, scanner: Scanner = createScanner()): Uint8Array {
  const { bytes } = redactText(text, "", createPlaceholders([text]), { scanner, keep: new Set() });
  if (bytes === null) throw new Error("something was still found after redaction");
  return bytes;
}
