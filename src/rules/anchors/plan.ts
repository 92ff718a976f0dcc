// Chooses, for each anchor and each parity of its place, the four-byte window that the kernel goes by and one of its
// eight buckets, so that as few places of ordinary text as possible pass its first two phases. A greedy choice, then
// each is reconsidered a few times; any choice is right, a good one is fast.
import type { Anchor, AnchorWindow } from "../../engine/anchor.ts";
import { type ByteSet, membersOf } from "../../engine/byte-set.ts";
import { foldedMembers, FURTHEST_BEFORE, hasWholeKeys, placesOf } from "../../engine/kernel/windows.ts";
import { shareOfPair, shareOfSequence } from "./frequency.ts";

const BUCKETS = 8;
/** Windows whose last three bytes can be more fill the kernel's tables. */
const MOST_TRIGRAMS = 9000;
/** Halves of more byte pairs take long to fill in, and let much through. */
const MOST_PAIRS = 4096;
/** Options kept for each parity: the rarest. */
const OPTIONS = 3;

interface Spot {
  readonly offset: number;
  readonly keyShare: number;
  /** Bytes that can stand at each of the four places. */
  readonly sets: readonly [ByteSet, ByteSet, ByteSet, ByteSet];
}

interface Choice {
  readonly options: readonly Spot[];
  option: Spot;
  bucket: number;
}

export type UnplannedAnchor = Omit<Anchor, "windows">;

const sizeOf = (...sets: readonly ByteSet[]): number => sets.reduce((product, set) => product * membersOf(set).length, 1);

type Spots = readonly [even: readonly Spot[], odd: readonly Spot[]];

/** Of anchors that were looked at one by one. */
const knownSpots = new WeakMap<UnplannedAnchor, Spots>();

/** Where a window may lie at places of each parity, the rarest first. */
function spotsOf(anchor: UnplannedAnchor): Spots {
  const known = knownSpots.get(anchor);
  if (known !== undefined) return known;
  const placeOf = placesOf({ ...anchor, windows: NO_WINDOWS });
  const places = Array.from({ length: anchor.text.length + FURTHEST_BEFORE + 3 }, (_, i) => placeOf(i - FURTHEST_BEFORE));
  const fitting: [Omit<Spot, "keyShare">[], Omit<Spot, "keyShare">[]] = [[], []];
  for (let offset = -FURTHEST_BEFORE; offset < anchor.text.length; offset++) {
    const sets = places.slice(offset + FURTHEST_BEFORE, offset + FURTHEST_BEFORE + 4) as unknown as Spot["sets"];
    const trigrams = sets.slice(1).reduce((product, set) => product * foldedMembers(set).length, 1);
    if (trigrams <= MOST_TRIGRAMS) fitting[offset & 1]?.push({ offset, sets });
  }
  if (fitting.some((own) => own.length === 0)) throw new RangeError(`no window for ${JSON.stringify(anchor.text)}`);
  return fitting.map((own) => {
    const narrow = own.filter(({ sets: [a, b, c, d] }) => sizeOf(a, b) <= MOST_PAIRS && sizeOf(c, d) <= MOST_PAIRS);
    return (narrow.length > 0 ? narrow : own)
      .map((spot) => ({ ...spot, keyShare: shareOfSequence(hasWholeKeys(spot.sets) ? spot.sets : spot.sets.slice(1)) }))
      .toSorted((a, b) => a.keyShare - b.keyShare);
  }) as unknown as Spots;
}

const NO_WINDOWS: Anchor["windows"] = [
  [0, 0],
  [0, 0],
];

/** One half of a bucket: how often each pair is wanted in it, and the share of text that has one. */
interface Half {
  readonly share: number;
  /** What the share would grow by. */
  more(first: ByteSet, second: ByteSet): number;
  change(first: ByteSet, second: ByteSet, by: 1 | -1): void;
}

function createHalf(): Half {
  const wanted = new Uint16Array(65_536);
  let share = 0;
  return {
    get share() {
      return share;
    },
    more(first, second) {
      const seconds = membersOf(second);
      let more = 0;
      for (const a of membersOf(first)) for (const b of seconds) if (wanted[a | (b << 8)] === 0) more += shareOfPair(a, b);
      return more;
    },
    change(first, second, by) {
      const seconds = membersOf(second);
      for (const a of membersOf(first)) {
        for (const b of seconds) {
          const before = wanted[a | (b << 8)] as number;
          wanted[a | (b << 8)] = before + by;
          if (before === 0) share += shareOfPair(a, b);
          else if (before + by === 0) share -= shareOfPair(a, b);
        }
      }
    },
  };
}

/** Windows for an anchor by itself; good enough for a few rules. @throws RangeError for an anchor without a usable window */
export function chooseWindows(anchor: UnplannedAnchor): Anchor {
  const spots = spotsOf(anchor);
  const bucket = (anchor.text.charCodeAt(0) + anchor.text.length) % BUCKETS;
  const windowOf = ([spot]: readonly Spot[]): AnchorWindow => [(spot as Spot).offset, bucket];
  const chosen: Anchor = { ...anchor, windows: [windowOf(spots[0]), windowOf(spots[1])] };
  knownSpots.set(chosen, spots);
  return chosen;
}

/**
 * @param rounds of reconsidering
 * @throws RangeError for an anchor without a usable window
 */
export function planWindows(anchors: readonly UnplannedAnchor[], rounds = 3): Anchor[] {
  const firsts = Array.from({ length: BUCKETS }, () => createHalf());
  const seconds = Array.from({ length: BUCKETS }, () => createHalf());
  const choices = anchors.flatMap((anchor) =>
    spotsOf(anchor).map((spots): Choice => {
      const options = spots.slice(0, OPTIONS);
      return { options, option: options[0] as Spot, bucket: 0 };
    }),
  );
  const put = ({ option: { sets }, bucket }: Choice, by: 1 | -1): void => {
    firsts[bucket]?.change(sets[0], sets[1], by);
    seconds[bucket]?.change(sets[2], sets[3], by);
  };
  const choose = (choice: Choice): void => {
    let least = Number.POSITIVE_INFINITY;
    for (const option of choice.options) {
      const [a, b, c, d] = option.sets;
      for (let bucket = 0; bucket < BUCKETS; bucket++) {
        const [first, second] = [firsts[bucket] as Half, seconds[bucket] as Half];
        const grown = (first.share + first.more(a, b)) * (second.share + second.more(c, d));
        const cost = grown - first.share * second.share + option.keyShare;
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
