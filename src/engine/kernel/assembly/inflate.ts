// AssemblyScript: unpacks what zlib has packed. Formats: RFC 1950 (zlib) and RFC 1951 (deflate), whose section numbers stand below.
//
// A code is a table of what the next bits mean: the symbol with its base, how many bits it takes, and how many more of
// them are a number that is added to the base. The few codes that are longer than the table are counted out bit by
// bit, by the first code of each length (3.2.2). Most objects are small: a table is made by doubling, codes that are
// fixed are made once. The packed bytes must be followed by sixteen readable ones, the unpacked by SPILL writable ones:
// so nearly all of a small object is read by the quick loop, which looks only now and then where it is.

const LONGEST_CODE: u32 = 15;
const MOST_LITERALS: u32 = 288;
const MOST_DISTANCES: u32 = 32;
const END_OF_BLOCK: u32 = 256;

/** Three literals and the longest match, in steps of sixteen bytes, rounded up. */
export const SPILL: usize = 320;

// What `unpack` returns instead of a length; ../inflate.ts has the same.
const DAMAGED: i32 = -1;
const TOO_LONG: i32 = -2;

// An entry of a table, 0 for a longer code: bits of code and number together (0 to 5), of the code alone (8 to 12),
// what it is, and the literal or base (16 to 31). Without bits of the code it is a symbol's template.
const CODE_BIT: u32 = 0x101;
const LITERAL: u32 = 1 << 13;
const END: u32 = 1 << 14;
/** Symbols that must not occur. */
const BAD: u32 = 1 << 15;

/** Bits that are looked up at once. */
const LITERAL_BITS: u32 = 10;
const DISTANCE_BITS: u32 = 8;
const ORDER_BITS: u32 = 7;
const LITERAL_MASK: u64 = (1 << LITERAL_BITS) - 1;
const DISTANCE_MASK: u64 = (1 << DISTANCE_BITS) - 1;

// A code: its table, how many symbols have each length, the symbols by length. Addresses.
const COUNTS: usize = 4 << LITERAL_BITS;
const SYMBOLS: usize = COUNTS + 2 * 16;
const CODE_SIZE: usize = SYMBOLS + 2 * 288;
const ownLiterals: usize = 0x1000;
const ownDistances: usize = ownLiterals + CODE_SIZE;
const fixedLiterals: usize = ownDistances + CODE_SIZE;
const fixedDistances: usize = fixedLiterals + CODE_SIZE;
const literalTemplates: usize = fixedDistances + CODE_SIZE;
const distanceTemplates: usize = literalTemplates + 4 * 288;
/** Code lengths of the symbols, a byte each, while a code is made. */
const lengths: usize = distanceTemplates + 4 * 32;
const nextPlaces: usize = lengths + 512;
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
let isReady: bool = false;

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

/** What a symbol's entries say, but for the bits of its code. */
function makeTemplates(): void {
  for (let i: u32 = 0; i < MOST_LITERALS; i++) {
    const l = i - 257;
    const template = i < END_OF_BLOCK ? LITERAL | (i << 16) : i == END_OF_BLOCK ? END : l > 28 ? BAD : (<u32>load<u16>(LENGTH_BASES + (l << 1)) << 16) | load<u8>(LENGTH_EXTRAS + l);
    store<u32>(literalTemplates + (i << 2), template);
  }
  for (let i: u32 = 0; i < MOST_DISTANCES; i++) {
    const template = i > 29 ? BAD : (<u32>load<u16>(DISTANCE_BASES + (i << 1)) << 16) | load<u8>(DISTANCE_EXTRAS + i);
    store<u32>(distanceTemplates + (i << 2), template);
  }
}

/** The code after `code`, of `length` bits; codes come highest bit first, all else lowest first (3.1.1). */
// @ts-ignore: decorator
@inline
function nextCode(code: u32, length: u32): u32 {
  const bit: u32 = 1 << (31 - clz<u32>(code ^ ((1 << length) - 1)));
  return (code & (bit - 1)) | bit;
}

