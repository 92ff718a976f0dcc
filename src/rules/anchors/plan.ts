// Chooses, for each anchor and each parity of its place, the four-byte window that the kernel goes by and one of its
// sixteen buckets, so that as few places of ordinary text as possible pass its first two phases. A greedy choice, then
// each is reconsidered a few times; any choice is right, a good one is fast.
import type { Anchor, AnchorWindow } from "../../engine/anchor.ts";
import { type ByteSet, membersOf } from "../../engine/byte-set.ts";
import { BUCKETS } from "../../engine/kernel/layout.ts";
import { foldedMembers, FURTHEST_BEFORE, placesOf, WINDOW, windowSets, type WindowSets } from "../../engine/kernel/windows.ts";
import { ESTIMATED, shareOfPair, type SourceText } from "./frequency.ts";

const PAIRS = 65_536;
/** Windows whose last three bytes can be more fill the kernel's tables. */
const MOST_TRIGRAMS = 9000;
/** Halves of more byte pairs take long to fill in, and let much through. */
const MOST_PAIRS = 4096;
/** Options kept for each parity: the rarest. */
const OPTIONS = 4;
/** What passes the second phase costs so many times what passes the first. */
const CANDIDATE_COST = 4;

interface Spot {
  readonly offset: number;
  readonly keyShare: number;
  readonly sets: WindowSets;
}

/** Byte pairs of the halves of a window, the first byte lowest. */
interface Option extends Spot {
  readonly firsts: Uint16Array;
  readonly seconds: Uint16Array;
}

interface Choice {
  readonly options: readonly Option[];
  option: Option;
  bucket: number;
}

export type UnplannedAnchor = Omit<Anchor, "windows">;

const sizeOf = (...sets: readonly ByteSet[]): number => sets.reduce((product, set) => product * membersOf(set).length, 1);

type Spots = readonly [even: readonly Spot[], odd: readonly Spot[]];

/** Of anchors that were looked at one by one. */
const knownSpots = new WeakMap<UnplannedAnchor, Spots>();

/** Where a window may lie at places of each parity, the rarest first. */
function spotsOf(anchor: UnplannedAnchor, text: SourceText): Spots {
  const known = knownSpots.get(anchor);
  if (known !== undefined && text === ESTIMATED) return known;
  const placeOf = placesOf({ ...anchor, windows: NO_WINDOWS });
  const places = Array.from({ length: anchor.text.length + FURTHEST_BEFORE + WINDOW - 1 }, (_, i) => placeOf(i - FURTHEST_BEFORE));
  const fitting: [Omit<Spot, "keyShare">[], Omit<Spot, "keyShare">[]] = [[], []];
  for (let offset = -FURTHEST_BEFORE; offset < anchor.text.length; offset++) {
    const sets = windowSets((at) => places[at + FURTHEST_BEFORE] as ByteSet, offset);
    const trigrams = sets.slice(1).reduce((product, set) => product * foldedMembers(set).length, 1);
    if (trigrams <= MOST_TRIGRAMS) fitting[offset & 1]?.push({ offset, sets });
  }
  if (fitting.some((own) => own.length === 0)) throw new RangeError(`no window for ${JSON.stringify(anchor.text)}`);
  return fitting.map((own) => {
    const narrow = own.filter(({ sets: [a, b, c, d] }) => sizeOf(a, b) <= MOST_PAIRS && sizeOf(c, d) <= MOST_PAIRS);
    return (narrow.length > 0 ? narrow : own)
      .map((spot) => ({ ...spot, keyShare: text.shareOf(spot.sets) }))
      .toSorted((a, b) => a.keyShare - b.keyShare);
  }) as unknown as Spots;
}

const NO_WINDOWS: Anchor["windows"] = [
  [0, 0],
  [0, 0],
];

/** Known pairs that stand beside a pair, and how often. */
type Neighbours = ReadonlyMap<number, readonly (readonly [pair: number, share: number])[]>;

/** One half of a bucket: which pairs are wanted in it. */
interface Half {
  readonly wanted: Uint16Array;
  /** Share of text that has one of them. */
  share: number;
  /** By pair of the other half: share of text in which one that is wanted here stands beside it. */
  readonly beside: Float32Array;
  readonly neighbours: Neighbours;
}

const NO_PAIRS = new Float32Array(0);

function createHalf(neighbours: Neighbours): Half {
  return { wanted: new Uint16Array(PAIRS), share: 0, beside: neighbours.size > 0 ? new Float32Array(PAIRS) : NO_PAIRS, neighbours };
}

function change(half: Half, pairs: Uint16Array, by: 1 | -1): void {
  for (const pair of pairs) {
    const before = half.wanted[pair] as number;
    half.wanted[pair] = before + by;
    if (before !== 0 && before + by !== 0) continue;
    half.share += by * shareOfPair(pair & 255, pair >> 8);
    for (const [other, share] of half.neighbours.get(pair) ?? []) half.beside[other] = (half.beside[other] as number) + by * share;
  }
}

