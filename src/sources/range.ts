// The commits that a head has and a base has not, as `diff` and the GitHub Action ask for them.
// Whatever cannot be told for certain is an error: a range that is not understood must not look clean.
import { GitError } from "../errors.ts";
import { type CommitList, listCommits, mergeBases, resolveRevisions, type Revision } from "../git/commits.ts";
import { isNullId } from "../git/index-changes.ts";
import type { ObjectReader } from "../git/objects.ts";
import { type AnyRepository, openAnyRepository } from "../git/repository.ts";
import type { GitOptions } from "../git/run.ts";
import { createCommitSource, openCommitReader } from "./commits.ts";
import { followTip } from "./tips.ts";
import type { Source } from "./types.ts";

export interface RangeOptions {
  readonly cwd: string;
  /** Anything that git takes for a commit. */
  readonly base: string;
  readonly head: string;
  /** As `base...head`: what counts as old is what the merge base holds, not the base. */
  readonly fromMergeBase?: boolean;
  /** Whether a path is left out; first asked when the documents are read. */
  readonly excluded: (path: string) => boolean;
}

export interface Range {
  readonly repository: AnyRepository;
  readonly baseId: string;
  readonly headId: string;
  /** Where the histories part: one, or several after criss-cross merges. */
  readonly mergeBaseIds: readonly string[];
  /** How many commits are looked at: never 0. */
  readonly commits: number;
  /** What they brought; can be read once. */
  readonly documents: Source;
  /** Ends git, whether the documents were read or not. */
  close(): Promise<void>;
}

const DEEPEN =
  "the clone is shallow: git fetch --unshallow brings the whole history, git fetch --deepen=100 a part (actions/checkout: fetch-depth: 0)";

/** A name that says nothing is a variable that was not set: never HEAD, never an empty range. */
function checkName(name: string, role: "base" | "head"): void {
  if (name.trim() === "") throw new GitError(`the ${role} of the range is empty`, "is a variable unset? Write <base>..<head>");
  if (/^0{40,64}$/.test(name))
    throw new GitError(
      `the ${role} of the range is the all-zero id, which is no commit`,
      role === "base"
        ? "CI gives it for a new branch: compare with the default branch instead"
        : "CI gives it for a deleted branch: there is nothing to look at",
    );
  if (name.startsWith("-"))
    throw new GitError(`the ${role} of the range cannot be "${name}"`, "write the name of a branch, a tag or a commit");
}

interface Names {
  readonly base: string;
  readonly head: string;
}

/** What git is asked at once. Each answer is only worth something if those before it are well. */
interface Answers {
  readonly repository: Promise<AnyRepository>;
  readonly revisions: Promise<readonly (Revision | null)[]>;
  readonly list: Promise<CommitList>;
  readonly mergeBaseIds: Promise<readonly string[]>;
}

function ask({ base, head }: Names, git: GitOptions): Answers {
  const [from, to] = [`${base}^{commit}`, `${head}^{commit}`];
  const answers = {
    repository: openAnyRepository(git),
    revisions: resolveRevisions([base, head], git),
    list: listCommits([to, `^${from}`], [], git),
    mergeBaseIds: mergeBases(from, to, git),
  };
  // Whoever waits for one may never come to the others.
  for (const answer of Object.values(answers)) answer.catch(() => {});
  return answers;
}

function refuseName(name: string, role: "base" | "head", { shallow }: AnyRepository): GitError {
  return new GitError(
    `the ${role} of the range, "${name}", is no commit of this repository`,
    shallow.size > 0 ? DEEPEN : "is it fetched? `git rev-parse` tells how git understands the name",
  );
}

/** @throws GitError for a range that holds nothing, or of which a part is hidden */
function checkRange(
  { ids, mergeBaseIds }: CommitList & { mergeBaseIds: readonly string[] },
  head: string,
  options: RangeOptions,
  shallow: ReadonlySet<string>,
): void {
  const { base } = options;
  const cut = ids.find((id) => shallow.has(id));
  if (cut !== undefined) throw new GitError(`the range is cut off at the commit ${cut}: what came before it is not there`, DEEPEN);
  if (mergeBaseIds.length === 0)
    throw new GitError(`"${base}" and "${options.head}" have no commit in common`, shallow.size > 0 ? DEEPEN : "is it the right base?");
  if (ids.length === 0)
    throw new GitError(
      `nothing to look at: "${base}" already holds every commit of "${options.head}"`,
      `is it the other way round? leakclerk diff ${options.head}..${base}`,
    );
  if (ids.at(-1) !== head) throw new GitError("git rev-list gave a garbled answer");
}

/** @throws GitError for no repository, for names that are no commits, and for a range that holds nothing or is not there as a whole */
export async function openRange(options: RangeOptions): Promise<Range> {
  checkName(options.base, "base");
  checkName(options.head, "head");
  const asked: GitOptions = { cwd: options.cwd, ownRepository: true };
  const first = ask(options, asked);
  const repository = await first.repository;
  const { git } = repository;
  // A bare repository has to be named to git.
  const answers = git.gitDir === asked.gitDir ? first : ask(options, git);
  const reader = openCommitReader(git);
  try {
    return await withReader(options, repository, reader, answers);
  } catch (error) {
    await reader.close().catch(() => {});
    throw error;
  }
}

async function withReader(options: RangeOptions, repository: AnyRepository, reader: ObjectReader, answers: Answers): Promise<Range> {
  const { git, shallow } = repository;
  const [base, head] = await answers.revisions;
  if (!base) throw refuseName(options.base, "base", repository);
  if (!head) throw refuseName(options.head, "head", repository);
  if (isNullId(base.commit) || isNullId(head.commit)) throw new GitError("git cat-file gave a garbled answer");
  const isOne = base.commit === head.commit;
  const [list, mergeBaseIds, tip] = await Promise.all([
    isOne ? listCommits([`${head.commit}^!`], [], git) : answers.list,
    isOne ? [head.commit] : answers.mergeBaseIds,
    followTip(options.head, head.id, reader, git),
  ]);
  checkRange({ ...list, mergeBaseIds }, head.commit, options, shallow);
  return {
    repository,
    baseId: base.commit,
    headId: head.commit,
    mergeBaseIds,
    commits: list.ids.length,
    documents: createCommitSource({
      git,
      reader,
      list,
      tips: tip.objects,
      bases: isOne ? [] : options.fromMergeBase === true ? mergeBaseIds : [base.commit],
      heads: [head.commit],
      excluded: options.excluded,
    }),
    close: () => reader.close(),
  };
}
