// Which commit brought an object first, and under which path, told from a survey as git's walk tells it
// (`git rev-list --objects --in-commit-order`): commits go in git's order, each shows what of its tree none before it
// has shown, entry by entry. So an object came with the first commit of which some tree holds it: with the earliest of
// the trees that hold it, and of those that came with the same commit under the path that is met first.
import { NONE } from "../../git/kernel/trees.ts";
import type { BytePath } from "../byte-path.ts";
import { orderCommits } from "./commit-order.ts";
import type { FirstPlace, Reach } from "./names.ts";
import { type Cursor, EMPTY_TREES, type Surveyed } from "./survey.ts";

/** References by what they name, in git's order. */
export interface Tips {
  readonly reach: Reach;
  readonly ids: readonly string[];
}

export interface Wanted {
  readonly ids: Iterable<string>;
  /** By number of a name: whether places of all that lies under it are wanted; null: of all there is. */
  readonly names: Uint8Array | null;
}

export interface FirstPlaces {
  /** Of what was wanted, commits and tags; undefined for what no walk comes by. */
  get(id: string): FirstPlace | undefined;
  /** Whether a walk comes by it, of commits and trees. */
  has(id: string): boolean;
  /** Paths of blobs, all that were wanted, with their ids. */
  paths(): Generator<{ readonly id: string; readonly path: BytePath }>;
  /** What trees that were come by name, and is not there. */
  readonly missing: readonly string[];
  /** Orders are below. */
  readonly next: number;
  /** Whether there are commits and trees that no walk comes by. */
  readonly leavesSome: boolean;
}

/** What references name beside commits, in the order in which git meets it. */
interface Pending {
  readonly commits: number[];
  readonly tags: { readonly object: number; readonly name: string }[];
  readonly trees: number[];
  readonly blobs: number[];
}

/** A reference's id leads to nothing that is here: git has to say what is wrong. */
class Astray extends Error {}

function followTips(ids: readonly string[], { kernel, subtrees, words }: Surveyed, commitNumbers: Int32Array): Pending {
  const pending: Pending = { commits: [], tags: [], trees: [], blobs: [] };
  for (const id of ids) {
    let object = kernel.find(Buffer.from(id, "hex"));
    for (let tag = words.tags.get(object); tag !== undefined; tag = words.tags.get(object)) {
      pending.tags.push({ object, name: tag.name });
      object = tag.target;
    }
    if (object === NONE) throw new Astray();
    const commit = commitNumbers[object] as number;
    if (commit !== -1) pending.commits.push(commit);
    else if (subtrees.has(object)) pending.trees.push(object);
    else pending.blobs.push(object);
  }
  return pending;
}

/** Who holds a tree that has come: its tree and the name there; of a root the place among those of its commit, below zero. */
interface Walked {
  /** By tree; NONE: never. */
  readonly turns: Uint32Array;
  readonly holders: Int32Array;
  readonly heldAs: Uint32Array;
  /** By turn: the commit's number among commits, and how it is reached. */
  readonly commits: number[];
  readonly reaches: Reach[];
  /** Commits by number of the object; -1 for others. */
  readonly commitNumbers: Int32Array;
  /** By commit: its first turn. */
  readonly turnOf: Int32Array;
  /** Tags, and blobs that references name, with their turns. */
  readonly tags: Map<number, { readonly turn: number; readonly name: string }>;
  readonly blobs: Map<number, number>;
}

/** @returns whether all references lead to something that is here */
export function areTipsHere(tips: readonly Tips[], { kernel, words }: Surveyed): boolean {
  const isHere = (id: string): boolean => {
    let object = kernel.find(Buffer.from(id, "hex"));
    for (let tag = words.tags.get(object); tag !== undefined; tag = words.tags.get(object)) object = tag.target;
    return object !== NONE;
  };
  return tips.every(({ ids }) => ids.every(isHere));
}

