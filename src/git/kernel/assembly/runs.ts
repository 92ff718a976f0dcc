// AssemblyScript: finds runs of base64 and hex that read as ASCII, as the engine's survey does, wherever a text is cut:
// at each place of a run, where the survey looks at every eighth. So it tells of all that the survey tells, and a text
// that is changed elsewhere keeps what was told of a run.
import { base64Bits, base64Shifts, hexDigits, hexShifts, HIGH, longRuns, LOW, sextetsOf } from "../../../engine/kernel/assembly/search";
import { isBase64 } from "./hidden";

/** Shorter runs are not told of. */
const SHORTEST: usize = 24;
/** Characters of a run that have to read as ASCII. */
const WINDOW: usize = 16;
/** Every way in which a run can be read: four of base64, two of hex. */
const ALL: u32 = 0x3f;

/** How many places a stretch can have at most. */
// @ts-ignore: decorator
@inline
export function mostPlaces(length: usize): usize {
  return (length / SHORTEST + 3) * 6;
}

let first: usize = 0;
let last: usize = 0;
let hit: usize = 0;
let text: usize = 0;

/** The two ways of hex, seen from another place. */
// @ts-ignore: decorator
@inline
function turnHex(shifts: u32, turn: u32): u32 {
  return ((turn & 1) != 0 ? (shifts >> 1) | (shifts << 1) : shifts) & 3;
}

/** Ways to read a run, counted from the beginning of the text instead of from `at`. */
function phasesOf(at: usize): u32 {
  const window = v128.load(at);
  const own = base64Shifts(window);
  const turn = <u32>(at - text) & 3;
  const hex = hexShifts(at, window);
  return (((own << turn) | (own >> (4 - turn))) & 15) | (turnHex(hex, turn) << 4);
}

/** Places at which sixteen characters may read as ASCII in one of the ways are told of 48 at a time. */
const STEP: usize = 48;

// For 64 characters, of which all are base64: where a bit of the sextet is not set, and where a hex digit stands.
let no32: u64 = 0;
let no8: u64 = 0;
let no2: u64 = 0;
let digits: u64 = 0;

// @ts-ignore: decorator
@inline
function lookAt(p: usize, shift: u64): void {
  const window = v128.load(p);
  const sextets = sextetsOf(window);
  no32 |= <u64>(~i8x16.bitmask(i8x16.shl(sextets, 2)) & 0xffff) << shift;
  no8 |= <u64>(~i8x16.bitmask(i8x16.shl(sextets, 4)) & 0xffff) << shift;
  no2 |= <u64>(~i8x16.bitmask(i8x16.shl(sextets, 6)) & 0xffff) << shift;
  digits |= <u64>(<u32>i8x16.bitmask(hexDigits(window)) & 0xffff) << shift;
}

/** A bit where one is set, and 4, 8 and 12 behind it. */
// @ts-ignore: decorator
@inline
function fourFours(bits: u64): u64 {
  bits &= bits >> 4;
  return bits & (bits >> 8);
}

/** A bit for each of STEP places from `p` on where {@link phasesOf} may tell of something; what it tells of nothing at the others. */
function mayRead(p: usize): u64 {
  no32 = 0;
  no8 = 0;
  no2 = 0;
  digits = 0;
  lookAt(p, 0);
  lookAt(p + 16, 16);
  lookAt(p + 32, 32);
  lookAt(p + 48, 48);
  // Highest bits of the three bytes of each group of four: GROUPS_0 to GROUPS_3 of the search, for all places at once.
  const a = fourFours(no32);
  const b = fourFours(no8);
  const c = fourFours(no2);
  const base64 = (a & (b >> 1) & (c >> 2)) | ((a >> 1) & (b >> 2) & (c >> 3)) | ((a >> 2) & (b >> 3) & c) | ((a >> 3) & b & (c >> 1));
  let hex = digits & (digits >> 1);
  hex &= hex >> 2;
  hex &= hex >> 4;
  hex &= hex >> 8;
  return (base64 | hex) & (((<u64>1) << STEP) - 1);
}

