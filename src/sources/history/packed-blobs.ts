// Archives among blobs: their bytes tell nothing of what they hold, so each is looked at as a whole.
import { containerKind } from "../../containers/kind.ts";
import type { Sieve } from "../../engine/sieve.ts";

/** @returns the sieve, which lets no archive pass */
export const withArchives = (sieve: Sieve): Sieve => ({
  ...sieve,
  mayBeEncoded: (bytes) => containerKind(bytes) !== null || sieve.mayBeEncoded(bytes),
});
