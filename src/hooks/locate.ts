// Room hooks: finds the one file that a commit in this work tree would run, and who looks after it.
// Asks git without the hardened call's `core.hooksPath=/dev/null`, by commands that run no configured program.
import { realpath, readFile, stat } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { findGit } from "../git/run.ts";
import { GitError } from "../errors.ts";
import type { HookEvent } from "./script.ts";

export interface HookPlace {
  /** Top of the work tree, where the hook runs. */
  readonly top: string;
  /** The script to edit; it need not exist. */
  readonly file: string;
  readonly manager: "git" | "husky";
  /** Whether git starts `file` itself, and so needs it executable. */
  readonly direct: boolean;
  /** The folder of hooks lies outside the repository, so other repositories may use it too. */
  readonly outside: boolean;
  /** What the user ought to know, as whole sentences. */
  readonly notes: readonly string[];
  /** Real paths of the folders that belong to this repository. */
  readonly roots: readonly string[];
}

/** @throws GitError where there is no work tree to commit from */
export async function locateHook(folderInside: string, event: HookEvent): Promise<HookPlace> {
  const cwd = await realpathOfMissing(resolve(folderInside));
  if (!(await exists(cwd))) throw new GitError(`no such folder: ${folderInside}`);
  const { top, common, hooks } = await askGit(cwd);
  const roots = await ownFolders(top, common);
  const place = { top, roots, outside: !isInside(await realpathOfMissing(hooks), roots) };
  const folder = basename(hooks);
  const home = dirname(hooks);
  if (folder === "_" && (basename(home) === ".husky" || (await exists(join(hooks, "h"))))) {
    const ready = await exists(join(hooks, event));
    return { ...place, file: join(home, event), manager: "husky", direct: false, notes: ready ? [] : [NOT_READY] };
  }
  if (folder === ".husky") return { ...place, file: join(hooks, event), manager: "husky", direct: true, notes: [] };
  if (hooks === join(common, "hooks") && (await wantsHusky(top))) {
    return { ...place, file: join(top, ".husky", event), manager: "husky", direct: false, notes: [NOT_READY] };
  }
  return { ...place, file: join(hooks, event), manager: "git", direct: true, notes: [] };
}

const NOT_READY = "husky is not set up in this work tree yet, so git runs none of its hooks: run npm install (or npx husky) first.";

async function askGit(cwd: string): Promise<{ top: string; common: string; hooks: string }> {
  const { simpleGit } = await import("simple-git");
  let answer: string;
  try {
    const git = simpleGit({
      baseDir: cwd,
      binary: findGit(),
      unsafe: { allowUnsafeCustomBinary: true },
      completion: { onExit: false },
      // simple-git drops all of GIT_*; these say which repository and which configuration the user's git sees.
      allowEnvironment: Object.keys(process.env).filter((name) => /^GIT_(DIR|WORK_TREE|COMMON_DIR|CONFIG|CEILING|DISCOVERY)/i.test(name)),
    });
    answer = await git.raw(["rev-parse", "--show-toplevel", "--git-common-dir", "--git-path", "hooks"]);
  } catch (error) {
    throw explain(error);
  }
  const [top, common, hooks, ...rest] = answer.replace(/\r?\n$/, "").split(/\r?\n/);
  if (!top || !common || !hooks || rest.length > 0) {
    throw new GitError(
      "cannot tell where git keeps its hooks",
      "a path with a line break in it, perhaps; set core.hooksPath to a plain folder",
    );
  }
  return { top: resolve(cwd, top), common: resolve(cwd, common), hooks: resolve(cwd, hooks) };
}

function explain(error: unknown): GitError {
  const text = error instanceof Error ? error.message : String(error);
  if (/\bENOENT\b/.test(text)) return new GitError("git was not found", "install git, or put it on PATH");
  if (text.includes("must be run in a work tree")) {
    return new GitError(
      "this repository has no work tree here, so there are no commits to check",
      "run it in a work tree, not in a bare repository or in .git",
    );
  }
  if (text.includes("not a git repository"))
    return new GitError("not a git repository (nor any of the folders above)", "run git init first, or change to a repository");
  if (text.includes("dubious ownership")) {
    return new GitError(
      "git refuses the repository: it belongs to another user",
      "if you trust it: git config --global --add safe.directory <its folder>",
    );
  }
  return new GitError(`git cannot say where its hooks are: ${(text.split("\n")[0] ?? "").replace(/^fatal: /, "")}`);
}

/** The work tree, the git folder, and the main work tree where this one is linked to it. */
async function ownFolders(top: string, common: string): Promise<string[]> {
  const folders = [top, common, ...(basename(common) === ".git" ? [dirname(common)] : [])];
  return Promise.all(folders.map(realpathOfMissing));
}

/** @param path real path */
export function isInside(path: string, roots: readonly string[]): boolean {
  return roots.some((root) => {
    const way = relative(root, path);
    return way !== ".." && !way.startsWith(`..${sep}`) && resolve(root, way) === path;
  });
}

async function realpathOfMissing(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(await realpathOfMissing(above), basename(path));
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** A fresh clone of a project that uses husky, before `npm install`. */
async function wantsHusky(top: string): Promise<boolean> {
  if (!(await exists(join(top, ".husky")))) return false;
  try {
    const manifest = JSON.parse(await readFile(join(top, "package.json"), "utf8")) as Record<string, Record<string, unknown> | undefined>;
    return (
      "husky" in { ...manifest["dependencies"], ...manifest["devDependencies"] } ||
      /\bhusky\b/.test(String(manifest["scripts"]?.["prepare"]))
    );
  } catch {
    return false;
  }
}
