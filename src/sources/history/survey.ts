// A repository's trees and commits, read from its packs beside the scan, instead of git's walk over all of them.
import { createTreeKernel, type FirstEntry, NONE, type TreeKernel, type WantedPlaces } from "../../git/kernel/trees.ts";
import { COMMIT, type Families, TAG, TREE } from "../../git/store/families.ts";
import { openPackBytes, type PackBytes, packInMemory } from "../../git/store/pack-bytes.ts";
import type { PackIndex } from "../../git/store/pack-index.ts";
import { BUILD, countFamilies, createFamilyWalk, LOOK, rootsOf } from "./scan-pack.ts";

/** One of the packs, once it is read. */
export interface SurveyedPack {
  readonly file: string;
  readonly index: PackIndex;
  readonly families: Families;
  /** All of it, where it is not too large. */
  readonly memory: Uint8Array | null;
}

interface LooseWords {
  readonly id: string;
  readonly type: "tree" | "commit" | "tag";
  readonly bytes: Uint8Array;
}

const LOOSE_TYPES = { tree: TREE, commit: COMMIT, tag: TAG } as const;

type Visit = (number: number, record: number, end: number, type: number) => void;

/** What a scan of a store tells of it on its way. */
export interface Survey {
  /** @param indexes of all packs @param loose ids of loose objects, ascending */
  begin(indexes: readonly PackIndex[], loose: readonly string[]): void;
  /** Reads the trees of a pack. @param breathe as of Scan */
  addPack(pack: SurveyedPack, breathe: () => Promise<void> | undefined): Promise<void>;
  addLoose(object: LooseWords): void;
  /** Something cannot be read here: all of it is left to git. */
  giveUp(why: string): void;
  /** Why not all was told and understood; null: it was. */
  readonly why: string | null;
}

/** Loose trees and commits that are kept, in bytes. */
const MOST_LOOSE = 64 << 20;
/** Trees in trees: numbers of a chunk, as a power of 2. */
const CHUNK_BITS = 18;
const CHUNK = 1 << CHUNK_BITS;

/** Trees in trees, many times as many as there are objects: how many, then number and name of each, by tree. */
export interface Subtrees {
  has(tree: number): boolean;
  /** Calls for each tree in a tree, in its order. */
  each(tree: number, take: (child: number, name: number) => void): void;
}

function createSubtrees(total: number): Subtrees & { add(tree: number, list: Uint32Array): boolean; fork(tree: number): Cursor } {
  const from = new Uint32Array(total).fill(NONE);
  const chunks: Uint32Array[] = [];
  let used = CHUNK;
  return {
    has: (tree) => tree < total && from[tree] !== NONE,
    add(tree, list) {
      if (list.length >= CHUNK) return false;
      if (used + list.length + 1 > CHUNK) {
        chunks.push(new Uint32Array(CHUNK));
        used = 0;
      }
      const chunk = chunks[chunks.length - 1] as Uint32Array;
      chunk[used] = list.length;
      chunk.set(list, used + 1);
      from[tree] = (chunks.length - 1) * CHUNK + used;
      used += list.length + 1;
      return true;
    },
    each(tree, take) {
      const at = from[tree] as number;
      const chunk = chunks[at >>> CHUNK_BITS] as Uint32Array;
      const start = at & (CHUNK - 1);
      const end = start + 1 + (chunk[start] as number);
      for (let i = start + 1; i < end; i += 2) take(chunk[i] as number, chunk[i + 1] as number);
    },
    fork(tree) {
      const at = from[tree] as number;
      const chunk = chunks[at >>> CHUNK_BITS] as Uint32Array;
      const start = at & (CHUNK - 1);
      return { tree, chunk, next: start + 1, end: start + 1 + (chunk[start] as number) };
    },
  };
}

/** Where reading of a tree's trees stands. */
export interface Cursor {
  readonly tree: number;
  readonly chunk: Uint32Array;
  next: number;
  readonly end: number;
}

/** Commits and tags, as far as they say what they lead to. Everything but dates and tags by number of the object. */
export interface Words {
  /** Numbers of the commits' objects. */
  readonly commits: Uint32Array;
  readonly trees: Uint32Array;
  readonly dates: Float64Array;
  readonly parentsFrom: Uint32Array;
  readonly parents: Uint32Array;
  /** By number of the tag's object. */
  readonly tags: ReadonlyMap<number, { readonly target: number; readonly name: string }>;
}

