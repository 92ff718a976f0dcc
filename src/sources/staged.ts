// Exactly the bytes that the next commit would add: the index against HEAD, read by object id.
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { GitError } from "../errors.ts";
import { indexChanges, type IndexChange, indexChangesFromHead, isNullId, LINK_MODE, SUBMODULE_MODE } from "../git/index-changes.ts";
import { openObjectReader, type ObjectReader } from "../git/objects.ts";
import { isOwn, mergeHeads, openRepository, plainRepository, type Repository } from "../git/repository.ts";
import { findGit, type GitOptions } from "../git/run.ts";
import { readIndexChanges } from "../git/store/changes.ts";
import { openObjectStore, type ObjectStore } from "../git/store/store.ts";
import { displayPath } from "./display-path.ts";
import { recordFailure, type Account, type Source, type SourceDocument } from "./types.ts";

/** What differs, and who knows the objects. */
export interface StagedQuestions {
  readonly git: GitOptions;
  readonly repository: Promise<Repository>;
  /** The index against HEAD. */
  readonly changes: Promise<readonly IndexChange[]>;
  readonly reader: ObjectReader;
  /** The repository's files tell at once that nothing is staged. */
  readonly isNothing: boolean;
}

/** @param isPlain git was not asked for the repository: it is, where that tells why there is no answer, or that there is one */
async function askForChanges(git: GitOptions, isPlain: boolean): Promise<readonly IndexChange[]> {
  try {
    const changes = await indexChangesFromHead(git);
    // Nothing to say is also what something says that is no git.
    if (isPlain && changes.length === 0) await openRepository(git);
    return changes;
  } catch (error) {
    // Of a repository that it refuses, rev-parse tells why.
    if (isPlain) await openRepository(git);
    throw error;
  }
}

/** Looks in the repository's files, and asks git for what does not stand there. */
function storeReader(store: ObjectStore, git: GitOptions): ObjectReader {
  let asked: ObjectReader | undefined;
  return {
    read(id) {
      const object = store.read(id);
      return object === null ? (asked ??= openObjectReader(git)).read(id) : Promise.resolve(object);
    },
    async close() {
      store.close();
      await asked?.close();
    },
  };
}

/**
 * Starting git would take a third of the time of a commit's check: in an ordinary repository its files are read, and it
 * is asked, at once, where they do not tell.
 * @throws GitError for no git; later, by its promises, for no repository or a damaged one
 */
export function askForStaged(cwd: string): StagedQuestions {
  const git: GitOptions = { cwd, ownRepository: true };
  const plain = plainRepository(cwd, process.env);
  if (plain === undefined || !isOwn(plain)) {
    // First, since it alone fails at once: without git the others are not asked.
    const reader = openObjectReader(git);
    const questions = {
      git,
      reader,
      isNothing: false,
      changes: askForChanges(git, plain !== undefined),
      repository: plain === undefined ? openRepository(git) : Promise.resolve(plain),
    };
    // Whoever waits for one may never come to the others.
    for (const question of [questions.changes, questions.repository]) question.catch(() => {});
    return questions;
  }
  findGit();
  const store = openObjectStore(join(plain.gitDir, "objects"));
  const known = readIndexChanges(plain.gitDir, resolve(plain.top, process.env["GIT_INDEX_FILE"] || join(plain.gitDir, "index")), store);
  const changes = known === null ? askForChanges(git, true) : Promise.resolve(known);
  changes.catch(() => {});
  return { git, reader: storeReader(store, git), changes, repository: Promise.resolve(plain), isNothing: known?.length === 0 };
}

export interface StagedOptions {
  readonly questions: StagedQuestions;
  readonly repository: Repository;
  /** Look at everything that differs from HEAD, also what a merge brings in from another parent. */
  readonly allMergeFiles: boolean;
  /** Whether a path is left out. */
  readonly excluded: ((path: string) => boolean) | null;
}

/** How many objects git is asked for before they are needed. */
const AHEAD = 16;
const LFS_POINTER = "version https://git-lfs.github.com/spec/v1\n";

