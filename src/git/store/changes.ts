// What the index holds that a commit does not, found in the repository's files: what `git diff-index --cached` says.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { IndexChange } from "../index-changes.ts";
import { parseTree, type TreeEntry } from "../trees.ts";
import { type CachedTree, type IndexEntries, readIndexFile } from "./index-file.ts";
import type { ObjectStore } from "./store.ts";

const NO_MODE = "000000";
const NO_ID = "0".repeat(40);
const TREE_MODE = "040000";
/** Bytes of an id. */
const ID = 20;
/** With more folders to read, git is faster than this. */
const MOST_TREES = 150;

/** Something is not here, or not as expected: git has to look. */
class NotHere extends Error {}

/** Old trees hold modes that no index does; git reads them so. */
function canonical(mode: number): string {
  const kind = mode & 0o170000;
  if (kind === 0o100000) return (mode & 0o100) === 0 ? "100644" : "100755";
  if (kind === 0o040000) return TREE_MODE;
  return kind === 0o120000 ? "120000" : "160000";
}

/** The commit that HEAD names. Reads what git calls "files" references: a file each, or a line in packed-refs. */
function headCommit(gitDir: string): string {
  const head = readFileSync(join(gitDir, "HEAD"), "latin1").trimEnd();
  if (/^[0-9a-f]{40}$/.test(head)) return head;
  const [, name] = /^ref: (refs\/heads\/(?!.*(?:\.\.|\/\/))[^\0\n]+)$/.exec(head) ?? [];
  if (name === undefined) throw new NotHere("HEAD");
  let found: string | undefined;
  try {
    found = readFileSync(join(gitDir, Buffer.from(name, "latin1").toString()), "latin1").trimEnd();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    const packed = readFileSync(join(gitDir, "packed-refs"), "latin1");
    found = packed
      .split("\n")
      .find((line) => line.slice(41) === name)
      ?.slice(0, 40);
  }
  if (found === undefined || !/^[0-9a-f]{40}$/.test(found)) throw new NotHere("HEAD");
  return found;
}

/** Whether the index holds just what the tree does. */
const isSame = (cached: CachedTree | undefined, treeId: string, entries: number): boolean =>
  cached !== undefined && cached.count === entries && cached.id === treeId;

class Comparison {
  readonly changes: IndexChange[] = [];
  readonly #index: IndexEntries;
  readonly #store: ObjectStore;
  #trees = 0;

  constructor(index: IndexEntries, store: ObjectStore) {
    this.#index = index;
    this.#store = store;
  }

  /** @param prefix of the folder's paths, with a slash at its end  @param from first of its entries in the index  @param to after the last */
  compare(treeId: string, cached: CachedTree | undefined, prefix: string, from: number, to: number): void {
    if (isSame(cached, treeId, to - from)) return;
    const index = this.#index;
    const tree = this.#readTree(treeId);
    for (let i = from; i < to;) {
      const rest = index.path(i).slice(prefix.length);
      const slash = rest.indexOf("/");
      const name = slash < 0 ? rest : rest.slice(0, slash);
      const before = tree.get(name);
      tree.delete(name);
      if (slash < 0) {
        this.#compareFile(prefix + name, before, i++);
        continue;
      }
      const folder = `${prefix}${name}/`;
      const below = cached?.folders.get(name);
      const end = this.#endOf(folder, below, i, to);
      if (before?.mode === TREE_MODE) this.compare(before.id, below, folder, i, end);
      else {
        if (before !== undefined) this.#add("D", prefix + name, before, undefined);
        for (let added = i; added < end; added++) this.#compareFile(index.path(added), undefined, added);
      }
      i = end;
    }
    for (const [name, entry] of tree) this.#remove(prefix + name, entry);
  }

  #endOf(folder: string, cached: CachedTree | undefined, from: number, to: number): number {
    const isBelow = (i: number): boolean => this.#index.path(i).startsWith(folder);
    let end = from;
    if (cached !== undefined && cached.count > 0) end = from + cached.count;
    else while (end < to && isBelow(end)) end++;
    if (end > to || !isBelow(end - 1) || (end < to && isBelow(end))) throw new NotHere("cache tree");
    return end;
  }

  #compareFile(path: string, before: TreeEntry | undefined, i: number): void {
    const after = { mode: this.#index.mode(i), id: this.#index.id(i) };
    if (before?.mode === TREE_MODE) {
      this.#remove(path, before);
      this.#add("A", path, undefined, after);
    } else if (before === undefined) this.#add("A", path, undefined, after);
    else if (before.mode.slice(0, 3) !== after.mode.slice(0, 3)) this.#add("T", path, before, after);
    else if (before.id !== after.id || before.mode !== after.mode) this.#add("M", path, before, after);
  }

  #remove(path: string, entry: TreeEntry): void {
    if (entry.mode !== TREE_MODE) return this.#add("D", path, entry, undefined);
    for (const [name, below] of this.#readTree(entry.id)) this.#remove(`${path}/${name}`, below);
  }

  #add(status: string, path: string, before: TreeEntry | undefined, after: TreeEntry | undefined): void {
    this.changes.push({
      path: Buffer.from(path, "latin1"),
      status,
      oldMode: before?.mode ?? NO_MODE,
      newMode: after?.mode ?? NO_MODE,
      oldId: before?.id ?? NO_ID,
      newId: after?.id ?? NO_ID,
    });
  }

  #readTree(id: string): Map<string, TreeEntry> {
    const object = ++this.#trees > MOST_TREES ? null : this.#store.read(id);
    if (object?.type !== "tree") throw new NotHere("tree");
    const entries = parseTree(object.bytes, ID);
    for (const [name, entry] of entries) entries.set(name, { ...entry, mode: canonical(Number.parseInt(entry.mode, 8)) });
    return entries;
  }
}

const byPath = (a: IndexChange, b: IndexChange): number => a.path.compare(b.path) || (a.status < b.status ? 1 : -1);

/**
 * The index against HEAD, as {@link indexChangesFromHead} of index-changes.ts tells it.
 * @param indexFile absolute
 * @returns null where only git can tell: no commit yet, an index or a repository of another kind, an object that is not here
 */
export function readIndexChanges(gitDir: string, indexFile: string, store: ObjectStore): IndexChange[] | null {
  try {
    const commit = store.read(headCommit(gitDir));
    const [, tree] =
      /^tree ([0-9a-f]{40})\n/.exec(commit?.type === "commit" ? Buffer.from(commit.bytes).toString("latin1", 0, 46) : "") ?? [];
    if (tree === undefined) return null;
    const index = readIndexFile(indexFile);
    if (isSame(index.root, tree, index.count)) return [];
    const comparison = new Comparison(index.entries(), store);
    comparison.compare(tree, index.root, "", 0, index.count);
    return comparison.changes.toSorted(byPath);
  } catch {
    // Git says what is wrong, if something is.
    return null;
  }
}