/** The last run that was looked at, and the places in it from which it can be read in ways that no earlier one had: what, where. */
let runStart: usize = 0;
let runEnd: usize = 0;
let waysEnd: usize = 0;
const WAY: usize = 8;
const ways: usize = memory.data(<i32>(6 * WAY), 8);

/** To be called for each text: of what stood at the same addresses before nothing is true any more. */
export function forgetRun(): void {
  runStart = 0;
  runEnd = 0;
}

/** Looks at all of a run. */
function findWays(start: usize, end: usize): void {
  runStart = start;
  runEnd = end;
  waysEnd = ways;
  let found: u32 = 0;
  for (let p = start; p <= end - WINDOW && found != ALL; p += STEP) {
    for (let places = mayRead(p); places != 0; places &= places - 1) {
      const at = p + <usize>ctz(places);
      if (at > end - WINDOW) break;
      const phases = phasesOf(at) & ~found;
      if (phases == 0) continue;
      found |= phases;
      store<u32>(waysEnd, phases);
      store<u32>(waysEnd, <u32>at, 4);
      waysEnd += WAY;
    }
  }
}

/**
 * Tells once of each way to read a run that reaches into the stretch. All of it is looked at: what was told of it before
 * may have stood in a part that is gone.
 */
function tell(start: usize, end: usize): void {
  if (end - start < SHORTEST || start >= last || end <= first) return;
  // A delta may change a run of a megabyte in a thousand places.
  if (start != runStart || end != runEnd) findWays(start, end);
  for (let way = ways; way < waysEnd; way += WAY) {
    const phases = load<u32>(way);
    const place = max(first, min(<usize>load<u32>(way, 4), last - 1));
    const turn = <u32>(place - text) & 3;
    store<u32>(hit, <u32>(place - text));
    store<u8>(hit, <u8>((((phases & 15) >> turn) | ((phases & 15) << (4 - turn))) & 15 | turnHex(phases >> 4, turn) << 4), 7);
    hit += 8;
  }
}

/**
 * Looks for runs of which a part lies in [from, to). Zeros or other text must stand round the text, 64 bytes of it readable.
 * @returns end of the list, eight bytes each: a place in the lower half, the shifts from there in the last byte
 */
export function tellRuns(textStart: usize, textEnd: usize, from: usize, to: usize, hits: usize): usize {
  text = textStart;
  first = from;
  last = to;
  hit = hits;
  let start = from;
  let stop = to;
  if (from >= runStart && from < runEnd) {
    tell(runStart, runEnd);
    if (to <= runEnd) return hit;
    start = runEnd;
  } else if (from < textEnd && isBase64(from)) while (start > textStart && isBase64(start - 1)) start--;
  if (to > textStart && isBase64(to - 1)) while (stop < textEnd && isBase64(stop)) stop++;
  const low = LOW;
  const high = HIGH;
  const nibble = i8x16.splat(15);
  /** Where a run began that has not ended; 0 for none. */
  let open: usize = 0;
  for (let p = start; p < stop; p += 64) {
    let bits = ~(
      base64Bits(p, low, high, nibble) |
      (base64Bits(p + 16, low, high, nibble) << 16) |
      (base64Bits(p + 32, low, high, nibble) << 32) |
      (base64Bits(p + 48, low, high, nibble) << 48)
    );
    if (stop - p < 64) bits &= ((<u64>1) << <u64>(stop - p)) - 1;
    if (open != 0) {
      if (bits == <u64>-1) continue;
      const head = ctz(~bits);
      tell(open, p + <usize>head);
      open = 0;
      bits = (bits >> head) << head;
    }
    for (let long = longRuns(bits); long != 0; long = longRuns(bits)) {
      const at = ctz(long);
      const length = ctz(~(bits >> at));
      if (at + length >= 64) break;
      tell(p + <usize>at, p + <usize>(at + length));
      bits = (bits >> (at + length)) << (at + length);
    }
    const tail = clz(~bits);
    if (tail > 0) open = p + 64 - <usize>tail;
  }
  if (open != 0) tell(open, stop);
  return hit;
}
