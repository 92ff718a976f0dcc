// Unpacks .xz (The .xz File Format 1.2.0, with the one filter that everybody uses, LZMA2). Checksums are not compared.
import { CapError, FormatError } from "./budget.ts";
import { createLzma } from "./lzma.ts";

const broken = (what = "broken xz stream"): never => {
  throw new FormatError(what);
};

/** @returns the number and where it ends */
function readNumber(bytes: Uint8Array, from: number): readonly [value: number, end: number] {
  let value = 0;
  for (let i = 0; i < 9; i++) {
    const byte = bytes[from + i] ?? broken();
    value += (byte & 0x7f) * 2 ** (7 * i);
    if ((byte & 0x80) === 0) return [value, from + i + 1];
  }
  return broken();
}

const LZMA2 = 0x21;
const CHECK_SIZES = [0, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32, 32, 32, 64, 64, 64];

function checkFilters(bytes: Uint8Array, at: number): void {
  const flags = bytes[at + 1] as number;
  let next = at + 2;
  if ((flags & 0x40) !== 0) [, next] = readNumber(bytes, next);
  if ((flags & 0x80) !== 0) [, next] = readNumber(bytes, next);
  const [id] = readNumber(bytes, next);
  if ((flags & 3) !== 0 || id !== LZMA2) broken("packed by an xz filter that is not read");
}

/** @param most bytes that may come out @throws CapError or FormatError */
export function unpackXz(bytes: Uint8Array, most: number): Uint8Array {
  const lzma = createLzma(most, () => {
    throw new CapError(`more than ${most >> 20} MiB come out of it`);
  });
  let at = 0;
  // Streams may follow each other, with zeros between them.
  while (at + 12 <= bytes.length) {
    if (bytes[at] === 0) {
      at += 4;
      continue;
    }
    if (bytes[at] !== 0xfd || bytes[at + 1] !== 0x37) broken();
    const check = CHECK_SIZES[(bytes[at + 7] as number) & 15] as number;
    at += 12;
    // Blocks, then an index, which begins with a zero.
    while (at < bytes.length && bytes[at] !== 0) {
      checkFilters(bytes, at);
      const start = at + ((bytes[at] as number) + 1) * 4;
      const end = readLzma2(bytes, start, lzma);
      at = end + ((4 - ((end - start) & 3)) & 3) + check;
    }
    if (at >= bytes.length) broken("broken xz stream: its end is missing");
    at = behindIndex(bytes, at);
  }
  return lzma.output();
}

function behindIndex(bytes: Uint8Array, start: number): number {
  let [count, at] = readNumber(bytes, start + 1);
  for (; count > 0; count--) {
    [, at] = readNumber(bytes, at);
    [, at] = readNumber(bytes, at);
  }
  // Padding, a checksum, and the footer.
  return at + ((4 - ((at - start) & 3)) & 3) + 4 + 12;
}

/** Chunks of LZMA2 up to the one that ends them. @returns where that is */
function readLzma2(bytes: Uint8Array, start: number, lzma: ReturnType<typeof createLzma>): number {
  let at = start;
  for (;;) {
    const control = bytes[at] ?? broken("broken xz stream: its end is missing");
    if (control === 0) return at + 1;
    const size = (((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)) + 1;
    if (control < 0x80) {
      if (control > 2) broken();
      if (control === 1) lzma.resetDictionary();
      lzma.store(bytes.subarray(at + 3, at + 3 + size));
      at += 3 + size;
      continue;
    }
    const unpacked = ((control & 0x1f) << 16) + size;
    const packed = (((bytes[at + 3] ?? 0) << 8) | (bytes[at + 4] ?? 0)) + 1;
    const reset = (control >> 5) & 3;
    at += 5;
    if (reset === 3) lzma.resetDictionary();
    if (reset >= 2) lzma.setProperties(bytes[at++] ?? broken());
    else if (reset === 1) lzma.resetState();
    lzma.decode(bytes.subarray(at, at + packed), unpacked);
    at += packed;
  }
}