/** Changes against HEAD that no other parent of the merge in progress has just so. */
async function newChanges(
  fromHead: readonly IndexChange[],
  parents: readonly string[],
  git: GitOptions,
): Promise<{ changes: IndexChange[]; oldIds: Map<string, string[]> }> {
  const key = (change: IndexChange): string => change.path.toString("latin1");
  let changes = [...fromHead];
  const oldIds = new Map<string, string[]>();
  const remember = (change: IndexChange): void => {
    if (!isNullId(change.oldId) && change.oldMode !== SUBMODULE_MODE)
      oldIds.set(key(change), [...(oldIds.get(key(change)) ?? []), change.oldId]);
  };
  changes.forEach(remember);
  for (const parent of parents) {
    const against = await indexChanges(parent, git);
    against.forEach(remember);
    const differing = new Set(against.map(key));
    changes = changes.filter((change) => differing.has(key(change)));
  }
  return { changes, oldIds };
}

/** Git takes an index that is not there for an empty one: every file would look deleted, and nothing added. */
function refuseMissingIndex(top: string, changes: readonly IndexChange[]): void {
  const index = process.env["GIT_INDEX_FILE"];
  if (index === undefined || index === "" || changes.length === 0 || existsSync(resolve(top, index))) return;
  throw new GitError("GIT_INDEX_FILE names a file that is not there", "unset it, or let git start the hook");
}

async function readBlob(reader: ObjectReader, id: string): Promise<Uint8Array> {
  const object = await reader.read(id);
  if (object === null)
    throw new GitError(`the object ${id} is missing from the repository`, "git fsck tells more; in a partial clone fetch it first");
  return object.bytes;
}

export function createStagedSource({ questions, repository, allMergeFiles, excluded }: StagedOptions): Source {
  const { git, reader } = questions;

  return async function* documents(account) {
    let whole = false;
    try {
      const { changes, oldIds } = await newChanges(await questions.changes, allMergeFiles ? [] : mergeHeads(repository.gitDir), git);
      refuseMissingIndex(repository.top, changes);
      const deleted = changes.filter(({ status, oldMode }) => status === "D" && oldMode !== SUBMODULE_MODE).map(({ oldId }) => oldId);
      const added = changes.filter((change) => excluded?.(displayPath(change.path)) !== true && isReadable(change, account));
      const answers: Promise<Uint8Array>[] = [];
      for (const [i, change] of added.entries()) {
        while (answers.length < Math.min(added.length, i + AHEAD)) {
          const answer = readBlob(reader, (added[answers.length] as IndexChange).newId);
          // A failure is met where the answer is awaited.
          answer.catch(() => {});
          answers.push(answer);
        }
        const path = displayPath(change.path);
        let bytes: Uint8Array;
        try {
          bytes = await (answers[i] as Promise<Uint8Array>);
        } catch (error) {
          if (!/is missing/.test((error as Error).message)) throw error;
          recordFailure(account, path, (error as Error).message);
          continue;
        }
        answers[i] = Promise.resolve(bytes.subarray(0, 0));
        if (Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LFS_POINTER.length)).toString("latin1") === LFS_POINTER) {
          account.notes.push(`${path}: only its Git LFS pointer is committed; the content was not scanned`);
        }
        yield stagedDocument(change, path, bytes, () => {
          const ids = new Set([...(oldIds.get(change.path.toString("latin1")) ?? []), ...deleted]);
          return Promise.all([...ids].map((id) => readBlob(reader, id)));
        });
      }
      whole = true;
    } finally {
      // A scan that was given up has its own error to tell.
      await reader.close().catch((error: unknown) => {
        if (whole) throw error;
      });
    }
  };
}

function isReadable(change: IndexChange, account: Account): boolean {
  if (change.status === "D") return false;
  account.listed++;
  const path = displayPath(change.path);
  if (change.newMode === SUBMODULE_MODE) {
    account.skipped.push({ path, reason: "a submodule's commit id; scan the submodule itself" });
    return false;
  }
  if (change.status === "U" || isNullId(change.newId)) {
    recordFailure(account, path, "has an unresolved merge conflict");
    return false;
  }
  return true;
}

function stagedDocument(change: IndexChange, path: string, bytes: Uint8Array, before: () => Promise<Uint8Array[]>): SourceDocument {
  return {
    path,
    bytes,
    nameIsKnown: change.status !== "A",
    origin: { kind: change.newMode === LINK_MODE ? "link" : "index", blob: change.newId },
    before,
  };
}
