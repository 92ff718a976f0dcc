// The paths of a command line: what each one is, and what a pattern stands for that no shell has expanded.
import { statSync } from "node:fs";
import { resolve, sep } from "node:path";
import { UsageError } from "../errors.ts";
import { displayPath } from "./display-path.ts";

export interface NamedPath {
  readonly absolute: string;
  readonly isFolder: boolean;
}

const hasWildcard = (path: string): boolean => /[*?]|\[.+\]|\{.+\}/.test(path);

/** @throws UsageError when there is nothing of that name */
function inspect(path: string, cwd: string): NamedPath {
  if (path === "") throw new UsageError("an empty path", "is a variable unset? `.` is the current folder");
  const absolute = resolve(cwd, path);
  try {
    // A path that the user names is followed.
    return { absolute, isFolder: statSync(absolute).isDirectory() };
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code === "ENOENT" ? "no such file or folder" : "cannot be opened";
    throw new UsageError(`${displayPath(Buffer.from(path))}: ${reason}`, "check the spelling; paths are relative to the current folder");
  }
}

/** As a shell would with `**` and dotfiles switched on; below `**` only files, since folders would bring in everything again. */
async function expand(pattern: string, cwd: string): Promise<string[]> {
  const { default: glob } = await import("fast-glob");
  return glob(pattern.split(sep).join("/"), {
    cwd,
    dot: true,
    followSymbolicLinks: false,
    ignore: ["**/.git/**"],
    onlyFiles: pattern.includes("**"),
    suppressErrors: true,
  });
}

/** @throws UsageError for a path that does not exist, and for a pattern that nothing matches */
export async function resolveNamed(paths: readonly string[], cwd: string): Promise<NamedPath[]> {
  const named: NamedPath[] = [];
  for (const path of paths) {
    try {
      named.push(inspect(path, cwd));
    } catch (error) {
      const found = hasWildcard(path) ? (await expand(path, cwd)).toSorted() : [];
      if (found.length === 0) throw error;
      named.push(...found.map((each) => inspect(each, cwd)));
    }
  }
  return named;
}
