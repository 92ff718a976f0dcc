// Tells texts in which a rule may find something from those in which none can, and needs to look at no more of a text
// than lies round its anchors. For whoever sees a text in many versions, and knows which of them is in which file later.
import { isMaybeEncoded } from "./encoding.ts";
import { DEPTH, isNews } from "./disguises.ts";
import { type Hidden, hiddenTexts, hintsNear, type NumberedHint, PROBE_REACH, RUN_REACH } from "./hidden.ts";
import { CHECKSUM_REACH, createRunnable, type DetectionScope, OUTLOOK, type Outlook, type RunnableDetector } from "./detector.ts";
import type { AnchorTable, Target } from "./anchor-table.ts";
import { createContextTest } from "./context-test.ts";
import { ALLOW_ANCHORS } from "./suppression.ts";
import { ANY_PATH, REACH_AFTER, REACH_BEFORE } from "./score/place.ts";
import { variantOf } from "./variant.ts";
import type { Allowlist, Detector } from "./types.ts";
import { mayTellMore, type View } from "./views/view.ts";

/** What a sieve goes by: an anchor table and its detectors, or what stands for them in another thread. */
export interface SieveSource {
  /** Rules, then probes, by the numbers of the table. */
  readonly detectors: readonly Detector[];
  /** The number of the first probe. */
  readonly firstProbe: number;
  readonly table: AnchorTable;
}

/** For each anchor, two numbers: how far before and from the beginning of its literal on a verdict looks, in bytes. */
export type Reaches = Int32Array;

/** An anchor in a text, or a run, which has the number behind those of anchors, and shifts by which it reads as ASCII. */
export interface Sighting {
  readonly anchor: number;
  readonly place: number;
  readonly shifts: number;
}

/** What each match of a rule holds, and where, seen from one of its anchors. */
export interface RuleStretch {
  /** A match begins at least and at most so many bytes before the anchor. */
  readonly lead: readonly [min: number, max: number];
  /** The most bytes of a match. */
  readonly reach: number;
  /** So many bytes of a set one after the other; see byte-set.ts. */
  readonly set: string;
  readonly min: number;
}

/** All anchors and runs in a text; null where there is no more memory. */
export type Search = (bytes: Uint8Array) => readonly Sighting[] | null;

export interface Sieve {
  /**
   * Of anchors, and of runs, which stand for an encoding, behind them. What is known of an anchor without looking: it is
   * open if the first of the two is negative, and leads to nothing if both are 0.
   */
  readonly reaches: Reaches;
  /** How many anchors there are. */
  readonly anchors: number;
  /** Whether nothing can be said of a text by its anchors. */
  readonly suspectsAll: boolean;
  /** Whether a text that begins so may be one in UTF-16 or UTF-32, whose anchors stand in its decoded form. */
  mayBeEncoded(bytes: Uint8Array): boolean;
  /**
   * What a rule may find by an anchor. Where that is nothing, or dropped, it is certain, for any path, and for any text
   * that has the same bytes within the anchor's reach, or ends there, too.
   */
  judge(bytes: Uint8Array, sighting: Sighting): Outlook;
  /** What has to stand round an anchor so that one of its rules can match; null where that cannot be told, or is nothing. */
  stretchesOf(anchor: number): readonly RuleStretch[] | null;
  /** Whether an anchor tells of something that may be encoded; a run does. */
  mayHide(anchor: number): boolean;
  /**
   * The same for what is encoded.
   * @param sightings all that may hide something
   * @param isNew which of them have to be judged
   * @returns by sighting; where nothing is encoded, null
   */
  judgeHidden(bytes: Uint8Array, sightings: readonly Sighting[], isNew: readonly boolean[], search: Search): (Outlook | null)[];
  /** Whether a scan needs to know of an anchor that leads to nothing by itself. */
  isWanted(anchor: number): boolean;
}

/** As `before`: an anchor that lets a rule run on the whole text, or leads to one whose pattern may take long. */
const OPENS = -1;

/** Where a match may go on for longer, looking for what it holds takes long, too. */
const FURTHEST = 1 << 13;

/** Whether an allowlist is sure to say the same of a match whatever the file's name, and what stands elsewhere. */
const isLocal = ({ paths, regexes, regexTarget }: Allowlist, detector: Detector): boolean =>
  paths.length === 0 && (regexes.length === 0 || regexTarget === "secret" || (regexTarget === "match" && detector.lead === null));

