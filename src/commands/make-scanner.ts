// The scanner as commands use it: with the kernel's tables from the build, and a time limit on the user's patterns.
import { createKnownTest, type KnownTest, type KnownValues } from "../engine/known-values.ts";
import type { Inflate } from "../engine/disguises.ts";
import { createScanner, type Scanner } from "../engine/scanner.ts";
import type { Detector, Pattern } from "../engine/types.ts";
import type { PreparedAnchors } from "../engine/prefilter.ts";
import { BUILTIN_ANCHORS, BUILTIN_PROBES } from "../rules/builtin.gen.ts";
import { createTimeLimit } from "./time-limit.ts";

export interface MakeScannerOptions {
  readonly detectors: readonly Detector[];
  readonly fingerprintKey?: string | undefined;
  readonly isKnown?: KnownTest | undefined;
  /** Anchors with tables; default: those of the built-in rules. */
  readonly prepared?: PreparedAnchors;
  /** Told once of each rule that took too long, in words. */
  readonly onLate: (message: string) => void;
}

/** Loads zlib when there is something to unpack. */
const inflate: Inflate = (bytes, most) => {
  try {
    return process.getBuiltinModule("node:zlib").unzipSync(bytes, { maxOutputLength: most, finishFlush: 2 });
  } catch {
    return null;
  }
};

const isSlow = (pattern: Pattern | null): boolean => pattern?.isSlow === true;

export function makeScanner({ detectors, fingerprintKey, isKnown, onLate, prepared = BUILTIN_ANCHORS }: MakeScannerOptions): Scanner {
  const own = prepared.whole?.rules;
  const builtin = new Set(detectors === own ? [] : own);
  const needsLimit =
    detectors !== own &&
    detectors.some(
      (detector) =>
        !builtin.has(detector) &&
        [detector.pattern, detector.path, ...detector.allowlists.flatMap(({ paths, regexes }) => [...paths, ...regexes])].some(isSlow),
    );
  const guard = needsLimit ? createTimeLimit(onLate) : undefined;
  return createScanner({ detectors, prepared, probes: BUILTIN_PROBES, inflate, fingerprintKey, isKnown, guard });
}

/** The test for values that are known by their SHA-1 in hex; nothing is loaded where there are none. */
export async function loadKnownTest(values: KnownValues | undefined): Promise<KnownTest | undefined> {
  if (values === undefined) return undefined;
  const { createHash } = await import("node:crypto");
  return createKnownTest(values, (bytes) => createHash("sha1").update(bytes).digest("hex"));
}
