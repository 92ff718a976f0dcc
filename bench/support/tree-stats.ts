// Counts what a tree holds.
import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";

export interface TreeStats {
  readonly files: number;
  readonly folders: number;
  readonly bytes: number;
  readonly largest: number;
  /** Somewhere in it is a `.git`, which is not counted. */
  readonly git: boolean;
  readonly fresh: readonly string[];
}

/** @param since also collects files made or changed after that time, in milliseconds */
export function statTree(root: string, since = Infinity): TreeStats {
  const stack = [root];
  const fresh: string[] = [];
  let [files, folders, bytes, largest, git] = [0, 0, 0, 0, false];
  for (let folder = stack.pop(); folder !== undefined; folder = stack.pop()) {
    folders++;
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.name === ".git") git = true;
      else if (entry.isDirectory()) stack.push(path);
      else if (entry.isFile()) {
        const { size, ctimeMs } = lstatSync(path);
        if (ctimeMs > since) fresh.push(path);
        files++;
        bytes += size;
        largest = Math.max(largest, size);
      }
    }
  }
  return { files, folders, bytes, largest, git, fresh };
}

export function describeTree({ files, folders, bytes, largest }: TreeStats): string {
  const average = files === 0 ? 0 : Math.round(bytes / files);
  const count = (value: number): string => value.toLocaleString("en");
  return `${count(files)} files, ${count(folders)} folders, ${(bytes / 1e6).toFixed(1)} MB, ${count(average)} bytes on average, the largest ${(largest / 1e6).toFixed(1)} MB`;
}
