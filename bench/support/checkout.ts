// Writes the newest commit of a git repository, also a bare one, into a folder: regular files only, without running filters.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, lstatSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

/** What a repository's or the reader's own settings would otherwise do to the files: fetch, convert, link. */
const SETTINGS = [
  "core.symlinks=false",
  "core.autocrlf=false",
  "core.fsmonitor=false",
  "filter.lfs.process=",
  "filter.lfs.smudge=",
  "filter.lfs.required=false",
];

function git(
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): { readonly status: number | null; readonly out: string; readonly errors: string } {
  const settings = SETTINGS.flatMap((setting) => ["-c", setting]);
  const { status, error, stdout, stderr } = spawnSync("git", [...settings, ...args], {
    encoding: "utf8",
    env: { ...process.env, ...environment },
    maxBuffer: 1 << 28,
  });
  if (error !== undefined) throw error;
  return { status, out: stdout.trim(), errors: stderr };
}

/** The git directory, when the folder is the top of a repository. */
export function gitDirectoryOf(folder: string): string | undefined {
  const top = [join(folder, ".git"), folder].find((place) => existsSync(place));
  if (top === undefined) return undefined;
  const place = lstatSync(top).isFile() ? ["-C", folder] : [`--git-dir=${top}`];
  const { status, out } = git([...place, "rev-parse", "--absolute-git-dir"]);
  return status === 0 ? out : undefined;
}

/** @returns how many files the repository lists but does not have, as in a partial clone */
export function checkOut(gitDirectory: string, into: string): number {
  const temporary = mkdtempSync(join(tmpdir(), "leakclerk-bench-"));
  const index = { GIT_INDEX_FILE: join(temporary, "index") };
  try {
    mkdirSync(into, { recursive: true });
    const { status, errors } = git([`--git-dir=${gitDirectory}`, "read-tree", "HEAD"], index);
    if (status !== 0) throw new Error(`${gitDirectory}: ${errors.trim()}`);
    const { errors: missing } = git([`--git-dir=${gitDirectory}`, `--work-tree=${into}`, "checkout-index", "--all", "--force"], index);
    return missing.split("\n").filter((line) => line.startsWith("error:")).length;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** A folder that is no repository: its regular files. */
export function copyFolder(from: string, into: string): void {
  cpSync(from, into, {
    recursive: true,
    filter: (path) => basename(path) !== ".git" && !lstatSync(path).isSymbolicLink(),
  });
}
