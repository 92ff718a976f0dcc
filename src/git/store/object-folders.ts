// Where a repository's objects are: its own folder, and those it borrows from. Format: gitrepository-layout(5), "objects/info/alternates".
import { readFileSync, realpathSync } from "node:fs";
import { join, resolve } from "node:path";

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
  return line.startsWith('"') && line.endsWith('"')
    ? line.slice(1, -1).replace(/\\(.)/g, (_, character: string) => character)
    : line;
}

/** @returns each folder once, those that the first ones borrow from behind them; one that is gone is left out */
export function objectFolders(folders: readonly string[]): string[] {
  const known = new Set<string>();
  const visit = (folder: string, depth: number): void => {
    let real: string;
    try {
      real = realpathSync(folder);
    } catch {
      return;
    }
    if (known.has(real) || depth > DEEPEST) return;
    known.add(real);
    for (const other of alternatesOf(real)) visit(other, depth + 1);
  };
  for (const folder of folders) visit(folder, 0);
  return [...known];
}
