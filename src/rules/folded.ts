// The built-in detectors as they are stored. A start reads what the hits of their anchors mean; a detector is read when it
// has something to do, its id when it is told, and anchors only to make tables.
import type { Anchor, DetectorAnchor } from "../engine/anchor.ts";
import { fromLatin1, latin1 } from "../engine/bytes.ts";
import { fromBase64, toBase64 } from "../engine/kernel/base64.ts";
import { DETECTOR_FIELDS } from "../engine/variant.ts";
import type { Detector } from "../engine/types.ts";

type FoldedAnchor = readonly [text: string, fold: number, before: number, tail: number, windows: Anchor["windows"]];

/** The first line of the stored anchors; the bytes of the tails follow. */
interface FoldedAnchors {
  readonly anchors: readonly FoldedAnchor[];
  readonly before: readonly string[];
  /** Where each tail ends. */
  readonly tailEnds: readonly number[];
}

/** A detector without its id; anchors by number, each with its least and greatest lead, one after the other. */
type Folded = Omit<Detector, "id" | "anchors" | "gate"> & {
  readonly anchors: readonly number[] | null;
  readonly gate: readonly number[];
};

/** Rules as they are read, wherever they are kept. */
export interface RuleStore {
  /** JSON of what a detector has that does not say otherwise. */
  readonly usual: () => string;
  /** JSON of the fields of a detector that are not the usual ones. */
  readonly own: (detector: number) => string;
  /** Names of packs with the ids of their rules, parted by blanks; a pack a line. */
  readonly packs: () => string;
  /** Of the anchor table, and then how far verdicts look; see WholeTable. */
  readonly numbers: () => Int32Array;
  /** As {@link foldAnchors} writes them. */
  readonly anchors: () => Uint8Array;
  /** The kernel's tables of all anchors, as makeTables gives their image; undefined: they are made of the anchors. */
  readonly image?: () => Uint8Array | undefined;
  /** Writes the same, by a shorter way. */
  readonly writeTables?: (memory: Uint8Array) => void;
}

/** The value of a field that most of the rules have. */
function commonest(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [[value]] = [...counts].toSorted((a, b) => b[1] - a[1]) as [[string, number]];
  return value;
}

/** In ASCII alone: one other character makes two bytes of every one for V8. */
export const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

const LATE = DETECTOR_FIELDS.filter((field) => field !== "id");

/**
 * Field by field, so that what is alike stands together and packs well: the usual values as one JSON, the packs, then a
 * line for each field, its name and the detectors' values as JSON, parted by tabs; the usual one is left out.
 * @param anchors in the order that their tables were made for
 * @returns ASCII
 */
export function foldRules(
  detectors: readonly Detector[],
  anchors: readonly Anchor[],
  packs: Readonly<Record<string, readonly string[]>>,
): string {
  const indexOf = new Map(anchors.map((anchor, i) => [anchor, i]));
  const folded = detectors.map((detector): Folded => ({
    ...detector,
    anchors: detector.anchors?.flatMap(({ anchor, lead }) => [indexOf.get(anchor) as number, ...lead]) ?? null,
    gate: detector.gate.map((anchor) => indexOf.get(anchor) as number),
  }));
  const columns = LATE.map((field) => {
    const values = folded.map((one) => asciiJson(one[field]));
    return { field, values, usual: commonest(values) };
  });
  return [
    `{${columns.map(({ field, usual }) => `"${field}":${usual}`).join(",")}}`,
    Object.entries(packs)
      .map(([pack, ids]) => [pack, ...ids].join(" "))
      .join("\t"),
    ...columns.map(({ field, values, usual }) => [field, ...values.map((value) => (value === usual ? "" : value))].join("\t")),
  ].join("\n");
}

/** @param text as {@link foldRules} writes it; asked for once */
export function openRules(text: () => string): Pick<RuleStore, "usual" | "own" | "packs"> {
  let read: { readonly usual: string; readonly packs: string; readonly columns: readonly (readonly string[])[] } | undefined;
  const parts = (): NonNullable<typeof read> => {
    if (read !== undefined) return read;
    const [usual, packs, ...columns] = text().split("\n") as [string, string, ...string[]];
    return (read = { usual, packs: packs.replaceAll("\t", "\n"), columns: columns.map((column) => column.split("\t")) });
  };
  return {
    usual: () => parts().usual,
    packs: () => parts().packs,
    own(detector) {
      const own = parts().columns.filter((column) => column[detector + 1] !== "");
      return `{${own.map((column) => `"${column[0] as string}":${column[detector + 1] as string}`).join(",")}}`;
    },
  };
}

/** Their own fields as one line of JSON, then the tails as bytes: as text they would not pack. */
export function foldAnchors(anchors: readonly Anchor[]): Uint8Array {
  const before = [...new Set(anchors.map((anchor) => anchor.before))];
  const tails = [...new Set(anchors.map(({ tail }) => tail))];
  const bytes = tails.map(fromBase64);
  let end = 0;
  const head: FoldedAnchors = {
    anchors: anchors.map((anchor) => [anchor.text, anchor.fold, before.indexOf(anchor.before), tails.indexOf(anchor.tail), anchor.windows]),
    before,
    tailEnds: bytes.map(({ length }) => (end += length)),
  };
  const line = fromLatin1(`${asciiJson(head)}\n`);
  const folded = new Uint8Array(line.length + end);
  folded.set(line);
  let at = line.length;
  for (const tail of bytes) {
    folded.set(tail, at);
    at += tail.length;
  }
  return folded;
}

