// Text view → anchors → detectors → one match per value.
import { type AnchorTable, buildAnchorTable, readHits, type Hits } from "./anchor-table.ts";
import { latin1, toUtf8 } from "./bytes.ts";
import { settleParts } from "./composite.ts";
import { createContextTest } from "./context-test.ts";
import { createRunnable, type DetectionScope, type Guard, type RunnableDetector } from "./detector.ts";
import { createKernel } from "./kernel/prefilter.ts";
import { overlapGroups, resolveOverlaps } from "./overlaps.ts";
import type { AnchorHits, CreatePrefilter, Prefilter, PreparedAnchors, RunHits } from "./prefilter.ts";
import type { SieveSource } from "./sieve.ts";
import type { Starts } from "./starts.ts";
import type { Detector, Document, KnownHits, Match, ReadBuffer } from "./types.ts";

/** What was found in one text. */
export interface Detection {
  /** Ascending, no two overlap. */
  readonly matches: readonly Match[];
  /** Also the ones that lost to another rule: what they cover must not be shown either. */
  readonly found: readonly Match[];
  /** Where allow comments stand. */
  readonly marks: Hits["marks"];
  /** What may be an encoding; none where that was not asked for. */
  readonly hints: readonly Hint[];
}

/** A stretch that may be an encoding; see disguises.ts. */
export interface Hint {
  /** Id of the probe that matched; `run` is a run of base64 or hex. */
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  /** Of a run: by which shifts it reads as ASCII; see RunHits. */
  readonly shifts: number;
}

/** How to look beyond what a text says plainly. */
export interface Look {
  /** Rules that are run. */
  readonly only?: (detector: Detector) => boolean;
  /** Whether hints are wanted. */
  readonly hints: boolean;
  /** What a search would find, where that is known. */
  readonly known?: KnownHits | undefined;
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
   * @param look default: all rules, no hints
   */
  inText(bytes: Uint8Array, named: NamedText, section?: Section, look?: Look): Detection;
  /**
   * Whether a text holds nothing that a rule, with hints wanted, would look at more closely; false where that is not known.
   * Its name is not asked. What was seen is kept for a look at the same bytes that comes next.
   */
  findsNothing(bytes: Uint8Array): boolean;
  /** Offsets of all places in texts, joined by NULs, at which some rule might find something; null for anywhere. */
  suspect(texts: Uint8Array): readonly number[] | null;
  /** Offsets of all words in paths, joined by slashes, that let a rule run. */
  openingWords(paths: string): readonly number[];
  /** Whether there are rules that judge the path alone. */
  readonly judgesPaths: boolean;
  /** Whether one of the words that let a rule run holds a slash. */
  readonly wordsCrossNames: boolean;
  /** By what anchors lead to which detector, probes last. */
  readonly source: SieveSource;
  /** What filters took out so far, and how often. */
  readonly filtered: ReadonlyMap<string, number>;
  /** Matches, without a value, of those rules. */
  inPath(path: string): Match[];
}

const NO_HINTS: readonly Hint[] = [];
const NOTHING: Detection = { matches: [], found: [], marks: [], hints: NO_HINTS };

const runHints = ({ count, shifts, start }: RunHits): Hint[] =>
  Array.from({ length: count }, (_, i) => ({
    kind: "run",
    start: start[i] as number,
    end: (start[i] as number) + 1,
    shifts: shifts[i] as number,
  }));

const NO_HITS: AnchorHits = { count: 0, anchor: new Uint32Array(0), start: new Uint32Array(0) };
const NO_MATCHES: readonly Match[] = [];
const NONE: AnchorTable["byPath"] = [];
const escapeRegex = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");

/** Patterns run over bytes, so the path is shown to them as bytes, too. */
function bytePath(path: string): string {
  // oxlint-disable-next-line no-control-regex
  return /^[\x00-\x7f]*$/.test(path) ? path : latin1(toUtf8(path));
}

export interface DetectOptions {
  /** For rules whose patterns are slow on hostile text; without it they run without a limit. */
  readonly guard?: Guard | undefined;
  readonly prepared?: PreparedAnchors | undefined;
  readonly createPrefilter?: CreatePrefilter;
  /** Rules whose matches are no findings but hints. */
  readonly probes?: readonly Detector[] | undefined;
}

const NO_PROBES: readonly Detector[] = [];

/** @param found of one text; is put in order */
export function settle(found: Match[]): Pick<Detection, "matches" | "found"> {
  found.sort((a, b) => a.start - b.start || a.end - b.end);
  return { matches: overlapGroups(found).flatMap(resolveOverlaps), found };
}

