// What a reference names besides commits: tags with their messages, and trees and files that no commit holds.
import type { Commit } from "../engine/types.ts";
import { GitError } from "../errors.ts";
import { parseTag, type TagObject } from "../git/commits.ts";
import { SUBMODULE_MODE } from "../git/index-changes.ts";
import { LargeObjectError, type GitObject, type ObjectReader, readWhole } from "../git/objects.ts";
import { git, type GitOptions } from "../git/run.ts";
import { displayPath } from "./display-path.ts";

export type TipObject =
  | { readonly kind: "tag"; readonly tag: TagObject }
  /** A file outside of commits. @property by the tag or tree that names it */
  | { readonly kind: "file"; readonly id: string; readonly path: string; readonly by: Commit };

export interface Tip {
  /** Null for a tree or a file. */
  readonly commit: string | null;
  readonly objects: readonly TipObject[];
}

const missing = (name: string, id: string): GitError =>
  new GitError(`${name}: the object ${id} is missing from the repository`, "git fsck tells more");

const ENTRY = /^(\d{6}) (?:blob|commit) ([0-9a-f]{40,64})\t/;

/** Files of a tree that no commit holds. */
async function filesOf(tree: string, by: Commit, options: GitOptions): Promise<TipObject[]> {
  const output = await git(["ls-tree", "-r", "-z", "--full-tree", tree], options);
  const files: TipObject[] = [];
  for (let at = 0; at < output.length;) {
    const end = output.indexOf(0, at);
    const [found, mode, id] = ENTRY.exec(output.toString("latin1", at, Math.max(at, end))) ?? [];
    if (found === undefined) throw new GitError("git ls-tree gave a garbled answer");
    const path = displayPath(output.subarray(at + found.length, end));
    if (mode !== SUBMODULE_MODE) files.push({ kind: "file", id: id as string, path, by });
    at = end + 1;
  }
  return files;
}

/** Of a large file only the type: the source reads it. */
async function readTip(name: string, id: string, reader: ObjectReader, options: GitOptions): Promise<GitObject> {
  const object = await reader.read(id).catch((error: unknown) => {
    if (!(error instanceof LargeObjectError)) throw error;
    return error.type === "blob" ? { type: "blob", bytes: new Uint8Array(0) } : readWhole(reader, id, options);
  });
  if (object === null) throw missing(name, id);
  return object;
}

/**
 * Follows a reference through its tags.
 * @param name of the reference, for people
 * @throws GitError where an object is missing
 */
export async function followTip(name: string, id: string, reader: ObjectReader, options: GitOptions): Promise<Tip> {
  const objects: TipObject[] = [];
  for (let next = id; ;) {
    const { type, bytes } = await readTip(name, next, reader, options);
    const by: Commit = { id: next, author: "", date: "", summary: name };
    if (type === "commit") return { commit: next, objects };
    if (type === "blob") return { commit: null, objects: [...objects, { kind: "file", id: next, path: name, by }] };
    if (type === "tree") return { commit: null, objects: [...objects, ...(await filesOf(next, by, options))] };
    const tag = parseTag(next, bytes);
    objects.push({ kind: "tag", tag });
    next = tag.object;
  }
}
