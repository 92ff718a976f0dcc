// What a hit of each anchor means: where which detector has to look, whose gate opens, where a comment allows.
import { type Anchor, anchorKey } from "./anchor.ts";
import type { PackedTables } from "./kernel/packed.ts";
import type { AnchorHits, PreparedAnchors, SoughtAnchor } from "./prefilter.ts";
import { ALLOW_ANCHORS } from "./suppression.ts";
import type { Detector } from "./types.ts";
import { addStart, type Starts } from "./starts.ts";

interface Target {
  readonly detector: number;
  readonly lead: readonly [min: number, max: number];
}

export interface AnchorTable {
  readonly sought: readonly SoughtAnchor[];
  /** Tables of the first of them, if they were made before. */
  readonly prepared: PackedTables | undefined;
  /** Detectors to run round a hit of the anchor. */
  readonly targets: readonly (readonly Target[])[];
  /** Detectors that a hit lets run at all. */
  readonly opens: readonly (readonly number[])[];
  /** Detectors that run on every document, or find out for themselves. */
  readonly always: readonly number[];
  /** Detectors that run on a document whose path holds a keyword, too: it need not be part of the match. */
  readonly byPath: readonly { readonly index: number; readonly keywords: readonly string[] }[];
}

/** Numbers every anchor of the detectors, and those of the allow comments, which come first. */
export function buildAnchorTable(detectors: readonly Detector[], offered?: PreparedAnchors): AnchorTable {
  if (offered === undefined) return numberAnchors(detectors, undefined);
  const table = numberAnchors(detectors, offered);
  // Prepared tables serve if most of their anchors are wanted: the others only cost time.
  const unused = offered.anchors.filter((_, id) => table.targets[id]?.length === 0 && table.opens[id]?.length === 0).length;
  return unused * 2 < offered.anchors.length ? table : numberAnchors(detectors, undefined);
}

function numberAnchors(detectors: readonly Detector[], prepared: PreparedAnchors | undefined): AnchorTable {
  const anchors: Anchor[] = [...(prepared?.anchors ?? ALLOW_ANCHORS)];
  const targets = anchors.map((): Target[] => []);
  const opens = anchors.map((): number[] => []);
  const idOf = new Map(anchors.map((anchor, i) => [anchor, i]));
  const idOfKey = new Map<string, number>();
  const id = (anchor: Anchor): number => {
    // Prepared anchors are known by being the same object: their keys are long.
    const same = idOf.get(anchor);
    if (same !== undefined) return same;
    const key = anchorKey(anchor);
    const known = idOfKey.get(key) ?? anchors.length;
    idOf.set(anchor, known);
    if (known < anchors.length) return known;
    idOfKey.set(key, known);
    anchors.push(anchor);
    targets.push([]);
    opens.push([]);
    return known;
  };
  const always: number[] = [];
  const byPath: { readonly index: number; readonly keywords: readonly string[] }[] = [];
  detectors.forEach((detector, index) => {
    const { anchors: own, gate } = detector;
    for (const { anchor, lead } of own ?? []) targets[id(anchor)]?.push({ detector: index, lead });
    for (const anchor of gate) opens[id(anchor)]?.push(index);
    // Nothing else is asked of the others: built-in ones would have to be read.
    if (own !== null) return;
    const { pattern, context, keywords } = detector;
    if (pattern === null) return;
    if (gate.length === 0) always.push(index);
    if (context?.path === true && keywords.length > 0) byPath.push({ index, keywords });
  });
  const sought = anchors.map((anchor, i) => ({ anchor, once: i >= ALLOW_ANCHORS.length && targets[i]?.length === 0 }));
  return { sought, prepared: prepared?.tables, targets, opens, always, byPath };
}

/** What the hits of one document say. */
export interface Hits {
  /** By detector with anchors: where a match can begin. */
  readonly starts: Map<number, Starts>;
  /** Detectors whose gate is open. */
  readonly open: Set<number>;
  /** Where allow comments stand. */
  readonly marks: { offset: number; keyword: number }[];
}

/** @param open detectors whose gate is open already; the document's own are added to it */
export function readHits({ count, anchor, start }: AnchorHits, table: AnchorTable, open = new Set<number>()): Hits {
  const starts = new Map<number, Starts>();
  for (const index of table.always) open.add(index);
  const marks: { offset: number; keyword: number }[] = [];
  for (let i = 0; i < count; i++) {
    const id = anchor[i] as number;
    const offset = start[i] as number;
    if (id < ALLOW_ANCHORS.length) marks.push({ offset, keyword: id });
    for (const index of table.opens[id] as readonly number[]) open.add(index);
    for (const { detector, lead } of table.targets[id] as readonly Target[]) {
      let own = starts.get(detector);
      if (own === undefined) starts.set(detector, (own = []));
      addStart(own, offset - lead[1], offset - lead[0]);
    }
  }
  return { starts, open, marks: marks.toSorted((a, b) => a.offset - b.offset) };
}