/** What a survey knows, once it is whole. */
export interface Surveyed {
  readonly kernel: TreeKernel;
  readonly subtrees: ReturnType<typeof createSubtrees>;
  readonly words: Words;
  /** As of TreeKernel, with places of the same turn beside. */
  locate(wanted: WantedPlaces, turns: Uint32Array): Located | null;
}

export interface Located {
  readonly first: Uint32Array;
  readonly others: ReadonlyMap<number, readonly FirstEntry[]>;
}

/** Git knows them where nothing is stored, too. */
export const EMPTY_TREES: ReadonlySet<string> = new Set([
  "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
  "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321",
]);

/** Gathers commits and tags. @param giveUp told of what git has to be asked of */
function createWords(kernel: TreeKernel, idLength: number, shallow: ReadonlySet<string>, giveUp: (why: string) => void) {
  const [commits, trees, dates]: [number[], number[], number[]] = [[], [], []];
  const [parents, parentsFrom]: [number[], number[]] = [[], []];
  const tags = new Map<number, { target: number; name: string }>();
  const seen = new Uint8Array(kernel.total);
  const textOf = (record: number, to: number): string => Buffer.from(kernel.text(record).subarray(0, to)).toString("latin1");
  const takeTag = (number: number, record: number): void => {
    const [, object, name] = /^object ([0-9a-f]{40,64})\ntype [a-z]+\ntag (.*)\n/.exec(textOf(record, 4096)) ?? [];
    if (object === undefined || name === undefined) return giveUp("a tag is damaged");
    tags.set(number, { target: kernel.find(Buffer.from(object, "hex")), name });
  };
  const takeCommit = (number: number, record: number, end: number): void => {
    const parts = kernel.commit(record, end);
    if (parts === null || parts.date < 0) return giveUp("a commit is damaged, or odd");
    const { date, tree, numbers, from, to } = parts;
    if (tree === NONE && !EMPTY_TREES.has(textOf(record, 5 + idLength * 2).slice(5))) return giveUp("a tree is missing");
    commits.push(number);
    trees.push(tree);
    dates.push(date);
    parentsFrom.push(parents.length);
    if (shallow.size > 0 && shallow.has(kernel.idOf(number))) return;
    for (let i = from; i < to; i++) {
      const parent = numbers[i] as number;
      if (parent === NONE) return giveUp("a commit is missing");
      parents.push(parent);
    }
  };
  return {
    take(number: number, record: number, end: number, isTag: boolean): void {
      if (seen[number] === 1) return;
      seen[number] = 1;
      if (isTag) takeTag(number, record);
      else takeCommit(number, record, end);
    },
    end: (): Words => ({
      commits: Uint32Array.from(commits),
      trees: Uint32Array.from(trees),
      dates: Float64Array.from(dates),
      parentsFrom: Uint32Array.from([...parentsFrom, parents.length]),
      parents: Uint32Array.from(parents),
      tags,
    }),
  };
}

