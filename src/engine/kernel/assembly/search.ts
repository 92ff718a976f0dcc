// AssemblyScript: finds anchors in bytes, most of two gigabytes a second. How it works is told in docs/performance.md.
//
// An anchor is a literal of 2 to 16 bytes with checks on what stands before and after it. For each anchor and each
// parity of its position one window of four bytes was chosen (see ../../../rules/anchors/plan.ts), and put into one of
// sixteen buckets. Three phases over blocks of 20 kB, the first two without a branch that depends on the text:
//   1. pairs: every second position, table `pairs` tells in which buckets this byte pair may be the first half of a
//      window (low bits) or the second (high bits); where the halves meet in one bucket, the place is kept;
//   2. keys: the window, or its last three bytes, letters folded, must be in a bitmap;
//   3. entries: the anchor with such a key is compared whole, still without a branch, unless several have the key; then
//      checks are run.

/**
 * Bytes that one turn of the three phases covers, 15 more at times: every second one may begin a window that gives two
 * candidates of 8 bytes, for which there must be room between `candidates` and `hits`.
 */
const BLOCK: usize = 20224;
/** A tail that has not decided after so many bytes counts as passed. */
const LONGEST_TAIL: usize = 48;
const LONGEST_LITERAL: usize = 16;
const ENTRY_SHIFT: usize = 6;
/** Of a key of four bytes, the one without the first. */
const LAST_THREE: u32 = 0xffffff00;

/** Offsets in an entry; ../image.ts writes them. */
const MASK: usize = 16;
const BEFORE: usize = 32;
const TAIL: usize = 36;
const ANCHOR: usize = 40;
const LENGTH: usize = 44;
const WINDOW: usize = 45;
const ONCE: usize = 46;

/** Tail states that decide; see ../../rules/anchors/tail.ts. */
const DEAD: u32 = 0;
const PASSED: u32 = 1;

// Addresses; ../layout.ts has the same.
const pairs: usize = 0x10000;
const bitmap: usize = 0x50000;
/** For each 32 hashes: the number of the first slot. */
const ranks: usize = 0x70000;
/** By hash that a key has: an entry and SINGLE, or where its list of entries begins; SINGLE marks the last of a list. */
const slots: usize = 0x80000;
const lists: usize = 0xa0000;
const SINGLE: u32 = 0x8000;
const entries: usize = 0xb0000;
/** One byte for each anchor, set once it was told, if once is enough. */
const seen: usize = 0x1b0000;
const places: usize = 0x1b2000;
const candidates: usize = 0x1c8000;
const hits: usize = 0x1f0000;
/** Behind it is room for what one candidate may set off. */
const hitsEnd: usize = 0x200000;

// Where the search stands between two calls of `next`.
let textStart: usize = 0;
let textEnd: usize = 0;
let first: usize = 0;
let last: usize = 0;
let at: usize = 0;
/** Entries of the pairs before, the last one highest. */
let carried: v128 = i32x4.splat(0);
let candidate: usize = 0;
let candidatesEnd: usize = 0;

/** Whether each place of an anchor is told that is enough once. */
let again: bool = false;

export function tellAgain(whether: bool): void {
  again = whether;
}

/**
 * Starts a search for the anchors whose literal begins in [from, to). Bytes in [start, end) are text that checks may
 * look at; two bytes before `from` and 64 after `to` must be readable, and zero where they are not text.
 */
export function begin(start: usize, end: usize, from: usize, to: usize): void {
  textStart = start;
  textEnd = end;
  first = from;
  last = to;
  at = from;
  // A window may begin two bytes before its literal.
  carried = i32x4.splat(load<i32>(pairAt(load<u16>(from - 2), 0), pairs));
  candidate = candidates;
  candidatesEnd = candidates;
}

/** Where in the table the byte pair stands that begins at a bit. */
// @ts-ignore: decorator
@inline
function pairAt(bytes: u64, bit: u64): usize {
  return <usize>((bit == 0 ? bytes << 2 : bytes >> (bit - 2)) & 0x3fffc);
}

