// Room hooks: the folders of a repository in which hooks and their managers live, and the git that runs them.
// Asks git without the hardened call's `core.hooksPath=/dev/null`, by commands that run no configured program.
import { basename, dirname, join, resolve } from "node:path";
import { GitError } from "../errors.ts";
import { findGit } from "../git/run.ts";
import type { HookEvent } from "./events.ts";
import { exists, isInside, readText, realpathOfMissing } from "./files.ts";

export interface HookRepository {
  /** Top of the work tree, where hooks run; of a bare repository its git folder. */
  readonly top: string;
  /** The git folder that all linked work trees share. */
  readonly common: string;
  /** Where git looks for hooks now. */
  readonly hooks: string;
  /** `hooks` is what git takes without core.hooksPath. */
  readonly isDefault: boolean;
  /** `hooks` lies outside the repository, so other repositories may use it too. */
  readonly outside: boolean;
  /** Real paths of the folders that belong to this repository. */
  readonly roots: readonly string[];
  /** `2.39`: major and minor version of git. */
  readonly git: string;
  /** The script that git starts for the event now; null: none. */
  readonly script: string | null;
}

/** Whether git runs hooks that its configuration names: `hook.<name>.command`, since 2.54. */
export function hasConfigHooks({ git }: HookRepository): boolean {
  const [major = 0, minor = 0] = git.split(".").map(Number);
  return major > 2 || (major === 2 && minor >= 54);
}

/** @throws GitError where nothing can be committed or, for pre-receive, pushed to */
export async function openHookRepository(folderInside: string, event: HookEvent): Promise<HookRepository> {
  const cwd = await realpathOfMissing(resolve(folderInside));
  if (!exists(cwd)) throw new GitError(`no such folder: ${folderInside}`);
  const ask = await askGit(cwd);
  const [bare, commonPath, hooksPath, ...rest] = await ask([
    "rev-parse",
    "--is-bare-repository",
    "--git-common-dir",
    "--git-path",
    "hooks",
  ]);
  if (!bare || !commonPath || !hooksPath || rest.length > 0) {
    throw new GitError(
      "cannot tell where git keeps its hooks",
      "a path with a line break in it, perhaps; set core.hooksPath to a plain folder",
    );
  }
  const common = resolve(cwd, commonPath);
  const isServer = bare === "true" && event === "pre-receive";
  const top = isServer ? common : resolve(cwd, (await ask(["rev-parse", "--show-toplevel"])).join("\n"));
  const hooks = resolve(cwd, hooksPath);
  const roots = await Promise.all([top, common, ...(basename(common) === ".git" ? [dirname(common)] : [])].map(realpathOfMissing));
  return {
    top,
    common,
    hooks,
    isDefault: hooks === join(common, "hooks"),
    outside: !isInside(await realpathOfMissing(hooks), roots),
    roots,
    git: /\d+\.\d+/.exec((await ask(["version"])).join(""))?.[0] ?? "0.0",
    script: readText(join(hooks, event)),
  };
}

type Ask = (args: readonly string[]) => Promise<string[]>;

async function askGit(cwd: string): Promise<Ask> {
  const { simpleGit } = await import("simple-git");
  return async (args) => {
    try {
      const git = simpleGit({
        baseDir: cwd,
        binary: findGit(),
        unsafe: { allowUnsafeCustomBinary: true },
        completion: { onExit: false },
        // simple-git drops all of GIT_*; these say which repository and which configuration the user's git sees.
        allowEnvironment: Object.keys(process.env).filter((name) => /^GIT_(DIR|WORK_TREE|COMMON_DIR|CONFIG|CEILING|DISCOVERY)/i.test(name)),
      });
      return (await git.raw([...args])).replace(/\r?\n$/, "").split(/\r?\n/);
    } catch (error) {
      throw explain(error);
    }
  };
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
