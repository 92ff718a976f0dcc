// Reads files as a commit has them, by tree and blob objects: whatever lies in the work tree plays no part.
import { GitError } from "../errors.ts";
import { LINK_MODE } from "./index-changes.ts";
import { parseCommit } from "./commits.ts";
import type { ObjectReader } from "./objects.ts";
import { createTreeReader, TREE_MODE, type TreeEntry } from "./trees.ts";

/** As many links after each other as are followed. */
const MOST_LINKS = 5;

export interface CommitFile {
  /** Object id of the blob. */
  readonly id: string;
  readonly bytes: Uint8Array;
}

export interface CommitFiles {
  /**
   * @param path `/` separated, from the repository's top; links within the repository are followed
   * @returns null when the commit has no such file
   * @throws GitError for a folder, a link that leads out, and for missing or damaged objects
   */
  read(path: string): Promise<CommitFile | null>;
}

/** `a/../b` → `b`; undefined when it leads out of the repository. */
function normalise(names: readonly string[]): string[] | undefined {
  const path: string[] = [];
  for (const name of names) {
    if (name === "" || name === ".") continue;
    if (name !== "..") path.push(name);
    else if (path.pop() === undefined) return undefined;
  }
  return path;
}

/** @param commit full id of a commit */
export function openCommitFiles(commit: string, reader: ObjectReader): CommitFiles {
  const trees = createTreeReader((id) => reader.read(id));
  const readObject = async (id: string, type: string): Promise<Uint8Array> => {
    const object = await reader.read(id);
    if (object?.type !== type) throw new GitError(`the ${type} ${id} is missing from the repository`, "git fsck tells more");
    return object.bytes;
  };
  let root: Promise<string> | undefined;
  const readRoot = async (): Promise<string> => parseCommit(commit, await readObject(commit, "commit")).tree;
  /** Folder by folder, as a link may stand for any of them. */
  const find = async (names: readonly string[], links: number, shown: string): Promise<TreeEntry | null> => {
    const path = links > MOST_LINKS ? undefined : normalise(names);
    if (path === undefined) throw new GitError(`${shown}: is a link that leads out of the repository, or nowhere`);
    let entry: TreeEntry = { mode: TREE_MODE, id: await (root ??= readRoot()) };
    for (const [depth, name] of path.entries()) {
      if (entry.mode !== TREE_MODE) return null;
      const next = await trees.find(entry.id, Buffer.from(name, "latin1"));
      if (next === null) return null;
      if (next.mode === LINK_MODE) {
        const target = Buffer.from(await readObject(next.id, "blob")).toString("latin1");
        if (target.startsWith("/")) throw new GitError(`${shown}: is a link that leads out of the repository`);
        return find([...path.slice(0, depth), ...target.split("/"), ...path.slice(depth + 1)], links + 1, shown);
      }
      entry = next;
    }
    return entry;
  };

  return {
    async read(path) {
      const entry = await find(Buffer.from(path).toString("latin1").split("/"), 0, path);
      if (entry === null) return null;
      if (!entry.mode.startsWith("100")) throw new GitError(`${path}: is no file`);
      return { id: entry.id, bytes: await readObject(entry.id, "blob") };
    },
  };
}
