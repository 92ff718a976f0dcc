// Where something may be encoded in a text, and what is: told of stretches, by what stands near them alone.
import type { Hint } from "./detection.ts";
import { aroundHint, isSpecific, knowsByShape, regionsOf, ROUND, textViews } from "./disguises.ts";
import type { Detector } from "./types.ts";
import { runAround, runViews } from "./views/runs.ts";
import type { View } from "./views/view.ts";

/** How far round a place in a run of base64 or hex a verdict looks: what goes on beyond is not decided here. */
export const RUN_REACH = 2048;
/** Near the end of that, what would go on may not be seen. */
const RUN_EDGE = 128;
/** The same for what a probe tells of. */
export const PROBE_REACH = 1408;
/** Beyond the text round a hint there may be a further one, whose text is looked at together with this. */
const FURTHER = 1024;

export interface NumberedHint extends Hint {
  readonly number: number;
  /** Whether it has to be judged. */
  readonly isNew: boolean;
}

/** A text to look into, and how. */
export interface Hidden {
  readonly view: View;
  /** Rules that speak for it. */
  readonly only: (detector: Detector) => boolean;
  readonly hasHints: boolean;
  /** Whether all of it was decoded; else parts of it stand in the text as they are. */
  readonly isWhole: boolean;
  /** New hints that speak for it. */
  readonly hints: readonly NumberedHint[];
  /** Where it does not end with the text, and might not with more hints. */
  readonly cut: { readonly before: boolean; readonly behind: boolean };
  /** The same with more text before and behind. */
  readonly wider: () => Hidden[];
}

/** What cannot be decided by what stands near. */
export interface Undecided {
  readonly view: null;
  readonly hints: readonly NumberedHint[];
}

const NOT_CUT = { before: false, behind: false };

function hiddenIn(view: View, hints: readonly NumberedHint[], cut: Hidden["cut"] = NOT_CUT, wider: Hidden["wider"] = () => []): Hidden {
  const isGuess = view.steps.includes("wrapped") || view.steps.includes("reversed");
  const isWhole = hints[0]?.kind === "run";
  return { view, only: isGuess ? knowsByShape : isSpecific, hasHints: !isGuess, isWhole, hints, cut, wider };
}

const newOnes = (hints: readonly NumberedHint[]): NumberedHint[] => hints.filter(({ isNew }) => isNew);

function* inRuns(text: Uint8Array, runs: readonly NumberedHint[]): Generator<Hidden | Undecided> {
  for (const region of regionsOf(runs, ({ start }) => runAround(text, start))) {
    const hints = newOnes(region.hints);
    const isFar = ({ start }: Hint): boolean => Math.max(start - region.start, region.end - start) > RUN_REACH - RUN_EDGE;
    if (hints.length === 0) continue;
    if (hints.some(isFar)) yield { view: null, hints };
    else for (const view of runViews(text, region)) yield hiddenIn(view, hints);
  }
}

function* byProbe(text: Uint8Array, kind: string, all: readonly NumberedHint[]): Generator<Hidden | Undecided> {
  for (const region of regionsOf(all, (hint) => aroundHint(text, hint))) {
    const hints = newOnes(region.hints);
    const [first, last] = [hints[0], hints.at(-1)];
    if (first === undefined || last === undefined) continue;
    const start = Math.max(region.start, first.start - PROBE_REACH);
    const end = Math.min(region.end, last.end + PROBE_REACH);
    const wider = (): Hidden[] =>
      textViews(text, kind, Math.max(0, start - FURTHER), Math.min(text.length, end + FURTHER)).map((view) => hiddenIn(view, hints));
    const cut = { before: start > 0, behind: end < text.length };
    for (const view of textViews(text, kind, start, end)) yield hiddenIn(view, hints, cut, wider);
  }
}

/** @param hints all of a text, in the order of their places; only stretches with new ones are looked at */
export function* hiddenTexts(text: Uint8Array, hints: readonly NumberedHint[]): Generator<Hidden | Undecided> {
  for (const kind of new Set(newOnes(hints).map((hint) => hint.kind))) {
    const own = hints.filter((hint) => hint.kind === kind);
    if (kind === "run") yield* inRuns(text, own);
    else if (kind === "packed") yield { view: null, hints: newOnes(own) };
    else yield* byProbe(text, kind, own);
  }
}

/** The new hints that a place of a view may belong to. */
export function hintsNear({ view, hints }: Hidden, place: number): readonly NumberedHint[] {
  if (hints[0]?.kind === "run") return hints;
  const at = view.placeOf(place, place + 1)?.start;
  if (at === undefined) return hints;
  return hints.filter(({ start, end }) => at >= start - ROUND - FURTHER && at <= end + ROUND + FURTHER);
}