/** Lets all commits show their trees. @throws Astray for what only git understands */
function walkCommits(tips: readonly Tips[], surveyed: Surveyed): Walked {
  const { kernel, subtrees, words } = surveyed;
  const { total } = kernel;
  const commitNumbers = new Int32Array(total).fill(-1);
  for (let i = 0; i < words.commits.length; i++) commitNumbers[words.commits[i] as number] = i;
  const parents = Int32Array.from(words.parents, (object) => commitNumbers[object] as number);
  if (parents.includes(-1)) throw new Astray();
  const walked: Walked = {
    turns: new Uint32Array(total).fill(NONE),
    holders: new Int32Array(total),
    heldAs: new Uint32Array(total),
    commits: [],
    reaches: [],
    commitNumbers,
    turnOf: new Int32Array(words.commits.length).fill(-1),
    tags: new Map(),
    blobs: new Map(),
  };
  const { turns, holders, heldAs } = walked;
  const show = (root: number, turn: number, place: number): void => {
    if (turns[root] !== NONE) return;
    turns[root] = turn;
    holders[root] = -1 - place;
    const stack: Cursor[] = [subtrees.fork(root)];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      if (top.next === top.end) {
        stack.pop();
        continue;
      }
      const [child, name] = [top.chunk[top.next] as number, top.chunk[top.next + 1] as number];
      top.next += 2;
      if (child >= total || turns[child] !== NONE) continue;
      // What is there, and no tree, is an error that git has to tell.
      if (!subtrees.has(child)) throw new Astray();
      turns[child] = turn;
      holders[child] = top.tree;
      heldAs[child] = name;
      stack.push(subtrees.fork(child));
    }
  };
  for (const { reach, ids } of tips) {
    const pending = followTips(ids, surveyed, commitNumbers);
    const order = orderCommits({ ...words, parents }, pending.commits);
    const isEmpty = order.length === 0;
    // Without a commit, objects have no time; which of both comes first is seldom asked.
    if (isEmpty && pending.tags.length + pending.trees.length + pending.blobs.length > 0) throw new Astray();
    if (pending.trees.length > 0 && pending.blobs.length > 0) throw new Astray();
    for (const [i, commit] of order.entries()) {
      const turn = walked.commits.push(commit) - 1;
      walked.reaches.push(reach);
      if (walked.turnOf[commit] === -1) walked.turnOf[commit] = turn;
      let place = 0;
      if (i === 0) {
        for (const { object, name } of pending.tags) if (!walked.tags.has(object)) walked.tags.set(object, { turn, name });
        for (const tree of pending.trees) show(tree, turn, place++);
        for (const blob of pending.blobs) if (!walked.blobs.has(blob)) walked.blobs.set(blob, turn);
      }
      const root = words.trees[commit] as number;
      if (root === NONE) continue;
      if (!subtrees.has(root)) throw new Astray();
      show(root, turn, place);
    }
  }
  return walked;
}

/** Marks trees that lie under a name that is asked for. */
function treesUnder({ kernel, subtrees }: Surveyed, names: Uint8Array | null, turns: Uint32Array): Uint8Array {
  const marked = new Uint8Array(kernel.total);
  if (names === null) return marked.fill(1);
  if (!names.includes(1)) return marked;
  const stack: number[] = [];
  const mark = (tree: number): void => {
    if (tree >= kernel.total || marked[tree] === 1 || turns[tree] === NONE) return;
    marked[tree] = 1;
    stack.push(tree);
  };
  for (let tree = 0; tree < kernel.total; tree++)
    if (turns[tree] !== NONE)
      subtrees.each(tree, (child, name) => {
        if (names[name] === 1) mark(child);
      });
  for (let tree = stack.pop(); tree !== undefined; tree = stack.pop()) subtrees.each(tree, mark);
  return marked;
}

interface Entry {
  readonly turn: number;
  readonly tree: number;
  readonly name: number;
}

