// Reads objects out of a repository's own files, without starting git for it: loose ones and packed ones.
import { closeSync, fstatSync, openSync, readdirSync, readFileSync, readSync } from "node:fs";
import { join } from "node:path";
import { latin1 } from "../../engine/bytes.ts";
import { inflate } from "../../engine/kernel/inflate.ts";
import type { GitObject } from "../objects.ts";
import { openPack, type Pack } from "./pack.ts";

/** Larger ones are git's to unpack. */
const LARGEST = 16 << 20;
const HEADER = /^(blob|tree|commit|tag) (\d{1,15})\0/;
/** Ids are SHA-1: another hash is git's to read. */
const ID = /^[0-9a-f]{40}$/;

export interface ObjectStore {
  /** @returns null for whatever is not here as a sound object: then git has to say what is wrong, or where it is */
  read(id: string): GitObject | null;
  close(): void;
}

/** Most objects of a commit are smaller. */
const room = Buffer.allocUnsafeSlow(1 << 16);

/** The bytes of a file, void after the next one; null for a large one, and for none. In as few calls as can be: there is one for each file of a commit. */
function readFew(file: string): Buffer | null {
  let descriptor: number;
  try {
    descriptor = openSync(file, "r");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
  try {
    const count = readSync(descriptor, room);
    if (count < room.length) return room.subarray(0, count);
    return fstatSync(descriptor).size > LARGEST ? null : Buffer.concat([room, readFileSync(descriptor)]);
  } finally {
    closeSync(descriptor);
  }
}

/** Format: a zlib stream of "<type> <size>\0" and the bytes, in <2 digits>/<the rest>; see gitformat-loose(5). */
function readLoose(folder: string, id: string): GitObject | null {
  const file = join(folder, id.slice(0, 2), id.slice(2));
  const stored = readFew(file);
  const data = stored === null ? null : inflate(stored, LARGEST * 4);
  if (data === null) return null;
  const [header, type, size] = HEADER.exec(latin1(data, 0, Math.min(32, data.length))) ?? [];
  const bytes = data.subarray(header?.length ?? 0);
  return type !== undefined && Number(size) === bytes.length ? { type, bytes } : null;
}

function openPacks(folder: string): Pack[] {
  const names = readdirSync(join(folder, "pack")).filter((name) => /^pack-[0-9a-f]+\.idx$/.test(name));
  return names.map((name) => openPack(join(folder, "pack", name))).filter((pack) => pack !== null);
}

/** @param folder `objects` of a repository; objects of its alternates are not seen */
export function openObjectStore(folder: string): ObjectStore {
  let packs: Pack[] | undefined;
  return {
    read(id) {
      if (!ID.test(id)) return null;
      try {
        const loose = readLoose(folder, id);
        if (loose !== null) return loose;
        const key = Buffer.from(id, "hex");
        for (const pack of (packs ??= openPacks(folder))) {
          const packed = pack.read(key);
          if (packed !== null) return packed;
        }
      } catch {
        // Damaged, or gone meanwhile.
      }
      return null;
    },
    close() {
      for (const pack of packs?.splice(0) ?? []) pack.close();
    },
  };
}
