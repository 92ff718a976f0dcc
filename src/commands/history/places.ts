// Every place of a store that holds a value: its objects are scanned again, under the paths where they lie, with what
// brought them.
import type { Scanner } from "../../engine/scanner.ts";
import type { Commit, Document, Finding, KnownHits, Suppression } from "../../engine/types.ts";
import type { ValueToken } from "../../engine/values.ts";
import { AppError } from "../../errors.ts";
import { parseCommit, parseTag } from "../../git/commits.ts";
import { LargeObjectError, type ObjectReader, readWhole } from "../../git/objects.ts";
import { type BytePath, showBytePath } from "../../sources/byte-path.ts";
import { contentOf, openCommitReader } from "../../sources/commits.ts";
import type { HitType } from "../../sources/history/cache.ts";
import { type Names, REACHES, type Reach, type Reference } from "../../sources/history/names.ts";
import { chooseTips, findStanding, type Standing } from "../../sources/history/standing.ts";
import type { Store } from "../../sources/history/stores.ts";
import { type Account, type Content, recordFailure } from "../../sources/types.ts";
import { type Archives } from "../archives.ts";
import { scanContent } from "../attribution.ts";

export interface Place {
  readonly finding: Finding;
  /** Null for what no commit or tag brought. */
  readonly commit: Commit | null;
  readonly reach: Reach;
  /** Rises with the order in which commits came; where the same content lies elsewhere, too, that comes behind. */
  readonly order: number;
  /** HEAD and branches that hold it, by name; a message is held by what leads to it. */
  readonly standsIn: readonly string[];
  readonly isMessage: boolean;
}

/** Objects in which a rule may have a finding. */
export type Hits = ReadonlyMap<string, HitType>;

export interface PlacesOptions {
  /** What a search finds in some of the blobs. */
  readonly known: ReadonlyMap<string, KnownHits>;
  readonly archives: Archives;
  /** Told of a blob in which there is nothing under its paths. */
  readonly onNothing: (id: string, bytes: Uint8Array) => void;
  readonly store: Store;
  readonly names: Names;
  readonly references: readonly Reference[];
  readonly scanner: Scanner;
  readonly account: Account;
  /** Whether a path is left out. */
  readonly excluded: (path: string) => boolean;
}

const HALF = 2 ** 32;
/** So many objects are asked for before they are wanted: git reads on meanwhile. */
const AHEAD = 16;

/** Asks for objects that will be wanted, in this order. */
function readingAhead(reader: ObjectReader, ids: readonly string[]): ObjectReader["read"] {
  const asked = new Map<string, ReturnType<ObjectReader["read"]>>();
  let next = 0;
  return (id) => {
    const own = asked.get(id) ?? reader.read(id);
    asked.delete(id);
    if (asked.size < AHEAD / 2) {
      for (; next < ids.length && asked.size < AHEAD; next++) {
        const further = ids[next] as string;
        if (further === id) continue;
        const object = reader.read(further);
        // What failed is met where it is wanted.
        object.catch(() => {});
        asked.set(further, object);
      }
    }
    return own;
  };
}

/** A note lies under the id of what it is a note of, cut up by slashes. */
function noteOf(path: BytePath): string | undefined {
  const id = path.replaceAll("/", "");
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(id) ? `<note of ${id.slice(0, 12)}>` : undefined;
}

/** @param hits of one store @returns what they hold, suppressed or not */
export async function findPlaces(hits: Hits, options: PlacesOptions): Promise<Place[]> {
  if (hits.size === 0) return [];
  const { store, account } = options;
  const reader = openCommitReader(store.git);
  try {
    const blobs = new Set([...hits].flatMap(([id, type]) => (type === "blob" || type === "name" ? [id] : [])));
    const { tips, others } = chooseTips(options.references);
    if (others > 0) account.notes.push(`${others} more branches were not asked whether a value still stands there`);
    const read: ObjectReader["read"] = (id) => readWhole(reader, id, store.git);
    const standing = await findStanding(blobs, tips, read, (message) => void account.problems.push(message));
    return await scanHits(hits, standing, reader, options);
  } finally {
    await reader.close().catch(() => {});
  }
}

