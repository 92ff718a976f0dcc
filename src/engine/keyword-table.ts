// Which detector a keyword sets off, and what the hits of one document say: where to look, what stands near.
import { toUtf8 } from "./bytes.ts";
import type { KeywordHits } from "./prefilter.ts";
import { ALLOW_KEYWORDS } from "./suppression.ts";
import type { Detector } from "./types.ts";
import { addWindow, type Windows } from "./windows.ts";

export interface KeywordTable {
  readonly words: readonly string[];
  readonly lengths: readonly number[];
  /** Detectors to run round a hit of the keyword. */
  readonly triggers: readonly (readonly number[])[];
  readonly isContext: readonly boolean[];
  readonly always: readonly number[];
  /** Detectors that run on the whole text because their keyword is no part of the match: it may stand in the path. */
  readonly byPath: readonly { readonly index: number; readonly keywords: readonly string[] }[];
}

/** Numbers every keyword, context word and allow marker of the detectors. */
export function buildKeywordTable(detectors: readonly Detector[]): KeywordTable {
  const idOf = new Map<string, number>();
  const triggers: number[][] = [];
  const isContext: boolean[] = [];
  const id = (word: string): number => {
    const known = idOf.get(word);
    if (known !== undefined) return known;
    idOf.set(word, triggers.length);
    triggers.push([]);
    isContext.push(false);
    return triggers.length - 1;
  };
  // First, so that their ids are their indexes.
  for (const word of ALLOW_KEYWORDS) id(word);
  const always: number[] = [];
  detectors.forEach((detector, index) => {
    if (detector.pattern === null) return;
    if (detector.keywords.length === 0) always.push(index);
    else for (const word of new Set(detector.keywords)) triggers[id(word)]?.push(index);
    for (const word of detector.context?.keywords ?? []) isContext[id(word)] = true;
  });
  const byPath = detectors.flatMap(({ pattern, reach, context, keywords }, index) =>
    pattern !== null && reach === null && context?.path === true && keywords.length > 0 ? [{ index, keywords }] : [],
  );
  const words = [...idOf.keys()];
  return { words, lengths: words.map((word) => toUtf8(word).length), triggers, isContext, always, byPath };
}

/** What the keyword hits of one document say: where to look, and what stands near. */
export interface Hits {
  readonly windows: Map<number, Windows>;
  readonly marks: { offset: number; keyword: number }[];
  readonly context: Map<number, number[]>;
}

/** Turns the prefilter's hits into windows by detector, places of context words and of allow comments. */
export function readHits(hits: KeywordHits, table: KeywordTable, detectors: readonly Detector[], length: number): Hits {
  const windows = new Map<number, Windows>();
  const marks: { offset: number; keyword: number }[] = [];
  const context = new Map<number, number[]>();
  for (const index of table.always) windows.set(index, [0, length]);
  for (let i = 0; i < hits.count; i++) {
    const keyword = hits.keyword[i] as number;
    const start = hits.start[i] as number;
    if (keyword < ALLOW_KEYWORDS.length) marks.push({ offset: start, keyword });
    if (table.isContext[keyword] === true) {
      const places = context.get(keyword);
      if (places === undefined) context.set(keyword, [start]);
      else places.push(start);
    }
    for (const index of table.triggers[keyword] as readonly number[]) {
      const { reach } = detectors[index] as Detector;
      let places = windows.get(index);
      if (places === undefined) windows.set(index, (places = []));
      if (reach !== null) addWindow(places, start, start + (table.lengths[keyword] as number), reach, length);
      else if (places.length === 0) places.push(0, length);
    }
  }
  return { windows, marks, context };
}

/** Whether the ascending list holds a number in [low, high]. */
export function hasWithin(ascending: readonly number[], low: number, high: number): boolean {
  let from = 0;
  let to = ascending.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ascending[middle] as number) < low) from = middle + 1;
    else to = middle;
  }
  return from < ascending.length && (ascending[from] as number) <= high;
}
