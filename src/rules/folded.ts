// The built-in detectors as they are stored: what most of them have in common left out, each anchor once and referred to
// by number, and so the strings they share, which are only read where no tables were made of them.
import type { Anchor, DetectorAnchor } from "../engine/anchor.ts";
import type { Detector } from "../engine/types.ts";

type FoldedAnchor = readonly [text: string, fold: number, before: number, tail: number, windows: Anchor["windows"]];

type Folded = Omit<Detector, "anchors" | "gate"> & {
  readonly anchors: readonly (readonly [anchor: number, min: number, max: number])[] | null;
  readonly gate: readonly number[];
};

export interface FoldedRules {
  /** What a detector has that does not say otherwise. */
  readonly usual: Partial<Folded>;
  readonly detectors: readonly Partial<Folded>[];
  readonly anchors: readonly FoldedAnchor[];
}

/** The value of a field that most of the rules have. */
function commonest(values: readonly unknown[]): unknown {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(JSON.stringify(value), (counts.get(JSON.stringify(value)) ?? 0) + 1);
  const [[text]] = [...counts].toSorted((a, b) => b[1] - a[1]) as [[string, number]];
  return JSON.parse(text);
}

/** @param anchors in the order that their tables were made for; the detectors refer to these very objects */
export function foldRules(
  detectors: readonly Detector[],
  anchors: readonly Anchor[],
): { readonly rules: FoldedRules; readonly strings: readonly string[] } {
  const numbers = new Map<string, number>();
  const number = (text: string): number => {
    const known = numbers.get(text) ?? numbers.size;
    numbers.set(text, known);
    return known;
  };
  const indexOf = new Map(anchors.map((anchor, i) => [anchor, i]));
  const whole = detectors.map((detector): Folded => ({
    ...detector,
    anchors: detector.anchors?.map(({ anchor, lead }) => [indexOf.get(anchor) as number, ...lead] as const) ?? null,
    gate: detector.gate.map((anchor) => indexOf.get(anchor) as number),
  }));
  const fields = Object.keys(whole[0] as Folded) as (keyof Folded)[];
  const usual = Object.fromEntries(fields.map((field) => [field, commonest(whole.map((detector) => detector[field]))]));
  const isUsual = (field: string, value: unknown): boolean => JSON.stringify(value) === JSON.stringify(usual[field]);
  return {
    rules: {
      usual,
      detectors: whole.map((detector) => Object.fromEntries(Object.entries(detector).filter(([field, value]) => !isUsual(field, value)))),
      anchors: anchors.map((anchor) => [anchor.text, anchor.fold, number(anchor.before), number(anchor.tail), anchor.windows]),
    },
    strings: [...numbers.keys()],
  };
}

/** An anchor that reads its long strings when they are wanted. */
class StoredAnchor implements Anchor {
  readonly text: string;
  readonly fold: number;
  readonly windows: Anchor["windows"];
  readonly #stored: FoldedAnchor;
  readonly #string: (number: number) => string;

  constructor(stored: FoldedAnchor, string: (number: number) => string) {
    [this.text, this.fold, , , this.windows] = stored;
    this.#stored = stored;
    this.#string = string;
  }

  get before(): string {
    return this.#string(this.#stored[2]);
  }

  get tail(): string {
    return this.#string(this.#stored[3]);
  }
}

/** @param readStrings gives the strings; asked once, when the first of them is wanted */
export function unfoldRules(
  { usual, detectors, anchors }: FoldedRules,
  readStrings: () => readonly string[],
): { readonly detectors: Detector[]; readonly anchors: Anchor[] } {
  let strings: readonly string[] | undefined;
  const string = (number: number): string => (strings ??= readStrings())[number] as string;
  const unfolded = anchors.map((anchor) => new StoredAnchor(anchor, string));
  return {
    anchors: unfolded,
    detectors: detectors.map((own) => {
      const detector = { ...usual, ...own } as Folded;
      return {
        ...detector,
        anchors:
          detector.anchors?.map(([anchor, min, max]): DetectorAnchor => ({ anchor: unfolded[anchor] as Anchor, lead: [min, max] })) ?? null,
        gate: detector.gate.map((anchor) => unfolded[anchor] as Anchor),
      };
    }),
  };
}
