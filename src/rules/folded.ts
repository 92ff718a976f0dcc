// The built-in detectors as they are stored: each anchor once, referred to by number, and so the strings they share.
import type { Anchor, DetectorAnchor } from "../engine/anchor.ts";
import type { Detector } from "../engine/types.ts";

type FoldedAnchor = readonly [text: string, fold: number, before: number, tail: number, windows: Anchor["windows"]];

export type FoldedDetector = Omit<Detector, "anchors" | "gate"> & {
  readonly anchors: readonly (readonly [anchor: number, min: number, max: number])[] | null;
  readonly gate: readonly number[];
};

export interface FoldedRules {
  readonly detectors: readonly FoldedDetector[];
  readonly anchors: readonly FoldedAnchor[];
  readonly strings: readonly string[];
}

/** @param anchors in the order that their tables were made for; the detectors refer to these very objects */
export function foldRules(detectors: readonly Detector[], anchors: readonly Anchor[]): FoldedRules {
  const numbers = new Map<string, number>();
  const number = (text: string): number => {
    const known = numbers.get(text) ?? numbers.size;
    numbers.set(text, known);
    return known;
  };
  const indexOf = new Map(anchors.map((anchor, i) => [anchor, i]));
  return {
    detectors: detectors.map((detector) => ({
      ...detector,
      anchors: detector.anchors?.map(({ anchor, lead }) => [indexOf.get(anchor) as number, ...lead] as const) ?? null,
      gate: detector.gate.map((anchor) => indexOf.get(anchor) as number),
    })),
    anchors: anchors.map((anchor) => [anchor.text, anchor.fold, number(anchor.before), number(anchor.tail), anchor.windows]),
    strings: [...numbers.keys()],
  };
}

export function unfoldRules({ detectors, anchors, strings }: FoldedRules): { readonly detectors: Detector[]; readonly anchors: Anchor[] } {
  const unfolded = anchors.map(([text, fold, before, tail, windows]): Anchor => ({
    text,
    fold,
    before: strings[before] as string,
    tail: strings[tail] as string,
    windows,
  }));
  return {
    anchors: unfolded,
    detectors: detectors.map((detector) => ({
      ...detector,
      anchors:
        detector.anchors?.map(([anchor, min, max]): DetectorAnchor => ({ anchor: unfolded[anchor] as Anchor, lead: [min, max] })) ?? null,
      gate: detector.gate.map((anchor) => unfolded[anchor] as Anchor),
    })),
  };
}
