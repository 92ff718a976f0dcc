// Unpacks bzip2 (the format that bzip2 1.0 writes; described by Joe Tsai, "BZIP2: Format Specification", 2016). Checksums
// are not compared: a damaged file may hold a value all the same.
import { CapError, FormatError } from "./budget.ts";

const BLOCK_MAGIC = 0x314159265359;
const END_MAGIC = 0x177245385090;
const LONGEST_CODE = 20;

interface Bits {
  /** The next bits, 0 to 24 of them. @throws FormatError behind the end */
  read(count: number): number;
  /** To the next whole byte; false at the end. */
  align(): boolean;
}

function createBits(bytes: Uint8Array): Bits {
  let at = 0;
  let held = 0;
  let count = 0;
  return {
    read(wanted) {
      while (count < wanted) {
        if (at >= bytes.length) throw new FormatError("broken bzip2 stream: its end is missing");
        held = ((held << 8) | (bytes[at++] as number)) & 0xffffffff;
        count += 8;
      }
      count -= wanted;
      return (held >>> count) & ((1 << wanted) - 1);
    },
    align() {
      count -= count & 7;
      return at - count / 8 < bytes.length;
    },
  };
}

const broken = (): never => {
  throw new FormatError("broken bzip2 stream");
};

/** A canonical Huffman code: by length the first code, and where its symbols begin. */
interface Code {
  readonly limit: Int32Array;
  readonly base: Int32Array;
  readonly symbols: Uint16Array;
}

function readCode(bits: Bits, size: number): Code {
  const lengths = new Uint8Array(size);
  let length = bits.read(5);
  for (let symbol = 0; symbol < size; symbol++) {
    while (bits.read(1) === 1) length += bits.read(1) === 0 ? 1 : -1;
    if (length < 1 || length > LONGEST_CODE) broken();
    lengths[symbol] = length;
  }
  const limit = new Int32Array(LONGEST_CODE + 2).fill(-1);
  const base = new Int32Array(LONGEST_CODE + 2);
  const symbols = new Uint16Array(size);
  let code = 0;
  let taken = 0;
  for (let each = 1; each <= LONGEST_CODE; each++) {
    base[each] = taken - code;
    for (let symbol = 0; symbol < size; symbol++) {
      if (lengths[symbol] !== each) continue;
      symbols[taken++] = symbol;
      code++;
    }
    limit[each] = code - 1;
    code <<= 1;
  }
  return { limit, base, symbols };
}

function readSymbol(bits: Bits, { limit, base, symbols }: Code): number {
  let code = 0;
  for (let length = 1; length <= LONGEST_CODE; length++) {
    code = (code << 1) | bits.read(1);
    if (code <= (limit[length] as number)) {
      const symbol = symbols[(base[length] as number) + code];
      if (symbol !== undefined) return symbol;
    }
  }
  return broken();
}

function readUsed(bits: Bits): number[] {
  const groups = bits.read(16);
  const used: number[] = [];
  for (let group = 0; group < 16; group++) {
    if (((groups >> (15 - group)) & 1) === 0) continue;
    const own = bits.read(16);
    for (let i = 0; i < 16; i++) if (((own >> (15 - i)) & 1) === 1) used.push(group * 16 + i);
  }
  return used;
}

function readSelectors(bits: Bits, tables: number): Uint8Array {
  const selectors = new Uint8Array(bits.read(15));
  if (selectors.length === 0) broken();
  const order = Array.from({ length: tables }, (_, i) => i);
  for (let i = 0; i < selectors.length; i++) {
    let place = 0;
    while (bits.read(1) === 1) if (++place >= tables) broken();
    const [table] = order.splice(place, 1) as [number];
    order.unshift(table);
    selectors[i] = table;
  }
  return selectors;
}

