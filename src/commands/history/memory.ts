// What an audit knows from earlier ones of the same repository with the same rules, and leaves to the next.
import type { Scanner } from "../../engine/scanner.ts";
import type { KnownHits } from "../../engine/types.ts";
import { whichExist } from "../../git/all-objects.ts";
import { runGit } from "../../git/run.ts";
import type { BytePath } from "../../sources/byte-path.ts";
import {
  type CacheContent,
  type CachedHit,
  type HitType,
  type Likeness,
  openCacheFile,
  openOriginFile,
  originOf,
  packKnown,
  unpackKnown,
} from "../../sources/history/cache.ts";
import { createIdTable, type IdTable } from "../../sources/history/id-table.ts";
import type { FirstPlace, Names, Reference } from "../../sources/history/names.ts";
import { listPacks, type PackFile } from "../../sources/history/new-objects.ts";
import type { Store } from "../../sources/history/stores.ts";

/** Objects in which something was found, and what a search finds in some of them. */
export interface Hits {
  readonly types: ReadonlyMap<string, HitType>;
  readonly known: ReadonlyMap<string, KnownHits>;
  readonly likenesses: ReadonlyMap<string, Likeness>;
}

export interface Memory {
  /** Objects, packs and hits of earlier audits; null: this is the first. */
  readonly earlier: { readonly ids: CacheContent["ids"]; readonly packs: ReadonlySet<string>; readonly objects: number } | null;
  /** The packs there were before anything was scanned. */
  readonly packs: readonly PackFile[];
  /** Ids of what this audit scans to its end; saved also when it is stopped. */
  readonly scanned: IdTable;
  /** Those of earlier audits that are still there. */
  readonly hits: ReadonlyMap<string, HitType>;
  /** What a search finds in some of them. */
  readonly known: ReadonlyMap<string, KnownHits>;
  readonly likenesses: ReadonlyMap<string, Likeness>;
  /** Kinds of likenesses are below it. */
  readonly kinds: number;
  /**
   * What is left to walk, once `names` knows what earlier audits walked; null when all is.
   * @returns references that name something new, and commits that were walked
   */
  continueWalk(names: Names, references: readonly Reference[]): Promise<{ tips: readonly Reference[]; heads: readonly string[] } | null>;
  /** After the last object: nothing is left out if there was no failure. */
  save(hits: Hits, names: Names, references: readonly Reference[], outcome: Outcome): void;
  /** Whatever was scanned until now, if the process ends before that. */
  saveOnExit(hits: Hits): void;
  /** Nothing is saved any more. */
  forget(): void;
}

export interface Outcome {
  /** Of blobs, commits and tags. */
  readonly objects: number;
  /** Whether every object was scanned. */
  readonly isWhole: boolean;
  /** Hides the values in a text. */
  readonly redact: Scanner["redact"];
}

export interface MemoryOptions {
  readonly folder: string;
  /** Tells rules and version. */
  readonly name: readonly string[];
}

const MOST_HEADS = 1000;

const headsOf = (references: readonly Reference[]): string[] =>
  [...new Set(references.filter(({ name }) => name === "HEAD" || name.startsWith("refs/heads/")).map(({ id }) => id))].slice(0, MOST_HEADS);

/** Commits without a parent that HEAD comes from; "" where there is no HEAD. */
async function findOrigin({ git }: Store): Promise<string> {
  const { stdout } = await runGit(["rev-list", "--max-parents=0", "HEAD", "--"], git);
  return originOf(stdout.toString("latin1").split("\n"));
}

/** Whether everything that old tips led to is still led to by new ones. */
async function areReached(old: readonly string[], current: readonly string[], { git }: Store): Promise<boolean> {
  if (old.length === 0) return true;
  const input = [...old, ...current.map((id) => `^${id}`), ""].join("\n");
  const { status, stdout } = await runGit(["rev-list", "--max-count=1", "--stdin"], git, input);
  return status === 0 && stdout.length === 0;
}

const isEqual = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, i) => text === other[i]);

