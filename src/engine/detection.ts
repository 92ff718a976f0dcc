// Text view → anchors → detectors → one match per value.
import { type AnchorTable, buildAnchorTable, readHits, type Hits } from "./anchor-table.ts";
import { latin1, toUtf8 } from "./bytes.ts";
import { settleParts } from "./composite.ts";
import { createContextTest } from "./context-test.ts";
import { createRunnable, type DetectionScope, type RunnableDetector } from "./detector.ts";
import { createKernel } from "./kernel/prefilter.ts";
import { overlapGroups, resolveOverlaps } from "./overlaps.ts";
import type { CreatePrefilter, PreparedAnchors } from "./prefilter.ts";
import type { Starts } from "./starts.ts";
import type { Detector, Document, Match, ReadBuffer } from "./types.ts";

/** What was found in one text. */
export interface Detection {
  /** Ascending, no two overlap. */
  readonly matches: readonly Match[];
  /** Also the ones that lost to another rule: what they cover must not be shown either. */
  readonly found: readonly Match[];
  /** Where allow comments stand. */
  readonly marks: Hits["marks"];
}

/** A part of a document that is looked at piece by piece; see segments.ts. */
export interface Section {
  /** Matches begin at or after it. */
  readonly from: number;
  /** Detectors whose gate an earlier piece opened; those of this one are added. */
  readonly open: Set<number>;
  /** Told of every match of a pattern, also of those that a gate drops. */
  readonly onSpan: (start: number, end: number) => void;
  /** What was found before `from`, as far as the bytes show it. */
  readonly earlier: readonly Match[];
}

export type NamedText = Pick<Document, "path" | "policyPath" | "isNameClean">;

/** For texts that are no file's. */
export const NAMELESS: NamedText = { path: "", isNameClean: true };

export const policyPathOf = ({ policyPath, path }: NamedText): string => policyPath ?? path;

export interface Detect {
  /** What is read into it is searched without being copied. */
  readonly buffer: ReadBuffer;
  /**
   * @param named what rules and context go by; its path is asked for only if something may be found
   * @param section of `bytes` to look for matches in; all by default
   */
  inText(bytes: Uint8Array, named: NamedText, section?: Section): Detection;
  /** Offsets of all places in texts, joined by NULs, at which some rule might find something; null for anywhere. */
  suspect(texts: Uint8Array): readonly number[] | null;
  /** Offsets of all words in paths, joined by slashes, that let a rule run. */
  openingWords(paths: string): readonly number[];
  /** Whether there are rules that judge the path alone. */
  readonly judgesPaths: boolean;
  /** Matches, without a value, of those rules. */
  inPath(path: string): Match[];
}

const NOTHING: Detection = { matches: [], found: [], marks: [] };

const NO_MATCHES: readonly Match[] = [];
const NONE: AnchorTable["byPath"] = [];
const escapeRegex = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");

/** Patterns run over bytes, so the path is shown to them as bytes, too. */
function bytePath(path: string): string {
  // oxlint-disable-next-line no-control-regex
  return /^[\x00-\x7f]*$/.test(path) ? path : latin1(toUtf8(path));
}

/** Runs a rule that may take long; what it gives when that takes too long, or did so before, is null. */
export type Guard = <T>(ruleId: string, run: () => T) => T | null;

export interface DetectOptions {
  /** For rules whose patterns are slow on hostile text; without it they run without a limit. */
  readonly guard?: Guard | undefined;
  readonly prepared?: PreparedAnchors | undefined;
  readonly createPrefilter?: CreatePrefilter;
}

