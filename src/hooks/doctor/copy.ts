// Room hooks: copies of what decides which hooks git runs: objects, the hook folder, settings.
import { cpSync, existsSync, mkdirSync, readdirSync } from "node:fs";
import { isAbsolute, join, relative } from "node:path";
import { GitError } from "../../errors.ts";
import { git, type GitOptions, runGit, spawnGit } from "../../git/run.ts";
import { isInside } from "../files.ts";
import type { HookRepository } from "../repository.ts";

/** Local settings that decide which hooks run, and as whom a commit is made. */
const KEPT_SETTING = /^(?:core\.hookspath|core\.autocrlf|core\.eol|hook\..*|user\..*)$/;

export type Call = (args: readonly string[]) => Promise<string>;

/** Makes an empty repository of the user's kind. @returns a caller of git in it, which gives back the output */
export async function initCopy(repository: HookRepository, dir: string, ...options: string[]): Promise<Call> {
  mkdirSync(dir, { recursive: true });
  const own = { cwd: repository.top, ownRepository: false };
  const format = (await runGit(["rev-parse", "--show-object-format"], own)).stdout.toString().trim();
  const here = { cwd: dir, ownRepository: false };
  await git(["init", "--quiet", "--template=", ...(format === "" ? [] : [`--object-format=${format}`]), ...options], here);
  // A bare repository has to be named, so that none is taken that only lies there.
  const named = options.includes("--bare") ? [`--git-dir=${dir}`] : [];
  return async (args) => (await git([...named, ...args], here)).toString().trim();
}

/**
 * Copies what a commit's tree holds. Borrowing the objects would be quicker, but git sets the time of those that
 * somebody writes again.
 */
export async function copyObjects(top: string, dir: string, commit: string): Promise<void> {
  const [from, to] = [top, dir].map((cwd) => ({ cwd, ownRepository: false })) as [GitOptions, GitOptions];
  const steps = [
    spawnGit(["rev-list", "--objects", "--no-walk", commit], from),
    spawnGit(["pack-objects", "--stdout", "--quiet", "--window=0"], from),
    spawnGit(["index-pack", "--stdin"], to),
  ] as const;
  const [list, pack, index] = steps;
  list.stdin.end();
  index.stdout.resume();
  const ends = steps.map(
    (step) =>
      new Promise<number | null>((resolve) => {
        step.stderr.resume();
        step.stdin.on("error", () => {});
        step.on("error", () => resolve(null));
        step.on("close", resolve);
      }),
  );
  list.stdout.pipe(pack.stdin);
  pack.stdout.pipe(index.stdin);
  if ((await Promise.all(ends)).some((status) => status !== 0))
    throw new GitError("the repository cannot be copied", "git fsck tells more; in a partial clone objects may be missing");
}

/** Copies the hook folder where it belongs to the repository; one outside is reached by the same setting. */
export function copyHooks({ hooks, top, common }: HookRepository, gitDir: string): void {
  if (
    !isInside(hooks, [common]) ||
    isInside(
      hooks,
      [top].filter(() => !hooks.startsWith(common)),
    ) ||
    !existsSync(hooks)
  )
    return;
  mkdirSync(join(gitDir, "hooks"), { recursive: true });
  for (const name of readdirSync(hooks)) {
    if (!name.endsWith(".sample")) cpSync(join(hooks, name), join(gitDir, "hooks", name), { recursive: true, dereference: true });
  }
}

async function keptSettings(repository: HookRepository): Promise<[name: string, value: string][]> {
  const { stdout } = await runGit(["config", "--list", "--show-scope", "-z"], { cwd: repository.top, ownRepository: false });
  const parts = stdout.toString().split("\0");
  const kept: [string, string][] = [];
  for (let i = 0; i + 1 < parts.length; i += 2) {
    const [name = "", ...value] = (parts[i + 1] ?? "").split("\n");
    if (/^(?:local|worktree)$/.test(parts[i] ?? "") && KEPT_SETTING.test(name)) kept.push([name, value.join("\n")]);
  }
  return kept;
}

/** Settings of the hook set-up, with paths into the repository turned into paths into the copy. */
export async function copySettings(repository: HookRepository, dir: string, call: Call): Promise<void> {
  for (const [name, value] of await keptSettings(repository)) {
    const isMoved = name === "core.hookspath" && isAbsolute(value) && isInside(value, [repository.top]);
    await call(["config", "--add", name, isMoved ? join(dir, relative(repository.top, value)) : value]);
  }
}
