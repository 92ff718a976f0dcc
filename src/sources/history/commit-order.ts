// The order in which git walks over commits: as `git rev-list --date-order --reverse`, without asking it.
// Git's own way: list-objects and limit_list() go by date, sort_in_topological_order() puts parents behind children.

/** Commits by number. */
export interface CommitGraph {
  /** Seconds since 1970. */
  readonly dates: Float64Array;
  /** Of commit i: `parents` from parentsFrom[i] to parentsFrom[i + 1]. */
  readonly parentsFrom: Uint32Array;
  readonly parents: Uint32Array;
}

/** Gives the youngest commit first, of equally old ones that which came first. */
function createQueue(dates: Float64Array): { add(commit: number): void; take(): number | undefined } {
  const commits: number[] = [];
  const turns: number[] = [];
  let turn = 0;
  const isBefore = (i: number, j: number): boolean => {
    const [one, other] = [dates[commits[i] as number] as number, dates[commits[j] as number] as number];
    return one === other ? (turns[i] as number) < (turns[j] as number) : one > other;
  };
  const swap = (i: number, j: number): void => {
    [commits[i], commits[j]] = [commits[j] as number, commits[i] as number];
    [turns[i], turns[j]] = [turns[j] as number, turns[i] as number];
  };
  return {
    add(commit) {
      commits.push(commit);
      turns.push(turn++);
      for (let i = commits.length - 1; i > 0;) {
        const above = (i - 1) >> 1;
        if (isBefore(above, i)) return;
        swap(i, above);
        i = above;
      }
    },
    take() {
      if (commits.length === 0) return undefined;
      swap(0, commits.length - 1);
      const taken = commits.pop();
      turns.pop();
      for (let i = 0; ;) {
        let least = i;
        for (const below of [2 * i + 1, 2 * i + 2]) if (below < commits.length && isBefore(below, least)) least = below;
        if (least === i) return taken;
        swap(i, least);
        i = least;
      }
    },
  };
}

/**
 * @param tips in the order in which git is given them
 * @returns all that they lead to; parents before children, else the older one, of equally old ones as git has it
 */
export function orderCommits({ dates, parentsFrom, parents }: CommitGraph, tips: readonly number[]): Uint32Array {
  const count = dates.length;
  const seen = new Uint8Array(count);
  const listed: number[] = [];
  const byDate = createQueue(dates);
  for (const tip of tips) {
    if (seen[tip] === 1) continue;
    seen[tip] = 1;
    byDate.add(tip);
  }
  for (let commit = byDate.take(); commit !== undefined; commit = byDate.take()) {
    listed.push(commit);
    for (let i = parentsFrom[commit] as number; i < (parentsFrom[commit + 1] as number); i++) {
      const parent = parents[i] as number;
      if (seen[parent] === 1) continue;
      seen[parent] = 1;
      byDate.add(parent);
    }
  }
  const children = new Uint32Array(count);
  for (const commit of listed) {
    for (let i = parentsFrom[commit] as number; i < (parentsFrom[commit + 1] as number); i++) {
      const parent = parents[i] as number;
      children[parent] = (children[parent] as number) + 1;
    }
  }
  const ready = createQueue(dates);
  for (const commit of listed) if (children[commit] === 0) ready.add(commit);
  const order = new Uint32Array(listed.length);
  let left = listed.length;
  for (let commit = ready.take(); commit !== undefined; commit = ready.take()) {
    order[--left] = commit;
    for (let i = parentsFrom[commit] as number; i < (parentsFrom[commit + 1] as number); i++) {
      const parent = parents[i] as number;
      children[parent] = (children[parent] as number) - 1;
      if (children[parent] === 0) ready.add(parent);
    }
  }
  return order;
}
