// An audit: every object of a repository and its submodules is scanned, whatever leads to it; where something was found,
// git is asked what brought it.
import type { Scanner } from "../../engine/scanner.ts";
import type { Finding } from "../../engine/types.ts";
import { AppError, GitError } from "../../errors.ts";
import { listObjects } from "../../git/all-objects.ts";
import { parseCommit, parseTag } from "../../git/commits.ts";
import { createNames, listReferences, type Names, type Reference, walkAll } from "../../sources/history/names.ts";
import type { OnSuspect, ScanStore } from "../../sources/history/objects.ts";
import { pathlessRules } from "../../sources/history/pathless.ts";
import { scanObjects } from "../../sources/history/read.ts";
import type { Store, Stores } from "../../sources/history/stores.ts";
import { type Content, recordFailure } from "../../sources/types.ts";
import { scanContent } from "../attribution.ts";
import { makeScanner } from "../make-scanner.ts";
import { judge, type SearchTools } from "../run-scan.ts";
import { groupPlaces } from "./group.ts";
import { findPlaces, type Place } from "./places.ts";
import { suspectNames } from "./suspect-names.ts";
import { type Narrowing, walkNarrowed } from "./narrowing.ts";

export interface AuditOptions {
  readonly stores: Stores;
  /** Null: everything there is. */
  readonly narrowing: Narrowing | null;
  /** What a shallow or partial clone lacks is said, and does not make the audit incomplete. */
  readonly allowsIncompleteClone: boolean;
  /** Reads packs by itself; none: git reads. */
  readonly scanStore: ScanStore | undefined;
}

const LACKING = "git fetch --unshallow brings the whole history (actions/checkout: fetch-depth: 0), --allow-incomplete-clone does without";

/** What a clone was made without. */
function tellLacks({ repository, isPartial }: Store, names: Names, prefix: string): string[] {
  const lacks: string[] = [];
  if (repository.shallow.size > 0) lacks.push(`${prefix}the clone is shallow, so that a part of the history is not here: ${LACKING}`);
  if (isPartial && names.missing.size > 0)
    lacks.push(
      `${prefix}the clone is partial, and ${names.missing.size} objects of its history are not here: git fetch --refetch --no-filter brings them, --allow-incomplete-clone does without`,
    );
  return lacks;
}

/** Objects in which a rule may have a finding, by their content alone. */
function createSuspicion(pathless: Scanner, hits: Map<string, "blob" | "commit" | "tag" | "name">) {
  const origin = { kind: "commit" } as const;
  const has = (bytes: Uint8Array): boolean => pathless.match({ path: "", bytes, origin, isNameClean: true }).matches.length > 0;
  const hasWords = (type: "commit" | "tag", id: string, bytes: Uint8Array): boolean => {
    try {
      const { message, headers } = type === "commit" ? parseCommit(id, bytes) : parseTag(id, bytes);
      return has(message) || has(headers);
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      return has(bytes);
    }
  };
  const onSuspect: OnSuspect = ({ id, type, bytes }) => {
    if (type === "blob" ? has(bytes) : hasWords(type, id, bytes)) hits.set(id, type);
  };
  const isSuspectLarge = async (pieces: () => AsyncIterable<Uint8Array>): Promise<boolean> =>
    (await scanContent(pathless, { path: "", origin, isNameClean: true }, pieces as Content)).findings.length > 0;
  return { onSuspect, isSuspectLarge };
}

/** Walks from commits that nothing leads to, once something was found that no walk came by. */
async function walkUnreachable(names: Names, { git }: Store): Promise<void> {
  const commits: string[] = [];
  const trees: string[] = [];
  await listObjects(
    git,
    ({ id, type }) => {
      if (names.ids.find(id) !== -1) return;
      if (type === "commit") commits.push(id);
      if (type === "tree") trees.push(id);
    },
    () => {},
  );
  if (commits.length > 0) await names.walk("nothing", ["--stdin", "--not", "--all", "--reflog"], `${commits.join("\n")}\n`);
  const left = trees.filter((id) => names.ids.find(id) === -1);
  if (left.length > 0) await names.walk("nothing", ["--stdin"], `${left.join("\n")}\n`);
}

