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
import type { HitType, Likeness } from "../../sources/history/cache.ts";
import { type FirstPlace, type Names, REACHES, type Reach, type Reference } from "../../sources/history/names.ts";
import { chooseTips, findStanding, type Standing } from "../../sources/history/standing.ts";
import type { Store } from "../../sources/history/stores.ts";
import { type Account, type Content, recordFailure } from "../../sources/types.ts";
import { type Archives } from "../archives.ts";
import { scanContent } from "../attribution.ts";
import { createTold } from "./told.ts";

export interface Place {
  readonly finding: Finding;
  /** The commit or tag that brought it: its id, where it has not been read; null for what none brought. */
  readonly commit: Commit | string | null;
  readonly store: Store;
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
  /** What some of them have in common with others. */
  readonly likenesses: ReadonlyMap<string, Likeness>;
  readonly archives: Archives;
  /** Told of a blob in which there is nothing under its paths. */
  readonly onNothing: (id: string, read: () => Promise<Content>) => Promise<void>;
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

/** Asks for objects that will be wanted, in this order; those that are not after all are to be passed over. */
function readingAhead(reader: ObjectReader, ids: readonly string[]): { readonly read: ObjectReader["read"]; pass(id: string): void } {
  const asked = new Map<string, ReturnType<ObjectReader["read"]>>();
  let next = 0;
  const read: ObjectReader["read"] = (id) => {
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
  return { read, pass: (id) => void asked.delete(id) };
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

/** A blob that is to be looked at, under all its paths. */
interface Wanted {
  readonly id: string;
  readonly type: HitType;
  readonly first: FirstPlace | null;
  /** A number that rises with age. */
  readonly order: number;
}

/** The oldest first: what is shown of a value is where it was scanned, not where it was told from another version. */
const inOrder = (hits: Hits, names: Names): Wanted[] =>
  Array.from(hits, ([id, type]): Wanted => {
    const first = names.placeOf(id);
    return { id, type, first, order: REACHES.indexOf(first?.reach ?? "nothing") * HALF + (first?.order ?? 0) };
  }).toSorted((a, b) => a.order - b.order);

async function scanHits(hits: Hits, standing: Standing, reader: ObjectReader, options: PlacesOptions): Promise<Place[]> {
  const { store, names, scanner, account, archives, excluded, known, likenesses, onNothing } = options;
  const places: Place[] = [];
  /** What comments at HEAD say, by path. */
  const allowed = new Map<string, Map<ValueToken, Suppression>>();
  const told = createTold();
  const wanted = inOrder(hits, names);
  const pathsOf = ({ id, first }: Wanted): Set<BytePath> =>
    new Set([...(first?.path == null ? [] : [first.path]), ...(standing.get(id)?.keys() ?? [])]);
  const ahead = wanted.filter(({ type }) => type === "blob").filter((blob) => !told.expects(likenesses.get(blob.id), pathsOf(blob)));
  const { read: readNext, pass } = readingAhead(
    reader,
    ahead.map(({ id }) => id),
  );
  const read: ObjectReader["read"] = (id) => readWhole(reader, id, store.git);

  const take = (findings: readonly Finding[], place: Omit<Place, "finding" | "store">): void => {
    for (const finding of findings) {
      places.push({ ...place, store, finding });
      const { suppression, policyPath, token } = finding;
      if (suppression?.kind !== "inline" || !place.standsIn.includes("HEAD")) continue;
      const here = allowed.get(policyPath) ?? new Map<ValueToken, Suppression>();
      allowed.set(policyPath, here.set(token as ValueToken, suppression));
    }
  };
  const scan = async (document: Omit<Document, "bytes">, content: Content): Promise<readonly Finding[]> =>
    (await scanContent(scanner, document, content, archives, account)).findings;

  const isBlob = async (id: string): Promise<boolean> => {
    try {
      return (await reader.read(id))?.type === "blob";
    } catch (error) {
      return error instanceof LargeObjectError && error.type === "blob";
    }
  };
  const takeWords = async ({ id, first, order }: Wanted, type: "commit" | "tag", bytes: Uint8Array): Promise<void> => {
    const object = type === "commit" ? parseCommit(id, bytes) : parseTag(id, bytes);
    for (const [part, text] of [["message", object.message] as const, ["headers", object.headers] as const])
      take(await scan({ path: `${store.prefix}<${type} ${part}>`, origin: { kind: "commit", commit: object } }, text), {
        commit: object,
        order,
        reach: first?.reach ?? "nothing",
        standsIn: [],
        isMessage: true,
      });
  };

  const takeBlob = async (blob: Wanted): Promise<void> => {
    const { id, type, first, order } = blob;
    let read: Promise<Content> | undefined;
    const content = (): Promise<Content> => (read ??= contentOf(type === "blob" ? readNext(id) : reader.read(id), id, store.git));
    const origin: Document["origin"] = { kind: "commit", blob: id };
    const reach = first?.reach ?? "nothing";
    const rest = { commit: first?.commit ?? null, reach, isMessage: false };
    let count = 0;
    let isLeftOut = false;
    const problems = account.problems.length;
    const look = async (path: string, nameIsKnown: boolean): Promise<readonly Finding[]> => {
      // A name, or a word in the path, may let a rule run on all of the text.
      const likeness = type === "blob" && scanner.openingWords(path).length === 0 ? likenesses.get(id) : undefined;
      const same = told.findings(likeness, path, id);
      const findings = same ?? (await scan({ path, origin, nameIsKnown, known: known.get(id) }, await content()));
      if (same === null) told.note(likeness, path, findings);
      count += findings.length;
      return findings;
    };
    const paths = pathsOf(blob);
    if (paths.size === 0) take(await look(`${store.prefix}<blob ${id.slice(0, 12)}>`, true), { ...rest, order, standsIn: [] });
    for (const bytePath of paths) {
      const path = store.prefix + ((reach === "notes" ? noteOf(bytePath) : undefined) ?? showBytePath(bytePath));
      if (excluded(path)) isLeftOut = true;
      else
        take(await look(path, type !== "name"), {
          ...rest,
          order: bytePath === first?.path ? order : order + 0.5,
          standsIn: standing.get(id)?.get(bytePath) ?? [],
        });
    }
    // What could not be opened is tried again, and said again, the next time.
    if (count === 0 && !isLeftOut && account.problems.length === problems) await onNothing(id, content);
    if (read === undefined) pass(id);
  };

  for (const one of wanted) {
    const { id, type } = one;
    try {
      if (type === "commit" || type === "tag") {
        const object = await read(id);
        if (object !== null) await takeWords(one, type, object.bytes);
      } else if (type === "blob" || (await isBlob(id))) await takeBlob(one);
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
