// The files of a work tree as git sees them: tracked ones, ignored or not, and new ones that are not ignored.
import { existsSync, lstatSync, realpathSync, type Stats } from "node:fs";
import { join, relative, sep } from "node:path";
import { findTop } from "../git/repository.ts";
import type { GitError } from "../errors.ts";
import { findGit, gitComplaint, runGit, type GitOptions } from "../git/run.ts";

/** A folder that git gives no listing of. */
export interface Unlisted {
  /** As in {@link Listing.paths}; empty for the listed folder itself. */
  readonly path: Buffer;
  /** What git said; "" where it has nothing to say, as of a submodule that is not checked out. */
  readonly refused: string;
  /** The refusal does not mean that something is broken. */
  readonly harmless: boolean;
}

export interface Listing {
  /** Paths relative to the listed folder, as bytes, `/` separated, ascending, each once. */
  readonly paths: Buffer[];
  readonly unlisted: Unlisted[];
}

const SLASH = Buffer.from("/");

function splitNul(output: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  for (let at = 0; at < output.length;) {
    const end = output.indexOf(0, at);
    if (end === -1) break;
    parts.push(output.subarray(at, end));
    at = end + 1;
  }
  return parts;
}

/** Ascending by bytes, each once. */
export function sortPaths(paths: Buffer[]): Buffer[] {
  paths.sort(Buffer.compare);
  return paths.filter((path, i) => i === 0 || !path.equals(paths[i - 1] as Buffer));
}

function isFolder(path: Buffer): boolean {
  let stat: Stats | undefined;
  try {
    stat = lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return false;
  }
  return stat?.isDirectory() === true;
}

/** A damaged index makes git list `./`, `.git/…` or nothing at all for a name, and end well. */
const ODD = /^$|^\/|(?:^|\/)(?:\.{0,2}|\.git)(?:\/|$)/;
const isOdd = (path: Buffer): boolean => ODD.test(path.toString("latin1").replace(/\/$/, ""));

/** Whether git speaks of the repository whose `.git` is the nearest: it passes over a broken one to the next above. */
function fitsPrefix(folder: string, prefix: Buffer): boolean {
  const real = realpathSync(folder);
  const expected = relative(findTop(real) ?? real, real).split(sep);
  const depth = expected[0] === "" ? 0 : expected.length;
  return prefix.at(-1) === 0x0a && prefix.filter((byte) => byte === 0x2f).length === depth;
}

const refusal = (refused: string, harmless = false): Listing => ({ paths: [], unlisted: [{ path: Buffer.alloc(0), refused, harmless }] });

/** Whether the repository's .gitignore names the folder or one above it. */
export async function isIgnoredFolder(folder: string): Promise<boolean> {
  // This one command refuses literal pathspecs; the path is none of the user's.
  const args = ["--no-literal-pathspecs", "check-ignore", "--quiet", "--no-index", "--", "."];
  try {
    return (await runGit(args, { cwd: folder, ownRepository: false })).status === 0;
  } catch {
    // Without git nothing is known to be ignored; the listing tells why.
    return false;
  }
}

/** Lists `folder`, and the repositories nested in it (submodules and others), each by its own git. */
export async function listGit(folder: string): Promise<Listing> {
  try {
    findGit();
  } catch (error) {
    return refusal((error as GitError).message);
  }
  const options: GitOptions = { cwd: folder, ownRepository: false };
  const [{ status, stdout, stderr }, prefix] = await Promise.all([
    runGit(["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", "."], options),
    runGit(["rev-parse", "--show-prefix"], options),
  ]);
  if (status !== 0) return refusal(gitComplaint(stderr) || `git ended with status ${status}`, /dubious ownership/.test(stderr));
  if (prefix.status !== 0 || !fitsPrefix(folder, prefix.stdout)) return refusal("its .git is broken");
  const listed = splitNul(stdout);
  if (listed.some(isOdd)) return refusal("its index is damaged");
  const paths: Buffer[] = [];
  const unlisted: Unlisted[] = [];
  for (const path of listed) {
    // A nested repository is listed as its folder: with a slash when untracked, without when a submodule.
    const slash = path.at(-1) === 0x2f;
    const nested = slash ? path.subarray(0, -1) : path;
    const absolute = Buffer.concat([Buffer.from(folder), SLASH, nested]);
    if (!slash && !isFolder(absolute)) {
      paths.push(path);
      continue;
    }
    // Without a .git of its own, git would list the repository above once more. A child's folder must be text.
    const name = nested.toString();
    const isOpen = existsSync(Buffer.concat([absolute, Buffer.from("/.git")])) && Buffer.from(name).equals(nested);
    const inner = isOpen ? await listGit(join(folder, name)) : refusal("", true);
    for (const file of inner.paths) paths.push(Buffer.concat([nested, SLASH, file]));
    for (const part of inner.unlisted)
      unlisted.push({ ...part, path: part.path.length === 0 ? nested : Buffer.concat([nested, SLASH, part.path]) });
  }
  return { paths: sortPaths(paths), unlisted };
}
