// What commits bring, oldest first: their messages, and each version of a file once, read by object id.
import type { Commit } from "../engine/types.ts";
import { GitError } from "../errors.ts";
import { type CommitList, type CommitObject, parseCommit } from "../git/commits.ts";
import { isNullId, SUBMODULE_MODE } from "../git/index-changes.ts";
import { type GitObject, LargeObjectError, objectPieces, type ObjectReader, openObjectReader, readWhole } from "../git/objects.ts";
import { promisedObjectReader } from "../git/promised-objects.ts";
import type { GitOptions } from "../git/run.ts";
import { type CommitChanges, commitChanges, deletedIn, type TreeChange } from "../git/tree-changes.ts";
import { createTreeReader } from "../git/trees.ts";
import { displayPath } from "./display-path.ts";
import type { TipObject } from "./tips.ts";
import {
  recordFailure,
  type Account,
  type CommittedDocument,
  type Content,
  type Sift,
  type Sifted,
  type Source,
  type Version,
} from "./types.ts";

/** How many objects are asked for before they are needed, at most; and how few are left when more are. */
const AHEAD = 64;
const LOW = 32;
/** So many files are looked at as they come; those of further commits are sifted first. */
const FEW = 2000;
/** Larger objects are read piece by piece: so many of them, asked for ahead, would fill the memory. */
const LARGEST = 4 << 20;

export interface CommitSourceOptions {
  readonly git: GitOptions;
  /** Of {@link openCommitReader}; closed when all is read. */
  readonly reader: ObjectReader;
  readonly list: CommitList;
  /** Tags, and objects that are reached without a commit. */
  readonly tips?: readonly TipObject[];
  /** Commits: what one of them holds under the same path is not new. */
  readonly bases: readonly string[];
  /** Commits: a version that one of them holds still stands. */
  readonly heads: readonly string[];
  /** Commits whose parents may be missing. */
  readonly mayEnd?: ReadonlySet<string>;
  /** Whether a path is left out. */
  readonly excluded: (path: string) => boolean;
  /** Asked before every object, and when git fails, with how many commits are not done; says why in the account. */
  readonly shouldStop?: (left: number, account: Account) => boolean;
}

/** Reads objects whole, but for large ones: those are read piece by piece. */
export function openCommitReader(git: GitOptions): ObjectReader {
  return promisedObjectReader(() => openObjectReader(git, LARGEST));
}

/**
 * The bytes of an object that such a reader was asked for.
 * @throws GitError when it is missing or damaged
 */
export async function contentOf(object: Promise<GitObject | null>, id: string, git: GitOptions): Promise<Content> {
  try {
    const read = await object;
    if (read === null) throw new GitError(`the object ${id} is missing from the repository`, "git fsck tells more");
    return read.bytes;
  } catch (error) {
    if (!(error instanceof LargeObjectError)) throw error;
    return () => objectPieces(error, git);
  }
}

/** An object that was asked for, and what it is in its commit. */
interface Job {
  readonly commit: string;
  readonly known: Sifted;
  readonly object: Promise<GitObject | null>;
  /** A file; none: the commit itself. Where nothing is to be found in it, it was not asked for, and its size is told, in bytes. */
  readonly file?: { readonly change: TreeChange; readonly path: string; readonly key: string; readonly size: number | null };
  readonly changes: readonly TreeChange[];
}

const NOT_SIFTED: Sifted = { sizeOf: () => null, hitsOf: () => undefined, likenessOf: () => undefined };
const NOT_ASKED: Promise<GitObject | null> = Promise.resolve(null);
const isFile = (mode: string, id: string): boolean => mode !== SUBMODULE_MODE && !isNullId(id);
const keyOf = (id: string, path: Buffer): string => `${id} ${path.toString("latin1")}`;
const hidden = (commit: CommitObject, parent: string): string =>
  `the history behind the commit ${commit.id} is cut off: its parent ${parent} is not followed`;

