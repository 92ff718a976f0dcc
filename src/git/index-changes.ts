// What the index holds that a commit does not: `diff-index --cached --raw -z`, parsed strictly.
// Format: git-diff-index(1), "RAW OUTPUT FORMAT".
import { GitError } from "../errors.ts";
import { baseBeforeFirstCommit } from "./repository.ts";
import { git, gitComplaint, type GitOptions, runGit } from "./run.ts";

export interface IndexChange {
  /** Bytes of the path, relative to the top of the work tree. */
  readonly path: Buffer;
  /** `A`, `M`, `T`, `D` or `U`. */
  readonly status: string;
  /** Octal, such as 100644; 000000 where there is nothing. */
  readonly oldMode: string;
  readonly newMode: string;
  readonly oldId: string;
  readonly newId: string;
}

export const LINK_MODE = "120000";
export const SUBMODULE_MODE = "160000";
export const isNullId = (id: string): boolean => /^0+$/.test(id);

const META = /^:(\d{6}) (\d{6}) ([0-9a-f]{40,64}) ([0-9a-f]{40,64}) ([AMTDU])$/;

/** The callers add `--`: a file may be named like a revision. */
const COMMAND = ["diff-index", "--cached", "--raw", "-z", "--no-abbrev", "--no-renames", "--no-ext-diff", "--ignore-submodules=none"];

/**
 * Renames are told as a deletion and an addition.
 * @param base a commit or tree
 * @throws GitError when git cannot compare, or answers what it should not
 */
export async function indexChanges(base: string, options: GitOptions): Promise<IndexChange[]> {
  return parseChanges(await git([...COMMAND, base, "--"], options));
}

/** Changes against HEAD; before the first commit against the empty tree. @throws GitError as {@link indexChanges} */
export async function indexChangesFromHead(options: GitOptions): Promise<IndexChange[]> {
  const { status, stdout, stderr } = await runGit([...COMMAND, "HEAD", "--"], options);
  if (status === 0) return parseChanges(stdout);
  // Git names HEAD when that leads nowhere; of a damaged index it says something else.
  if (!/HEAD/.test(stderr)) throw new GitError(`git diff-index failed: ${gitComplaint(stderr) || `status ${status}`}`);
  return indexChanges(await baseBeforeFirstCommit(options), options);
}

/** Whether modes and ids agree with the status, so that one wrong letter does not hide a file. */
function isConsistent(status: string, before: readonly [mode: string, id: string], after: readonly [mode: string, id: string]): boolean {
  const isNone = ([mode, id]: readonly [string, string]): boolean => isNullId(mode) && isNullId(id);
  if (status === "A") return isNone(before) && !isNullId(after[0]);
  if (status === "D") return isNone(after) && !isNullId(before[0]);
  return status === "U" || (!isNullId(before[0]) && !isNullId(after[0]));
}

function parseChanges(output: Buffer): IndexChange[] {
  const changes: IndexChange[] = [];
  for (let at = 0; at < output.length;) {
    const metaEnd = output.indexOf(0, at);
    const pathEnd = metaEnd === -1 ? -1 : output.indexOf(0, metaEnd + 1);
    const meta = META.exec(output.toString("latin1", at, Math.max(at, metaEnd)));
    if (meta === null || pathEnd <= metaEnd + 1) throw new GitError("git diff-index gave a garbled answer");
    const [, oldMode, newMode, oldId, newId, status] = meta as unknown as [string, string, string, string, string, string];
    if (!isConsistent(status, [oldMode, oldId], [newMode, newId])) throw new GitError("git diff-index contradicts itself");
    changes.push({ path: output.subarray(metaEnd + 1, pathEnd), status, oldMode, newMode, oldId, newId });
    at = pathEnd + 1;
  }
  return changes;
}
