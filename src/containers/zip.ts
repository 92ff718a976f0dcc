// The files of a ZIP archive (APPNOTE.TXT 6.3.10), by its directory; without one, by what stands before each file.
import { type Budget, CapError, countEntry, FormatError, room, spend } from "./budget.ts";
import { type Entry, u16, u32 } from "./entry.ts";
import { type Method, unpack } from "./unpack.ts";

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;

const METHODS: Readonly<Record<number, Method>> = { 8: "deflate", 12: "bzip2", 93: "zstd", 95: "xz" };

/** Offset of the end record; -1 without one. */
function findEnd(bytes: Uint8Array): number {
  const lowest = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT);
  for (let at = bytes.length - END_SIZE; at >= lowest; at--) if (bytes[at] === 0x50 && u32(bytes, at) === END) return at;
  return -1;
}

function readData(bytes: Uint8Array, start: number, size: number, method: number, isEncrypted: boolean, budget: Budget): Uint8Array {
  if (isEncrypted) throw new FormatError("encrypted");
  if (start > bytes.length) throw new FormatError("broken: it should lie behind the end");
  const data = bytes.subarray(start, Math.min(bytes.length, start + size));
  if (method === 0) {
    if (data.length > room(budget)) throw new CapError("more comes out of it than is read");
    return spend(budget, data);
  }
  const known = METHODS[method];
  if (known === undefined) throw new FormatError(`packed by method ${method}, which is not read`);
  return unpack(known, data, budget);
}

function* byDirectory(bytes: Uint8Array, end: number, budget: Budget): Generator<Entry> {
  const size = u32(bytes, end + 12);
  // What stands before the archive shifts all offsets; a 64-bit directory ends right before its own end record.
  let at = u32(bytes, end + 16);
  let shift = 0;
  if (u32(bytes, at) !== CENTRAL && size <= end && u32(bytes, end - size) === CENTRAL) {
    shift = end - size - at;
    at = end - size;
  }
  if (u32(bytes, at) !== CENTRAL) {
    if (u16(bytes, end + 10) === 0) return;
    yield* byLocalHeaders(bytes, budget);
    return;
  }
  while (at + 46 <= bytes.length && u32(bytes, at) === CENTRAL) {
    countEntry(budget);
    const [flags, method, packed] = [u16(bytes, at + 8), u16(bytes, at + 10), u32(bytes, at + 20)];
    const [nameLength, extraLength, commentLength] = [u16(bytes, at + 28), u16(bytes, at + 30), u16(bytes, at + 32)];
    const local = u32(bytes, at + 42) + shift;
    const name = bytes.subarray(at + 46, at + 46 + nameLength);
    const read = (): Uint8Array => {
      if (u32(bytes, local) !== LOCAL) throw new FormatError("broken: it is not where the directory says");
      const start = local + 30 + u16(bytes, local + 26) + u16(bytes, local + 28);
      return readData(bytes, start, packed, method, (flags & 1) === 1, budget);
    };
    if (name.at(-1) !== 0x2f) yield { name, read };
    at += 46 + nameLength + extraLength + commentLength;
  }
}

/** For archives whose end is missing. */
function* byLocalHeaders(bytes: Uint8Array, budget: Budget): Generator<Entry> {
  for (let at = 0; at !== -1 && at + 30 <= bytes.length; at = nextLocal(bytes, at + 30)) {
    if (u32(bytes, at) !== LOCAL) continue;
    countEntry(budget);
    const [flags, method] = [u16(bytes, at + 6), u16(bytes, at + 8)];
    const name = bytes.subarray(at + 30, at + 30 + u16(bytes, at + 26));
    const start = at + 30 + name.length + u16(bytes, at + 28);
    // Of a stored file whose size comes behind it, all that follows may be its own.
    const size = u32(bytes, at + 18) === 0 ? bytes.length : u32(bytes, at + 18);
    if (name.at(-1) !== 0x2f) yield { name, read: () => readData(bytes, start, size, method, (flags & 1) === 1, budget) };
  }
}

function nextLocal(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0x50, from); at !== -1; at = bytes.indexOf(0x50, at + 1)) if (u32(bytes, at) === LOCAL) return at;
  return -1;
}

/** @throws CapError for too many files */
export function* readZip(bytes: Uint8Array, budget: Budget): Generator<Entry> {
  const end = findEnd(bytes);
  if (end === -1) {
    yield* byLocalHeaders(bytes, budget);
    throw new FormatError("its end is missing");
  }
  yield* byDirectory(bytes, end, budget);
}
