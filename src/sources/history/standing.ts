// Where blobs stand at the tips of branches: each tree is read once, however many branches share it.
import { parseCommit } from "../../git/commits.ts";
import { GitError } from "../../errors.ts";
import { SUBMODULE_MODE } from "../../git/index-changes.ts";
import type { ObjectReader } from "../../git/objects.ts";
import { parseTree, TREE_MODE } from "../../git/trees.ts";
import type { BytePath } from "../byte-path.ts";
import type { Reference } from "./names.ts";

/** By blob, then by path: the tips that hold it there, in the order asked for. */
export type Standing = ReadonlyMap<string, ReadonlyMap<BytePath, readonly string[]>>;

interface Entry {
  readonly path: BytePath;
  readonly id: string;
}

/**
 * @param wanted ids of blobs
 * @param tips commits by name
 * @param read gives any object as a whole
 * @param onProblem told of trees that cannot be read
 */
export async function findStanding(
  wanted: ReadonlySet<string>,
  tips: readonly Reference[],
  read: ObjectReader["read"],
  onProblem: (message: string) => void,
): Promise<Standing> {
  const standing = new Map<string, Map<BytePath, string[]>>();
  const trees = new Map<string, Promise<readonly Entry[]>>();
  const lookInto = async (id: string): Promise<readonly Entry[]> => {
    const object = await read(id);
    if (object?.type !== "tree") throw new GitError(`the tree ${id} is missing from the repository`, "git fsck tells more");
    const found = [...parseTree(object.bytes, id.length / 2)].map(async ([name, entry]): Promise<readonly Entry[]> => {
      if (entry.mode === SUBMODULE_MODE) return [];
      if (entry.mode !== TREE_MODE) return wanted.has(entry.id) ? [{ path: name, id: entry.id }] : [];
      return (await entriesOf(entry.id)).map(({ path, id: blob }) => ({ path: `${name}/${path}`, id: blob }));
    });
    return (await Promise.all(found)).flat();
  };
  const entriesOf = (id: string): Promise<readonly Entry[]> => {
    const known = trees.get(id) ?? lookInto(id);
    trees.set(id, known);
    return known;
  };
  for (const { name, id } of wanted.size === 0 ? [] : tips) {
    try {
      const commit = await read(id);
      if (commit?.type !== "commit") throw new GitError(`the commit ${id} is missing from the repository`);
      for (const { path, id: blob } of await entriesOf(parseCommit(id, commit.bytes).tree)) {
        const places = standing.get(blob) ?? new Map<BytePath, string[]>();
        standing.set(blob, places.set(path, [...(places.get(path) ?? []), name]));
      }
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      onProblem(`what ${name} holds could not be told: ${error.message}`);
    }
  }
  return standing;
}

/** Tips are looked into in this number at most: the current commit, then branches, of here and elsewhere. */
const MOST_TIPS = 100;

export interface Tips {
  readonly tips: readonly Reference[];
  /** How many branches there are besides. */
  readonly others: number;
}

/** Branches as people call them. */
export function chooseTips(references: readonly Reference[]): Tips {
  const remotes = new Set<Reference>();
  const named = references.flatMap(({ name, id }) => {
    const [, kind, short] = /^refs\/(heads|remotes)\/(?!.*\/HEAD$)(.+)$/.exec(name) ?? ["", "", name === "HEAD" ? name : undefined];
    if (short === undefined) return [];
    const tip = { name: short, id };
    if (kind === "remotes") remotes.add(tip);
    return [tip];
  });
  const isRemote = (reference: Reference): boolean => remotes.has(reference);
  const sorted = [...named.filter((reference) => !isRemote(reference)), ...named.filter(isRemote)];
  return { tips: sorted.slice(0, MOST_TIPS), others: Math.max(0, sorted.length - MOST_TIPS) };
}
