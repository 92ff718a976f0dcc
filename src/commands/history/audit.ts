// An audit: every object of a repository and its submodules is scanned, whatever leads to it; git tells what brought those
// in which something is found.
import { createTellDecisive } from "../../engine/decisive.ts";
import type { Scanner } from "../../engine/scanner.ts";
import type { Finding, KnownHits } from "../../engine/types.ts";
import { AppError, GitError } from "../../errors.ts";
import type { HitType, Likeness } from "../../sources/history/cache.ts";
import { createNames, listReferences, type Names, type Reference, walkAll, walkNew } from "../../sources/history/names.ts";
import { idsOutside } from "../../sources/history/new-objects.ts";
import type { OnSuspect, ScanStore } from "../../sources/history/objects.ts";
import { pathlessRules } from "../../sources/history/pathless.ts";
import { type ReadOptions, scanNewObjects, scanObjects, type WholeScan } from "../../sources/history/read.ts";
import { packedBytes, type Store, type Stores } from "../../sources/history/stores.ts";
import { type Content, recordFailure } from "../../sources/types.ts";
import { createArchives } from "../archives.ts";
import { makeScanner } from "../make-scanner.ts";
import { judge, type SearchTools } from "../run-scan.ts";
import { type Attribution, attributeByGit, attributeBySurvey } from "./attribution.ts";
import { groupPlaces } from "./group.ts";
import { type Memory, type MemoryOptions, openMemory } from "./memory.ts";
import { type Narrowing, walkNarrowed } from "./narrowing.ts";
import { findPlaces, type Place } from "./places.ts";
import { createSuspicion } from "./suspicion.ts";

export interface AuditOptions {
  readonly stores: Stores;
  /** Null: everything there is. */
  readonly narrowing: Narrowing | null;
  /** What a shallow or partial clone lacks is said, and does not make the audit incomplete. */
  readonly allowsIncompleteClone: boolean;
  /** Reads packs by itself; none: git reads. */
  readonly scanStore: ScanStore | undefined;
  /** In packs of so many bytes in all it also tells what brought an object; in others git walks beside it. */
  readonly surveysFrom: number;
  /** Where audits remember what they scanned; none: nowhere. */
  readonly memory: MemoryOptions | undefined;
  /** The code of its further threads. */
  readonly workerFile: string;
}

const LACKING = "git fetch --unshallow brings the whole history (actions/checkout: fetch-depth: 0), --allow-incomplete-clone does without";

/** What a clone was made without. */
function tellLacks({ repository, isPartial, prefix }: Store, names: Names): string[] {
  const lacks: string[] = [];
  if (repository.shallow.size > 0) lacks.push(`${prefix}the clone is shallow, so that a part of the history is not here: ${LACKING}`);
  if (isPartial && names.missing.size > 0)
    lacks.push(
      `${prefix}the clone is partial, and ${names.missing.size} objects of its history are not here: git fetch --refetch --no-filter brings them, --allow-incomplete-clone does without`,
    );
  return lacks;
}

/** More of them are read quicker where they lie. */
const FEW = 50_000;

/** Scans what no earlier audit did. */
async function scanStoreOnce(
  store: Store,
  memory: Memory | null,
  read: ReadOptions,
  pathless: Scanner,
  onSuspect: OnSuspect,
  scanStore: ScanStore | undefined,
): Promise<WholeScan> {
  const earlier = memory?.earlier;
  if (memory === null || !earlier) return scanObjects(store, pathless, onSuspect, read, scanStore);
  const outside = await idsOutside(store, memory.packs, earlier.packs);
  const wanted = [...new Set(outside)].filter((id) => !earlier.ids.has(id));
  if (wanted.length <= FEW || scanStore === undefined) return scanNewObjects(wanted, store, onSuspect, read);
  return scanObjects(store, pathless, onSuspect, { ...read, known: (id) => earlier.ids.has(id) }, scanStore);
}

/** Begins to tell what brought which object under which name, beside the scan. @param names of what narrows the audit */
async function startAttribution(
  names: Names,
  store: Store,
  { narrowing, scanStore, surveysFrom }: AuditOptions,
  memory: Memory | null,
  { references, areAllListed }: { readonly references: readonly Reference[]; readonly areAllListed: boolean },
): Promise<Attribution> {
  if (narrowing !== null) {
    await walkNarrowed(names, narrowing, store.git);
    return attributeByGit(names, store, Promise.resolve());
  }
  const left = await memory?.continueWalk(names, references);
  if (!left && !memory?.earlier && scanStore !== undefined && areAllListed && packedBytes(store) >= surveysFrom)
    return attributeBySurvey(store, references);
  const ended = left ? walkNew(names, store, left.tips, left.heads) : walkAll(names, store, references);
  // A failure is met where it is awaited.
  ended.catch(() => {});
  return attributeByGit(names, store, ended);
}