/** Table entries of four byte pairs. */
// @ts-ignore: decorator
@inline
function fourPairs(bytes: u64): v128 {
  let t = v128.load_zero<u32>(pairAt(bytes, 0), pairs);
  t = v128.load_lane<u32>(pairAt(bytes, 16), t, 1, pairs);
  t = v128.load_lane<u32>(pairAt(bytes, 32), t, 2, pairs);
  return v128.load_lane<u32>(pairAt(bytes, 48), t, 3, pairs);
}

/** Phase 1. Stores always and moves on only where something was found: a branch here would be mispredicted. */
function findPlaces(stop: usize): usize {
  let place = places;
  let p = at;
  let before = carried;
  while (p < stop) {
    const t = fourPairs(load<u64>(p));
    // First halves of the pair before meet second halves.
    const met = v128.and(v128.shuffle<i32>(before, t, 3, 4, 5, 6), i32x4.shr_u(t, 16));
    const u = fourPairs(load<u64>(p, 8));
    const more = v128.and(v128.shuffle<i32>(t, u, 3, 4, 5, 6), i32x4.shr_u(u, 16));
    before = u;
    const both = i16x8.narrow_i32x4_u(met, more);
    const all = i64x2.extract_lane(both, 0);
    store<u64>(place, all);
    store<u32>(place, <u32>p, 8);
    place += <usize>(all != 0) << 4;
    const rest = i64x2.extract_lane(both, 1);
    store<u64>(place, rest);
    store<u32>(place, <u32>p + 8, 8);
    place += <usize>(rest != 0) << 4;
    p += 16;
  }
  at = p;
  carried = before;
  return place;
}

/** Hash of a key, 20 bits; ../windows.ts has the same. */
// @ts-ignore: decorator
@inline
function hashOf(key: u32): u32 {
  return (key * 0x9e3779b1) >> 12;
}

// @ts-ignore: decorator
@inline
function mapped(hash: u32): usize {
  return (<usize>load<u8>(bitmap + (hash >> 3)) >> (hash & 7)) & 1;
}

/** Phase 2: each place holds up to four windows, sixteen bits for each. */
function findCandidates(placesEnd: usize): usize {
  let found = candidates;
  for (let place = places; place < placesEnd; place += 16) {
    let r = load<u64>(place);
    // The second pair stands at the looked-up position, the window begins with the first.
    const base = load<u32>(place, 8) - 2;
    do {
      const shift = <u32>ctz(r) & 0x30;
      const window = base + (shift >> 3);
      const key = load<u32>(window) | 0x20202020;
      const whole = hashOf(key);
      store<u32>(found, window);
      store<u32>(found, whole, 4);
      found += mapped(whole) << 3;
      const lastThree = hashOf(key & LAST_THREE);
      store<u32>(found, window);
      store<u32>(found, lastThree, 4);
      found += mapped(lastThree) << 3;
      r &= ~((<u64>0xffff) << shift);
    } while (r);
  }
  return found;
}

/** Whether the entry's literal stands where its window has it. */
// @ts-ignore: decorator
@inline
function isLiteral(entry: usize, window: usize): bool {
  const start = window - <isize>load<i8>(entry, WINDOW);
  return !v128.any_true(v128.and(v128.xor(v128.load(start), v128.load(entry)), v128.load(entry, MASK)));
}

/** Phase 3 begins: in place of its hash each candidate gets its slot, and those stay whose literal stands there. */
function compareLiterals(end: usize): usize {
  let kept = candidates;
  for (let candidate = candidates; candidate < end; candidate += 8) {
    const window = load<u32>(candidate);
    const hash = load<u32>(candidate, 4);
    const before = load<u32>(bitmap + ((hash >> 5) << 2)) & ((<u32>1 << (hash & 31)) - 1);
    const rank = <u32>load<u16>(ranks + ((hash >> 5) << 1)) + popcnt(before);
    const slot = <u32>load<u16>(slots + (rank << 1));
    store<u32>(kept, window);
    store<u32>(kept, slot, 4);
    const isList = slot < SINGLE;
    const stands = isLiteral(entries + ((<usize>slot & 0x3fff) << ENTRY_SHIFT), window);
    kept += (<usize>isList | <usize>stands) << 3;
  }
  return kept;
}

