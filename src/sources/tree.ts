// Files, folders and standard input as documents.
import { lstatSync, readlinkSync, readSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { UsageError } from "../errors.ts";
import { findTop } from "../git/repository.ts";
import { displayPath } from "./display-path.ts";
import { listFolder } from "./list-folder.ts";
import { listGit } from "./list-git.ts";
import { readRegularFile } from "./read-file.ts";
import { recordFailure, type Account, type Source, type SourceDocument } from "./types.ts";

export interface TreeOptions {
  /** As typed; `-` is standard input. */
  readonly paths: readonly string[];
  readonly cwd: string;
  /** What policy paths are relative to: the repository's top or the configuration's folder. */
  readonly base: string;
  /** Whether a path (relative to `base`) is left out. */
  readonly excluded: (path: string) => boolean;
  /** Read .gitignored files, too. */
  readonly everything: boolean;
}

export const STDIN_PATH = "<stdin>";

const toPosix = (path: string): string => (sep === "/" ? path : path.replaceAll(sep, "/"));
const under = (prefix: string, path: string): string => (prefix === "" ? path : `${prefix}/${path}`);

/** `path` relative to `from`, `/` separated, or as it is when it lies elsewhere. */
function shorten(path: string, from: string): string {
  const short = relative(from, path);
  return toPosix(short.startsWith("..") || isAbsolute(short) ? path : short);
}

/** Everything on standard input. */
export function readStandardInput(): Buffer {
  const chunks: Buffer[] = [];
  const chunk = Buffer.allocUnsafe(1 << 16);
  for (;;) {
    try {
      const length = readSync(0, chunk, 0, chunk.length, null);
      if (length === 0) return Buffer.concat(chunks);
      chunks.push(Buffer.from(chunk.subarray(0, length)));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EOF") return Buffer.concat(chunks);
      // A terminal or pipe that is not ready: there is no synchronous way to wait but to ask again.
      if (code !== "EAGAIN") throw new UsageError("standard input could not be read", "give it a pipe or a file: leakclerk scan - < file");
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}

interface Root {
  readonly absolute: string;
  readonly isFolder: boolean;
}

function inspect(path: string, cwd: string): Root {
  const absolute = resolve(cwd, path);
  try {
    // A path that the user names is followed.
    return { absolute, isFolder: statSync(absolute).isDirectory() };
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code === "ENOENT" ? "no such file or folder" : "cannot be opened";
    throw new UsageError(`${displayPath(Buffer.from(path))}: ${reason}`, "check the spelling; paths are relative to the current folder");
  }
}

/** One folder as listed, by git where it is a repository's. */
async function listRoot(folder: string, options: TreeOptions, account: Account): Promise<Buffer[]> {
  const excluded = (path: string): boolean => options.excluded(under(shorten(folder, options.base), path));
  if (!options.everything && findTop(folder) !== undefined) {
    const listing = await listGit(folder);
    if ("paths" in listing) {
      // A folder that git ignores as a whole was named on purpose: it is read.
      if (listing.paths.length > 0 || folder === findTop(folder)) return listing.paths.filter((path) => !excluded(displayPath(path)));
    } else if (listing.harmless)
      account.notes.push(
        `git refused to list ${shorten(folder, options.cwd) || "."} (${listing.refused}): every file is read, .gitignore is not honoured`,
      );
    else
      account.problems.push(`git could not list ${shorten(folder, options.cwd) || "."} (${listing.refused}): every file is read instead`);
  }
  return (await listFolder(folder, excluded, account)).paths;
}

/** Opens one entry of a listing; links are read as what git stores of them: their target's text. */
function openEntry(file: Buffer, path: string, policyPath: string, account: Account): SourceDocument | null {
  account.listed++;
  const result = readRegularFile(file);
  if ("bytes" in result) return { path, policyPath, bytes: result.bytes, origin: { kind: "file" } };
  if ("fail" in result) {
    // O_NOFOLLOW is not everywhere: a folder here is a link to one.
    recordFailure(account, path, result.fail);
    return null;
  }
  try {
    if (lstatSync(file).isSymbolicLink())
      return { path, policyPath, bytes: readlinkSync(file, { encoding: "buffer" }), origin: { kind: "link" } };
  } catch {
    // Gone between listing and reading.
  }
  account.skipped.push({ path, reason: result.skip });
  return null;
}

/** @throws UsageError for a path that does not exist */
export function createTreeSource(options: TreeOptions): Source {
  const { cwd, base } = options;
  const named = options.paths.filter((path) => path !== "-");
  const roots = named.map((path) => inspect(path, cwd));
  const alone = roots.length === 1 && options.paths.length === 1;

  return async function* documents(account) {
    const seen = new Set<string>();
    if (options.paths.includes("-")) {
      account.listed++;
      yield { path: STDIN_PATH, bytes: readStandardInput(), origin: { kind: "stdin" } };
    }
    for (const root of roots) {
      if (!root.isFolder) {
        if (seen.has(root.absolute)) continue;
        seen.add(root.absolute);
        const policyPath = shorten(root.absolute, base);
        if (options.excluded(policyPath)) continue;
        yield* openNamed(root.absolute, shorten(root.absolute, cwd), policyPath, account);
        continue;
      }
      const shown = alone ? "" : shorten(root.absolute, cwd);
      const policy = shorten(root.absolute, base);
      for (const path of await listRoot(root.absolute, options, account)) {
        const file = Buffer.concat([Buffer.from(`${root.absolute}/`), path]);
        const key = file.toString("latin1");
        if (roots.length > 1 && seen.size !== seen.add(key).size - 1) continue;
        const document = openEntry(file, under(shown, displayPath(path)), under(policy, displayPath(path)), account);
        if (document !== null) yield document;
      }
    }
  };
}

/** A file named on the command line: unlike a listed one it must be readable, and a link is followed. */
function* openNamed(absolute: string, path: string, policyPath: string, account: Account): Generator<SourceDocument> {
  account.listed++;
  const result = readRegularFile(realpathSync(absolute));
  if ("bytes" in result) yield { path, policyPath, bytes: result.bytes, origin: { kind: "file" } };
  else if ("fail" in result) recordFailure(account, path, result.fail);
  else
    recordFailure(
      account,
      path,
      result.skip === "not a regular file" ? "not a regular file; pipe it in: leakclerk scan - < it" : result.skip,
    );
}