/** @param shallow ids of commits whose parents a clone leaves out */
export function createSurvey(idLength: number, shallow: ReadonlySet<string>): Survey & { take(): Surveyed | null } {
  let why: string | null = "nothing was read";
  let kernel: TreeKernel | null = null;
  let subtrees: ReturnType<typeof createSubtrees> | null = null;
  let words: ReturnType<typeof createWords> | null = null;
  let indexes: readonly PackIndex[] = [];
  const packs = new Set<PackIndex>();
  const loose: LooseWords[] = [];
  let looseBytes = 0;

  const giveUp = (reason: string): void => {
    why ??= reason;
    packs.clear();
    loose.length = 0;
    kernel = null;
    subtrees = null;
    words = null;
  };

  /** Goes through the objects of a pack that are of some types. */
  function* familiesOf(
    { families, index, file, memory }: SurveyedPack,
    own: TreeKernel,
    types: readonly number[],
    visit: Visit,
  ): Generator<void> {
    const { count, places } = families;
    const wanted = new Uint8Array(count);
    for (let i = 0; i < count; i++) if (types.includes(families.types[i] as number)) wanted[i] = LOOK | BUILD;
    const { roots, lost } = rootsOf(families, wanted);
    if (lost.length > 0) return giveUp("a delta of an object that is not in its pack");
    const isFirst = indexes[0] === index;
    const numberOf = (object: number): number => {
      const place = places[object] as number;
      if (isFirst) return place;
      return own.find(index.ids.subarray(place * index.idBytes, (place + 1) * index.idBytes));
    };
    const bytes: PackBytes = memory === null ? openPackBytes(file, false).bytes : packInMemory(memory);
    try {
      const walk = createFamilyWalk(families, bytes, own.records(types[0] === TREE ? "tree" : "words"), countFamilies(families, wanted), {
        wanted,
        visit: (object, record, end) => visit(numberOf(object), record, end, families.types[object] as number),
        onLeft: (_object, reason) => giveUp(`an object is ${reason}`),
      });
      for (const root of roots) {
        walk(root);
        if (why !== null) return;
        yield;
      }
    } finally {
      bytes.close();
    }
  }

  /** The same for what is loose. */
  const eachLoose = (own: TreeKernel, types: readonly LooseWords["type"][], visit: Visit): void => {
    const records = own.records(types[0] === "tree" ? "tree" : "words");
    const start = records.makeRoom(0, 0);
    for (const { id, type, bytes } of loose) {
      if (!types.includes(type)) continue;
      const end = records.addText(bytes, start);
      if (end < 0) return giveUp(`the ${type} ${id} is damaged`);
      visit(own.find(Buffer.from(id, "hex")), start, end, LOOSE_TYPES[type]);
    }
  };

  const takeTrees =
    (own: TreeKernel, kept: NonNullable<typeof subtrees>): Visit =>
    (number, record, end) => {
      const trees = own.trees(number, record, end);
      if (trees === null || (!kept.has(number) && !kept.add(number, trees))) giveUp("a tree holds too much");
    };

  return {
    get why() {
      return why;
    },
    giveUp,
    begin(all, looseIds) {
      why = null;
      indexes = all;
      if (all.some(({ idBytes }) => idBytes !== idLength)) return giveUp("a pack of another format");
      const lists = [...all.map(({ ids }) => ids), Buffer.from(looseIds.join(""), "hex")];
      kernel = createTreeKernel(
        lists.filter(({ length }) => length > 0),
        idLength,
      );
      if (kernel === null) return giveUp("there are too many objects");
      subtrees = createSubtrees(kernel.total);
      words = createWords(kernel, idLength, shallow, giveUp);
    },
    async addPack(pack, breathe) {
      if (kernel === null || subtrees === null || words === null) return;
      if (!indexes.includes(pack.index)) return giveUp("a pack came meanwhile");
      packs.add(pack.index);
      const own = words;
      const takeWords: Visit = (number, record, end, type) => own.take(number, record, end, type === TAG);
      for (const families of [
        familiesOf(pack, kernel, [TREE], takeTrees(kernel, subtrees)),
        familiesOf(pack, kernel, [COMMIT, TAG], takeWords),
      ])
        for (const _ of families) {
          const pause = breathe();
          if (pause !== undefined) await pause;
        }
    },
    addLoose(object) {
      if (why !== null) return;
      looseBytes += object.bytes.length;
      if (looseBytes > MOST_LOOSE) giveUp("too much is loose");
      else loose.push({ ...object, bytes: object.bytes.slice() });
    },
    take() {
      if (kernel === null || subtrees === null || words === null) return null;
      const [own, kept, said] = [kernel, subtrees, words];
      if (packs.size < indexes.length) giveUp("a pack was not read");
      eachLoose(own, ["tree"], takeTrees(own, kept));
      eachLoose(own, ["commit", "tag"], (number, record, end, type) => said.take(number, record, end, type === TAG));
      if (why !== null) return null;
      return {
        kernel: own,
        subtrees: kept,
        words: said.end(),
        locate(wanted, turns) {
          const others = new Map<number, FirstEntry[]>();
          const first = own.locate(wanted, turns, (object, place) => {
            const known = others.get(object);
            if (known === undefined) others.set(object, [place]);
            else known.push(place);
          });
          if (first === null) giveUp("trees hold too much");
          return first === null ? null : { first, others };
        },
      };
    },
  };
}