/** Undoes Huffman coding, runs of the front symbol and moving to front. @returns how many bytes of `block` were filled */
function readBlock(bits: Bits, block: Uint32Array): { readonly length: number; readonly origin: number } {
  bits.read(24);
  bits.read(8);
  if (bits.read(1) === 1) throw new FormatError("broken bzip2 stream, or one of before 1996");
  const origin = bits.read(24);
  const order = readUsed(bits);
  const end = order.length + 1;
  if (order.length === 0) broken();
  const tables = bits.read(3);
  if (tables < 2 || tables > 6) broken();
  const selectors = readSelectors(bits, tables);
  const codes = Array.from({ length: tables }, () => readCode(bits, order.length + 2));
  let length = 0;
  let run = 0;
  let weight = 1;
  for (let group = 0; group < selectors.length; group++) {
    const code = codes[selectors[group] as number] as Code;
    for (let i = 0; i < 50; i++) {
      const symbol = readSymbol(bits, code);
      if (symbol <= 1) {
        run += weight << symbol;
        weight *= 2;
        if (run > block.length) broken();
        continue;
      }
      if (run > 0) {
        if (length + run > block.length) broken();
        block.fill(order[0] as number, length, length + run);
        length += run;
        run = 0;
        weight = 1;
      }
      if (symbol === end) return { length, origin };
      const [byte] = order.splice(symbol - 1, 1) as [number];
      order.unshift(byte);
      if (length >= block.length) broken();
      block[length++] = byte;
    }
  }
  return broken();
}

/** Undoes the sorting: in `block` the low byte is the byte, the rest becomes the way. */
function unsort(block: Uint32Array, length: number, origin: number): number {
  if (length === 0) return 0;
  if (origin >= length) broken();
  const begins = new Uint32Array(256);
  for (let i = 0; i < length; i++) begins[(block[i] as number) & 255] = (begins[(block[i] as number) & 255] as number) + 1;
  let sum = 0;
  for (let byte = 0; byte < 256; byte++) {
    const count = begins[byte] as number;
    begins[byte] = sum;
    sum += count;
  }
  for (let i = 0; i < length; i++) {
    const byte = (block[i] as number) & 255;
    const at = begins[byte] as number;
    begins[byte] = at + 1;
    block[at] = (block[at] as number) | (i << 8);
  }
  return (block[origin] as number) >>> 8;
}

interface Out {
  bytes: Uint8Array;
  length: number;
}

function put(out: Out, byte: number, times: number, most: number): void {
  if (out.length + times > most) throw new CapError(`more than ${most >> 20} MiB come out of it`);
  if (out.length + times > out.bytes.length) {
    const grown = new Uint8Array(Math.min(most, Math.max(out.bytes.length * 2, out.length + times)));
    grown.set(out.bytes.subarray(0, out.length));
    out.bytes = grown;
  }
  if (times === 1) out.bytes[out.length++] = byte;
  else {
    out.bytes.fill(byte, out.length, out.length + times);
    out.length += times;
  }
}

/** Follows the way through the block; four equal bytes are followed by how many more of them there are. */
function writeBlock(block: Uint32Array, length: number, first: number, out: Out, most: number): void {
  let at = first;
  let last = -1;
  let repeats = 0;
  for (let i = 0; i < length; i++) {
    const entry = block[at] as number;
    const byte = entry & 255;
    at = entry >>> 8;
    if (repeats === 4) {
      if (byte > 0) put(out, last, byte, most);
      repeats = 0;
      last = -1;
      continue;
    }
    repeats = byte === last ? repeats + 1 : 1;
    last = byte;
    put(out, byte, 1, most);
  }
}

/** @param most bytes that may come out @throws CapError or FormatError */
export function unpackBzip2(bytes: Uint8Array, most: number): Uint8Array {
  const bits = createBits(bytes);
  const out: Out = { bytes: new Uint8Array(Math.min(most, 1 << 16)), length: 0 };
  do {
    if (bits.read(24) !== 0x425a68) broken();
    const level = bits.read(8) - 0x30;
    if (level < 1 || level > 9) broken();
    const block = new Uint32Array(level * 100_000);
    for (;;) {
      const magic = bits.read(24) * 0x1000000 + bits.read(24);
      if (magic === END_MAGIC) break;
      if (magic !== BLOCK_MAGIC) broken();
      const { length, origin } = readBlock(bits, block);
      writeBlock(block, length, unsort(block, length, origin), out, most);
    }
    bits.read(16);
    bits.read(16);
    // Streams may follow each other, as pbzip2 writes them.
  } while (bits.align());
  return out.bytes.subarray(0, out.length);
}