/** Without its anchors, and without what would drop a match for a reason beyond its reach. */
export const localOf = (detector: Detector): Detector =>
  variantOf(detector, {
    anchors: [],
    gate: [],
    path: null,
    context: detector.context?.path === true ? null : detector.context,
    allowlists: detector.allowlists.filter((allowlist) => isLocal(allowlist, detector)),
  });

const within = ({ context }: Detector): number =>
  context === null || context.path ? 0 : context.within + Math.max(...context.keywords.map((word) => word.length * 3));

function reachOf(detector: Detector, { lead }: Target, isProbe: boolean): readonly [before: number, behind: number] {
  const around = detector.margin + within(detector) + (isProbe ? PROBE_REACH : 0);
  const isScored = detector.score !== "none";
  const before = Math.max(around, isScored ? REACH_BEFORE : 0, detector.checksum === null ? 0 : CHECKSUM_REACH);
  return [lead[1] + before, Math.max(0, detector.reach - lead[0]) + Math.max(around, isScored ? REACH_AFTER : 0)];
}

const isSlow = (detector: Detector): boolean => createRunnable(localOf(detector)).isSlow;

/** How far verdicts on each anchor look: worked out once, for what a build or a configuration brings. */
export function reachesOf({ detectors, table, firstProbe }: SieveSource): Reaches {
  const reaches = new Int32Array(table.count * 2);
  const slow = new Set(detectors.flatMap((detector, number) => (isSlow(detector) ? [number] : [])));
  for (let anchor = 0; anchor < table.count; anchor++) {
    const targets = table.targetsOf(anchor);
    const opens = table.opensOf(anchor).some((number) => detectors[number]?.anchors === null);
    const own = targets.map((target) => reachOf(detectors[target.detector] as Detector, target, target.detector >= firstProbe));
    const before = opens || targets.some(({ detector }) => slow.has(detector)) ? OPENS : Math.max(0, ...own.map(([bytes]) => bytes));
    reaches.set([before, before === OPENS ? 0 : Math.max(0, ...own.map(([, bytes]) => bytes))], anchor * 2);
  }
  return reaches;
}

