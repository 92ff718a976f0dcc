// A repository's trees and commits, read from its packs beside the scan, instead of git's walk over all of them.
import { createTreeKernel, type FirstEntry, NONE, type TreeKernel } from "../../git/kernel/trees.ts";
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

/** What a scan of a store tells of it on its way. */
export interface Survey {
  /** @param indexes of all packs @param loose ids of loose objects, ascending */
  begin(indexes: readonly PackIndex[], loose: readonly string[]): void;
  /** Reads the trees of a pack. @param breathe as of Scan */
  addPack(pack: SurveyedPack, breathe: () => Promise<void> | undefined): Promise<void>;
  addLoose(object: LooseWords): void;
  /** Something cannot be read here: all of it is left to git. */
  giveUp(why: string): void;
  /** Whether all was told, and understood. */
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
  /** @returns null, and the survey is given up, for what git has to be asked of */
  readWords(shallow: ReadonlySet<string>): Words | null;
  /**
   * Looks at all trees that came once more.
   * @param objects flags of those that are wanted, by number @param names of the names @param trees of those of which all is wanted
   * @param turns when each tree came, NONE for never
   * @returns as of TreeKernel.places(); with places of the same turn beside
   */
  locate(wanted: { objects: Uint8Array; names: Uint8Array; trees: Uint8Array }, turns: Uint32Array): Located | null;
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

export function createSurvey(idLength: number): Survey & { take(): Surveyed | null } {
  let why: string | null = "nothing was read";
  let kernel: TreeKernel | null = null;
  let subtrees: ReturnType<typeof createSubtrees> | null = null;
  let indexes: readonly PackIndex[] = [];
  const packs: SurveyedPack[] = [];
  const loose: LooseWords[] = [];
  let looseBytes = 0;

  const giveUp = (reason: string): void => {
    why ??= reason;
    packs.length = 0;
    loose.length = 0;
    kernel = null;
    subtrees = null;
  };

  /** Goes through the objects of a pack that are of some types. */
  function* familiesOf(
    { families, index, file, memory }: SurveyedPack,
    own: TreeKernel,
    types: readonly number[],
    visit: (number: number, record: number, end: number) => void,
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
        visit: (object, record, end) => visit(numberOf(object), record, end),
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
  const eachLoose = (own: TreeKernel, types: readonly string[], visit: (number: number, record: number, end: number) => void): void => {
    const records = own.records(types[0] === "tree" ? "tree" : "words");
    const start = records.makeRoom(0, 0);
    for (const { id, type, bytes } of loose) {
      if (!types.includes(type)) continue;
      const end = records.addText(bytes, start);
      if (end < 0) return giveUp(`the ${type} ${id} is damaged`);
      visit(own.find(Buffer.from(id, "hex")), start, end);
    }
  };

  const takeTrees = (own: TreeKernel, kept: NonNullable<typeof subtrees>) => (number: number, record: number, end: number) => {
    if (!kept.has(number) && !kept.add(number, own.trees(record, end))) giveUp("a tree has too many trees");
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
    },
    async addPack(pack, breathe) {
      if (why !== null || kernel === null || subtrees === null) return;
      if (!indexes.includes(pack.index)) return giveUp("a pack came meanwhile");
      packs.push(pack);
      for (const _ of familiesOf(pack, kernel, [TREE], takeTrees(kernel, subtrees))) {
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
      if (why !== null || kernel === null || subtrees === null) return null;
      const [own, kept] = [kernel, subtrees];
      if (packs.length < indexes.length) giveUp("a pack was not read");
      eachLoose(own, ["tree"], takeTrees(own, kept));
      if (why !== null) return null;
      const eachPacked = (types: readonly number[], visit: (number: number, record: number, end: number) => void): void => {
        for (const pack of packs) for (const _ of familiesOf(pack, own, types, visit)) if (why !== null) return;
      };
      return {
        kernel: own,
        subtrees: kept,
        readWords(shallow) {
          const [commits, trees, dates]: [number[], number[], number[]] = [[], [], []];
          const [parents, parentsFrom]: [number[], number[]] = [[], []];
          const tags = new Map<number, { target: number; name: string }>();
          const seen = new Uint8Array(own.total);
          const takeTag = (number: number, text: Buffer): void => {
            const [, object, name] = /^object ([0-9a-f]{40,64})\ntype [a-z]+\ntag (.*)\n/.exec(text.toString("latin1", 0, 4096)) ?? [];
            if (object === undefined || name === undefined) return giveUp("a tag is damaged");
            tags.set(number, { target: own.find(Buffer.from(object, "hex")), name });
          };
          const visit = (number: number, record: number, end: number): void => {
            if (seen[number] === 1) return;
            seen[number] = 1;
            const bytes = own.text(record);
            const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
            if (text.toString("latin1", 0, 7) === "object ") return takeTag(number, text);
            const parts = own.commit(record, end);
            if (parts === null || parts.date < 0) return giveUp("a commit is damaged, or odd");
            const treeId = parts.tree === NONE ? text.toString("latin1", 5, 5 + idLength * 2) : "";
            if (parts.tree === NONE && !EMPTY_TREES.has(treeId)) return giveUp("a tree is missing");
            commits.push(number);
            trees.push(parts.tree);
            dates.push(parts.date);
            parentsFrom.push(parents.length);
            for (const parent of shallow.size > 0 && shallow.has(own.idOf(number)) ? [] : parts.parents) {
              if (parent === NONE) return giveUp("a commit is missing");
              parents.push(parent);
            }
          };
          eachPacked([COMMIT, TAG], visit);
          if (why === null) eachLoose(own, ["commit", "tag"], visit);
          if (why !== null) return null;
          parentsFrom.push(parents.length);
          return {
            commits: Uint32Array.from(commits),
            trees: Uint32Array.from(trees),
            dates: Float64Array.from(dates),
            parentsFrom: Uint32Array.from(parentsFrom),
            parents: Uint32Array.from(parents),
            tags,
          };
        },
        locate({ objects, names, trees }, turns) {
          const others = new Map<number, FirstEntry[]>();
          own.seekPlaces(objects, names);
          const visit = (tree: number, record: number, end: number): void => {
            const turn = turns[tree] as number;
            if (turn === NONE) return;
            own.takePlaces(record, end, tree, turn, trees[tree] !== 0, (object, place) => {
              const known = others.get(object);
              if (known === undefined) others.set(object, [place]);
              else known.push(place);
            });
          };
          eachPacked([TREE], visit);
          if (why === null) eachLoose(own, ["tree"], visit);
          return why === null ? { first: own.places(), others } : null;
        },
      };
    },
  };
}
