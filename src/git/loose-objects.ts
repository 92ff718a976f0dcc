// Reads objects that git has not packed yet, such as those that were just staged, without starting git for it.
// Format: a zlib stream of "<type> <size>\0" and the bytes, in objects/<2 digits>/<the rest>; see gitformat-loose(5).
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { GitObject, ObjectReader } from "./objects.ts";

/** Larger ones are git's to unpack. */
const LARGEST = 16 << 20;
const HEADER = /^(blob|tree|commit|tag) (\d{1,15})\0/;

/** @returns null for whatever is not a sound loose object */
async function readLooseObject(objects: string, id: string): Promise<GitObject | null> {
  if (!/^[0-9a-f]{40,64}$/.test(id)) return null;
  const file = join(objects, id.slice(0, 2), id.slice(2));
  const { inflateSync } = await import("node:zlib");
  try {
    if (statSync(file).size > LARGEST) return null;
    const data = inflateSync(readFileSync(file), { maxOutputLength: LARGEST * 4 });
    const [header, type, size] = HEADER.exec(data.toString("latin1", 0, 32)) ?? [];
    const bytes = data.subarray(header?.length ?? 0);
    return type !== undefined && Number(size) === bytes.length ? { type, bytes } : null;
  } catch {
    return null;
  }
}

/**
 * Reads loose objects from a folder, and asks git for all others.
 * @param open starts git, when the first of them is asked for
 */
export function looseObjectReader(objects: string, open: () => ObjectReader): ObjectReader {
  let git: ObjectReader | undefined;
  return {
    async read(id) {
      return (await readLooseObject(objects, id)) ?? (git ??= open()).read(id);
    },
    async close() {
      await git?.close();
    },
  };
}
