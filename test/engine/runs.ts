// Test support: how often a property is tried, and from which seed. A failure prints the seed it stands on.
import { vi } from "vitest";

/** `LEAKCLERK_FULL=1` runs the full figures; without it, what every push can afford. */
export const FULL: boolean = process.env["LEAKCLERK_FULL"] === "1";

if (FULL) vi.setConfig({ testTimeout: 3_600_000 });

/** The same on every push; the full figures start somewhere else each time, unless `LEAKCLERK_SEED` says where. */
export const SEED: number = Number(process.env["LEAKCLERK_SEED"] ?? (FULL ? Date.now() % 1_000_000_000 : 1));

/** `LEAKCLERK_RUNS` is the most of the full figures that there is time for. */
const MOST: number = Number(process.env["LEAKCLERK_RUNS"] ?? Infinity);

export const count = (each: number, full: number): number => (FULL ? Math.min(full, MOST) : each);

/** For `fc.assert`. */
export const runs = (each: number, full: number): { seed: number; numRuns: number } => ({ seed: SEED, numRuns: count(each, full) });
