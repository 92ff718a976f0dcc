// Looks paths up in trees, by their objects. Format of a tree: `<mode> <name>\0<id>` one after the other; see git-mktree(1).
import { GitError } from "../errors.ts";
import type { ObjectReader } from "./objects.ts";

export interface TreeEntry {
  readonly mode: string;
  readonly id: string;
}

export const TREE_MODE = "40000";
const SPACE = 32;

/** Names as latin1 text, one character a byte. @throws GitError for what is no tree */
export function parseTree(bytes: Uint8Array, idLength: number): Map<string, TreeEntry> {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const entries = new Map<string, TreeEntry>();
  for (let at = 0; at < data.length;) {
    const space = data.indexOf(SPACE, at);
    const nul = data.indexOf(0, at);
    const end = nul + 1 + idLength;
    if (space === -1 || nul < space || end > data.length) throw new GitError("a tree is damaged", "git fsck tells more");
    entries.set(data.toString("latin1", space + 1, nul), {
      mode: data.toString("latin1", at, space),
      id: data.toString("hex", nul + 1, end),
    });
    at = end;
  }
  return entries;
}

/** Trees read so far, so that each is read once. */
export interface TreeReader {
  /**
   * @param path bytes from the top
   * @returns null where there is nothing of that name
   * @throws GitError for a tree that is missing or damaged
   */
  find(tree: string, path: Buffer): Promise<TreeEntry | null>;
}

/** @param read gives any object as a whole */
export function createTreeReader(readObject: ObjectReader["read"]): TreeReader {
  const trees = new Map<string, Promise<Map<string, TreeEntry>>>();
  const read = async (id: string): Promise<Map<string, TreeEntry>> => {
    const object = await readObject(id);
    if (object?.type !== "tree") throw new GitError(`the tree ${id} is missing from the repository`, "git fsck tells more");
    return parseTree(object.bytes, id.length / 2);
  };
  return {
    async find(tree, path) {
      let entry: TreeEntry = { mode: TREE_MODE, id: tree };
      for (const name of path.toString("latin1").split("/")) {
        if (entry.mode !== TREE_MODE) return null;
        const known: Promise<Map<string, TreeEntry>> = trees.get(entry.id) ?? read(entry.id);
        trees.set(entry.id, known);
        const next: TreeEntry | undefined = (await known).get(name);
        if (next === undefined) return null;
        entry = next;
      }
      return entry;
    },
  };
}