async function scanHits(hits: Hits, standing: Standing, reader: ObjectReader, options: PlacesOptions): Promise<Place[]> {
  const { store, names, scanner, account, archives, excluded, known, onNothing } = options;
  const places: Place[] = [];
  /** What comments at HEAD say, by path. */
  const allowed = new Map<string, Map<ValueToken, Suppression>>();
  const commits = new Map<string, Promise<Commit | null>>();
  const inOrder = [...hits].flatMap(([id, type]) => (type === "blob" ? [names.placeOf(id)?.commit ?? id, id] : []));
  const readNext = readingAhead(reader, [...new Set(inOrder)]);
  const read: ObjectReader["read"] = (id) => readWhole(reader, id, store.git);

  const readCommit = async (id: string): Promise<Commit | null> => {
    const object = await readWhole({ ...reader, read: readNext }, id, store.git).catch(() => null);
    return object?.type === "commit" ? parseCommit(id, object.bytes) : null;
  };
  const commitOf = (id: string | null): Promise<Commit | null> => {
    if (id === null) return Promise.resolve(null);
    const known = commits.get(id) ?? readCommit(id);
    commits.set(id, known);
    return known;
  };
  const take = async (
    document: Omit<Document, "bytes">,
    content: Content,
    order: number,
    place: Omit<Place, "finding" | "order">,
  ): Promise<number> => {
    const { findings } = await scanContent(scanner, document, content, archives, account);
    for (const finding of findings) {
      places.push({ ...place, finding, order: REACHES.indexOf(place.reach) * HALF + order });
      const { suppression, policyPath, token } = finding;
      if (suppression?.kind !== "inline" || !place.standsIn.includes("HEAD")) continue;
      const here = allowed.get(policyPath) ?? new Map<ValueToken, Suppression>();
      allowed.set(policyPath, here.set(token as ValueToken, suppression));
    }
    return findings.length;
  };

  const isBlob = async (id: string): Promise<boolean> => {
    try {
      return (await reader.read(id))?.type === "blob";
    } catch (error) {
      return error instanceof LargeObjectError && error.type === "blob";
    }
  };
  const takeWords = async (id: string, type: "commit" | "tag", bytes: Uint8Array): Promise<void> => {
    const object = type === "commit" ? parseCommit(id, bytes) : parseTag(id, bytes);
    const first = names.placeOf(id);
    for (const [part, text] of [["message", object.message] as const, ["headers", object.headers] as const])
      await take({ path: `${store.prefix}<${type} ${part}>`, origin: { kind: "commit", commit: object } }, text, first?.order ?? 0, {
        commit: object,
        reach: first?.reach ?? "nothing",
        standsIn: [],
        isMessage: true,
      });
  };

  const takeBlob = async (id: string, content: Content, nameIsKnown: boolean): Promise<void> => {
    const first = names.placeOf(id);
    const commit = await commitOf(first?.commit ?? null);
    const tips = standing.get(id) ?? new Map<BytePath, readonly string[]>();
    const paths = new Set([...(first?.path == null ? [] : [first.path]), ...tips.keys()]);
    const origin: Document["origin"] = { kind: "commit", blob: id, ...(commit && { commit }) };
    const reach = first?.reach ?? "nothing";
    const order = first?.order ?? 0;
    const rest = { commit, reach, isMessage: false };
    let count = 0;
    let isLeftOut = false;
    const problems = account.problems.length;
    if (paths.size === 0)
      count += await take(
        { path: `${store.prefix}<blob ${id.slice(0, 12)}>`, origin, nameIsKnown: true, known: known.get(id) },
        content,
        order,
        {
          ...rest,
          standsIn: [],
        },
      );
    for (const bytePath of paths) {
      const path = store.prefix + ((reach === "notes" ? noteOf(bytePath) : undefined) ?? showBytePath(bytePath));
      if (excluded(path)) isLeftOut = true;
      else
        count += await take({ path, origin, nameIsKnown, known: known.get(id) }, content, bytePath === first?.path ? order : order + 0.5, {
          ...rest,
          standsIn: tips.get(bytePath) ?? [],
        });
    }
    // What could not be opened is tried again, and said again, the next time.
    if (count === 0 && !isLeftOut && account.problems.length === problems && typeof content !== "function") onNothing(id, content);
  };

  for (const [id, type] of hits) {
    try {
      if (type === "commit" || type === "tag") {
        const object = await read(id);
        if (object !== null) await takeWords(id, type, object.bytes);
      } else if (type === "blob" || (await isBlob(id)))
        await takeBlob(id, await contentOf(type === "blob" ? readNext(id) : reader.read(id), id, store.git), type !== "name");
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      recordFailure(account, `${store.prefix}<${type} ${id.slice(0, 12)}>`, error.message);
    }
  }
  return places.map((place) => {
    const suppression = place.finding.suppression ?? allowed.get(place.finding.policyPath)?.get(place.finding.token as ValueToken) ?? null;
    return suppression === place.finding.suppression ? place : { ...place, finding: { ...place.finding, suppression } };
  });
}
