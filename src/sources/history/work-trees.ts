// Linked work trees: each has a HEAD of its own, which may name a commit that no reference does.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Store } from "./stores.ts";

const detachedHead = (file: string): string[] => {
  try {
    return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.exec(readFileSync(file, "latin1").trim())?.slice(0, 1) ?? [];
  } catch {
    return [];
  }
};

/** Commits that HEADs of other work trees of the repository name themselves. Format: gitrepository-layout(5), "worktrees". */
export function otherHeads({ commonDir }: Store): string[] {
  try {
    const linked = readdirSync(join(commonDir, "worktrees"));
    return [commonDir, ...linked.map((name) => join(commonDir, "worktrees", name))].flatMap((folder) => detachedHead(join(folder, "HEAD")));
  } catch {
    return [];
  }
}
