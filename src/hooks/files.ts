// Room hooks: small questions to the file system.
import { readFileSync, statSync } from "node:fs";
import { lstat, readFile, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { ConfigError } from "../errors.ts";

export function exists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** The text of a file, one character a byte; null where there is none that can be read. */
export function readText(path: string): string | null {
  try {
    return readFileSync(path, "latin1");
  } catch {
    return null;
  }
}

/** The members of a JSON object in a file; null where there is none. */
export function readJsonObject(path: string): Readonly<Record<string, unknown>> | null {
  try {
    const value = JSON.parse(readFileSync(path, "utf8")) as unknown;
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** Whether package.json in `folder` names `name` among what it needs. */
export function dependsOn(folder: string, name: string): boolean {
  const manifest = readJsonObject(join(folder, "package.json"));
  const all = { ...(manifest?.["dependencies"] as object | undefined), ...(manifest?.["devDependencies"] as object | undefined) };
  return Object.hasOwn(all, name);
}

/** @param path real path */
export function isInside(path: string, roots: readonly string[]): boolean {
  return roots.some((root) => {
    const way = relative(root, path);
    return way !== ".." && !way.startsWith(`..${sep}`) && resolve(root, way) === path;
  });
}

export async function realpathOfMissing(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(await realpathOfMissing(above), basename(path));
  }
}

export interface ExistingFile {
  readonly text: string;
  readonly mode: number;
  /** Where symbolic links lead, so that the link stays one and its target is edited. */
  readonly target: string;
}

/** @throws ConfigError for what is there and is no file */
export async function readExisting(file: string, shown: string): Promise<ExistingFile | null> {
  try {
    await lstat(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return null;
    if (code === "ENOTDIR")
      throw new ConfigError(`git runs no hook here: ${shown} cannot exist`, "core.hooksPath names something that is not a folder");
    throw error;
  }
  const target = await realpath(file).catch(() => {
    throw new ConfigError(`${shown} is a symbolic link to nowhere`, "remove it, then install again");
  });
  const status = await stat(target);
  if (!status.isFile()) throw new ConfigError(`${shown} is not a file`, "move it away, then install again");
  return { text: await readFile(target, "latin1"), mode: status.mode & 0o7777, target };
}