/** @throws GitError when git cannot be asked */
export async function openMemory(store: Store, { folder, name }: MemoryOptions): Promise<Memory> {
  const originFile = openOriginFile(folder, store);
  const known = originFile.read();
  const origin = known ?? (await findOrigin(store));
  if (known === null) originFile.write(origin);
  // What was scanned holds for every copy of the repository; packs and references are of this one.
  const shared = openCacheFile(folder, [origin, ...name], store);
  const own = openCacheFile(folder, [store.commonDir, origin, ...name], store);
  const common = shared.read();
  const mine = common === null ? null : own.read();
  const scanned = createIdTable(store.idLength);
  const cached = common?.hits ?? [];
  const there = await whichExist(
    cached.map(({ id }) => id),
    store.git,
  );
  const hits = new Map(cached.filter(({ id }) => there.has(id)).map(({ id, type }) => [id, type]));
  const knownHits = new Map(
    cached.flatMap(({ id, known: packed }) => (packed !== undefined && there.has(id) ? [[id, unpackKnown(packed)] as const] : [])),
  );
  const likenesses = new Map(
    cached.flatMap(({ id, like: [kind, ...lines] = [] }) =>
      kind !== undefined && there.has(id) ? [[id, { kind, lines: Uint32Array.from(lines) }] as const] : [],
    ),
  );
  const places = new Map((mine?.hits ?? []).flatMap(({ id, place }) => (place === undefined ? [] : [[id, place] as const])));
  const packs = listPacks(store);
  /** Hits of other copies of the repository stay for them. */
  const others = cached.filter(({ id }) => !there.has(id));

  const writeShared = (found: Hits, objects: number): void => {
    const kinds = new Set<number>();
    const own = Array.from(found.types, ([id, type]): CachedHit => {
      const [packed, likeness] = [found.known.get(id), found.likenesses.get(id)];
      // One of a kind is looked at again, mostly this one.
      const isFirst = likeness === undefined || !kinds.has(likeness.kind);
      if (likeness !== undefined) kinds.add(likeness.kind);
      return {
        id,
        type,
        ...(packed === undefined || !isFirst ? {} : { known: packKnown(packed) }),
        ...(likeness === undefined ? {} : { like: [likeness.kind, ...likeness.lines] }),
      };
    });
    const all = [...others, ...own];
    const parts = common === null ? [scanned.bytes()] : [common.ids.bytes, scanned.bytes()];
    shared.write({ objects: (common?.objects ?? 0) + objects, packs: [], hits: all, walked: null }, parts);
  };
  const isKnown = ({ types }: Hits): boolean =>
    common !== null && scanned.size === 0 && types.size === hits.size && [...types].every(([id, type]) => hits.get(id) === type);
  /** Whether the next audit would find all of this in what is there. */
  const isUnchanged = (found: Hits, names: Names, tips: readonly string[], packNames: readonly string[]): boolean =>
    isKnown(found) &&
    mine !== null &&
    names.ids.size === 0 &&
    mine.hits.length === found.types.size &&
    mine.hits.every(({ id, place }) => place !== undefined && found.types.has(id)) &&
    isEqual(mine.packs, packNames) &&
    isEqual(mine.walked?.tips ?? [], tips);
  let onExit: (() => void) | undefined;
  const forget = (): void => {
    if (onExit !== undefined) process.off("exit", onExit);
  };

  return {
    earlier: common === null ? null : { ids: common.ids, packs: new Set(mine?.packs), objects: common.objects },
    packs,
    scanned,
    hits,
    known: knownHits,
    likenesses,
    kinds: cached.reduce((next, { like }) => Math.max(next, (like?.[0] ?? -1) + 1), 0),
    async continueWalk(names, references) {
      const walked = mine?.walked ?? null;
      if (walked === null || [...hits.keys()].some((id) => !places.has(id))) return null;
      const old = new Set(walked.tips);
      const current = new Set(references.map(({ id }) => id));
      const gone = walked.tips.filter((id) => !current.has(id));
      const tips = references.filter(({ id }) => !old.has(id));
      const asked = await whichExist([...gone, ...walked.heads, ...walked.missing], store.git);
      const newTips = tips.map(({ id }) => id);
      if (gone.some((id) => !asked.has(id)) || !(await areReached(gone, [...newTips, ...headsOf(references)], store))) return null;
      const missing = walked.missing.filter((id) => !asked.has(id));
      names.continueFrom({ places, missing, next: walked.next });
      return { tips, heads: walked.heads.filter((id) => asked.has(id)) };
    },
    save(found, names, references, { objects, isWhole, redact }) {
      forget();
      const tips = [...new Set(references.map(({ id }) => id))];
      const packNames = isWhole ? packs.map((pack) => pack.name) : [];
      if (isUnchanged(found, names, tips, packNames)) return;
      if (!isKnown(found)) writeShared(found, objects);
      const clean = new Map<BytePath, boolean>();
      const isClean = ({ path }: FirstPlace): boolean => {
        if (path === null) return true;
        const known = clean.get(path) ?? redact(path) === path;
        clean.set(path, known);
        return known;
      };
      const nowhere: FirstPlace = { commit: null, path: null, reach: "nothing", order: 0 };
      const placed = Array.from(found.types, ([id, type]): CachedHit => {
        const place = names.placeOf(id) ?? nowhere;
        return isClean(place) ? { id, type, place } : { id, type };
      });
      const walked = { tips, heads: headsOf(references), missing: [...names.missing], next: names.next };
      own.write(
        {
          objects,
          packs: packNames,
          hits: placed,
          walked: names.failures.length === 0 && names.missing.size < MOST_HEADS ? walked : null,
        },
        [new Uint8Array(0)],
      );
    },
    saveOnExit(found) {
      onExit = () => writeShared(found, scanned.size);
      process.once("exit", onExit);
    },
    forget,
  };
}
