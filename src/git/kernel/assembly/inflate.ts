// AssemblyScript: unpacks what zlib has packed. Formats: RFC 1950 (zlib) and RFC 1951 (deflate), whose section numbers stand below.
//
// Codes of up to ten bits are looked up at once; the few longer ones are counted out bit by bit, by the first code of
// each length (3.2.2). The packed bytes must be followed by eight readable ones, the unpacked by as many writable ones.

/** Bits that are looked up at once. */
const FAST_BITS: u32 = 10;
const FAST_MASK: u64 = (1 << FAST_BITS) - 1;
const LONGEST_CODE: u32 = 15;
const MOST_LITERALS: u32 = 288;
const MOST_DISTANCES: u32 = 32;
const END_OF_BLOCK: u32 = 256;
/** So many bytes can be summed before a sum could overflow (RFC 1950, 9). */
const ADLER_RUN: usize = 5552;
const ADLER_BASE: u32 = 65521;

// What `unpack` returns instead of a length; ../inflate.ts has the same.
const DAMAGED: i32 = -1;
const TOO_LONG: i32 = -2;

// A code: its looked-up entries (symbol << 4 | length; 0 for a longer code), how many symbols have each length, the
// symbols by length. Addresses.
const FAST_SIZE: usize = 1 << (FAST_BITS + 1);
const COUNTS: usize = FAST_SIZE;
const SYMBOLS: usize = COUNTS + 2 * 16;
const CODE_SIZE: usize = SYMBOLS + 2 * 288;
const literals: usize = 0x1000;
const distances: usize = literals + CODE_SIZE;
/** Code lengths of the symbols, a byte each, while a code is made. */
const lengths: usize = distances + CODE_SIZE;
const firsts: usize = lengths + 512;
/** Bases and extra bits of lengths and distances (3.2.5), and the order of code lengths (3.2.7). */
const LENGTH_BASES = memory.data<u16>([3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258]);
const LENGTH_EXTRAS = memory.data<u8>([0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0]);
const DISTANCE_BASES = memory.data<u16>([1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577]);
const DISTANCE_EXTRAS = memory.data<u8>([0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13]);
const ORDER = memory.data<u8>([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);

// Where reading and writing stand. Bits are read from the lowest; above `count` they are zero or what comes next.
let at: usize = 0;
let packedEnd: usize = 0;
let bits: u64 = 0;
let count: u32 = 0;
let out: usize = 0;
let outStart: usize = 0;
let outEnd: usize = 0;

/** Afterwards there are at least 56 bits, or all that are left. */
// @ts-ignore: decorator
@inline
function refill(): void {
  if (at + 8 <= packedEnd) {
    bits |= load<u64>(at) << count;
    at += (63 - count) >> 3;
    count |= 56;
    return;
  }
  while (count <= 56 && at < packedEnd) {
    bits |= (<u64>load<u8>(at++)) << count;
    count += 8;
  }
}

// @ts-ignore: decorator
@inline
function drop(n: u32): void {
  bits >>= n;
  count -= n;
}

/** The next bits as a number; -1 where the stream ends before. */
function take(n: u32): i32 {
  if (count < n) {
    refill();
    if (count < n) return -1;
  }
  const value = <i32>(bits & ((1 << n) - 1));
  drop(n);
  return value;
}

/** Makes a code of the lengths of its symbols (3.2.2). @returns false when there is none such */
function makeCode(code: usize, from: usize, symbols: u32): bool {
  memory.fill(code, 0, SYMBOLS);
  const counts = code + COUNTS;
  for (let i: u32 = 0; i < symbols; i++) {
    const place = counts + (<usize>load<u8>(from + i) << 1);
    store<u16>(place, load<u16>(place) + 1);
  }
  const used = symbols - load<u16>(counts);
  store<u16>(counts, 0);
  let left: i32 = 1;
  let offset: u32 = 0;
  let first: u32 = 0;
  for (let length: u32 = 1; length <= LONGEST_CODE; length++) {
    const n = <u32>load<u16>(counts + (length << 1));
    left = (left << 1) - n;
    if (left < 0) return false;
    // By length: its first code, and where its symbols go.
    first = (first + load<u16>(counts + ((length - 1) << 1))) << 1;
    store<u32>(firsts + (length << 3), first);
    store<u32>(firsts + (length << 3), offset, 4);
    offset += n;
  }
  // Codes that are not all given out: only where there is one symbol, or none, which must not occur then.
  if (left > 0 && (used > 1 || (used == 1 && load<u16>(counts, 2) != 1))) return false;
  for (let symbol: u32 = 0; symbol < symbols; symbol++) {
    const length = <u32>load<u8>(from + symbol);
    if (length == 0) continue;
    const next = firsts + (length << 3);
    const value = load<u32>(next);
    const place = load<u32>(next, 4);
    store<u32>(next, value + 1);
    store<u32>(next, place + 1, 4);
    store<u16>(code + SYMBOLS + (place << 1), <u16>symbol);
    if (length > FAST_BITS) continue;
    // Codes come highest bit first, all else lowest first (3.1.1).
    let reversed: u32 = 0;
    for (let bit: u32 = 0; bit < length; bit++) reversed |= ((value >> bit) & 1) << (length - 1 - bit);
    const entry = <u16>((symbol << 4) | length);
    for (; reversed < 1 << FAST_BITS; reversed += 1 << length) store<u16>(code + (reversed << 1), entry);
  }
  return true;
}

/** A code of more bits than are looked up at once, or none. */
function decodeSlowly(code: usize): i32 {
  let value: i32 = 0;
  let first: i32 = 0;
  let index: i32 = 0;
  let rest = bits;
  for (let length: u32 = 1; length <= LONGEST_CODE && length <= count; length++) {
    value |= <i32>(rest & 1);
    rest >>= 1;
    const n = <i32>load<u16>(code + COUNTS + (length << 1));
    if (value - first < n) {
      drop(length);
      return <i32>load<u16>(code + SYMBOLS + ((index + value - first) << 1));
    }
    index += n;
    first = (first + n) << 1;
    value <<= 1;
  }
  return -1;
}

/** The next symbol; -1 where there is none. There must be as many bits as a code can have, or all that are left. */
// @ts-ignore: decorator
@inline
function decode(code: usize): i32 {
  const entry = <u32>load<u16>(code + (<usize>(bits & FAST_MASK) << 1));
  const length = entry & 15;
  if (length == 0 || length > count) return decodeSlowly(code);
  drop(length);
  return <i32>(entry >> 4);
}

/** 3.2.6 */
function useFixedCodes(): void {
  memory.fill(lengths, 8, 144);
  memory.fill(lengths + 144, 9, 112);
  memory.fill(lengths + 256, 7, 24);
  memory.fill(lengths + 280, 8, 8);
  makeCode(literals, lengths, MOST_LITERALS);
  memory.fill(lengths, 5, MOST_DISTANCES);
  makeCode(distances, lengths, MOST_DISTANCES);
}

/** 3.2.7. @returns false for codes that cannot be */
function readCodes(): bool {
  refill();
  const literalCount = take(5) + 257;
  const distanceCount = take(5) + 1;
  const orderCount = take(4) + 4;
  if (literalCount > 286 || distanceCount > 30) return false;
  memory.fill(lengths, 0, 19);
  for (let i: i32 = 0; i < orderCount; i++) {
    const length = take(3);
    if (length < 0) return false;
    store<u8>(lengths + load<u8>(ORDER + i), <u8>length);
  }
  if (!makeCode(literals, lengths, 19)) return false;
  const total = literalCount + distanceCount;
  let known: i32 = 0;
  while (known < total) {
    refill();
    const symbol = decode(literals);
    if (symbol < 0) return false;
    if (symbol < 16) {
      store<u8>(lengths + known++, <u8>symbol);
      continue;
    }
    let repeated: u8 = 0;
    let times: i32;
    if (symbol == 16) {
      if (known == 0) return false;
      repeated = load<u8>(lengths + known - 1);
      times = take(2) + 3;
    } else times = symbol == 17 ? take(3) + 3 : take(7) + 11;
    if (known + times > total) return false;
    memory.fill(lengths + known, repeated, times);
    known += times;
  }
  if (load<u8>(lengths + END_OF_BLOCK) == 0) return false;
  return makeCode(literals, lengths, literalCount) && makeCode(distances, lengths + literalCount, distanceCount);
}

/** 3.2.4 */
function copyStored(): i32 {
  // Whole bytes that were read ahead are given back.
  drop(count & 7);
  at -= count >> 3;
  bits = 0;
  count = 0;
  if (at + 4 > packedEnd) return DAMAGED;
  const length = <usize>load<u16>(at);
  if ((load<u16>(at) ^ 0xffff) != load<u16>(at, 2)) return DAMAGED;
  at += 4;
  if (at + length > packedEnd) return DAMAGED;
  if (out + length > outEnd) return TOO_LONG;
  memory.copy(out, at, length);
  at += length;
  out += length;
  return 0;
}

/** 3.2.3 */
function unpackBlock(): i32 {
  while (true) {
    refill();
    const symbol = <u32>decode(literals);
    if (symbol < END_OF_BLOCK) {
      if (out >= outEnd) return TOO_LONG;
      store<u8>(out++, <u8>symbol);
      continue;
    }
    if (symbol == END_OF_BLOCK) return 0;
    // No symbol is the highest of numbers.
    const l = symbol - 257;
    if (l > 28) return DAMAGED;
    const lengthExtra = take(load<u8>(LENGTH_EXTRAS + l));
    refill();
    const d = <u32>decode(distances);
    if (d > 29) return DAMAGED;
    const distanceExtra = take(load<u8>(DISTANCE_EXTRAS + d));
    if ((lengthExtra | distanceExtra) < 0) return DAMAGED;
    const length = <usize>load<u16>(LENGTH_BASES + (l << 1)) + lengthExtra;
    const distance = <usize>load<u16>(DISTANCE_BASES + (d << 1)) + distanceExtra;
    if (distance > out - outStart) return DAMAGED;
    const stop = out + length;
    if (stop > outEnd) return TOO_LONG;
    let from = out - distance;
    if (distance >= 8) {
      for (let to = out; to < stop; to += 8, from += 8) store<u64>(to, load<u64>(from));
    } else for (let to = out; to < stop; to++, from++) store<u8>(to, load<u8>(from));
    out = stop;
  }
}

/** RFC 1950, 9. */
function adler32(start: usize, end: usize): u32 {
  let a: u32 = 1;
  let b: u32 = 0;
  for (let p = start; p < end;) {
    const stop = min(p + ADLER_RUN, end);
    for (; p < stop; p++) {
      a += load<u8>(p);
      b += a;
    }
    a %= ADLER_BASE;
    b %= ADLER_BASE;
  }
  return (b << 16) | a;
}

/**
 * Unpacks the zlib stream that begins at `from`; bytes after its end are left alone.
 * @param limit the most bytes that may come out
 * @returns how many did, or one of the above
 */
export function unpack(from: usize, end: usize, to: usize, limit: usize): i32 {
  if (end - from < 6 || (load<u8>(from) & 15) != 8 || bswap(load<u16>(from)) % 31 != 0 || (load<u8>(from, 1) & 32) != 0) return DAMAGED;
  at = from + 2;
  packedEnd = end;
  bits = 0;
  count = 0;
  out = to;
  outStart = to;
  outEnd = to + limit;
  let last: i32 = 0;
  while (last == 0) {
    refill();
    last = take(1);
    const kind = take(2);
    if (last < 0 || kind < 0 || kind == 3) return DAMAGED;
    if (kind == 1) useFixedCodes();
    else if (kind == 2 && !readCodes()) return DAMAGED;
    const done = kind == 0 ? copyStored() : unpackBlock();
    if (done != 0) return done;
  }
  at -= count >> 3;
  if (at + 4 > end || bswap(load<u32>(at)) != adler32(to, out)) return DAMAGED;
  return <i32>(out - to);
}