export function createCommitSource(options: CommitSourceOptions): Source {
  const { git, reader, list, tips = [], bases, heads, mayEnd, excluded, shouldStop } = options;
  let left = list.ids.length;
  const readAny = (id: string): Promise<GitObject | null> => readWhole(reader, id, git);
  const trees = createTreeReader(readAny);
  /** Paths of what Git LFS keeps elsewhere. */
  const pointers = new Set<string>();
  const treeOf = new Map<string, Promise<string>>();

  const readTreeId = async (commit: string): Promise<string> => {
    const object = await readAny(commit);
    if (object?.type !== "commit") throw new GitError(`the commit ${commit} is missing from the repository`, "git fsck tells more");
    return parseCommit(commit, object.bytes).tree;
  };
  const find = async (commit: string, path: Buffer): Promise<string | null> => {
    const tree = treeOf.get(commit) ?? readTreeId(commit);
    treeOf.set(commit, tree);
    const entry = await trees.find(await tree, path);
    return entry === null || !isFile(entry.mode, entry.id) ? null : entry.id;
  };
  const version = (id: string, path: Buffer): Version => ({
    key: keyOf(id, path),
    path: displayPath(path),
    read: () => contentOf(reader.read(id), id, git),
  });
  function* deletedOf(changes: readonly TreeChange[]): Generator<Version> {
    for (const { path, newId, oldIds, oldModes } of changes)
      if (isNullId(newId)) for (const [i, id] of oldIds.entries()) if (isFile(oldModes[i] as string, id)) yield version(id, path);
  }
  async function* earlierOf({ path, oldIds, oldModes }: TreeChange, commit: CommitObject, changes: readonly TreeChange[]) {
    for (const [i, id] of oldIds.entries()) if (isFile(oldModes[i] as string, id)) yield version(id, path);
    for (const base of bases) {
      const id = await find(base, path);
      if (id !== null) yield version(id, path);
    }
    yield* deletedOf(changes);
    if (commit.parents.length > 1) yield* deletedOf(await deletedIn(commit.id, commit.parents, git));
  }

  /** What each commit changed; from the one on with which it is much, with what a sift tells of it. */
  async function* sifted(sift: Sift | undefined): AsyncGenerator<CommitChanges & { readonly known: Sifted }> {
    const rest: CommitChanges[] = [];
    let known = NOT_SIFTED;
    let count = 0;
    try {
      for await (const one of commitChanges(list.ids, git)) {
        count += one.changes.length;
        if (sift === undefined || count <= FEW) yield { ...one, known };
        else rest.push(one);
      }
      const files = rest.flatMap(({ changes }) => changes.flatMap(({ newMode, newId }) => (isFile(newMode, newId) ? [newId] : [])));
      const ids = new Set([...files, ...rest.map(({ commit }) => commit)]);
      known = (rest.length === 0 ? null : await sift?.(git, ids)) ?? known;
    } catch (error) {
      // What git told before can still be looked at.
      for (const one of rest) yield { ...one, known };
      throw error;
    }
    for (const one of rest) yield { ...one, known };
  }

  /** Each version once, with the commit that has it first. */
  async function* jobs(account: Account, sift: Sift | undefined): AsyncGenerator<Job> {
    const seen = new Set<string>();
    const ask = (id: string, read = reader.read): Promise<GitObject | null> => {
      const object = read(id);
      // A failure is met where the answer is awaited.
      object.catch(() => {});
      return object;
    };
    for await (const { commit, changes, known } of sifted(sift)) {
      yield { commit, known, object: ask(commit, readAny), changes };
      for (const change of changes) {
        const key = keyOf(change.newId, change.path);
        if (isNullId(change.newId) || seen.has(key)) continue;
        const path = displayPath(change.path);
        if (excluded(path)) continue;
        if (change.newMode !== SUBMODULE_MODE) {
          seen.add(key);
          const size = known.sizeOf(change.newId, path);
          yield { commit, known, object: size === null ? ask(change.newId) : NOT_ASKED, file: { change, path, key, size }, changes };
        } else if (!seen.has(path)) {
          seen.add(path);
          account.listed++;
          account.skipped.push({ path, reason: "a submodule's commit id; scan the submodule itself" });
        }
      }
    }
  }

  const notePointers = (account: Account): void => {
    const [first, ...others] = pointers;
    if (first === undefined) return;
    const names = others.length === 0 ? first : `${first} and ${others.length} more`;
    account.notes.push(`${names}: only Git LFS pointers are committed; the content was not scanned`);
  };
  const readCommit = async ({ commit: id, object }: Job, known: ReadonlySet<string>, account: Account): Promise<CommitObject> => {
    const read = await object;
    if (read?.type !== "commit") throw new GitError(`the commit ${id} is missing from the repository`, "git fsck tells more");
    const commit = parseCommit(id, read.bytes);
    for (const parent of commit.parents)
      if (!known.has(parent) && !list.boundary.has(parent) && mayEnd?.has(id) !== true) account.problems.push(hidden(commit, parent));
    return commit;
  };

  async function* fromCommits(account: Account, sift: Sift | undefined): AsyncGenerator<CommittedDocument> {
    const known = new Set(list.ids);
    let commit: CommitObject | undefined;
    for await (const job of readAhead(jobs(account, sift))) {
      if (shouldStop?.(left, account) === true) return;
      if (job.file === undefined) {
        commit = await readCommit(job, known, account);
        if (job.known.sizeOf(commit.id) === null) yield* ownWords("commit", commit, account);
        else for (const part of partsOf(commit)) noteEmpty(part.bytes.length, account);
        left--;
        continue;
      }
      const { path, key, change, size } = job.file;
      const by = commit as CommitObject;
      if (size !== null) {
        noteEmpty(size, account);
        continue;
      }
      account.listed++;
      let content: Content;
      try {
        content = await contentOf(job.object, change.newId, git);
      } catch (error) {
        if (!/is missing/.test((error as Error).message)) throw error;
        recordFailure(account, path, `${(error as Error).message}; in a partial clone fetch it first: git fetch --refetch --no-filter`);
        continue;
      }
      if (isPointer(content)) pointers.add(path);
      yield {
        path,
        key,
        content,
        known: job.known.hitsOf(change.newId),
        likeness: job.known.likenessOf(change.newId, path),
        origin: { kind: "commit", blob: change.newId, commit: by },
        earlier: () => earlierOf(change, by, job.changes),
        isAtHead: async () => {
          for (const head of heads) if ((await find(head, change.path)) === change.newId) return true;
          return false;
        },
      };
    }
  }

  async function* fromTips(account: Account): AsyncGenerator<CommittedDocument> {
    for (const tip of tips) {
      if (tip.kind === "tag") {
        yield* ownWords("tag", tip.tag, account);
        continue;
      }
      const { id, path, by } = tip;
      if (excluded(path)) continue;
      account.listed++;
      const content = await contentOf(reader.read(id), id, git);
      yield standing(`${id} ${path}`, path, content, { kind: "commit", blob: id, commit: by });
    }
  }

  return async function* documents(account, sift) {
    try {
      yield* fromTips(account);
      yield* fromCommits(account, sift);
      notePointers(account);
      await reader.close();
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      if (git.signal?.aborted === true && shouldStop?.(left, account) === true) return;
      // What was found so far is told all the same.
      account.problems.push(`the commits were not read to their end: ${error.message}`);
    }
  };
}

