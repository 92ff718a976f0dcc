// AssemblyScript: what was said of anchors, by the bytes within their reach: what comes again, in another version or file,
// is not judged again.
//
// Stretches are told apart by a universal hash of 128 bits under keys that are drawn for each run: two of NH (Black et
// al., "UMAC: Fast and Secure Message Authentication", section 5.2), each of which takes two given stretches of one
// length for the same with a probability of at most 2^-32. No text can be made that is taken for another.

/** Longer stretches are judged each time. */
const LONGEST: usize = 8192;
/** A slot: hash, anchor with shifts and verdict, bytes before and behind the place. */
const SLOT_BITS: u32 = 16;
const SLOT: usize = 32;
const OTHER: usize = 8;
const ANCHOR: usize = 16;
const VERDICT: usize = 19;
const BEFORE: usize = 20;
const BEHIND: usize = 24;

/** Somebody is about to judge it. */
export const AWAITED: u8 = 255;
const UNJUDGED: u8 = 0;

/** Two keys of LONGEST bytes, and slots. */
let keys: usize = 0;
let slots: usize = 0;

/** Room for all of it. */
export function verdictsBytes(): usize {
  return 2 * LONGEST + (SLOT << SLOT_BITS);
}

/** @param at address of the room; at its beginning two keys of LONGEST bytes, set by JavaScript, behind them zeros */
export function setUpVerdicts(at: usize): void {
  keys = at;
  slots = at + 2 * LONGEST;
}

let hashed: u64 = 0;
let hashedToo: u64 = 0;

const COUNT: v128 = i8x16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);

/** Loads up to 31 bytes behind the stretch. */
function hash(from: usize, length: usize): void {
  let sum = i64x2.splat(0);
  let other = i64x2.splat(0);
  let key = keys;
  for (let left = length; left > 0; left = left > 32 ? left - 32 : 0) {
    let a = v128.load(from);
    let b = v128.load(from, 16);
    if (left < 32) {
      const rest = i8x16.splat(<i8>left);
      a = v128.and(a, i8x16.lt_u(COUNT, rest));
      b = v128.and(b, i8x16.lt_u(COUNT, i8x16.sub_sat_u(rest, i8x16.splat(16))));
    }
    const c = i32x4.add(a, v128.load(key));
    const d = i32x4.add(b, v128.load(key, 16));
    sum = i64x2.add(sum, i64x2.add(i64x2.extmul_low_i32x4_u(c, d), i64x2.extmul_high_i32x4_u(c, d)));
    const e = i32x4.add(a, v128.load(key, LONGEST));
    const f = i32x4.add(b, v128.load(key, LONGEST + 16));
    other = i64x2.add(other, i64x2.add(i64x2.extmul_low_i32x4_u(e, f), i64x2.extmul_high_i32x4_u(e, f)));
    from += 32;
    key += 32;
  }
  hashed = i64x2.extract_lane(sum, 0) + i64x2.extract_lane(sum, 1);
  hashedToo = i64x2.extract_lane(other, 0) + i64x2.extract_lane(other, 1);
}

/** The slot that was looked at last, 0 where nothing can be kept. */
let slot: usize = 0;

/** Bytes that tell where to keep what is learned of an anchor. */
export const ASKED: usize = 24;

/** Writes that of the anchor that was asked for last. */
export function writeAsked(at: usize): void {
  store<u64>(at, <u64>slot);
  store<u64>(at, hashed, 8);
  store<u64>(at, hashedToo, 16);
}

/**
 * What is known of an anchor.
 * @param anchor with the shifts of a run
 * @param from first byte within its reach @param to behind the last one
 * @param mayWait whether to tell of what is about to be judged
 * @returns UNJUDGED, then it is awaited from now on, AWAITED, or a verdict
 */
export function verdictKnown(anchor: u32, from: usize, place: usize, to: usize, mayWait: bool): u8 {
  slot = 0;
  if (to - from > LONGEST) return UNJUDGED;
  hash(from, to - from);
  const before = <u32>(place - from);
  const behind = <u32>(to - place);
  const mixed = (hashed ^ hashedToo ^ ((<u64>anchor << 32) | <u64>(to - from))) * 0x9e3779b97f4a7c15;
  slot = slots + (<usize>(mixed >> (64 - SLOT_BITS)) * SLOT);
  const isSame =
    load<u64>(slot) == hashed &&
    load<u64>(slot, OTHER) == hashedToo &&
    (load<u32>(slot, ANCHOR) & 0xffffff) == anchor &&
    load<u32>(slot, BEFORE) == before &&
    load<u32>(slot, BEHIND) == behind;
  const verdict = load<u8>(slot, VERDICT);
  if (isSame && verdict != UNJUDGED && (mayWait || verdict != AWAITED)) return verdict;
  store<u64>(slot, hashed);
  store<u64>(slot, hashedToo, OTHER);
  store<u32>(slot, anchor | (<u32>AWAITED << 24), ANCHOR);
  store<u32>(slot, before, BEFORE);
  store<u32>(slot, behind, BEHIND);
  return UNJUDGED;
}

/** Keeps a verdict, unless the slot has gone to another meanwhile. @param asked what writeAsked wrote */
export function learn(asked: usize, verdict: u8): void {
  const own = <usize>load<u64>(asked);
  if (own == 0 || load<u8>(own, VERDICT) != AWAITED) return;
  if (load<u64>(own) == load<u64>(asked, 8) && load<u64>(own, OTHER) == load<u64>(asked, 16)) store<u8>(own, verdict, VERDICT);
}
