// The index of a pack: which objects it holds, and where. Format: gitformat-pack(5), "Version 2 pack-*.idx".
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { StoreError } from "./store-error.ts";

const HEADER = 8;
const FANOUT = 256 * 4;
const MAGIC = 0xff744f63;
/** Bytes of an object's id by the repository's hash. */
const ID_BYTES: readonly number[] = [20, 32];
const HASHES: Readonly<Record<number, string>> = { 20: "sha1", 32: "sha256" };

export interface PackIndex {
  readonly count: number;
  readonly idBytes: number;
  /** Offsets in the order of the ids, four bytes each, highest first; of larger ones it is the place in `far`, of eight. */
  readonly near: Uint8Array;
  readonly far: Uint8Array;
  /** The id of the object at a place of that order, in hex. */
  id(place: number): string;
  /** CRC-32 of an object as it is packed, by its place. */
  crc(place: number): number;
  /** The place of an id that begins at `at`; -1 where the pack does not hold it. */
  find(ids: Uint8Array, at: number): number;
  /** All ids, one behind the other, ascending. */
  readonly ids: Uint8Array;
}

/** How many offsets lie beyond two gigabytes, if ids have so many bytes and the file is as long as that makes it; else -1. */
function farOffsets(bytes: Buffer, count: number, idBytes: number): number {
  const offsets = HEADER + FANOUT + count * (idBytes + 4);
  if (offsets + count * 4 + idBytes * 2 > bytes.length) return -1;
  let far = 0;
  for (let i = 0; i < count; i++) far += (bytes[offsets + i * 4] as number) >> 7;
  return offsets + count * 4 + far * 8 + idBytes * 2 === bytes.length ? far : -1;
}

/** @throws StoreError for an index that is damaged, or of another version */
export function readPackIndex(file: string): PackIndex {
  const bytes = readFileSync(file);
  const refuse = (why: string): never => {
    throw new StoreError(`the pack index ${file} ${why}`);
  };
  if (bytes.length < HEADER + FANOUT || bytes.readUInt32BE(0) !== MAGIC || bytes.readUInt32BE(4) !== 2) refuse("is not of version 2");
  const fanout = Array.from({ length: 256 }, (_, i) => bytes.readUInt32BE(HEADER + i * 4));
  const count = fanout[255] as number;
  const idBytes = ID_BYTES.find((length) => farOffsets(bytes, count, length) !== -1) ?? refuse("is not as long as it should be");
  const hash = createHash(HASHES[idBytes] as string).update(bytes.subarray(0, -idBytes));
  if (!hash.digest().equals(bytes.subarray(-idBytes))) refuse("is damaged: its checksum differs");
  const ids = bytes.subarray(HEADER + FANOUT, HEADER + FANOUT + count * idBytes);
  const near = HEADER + FANOUT + count * (idBytes + 4);
  return {
    count,
    idBytes,
    ids,
    near: bytes.subarray(near, near + count * 4),
    far: bytes.subarray(near + count * 4, -idBytes * 2),
    crc: (place) => bytes.readUInt32BE(HEADER + FANOUT + count * idBytes + place * 4),
    id: (place) => ids.toString("hex", place * idBytes, (place + 1) * idBytes),
    find(other, at) {
      const first = other[at] as number;
      let low = first === 0 ? 0 : (fanout[first - 1] as number);
      const end = fanout[first] as number;
      for (let high = end; low < high;) {
        const middle = (low + high) >> 1;
        if (ids.compare(other, at, at + idBytes, middle * idBytes, (middle + 1) * idBytes) < 0) low = middle + 1;
        else high = middle;
      }
      return low < end && ids.compare(other, at, at + idBytes, low * idBytes, (low + 1) * idBytes) === 0 ? low : -1;
    },
  };
}