/** @param reaches of the same table */
export function createSieve({ detectors, table, firstProbe }: SieveSource, reaches: Reaches): Sieve {
  const runnables: RunnableDetector[] = [];
  const runnableOf = (number: number): RunnableDetector => (runnables[number] ??= createRunnable(localOf(detectors[number] as Detector)));
  const hiding = Array.from({ length: table.count + 1 }, (): boolean | undefined => undefined);
  const mayHide = (anchor: number): boolean =>
    (hiding[anchor] ??= anchor === table.count || table.targetsOf(anchor).some(({ detector }) => detector >= firstProbe));
  const all = new Int32Array(reaches.length + 2);
  all.set(reaches);
  all.set([RUN_REACH, RUN_REACH], reaches.length);

  const scopeOf = (bytes: Uint8Array): DetectionScope => ({
    bytes,
    wholeText: () => "",
    path: ANY_PATH,
    from: 0,
    inContext: createContextTest(bytes, ""),
  });
  const isProbe = ({ detector }: Target): boolean => detector >= firstProbe;
  const judge = (bytes: Uint8Array, { anchor, place }: Sighting, only?: (detector: Detector) => boolean): Outlook => {
    if (anchor === table.count) return OUTLOOK.nothing;
    if (reaches[anchor * 2] === OPENS) return OUTLOOK.open;
    const scope = scopeOf(bytes);
    let outlook: Outlook = OUTLOOK.nothing;
    for (const target of table.targetsOf(anchor)) {
      const { detector, lead } = target;
      if (place < lead[0] || isProbe(target) || only?.(runnableOf(detector).detector) === false) continue;
      const own = runnableOf(detector).finds(scope, Math.max(0, place - lead[1]), place - lead[0]);
      if (own > outlook) outlook = own;
      if (outlook >= OUTLOOK.finding) return outlook;
    }
    return outlook;
  };

  const stretchesOf = (anchor: number): RuleStretch[] | null => {
    if (mayHide(anchor) || reaches[anchor * 2] === OPENS) return null;
    const stretches = table.targetsOf(anchor).map(({ detector, lead }) => {
      const { stretch, reach } = runnableOf(detector).detector;
      return stretch === null || !(reach <= FURTHEST) ? null : { lead, reach, ...stretch };
    });
    const told = stretches.filter((stretch) => stretch !== null);
    return told.length === stretches.length ? told : null;
  };

  const hintsOf = (bytes: Uint8Array, { anchor, place, shifts }: Sighting, number: number, isNew: boolean): NumberedHint[] => {
    if (anchor === table.count) return [{ kind: "run", start: place, end: place + 1, shifts, number, isNew }];
    return table.targetsOf(anchor).flatMap((target) => {
      const { detector, lead } = target;
      if (!isProbe(target) || place < lead[0]) return [];
      return runnableOf(detector)
        .run(scopeOf(bytes), [Math.max(0, place - lead[1]), place - lead[0]])
        .map((match) => ({ kind: match.detector.id, start: match.start, end: match.end, shifts: 0, number, isNew }));
    });
  };

  /** Places of a text that was hidden at which there may be something, and whether one of them cannot be told. */
  const findIn = (
    { view, only, hasHints, isWhole, cut }: Hidden,
    search: Search,
    depth: number,
  ): { places: number[]; isCut: boolean } | null => {
    const { bytes } = view;
    const sightings = search(bytes);
    if (sightings === null) return null;
    const isNew = ({ anchor, place }: Sighting): boolean =>
      isWhole ||
      reaches[anchor * 2] === OPENS ||
      mayTellMore(view, place - (reaches[anchor * 2] ?? 0), place + (reaches[anchor * 2 + 1] ?? 0));
    const places = sightings.flatMap((sighting) =>
      isNew(sighting) && judge(bytes, sighting, only) >= OUTLOOK.finding ? [sighting.place] : [],
    );
    if (hasHints && depth < DEPTH) {
      const further = sightings.filter(({ anchor }) => mayHide(anchor));
      const verdicts = judgeHidden(
        bytes,
        further,
        further.map(() => true),
        search,
        depth,
        isWhole ? undefined : view,
      );
      for (const [i, { place }] of further.entries()) if (verdicts[i] === OUTLOOK.open) places.push(place);
    }
    const isCut = sightings.some(({ anchor, place }) => {
      const [before, behind] = [reaches[anchor * 2], reaches[anchor * 2 + 1]];
      if (before === undefined || behind === undefined) return false;
      const isBeyond = (cut.before && place < before) || (cut.behind && bytes.length - place < behind);
      return isBeyond && table.targetsOf(anchor).some((target) => !isProbe(target) && only(runnableOf(target.detector).detector));
    });
    return { places, isCut };
  };

  const judgeHidden = (
    bytes: Uint8Array,
    sightings: readonly Sighting[],
    isNew: readonly boolean[],
    search: Search,
    depth = 0,
    view?: View,
  ): (Outlook | null)[] => {
    const verdicts: (Outlook | null)[] = sightings.map(() => null);
    if (sightings.length === 0) return verdicts;
    const all = sightings.flatMap((sighting, number) => hintsOf(bytes, sighting, number, isNew[number] === true));
    const hints = view === undefined ? all : all.filter((hint) => isNews(view, hint));
    // A hint that leads to nothing is told all the same: it may stand beside one that leads further.
    for (const { number } of hints) verdicts[number] = OUTLOOK.dropped;
    const open = (some: readonly NumberedHint[]): void => {
      for (const { number } of some) verdicts[number] = OUTLOOK.open;
    };
    for (const hidden of hiddenTexts(
      bytes,
      hints.toSorted((a, b) => a.start - b.start),
    )) {
      if (hidden.hints.every(({ number }) => verdicts[number] === OUTLOOK.open)) continue;
      const found = hidden.view === null ? null : findIn(hidden, search, depth + 1);
      if (hidden.view === null || found === null) {
        open(hidden.hints);
        continue;
      }
      for (const place of found.places) open(hintsNear(hidden, place));
      if (!found.isCut) continue;
      for (const wide of hidden.wider()) {
        const further = findIn(wide, search, depth + 1);
        if (further === null) open(hidden.hints);
        else for (const place of further.places) open(hintsNear(wide, place));
      }
    }
    return verdicts;
  };

  return {
    reaches: all,
    anchors: table.count,
    suspectsAll: table.always.length > 0,
    mayBeEncoded: isMaybeEncoded,
    isWanted: (anchor) => anchor < ALLOW_ANCHORS.length || table.opensOf(anchor).length > 0,
    judge: (bytes, sighting) => judge(bytes, sighting),
    stretchesOf,
    mayHide,
    judgeHidden: (bytes, sightings, isNew, search) => judgeHidden(bytes, sightings, isNew, search),
  };
}