/** What pairs add to the half, and what of text would meet them in the other. */
function growthOf(half: Half, other: Half, pairs: Uint16Array): readonly [share: number, met: number] {
  let [share, met] = [0, 0];
  for (const pair of pairs) {
    if (half.wanted[pair] !== 0) continue;
    share += shareOfPair(pair & 255, pair >> 8);
    met += other.beside[pair] ?? 0;
  }
  return [share, met];
}

interface Bucket {
  readonly first: Half;
  readonly second: Half;
}

/** Share of text that a window would let through the first phase, beyond what passes already. */
function growthOfBucket({ first, second }: Bucket, { firsts, seconds }: Option, rest: number): number {
  const [firstShare, firstMet] = growthOf(first, second, firsts);
  const [secondShare, secondMet] = growthOf(second, first, seconds);
  const unknown = (first.share + firstShare) * (second.share + secondShare) - first.share * second.share;
  return firstMet + secondMet + rest * unknown;
}

function neighboursOf({ grams }: SourceText, of: "first" | "second"): Neighbours {
  const neighbours = new Map<number, (readonly [number, number])[]>();
  const other = of === "first" ? "second" : "first";
  for (const gram of grams) {
    const own = neighbours.get(gram[of]);
    if (own === undefined) neighbours.set(gram[of], [[gram[other], gram.share]]);
    else own.push([gram[other], gram.share]);
  }
  return neighbours;
}

function pairsOf(low: ByteSet, high: ByteSet): Uint16Array {
  const lows = membersOf(low);
  return Uint16Array.from(membersOf(high).flatMap((b) => lows.map((a) => a | (b << 8))));
}

/** Windows for an anchor by itself; good enough for a few rules. @throws RangeError for an anchor without a usable window */
export function chooseWindows(anchor: UnplannedAnchor): Anchor {
  const spots = spotsOf(anchor, ESTIMATED);
  const bucket = (anchor.text.charCodeAt(0) + anchor.text.length) % BUCKETS;
  const windowOf = ([spot]: readonly Spot[]): AnchorWindow => [(spot as Spot).offset, bucket];
  const chosen: Anchor = { ...anchor, windows: [windowOf(spots[0]), windowOf(spots[1])] };
  knownSpots.set(chosen, spots);
  return chosen;
}

export interface PlanOptions {
  /** How often all choices are reconsidered. */
  readonly rounds?: number;
  readonly text?: SourceText;
}

/** @throws RangeError for an anchor without a usable window */
export function planWindows(anchors: readonly UnplannedAnchor[], { rounds = 3, text = ESTIMATED }: PlanOptions = {}): Anchor[] {
  const [afterFirst, beforeSecond] = [neighboursOf(text, "first"), neighboursOf(text, "second")];
  const buckets = Array.from({ length: BUCKETS }, (): Bucket => ({ first: createHalf(afterFirst), second: createHalf(beforeSecond) }));
  const choices = anchors.flatMap((anchor) =>
    spotsOf(anchor, text).map((spots): Choice => {
      const options = spots
        .slice(0, OPTIONS)
        .map((spot) => ({ ...spot, firsts: pairsOf(spot.sets[0], spot.sets[1]), seconds: pairsOf(spot.sets[2], spot.sets[3]) }));
      return { options, option: options[0] as Option, bucket: 0 };
    }),
  );
  const put = ({ option, bucket }: Choice, by: 1 | -1): void => {
    const { first, second } = buckets[bucket] as Bucket;
    change(first, option.firsts, by);
    change(second, option.seconds, by);
  };
  const choose = (choice: Choice): void => {
    let least = Number.POSITIVE_INFINITY;
    for (const option of choice.options) {
      for (const [index, bucket] of buckets.entries()) {
        const cost = growthOfBucket(bucket, option, text.rest) + CANDIDATE_COST * option.keyShare;
        if (cost < least) {
          least = cost;
          choice.option = option;
          choice.bucket = index;
        }
      }
    }
    put(choice, 1);
  };
  // The commonest first: they decide what a bucket lets through.
  const weight = ({ option }: Choice): number => option.keyShare;
  const ordered = choices.toSorted((a, b) => weight(b) - weight(a));
  for (const choice of ordered) choose(choice);
  for (let round = 0; round < rounds; round++) {
    for (const choice of ordered) {
      put(choice, -1);
      choose(choice);
    }
  }
  const windowOf = ({ option, bucket }: Choice): AnchorWindow => [option.offset, bucket];
  return anchors.map((anchor, i) => ({
    ...anchor,
    windows: [windowOf(choices[i * 2] as Choice), windowOf(choices[i * 2 + 1] as Choice)],
  }));
}