async function auditStore(
  store: Store,
  options: AuditOptions,
  { scanner, settings, account, progress }: SearchTools,
): Promise<{ places: Place[]; isWhole: boolean }> {
  const { narrowing, scanStore } = options;
  const names = createNames(store, store.git);
  let references: readonly Reference[] = [];
  try {
    references = await listReferences(store.git);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    account.problems.push(`${store.prefix}the references cannot be listed: ${error.message}`);
  }
  const walking = narrowing === null ? walkAll(names, store, references) : walkNarrowed(names, narrowing, store.git);
  // A failure is met where it is awaited.
  walking.catch(() => {});
  if (narrowing !== null) await walking;

  const hits = new Map<string, "blob" | "commit" | "tag" | "name">();
  const pathless = makeScanner({
    detectors: pathlessRules(settings.detectors),
    onLate: (message) => void account.problems.push(message),
  });
  const { onSuspect, isSuspectLarge } = createSuspicion(pathless, hits);
  const before = { scanned: account.scanned, bytes: account.bytes };
  const scan = await scanObjects(
    store,
    pathless,
    onSuspect,
    {
      threads: settings.threads ?? 2,
      ...(narrowing === null ? {} : { known: (id: string) => names.ids.find(id) === -1 }),
      onProgress: ({ objects, of, bytes }) =>
        progress.show({ done: before.scanned + objects, bytes: before.bytes + bytes, of: before.scanned + of }),
      onScanned: () => {},
      isSuspectLarge,
      onSuspectLarge: (id) => void hits.set(id, "blob"),
    },
    scanStore,
  );
  account.listed += scan.objects + scan.failed.length;
  account.scanned += scan.objects;
  account.bytes += scan.bytes;
  for (const { id, reason } of scan.failed) recordFailure(account, `${store.prefix}<object ${id}>`, reason);
  if (scan.complaint !== "") account.problems.push(`${store.prefix}git complains: ${scan.complaint}; git fsck tells more`);
  if (settings.verbose && scan.byGit.objects > 0)
    account.notes.push(`${store.prefix}${scan.byGit.objects} objects were read by git: ${scan.byGit.why}`);

  await walking;
  if (narrowing === null && [...hits.keys()].some((id) => names.ids.find(id) === -1)) await walkUnreachable(names, store);
  for (const id of suspectNames(names, scanner)) hits.set(id, "name");
  const lacks = tellLacks(store, names, store.prefix);
  (options.allowsIncompleteClone ? account.notes : account.problems).push(...lacks);
  if (!store.isPartial && names.missing.size > 0)
    account.problems.push(
      `${store.prefix}${names.missing.size} objects are missing, the first is ${[...names.missing][0]}: git fsck tells more`,
    );
  for (const failure of names.failures)
    account.problems.push(`${store.prefix}the history was not followed to its end, so that places and names are not all known: ${failure}`);
  const excluded = (path: string): boolean => settings.excluded?.(path) === true;
  const places = await findPlaces(hits, { store, names, references, scanner, account, excluded });
  return { places, isWhole: lacks.length === 0 && names.failures.length === 0 && names.missing.size === 0 };
}

/** @returns one finding for each value and rule; `account` is told the rest */
export async function audit(options: AuditOptions, tools: SearchTools): Promise<Finding[]> {
  const { stores } = options;
  const { scanner, settings, account } = tools;
  const places: Place[] = [];
  let isWhole = true;
  account.problems.push(...stores.refused);
  for (const store of stores.stores) {
    try {
      const found = await auditStore(store, options, tools);
      for (const place of found.places) places.push(place);
      isWhole &&= found.isWhole;
    } catch (error) {
      // What other stores hold is told all the same.
      if (!(error instanceof AppError) || options.narrowing !== null) throw error;
      isWhole = false;
      account.problems.push(`${store.prefix}the objects were not read to their end: ${error.message}`);
    }
  }
  return groupPlaces(places, scanner, (finding) => judge(finding, scanner, settings), isWhole);
}
