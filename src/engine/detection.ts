// Text view → keywords → windows → detectors → one match per value.
import { latin1, toUtf8 } from "./bytes.ts";
import { createRunnable } from "./detector.ts";
import { buildKeywordTable, hasWithin, readHits, type Hits } from "./keyword-table.ts";
import { overlapGroups, resolveOverlaps } from "./overlaps.ts";
import { createAhoCorasick, type CreatePrefilter } from "./prefilter.ts";
import type { Detector, Match } from "./types.ts";
import type { Windows } from "./windows.ts";

/** What was found in one text. */
export interface Detection {
  /** Ascending, no two overlap. */
  readonly matches: readonly Match[];
  /** Also the ones that lost to another rule: what they cover must not be shown either. */
  readonly found: readonly Match[];
  /** Where allow comments stand. */
  readonly marks: Hits["marks"];
}

export interface Detect {
  /** @param path that rules and context go by */
  inText(bytes: Uint8Array, path: string): Detection;
  /** Matches, without a value, of the rules that judge the path alone. */
  inPath(path: string): Match[];
}

const NOTHING: Detection = { matches: [], found: [], marks: [] };

/** Patterns run over bytes, so the path is shown to them as bytes, too. */
function bytePath(path: string): string {
  // oxlint-disable-next-line no-control-regex
  return /^[\x00-\x7f]*$/.test(path) ? path : latin1(toUtf8(path));
}

export function createDetect(detectors: readonly Detector[], createPrefilter: CreatePrefilter = createAhoCorasick): Detect {
  const table = buildKeywordTable(detectors);
  const runnables = detectors.map(createRunnable);
  const ofPath = runnables.filter(({ detector }) => detector.pattern === null);
  const prefilter = createPrefilter(table.words.map(toUtf8));
  const contextIds = new Map(
    detectors.filter((d) => d.context !== null).map((d) => [d, (d.context?.keywords ?? []).map((word) => table.words.indexOf(word))]),
  );

  return {
    inText(bytes, path) {
      const hitList = prefilter.search(bytes);
      const lowerPath = path.toLowerCase();
      const named = table.byPath.filter(({ keywords }) => keywords.some((word) => lowerPath.includes(word)));
      if (hitList.count === 0 && table.always.length === 0 && named.length === 0) return NOTHING;
      const hits = readHits(hitList, table, detectors, bytes.length);
      for (const { index } of named) hits.windows.set(index, [0, bytes.length]);
      const inContext = (detector: Detector, start: number, end: number): boolean => {
        const { context } = detector;
        if (context === null) return true;
        if (context.path && context.keywords.some((word) => lowerPath.includes(word))) return true;
        const ids = contextIds.get(detector) ?? [];
        return ids.some((id) => hasWithin(hits.context.get(id) ?? [], start - context.within, end + context.within));
      };
      const scope = { bytes, path: bytePath(path), inContext };
      const found: Match[] = [];
      // In rule order, whatever the order of the hits.
      for (const index of [...hits.windows.keys()].toSorted((a, b) => a - b)) {
        const runnable = runnables[index];
        if (runnable?.accepts(scope.path) !== true) continue;
        for (const match of runnable.run(scope, hits.windows.get(index) as Windows)) found.push(match);
      }
      found.sort((a, b) => a.start - b.start || a.end - b.end);
      return { matches: overlapGroups(found).flatMap(resolveOverlaps), found, marks: hits.marks };
    },
    inPath(path) {
      if (ofPath.length === 0) return [];
      const scope = { bytes: new Uint8Array(0), path: bytePath(path), inContext: () => true };
      return ofPath.filter((runnable) => runnable.accepts(scope.path)).flatMap((runnable) => runnable.run(scope, []));
    },
  };
}