interface StoreAudit {
  readonly places: readonly Place[];
  /** Whether the history was there, and followed, as a whole. */
  readonly isWhole: boolean;
}

async function auditStore(store: Store, options: AuditOptions, tools: SearchTools): Promise<StoreAudit> {
  const { narrowing, scanStore } = options;
  const { scanner, settings, account, progress } = tools;
  const { prefix } = store;
  const narrowed = createNames(store);
  const remembers = narrowing === null && options.memory !== undefined;
  let areAllListed = true;
  const [references, memory] = await Promise.all([
    listReferences(store.git, () => (areAllListed = false)).catch((error: unknown) => {
      if (!(error instanceof GitError)) throw error;
      account.problems.push(`${prefix}the references cannot be listed: ${error.message}`);
      areAllListed = false;
      return [];
    }),
    remembers ? openMemory(store, options.memory) : null,
  ]);
  const attribution = await startAttribution(narrowed, store, options, memory, { references, areAllListed });

  let isLate = false;
  const hits = new Map<string, HitType>(memory?.hits);
  const known = new Map<string, KnownHits>(memory?.known);
  const likenesses = new Map<string, Likeness>(memory?.likenesses);
  memory?.saveOnExit({ types: hits, known, likenesses });
  const pathless = makeScanner({
    ...pathlessRules(settings.detectors),
    onLate(message) {
      isLate = true;
      memory?.forget();
      account.problems.push(message);
    },
  });
  const archives = createArchives(settings.archiveDepth);
  const tellDecisive = createTellDecisive(scanner.source);
  const suspicion = createSuspicion(pathless, { hits, known, likenesses }, archives, tellDecisive, memory?.kinds);
  const before = { scanned: account.scanned, bytes: account.bytes };
  const scan = await scanStoreOnce(
    store,
    memory,
    {
      threads: settings.threads ?? 2,
      workerFile: options.workerFile,
      ...(narrowing === null ? {} : { known: (id: string) => narrowed.ids.find(id) === -1 }),
      onProgress: ({ objects, of, bytes }) =>
        progress.show({ done: before.scanned + objects, bytes: before.bytes + bytes, of: before.scanned + of }),
      onScanned: memory === null ? undefined : (id) => void memory.scanned.add(id),
      isSuspectLarge: suspicion.isSuspectLarge,
      onSuspectLarge: (id) => void hits.set(id, "blob"),
      survey: attribution.survey ?? undefined,
    },
    pathless,
    suspicion.onSuspect,
    scanStore,
  );
  account.listed += scan.objects + scan.failed.length;
  account.scanned += scan.objects;
  account.bytes += scan.bytes;
  if (memory?.earlier) account.earlier = (account.earlier ?? 0) + memory.earlier.objects;
  for (const { id, reason } of scan.failed) recordFailure(account, `${prefix}<object ${id}>`, reason);
  if (scan.complaint !== "") account.problems.push(`${prefix}git complains: ${scan.complaint}; git fsck tells more`);
  if (settings.verbose && scan.byGit.objects > 0)
    account.notes.push(`${prefix}${scan.byGit.objects} objects were read by git: ${scan.byGit.why}`);

  const names = await attribution.attribute(hits, scanner, narrowing === null);
  if (settings.verbose && attribution.why !== null) account.notes.push(`${prefix}git walked over all commits: ${attribution.why}`);
  const lacks = tellLacks(store, names);
  (options.allowsIncompleteClone ? account.notes : account.problems).push(...lacks);
  if (!store.isPartial && names.missing.size > 0)
    account.problems.push(`${prefix}${names.missing.size} objects are missing, the first is ${[...names.missing][0]}: git fsck tells more`);
  for (const failure of names.failures)
    account.problems.push(`${prefix}the history was not followed to its end, so that places and names are not all known: ${failure}`);
  const excluded = (path: string): boolean => settings.excluded?.(path) === true;
  // What is only scanned for its path's sake may be of interest under another one.
  const onNothing = async (id: string, read: () => Promise<Content>): Promise<void> => {
    if (!(await suspicion.isSuspect(id, read))) hits.delete(id);
  };
  const places = await findPlaces(hits, { store, names, known, likenesses, archives, onNothing, references, scanner, account, excluded });
  const isScanned = scan.failed.length === 0 && scan.complaint === "";
  // A rule that was switched off on the way has not seen all.
  if (!isLate)
    memory?.save({ types: hits, known, likenesses }, names, references, {
      objects: scan.objects,
      isWhole: isScanned,
      redact: scanner.redact,
    });
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
  return await groupPlaces(places, scanner, (finding) => judge(finding, scanner, settings), isWhole);
}
