// What a push brings that the other side does not have, from the lines that git gives pre-push and pre-receive.
// Formats: githooks(5).
import { GitError } from "../errors.ts";
import { type CommitList, listCommits, mergeBases } from "../git/commits.ts";
import { isNullId } from "../git/index-changes.ts";
import { type ObjectReader, readWhole } from "../git/objects.ts";
import { type AnyRepository, openAnyRepository } from "../git/repository.ts";
import { git as runGit, type GitOptions } from "../git/run.ts";
import { createCommitSource, openCommitReader, type CommitSourceOptions } from "./commits.ts";
import { followTip, type Tip } from "./tips.ts";
import type { Source } from "./types.ts";

/** A reference that moves. An id of zeros stands for nothing. */
export interface RefUpdate {
  readonly name: string;
  readonly newId: string;
  readonly oldId: string;
}

export interface PushOptions {
  readonly cwd: string;
  readonly updates: readonly RefUpdate[];
  /** What the other side has: below which references, and by which options of rev-list those are named. */
  readonly there: { readonly refs: string; readonly options: readonly string[] };
  /** Whether a path is left out; first asked when the documents are read. */
  readonly excluded: (path: string) => boolean;
  readonly shouldStop?: CommitSourceOptions["shouldStop"];
  readonly signal?: AbortSignal;
}

export interface Push {
  readonly repository: AnyRepository;
  /** How many commits the other side does not have. */
  readonly commits: number;
  /** Null when there is nothing that it does not have. */
  readonly documents: Source | null;
  /** Ends git, whether the documents were read or not. */
  close(): Promise<void>;
}

function parseLines(text: string, line: RegExp): RegExpExecArray[] {
  return text
    .split("\n")
    .filter((entry) => entry !== "")
    .map((entry) => {
      const found = line.exec(entry);
      if (found === null) throw new GitError("standard input is not what git gives this hook", "does another command of the hook read it?");
      return found;
    });
}

/** `<local ref> <local id> <remote ref> <remote id>`, a line each. @throws GitError for anything else */
export function parsePrePush(text: string): RefUpdate[] {
  return parseLines(text, /^.+ ([0-9a-f]{40,64}) (\S+) ([0-9a-f]{40,64})$/).map(([, newId = "", name = "", oldId = ""]) => ({
    name,
    newId,
    oldId,
  }));
}

/** `<old id> <new id> <ref>`, a line each. @throws GitError for anything else */
export function parsePreReceive(text: string): RefUpdate[] {
  return parseLines(text, /^([0-9a-f]{40,64}) ([0-9a-f]{40,64}) (\S+)$/).map(([, oldId = "", newId = "", name = ""]) => ({
    name,
    newId,
    oldId,
  }));
}

/** Old ids that are here: what they reach, the other side has. Others are not known, and exclude nothing. */
async function knownCommits(ids: readonly string[], reader: ObjectReader, options: GitOptions): Promise<string[]> {
  const known = new Set<string>();
  for (const id of new Set(ids.filter((old) => !isNullId(old)))) {
    if ((await readWhole(reader, id, options)) === null) continue;
    const { commit } = await followTip(id, id, reader, options);
    if (commit !== null) known.add(commit);
  }
  return [...known];
}

/** A list without a commit is believed where git also says which reference holds each head. */
async function checkNothingNew(
  heads: readonly string[],
  olds: readonly string[],
  { refs }: PushOptions["there"],
  options: GitOptions,
): Promise<void> {
  for (const head of heads) {
    const holders = await runGit(["for-each-ref", "--count=1", "--format=%(objectname)", `--contains=${head}`, refs], options);
    if (/^[0-9a-f]{40,64}\n$/.test(holders.toString())) continue;
    const bases = await Promise.all(olds.map((old) => mergeBases(head, old, options)));
    if (!bases.flat().includes(head)) throw new GitError("git rev-list gave a garbled answer");
  }
}

async function listPush(tips: readonly Tip[], olds: readonly string[], { there }: PushOptions, options: GitOptions): Promise<CommitList> {
  const heads = [...new Set(tips.flatMap(({ commit }) => (commit === null ? [] : [commit])))];
  if (heads.length === 0) return { ids: [], boundary: new Set() };
  const list = await listCommits([...heads, ...olds.map((id) => `^${id}`)], there.options, options);
  if (list.ids.length === 0) await checkNothingNew(heads, olds, there, options);
  return list;
}

/** @throws GitError for no repository, an object that is missing, or when git cannot tell what is new */
export async function openPush(options: PushOptions): Promise<Push> {
  const { cwd, updates, signal, excluded, shouldStop } = options;
  const repository = await openAnyRepository({ cwd, ownRepository: true, ...(signal && { signal }) });
  const { git } = repository;
  const reader = openCommitReader(git);
  const close = (): Promise<void> => reader.close();
  try {
    const tips: Tip[] = [];
    for (const { name, newId } of updates) if (!isNullId(newId)) tips.push(await followTip(name, newId, reader, git));
    const olds = await knownCommits(
      updates.map(({ oldId }) => oldId),
      reader,
      git,
    );
    const list = await listPush(tips, olds, options, git);
    const objects = tips.flatMap((tip) => tip.objects);
    if (list.ids.length === 0 && objects.length === 0) return { repository, commits: 0, documents: null, close };
    const documents = createCommitSource({
      git,
      reader,
      list,
      tips: objects,
      bases: olds,
      heads: tips.flatMap(({ commit }) => (commit === null ? [] : [commit])),
      // What a shallow clone does not have, it cannot push.
      mayEnd: repository.shallow,
      excluded,
      ...(shouldStop && { shouldStop }),
    });
    return { repository, commits: list.ids.length, documents, close };
  } catch (error) {
    await close().catch(() => {});
    throw error;
  }
}