export function createDetect(
  detectors: readonly Detector[],
  { prepared, createPrefilter = createKernel, guard }: DetectOptions = {},
): Detect {
  const table = buildAnchorTable(detectors, prepared);
  // Few rules have anything to do in the files of a commit.
  const runnables: RunnableDetector[] = [];
  const runnableOf = (index: number): RunnableDetector => (runnables[index] ??= createRunnable(detectors[index] as Detector));
  const ofPath = detectors.filter((detector) => detector.anchors === null && detector.pattern === null).map(createRunnable);
  const prefilter = createPrefilter(table.sought, table.prepared);

  // One pattern for all of them: nearly every path holds none.
  const anyPathWord = new RegExp(table.byPath.flatMap(({ keywords }) => keywords.map(escapeRegex)).join("|"), "g");
  const namedBy = (path: string): AnchorTable["byPath"] => {
    const lowerPath = path.toLowerCase();
    if (table.byPath.length === 0 || lowerPath.search(anyPathWord) === -1) return NONE;
    return table.byPath.filter(({ keywords }) => keywords.some((word) => lowerPath.includes(word)));
  };
  const guarded = (runnable: RunnableDetector, scope: DetectionScope, starts: Starts | null): readonly Match[] => {
    const work = (): readonly Match[] => (runnable.accepts(scope.path) ? runnable.run(scope, starts) : []);
    return guard !== undefined && runnable.isSlow ? (guard(runnable.detector.id, work) ?? []) : work();
  };

  const pathMatches = (path: string): Match[] => {
    if (ofPath.length === 0) return [];
    const scope: DetectionScope = {
      bytes: new Uint8Array(0),
      wholeText: () => "",
      path: bytePath(path),
      from: 0,
      inContext: () => true,
    };
    return ofPath.flatMap((runnable) => guarded(runnable, scope, []));
  };

  return {
    buffer: prefilter.buffer,
    judgesPaths: ofPath.length > 0,
    inText(bytes, named, section) {
      const hitList = prefilter.search(bytes);
      const byPath = named.isNameClean === true ? NONE : namedBy(policyPathOf(named));
      const isOpenBefore = section !== undefined && section.open.size > 0;
      if (hitList.count === 0 && table.always.length === 0 && byPath.length === 0 && !isOpenBefore) return NOTHING;
      const path = policyPathOf(named);
      const { starts, open, marks } = readHits(hitList, table, section?.open);
      for (const { index } of byPath) open.add(index);
      let whole: string | undefined;
      const scope: DetectionScope = {
        bytes,
        wholeText: () => (whole ??= latin1(bytes)),
        path: bytePath(path),
        from: section?.from ?? 0,
        onSpan: section?.onSpan,
        inContext: createContextTest(bytes, path),
      };
      const found: Match[] = [];
      const run = (index: number): void => {
        const runnable = runnableOf(index);
        const { anchors, gate } = runnable.detector;
        const isOpen = open.has(index);
        if (anchors === null ? !isOpen : gate.length > 0 && !isOpen) return;
        for (const match of guarded(runnable, scope, anchors === null ? null : (starts.get(index) ?? []))) found.push(match);
      };
      // In rule order, whatever the order of the hits.
      for (const index of [...new Set([...starts.keys(), ...open])].toSorted((a, b) => a - b)) run(index);
      if (found.length === 0 && marks.length === 0) return NOTHING;
      found.sort((a, b) => a.start - b.start || a.end - b.end);
      const settled = settleParts(
        found,
        section?.earlier ?? NO_MATCHES,
        bytes,
        () => new Set(pathMatches(path).map(({ detector }) => detector.id)),
      );
      return { matches: overlapGroups(settled.reported).flatMap(resolveOverlaps), found: settled.found, marks };
    },
    suspect(texts) {
      if (table.always.length > 0) return null;
      const { count, anchor, start } = prefilter.search(texts);
      // Of an anchor that is told once, the other places are not known.
      if (anchor.subarray(0, count).some((id) => table.sought[id]?.once === true)) return null;
      return [...start.subarray(0, count)];
    },
    openingWords(paths) {
      return table.byPath.length === 0 ? [] : Array.from(paths.toLowerCase().matchAll(anyPathWord), ({ index }) => index);
    },
    inPath: (path) => pathMatches(path).filter(({ detector }) => !detector.skipReport),
  };
}
