// Brings a range of commits into a shallow clone: the only place that fetches, and only where it is told to.
// It adds objects and moves the shallow boundary; no reference, no configuration and no file of the work tree changes.
import { GitError } from "../errors.ts";
import { git, gitComplaint, type GitOptions, runGit } from "./run.ts";

export interface Remote {
  /** Where the commits are; without a password in it. */
  readonly url: string;
  readonly protocol: NonNullable<GitOptions["reach"]>;
}

export interface RangeEnds {
  /** Full ids of commits, or full names of references on the remote. */
  readonly base: string;
  readonly head: string;
}

const ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/** What git lets a reference be called, and nothing that a refspec or an option would be read from. */
const REFERENCE = /^refs\/(?!.*(?:\.\.|\/\/|@\{))[^\0-\x20\x7f~^:?*[\\]+$/;

/** Each asks for so many times as many commits as the one before; after these, for all of them. */
const STEPS = [1, 4, 16, 64] as const;
const FIRST = 64;

async function hasCommit(id: string, options: GitOptions): Promise<boolean> {
  return (await runGit(["cat-file", "-e", `${id}^{commit}`], options)).status === 0;
}

export async function isShallow(options: GitOptions): Promise<boolean> {
  return (await git(["rev-parse", "--is-shallow-repository"], options)).toString().trim() === "true";
}

/** Ids of the commits behind which the clone was cut. */
async function cutCommits(options: GitOptions): Promise<Set<string>> {
  const file = (await git(["rev-parse", "--git-path", "shallow"], options)).toString().trim();
  const { readFileSync } = await import("node:fs");
  const { resolve } = await import("node:path");
  return new Set(readFileSync(resolve(options.cwd, file), "latin1").split("\n"));
}

/** Whether both ends are there, and nothing between them and where they part was cut off. */
export async function isRangeWhole(base: string, head: string, options: GitOptions): Promise<boolean> {
  if (!(await hasCommit(base, options)) || !(await hasCommit(head, options))) return false;
  if (!(await isShallow(options))) return true;
  if ((await runGit(["merge-base", base, head], options)).status !== 0) return false;
  const cut = await cutCommits(options);
  const apart = (await git(["rev-list", `${base}...${head}`, "--"], options)).toString().split("\n");
  return !apart.some((id) => id !== "" && cut.has(id));
}

async function fetch(remote: Remote, wanted: readonly string[], depth: readonly string[], options: GitOptions): Promise<void> {
  const quiet = [
    "--quiet",
    "--no-tags",
    "--no-recurse-submodules",
    "--no-write-fetch-head",
    "--refmap=",
    "--no-auto-maintenance",
    "--force",
  ];
  const { status, stderr } = await runGit(["fetch", ...quiet, ...depth, "--", remote.url, ...wanted], {
    ...options,
    reach: remote.protocol,
  });
  if (status !== 0) throw new GitError(`the commits could not be fetched: ${gitComplaint(stderr) || `git ended with status ${status}`}`);
}

/** The commit that a reference of the remote stands at. @throws GitError when there is none, or the remote cannot be asked */
export async function askRemote(reference: string, remote: Remote, options: GitOptions): Promise<string> {
  if (!REFERENCE.test(reference)) throw new GitError("the name of the branch is none that git allows");
  const { status, stdout, stderr } = await runGit(["ls-remote", "--quiet", "--", remote.url, reference, `${reference}^{}`], {
    ...options,
    reach: remote.protocol,
  });
  if (status !== 0) throw new GitError(`the repository on the server could not be asked: ${gitComplaint(stderr) || `status ${status}`}`);
  const lines = stdout
    .toString()
    .split("\n")
    .map((line) => line.split("\t"));
  // An annotated tag also tells what it is a tag of.
  const id = [`${reference}^{}`, reference].map((name) => lines.find((line) => line[1] === name)?.[0]).find((found) => found !== undefined);
  if (id === undefined || !ID.test(id)) throw new GitError("the server has no such branch any more");
  return id;
}

/** Fetches what lies behind the commits of a shallow clone. @throws GitError when the remote refuses, or cannot be reached */
export async function deepenAll(remote: Remote, options: GitOptions): Promise<void> {
  if (!(await isShallow(options))) return;
  const head = (await git(["rev-parse", "--verify", "HEAD"], options)).toString().trim();
  await fetch(remote, [head], ["--unshallow"], options);
  if (await isShallow(options)) throw new GitError("the server does not give the whole of the history");
}

/**
 * Fetches as few commits as show the whole of `base...head`, and tells whether that was reached.
 * @param ends ids of commits
 * @param expected how many commits there are likely to be
 * @throws GitError when the remote refuses, or cannot be reached
 */
export async function deepenRange(ends: RangeEnds, expected: number, remote: Remote, options: GitOptions): Promise<void> {
  const { base, head } = ends;
  if (![base, head].every((id) => ID.test(id))) throw new GitError("a commit's id is none");
  if (await isRangeWhole(base, head, options)) return;
  const wanted = [...new Set([head, base])];
  if (!(await isShallow(options))) {
    await fetch(remote, wanted, [], options);
  } else {
    for (const times of STEPS) {
      await fetch(remote, wanted, [`--depth=${Math.max(FIRST, expected + 1) * times}`], options);
      if (await isRangeWhole(base, head, options)) return;
    }
    await fetch(remote, wanted, ["--unshallow"], options);
  }
  if (!(await isRangeWhole(base, head, options))) throw new GitError("the server does not give the whole of the range");
}
