// What earlier audits scanned with the same rules: ids of objects and packs, and where something was found. Never a value.
// A file that is damaged, foreign or of another version is as none at all.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { KnownHits } from "../../engine/types.ts";
import { replaceFileNow } from "../../replace-file.ts";
import { gatherIds, type IdSet, openIdSet } from "./id-set.ts";
import type { FirstPlace } from "./names.ts";
import type { Store } from "./stores.ts";

export type HitType = "blob" | "commit" | "tag" | "name";

/** An object in which a rule may have a finding: it is scanned again each time. */
export interface CachedHit {
  readonly id: string;
  readonly type: HitType;
  /** Where it first came; none: git has to be asked again. */
  readonly place?: FirstPlace | undefined;
  /** What a search finds in it, as {@link packKnown} writes it. */
  readonly known?: readonly number[] | undefined;
  /** The kind of its decisive text, and where stretches of that begin: see {@link Likeness}. */
  readonly like?: readonly number[] | undefined;
}

/** What a blob has in common with other versions of it; see engine/decisive.ts. */
export interface Likeness {
  /** A number that blobs with the same decisive text share; no value can be told by it. */
  readonly kind: number;
  /** Where stretches of it begin, counted from 0. */
  readonly lines: Uint32Array;
}

/** How far the walk over all commits had come. */
export interface Walked {
  /** All that references named. */
  readonly tips: readonly string[];
  /** HEAD and branches among them. */
  readonly heads: readonly string[];
  /** Objects that were named and not there. */
  readonly missing: readonly string[];
  /** The number behind that of the last object. */
  readonly next: number;
}

export interface CacheContent {
  /** How many of the ids are of blobs, commits and tags. */
  readonly objects: number;
  /** Packs of which every object was scanned. */
  readonly packs: readonly string[];
  readonly hits: readonly CachedHit[];
  readonly walked: Walked | null;
  readonly ids: IdSet;
}

const FORMAT = "leakclerk history 4";

/** The user's folder for what can be made anew; null where there is none. */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>, platform: string): string | null {
  const named = env["XDG_CACHE_HOME"];
  if (named !== undefined && named.startsWith("/")) return join(named, "leakclerk");
  const local = env["LOCALAPPDATA"];
  if (platform === "win32") return local === undefined || local === "" ? null : join(local, "leakclerk", "cache");
  const home = env["HOME"];
  if (home === undefined || !home.startsWith("/")) return null;
  return platform === "darwin" ? join(home, "Library", "Caches", "leakclerk") : join(home, ".cache", "leakclerk");
}

const digestOf = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest("hex");
};

/** Anchors and places, one after the other, behind what is said of all of them. No value can be made of it. */
export const packKnown = ({ anchor, start, mayHaveRuns, isSure }: KnownHits): number[] => [
  Number(mayHaveRuns) + 2 * Number(isSure),
  ...anchor,
  ...start,
];

export function unpackKnown([flags = 0, ...numbers]: readonly number[]): KnownHits {
  const count = numbers.length >> 1;
  const [anchor, start] = [Uint32Array.from(numbers.slice(0, count)), Uint32Array.from(numbers.slice(count))];
  return { count, anchor, start, mayHaveRuns: (flags & 1) !== 0, isSure: (flags & 2) !== 0 };
}

export interface CacheFile {
  /** Null where there is nothing that can be used. */
  read(): CacheContent | null;
  /** Puts it in the place of what was there. Does nothing where that cannot be. */
  write(content: Omit<CacheContent, "ids">, ids: readonly Uint8Array[]): void;
}

/** @param name tells repositories, rules and versions apart */
export function openCacheFile(folder: string, name: readonly string[], { idLength }: Store): CacheFile {
  const file = join(folder, "history", `${digestOf(FORMAT, ...name).slice(0, 40)}.cache`);
  const seal = (bytes: Uint8Array): Buffer => createHash("sha256").update(FORMAT).update(bytes).digest();
  return {
    read() {
      try {
        const whole = readFileSync(file);
        const bytes = whole.subarray(0, -32);
        if (!seal(bytes).equals(whole.subarray(-32))) return null;
        const end = bytes.indexOf(10);
        const { ids: count, ...rest } = JSON.parse(bytes.toString("utf8", 0, end)) as Omit<CacheContent, "ids"> & { ids: number };
        const ids = openIdSet(bytes.subarray(end + 1), idLength);
        return ids === null || ids.size !== count ? null : { ...rest, ids };
      } catch {
        return null;
      }
    },
    write({ objects, packs, hits, walked }, parts) {
      try {
        const ids = gatherIds(parts, idLength);
        const head = Buffer.from(`${JSON.stringify({ objects, packs, hits, walked, ids: ids.length / idLength })}\n`);
        const bytes = Buffer.concat([head, ids]);
        mkdirSync(join(folder, "history"), { recursive: true, mode: 0o700 });
        replaceFileNow(file, Buffer.concat([bytes, seal(bytes)]), 0o600);
      } catch {
        // The next audit takes longer.
      }
    },
  };
}

/** Repositories that began alike are copies of one: which that is, by folder, so that it need not be asked of git each time. */
export function openOriginFile(folder: string, { commonDir }: Store): { read(): string | null; write(origin: string): void } {
  const file = join(folder, "history", `${digestOf("origin", commonDir).slice(0, 40)}.origin`);
  return {
    read() {
      try {
        return /^[0-9a-f]{64}$/.exec(readFileSync(file, "latin1"))?.[0] ?? null;
      } catch {
        return null;
      }
    },
    write(origin) {
      try {
        mkdirSync(join(folder, "history"), { recursive: true, mode: 0o700 });
        replaceFileNow(file, Buffer.from(origin), 0o600);
      } catch {
        // As above.
      }
    },
  };
}

/** Stands for the commits without a parent. */
export const originOf = (roots: readonly string[]): string => digestOf(...roots.toSorted());