/** Makes a code of the lengths of its symbols (3.2.2). @returns false when there is none such */
function makeCode(code: usize, tableBits: u32, from: usize, symbols: u32, templates: usize): bool {
  const counts = code + COUNTS;
  const sorted = code + SYMBOLS;
  // A call that fills or copies memory takes longer than a few bytes are worth.
  v128.store(counts, i64x2.splat(0));
  v128.store(counts, i64x2.splat(0), 16);
  for (let i: u32 = 0; i < symbols; i++) {
    const place = counts + (<usize>load<u8>(from + i) << 1);
    store<u16>(place, load<u16>(place) + 1);
  }
  const used = symbols - load<u16>(counts);
  store<u16>(counts, 0);
  let left: i32 = 1;
  let places: u32 = 0;
  for (let length: u32 = 1; length <= LONGEST_CODE; length++) {
    const n = <u32>load<u16>(counts + (length << 1));
    left = (left << 1) - n;
    if (left < 0) return false;
    store<u32>(nextPlaces + (length << 2), places);
    places += n;
  }
  // Codes that are not all given out: only where there is one symbol, or none, which must not occur then.
  if (left > 0 && (used > 1 || (used == 1 && load<u16>(counts, 2) != 1))) return false;
  for (let symbol: u32 = 0; symbol < symbols; symbol++) {
    const length = <u32>load<u8>(from + symbol);
    if (length == 0) continue;
    const next = nextPlaces + (length << 2);
    const place = load<u32>(next);
    store<u32>(next, place + 1);
    store<u16>(sorted + (place << 1), <u16>symbol);
  }
  if (left > 0) {
    memory.fill(code, 0, <usize>4 << tableBits);
    if (used == 0) return true;
    const entry = load<u32>(templates + (<usize>load<u16>(sorted) << 2)) + CODE_BIT;
    for (let i: usize = 0; i < <usize>4 << tableBits; i += 8) store<u32>(code + i, entry);
    return true;
  }
  fillTable(code, tableBits, templates);
  return true;
}

/** Copies the first entries of a table, as many as codes of a length are looked up in, behind them. */
function doubleTable(code: usize, length: u32): void {
  const size = <usize>4 << length;
  if (size > 1024) memory.copy(code + size, code, size);
  else if (size == 8) store<u64>(code, load<u64>(code), 8);
  else for (let p = code; p < code + size; p += 16) v128.store(p + size, v128.load(p));
}

/** The table of a code of which all are given out. One that is filled for a length serves the next one twice. */
function fillTable(code: usize, tableBits: u32, templates: usize): void {
  const counts = code + COUNTS;
  let symbol = code + SYMBOLS;
  let value: u32 = 0;
  let length: u32 = 1;
  while (load<u16>(counts + (length << 1)) == 0) length++;
  while (length <= tableBits) {
    const last: u32 = (1 << length) - 1;
    const bitsOfCode = length * CODE_BIT;
    for (let n = <u32>load<u16>(counts + (length << 1)); n > 0; n--) {
      store<u32>(code + (value << 2), load<u32>(templates + (<usize>load<u16>(symbol) << 2)) + bitsOfCode);
      symbol += 2;
      if (value == last) {
        for (; length < tableBits; length++) doubleTable(code, length);
        return;
      }
      value = nextCode(value, length);
    }
    if (length < tableBits) doubleTable(code, length);
    length++;
  }
  const mask: u32 = (1 << tableBits) - 1;
  for (; length <= LONGEST_CODE; length++) {
    for (let n = <u32>load<u16>(counts + (length << 1)); n > 0; n--) {
      store<u32>(code + ((value & mask) << 2), 0);
      if (value != (1 << length) - 1) value = nextCode(value, length);
    }
  }
}

/** A code of more bits than are looked up at once, or none. @returns its symbol, or -1 */
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

/** The next symbol's entry, or its template where its code is read off already; BAD where there is none. */
// @ts-ignore: decorator
@inline
function decode(code: usize, mask: u64, templates: usize): u32 {
  const entry = load<u32>(code + (<usize>(bits & mask) << 2));
  if (entry != 0 && (entry & 63) <= count) return entry;
  return decodeLong(code, templates);
}

function decodeLong(code: usize, templates: usize): u32 {
  const symbol = decodeSlowly(code);
  if (symbol < 0) return BAD;
  const template = load<u32>(templates + (<usize>symbol << 2));
  return (template & 63) <= count ? template : BAD;
}

/** The value of an entry whose bits stand at the lowest; they are read off. */
// @ts-ignore: decorator
@inline
function valueOf(entry: u32): u32 {
  const all = entry & 63;
  const own = (entry >> 8) & 31;
  const value = (entry >> 16) + <u32>((bits >> own) & ((1 << (all - own)) - 1));
  drop(all);
  return value;
}

/** 3.2.6 */
function makeFixedCodes(): void {
  memory.fill(lengths, 8, 144);
  memory.fill(lengths + 144, 9, 112);
  memory.fill(lengths + 256, 7, 24);
  memory.fill(lengths + 280, 8, 8);
  makeCode(fixedLiterals, LITERAL_BITS, lengths, MOST_LITERALS, literalTemplates);
  memory.fill(lengths, 5, MOST_DISTANCES);
  makeCode(fixedDistances, DISTANCE_BITS, lengths, MOST_DISTANCES, distanceTemplates);
}

