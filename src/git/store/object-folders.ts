// Where a repository's objects are: its own folder, and those it borrows from. Format: gitrepository-layout(5), "objects/info/alternates".
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { join, resolve } from "node:path";
import { StoreError } from "./store-error.ts";

/** Git itself follows no longer chains. */
const DEEPEST = 5;

function alternatesOf(folder: string): string[] {
  let list: string;
  try {
    list = readFileSync(join(folder, "info", "alternates"), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
  const lines = list.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return lines.map((line) => resolve(folder, unquote(line)));
}

/** A path with odd bytes is quoted as in C. */
function unquote(line: string): string {
  return line.startsWith('"') && line.endsWith('"') ? line.slice(1, -1).replace(/\\(.)/g, (_, character: string) => character) : line;
}

/**
 * @returns each folder once, those that the first ones borrow from behind them
 * @throws StoreError where one is gone, or too far away
 */
export function objectFolders(folders: readonly string[]): string[] {
  const known = new Set<string>();
  const visit = (folder: string, depth: number): void => {
    if (!existsSync(folder)) throw new StoreError(`the folder of objects ${folder} is not there`);
    const real = realpathSync(folder);
    if (known.has(real)) return;
    // What git would not see, it has to tell.
    if (depth > DEEPEST) throw new StoreError("objects are borrowed over too many repositories");
    known.add(real);
    for (const other of alternatesOf(real)) visit(other, depth + 1);
  };
  for (const folder of folders) visit(folder, 0);
  return [...known];
}