/** Runs the anchor's tail automaton from the byte after the literal. */
function passesTail(tail: usize, from: usize): bool {
  const columns = <usize>load<u8>(tail);
  const classes = tail + 1;
  const rows = tail + 257;
  let row = rows;
  let p = from;
  const end = textEnd;
  const limit = from + LONGEST_TAIL;
  while (p < end) {
    const state = <u32>load<u8>(row + <usize>load<u8>(classes + <usize>load<u8>(p)));
    if (state <= PASSED) return state != DEAD;
    if (++p == limit) return true;
    row = rows + (<usize>state - 2) * columns;
  }
  // The text ended before a match could.
  return false;
}

/** Whether the anchor of an entry stands at `start`; its literal is known to. */
function passesChecks(entry: usize, start: usize, length: usize): bool {
  const before = <usize>load<u32>(entry, BEFORE);
  if (before != 0 && start > textStart && load<u8>(before + <usize>load<u8>(start - 1)) == 0) return false;
  const tail = <usize>load<u32>(entry, TAIL);
  return tail == 0 || passesTail(tail, start + length);
}

/** Tells of an anchor whose literal stands round a window if it passes its checks. @returns behind the last hit */
function tell(entry: usize, window: usize, hit: usize): usize {
  const start = window - <isize>load<i8>(entry, WINDOW);
  const length = <usize>load<u8>(entry, LENGTH);
  if (start < first || start >= last || start + length > textEnd) return hit;
  const anchor = load<u32>(entry, ANCHOR);
  const once = !again && load<u8>(entry, ONCE) != 0;
  if ((once && load<u8>(seen + anchor) != 0) || !passesChecks(entry, start, length)) return hit;
  if (once) store<u8>(seen + anchor, 1);
  store<u32>(hit, anchor);
  store<u32>(hit, <u32>(start - textStart), 4);
  return hit + 8;
}

/** Ends phase 3. Stops when the list of hits is full; `next` goes on. */
function findHits(): usize {
  let hit = hits;
  while (candidate < candidatesEnd && hit < hitsEnd) {
    const window = <usize>load<u32>(candidate);
    const slot = load<u32>(candidate, 4);
    candidate += 8;
    if (slot >= SINGLE) {
      hit = tell(entries + ((<usize>slot & 0x3fff) << ENTRY_SHIFT), window, hit);
      continue;
    }
    let listed: u32 = 0;
    for (let at = lists + (slot << 1); (listed & SINGLE) == 0; at += 2) {
      listed = <u32>load<u16>(at);
      const entry = entries + ((<usize>listed & 0x3fff) << ENTRY_SHIFT);
      if (isLiteral(entry, window)) hit = tell(entry, window, hit);
    }
  }
  return (hit - hits) >> 3;
}

/** Fills the list of hits, each an anchor and the offset of its literal from `start`. @returns how many; 0 at the end */
export function next(): usize {
  // A window can lie behind its literal's first byte, though never behind the text by more than its first pair.
  const behind = last + LONGEST_LITERAL;
  const stop = (behind < textEnd ? behind : textEnd) + 2;
  while (true) {
    const count = findHits();
    if (count != 0) return count;
    if (candidate < candidatesEnd) continue;
    if (at >= stop) return 0;
    const blockEnd = at + BLOCK < stop ? at + BLOCK : stop;
    const placesEnd = findPlaces(blockEnd);
    candidate = candidates;
    candidatesEnd = compareLiterals(findCandidates(placesEnd));
  }
}

// What may be an encoding is found in a pass of its own: runs of base64 or hex that decode to ASCII.

