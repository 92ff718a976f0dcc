// Files, folders and standard input as documents.
import { existsSync, fstatSync, lstatSync, readlinkSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { UsageError } from "../errors.ts";
import { findTop } from "../git/repository.ts";
import { displayPath } from "./display-path.ts";
import { listFolder } from "./list-folder.ts";
import { isIgnoredFolder, listGit, sortPaths } from "./list-git.ts";
import { type FileRead, LARGEST, readRegularFile, reasonOf } from "./read-file.ts";
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

const SLASH = Buffer.from("/");
const NOTHING = Buffer.alloc(0);

const toPosix = (path: string): string => (sep === "/" ? path : path.replaceAll(sep, "/"));
const under = (prefix: string, path: string): string => (prefix === "" ? path : `${prefix}/${path}`);

/** `path` relative to `from`, `/` separated, or as it is when it lies elsewhere. */
function shorten(path: string, from: string): string {
  const short = relative(from, path);
  return toPosix(short.startsWith("..") || isAbsolute(short) ? path : short);
}

const isInGitFolder = (top: string, folder: string): boolean => relative(top, folder).split(sep).includes(".git");

let standardInput: Promise<Buffer> | undefined;

/** Everything on standard input, read once. */
export function readStandardInput(): Promise<Buffer> {
  return (standardInput ??= readAll());
}

async function readAll(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    // Of a folder, Node's stream says that it is empty.
    if (fstatSync(0).isDirectory()) throw new Error("EISDIR");
    // Not synchronously: Ctrl-C would not be heard while a read waits.
    for await (const chunk of process.stdin) {
      length += (chunk as Buffer).length;
      if (length > LARGEST) break;
      chunks.push(chunk as Buffer);
    }
  } catch {
    throw new UsageError("standard input could not be read", "give it a pipe or a file: leakclerk scan - < file");
  }
  if (length > LARGEST) throw new UsageError("standard input is larger than 2 GiB", "give it in parts");
  return Buffer.concat(chunks);
}

interface Root {
  readonly absolute: string;
  readonly isFolder: boolean;
  readonly isFile: boolean;
}

function inspect(path: string, cwd: string): Root {
  if (path === "") throw new UsageError("an empty path", "is a variable unset? `.` is the current folder");
  const absolute = resolve(cwd, path);
  try {
    // A path that the user names is followed.
    const stat = statSync(absolute);
    return { absolute, isFolder: stat.isDirectory(), isFile: stat.isFile() };
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code === "ENOENT" ? "no such file or folder" : "cannot be opened";
    throw new UsageError(`${displayPath(Buffer.from(path))}: ${reason}`, "check the spelling; paths are relative to the current folder");
  }
}

/** One folder as listed, by git where it is a repository's. */
async function listRoot(root: string, options: TreeOptions, account: Account): Promise<Buffer[]> {
  const excluded = (path: string): boolean => options.excluded(under(shorten(root, options.base), path));
  const readWhole = async (inner: Buffer): Promise<Buffer[]> => {
    const prefix = inner.length === 0 ? inner : Buffer.concat([inner, SLASH]);
    const folder = Buffer.concat([Buffer.from(root), prefix.length === 0 ? prefix : SLASH, inner]);
    const files = await listFolder(folder, (path) => excluded(displayPath(prefix) + path), account);
    return files.map((file) => Buffer.concat([prefix, file]));
  };
  if (["HEAD", "objects", "refs"].every((name) => existsSync(resolve(root, name)))) {
    account.problems.push(`${shorten(root, options.cwd) || "."} holds git objects, which are compressed: scan a checkout of it`);
  }
  const top = options.everything ? undefined : findTop(root);
  // A folder that git ignores as a whole was named on purpose, and git lists no .git: both are read.
  if (top === undefined || isInGitFolder(top, root) || (root !== top && (await isIgnoredFolder(root)))) return readWhole(NOTHING);
  const { paths, unlisted } = await listGit(root);
  const found = paths.filter((path) => !excluded(displayPath(path)));
  for (const { path, refused, harmless } of unlisted) {
    if (path.length > 0 && excluded(displayPath(path))) continue;
    const shown = displayPath(path) || shorten(root, options.cwd) || ".";
    if (refused !== "" && harmless)
      account.notes.push(`git refused to list ${shown} (${refused}): every file is read, .gitignore is not honoured`);
    else if (refused !== "")
      account.problems.push(`git could not list ${shown} (${refused}): every file was read, .gitignore was not honoured`);
    const files = await readWhole(path);
    found.push(...files);
    if (files.length === 0 && refused === "") {
      account.listed++;
      account.skipped.push({ path: shown, reason: "a submodule that is not checked out" });
    }
  }
  return sortPaths(found);
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
      yield { path: STDIN_PATH, bytes: await readStandardInput(), origin: { kind: "stdin" } };
    }
    for (const root of roots) {
      if (!root.isFolder) {
        if (seen.has(root.absolute)) continue;
        seen.add(root.absolute);
        const policyPath = shorten(root.absolute, base);
        if (options.excluded(policyPath)) continue;
        yield* openNamed(root, shorten(root.absolute, cwd), policyPath, account);
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
function* openNamed(root: Root, path: string, policyPath: string, account: Account): Generator<SourceDocument> {
  account.listed++;
  if (!root.isFile) return recordFailure(account, path, "not a regular file; pipe it in: leakclerk scan - < it");
  let result: FileRead;
  try {
    result = readRegularFile(realpathSync(root.absolute));
  } catch (error) {
    result = { fail: reasonOf(error) };
  }
  if ("bytes" in result) yield { path, policyPath, bytes: result.bytes, origin: { kind: "file" } };
  else recordFailure(account, path, "fail" in result ? result.fail : result.skip);
}
