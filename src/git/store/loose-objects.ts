// Objects that lie in files of their own. Format: a zlib stream of "<type> <size>\0" and the bytes; see gitformat-loose(5).
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { inflateSync } from "node:zlib";

const HEADER = /^(blob|tree|commit|tag) (\d{1,15})\0/;
const FOLDER = /^[0-9a-f]{2}$/;
const REST = /^(?:[0-9a-f]{38}|[0-9a-f]{62})$/;

export interface LooseObject {
  readonly type: "blob" | "tree" | "commit" | "tag";
  readonly bytes: Uint8Array;
}

/** Ids of the loose objects, ascending. @param folder `objects` of a repository */
export function listLoose(folder: string): string[] {
  const folders = readdirSync(folder).filter((name) => FOLDER.test(name));
  return folders.toSorted().flatMap((name) => {
    const names = readdirSync(join(folder, name)).filter((rest) => REST.test(rest));
    return names.toSorted().map((rest) => name + rest);
  });
}

/** Why what was listed was not read. */
export const GONE = "gone";

/** @param largest in bytes @returns why it was not read, where it was not */
export function readLoose(folder: string, id: string, largest: number): LooseObject | string {
  const file = join(folder, id.slice(0, 2), id.slice(2));
  try {
    if (statSync(file).size > largest) return "too large";
    const data = inflateSync(readFileSync(file), { maxOutputLength: largest });
    const [header, type, size] = HEADER.exec(data.toString("latin1", 0, 32)) ?? [];
    const bytes = data.subarray(header?.length ?? 0);
    if (type === undefined || Number(size) !== bytes.length) return "damaged";
    return { type: type as LooseObject["type"], bytes };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ERR_BUFFER_TOO_LARGE") return "too large";
    return code === "ENOENT" ? GONE : "damaged";
  }
}
