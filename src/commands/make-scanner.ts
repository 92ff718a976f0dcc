// The scanner as commands use it: with the kernel's tables from the build, and a time limit on the user's patterns.
import { createScanner, type Scanner } from "../engine/scanner.ts";
import type { Detector, Pattern } from "../engine/types.ts";
import { BUILTIN_ANCHORS } from "../rules/builtin.gen.ts";
import { createTimeLimit } from "./time-limit.ts";

export interface MakeScannerOptions {
  readonly detectors: readonly Detector[];
  readonly fingerprintKey?: string | undefined;
  /** Told once of each rule that took too long, in words. */
  readonly onLate: (message: string) => void;
}

const isSlow = (pattern: Pattern | null): boolean => pattern?.isSlow === true;

export function makeScanner({ detectors, fingerprintKey, onLate }: MakeScannerOptions): Scanner {
  const needsLimit = detectors.some(
    ({ pattern, path, allowlists }) =>
      isSlow(pattern) || isSlow(path) || allowlists.some(({ paths, regexes }) => [...paths, ...regexes].some(isSlow)),
  );
  return createScanner({ detectors, prepared: BUILTIN_ANCHORS, fingerprintKey, guard: needsLimit ? createTimeLimit(onLate) : undefined });
}
