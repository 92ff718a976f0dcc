// The built-in detectors as they are stored. What a start asks of each (its anchors) is read at once; the rest, a line
// of text for each, when the detector has something to do, and strings that only make or explain tables later still.
import type { Anchor, DetectorAnchor } from "../engine/anchor.ts";
import { DETECTOR_FIELDS } from "../engine/variant.ts";
import type { Detector } from "../engine/types.ts";
import { joinShared, shareStrings } from "./shared-strings.ts";

/** Fields that a start asks of detectors that have no anchors. */
const EARLY = ["pattern", "keywords", "context"] as const;

type Head = readonly [
  id: string,
  /** Anchor, and least and greatest lead, one after the other. */
  anchors: readonly number[] | null,
  gate: readonly number[],
  early?: Partial<Detector>,
];

/** What every start reads. */
export interface FoldedRules {
  readonly heads: readonly Head[];
  readonly anchors: number;
}

type FoldedAnchor = readonly [text: string, fold: number, before: number, tail: number, windows: Anchor["windows"]];

/** What is read when tables are made at run time. */
interface FoldedAnchors {
  readonly anchors: readonly FoldedAnchor[];
  readonly strings: readonly string[];
}

/** The first line of the details; then comes a line for each detector. */
interface Common {
  /** What a detector has that does not say otherwise. */
  readonly usual: Partial<Detector>;
  /** Pieces that stand in many patterns. */
  readonly shared: readonly string[];
}

export interface StoredRules {
  /** JSON of {@link FoldedRules}. */
  readonly rules: string;
  /** Lines of JSON, in latin1. */
  readonly details: string;
  /** JSON of the anchors' own fields. */
  readonly anchors: string;
}

/** The value of a field that most of the rules have. */
function commonest(values: readonly unknown[]): unknown {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(JSON.stringify(value), (counts.get(JSON.stringify(value)) ?? 0) + 1);
  const [[text]] = [...counts].toSorted((a, b) => b[1] - a[1]) as [[string, number]];
  return JSON.parse(text);
}

/** In ASCII alone: one other character makes two bytes of every one for V8. */
export const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

const LATE = DETECTOR_FIELDS.filter((field) => field !== "id" && field !== "anchors" && field !== "gate");

/** @param anchors in the order that their tables were made for; the detectors refer to these very objects */
export function foldRules(detectors: readonly Detector[], anchors: readonly Anchor[]): StoredRules {
  const numbers = new Map<string, number>();
  const number = (text: string): number => {
    const known = numbers.get(text) ?? numbers.size;
    numbers.set(text, known);
    return known;
  };
  const indexOf = new Map(anchors.map((anchor, i) => [anchor, i]));
  const heads = detectors.map((detector): Head => {
    const own = detector.anchors?.flatMap(({ anchor, lead }) => [indexOf.get(anchor) as number, ...lead]) ?? null;
    const gate = detector.gate.map((anchor) => indexOf.get(anchor) as number);
    return own === null
      ? [detector.id, own, gate, Object.fromEntries(EARLY.map((field) => [field, detector[field]]))]
      : [detector.id, own, gate];
  });
  const usual = Object.fromEntries(LATE.map((field) => [field, commonest(detectors.map((detector) => detector[field]))]));
  const { shared, texts } = shareStrings(
    detectors.map((detector) => {
      const own = LATE.filter((field) => JSON.stringify(detector[field]) !== JSON.stringify(usual[field]));
      return asciiJson(Object.fromEntries(own.map((field) => [field, detector[field]])));
    }),
  );
  const stored = anchors.map(({ text, fold, before, tail, windows }): FoldedAnchor => [text, fold, number(before), number(tail), windows]);
  return {
    rules: asciiJson({ heads, anchors: anchors.length } satisfies FoldedRules),
    details: [asciiJson({ usual, shared } satisfies Common), ...texts].join("\n"),
    anchors: asciiJson({ anchors: stored, strings: [...numbers.keys()] } satisfies FoldedAnchors),
  };
}

/** An anchor that reads its fields when they are wanted. */
class StoredAnchor implements Anchor {
  readonly read: () => FoldedAnchors;
  readonly index: number;

  constructor(read: () => FoldedAnchors, index: number) {
    this.read = read;
    this.index = index;
  }

  get own(): FoldedAnchor {
    return this.read().anchors[this.index] as FoldedAnchor;
  }
  get text(): string {
    return this.own[0];
  }
  get fold(): number {
    return this.own[1];
  }
  get before(): string {
    return this.read().strings[this.own[2]] as string;
  }
  get tail(): string {
    return this.read().strings[this.own[3]] as string;
  }
  get windows(): Anchor["windows"] {
    return this.own[4];
  }
}

function unfoldAnchors(numbers: readonly number[], all: readonly Anchor[]): DetectorAnchor[] {
  const anchors: DetectorAnchor[] = [];
  for (let i = 0; i < numbers.length; i += 3) {
    anchors.push({ anchor: all[numbers[i] as number] as Anchor, lead: [numbers[i + 1] as number, numbers[i + 2] as number] });
  }
  return anchors;
}

/** A detector that reads most of its fields when the first of them is wanted; see engine/variant.ts for copies of it. */
class StoredDetector {
  readonly id: string;
  readonly anchors: readonly DetectorAnchor[] | null;
  readonly gate: readonly Anchor[];
  readonly early: Partial<Detector> | undefined;
  readonly read: () => Detector;
  known: Detector | undefined;

  constructor([id, anchors, gate, early]: Head, all: readonly Anchor[], read: () => Detector) {
    this.id = id;
    this.anchors = anchors === null ? null : unfoldAnchors(anchors, all);
    this.gate = gate.map((anchor) => all[anchor] as Anchor);
    this.early = early;
    this.read = read;
  }

  get details(): Detector {
    return (this.known ??= this.read());
  }

  toJSON(): unknown {
    return Object.fromEntries(DETECTOR_FIELDS.map((field) => [field, (this as unknown as Detector)[field]]));
  }
}

for (const field of LATE) {
  Object.defineProperty(StoredDetector.prototype, field, {
    get(this: StoredDetector) {
      return this.early !== undefined && field in this.early ? this.early[field] : this.details[field];
    },
  });
}

export interface ReadStored {
  /** JSON of {@link FoldedRules}. */
  readonly rules: string;
  /** Asked once, when a detector has something to do. */
  readonly details: () => string;
  /** Asked once, when tables are made at run time. */
  readonly anchors: () => string;
}

/** The way back from {@link foldRules}. */
export function unfoldRules(stored: ReadStored): { readonly detectors: Detector[]; readonly anchors: Anchor[] } {
  const { heads, anchors } = JSON.parse(stored.rules) as FoldedRules;
  let folded: FoldedAnchors | undefined;
  const readAnchors = (): FoldedAnchors => (folded ??= JSON.parse(stored.anchors()) as FoldedAnchors);
  let lines: readonly string[] | undefined;
  let common: Common | undefined;
  const readDetails = (index: number): Detector => {
    lines ??= stored.details().split("\n");
    common ??= JSON.parse(lines[0] as string) as Common;
    return { ...common.usual, ...(JSON.parse(joinShared(lines[index + 1] as string, common.shared)) as Partial<Detector>) } as Detector;
  };
  const all = Array.from({ length: anchors }, (_, i) => new StoredAnchor(readAnchors, i));
  return {
    anchors: all,
    detectors: heads.map((head, i) => new StoredDetector(head, all, () => readDetails(i)) as unknown as Detector),
  };
}
