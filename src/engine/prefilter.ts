// Finds where any anchor stands. kernel/prefilter.ts does it; test/engine/prefilter.test.ts holds a plain one to compare with.
import type { Anchor } from "./anchor.ts";
import type { PackedTables } from "./kernel/packed.ts";
import type { Detector, ReadBuffer } from "./types.ts";

/** Parallel arrays of `count` hits; roughly in order of their place; void after the next search. */
export interface AnchorHits {
  readonly count: number;
  /** Index into the list of anchors that the prefilter was made from. */
  readonly anchor: Uint32Array;
  /** Offset of the literal's first byte. */
  readonly start: Uint32Array;
}

export interface Prefilter {
  /** What is read into it is searched without being copied. */
  readonly buffer: ReadBuffer;
  /**
   * Every place of every anchor; of those in `once`, the first place at least.
   * @param surveys whether to look for runs, too
   */
  search(bytes: Uint8Array, surveys?: boolean): AnchorHits;
  /**
   * Whether a text is UTF-8 in which there is neither an anchor nor a run; false where that is not known, as of a long text
   * that was not read into the buffer. A search of the same bytes, with a survey, that comes next has no work left.
   */
  findsNothing?(bytes: Uint8Array): boolean;
  /** Every place of every anchor. */
  everyPlace(bytes: Uint8Array): AnchorHits;
  /** What the last search that surveyed found so; one that cannot survey has none. */
  readonly runs?: RunHits;
}

/** Parallel arrays of `count` runs of base64 or hex that read as ASCII, nearly ascending; void after the next search. */
export interface RunHits {
  readonly count: number;
  /** By which shifts: bits 0 to 3 for base64, counted from `start`; 4 and 5 for hex. */
  readonly shifts: Uint32Array;
  /** An offset in the run. */
  readonly start: Uint32Array;
}

/** An anchor whose presence is all that matters. */
export interface SoughtAnchor {
  readonly anchor: Anchor;
  readonly once: boolean;
}

/** Anchors whose tables were made at build time. */
export interface PreparedAnchors {
  readonly anchors: readonly Anchor[];
  readonly tables: PackedTables;
  /** What their hits mean where just these rules are looked for, with or without their probes. */
  readonly whole?: WholeTable;
}

/** An anchor table as it is stored; see anchor-table.ts. */
export interface WholeTable {
  readonly rules: readonly Detector[];
  readonly probes: readonly Detector[];
  /** How many anchors there are; for each of them, and the end, where its targets begin; the same for what it opens; then all of these. */
  readonly numbers: Int32Array;
  /** How far verdicts on the anchors look; see sieve.ts. */
  readonly reaches: Int32Array;
  readonly always: readonly number[];
  readonly byPath: readonly { readonly index: number; readonly keywords: readonly string[] }[];
  /** Rules that judge the path alone. */
  readonly ofPath: readonly number[];
}

/** @param prepared tables of the first of the anchors */
export type CreatePrefilter = (anchors: readonly SoughtAnchor[], prepared?: PackedTables) => Prefilter;
