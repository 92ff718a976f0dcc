// Where a repository is and in what state: its folders, HEAD, a merge in progress.
import { existsSync, lstatSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { GitError } from "../errors.ts";
import { git, gitComplaint, runGit, type GitOptions } from "./run.ts";

export interface Repository {
  /** Top of the work tree, absolute. */
  readonly top: string;
  readonly gitDir: string;
}

/** The nearest folder, upwards, that holds a `.git`; undefined when there is none. Starts no git. */
export function findTop(from: string): string | undefined {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (existsSync(join(folder, ".git"))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

/** What makes git look for a repository elsewhere than upwards from the current folder, or for its work tree. */
const REDIRECTS = [
  "GIT_DIR",
  "GIT_WORK_TREE",
  "GIT_COMMON_DIR",
  "GIT_OBJECT_DIRECTORY",
  "GIT_CEILING_DIRECTORIES",
  "GIT_DISCOVERY_ACROSS_FILESYSTEM",
];
/** Settings by which a work tree is not what holds the `.git`, a repository of another format, and other files that could have them. */
const UNUSUAL = /worktree|bare\s*=(?!\s*false\b)|include|extensions|repositoryformatversion\s*=(?!\s*[01]\s*$)/im;
/** Lines that every reader of git's configuration understands alike: of any other git has to say what they are. */
const ORDINARY = /^\s*(?:\[[\w.-]+(?: +"[^"\\]*")?\]|[A-Za-z][\w-]*(?:\s*=.*)?|[#;].*|)\s*$/;

/**
 * The repository where it can be told without git, whose start would be felt at every commit: nothing redirects it, and
 * its `.git` is a folder with an ordinary configuration. Whether git accepts it, it says itself when it is asked.
 */
export function plainRepository(cwd: string, env: NodeJS.ProcessEnv): Repository | undefined {
  if (REDIRECTS.some((name) => env[name] !== undefined) || cwd.split(sep).includes(".git")) return undefined;
  const top = findTop(cwd);
  if (top === undefined) return undefined;
  const gitDir = join(top, ".git");
  try {
    if (!lstatSync(gitDir).isDirectory() || !existsSync(join(gitDir, "HEAD"))) return undefined;
    const config = readFileSync(join(gitDir, "config"), "latin1");
    return UNUSUAL.test(config) || !config.split("\n").every((line) => ORDINARY.test(line)) ? undefined : { top, gitDir };
  } catch {
    return undefined;
  }
}

/** Whether folder and `.git` are the user's own, as git wants them to be. Where nobody can tell, git has to. */
export function isOwn({ top, gitDir }: Repository): boolean {
  const user = process.geteuid?.();
  return user !== undefined && statSync(top).uid === user && statSync(gitDir).uid === user;
}

const dubious = (stderr: string): GitError =>
  new GitError(
    `git refuses the repository: ${gitComplaint(stderr)}`,
    "if you trust it: git config --global --add safe.directory <its folder>",
  );

/** @throws GitError for no repository, a bare one, or one that git refuses */
export async function openRepository(options: GitOptions): Promise<Repository> {
  const { status, stdout, stderr } = await runGit(["rev-parse", "--is-bare-repository", "--absolute-git-dir", "--show-toplevel"], options);
  const [bare, gitDir, top] = stdout.toString().split("\n");
  if (bare === "true" || /must be run in a work tree|safe\.bareRepository/.test(stderr)) {
    throw new GitError("this is a bare repository: it has no index to look at", "run it in a clone with a work tree");
  }
  if (/not a git repository/.test(stderr)) throw new GitError("not a git repository", "run it inside one, or use `leakclerk scan`");
  if (/dubious ownership/.test(stderr)) throw dubious(stderr);
  if (status !== 0 || gitDir === undefined || top === undefined || top === "") {
    throw new GitError(`git rev-parse failed: ${gitComplaint(stderr) || `status ${status}`}`);
  }
  return { top: resolve(top), gitDir: resolve(gitDir) };
}

/** A repository whose objects are read; a work tree is not needed. */
export interface AnyRepository {
  /** Top of the work tree, absolute; null where there is none. */
  readonly top: string | null;
  readonly gitDir: string;
  readonly isBare: boolean;
  /** Commits whose parents a shallow clone leaves out; empty for a whole one. */
  readonly shallow: ReadonlySet<string>;
  /** What git is run with from now on. */
  readonly git: GitOptions;
}

/** Git takes a bare repository only when it is named, as a work tree may carry one. Who stands in it has named it. */
function standsInBare(cwd: string): boolean {
  return findTop(cwd) === undefined && ["HEAD", "objects", "refs"].every((name) => existsSync(join(cwd, name)));
}

function readShallow(file: string): ReadonlySet<string> {
  try {
    return new Set(
      readFileSync(file, "latin1")
        .split("\n")
        .filter((line) => line !== ""),
    );
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return new Set();
    throw new GitError(`${file} cannot be read (${code})`, "it says what a shallow clone leaves out");
  }
}

function refuseRepository(status: number, stderr: string): GitError {
  if (/dubious ownership/.test(stderr)) return dubious(stderr);
  if (/safe\.bareRepository/.test(stderr))
    return new GitError("this is a bare repository inside of another folder's reach", "change into it, or name it: GIT_DIR=<its folder>");
  if (/not a git repository/.test(stderr)) return new GitError("not a git repository", "run it inside one");
  return new GitError(`git rev-parse failed: ${gitComplaint(stderr) || `status ${status}`}`);
}

/** @throws GitError for no repository, or one that git refuses */
export async function openAnyRepository(options: GitOptions): Promise<AnyRepository> {
  const args = ["rev-parse", "--is-bare-repository", "--absolute-git-dir", "--git-path", "shallow", "--show-toplevel"];
  const { status, stdout, stderr } = await runGit(args, options);
  if (/safe\.bareRepository/.test(stderr) && options.gitDir === undefined && standsInBare(options.cwd))
    return openAnyRepository({ ...options, gitDir: options.cwd });
  const [bare, gitDir, shallow, top] = stdout.toString().split("\n");
  const hasNoTree = /must be run in a work tree/.test(stderr);
  if ((status !== 0 && !hasNoTree) || !/^(?:true|false)$/.test(bare ?? "") || !gitDir || !shallow) throw refuseRepository(status, stderr);
  return {
    top: hasNoTree || !top ? null : resolve(top),
    gitDir: resolve(gitDir),
    isBare: bare === "true",
    shallow: readShallow(resolve(options.cwd, shallow)),
    git: options,
  };
}

/**
 * The empty tree, for a repository without a commit; asked for when git could not compare with HEAD.
 * @throws GitError when there is a HEAD and it is broken
 */
export async function baseBeforeFirstCommit(options: GitOptions): Promise<string> {
  const symbolic = await runGit(["symbolic-ref", "--quiet", "HEAD"], options);
  const branch = symbolic.stdout.toString().trim();
  // Tells whether there is such a reference, not whether its object is there.
  const exists = branch !== "" && (await runGit(["rev-parse", "--verify", "--quiet", branch], options)).status === 0;
  if (symbolic.status !== 0 || branch === "" || exists)
    throw new GitError("HEAD cannot be read: the repository is damaged", "git fsck tells more");
  // The id of the empty tree in the repository's own hash.
  return (await git(["hash-object", "-t", "tree", "--stdin"], options)).toString().trim();
}

/** Ids of the commits that a merge in progress brings in; empty when there is none. */
export function mergeHeads(gitDir: string): string[] {
  try {
    const ids = readFileSync(join(gitDir, "MERGE_HEAD"), "utf8")
      .split("\n")
      .filter((line) => line !== "");
    if (ids.every((id) => /^[0-9a-f]{40,64}$/.test(id))) return ids;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
  }
  throw new GitError("MERGE_HEAD cannot be read: the merge in progress is damaged", "git merge --abort ends it");
}
