// One object out of a pack, by its id. Formats: gitformat-pack(5), "pack-*.pack" and "Version 2 pack-*.idx".
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { inflate } from "../../engine/kernel/inflate.ts";
import type { GitObject } from "../objects.ts";

const INDEX_HEADER = 8;
const FANOUT = 256 * 4;
const ID = 20;
const TYPES: Readonly<Record<number, string>> = { 1: "commit", 2: "tree", 3: "blob", 4: "tag" };
const OFFSET_DELTA = 6;
const ID_DELTA = 7;
/** Git itself makes no longer ones. */
const LONGEST_CHAIN = 4096;
/** Larger ones are git's to unpack. */
const LARGEST = 16 << 20;
/** Bytes of objects that others may be deltas of. */
const MOST_KEPT = 8 << 20;
/** The most bytes of type, size and base in front of an object's data. */
const LONGEST_HEAD = 64;

export interface Pack {
  /** @returns null where the pack does not hold it, or holds what this reader leaves to git */
  read(id: Buffer): GitObject | null;
  close(): void;
}

function readAt(file: number, at: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  let read = 0;
  for (let last = -1; read < length && last !== 0; read += last) last = readSync(file, bytes, read, length - read, at + read);
  return bytes.subarray(0, read);
}

interface PackedObject {
  readonly type: string;
  readonly bytes: Buffer;
}

/** What an object of a pack is stored as. */
interface Entry {
  readonly type: number;
  readonly data: Buffer;
  /** Of a delta: where its base is. */
  readonly base: { readonly offset: number } | { readonly id: Buffer } | null;
}

/** @param file the index, whose name but for its ending is the pack's; null when it is of another version */
export function openPack(file: string): Pack | null {
  const index = openSync(file, "r");
  const head = readAt(index, 0, INDEX_HEADER + FANOUT);
  if (head.length < INDEX_HEADER + FANOUT || head.readUInt32BE(0) !== 0xff744f63 || head.readUInt32BE(4) !== 2) {
    closeSync(index);
    return null;
  }
  const fanout = (byte: number): number => (byte < 0 ? 0 : head.readUInt32BE(INDEX_HEADER + byte * 4));
  const count = fanout(255);
  const ids = INDEX_HEADER + FANOUT;
  const offsets = ids + count * (ID + 4);
  let pack: { readonly file: number; readonly size: number } | undefined;

  const offsetOf = (id: Buffer): number | null => {
    const from = fanout((id[0] as number) - 1);
    const bucket = readAt(index, ids + from * ID, (fanout(id[0] as number) - from) * ID);
    let low = 0;
    for (let high = bucket.length / ID; low < high;) {
      const middle = (low + high) >> 1;
      if (id.compare(bucket, middle * ID, (middle + 1) * ID) > 0) low = middle + 1;
      else high = middle;
    }
    if (bucket.length < (low + 1) * ID || id.compare(bucket, low * ID, (low + 1) * ID) !== 0) return null;
    const offset = readAt(index, offsets + (from + low) * 4, 4).readUInt32BE(0);
    // Beyond two gigabytes: a place in a table of longer offsets.
    return offset < 0x8000_0000 ? offset : Number(readAt(index, offsets + count * 4 + (offset - 0x8000_0000) * 8, 8).readBigUInt64BE(0));
  };
  const entryAt = (offset: number): Entry | null => {
    if (pack === undefined) {
      const opened = openSync(file.replace(/idx$/, "pack"), "r");
      pack = { file: opened, size: fstatSync(opened).size };
    }
    const start = readAt(pack.file, offset, LONGEST_HEAD);
    let at = 0;
    let byte = start[at++] as number;
    const type = (byte >> 4) & 7;
    let size = byte & 15;
    for (let shift = 4; byte >= 128; shift += 7) size += ((byte = start[at++] as number) & 127) * 2 ** shift;
    let base: Entry["base"] = null;
    if (type === OFFSET_DELTA) {
      byte = start[at++] as number;
      let back = byte & 127;
      while (byte >= 128) back = (back + 1) * 128 + ((byte = start[at++] as number) & 127);
      base = { offset: offset - back };
    } else if (type === ID_DELTA) base = { id: Buffer.from(start.subarray(at, (at += ID))) };
    if (size > LARGEST) return null;
    // What does not shrink is stored with 5 bytes more for every 16 kB, and 6 round it.
    const stored = readAt(pack.file, offset + at, Math.min(size + (size >> 11) + 128, pack.size - offset - at));
    const data = inflate(stored, size);
    return data?.length === size ? { type, data: Buffer.from(data.buffer), base } : null;
  };

  const wholeOf = ({ type, data }: Entry): PackedObject | null => {
    const name = TYPES[type];
    return name === undefined ? null : { type: name, bytes: data };
  };
  // Folders that were committed one after the other are deltas of each other.
  const whole = new Map<number, PackedObject>();
  let kept = 0;
  const keep = (offset: number, object: PackedObject): PackedObject => {
    if (whole.has(offset)) return object;
    if ((kept += object.bytes.length) > MOST_KEPT) {
      whole.clear();
      kept = object.bytes.length;
    }
    whole.set(offset, object);
    return object;
  };

  return {
    read(id) {
      const chain: { readonly offset: number; readonly delta: Buffer }[] = [];
      let at = offsetOf(id);
      while (at !== null && chain.length <= LONGEST_CHAIN) {
        const known = whole.get(at);
        const entry: Entry | null = known === undefined ? entryAt(at) : null;
        const base = known ?? (entry?.base === null ? wholeOf(entry) : null);
        if (base !== null) {
          keep(at, base);
          return chain.reduceRight(
            (object, { offset, delta }) => keep(offset, { type: object.type, bytes: applyDelta(object.bytes, delta) }),
            base,
          );
        }
        if (entry === null || entry.base === null) return null;
        chain.push({ offset: at, delta: entry.data });
        at = "id" in entry.base ? offsetOf(entry.base.id) : entry.base.offset;
      }
      return null;
    },
    close() {
      closeSync(index);
      if (pack !== undefined) closeSync(pack.file);
    },
  };
}

/** @throws RangeError for a delta that does not fit its base. Format: gitformat-pack(5), "Deltified representation" */
function applyDelta(base: Buffer, delta: Buffer): Buffer {
  let at = 0;
  const length = (): number => {
    let value = 0;
    for (let shift = 0, byte = 128; byte >= 128; shift += 7) value += ((byte = delta.readUInt8(at++)) & 127) * 2 ** shift;
    return value;
  };
  const little = (flags: number, bytes: number): number => {
    let value = 0;
    for (let i = 0; i < bytes; i++) if ((flags & (1 << i)) !== 0) value += delta.readUInt8(at++) * 2 ** (8 * i);
    return value;
  };
  if (length() !== base.length) throw new RangeError("a delta of another base");
  const size = length();
  if (size > LARGEST) throw new RangeError("too large");
  const out = Buffer.allocUnsafe(size);
  let end = 0;
  while (at < delta.length) {
    const command = delta.readUInt8(at++);
    const isCopy = command >= 128;
    const source = isCopy ? base : delta;
    const from = isCopy ? little(command, 4) : at;
    const taken = isCopy ? little(command >> 4, 3) || 0x10000 : command;
    if (taken === 0 || from + taken > source.length || end + taken > size) throw new RangeError("a damaged delta");
    source.copy(out, end, from, from + taken);
    end += taken;
    if (!isCopy) at += taken;
  }
  if (end !== size) throw new RangeError("a damaged delta");
  return out;
}