/** 3.2.7. @returns false for codes that cannot be */
function readCodes(): bool {
  refill();
  const literalCount = take(5) + 257;
  const distanceCount = take(5) + 1;
  const orderCount = take(4) + 4;
  if (literalCount > 286 || distanceCount > 30) return false;
  v128.store(lengths, i64x2.splat(0));
  store<u32>(lengths, 0, 16);
  for (let i: i32 = 0; i < orderCount; i++) {
    const length = take(3);
    if (length < 0) return false;
    store<u8>(lengths + load<u8>(ORDER + i), <u8>length);
  }
  // The first symbols' templates are literals.
  if (!makeCode(ownLiterals, ORDER_BITS, lengths, 19, literalTemplates)) return false;
  const total = literalCount + distanceCount;
  let known: i32 = 0;
  while (known < total) {
    refill();
    const entry = decode(ownLiterals, (1 << ORDER_BITS) - 1, literalTemplates);
    if (entry == BAD) return false;
    const symbol = valueOf(entry);
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
    // Up to fifteen bytes too many: there is room, and what follows is told yet.
    for (let p = lengths + known; p < lengths + known + times; p += 16) v128.store(p, i8x16.splat(repeated));
    known += times;
  }
  if (load<u8>(lengths + END_OF_BLOCK) == 0) return false;
  return (
    makeCode(ownLiterals, LITERAL_BITS, lengths, literalCount, literalTemplates) &&
    makeCode(ownDistances, DISTANCE_BITS, lengths + literalCount, distanceCount, distanceTemplates)
  );
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

/** Repeats what stands `distance` before; may write up to 15 bytes behind. */
// @ts-ignore: decorator
@inline
function repeat(to: usize, distance: usize, length: usize): void {
  const stop = to + length;
  let from = to - distance;
  if (distance >= 16) {
    do {
      v128.store(to, v128.load(from));
      to += 16;
      from += 16;
    } while (to < stop);
  } else if (distance == 1) memory.fill(to, load<u8>(from), length);
  else if (distance >= 8) {
    do {
      store<u64>(to, load<u64>(from));
      to += 8;
      from += 8;
    } while (to < stop);
  } else for (; to < stop; to++, from++) store<u8>(to, load<u8>(from));
}

/** Unpacks with what it needs in registers, at most a little too far, and leaves the rest to the careful loop. */
function unpackQuickly(literals: usize, distances: usize): void {
  let b = bits;
  let n = <u64>count;
  let p = at;
  let o = out;
  const start = outStart;
  const lastPacked = packedEnd;
  const lastOut = outEnd;
  while (p <= lastPacked && o <= lastOut) {
    b |= load<u64>(p) << n;
    p += <usize>((63 - n) >> 3);
    n |= 56;
    let entry = load<u32>(literals + (<usize>(b & LITERAL_MASK) << 2));
    if (entry & LITERAL) {
      store<u8>(o++, <u8>(entry >> 16));
      b >>= entry & 63;
      n -= entry & 63;
      entry = load<u32>(literals + (<usize>(b & LITERAL_MASK) << 2));
      if (entry & LITERAL) {
        store<u8>(o++, <u8>(entry >> 16));
        b >>= entry & 63;
        n -= entry & 63;
        entry = load<u32>(literals + (<usize>(b & LITERAL_MASK) << 2));
        if (entry & LITERAL) {
          store<u8>(o++, <u8>(entry >> 16));
          b >>= entry & 63;
          n -= entry & 63;
          continue;
        }
      }
    }
    if (entry == 0 || (entry & (END | BAD)) != 0) break;
    // Of 56 bits, no more than 20 went for literals, and 20 go for a length.
    let all = <u64>(entry & 63);
    let own = <u64>((entry >> 8) & 31);
    const length = <usize>(entry >> 16) + <usize>((b >> own) & (((<u64>1) << (all - own)) - 1));
    const b2 = b >> all;
    let n2 = n - all;
    const b3 = b2 | (load<u64>(p) << n2);
    const p3 = p + <usize>((63 - n2) >> 3);
    n2 |= 56;
    entry = load<u32>(distances + (<usize>(b3 & DISTANCE_MASK) << 2));
    if (entry == 0 || (entry & BAD) != 0) break;
    all = <u64>(entry & 63);
    own = <u64>((entry >> 8) & 31);
    const distance = <usize>(entry >> 16) + <usize>((b3 >> own) & (((<u64>1) << (all - own)) - 1));
    if (distance > o - start) break;
    b = b3 >> all;
    n = n2 - all;
    p = p3;
    repeat(o, distance, length);
    o += length;
  }
  bits = b;
  count = <u32>n;
  at = p;
  out = o;
}

/** 3.2.3 */
function unpackBlock(literals: usize, distances: usize): i32 {
  while (true) {
    if (at <= packedEnd && out <= outEnd) {
      unpackQuickly(literals, distances);
      // What was read behind the packed bytes is nothing.
      if (at - (count >> 3) > packedEnd) return DAMAGED;
      if (out > outEnd) return TOO_LONG;
    }
    refill();
    const entry = decode(literals, LITERAL_MASK, literalTemplates);
    if (entry & LITERAL) {
      if (out >= outEnd) return TOO_LONG;
      store<u8>(out++, <u8>(entry >> 16));
      drop(entry & 63);
      continue;
    }
    if (entry & BAD) return DAMAGED;
    if (entry & END) {
      drop(entry & 63);
      return 0;
    }
    const length = <usize>valueOf(entry);
    refill();
    const further = decode(distances, DISTANCE_MASK, distanceTemplates);
    if (further & BAD) return DAMAGED;
    const distance = <usize>valueOf(further);
    if (distance > out - outStart) return DAMAGED;
    if (out + length > outEnd) return TOO_LONG;
    repeat(out, distance, length);
    out += length;
  }
}

/** So many bytes can be summed before a sum could overflow. */
const ADLER_RUN: usize = 4096;
const ADLER_BASE: u32 = 65521;

// @ts-ignore: decorator
@inline
function sumOf(lanes: v128): u32 {
  return <u32>(
    (i32x4.extract_lane(lanes, 0) + i32x4.extract_lane(lanes, 1) + i32x4.extract_lane(lanes, 2) + i32x4.extract_lane(lanes, 3))
  );
}

/** RFC 1950, 9. Sixteen bytes at once: the first counts sixteen times for `b`, and so on, and `a` as often as there are bytes. */
function adler32(start: usize, end: usize): u32 {
  let a: u32 = 1;
  let b: u32 = 0;
  let p = start;
  const weightsLow = i16x8(16, 15, 14, 13, 12, 11, 10, 9);
  const weightsHigh = i16x8(8, 7, 6, 5, 4, 3, 2, 1);
  while (end - p >= 16) {
    const stop = p + (min(end - p, ADLER_RUN) & ~15);
    let sums = i32x4.splat(0);
    let earlier = i32x4.splat(0);
    let weighted = i32x4.splat(0);
    b += a * <u32>(stop - p);
    for (; p < stop; p += 16) {
      const bytes = v128.load(p);
      const low = i16x8.extend_low_i8x16_u(bytes);
      const high = i16x8.extend_high_i8x16_u(bytes);
      earlier = i32x4.add(earlier, sums);
      sums = i32x4.add(sums, i32x4.extadd_pairwise_i16x8_u(i16x8.add(low, high)));
      weighted = i32x4.add(weighted, i32x4.add(i32x4.dot_i16x8_s(low, weightsLow), i32x4.dot_i16x8_s(high, weightsHigh)));
    }
    a = (a + sumOf(sums)) % ADLER_BASE;
    b = (b + (sumOf(earlier) << 4) + sumOf(weighted)) % ADLER_BASE;
  }
  for (; p < end; p++) {
    a += load<u8>(p);
    b += a;
  }
  return ((b % ADLER_BASE) << 16) | (a % ADLER_BASE);
}

/**
 * Unpacks the zlib stream that begins at `from`; bytes after its end are left alone.
 * @param limit the most bytes that may come out
 * @returns how many did, or one of the above
 */
export function unpack(from: usize, end: usize, to: usize, limit: usize): i32 {
  // A window of more than 32 kB is none.
  if (end - from < 6 || (load<u8>(from) & 0x8f) != 8 || bswap(load<u16>(from)) % 31 != 0 || (load<u8>(from, 1) & 32) != 0) return DAMAGED;
  if (!isReady) {
    isReady = true;
    makeTemplates();
    makeFixedCodes();
  }
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
    let done: i32;
    if (kind == 0) done = copyStored();
    else if (kind == 1) done = unpackBlock(fixedLiterals, fixedDistances);
    else if (readCodes()) done = unpackBlock(ownLiterals, ownDistances);
    else return DAMAGED;
    if (done != 0) return done;
  }
  at -= count >> 3;
  if (at + 4 > end || bswap(load<u32>(at)) != adler32(to, out)) return DAMAGED;
  return <i32>(out - to);
}