/** Sorts of base64, by the lower and the higher half of the byte; a byte is of a sort if both halves say so. */
// 1: letters at @ and `; 2: letters at P and p; 4: digits; 8: + - /; 16: _
export const LOW: v128 = i8x16(6, 7, 7, 7, 7, 7, 7, 7, 7, 7, 3, 9, 1, 9, 1, 25);
export const HIGH: v128 = i8x16(0, 0, 8, 4, 1, 18, 1, 2, 0, 0, 0, 0, 0, 0, 0, 0);
/** By the higher half: what makes a sextet (RFC 4648) of the byte, nearly so for + - / _. */
const TO_SEXTET: v128 = i8x16(0, 0, 16, 4, -65, -65, -71, -71, 0, 0, 0, 0, 0, 0, 0, 0);
/** Bits that are highest bits of decoded bytes, for the four places at which the groups of four can begin. */
const GROUPS_0: v128 = i32x4.splat(0x00020820);
const GROUPS_1: v128 = i32x4.splat(0x02082000);
const GROUPS_2: v128 = i32x4.splat(0x08200002);
const GROUPS_3: v128 = i32x4.splat(0x20000208);
/** Of the first of each group: none of them set, for the most part, in control characters. */
const PRINT: v128 = i32x4.splat(0x18);

let surveyAt: usize = 0;
let surveyStop: usize = 0;
/** Of the last 64 bytes: which are base64. */
let surveyBefore: u64 = 0;
/** Shifts that were told of the run at hand: four of base64, two of hex. */
let surveyShifts: u32 = 0;

/** Starts a survey of [from, to); 80 bytes behind it must be readable. */
export function beginSurvey(from: usize, to: usize): void {
  surveyAt = from;
  surveyStop = to;
  surveyBefore = 0;
  surveyShifts = 0;
  textStart = from;
}

/** What 16 characters of base64 stand for. */
// @ts-ignore: decorator
@inline
export function sextetsOf(window: v128): v128 {
  return i8x16.add(window, i8x16.swizzle(TO_SEXTET, v128.and(i16x8.shr_u(window, 4), i8x16.splat(15))));
}

/** In which ways 16 characters of base64 decode to ASCII: a bit for each place at which groups can begin. */
export function base64Shifts(window: v128): u32 {
  const sextets = sextetsOf(window);
  // The first of each group of four has no highest bit: nearly all words fail by that.
  let first = <u32>i8x16.bitmask(i16x8.shl(sextets, 2));
  first |= first >> 8;
  if (((first | (first >> 4)) & 15) == 15) return 0;
  let shifts: u32 = 0;
  if (!v128.any_true(v128.and(sextets, GROUPS_0)) && v128.any_true(v128.and(sextets, PRINT))) shifts |= 1;
  if (!v128.any_true(v128.and(sextets, GROUPS_1)) && v128.any_true(v128.and(sextets, i32x4.shl(PRINT, 8)))) shifts |= 2;
  if (!v128.any_true(v128.and(sextets, GROUPS_2)) && v128.any_true(v128.and(sextets, i32x4.shl(PRINT, 16)))) shifts |= 4;
  if (!v128.any_true(v128.and(sextets, GROUPS_3)) && v128.any_true(v128.and(sextets, i32x4.shl(PRINT, 24)))) shifts |= 8;
  return shifts;
}

// @ts-ignore: decorator
@inline
function isHexDigit(byte: u32): bool {
  return byte - 0x30 < 10 || (byte | 0x20) - 0x61 < 6;
}

/** Set where a hex digit stands. */
// @ts-ignore: decorator
@inline
export function hexDigits(window: v128): v128 {
  const digits = i8x16.lt_u(i8x16.sub(window, i8x16.splat(0x30)), i8x16.splat(10));
  return v128.or(digits, i8x16.lt_u(i8x16.sub(v128.or(window, i8x16.splat(0x20)), i8x16.splat(0x61)), i8x16.splat(6)));
}

