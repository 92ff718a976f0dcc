// Which packs there are.
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

export interface PackFile {
  /** Its index. */
  readonly file: string;
  /** Of the pack, in bytes. */
  readonly size: number;
}

function listFolder(folder: string): PackFile[] {
  const names = new Set(readdirSync(folder));
  return [...names].flatMap((name) => {
    const pack = name.replace(/\.idx$/, ".pack");
    if (pack === name || !names.has(pack)) return [];
    const stats = statSync(join(folder, pack), { throwIfNoEntry: false });
    return stats === undefined ? [] : [{ file: join(folder, name), size: stats.size }];
  });
}

/** The packs of object folders, the largest first. */
export function listPacks(folders: readonly string[]): PackFile[] {
  const packs = folders.flatMap((folder) => {
    try {
      return listFolder(join(folder, "pack"));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
      throw error;
    }
  });
  return packs.toSorted((a, b) => b.size - a.size || (a.file < b.file ? -1 : 1));
}
