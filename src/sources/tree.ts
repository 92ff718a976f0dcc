// The files and folders of a command line, as lists of files that any thread can open; and standard input.
import { existsSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { findTop } from "../git/repository.ts";
import { type BytePath, toBytePath } from "./byte-path.ts";
import { listFolder, type Names } from "./list-folder.ts";
import { isIgnoredFolder, listGit } from "./list-git.ts";
import { resolveNamed } from "./named-paths.ts";
import { policyName, shorten, shownName } from "./open-file.ts";
import { openStandardInput, STDIN_PATH } from "./standard-input.ts";
import type { Account, Listing, Place, Source } from "./types.ts";

export interface TreeOptions {
  /** As typed; `-` is standard input. */
  readonly paths: readonly string[];
  readonly cwd: string;
  /** What policy paths are relative to: the repository's top or the configuration's folder. */
  readonly base: string;
  /** Whether a path (relative to `base`) is left out; null when none is. */
  readonly excluded: ((path: string) => boolean) | null;
  /** Read .gitignored files, too. */
  readonly everything: boolean;
}

export interface Tree {
  readonly documents: Source;
  readonly files: Listing;
}

/** A git listing is given on in lists of this many files. */
const BATCH = 4096;

const isInGitFolder = (top: string, folder: string): boolean => relative(top, folder).split(sep).includes(".git");

/** One folder as listed, by git where it is a repository's. */
async function* listRoot(
  root: string,
  place: Place & { kind: "folder" },
  options: TreeOptions,
  account: Account,
): AsyncGenerator<BytePath[]> {
  const leftOut = options.excluded;
  const namesBelow = (prefix: BytePath): Names => ({
    shown: (path) => shownName(place, prefix + path),
    excluded: (path) => leftOut !== null && leftOut(policyName(place, prefix + path)),
  });
  const shownRoot = shorten(root, options.cwd) || ".";
  if (["HEAD", "objects", "refs"].every((name) => existsSync(resolve(root, name)))) {
    account.problems.push(`${shownRoot} holds git objects, which are compressed: scan a checkout of it`);
  }
  const top = options.everything ? undefined : findTop(root);
  // A folder that git ignores as a whole was named on purpose, and git lists no .git: both are read.
  if (top === undefined || isInGitFolder(top, root) || (root !== top && (await isIgnoredFolder(root)))) {
    yield* listFolder(place.folder, namesBelow(""), account);
    return;
  }
  const { excluded } = namesBelow("");
  const { paths, unlisted } = await listGit(root);
  for (let at = 0; at < paths.length; at += BATCH) yield paths.slice(at, at + BATCH).filter((path) => !excluded(path));
  for (const { path, refused, harmless } of unlisted) {
    if (path !== "" && excluded(path)) continue;
    const shown = path === "" ? shownRoot : shownName(place, path);
    if (refused !== "" && harmless)
      account.notes.push(`git refused to list ${shown} (${refused}): every file is read, .gitignore is not honoured`);
    else if (refused !== "")
      account.problems.push(`git could not list ${shown} (${refused}): every file was read, .gitignore was not honoured`);
    const prefix = path === "" ? "" : `${path}/`;
    let found = 0;
    for (const files of listFolder(place.folder + prefix, namesBelow(prefix), account)) {
      found += files.length;
      yield files.map((file) => prefix + file);
    }
    if (found === 0 && refused === "") {
      account.listed++;
      account.skipped.push({ path: shown, reason: "a submodule that is not checked out" });
    }
  }
}

/** @throws UsageError for a path that does not exist */
export async function createTree(options: TreeOptions): Promise<Tree> {
  const { cwd, base } = options;
  const roots = await resolveNamed(
    options.paths.filter((path) => path !== "-"),
    cwd,
  );
  const alone = roots.length === 1 && options.paths.length === 1;
  const named: Place = { kind: "named", cwd, base };

  return {
    async *documents(account) {
      if (!options.paths.includes("-")) return;
      account.listed++;
      yield { path: STDIN_PATH, origin: { kind: "stdin" }, ...(await openStandardInput()) };
    },
    async *files(account) {
      const seen = new Set<BytePath>();
      const isNew = (path: BytePath): boolean => roots.length === 1 || seen.size !== seen.add(path).size;
      const singly: BytePath[] = [];
      for (const { absolute, isFolder } of roots) {
        const path = toBytePath(absolute);
        if (!isFolder) {
          if (isNew(path) && options.excluded?.(policyName(named, path)) !== true) singly.push(path);
          continue;
        }
        const folder = path.endsWith("/") ? path : `${path}/`;
        const place: Place = { kind: "folder", folder, shown: alone ? "" : shorten(absolute, cwd), policy: shorten(absolute, base) };
        for await (const paths of listRoot(absolute, place, options, account)) {
          yield { place, paths: paths.filter((each) => isNew(folder + each)) };
        }
      }
      yield { place: named, paths: singly };
    },
  };
}
