// Chooses, for each anchor and each parity of its place, the four-byte window that the kernel goes by and one of its
// eight buckets, so that as few places of ordinary text as possible pass its first two phases. A greedy choice, then
// each is reconsidered a few times; any choice is right, a good one is fast.
import { type Anchor, type AnchorWindow, LONGEST_LITERAL } from "../../engine/anchor.ts";
import { type ByteSet, membersOf } from "../../engine/byte-set.ts";
import { foldedMembers, FURTHEST_BEFORE, placesOf } from "../../engine/kernel/windows.ts";
import { PAIR_SHARE, shareOfSequence } from "./frequency.ts";

const BUCKETS = 8;
/** Windows with more folded trigrams fill the kernel's tables. */
const MOST_TRIGRAMS = 9000;
/** Halves of more byte pairs take long to fill in, and let much through. */
const MOST_PAIRS = 4096;
/** Options kept for each parity: the rarest. */
const OPTIONS = 3;

interface Spot {
  readonly offset: number;
  readonly trigramShare: number;
  /** Bytes that can stand at each of the four places. */
  readonly sets: readonly [ByteSet, ByteSet, ByteSet, ByteSet];
}

interface Option extends Spot {
  readonly firstPairs: Uint16Array;
  readonly secondPairs: Uint16Array;
}

interface Choice {
  readonly options: readonly Option[];
  option: Option;
  bucket: number;
}

export type UnplannedAnchor = Omit<Anchor, "windows">;

function pairsOf(first: Uint8Array, second: Uint8Array): Uint16Array {
  const seconds = membersOf(second);
  return Uint16Array.from(membersOf(first).flatMap((a) => seconds.map((b) => a | (b << 8))));
}

const sizeOf = (...sets: readonly ByteSet[]): number => sets.reduce((product, set) => product * membersOf(set).length, 1);

/** Where a window may lie, the rarest first. */
function spotsOf(anchor: UnplannedAnchor, parity: number): Spot[] {
  const places = placesOf({ ...anchor, windows: NO_WINDOWS });
  const spots: Spot[] = [];
  for (let offset = -FURTHEST_BEFORE; offset < Math.min(anchor.text.length, LONGEST_LITERAL); offset++) {
    if ((offset & 1) !== parity) continue;
    const sets = [0, 1, 2, 3].map((i) => places(offset + i)) as unknown as Spot["sets"];
    const trigrams = sets.slice(1).reduce((product, set) => product * foldedMembers(set).length, 1);
    if (trigrams <= MOST_TRIGRAMS) spots.push({ offset, trigramShare: shareOfSequence(sets.slice(1)), sets });
  }
  const narrow = spots.filter(({ sets: [a, b, c, d] }) => sizeOf(a, b) <= MOST_PAIRS && sizeOf(c, d) <= MOST_PAIRS);
  const usable = narrow.length > 0 ? narrow : spots;
  if (usable.length === 0) throw new RangeError(`no window for ${JSON.stringify(anchor.text)}`);
  return usable.toSorted((a, b) => a.trigramShare - b.trigramShare);
}

const withPairs = (spot: Spot): Option => ({
  ...spot,
  firstPairs: pairsOf(spot.sets[0], spot.sets[1]),
  secondPairs: pairsOf(spot.sets[2], spot.sets[3]),
});

const NO_WINDOWS: Anchor["windows"] = [
  [0, 0],
  [0, 0],
];

/** One half of a bucket: how often each pair is wanted in it, and the share of text that has one. */
interface Half {
  readonly share: number;
  /** What the share would grow by. */
  more(pairs: Uint16Array): number;
  change(pairs: Uint16Array, by: 1 | -1): void;
}

function createHalf(): Half {
  const wanted = new Uint16Array(65_536);
  let share = 0;
  return {
    get share() {
      return share;
    },
    more(pairs) {
      let more = 0;
      for (const pair of pairs) if (wanted[pair] === 0) more += PAIR_SHARE[pair] as number;
      return more;
    },
    change(pairs, by) {
      for (const pair of pairs) {
        const before = wanted[pair] as number;
        wanted[pair] = before + by;
        if (before === 0) share += PAIR_SHARE[pair] as number;
        else if (before + by === 0) share -= PAIR_SHARE[pair] as number;
      }
    },
  };
}

/** Windows for an anchor by itself; good enough for a few rules. @throws RangeError for an anchor without a usable window */
export function chooseWindows(anchor: UnplannedAnchor): Anchor {
  const windowOf = (parity: number): AnchorWindow => {
    const [spot] = spotsOf(anchor, parity) as [Spot];
    return [spot.offset, (anchor.text.charCodeAt(0) + anchor.text.length) % BUCKETS];
  };
  return { ...anchor, windows: [windowOf(0), windowOf(1)] };
}

/**
 * @param rounds of reconsidering
 * @throws RangeError for an anchor without a usable window
 */
export function planWindows(anchors: readonly UnplannedAnchor[], rounds = 3): Anchor[] {
  const firsts = Array.from({ length: BUCKETS }, () => createHalf());
  const seconds = Array.from({ length: BUCKETS }, () => createHalf());
  const choices = anchors.flatMap((anchor) =>
    [0, 1].map((parity): Choice => {
      const options = spotsOf(anchor, parity).slice(0, OPTIONS).map(withPairs);
      return { options, option: options[0] as Option, bucket: 0 };
    }),
  );
  const put = ({ option, bucket }: Choice, by: 1 | -1): void => {
    firsts[bucket]?.change(option.firstPairs, by);
    seconds[bucket]?.change(option.secondPairs, by);
  };
  const choose = (choice: Choice): void => {
    let least = Number.POSITIVE_INFINITY;
    for (const option of choice.options) {
      for (let bucket = 0; bucket < BUCKETS; bucket++) {
        const [first, second] = [firsts[bucket] as Half, seconds[bucket] as Half];
        const grown = (first.share + first.more(option.firstPairs)) * (second.share + second.more(option.secondPairs));
        const cost = grown - first.share * second.share + option.trigramShare;
        if (cost < least) {
          least = cost;
          choice.option = option;
          choice.bucket = bucket;
        }
      }
    }
    put(choice, 1);
  };
  // The commonest first: they decide what a bucket lets through.
  const weight = ({ option }: Choice): number => option.trigramShare;
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