/** The same for hex: a bit for each place at which pairs can begin. */
export function hexShifts(at: usize, window: v128): u32 {
  if (!isHexDigit(load<u8>(at)) || !isHexDigit(load<u8>(at, 1)) || !isHexDigit(load<u8>(at, 2))) return 0;
  if (i8x16.bitmask(hexDigits(window)) != 0xffff) return 0;
  const first = i8x16.bitmask(i8x16.lt_u(i8x16.sub(window, i8x16.splat(0x32)), i8x16.splat(6)));
  return <u32>((first & 0x5555) == 0x5555) | (<u32>((first & 0xaaaa) == 0xaaaa) << 1);
}

/** A bit for each of 16 bytes that is base64. */
// @ts-ignore: decorator
@inline
export function base64Bits(p: usize, low: v128, high: v128, nibble: v128): u64 {
  const bytes = v128.load(p);
  const sorts = v128.and(i8x16.swizzle(low, v128.and(bytes, nibble)), i8x16.swizzle(high, v128.and(i16x8.shr_u(bytes, 4), nibble)));
  return <u64>i8x16.bitmask(i8x16.eq(sorts, i8x16.splat(0)));
}

/** A bit for each place at which 24 set ones begin. */
// @ts-ignore: decorator
@inline
export function longRuns(bits: u64): u64 {
  bits &= bits >> 1;
  bits &= bits >> 2;
  bits &= bits >> 4;
  bits &= bits >> 8;
  return bits & (bits >> 8);
}

/** Tells of the 16 characters of base64 at `at`, unless that was told of the run before. @returns behind the last hit */
function tellRun(at: usize, hit: usize): usize {
  const window = v128.load(at);
  const shifts = (base64Shifts(window) | (hexShifts(at, window) << 4)) & ~surveyShifts;
  if (shifts == 0) return hit;
  surveyShifts |= shifts;
  store<u32>(hit, shifts);
  store<u32>(hit, <u32>(at - textStart), 4);
  return hit + 8;
}

/** @param set where in the 64 bytes 24 of base64 begin @param follows before which of them one of base64 stands */
function tellRuns(p: usize, set: u64, follows: u64, hit: usize): usize {
  while (set != 0) {
    const at = <u64>ctz(set);
    if (((follows >> at) & 1) == 0) surveyShifts = 0;
    // Windows of one run overlap by half, so that none is missed that is not all text.
    hit = tellRun(p + <usize>at, hit);
    hit = tellRun(p + <usize>at + 8, hit);
    set &= at + 16 < 64 ? <u64>-1 << (at + 16) : 0;
  }
  return hit;
}

/**
 * Fills the list of hits with runs that may be an encoding: in the first number the shifts at which a run reads as
 * ASCII, in the second an offset in it, from the beginning of the survey. @returns how many; 0 at the end
 */
export function survey(): usize {
  let hit = hits;
  let p = surveyAt;
  let before = surveyBefore;
  const low = LOW;
  const high = HIGH;
  const nibble = i8x16.splat(15);
  while (p < surveyStop && hit < hitsEnd) {
    const bits = ~(
      base64Bits(p, low, high, nibble) |
      (base64Bits(p + 16, low, high, nibble) << 16) |
      (base64Bits(p + 32, low, high, nibble) << 32) |
      (base64Bits(p + 48, low, high, nibble) << 48)
    );
    // Behind the text there is nothing.
    const shown = surveyStop - p < 64 ? bits & ((<u64>1 << <u64>(surveyStop - p)) - 1) : bits;
    const across = longRuns((before >> 32) | (shown << 32));
    const inside = longRuns(shown);
    if ((across | inside) != 0) {
      // Across the block's beginning: begun before, or at it.
      hit = tellRuns(p - 32, across, (before >> 31) | (shown << 33), hit);
      hit = tellRuns(p, inside, (before >> 63) | (shown << 1), hit);
    }
    before = shown;
    p += 64;
  }
  surveyAt = p;
  surveyBefore = before;
  return (hit - hits) >> 3;
}
