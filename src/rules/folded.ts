// The built-in detectors as they are stored: a line of text for each, which is read when the detector has something to
// do. A start reads their ids and what the hits of their anchors mean; anchors themselves are only read to make tables anew.
import type { Anchor, DetectorAnchor } from "../engine/anchor.ts";
import { DETECTOR_FIELDS } from "../engine/variant.ts";
import type { Detector } from "../engine/types.ts";
import { joinShared, shareStrings } from "./shared-strings.ts";

type FoldedAnchor = readonly [text: string, fold: number, before: number, tail: number, windows: Anchor["windows"]];

/** What is read when tables are made at run time. */
interface FoldedAnchors {
  readonly anchors: readonly FoldedAnchor[];
  readonly strings: readonly string[];
}

/** A detector without its id; anchors by number, each with its least and greatest lead, one after the other. */
type Folded = Omit<Detector, "id" | "anchors" | "gate"> & {
  readonly anchors: readonly number[] | null;
  readonly gate: readonly number[];
};

/** The first line of the details; then comes a line for each detector. */
interface Common {
  /** What a detector has that does not say otherwise. */
  readonly usual: Partial<Folded>;
  /** Pieces that stand in many patterns. */
  readonly shared: readonly string[];
}

export interface StoredRules {
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

const LATE = DETECTOR_FIELDS.filter((field) => field !== "id");

/** @param anchors in the order that their tables were made for; the detectors refer to these very objects */
export function foldRules(detectors: readonly Detector[], anchors: readonly Anchor[]): StoredRules {
  const numbers = new Map<string, number>();
  const number = (text: string): number => {
    const known = numbers.get(text) ?? numbers.size;
    numbers.set(text, known);
    return known;
  };
  const indexOf = new Map(anchors.map((anchor, i) => [anchor, i]));
  const folded = detectors.map((detector): Folded => ({
    ...detector,
    anchors: detector.anchors?.flatMap(({ anchor, lead }) => [indexOf.get(anchor) as number, ...lead]) ?? null,
    gate: detector.gate.map((anchor) => indexOf.get(anchor) as number),
  }));
  const usual = Object.fromEntries(LATE.map((field) => [field, commonest(folded.map((one) => one[field]))]));
  const { shared, texts } = shareStrings(
    folded.map((one) => {
      const own = LATE.filter((field) => JSON.stringify(one[field]) !== JSON.stringify(usual[field]));
      return asciiJson(Object.fromEntries(own.map((field) => [field, one[field]])));
    }),
  );
  const stored = anchors.map(({ text, fold, before, tail, windows }): FoldedAnchor => [text, fold, number(before), number(tail), windows]);
  return {
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

/** A detector that reads its fields when the first of them is wanted; see engine/variant.ts for copies of it. */
class StoredDetector {
  readonly id: string;
  readonly read: () => Omit<Detector, "id">;
  known: Omit<Detector, "id"> | undefined;

  constructor(id: string, read: () => Omit<Detector, "id">) {
    this.id = id;
    this.read = read;
  }

  get details(): Omit<Detector, "id"> {
    return (this.known ??= this.read());
  }

  toJSON(): unknown {
    return Object.fromEntries(DETECTOR_FIELDS.map((field) => [field, (this as unknown as Detector)[field]]));
  }
}

for (const field of LATE) {
  Object.defineProperty(StoredDetector.prototype, field, {
    get(this: StoredDetector) {
      return this.details[field];
    },
  });
}

export interface ReadStored {
  /** Asked once, when a detector has something to do. */
  readonly details: () => string;
  /** Asked once, when tables are made at run time; left out where they never are. */
  readonly anchors?: () => string;
}

/**
 * The way back from {@link foldRules}.
 * @param ids of the detectors, in their order
 * @param count how many anchors there are
 */
export function unfoldRules(
  stored: ReadStored,
  ids: readonly string[],
  count: number,
): { readonly detectors: Detector[]; readonly anchors: () => readonly Anchor[] } {
  let folded: FoldedAnchors | undefined;
  const readAnchors = (): FoldedAnchors => (folded ??= JSON.parse(stored.anchors?.() ?? "") as FoldedAnchors);
  let made: readonly Anchor[] | undefined;
  const anchors = (): readonly Anchor[] => (made ??= Array.from({ length: count }, (_, i) => new StoredAnchor(readAnchors, i)));
  let lines: readonly string[] | undefined;
  let common: Common | undefined;
  const readDetails = (index: number): Omit<Detector, "id"> => {
    lines ??= stored.details().split("\n");
    common ??= JSON.parse(lines[0] as string) as Common;
    const own = JSON.parse(joinShared(lines[index + 1] as string, common.shared)) as Partial<Folded>;
    const whole = { ...common.usual, ...own } as Folded;
    return {
      ...whole,
      anchors: whole.anchors === null ? null : unfoldAnchors(whole.anchors, anchors()),
      gate: whole.gate.map((anchor) => anchors()[anchor] as Anchor),
    };
  };
  return { anchors, detectors: ids.map((id, i) => new StoredDetector(id, () => readDetails(i)) as unknown as Detector) };
}