/** Trees go by their names as if they ended with a slash: see base_name_compare() in git. */
function compareNames(one: string, isTree: boolean, other: string, isOtherTree: boolean): number {
  const [a, b] = [isTree ? `${one}/` : one, isOtherTree ? `${other}/` : other];
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * @param tips the first walk first: what one comes by keeps its place
 * @returns null where git has to be asked
 */
export function findFirstPlaces(surveyed: Surveyed, tips: readonly Tips[], wanted: Wanted): FirstPlaces | null {
  const { kernel, words } = surveyed;
  const { total } = kernel;
  let walked: Walked;
  try {
    walked = walkCommits(tips, surveyed);
  } catch (error) {
    if (error instanceof Astray) return null;
    throw error;
  }
  const { turns, holders, heldAs } = walked;
  const flags = new Uint8Array(total + 1);
  for (const id of wanted.ids) {
    const object = kernel.find(Buffer.from(id, "hex"));
    if (object !== NONE) flags[object] = 1;
  }
  const nameList = Buffer.from(kernel.names()).toString("latin1").split("\0");
  const located = surveyed.locate(
    { objects: flags, names: wanted.names ?? new Uint8Array(nameList.length), trees: treesUnder(surveyed, wanted.names, turns) },
    turns,
  );
  if (located === null) return null;
  const { first, others } = located;

  const nameOf = (number: number): string => nameList[number] as string;
  /** Trees from the root down to this one. */
  const chainOf = (tree: number): number[] => {
    const chain = [tree];
    for (let at = holders[tree] as number; at >= 0; at = holders[at] as number) chain.push(at);
    return chain.toReversed();
  };
  const compareEntries = (one: Entry, other: Entry): number => {
    const [a, b] = [chainOf(one.tree), chainOf(other.tree)];
    if (a[0] !== b[0]) return (holders[b[0] as number] as number) - (holders[a[0] as number] as number);
    let i = 1;
    while (i < a.length && i < b.length && a[i] === b[i]) i++;
    const step = (chain: readonly number[], entry: Entry): [string, boolean] =>
      i < chain.length ? [nameOf(heldAs[chain[i] as number] as number), true] : [nameOf(entry.name), false];
    return compareNames(...step(a, one), ...step(b, other));
  };
  const entryOf = (object: number): Entry | null => {
    const [turn, tree, name] = [first[object * 4] as number, first[object * 4 + 1] as number, first[object * 4 + 2] as number];
    if (turn === NONE) return null;
    let entry: Entry = { turn, tree, name };
    for (const other of others.get(object) ?? []) if (other.turn === turn && compareEntries(other, entry) < 0) entry = other;
    return entry;
  };
  const paths = new Map<number, string>();
  const pathOf = (tree: number): string => {
    const known = paths.get(tree);
    if (known !== undefined) return known;
    const steps = chainOf(tree).slice(1);
    const path = steps.map((step) => `${nameOf(heldAs[step] as number)}/`).join("");
    paths.set(tree, path);
    return path;
  };
  /** As git writes it: what comes behind a line break is left out. */
  const asWritten = (path: string): BytePath | null => {
    const end = path.indexOf("\n");
    const line = end === -1 ? path : path.slice(0, end);
    return line === "" ? null : line;
  };
  const placeAt = (turn: number, path: BytePath | null): FirstPlace => ({
    commit: kernel.idOf(words.commits[walked.commits[turn] as number] as number),
    path,
    reach: walked.reaches[turn] as Reach,
    order: turn,
  });
  const blobPlace = (object: number): FirstPlace | undefined => {
    const entry = entryOf(object);
    const named = walked.blobs.get(object);
    if (named !== undefined && (entry === null || named <= entry.turn)) return placeAt(named, null);
    return entry === null ? undefined : placeAt(entry.turn, asWritten(`${pathOf(entry.tree)}${nameOf(entry.name)}`));
  };
  const missing: string[] = [];
  for (let object = total; object < total + kernel.missing; object++) {
    const id = kernel.idOf(object);
    if (first[object * 4] !== NONE && !EMPTY_TREES.has(id)) missing.push(id);
  }
  const reached = new Set(walked.commits).size;
  let trees = 0;
  let shown = 0;
  for (let tree = 0; tree < total; tree++) {
    if (!surveyed.subtrees.has(tree)) continue;
    trees++;
    if (turns[tree] !== NONE) shown++;
  }
  return {
    get(id) {
      const object = kernel.find(Buffer.from(id, "hex"));
      if (object === NONE) return undefined;
      const commit = walked.commitNumbers[object] as number;
      if (commit !== -1) {
        const turn = walked.turnOf[commit] as number;
        return turn === -1 ? undefined : placeAt(turn, null);
      }
      const tag = walked.tags.get(object);
      if (tag !== undefined) return placeAt(tag.turn, asWritten(tag.name));
      if (!surveyed.subtrees.has(object)) return blobPlace(object);
      const turn = turns[object] as number;
      return turn === NONE ? undefined : placeAt(turn, asWritten(pathOf(object).slice(0, -1)));
    },
    has(id) {
      const object = kernel.find(Buffer.from(id, "hex"));
      if (object === NONE) return false;
      const commit = walked.commitNumbers[object] as number;
      return commit === -1 ? turns[object] !== NONE : walked.turnOf[commit] !== -1;
    },
    *paths() {
      for (let object = 0; object < total; object++) {
        if (first[object * 4] === NONE) continue;
        const path = blobPlace(object)?.path ?? null;
        if (path !== null) yield { id: kernel.idOf(object), path };
      }
    },
    missing,
    next: walked.commits.length,
    leavesSome: reached < words.commits.length || shown < trees,
  };
}
