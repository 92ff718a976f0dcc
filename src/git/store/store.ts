// Reads objects out of a repository's own files, without starting git for it: loose ones and packed ones.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
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

/** Format: a zlib stream of "<type> <size>\0" and the bytes, in <2 digits>/<the rest>; see gitformat-loose(5). */
function readLoose(folder: string, id: string): GitObject | null {
  const file = join(folder, id.slice(0, 2), id.slice(2));
  const { size: stored } = statSync(file, { throwIfNoEntry: false }) ?? {};
  if (stored === undefined || stored > LARGEST) return null;
  const data = inflateSync(readFileSync(file), { maxOutputLength: LARGEST * 4 });
  const [header, type, size] = HEADER.exec(data.toString("latin1", 0, 32)) ?? [];
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
