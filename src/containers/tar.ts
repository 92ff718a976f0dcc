// The files of a tar archive (POSIX.1-2017 pax, ustar, GNU).
import { latin1 } from "../engine/bytes.ts";
import { type Budget, CapError, countEntry, FormatError, room, spend } from "./budget.ts";
import type { Entry } from "./entry.ts";

const BLOCK = 512;
/** The code of 0. */
const ZERO = 0x30;

function cString(bytes: Uint8Array, from: number, length: number): Uint8Array {
  const field = bytes.subarray(from, from + length);
  const end = field.indexOf(0);
  return end === -1 ? field : field.subarray(0, end);
}

/** An octal number, or GNU's base-256; NaN for neither. */
function number(bytes: Uint8Array, from: number, length: number): number {
  if (((bytes[from] as number) & 0x80) !== 0) {
    let value = (bytes[from] as number) & 0x7f;
    for (let i = 1; i < length; i++) value = value * 256 + (bytes[from + i] as number);
    return value;
  }
  let value = 0;
  let at = from;
  while (at < from + length && (bytes[at] as number) >= ZERO && (bytes[at] as number) < ZERO + 8)
    value = value * 8 + (bytes[at++] as number) - ZERO;
  // As nearly all are written.
  if (at > from && at < from + length && bytes[at] === 0) return value;
  const digits = latin1(cString(bytes, from, length)).trim();
  return /^[0-7]*$/.test(digits) ? Number.parseInt(digits || "0", 8) : Number.NaN;
}

/** Whether a block is a header: the sum of its bytes stands in it, taken for blanks. */
export function isTarHeader(bytes: Uint8Array, at: number): boolean {
  if (at + BLOCK > bytes.length) return false;
  let sum = 8 * 32;
  for (let i = 0; i < BLOCK; i++) if (i < 148 || i >= 156) sum += bytes[at + i] as number;
  return number(bytes, at + 148, 8) === sum && sum !== 8 * 32;
}

/** The path in a pax header: records `length key=value\n`. */
function paxPath(bytes: Uint8Array): Uint8Array | null {
  for (let at = 0; at < bytes.length;) {
    const blank = bytes.indexOf(0x20, at);
    const length = blank === -1 ? Number.NaN : Number(latin1(bytes, at, Math.min(blank, at + 12)));
    if (!(length > 0)) return null;
    if (latin1(bytes, blank + 1, blank + 6) === "path=") return bytes.subarray(blank + 6, at + length - 1);
    at += length;
  }
  return null;
}

function nameOf(bytes: Uint8Array, at: number): Uint8Array {
  const name = cString(bytes, at, 100);
  const prefix = latin1(bytes, at + 257, at + 263) === "ustar\0" ? cString(bytes, at + 345, 155) : name.subarray(0, 0);
  if (prefix.length === 0) return name;
  const whole = new Uint8Array(prefix.length + 1 + name.length);
  whole.set(prefix);
  whole[prefix.length] = 0x2f;
  whole.set(name, prefix.length + 1);
  return whole;
}

/** Bytes of archives in a tar are counted as they come out of it, though nothing is unpacked. @throws CapError or FormatError */
export function* readTar(bytes: Uint8Array, budget: Budget): Generator<Entry> {
  let longName: Uint8Array | null = null;
  for (let at = 0; at + BLOCK <= bytes.length;) {
    if (bytes[at] === 0 && bytes.subarray(at, at + BLOCK).every((byte) => byte === 0)) {
      at += BLOCK;
      continue;
    }
    if (!isTarHeader(bytes, at)) throw new FormatError("broken: what should be a header is none");
    countEntry(budget);
    const size = number(bytes, at + 124, 12);
    if (!(size >= 0 && size <= Number.MAX_SAFE_INTEGER)) throw new FormatError("broken: a size that is none");
    const type = String.fromCharCode(bytes[at + 156] as number);
    const data = bytes.subarray(at + BLOCK, at + BLOCK + size);
    const name = longName ?? nameOf(bytes, at);
    longName = null;
    if (type === "L") longName = cString(data, 0, data.length);
    else if (type === "x") longName = paxPath(data.subarray(0, 1 << 16));
    else if ((type === "0" || type === "\0" || type === "7") && size > 0) {
      const read = (): Uint8Array => {
        if (data.length > room(budget)) throw new CapError("more comes out of it than is read");
        return spend(budget, data);
      };
      yield { name, read };
    }
    // Links, devices and folders hold no bytes of their own; their names are not followed.
    if (data.length < size) throw new FormatError("its end is missing");
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
}
