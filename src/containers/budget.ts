// How much of containers is read before it is told that the rest is not: caps on what comes out, not on what headers say.

/** Caps for one file and all that it holds, together. */
export const CAPS = {
  /** Containers inside containers, the outermost counted. */
  depth: 4,
  /** Files in it. */
  entries: 30_000,
  /** Bytes that come out of one of them, and of all. */
  entryBytes: 64 << 20,
  bytes: 256 << 20,
  /** Bytes that come out for each that went in, once more than `freely` came out. */
  ratio: 100,
  freely: 64 << 20,
  /** A larger container is not held in memory. */
  container: 64 << 20,
  /** From its opening to the last file that is unpacked, with the time that scanning took. */
  seconds: 300,
} as const;

/** What is left of the caps. */
export interface Budget {
  entries: number;
  bytes: number;
  /** By performance.now(). */
  readonly until: number;
}

export const createBudget = (containerLength: number): Budget => ({
  entries: CAPS.entries,
  bytes: Math.min(CAPS.bytes, Math.max(CAPS.freely, containerLength * CAPS.ratio)),
  until: performance.now() + CAPS.seconds * 1000,
});

/** A cap was reached: something was not read that could have been. The message says which. */
export class CapError extends Error {}
/** What should be a container, or a file in one, is none; or it is encrypted. The message says what. */
export class FormatError extends Error {}

/** @returns the most bytes that the next file may give @throws CapError when nothing is left */
export function room(budget: Budget): number {
  if (budget.bytes <= 0) throw new CapError("more comes out of it than is read");
  if (performance.now() > budget.until) {
    spendAll(budget);
    throw new CapError(`it takes longer than ${CAPS.seconds} seconds`);
  }
  return Math.min(CAPS.entryBytes, budget.bytes);
}

/** Counts what came out. */
export function spend(budget: Budget, bytes: Uint8Array): Uint8Array {
  budget.bytes -= bytes.length;
  return bytes;
}

/** Nothing more is read. */
export function spendAll(budget: Budget): void {
  budget.bytes = -1;
}
export const isSpent = ({ bytes }: Budget): boolean => bytes < 0;

/** Counts one file, or what costs as much as several. @throws CapError when there are too many */
export function countEntry(budget: Budget, cost = 1): void {
  budget.entries -= cost;
  if (budget.entries < 0) throw new CapError(`it holds more than ${CAPS.entries.toLocaleString("en")} files`);
}
