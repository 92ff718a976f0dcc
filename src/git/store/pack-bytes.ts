// The bytes of a pack: all in memory, or read where they are wanted for one that is too large for that.
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { StoreError } from "./store-error.ts";

/** Larger packs are read piece by piece. */
const LARGEST_IN_MEMORY = 1 << 30;
const PIECE = 1 << 22;
/** What follows is read in one go with what comes after it. */
const AHEAD = 1 << 16;

export interface PackBytes {
  readonly size: number;
  /** Of the pack, at least what was loaded last. */
  readonly bytes: Uint8Array;
  /** Brings `length` bytes, or as many as there are, into `bytes`. @returns where in there they begin */
  load(offset: number, length: number): number;
  close(): void;
}

function readInto(file: number, into: Uint8Array, offset: number): number {
  let read = 0;
  for (let last = -1; read < into.length && last !== 0; read += last) last = readSync(file, into, read, into.length - read, offset + read);
  return read;
}

/** @param memory of the whole pack, where another thread has read it */
export function packInMemory(memory: Uint8Array): PackBytes {
  return { size: memory.length, bytes: memory, load: (offset) => offset, close() {} };
}

function packOnDisk(file: number, size: number): PackBytes {
  let bytes = new Uint8Array(0);
  let start = 0;
  return {
    size,
    get bytes() {
      return bytes;
    },
    load(offset, length) {
      const wanted = Math.min(length, size - offset);
      if (offset < start || offset + wanted > start + bytes.length) {
        const follows = offset >= start && offset <= start + bytes.length + AHEAD;
        const piece = new Uint8Array(Math.min(size - offset, follows ? Math.max(wanted, PIECE) : wanted));
        bytes = piece.subarray(0, readInto(file, piece, offset));
        start = offset;
      }
      return offset - start;
    },
    close: () => closeSync(file),
  };
}

/**
 * @param share memory that other threads can look at, too
 * @returns the memory where all of the pack is in it
 * @throws StoreError for a file that is no pack of version 2 or 3
 */
export function openPackBytes(path: string, share: boolean): { readonly bytes: PackBytes; readonly memory: Uint8Array | null } {
  const file = openSync(path, "r");
  const { size } = fstatSync(file);
  const head = new Uint8Array(12);
  readInto(file, head, 0);
  const version = head[7] as number;
  if (
    Buffer.from(head).toString("latin1", 0, 4) !== "PACK" ||
    head[4] !== 0 ||
    head[5] !== 0 ||
    head[6] !== 0 ||
    version < 2 ||
    version > 3
  ) {
    closeSync(file);
    throw new StoreError(`${path} is not a pack of version 2`);
  }
  if (size > LARGEST_IN_MEMORY) return { bytes: packOnDisk(file, size), memory: null };
  const memory = share ? new Uint8Array(new SharedArrayBuffer(size)) : new Uint8Array(size);
  const read = readInto(file, memory, 0);
  closeSync(file);
  return { bytes: packInMemory(memory.subarray(0, read)), memory };
}