export function createDetect(
  findingOnes: readonly Detector[],
  { prepared, createPrefilter = createKernel, guard, probes = NO_PROBES }: DetectOptions = {},
): Detect {
  // Probes come last.
  const firstProbe = findingOnes.length;
  const detectorAt = (index: number): Detector => (index < firstProbe ? findingOnes[index] : probes[index - firstProbe]) as Detector;
  const table = buildAnchorTable(findingOnes, prepared, probes);
  // Few rules have anything to do in the files of a commit.
  const runnables: RunnableDetector[] = [];
  const runnableOf = (index: number): RunnableDetector => (runnables[index] ??= createRunnable(detectorAt(index), guard));
  const ofPath = table.ofPath.map(runnableOf);
  let made: Prefilter | undefined;
  const prefilter = (): Prefilter => (made ??= createPrefilter(table.sought, table.prepared));
  // Tables that were made before can wait for the first text. Others may be too many, which has to be said at once.
  if (table.sought.length > 0) prefilter();

  const filtered = new Map<string, number>();
  const onFiltered = (filter: string): void => void filtered.set(filter, (filtered.get(filter) ?? 0) + 1);

  // One pattern for all of them: nearly every path holds none.
  const anyPathWord = new RegExp(table.byPath.flatMap(({ keywords }) => keywords.map(escapeRegex)).join("|"), "g");
  const namedBy = (path: string): AnchorTable["byPath"] => {
    const lowerPath = path.toLowerCase();
    if (table.byPath.length === 0 || lowerPath.search(anyPathWord) === -1) return NONE;
    return table.byPath.filter(({ keywords }) => keywords.some((word) => lowerPath.includes(word)));
  };
  const guarded = (runnable: RunnableDetector, scope: DetectionScope, starts: Starts | null): readonly Match[] => {
    const work = (): readonly Match[] => (runnable.accepts(scope.path) ? runnable.run(scope, starts) : []);
    return guard !== undefined && runnable.runsSlow ? (guard(runnable.detector.id, scope.bytes.length, work) ?? []) : work();
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
    buffer: { reserve: (size) => prefilter().buffer.reserve(size) },
    judgesPaths: ofPath.length > 0,
    get wordsCrossNames() {
      return table.byPath.some(({ keywords }) => keywords.some((word) => word.includes("/")));
    },
    source: {
      get detectors() {
        return [...findingOnes, ...probes];
      },
      table,
      firstProbe,
    },
    filtered,
    inText(bytes, named, section, look) {
      const known = look?.known;
      const searched =
        known === undefined || (known.mayHaveRuns && look?.hints === true) ? prefilter().search(bytes, look?.hints) : NO_HITS;
      const hitList = known ?? searched;
      const surveyed = look?.hints === true && known?.mayHaveRuns !== false ? prefilter().runs : undefined;
      const runs = surveyed !== undefined && surveyed.count > 0 ? runHints(surveyed) : NO_HINTS;
      const byPath = named.isNameClean === true ? NONE : namedBy(policyPathOf(named));
      const isOpenBefore = section !== undefined && section.open.size > 0;
      if (hitList.count === 0 && table.always.length === 0 && byPath.length === 0 && !isOpenBefore)
        return runs.length === 0 ? NOTHING : { ...NOTHING, hints: runs };
      const { starts, open, marks } = readHits(hitList, table, section?.open);
      for (const { index } of byPath) open.add(index);
      const isDue = (index: number): boolean => {
        if (index >= firstProbe) return look?.hints === true;
        const { hasAnchors, hasGate } = runnableOf(index);
        return hasAnchors ? starts.has(index) && (!hasGate || open.has(index)) : open.has(index);
      };
      // In rule order, whatever the order of the hits. Of most texts only a word is seen that opens a gate.
      const due = [...new Set([...starts.keys(), ...open])].filter(isDue).toSorted((a, b) => a - b);
      if (due.length === 0) return runs.length === 0 && marks.length === 0 ? NOTHING : { ...NOTHING, marks, hints: runs };
      const path = policyPathOf(named);
      let whole: string | undefined;
      const scope: DetectionScope = {
        bytes,
        wholeText: () => (whole ??= latin1(bytes)),
        path: bytePath(path),
        from: section?.from ?? 0,
        onSpan: section?.onSpan,
        onFiltered,
        inContext: createContextTest(bytes, path),
      };
      const found: Match[] = [];
      const hints: Hint[] = [...runs];
      const probe = (index: number): void => {
        const runnable = runnableOf(index);
        for (const { start, end, detector } of runnable.run({ ...scope, from: 0, onSpan: undefined }, starts.get(index) ?? []))
          hints.push({ kind: detector.id, start, end, shifts: 0 });
      };
      const run = (index: number): void => {
        if (index >= firstProbe) return probe(index);
        const runnable = runnableOf(index);
        if (look?.only !== undefined && !look.only(runnable.detector)) return;
        for (const match of guarded(runnable, scope, starts.get(index) ?? null)) found.push(match);
      };
      for (const index of due) run(index);
      if (found.length === 0 && marks.length === 0 && hints.length === 0) return NOTHING;
      found.sort((a, b) => a.start - b.start || a.end - b.end);
      const settled = settleParts(
        found,
        section?.earlier ?? NO_MATCHES,
        bytes,
        () => new Set(pathMatches(path).map(({ detector }) => detector.id)),
      );
      return { matches: overlapGroups(settled.reported).flatMap(resolveOverlaps), found: settled.found, marks, hints };
    },
    findsNothing: (bytes) => table.always.length === 0 && prefilter().findsNothing?.(bytes) === true,
    suspect(texts) {
      if (table.always.length > 0) return null;
      const { count, anchor, start } = prefilter().everyPlace(texts);
      const finds = (id: number): boolean =>
        !table.targetsOf(id).every(({ detector }) => detector >= firstProbe) || table.opensOf(id).length !== 0;
      return [...start.subarray(0, count)].filter((_, i) => finds(anchor[i] as number));
    },
    openingWords(paths) {
      return table.byPath.length === 0 ? [] : Array.from(paths.toLowerCase().matchAll(anyPathWord), ({ index }) => index);
    },
    inPath: (path) => pathMatches(path).filter(({ detector }) => !detector.skipReport),
  };
}
