// Where policy files are read: the working copy, or a commit that the judged change cannot alter.
import { lstatSync, readFileSync } from "node:fs";
import { isAbsolute, relative, sep } from "node:path";
import { AppError, ConfigError } from "../errors.ts";
import type { CommitFiles } from "../git/commit-files.ts";

/** Paths are absolute, as they are (or would be) in the work tree. */
export interface PolicyFiles {
  /** How messages name a file. */
  nameOf(path: string): string;
  /** Whether there is anything of that name: a link that leads nowhere, too. */
  has(path: string): Promise<boolean>;
  /** null when there is no such file. @throws ConfigError when there is something else, or it cannot be read */
  read(path: string): Promise<Buffer | null>;
}

/** A link that leads nowhere is there, too; below what is no folder there is nothing. */
function mayBeThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ENOTDIR";
  }
}

/** @param cwd messages name files relative to it */
export function workTreeFiles(cwd: string): PolicyFiles {
  const nameOf = (path: string): string => relative(cwd, path) || path;
  return {
    nameOf,
    has: (path) => Promise.resolve(mayBeThere(path)),
    async read(path) {
      try {
        return readFileSync(path);
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code === "ENOENT" || code === "ENOTDIR") return null;
        throw new ConfigError(
          `${nameOf(path)}: ${code === "EISDIR" ? "is a folder" : `cannot be read (${code})`}`,
          "what it says would be missed: mend it or remove it",
        );
      }
    },
  };
}

export interface CommitPolicyFiles extends PolicyFiles {
  /** What was read so far and reads otherwise there, by name; without any, the same policy follows from it. */
  changedIn(other: CommitPolicyFiles): Promise<string[]>;
  /** Object id of a file; null when there is none, empty for what is no file. */
  idOf(path: string): Promise<string | null>;
}

export interface CommitPolicyOptions {
  readonly files: CommitFiles;
  /** How messages name the commit: `at the merge base`. */
  readonly place: string;
  /** Top of the work tree. What lies outside, such as a file that a CI job fetched, is read there. */
  readonly top: string;
  readonly cwd: string;
}

export function commitPolicyFiles({ files, place, top, cwd }: CommitPolicyOptions): CommitPolicyFiles {
  const outside = workTreeFiles(cwd);
  const asked = new Map<string, string | null>();
  /** From the top, `/` separated; undefined outside. */
  const inside = (path: string): string | undefined => {
    const names = relative(top, path).split(sep);
    return names[0] === ".." || isAbsolute(relative(top, path)) ? undefined : names.join("/");
  };
  const nameOf = (path: string): string => (inside(path) === undefined ? outside.nameOf(path) : `${outside.nameOf(path)} ${place}`);
  const find = async (path: string, name: string): ReturnType<CommitFiles["read"]> => {
    try {
      return await files.read(path);
    } catch (error) {
      if (error instanceof AppError) throw new ConfigError(`${name}: ${error.message}`, error.hint);
      throw error;
    }
  };
  const self: CommitPolicyFiles = {
    nameOf,
    async has(path) {
      if (inside(path) === undefined) return outside.has(path);
      const id = await self.idOf(path);
      asked.set(path, id);
      return id !== null;
    },
    async read(path) {
      const within = inside(path);
      if (within === undefined) return outside.read(path);
      const file = await find(within, nameOf(path));
      asked.set(path, file?.id ?? null);
      return file === null ? null : Buffer.from(file.bytes);
    },
    async idOf(path) {
      const within = inside(path);
      try {
        return within === undefined ? null : ((await files.read(within))?.id ?? null);
      } catch (error) {
        // What it is instead, its reader is told.
        if (error instanceof AppError) return "";
        throw error;
      }
    },
    async changedIn(other) {
      const changed: string[] = [];
      for (const [path, id] of asked) if ((await other.idOf(path)) !== id) changed.push(outside.nameOf(path));
      return changed;
    },
  };
  return self;
}