async function* none(): AsyncGenerator<Version> {}

/** A document that is its own first version, and stands as long as what names it. */
function standing(key: string, path: string, content: Uint8Array | Content, origin: CommittedDocument["origin"]): CommittedDocument {
  return { key, path, content, origin, earlier: none, isAtHead: () => Promise.resolve(true) };
}

type Words = Commit & { readonly headers: Uint8Array; readonly message: Uint8Array };

/** What a commit or tag says of itself: its message, and who made it. */
const partsOf = ({ message, headers }: Words) => [
  { part: "message", bytes: message },
  { part: "headers", bytes: headers },
];

function* ownWords(kind: "commit" | "tag", object: Words, account: Account): Generator<CommittedDocument> {
  for (const { part, bytes } of partsOf(object)) {
    account.listed++;
    yield standing(`${object.id} ${part}`, `<${kind} ${part}>`, bytes, { kind: "commit", commit: object });
  }
}

/** Counts what was looked at elsewhere. */
function noteEmpty(bytes: number, account: Account): void {
  account.listed++;
  account.scanned++;
  account.bytes += bytes;
}

const LFS_POINTER = "version https://git-lfs.github.com/spec/v1\n";

function isPointer(content: Content): boolean {
  if (typeof content === "function" || content[0] !== LFS_POINTER.charCodeAt(0)) return false;
  return Buffer.from(content.subarray(0, LFS_POINTER.length)).toString("latin1") === LFS_POINTER;
}

/** Keeps some objects asked for beyond the one that is worked on. */
async function* readAhead(jobs: AsyncGenerator<Job>): AsyncGenerator<Job> {
  let waiting: Job[] = [];
  try {
    for await (const job of jobs) {
      waiting.push(job);
      if (waiting.length < AHEAD) continue;
      const ready = waiting.slice(0, AHEAD - LOW);
      waiting = waiting.slice(AHEAD - LOW);
      yield* ready;
    }
  } catch (error) {
    // What was asked for can still be looked at.
    yield* waiting.splice(0);
    throw error;
  } finally {
    await jobs.return(undefined);
  }
  yield* waiting;
}
