// The files of a folder outside git: everything but .git. Links are listed, not followed.
// Synchronous: asking for one folder after the other takes half the time of any way that waits (docs/performance.md).
import { readdirSync, type Dirent } from "node:fs";
import { type BytePath, toPath, toPathBytes } from "./byte-path.ts";
import { reasonOf } from "./read-file.ts";
import { recordFailure, type Account } from "./types.ts";

export interface Names {
  /** For people. */
  shown(path: BytePath): string;
  excluded(path: BytePath): boolean;
}

/** So many files and folders at a time. */
const BATCH = 1024;

function readFolder(path: BytePath): Dirent[] {
  try {
    // Names as text are made faster than names as buffers.
    return readdirSync(toPath(path), { withFileTypes: true, encoding: "latin1" });
  } catch {
    const bytes = toPathBytes(path);
    // Some file systems do not tell kinds: then Node asks for each name, and can only with bytes.
    const entries = readdirSync(bytes, { withFileTypes: true, encoding: "buffer" as "latin1" });
    return entries.map((entry) => Object.assign(entry, { name: (entry.name as unknown as Buffer).toString("latin1") }));
  }
}

/**
 * @param folder ends with a slash
 * @param names what a path relative to `folder` is called, and whether it is left out, a folder with all in it
 * @param account is told of folders that could not be read, and of what is neither file nor link
 * @returns paths relative to `folder`, some at a time and at times none, in no order
 */
export function* listFolder(folder: BytePath, names: Names, account: Account): Generator<BytePath[]> {
  const folders: BytePath[] = [""];
  let files: BytePath[] = [];
  let seen = 0;
  for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
    let entries: Dirent[] = [];
    try {
      entries = readFolder(folder + at);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") recordFailure(account, names.shown(at.slice(0, -1)) || ".", reasonOf(error));
    }
    for (const entry of entries) {
      const { name } = entry;
      const path = at + name;
      if (name === ".git" || names.excluded(path)) continue;
      if (entry.isDirectory()) folders.push(`${path}/`);
      else if (entry.isFile() || entry.isSymbolicLink()) files.push(path);
      else {
        account.listed++;
        account.skipped.push({ path: names.shown(path), reason: "not a regular file" });
      }
    }
    seen += entries.length + 1;
    if (seen < BATCH) continue;
    yield files;
    files = [];
    seen = 0;
  }
  yield files;
}