/** The way back from {@link foldAnchors}. */
export function unfoldAnchors(folded: Uint8Array): Anchor[] {
  const lineEnd = folded.indexOf(10);
  const { anchors, before, tailEnds } = JSON.parse(latin1(folded.subarray(0, lineEnd))) as FoldedAnchors;
  const bytes = folded.subarray(lineEnd + 1);
  const tails = tailEnds.map((end, i) => toBase64(bytes.subarray(tailEnds[i - 1] ?? 0, end)));
  return anchors.map(([text, fold, beforeIndex, tail, windows]) => ({
    text,
    fold,
    before: before[beforeIndex] as string,
    tail: tails[tail] as string,
    windows,
  }));
}

/** An anchor that is read when one of its fields is wanted. */
class StoredAnchor implements Anchor {
  readonly read: () => readonly Anchor[];
  readonly index: number;

  constructor(read: () => readonly Anchor[], index: number) {
    this.read = read;
    this.index = index;
  }

  get own(): Anchor {
    return this.read()[this.index] as Anchor;
  }
  get text(): string {
    return this.own.text;
  }
  get fold(): number {
    return this.own.fold;
  }
  get before(): string {
    return this.own.before;
  }
  get tail(): string {
    return this.own.tail;
  }
  get windows(): Anchor["windows"] {
    return this.own.windows;
  }

  toJSON(): Anchor {
    return this.own;
  }
}

/** What detectors read their fields from. */
interface Reader {
  readonly id: (detector: number) => string;
  readonly details: (detector: number) => Omit<Detector, "id">;
}

/** A detector that reads its fields when the first of them is wanted; see engine/variant.ts for copies of it. */
class StoredDetector {
  readonly reader: Reader;
  readonly index: number;
  known: Omit<Detector, "id"> | undefined = undefined;

  constructor(reader: Reader, index: number) {
    this.reader = reader;
    this.index = index;
  }

  get id(): string {
    return this.reader.id(this.index);
  }

  get details(): Omit<Detector, "id"> {
    return (this.known ??= this.reader.details(this.index));
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

/** A list whose items are made when one is asked for: a commit asks for a few of a thousand. */
function lateList<T>(length: number, make: (index: number) => T): readonly T[] {
  const isIndex = (key: string | symbol): key is string => typeof key === "string" && /^\d+$/.test(key) && Number(key) < length;
  const item = (list: T[], key: string): T => (list[Number(key)] ??= make(Number(key)));
  return new Proxy<T[]>(Object.assign([], { length }), {
    get: (list, key) => (isIndex(key) ? item(list, key) : (Reflect.get(list, key) as unknown)),
    has: (list, key) => isIndex(key) || Reflect.has(list, key),
    ownKeys(list) {
      for (let i = 0; i < length; i++) list[i] ??= make(i);
      return Reflect.ownKeys(list);
    },
    getOwnPropertyDescriptor(list, key) {
      if (isIndex(key)) item(list, key);
      return Reflect.getOwnPropertyDescriptor(list, key);
    },
  });
}

export interface StoredRules {
  readonly rules: readonly Detector[];
  readonly probes: readonly Detector[];
  readonly anchors: () => readonly Anchor[];
  /** Rule ids by pack. */
  readonly packs: () => Readonly<Record<string, readonly string[]>>;
}

/**
 * @param counts how many anchors and rules there are
 * @param probes ids of the detectors behind the rules
 */
export function unfoldRules(
  store: RuleStore,
  counts: { readonly rules: number; readonly anchors: number },
  probes: readonly string[],
): StoredRules {
  let packs: Record<string, readonly string[]> | undefined;
  const readPacks = (): Record<string, readonly string[]> =>
    (packs ??= Object.fromEntries(
      store
        .packs()
        .split("\n")
        .map((line) => {
          const [pack, ...ids] = line.split(" ");
          return [pack, ids];
        }),
    ));
  let ids: readonly string[] | undefined;
  let read: readonly Anchor[] | undefined;
  const readAnchors = (): readonly Anchor[] => (read ??= unfoldAnchors(store.anchors()));
  const made: Anchor[] = [];
  const anchor = (index: number): Anchor => (made[index] ??= new StoredAnchor(readAnchors, index));
  const anchors = (): readonly Anchor[] => Array.from({ length: counts.anchors }, (_, i) => anchor(i));
  const anchorsOf = (numbers: readonly number[]): DetectorAnchor[] => {
    const own: DetectorAnchor[] = [];
    for (let i = 0; i < numbers.length; i += 3)
      own.push({ anchor: anchor(numbers[i] as number), lead: [numbers[i + 1] as number, numbers[i + 2] as number] });
    return own;
  };
  let usual: Folded | undefined;
  const reader: Reader = {
    id: (detector) => (ids ??= [...Object.values(readPacks()).flat(), ...probes])[detector] as string,
    details(detector) {
      usual ??= JSON.parse(store.usual()) as Folded;
      const whole = { ...usual, ...(JSON.parse(store.own(detector)) as Partial<Folded>) };
      return {
        ...whole,
        anchors: whole.anchors === null ? null : anchorsOf(whole.anchors),
        gate: whole.gate.map(anchor),
      };
    },
  };
  const detector = (index: number): Detector => new StoredDetector(reader, index) as unknown as Detector;
  return {
    rules: lateList(counts.rules, detector),
    probes: lateList(probes.length, (index) => detector(counts.rules + index)),
    anchors,
    packs: readPacks,
  };
}
