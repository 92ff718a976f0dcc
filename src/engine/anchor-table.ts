// What a hit of each anchor means: where which detector has to look, whose gate opens, where a comment allows.
import { type Anchor, anchorKey } from "./anchor.ts";
import type { PackedTables } from "./kernel/packed.ts";
import type { AnchorHits, PreparedAnchors, SoughtAnchor, WholeTable } from "./prefilter.ts";
import { ALLOW_ANCHORS } from "./suppression.ts";
import type { Detector } from "./types.ts";
import { addStart, type Starts } from "./starts.ts";

export interface Target {
  readonly detector: number;
  readonly lead: readonly [min: number, max: number];
}

export interface AnchorTable {
  /** How many anchors there are. */
  readonly count: number;
  /** None where the tables were made before. */
  readonly sought: readonly SoughtAnchor[];
  /** Tables of the first of them, if they were made before. */
  readonly prepared: PackedTables | undefined;
  /** Detectors to run round a hit of the anchor. */
  targetsOf(anchor: number): readonly Target[];
  /** Detectors that a hit lets run at all. */
  opensOf(anchor: number): readonly number[];
  /** Detectors that run on every document, or find out for themselves. */
  readonly always: readonly number[];
  /** Detectors that run on a document whose path holds a keyword, too: it need not be part of the match. */
  readonly byPath: readonly { readonly index: number; readonly keywords: readonly string[] }[];
  /** Detectors that judge the path alone. */
  readonly ofPath: readonly number[];
}

const NO_PROBES: readonly Detector[] = [];

/**
 * Numbers every anchor of the detectors, and those of the allow comments, which come first.
 * @param probes are numbered behind the rules
 */
export function buildAnchorTable(rules: readonly Detector[], offered?: PreparedAnchors, probes = NO_PROBES): AnchorTable {
  const whole = offered?.whole;
  if (offered !== undefined && whole?.rules === rules && (probes.length === 0 || probes === whole.probes))
    return readWhole(whole, offered.tables, rules.length + probes.length);
  const detectors = probes.length === 0 ? rules : [...rules, ...probes];
  if (offered === undefined) return numberAnchors(detectors, undefined);
  const table = numberAnchors(detectors, offered);
  // Prepared tables serve if most of their anchors are wanted: the others only cost time.
  const unused = offered.anchors.filter((_, id) => table.targetsOf(id).length === 0 && table.opensOf(id).length === 0).length;
  return unused * 2 < offered.anchors.length ? table : numberAnchors(detectors, undefined);
}

/** Three numbers for each target: the detector, the least and the greatest lead. */
const TARGET_SIZE = 3;

/** The numbers of a {@link WholeTable}. */
export function writeWhole(table: AnchorTable): Int32Array {
  const { count } = table;
  const ids = Array.from({ length: count }, (_, id) => id);
  const targets = ids.map((id) => table.targetsOf(id).flatMap(({ detector, lead }) => [detector, ...lead]));
  const opens = ids.map((id) => table.opensOf(id));
  const ends = (lists: readonly (readonly number[])[], first: number): number[] => {
    let end = first;
    return [first, ...lists.map((list) => (end += list.length))];
  };
  const targetEnds = ends(targets, 1 + 2 * (count + 1));
  return Int32Array.from([count, ...targetEnds, ...ends(opens, targetEnds.at(-1) as number), ...targets.flat(), ...opens.flat()]);
}

/** @param known detectors from this number on are not there */
export function readWhole(whole: WholeTable, prepared: PackedTables | undefined, known: number): AnchorTable {
  const { numbers, always, byPath, ofPath } = whole;
  const count = numbers[0] as number;
  const targets: (readonly Target[] | undefined)[] = [];
  const opens: (readonly number[] | undefined)[] = [];
  const table: AnchorTable = {
    count,
    sought: [],
    prepared,
    always,
    byPath,
    ofPath,
    targetsOf(anchor) {
      const own = targets[anchor];
      if (own !== undefined) return own;
      const found: Target[] = [];
      for (let at = numbers[1 + anchor] as number; at < (numbers[2 + anchor] as number); at += TARGET_SIZE) {
        const detector = numbers[at] as number;
        if (detector < known) found.push({ detector, lead: [numbers[at + 1] as number, numbers[at + 2] as number] });
      }
      return (targets[anchor] = found);
    },
    opensOf: (anchor) => (opens[anchor] ??= [...numbers.subarray(numbers[2 + count + anchor], numbers[3 + count + anchor])]),
  };
  return table;
}

/** Where no detector is run round an anchor, all that matters is that it is there. */
export const soughtOf = (anchors: readonly Anchor[], targetsOf: AnchorTable["targetsOf"]): SoughtAnchor[] =>
  anchors.map((anchor, id) => ({ anchor, once: id >= ALLOW_ANCHORS.length && targetsOf(id).length === 0 }));

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
  const ofPath: number[] = [];
  const byPath: { readonly index: number; readonly keywords: readonly string[] }[] = [];
  detectors.forEach((detector, index) => {
    const { anchors: own, gate } = detector;
    for (const { anchor, lead } of own ?? []) targets[id(anchor)]?.push({ detector: index, lead });
    for (const anchor of gate) opens[id(anchor)]?.push(index);
    // Nothing else is asked of the others: built-in ones would have to be read.
    if (own !== null && gate.length === 0) return;
    const { pattern, context, keywords } = detector;
    if (pattern === null) {
      ofPath.push(index);
      return;
    }
    if (own === null && gate.length === 0) always.push(index);
    if (context?.path === true && keywords.length > 0) byPath.push({ index, keywords });
  });
  const targetsOf: AnchorTable["targetsOf"] = (anchor) => targets[anchor] as readonly Target[];
  return {
    count: anchors.length,
    sought: soughtOf(anchors, targetsOf),
    prepared: prepared?.tables,
    targetsOf,
    opensOf: (anchor) => opens[anchor] as readonly number[],
    always,
    byPath,
    ofPath,
  };
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
    for (const index of table.opensOf(id)) open.add(index);
    for (const { detector, lead } of table.targetsOf(id)) {
      let own = starts.get(detector);
      if (own === undefined) starts.set(detector, (own = []));
      addStart(own, offset - lead[1], offset - lead[0]);
    }
  }
  return { starts, open, marks: marks.toSorted((a, b) => a.offset - b.offset) };
}
