// Room hooks: a throw-away repository in the temporary folder in which hooks run as they would in the user's. It writes
// nothing to the user's, and is removed however the process ends.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, statSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative, sep } from "node:path";
import { git, runGit } from "../../git/run.ts";
import { isInside } from "../files.ts";
import type { HookRepository } from "../repository.ts";
import { type Call, copyHooks, copyObjects, copySettings, initCopy } from "./copy.ts";
import { AUTHOR } from "./environment.ts";

export interface ThrowAway {
  /** Everything lies below; removed by {@link ThrowAway.remove} and when the process ends. */
  readonly root: string;
  /** The copy: of the work tree, or of a bare repository. */
  readonly dir: string;
  /** Its only commit, with the tree of the user's HEAD. */
  readonly base: string;
  readonly branch: string;
  remove(): void;
}

/** Above so many files only those are copied that hooks and their managers read. */
const ALL_FILES = 3000;

/** What hook managers and leakclerk read, as it lies in the work tree: it may not be committed yet. */
const SETTINGS =
  /^(?:\.husky|\.lefthook(?:-local)?|\.?lefthook(?:-local)?\.\w+|\.config[/\\]lefthook(?:-local)?\.\w+|\.pre-commit-[\w-]+\.yaml|\.?simple-git-hooks\.\w+|package\.json|\.npmrc|\.lintstagedrc(?:\.\w+)?|lint-staged\.config\.\w+|\.(?:leakclerk|gitleaks)(?:\.toml|ignore))$/;

/** A folder that goes away with the process, on Ctrl-C too. */
export function makeRoot(): { readonly root: string; remove(): void } {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "leakclerk-doctor-")));
  const remove = (): void => rmSync(root, { recursive: true, force: true, maxRetries: 3 });
  process.once("exit", remove);
  process.once("SIGHUP", () => process.exit(129));
  return {
    root,
    remove() {
      remove();
      process.removeListener("exit", remove);
    },
  };
}

/** Packages are linked one by one, so that what a tool caches in node_modules lands in the copy. */
function linkPackages(top: string, dir: string): void {
  const from = join(top, "node_modules");
  if (statSync(from, { throwIfNoEntry: false })?.isDirectory() !== true) return;
  mkdirSync(join(dir, "node_modules"), { recursive: true });
  for (const name of readdirSync(from)) {
    if (name !== ".bin" && name.startsWith(".")) continue;
    symlinkSync(realpathSync(join(from, name)), join(dir, "node_modules", name), "junction");
  }
}

async function checkOut(repository: HookRepository, dir: string, commit: string, call: Call): Promise<void> {
  await copyObjects(repository.top, dir, commit);
  await call(["read-tree", commit]);
  const names = (await git(["ls-files", "-z"], { cwd: dir, ownRepository: false })).toString("latin1").split("\0").slice(0, -1);
  if (names.length <= ALL_FILES) return void (await call(["checkout-index", "--all", "--force", "--quiet"]));
  const folder = relative(repository.top, repository.hooks).split(sep)[0] ?? "";
  const isNeeded = (name: string): boolean => {
    const [first = ""] = name.split("/");
    return first === name || SETTINGS.test(first) || first === folder;
  };
  const inBatches = async (command: readonly string[], batch: readonly string[]): Promise<void> => {
    for (let i = 0; i < batch.length; i += 500)
      await call([...command, "--", ...batch.slice(i, i + 500).map((name) => Buffer.from(name, "latin1").toString())]);
  };
  await inBatches(["checkout-index", "--force", "--quiet"], names.filter(isNeeded));
  await call([
    "sparse-checkout",
    "set",
    "--cone",
    ...new Set(names.filter((name) => isNeeded(name) && name.includes("/")).map((name) => name.split("/")[0] as string)),
  ]);
}

/** The hook set-up as it lies in the work tree. */
function copyWorkTree({ top, hooks }: HookRepository, dir: string): string[] {
  const copied = readdirSync(top).filter((name) => SETTINGS.test(name));
  if (existsSync(join(top, ".config"))) {
    for (const name of readdirSync(join(top, ".config"))) if (SETTINGS.test(join(".config", name))) copied.push(join(".config", name));
  }
  const folder = relative(top, hooks);
  if (isInside(hooks, [top]) && !/^\.git(?:$|[/\\])/.test(folder) && existsSync(hooks)) copied.push(folder);
  for (const name of copied) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    cpSync(join(top, name), join(dir, name), { recursive: true, dereference: true, filter: (path) => basename(path) !== "node_modules" });
  }
  return copied;
}

/**
 * A copy of the repository at its HEAD, with the hook set-up of its work tree. @throws GitError where it cannot be read
 */
export async function makeThrowAway(repository: HookRepository): Promise<ThrowAway> {
  const { root, remove } = makeRoot();
  try {
    const dir = join(root, basename(repository.top) || "repository");
    const call = await initCopy(repository, dir);
    await copySettings(repository, dir, call);
    const own = { cwd: repository.top, ownRepository: false };
    const branch = (await runGit(["symbolic-ref", "--quiet", "HEAD"], own)).stdout.toString().trim() || "refs/heads/main";
    const head = (await runGit(["rev-parse", "--quiet", "--verify", "HEAD^{commit}"], own)).stdout.toString().trim();
    await call(["symbolic-ref", "HEAD", branch]);
    if (head !== "") await checkOut(repository, dir, head, call);
    const copied = copyWorkTree(repository, dir);
    copyHooks(repository, join(dir, ".git"));
    if (copied.length > 0) {
      const listed = await call(["ls-files", "--others", "--modified", "--exclude-standard", "-z", "--", ...copied]);
      const changed = [...new Set(listed.split("\0"))].filter((name) => name !== "");
      if (changed.length > 0) await call(["add", "--all", "--", ...changed]);
    }
    const base = await commitIndex(dir, [], "the repository as it is");
    await call(["update-ref", branch, base]);
    linkPackages(repository.top, dir);
    return { root, dir, base, branch, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

/** Commits the index past every hook. @returns the commit's id */
export async function commitIndex(dir: string, parents: readonly string[], message: string): Promise<string> {
  const here = { cwd: dir, ownRepository: false };
  const tree = (await git(["write-tree"], here)).toString().trim();
  const identity = Object.entries({ "user.name": AUTHOR.GIT_AUTHOR_NAME, "user.email": AUTHOR.GIT_AUTHOR_EMAIL });
  const settings = [...identity, ["commit.gpgSign", "false"]].flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const args = [...settings, "commit-tree", "-m", message, ...parents.flatMap((id) => ["-p", id]), tree];
  return (await git(args, here)).toString().trim();
}
