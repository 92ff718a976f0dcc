// The files of a work tree as git sees them: tracked ones, ignored or not, and new ones that are not ignored.
import { existsSync, lstatSync, realpathSync, type Stats } from "node:fs";
import { join, relative, sep } from "node:path";
import { SUBMODULE_MODE } from "../git/index-changes.ts";
import { findTop } from "../git/repository.ts";
import type { GitError } from "../errors.ts";
import { findGit, gitComplaint, runGit, type GitOptions } from "../git/run.ts";
import { type BytePath, toBytePath, toPathBytes } from "./byte-path.ts";

/** A folder that git gives no listing of. */
export interface Unlisted {
  /** As in {@link GitListing.paths}; empty for the listed folder itself. */
  readonly path: BytePath;
  /** What git said; "" where it has nothing to say, as of a submodule that is not checked out. */
  readonly refused: string;
  /** The refusal does not mean that something is broken. */
  readonly harmless: boolean;
}

export interface GitListing {
  /** Relative to the listed folder, each once. */
  readonly paths: BytePath[];
  readonly unlisted: Unlisted[];
}

/** Bytes that are made text at once: no string may be longer than half a gigabyte. */
const PIECE = 1 << 26;

function splitNul(output: Buffer): string[] {
  const parts: string[] = [];
  for (let at = 0; at < output.length;) {
    const end = output.lastIndexOf(0, Math.min(output.length, at + PIECE) - 1);
    if (end < at) break;
    for (const part of output.toString("latin1", at, end).split("\0")) parts.push(part);
    at = end + 1;
  }
  return parts;
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

interface Entry {
  readonly path: BytePath;
  /** A nested repository: listed with a slash when untracked, by a commit's id when it is a submodule. */
  readonly kind: "file" | "repository" | "submodule";
}

/** One record of `ls-files -t --stage`: `? path`, or `H 100644 id stage<TAB>path`. */
function parseEntry(record: string): Entry {
  if (!record.startsWith("? "))
    return { path: record.slice(record.indexOf("\t") + 1), kind: record.startsWith(SUBMODULE_MODE, 2) ? "submodule" : "file" };
  return record.endsWith("/") ? { path: record.slice(2, -1), kind: "repository" } : { path: record.slice(2), kind: "file" };
}

/** A damaged index makes git list `./`, `.git/…` or nothing at all for a name, and end well. */
const ODD = /^$|^\/|(?:^|\/)(?:\.{0,2}|\.git)(?:\/|$)/;
const isOdd = ({ path }: Entry): boolean => (path === "" || /^[./]|\/[./]|\/$/.test(path)) && ODD.test(path);

/** Whether git speaks of the repository whose `.git` is the nearest: it passes over a broken one to the next above. */
function fitsPrefix(folder: string, prefix: Buffer): boolean {
  const real = realpathSync(folder);
  const expected = relative(findTop(real) ?? real, real).split(sep);
  const depth = expected[0] === "" ? 0 : expected.length;
  return prefix.at(-1) === 0x0a && prefix.filter((byte) => byte === 0x2f).length === depth;
}

const refusal = (refused: string, harmless = false): GitListing => ({ paths: [], unlisted: [{ path: "", refused, harmless }] });

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
export async function listGit(folder: string): Promise<GitListing> {
  try {
    findGit();
  } catch (error) {
    return refusal((error as GitError).message);
  }
  const options: GitOptions = { cwd: folder, ownRepository: false };
  const [{ status, stdout, stderr }, prefix] = await Promise.all([
    // Tags tell a tracked path from an untracked one that is named like a line about a tracked one.
    runGit(["ls-files", "-z", "-t", "--stage", "--cached", "--others", "--exclude-standard", "--", "."], options),
    runGit(["rev-parse", "--show-prefix"], options),
  ]);
  if (status !== 0) return refusal(gitComplaint(stderr) || `git ended with status ${status}`, /dubious ownership/.test(stderr));
  if (prefix.status !== 0 || !fitsPrefix(folder, prefix.stdout)) return refusal("its .git is broken");
  const entries = splitNul(stdout).map(parseEntry);
  if (entries.some(isOdd)) return refusal("its index is damaged");
  const paths: BytePath[] = [];
  const unlisted: Unlisted[] = [];
  let last = "";
  for (const { path, kind } of entries) {
    // A path in conflict is listed once for each side.
    if (path === last) continue;
    last = path;
    // Where a submodule should be may lie a file.
    if (kind === "file" || (kind === "submodule" && !isFolder(toPathBytes(`${toBytePath(folder)}/${path}`)))) {
      paths.push(path);
      continue;
    }
    // Without a .git of its own, git would list the repository above once more. A child's folder must be text.
    const name = toPathBytes(path).toString();
    const isOpen = toBytePath(name) === path && existsSync(join(folder, name, ".git"));
    const inner = isOpen ? await listGit(join(folder, name)) : refusal("", true);
    for (const file of inner.paths) paths.push(`${path}/${file}`);
    for (const part of inner.unlisted) unlisted.push({ ...part, path: part.path === "" ? path : `${path}/${part.path}` });
  }
  return { paths, unlisted };
}
