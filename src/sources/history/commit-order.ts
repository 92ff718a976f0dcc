// The order in which git walks over commits: as `git rev-list --date-order --reverse`, without asking it.
// Git's own way: sort_in_topological_order(), of commits that limit_list() has put in the order of their dates.

/** Commits by number. */
export interface CommitGraph {
  /** Seconds since 1970. */
  readonly dates: Float64Array;
  /** Of commit i: `parents` from parentsFrom[i] to parentsFrom[i + 1]. */
  readonly parentsFrom: Uint32Array;
  readonly parents: Int32Array;
}

/** Gives the youngest commit first, of equally old ones which came first. @param most so many are added in all */
function createQueue(dates: Float64Array, most: number): { add(commit: number): void; take(): number } {
  const commits = new Uint32Array(most);
  const turns = new Uint32Array(most);
  let [size, turn] = [0, 0];
  /** Whether what is at a place goes before another commit. */
  const goesBefore = (at: number, date: number, other: number): boolean => {
    const own = dates[commits[at] as number] as number;
    return own === date ? (turns[at] as number) < other : own > date;
  };
  const put = (at: number, commit: number, own: number): void => {
    commits[at] = commit;
    turns[at] = own;
  };
  return {
    add(commit) {
      const [date, own] = [dates[commit] as number, turn++];
      let at = size++;
      for (; at > 0; at = (at - 1) >> 1) {
        const above = (at - 1) >> 1;
        if (goesBefore(above, date, own)) break;
        put(at, commits[above] as number, turns[above] as number);
      }
      put(at, commit, own);
    },
    take() {
      if (size === 0) return -1;
      const taken = commits[0] as number;
      const [commit, own] = [commits[--size] as number, turns[size] as number];
      const date = dates[commit] as number;
      let at = 0;
      for (let below = 1; below < size; below = at * 2 + 1) {
        if (below + 1 < size && goesBefore(below + 1, dates[commits[below] as number] as number, turns[below] as number)) below++;
        if (!goesBefore(below, date, own)) break;
        put(at, commits[below] as number, turns[below] as number);
        at = below;
      }
      put(at, commit, own);
      return taken;
    },
  };
}

/**
 * @param tips in the order in which git is given them
 * @returns all that they lead to; parents before children, else the older one, of equally old ones as git has it
 */
export function orderCommits({ dates, parentsFrom, parents }: CommitGraph, tips: readonly number[]): Uint32Array {
  const count = dates.length;
  const children = new Uint32Array(count);
  const seen = new Uint8Array(count);
  const starts = tips.filter((tip) => {
    const isNew = seen[tip] === 0;
    seen[tip] = 1;
    return isNew;
  });
  const stack = [...starts];
  let left = 0;
  for (let commit = stack.pop(); commit !== undefined; commit = stack.pop()) {
    left++;
    for (let i = parentsFrom[commit] as number; i < (parentsFrom[commit + 1] as number); i++) {
      const parent = parents[i] as number;
      children[parent] = (children[parent] as number) + 1;
      if (seen[parent] === 1) continue;
      seen[parent] = 1;
      stack.push(parent);
    }
  }
  const ready = createQueue(dates, count);
  // What has no child was named: git, too, begins with the order in which that was done.
  for (const commit of starts) if (children[commit] === 0) ready.add(commit);
  const order = new Uint32Array(left);
  for (let commit = ready.take(); commit !== -1; commit = ready.take()) {
    order[--left] = commit;
    for (let i = parentsFrom[commit] as number; i < (parentsFrom[commit + 1] as number); i++) {
      const parent = parents[i] as number;
      children[parent] = (children[parent] as number) - 1;
      if (children[parent] === 0) ready.add(parent);
    }
  }
  return order;
}
