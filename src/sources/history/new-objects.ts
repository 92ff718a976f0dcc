// Which objects a store holds besides packs that were looked through before: from its folders, without git listing millions.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { readLines } from "../../git/lines.ts";
import type { Store } from "./stores.ts";

/** Folders of objects: the store's own, and those that it borrows from. */
function objectFolders(objects: string, seen = new Set<string>()): string[] {
  if (seen.has(objects)) return [];
  seen.add(objects);
  let alternates = "";
  try {
    alternates = readFileSync(join(objects, "info", "alternates"), "utf8");
  } catch {
    // Most borrow nothing.
  }
  const others = alternates.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return [objects, ...others.flatMap((other) => objectFolders(resolve(objects, other), seen))];
}

/** A pack by its name and size: git names it after what it holds. */
export interface PackFile {
  readonly name: string;
  readonly file: string;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** All packs of a store. */
export function listPacks({ objects }: Store): PackFile[] {
  return objectFolders(objects).flatMap((folder) =>
    namesIn(join(folder, "pack"))
      .filter((name) => /^pack-[0-9a-f]+\.pack$/.test(name))
      .map((name) => {
        const file = join(folder, "pack", name);
        return { file, name: `${name} ${statSync(file).size}` };
      }),
  );
}

function looseIds({ objects }: Store): string[] {
  return objectFolders(objects).flatMap((folder) =>
    namesIn(folder)
      .filter((name) => /^[0-9a-f]{2}$/.test(name))
      .flatMap((name) =>
        namesIn(join(folder, name))
          .filter((rest) => /^[0-9a-f]{38}(?:[0-9a-f]{24})?$/.test(rest))
          .map((rest) => name + rest),
      ),
  );
}

/**
 * @param known names of packs that need not be looked into
 * @returns ids outside of these packs, trees too, some twice
 * @throws GitError for an index that git does not understand
 */
export async function idsOutside(store: Store, packs: readonly PackFile[], known: ReadonlySet<string>): Promise<string[]> {
  const ids = looseIds(store);
  const format = store.idLength === 20 ? "sha1" : "sha256";
  for (const { file } of packs.filter(({ name }) => !known.has(name))) {
    const index = readFileSync(file.replace(/\.pack$/, ".idx"));
    await readLines(
      ["show-index", `--object-format=${format}`],
      store.git,
      (data, start, end) => {
        const id = data.toString("latin1", start, end).split(" ")[1];
        if (id !== undefined) ids.push(id);
      },
      index,
    );
  }
  return ids;
}
