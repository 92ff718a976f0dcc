// The tree a bench measures on: the reader's own, or a generated one that is kept for the next time.
import { existsSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { generateTree } from "./tree-generator.ts";
import type { Tree } from "./tree-jobs.ts";
import { statTree, type TreeStats } from "./tree-stats.ts";

export interface MeasuredTree extends Tree {
  readonly stats: TreeStats;
  /** When measuring began, in milliseconds. */
  readonly since: number;
}

/** Not below this project: inside a git repository some tools would read less, and find its configuration. */
const GENERATED = join(tmpdir(), "leakclerk-bench-tree");

export function provideTree(named: string | undefined, log: (line: string) => void): MeasuredTree {
  const folder = named === undefined ? GENERATED : resolve(named);
  if (named === undefined && !existsSync(folder)) {
    log(`no folder named: generating a tree of 617 MB, once, in ${folder}`);
    const unfinished = `${folder}.part`;
    rmSync(unfinished, { recursive: true, force: true });
    generateTree(unfinished, { megabytes: 617, seed: 1 });
    renameSync(unfinished, folder);
  }
  const stats = statTree(folder);
  return { folder, git: stats.git, stats, since: Date.now() };
}

/** Some tools write into what they read: kingfisher 2.14 leaves files beside SQLite databases it opens. */
export function describeChange({ folder, since }: MeasuredTree): string[] {
  const { fresh } = statTree(folder, since);
  if (fresh.length === 0) return [];
  return [`${fresh.length} files of the tree were made or changed meanwhile; a contender writes into what it scans:`, ...fresh.slice(0, 5)];
}
