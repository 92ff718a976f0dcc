// Which objects of a long range hold nothing: told from the packs, as a history is read, instead of one by one.
import { createTellDecisive } from "../engine/decisive.ts";
import type { Scanner } from "../engine/scanner.ts";
import type { KnownHits } from "../engine/types.ts";
import { AppError } from "../errors.ts";
import { sizesOf } from "../git/all-objects.ts";
import type { GitOptions } from "../git/run.ts";
import { listPacks } from "../git/store/list-packs.ts";
import { objectFolders } from "../git/store/object-folders.ts";
import type { HitType, Likeness } from "../sources/history/cache.ts";
import { pathlessRules } from "../sources/history/pathless.ts";
import { scanStore } from "../sources/history/scan-store.ts";
import { openStore } from "../sources/history/stores.ts";
import type { Sift } from "../sources/types.ts";
import { createArchives } from "./archives.ts";
import { createSuspicion, type Suspects } from "./history/suspicion.ts";
import { makeScanner } from "./make-scanner.ts";
import { policiesOf } from "./policy-guard.ts";
import type { Progress } from "./progress.ts";
import type { Settings } from "./settings.ts";

/** A pack is read as a whole: so many of its bytes at most for each blob that is wanted. */
const WORTH = 50_000;
/** Shorter ones are looked at by themselves: a pointer of Git LFS is to be named. Its specification: less than 1,024 bytes. */
const POINTER = 1024;
const EMPTY = new Uint8Array(0);

export interface SiftOptions {
  readonly scanner: Scanner;
  readonly settings: Settings;
  readonly progress: Progress;
  /** The code of further threads. */
  readonly workerFile: string;
}

/** @returns what says nothing of a store that our own reader does not understand */
export function createSift({ scanner, settings, progress, workerFile }: SiftOptions): Sift {
  const holdsNothing = new Map<string, boolean>();
  /** Whether neither the name nor rules that it lets run have a say. */
  const isPlain = (path: string): boolean => {
    const known = holdsNothing.get(path);
    if (known !== undefined) return known;
    const document = { path, bytes: EMPTY, origin: { kind: "commit" } } as const;
    const plain = scanner.openingWords(path).length === 0 && scanner.scan(document).length === 0;
    holdsNothing.set(path, plain);
    return plain;
  };

  /** Other policies may have rules of their own. */
  const isOneForAll = (): boolean =>
    settings.guard === undefined || policiesOf(settings.guard).every(({ detectors }) => detectors === settings.detectors);

  const look = async (git: GitOptions, ids: ReadonlySet<string>): Promise<(Suspects & { readonly empty: Set<string> }) | null> => {
    if (!isOneForAll()) return null;
    const store = await openStore(git);
    const packed = listPacks(objectFolders([store.objects])).reduce((sum, { size }) => sum + size, 0);
    if (packed > ids.size * WORTH) return null;
    let isLate = false;
    const suspects = { hits: new Map<string, HitType>(), known: new Map<string, KnownHits>(), likenesses: new Map<string, Likeness>() };
    const pathless = makeScanner({ ...pathlessRules(settings.detectors), onLate: () => void (isLate = true) });
    const { onSuspect } = createSuspicion(pathless, suspects, createArchives(settings.archiveDepth), createTellDecisive(scanner.source));
    const empty = new Set<string>();
    const known = (id: string): boolean => {
      if (ids.has(id)) empty.add(id);
      return !ids.has(id);
    };
    const { left } = await scanStore([store.objects], pathless, onSuspect, {
      threads: settings.threads ?? 2,
      workerFile,
      known,
      onProgress: ({ objects, of, bytes }) => progress.show({ done: objects, of, bytes }),
      ...(git.signal && { signal: git.signal }),
    });
    // What a rule that was switched off would have found is looked for, and told, elsewhere.
    if (isLate) return null;
    for (const { id } of left) empty.delete(id);
    for (const id of suspects.hits.keys()) empty.delete(id);
    return { ...suspects, empty };
  };

  return async (git, ids) => {
    try {
      const looked = await look(git, ids);
      if (looked === null) return null;
      const { empty, known, likenesses } = looked;
      const sizes = await sizesOf([...empty], git);
      return {
        sizeOf(id, path) {
          const size = sizes.get(id) ?? null;
          if (path === undefined || size === null) return size;
          return size < POINTER || !isPlain(path) ? null : size;
        },
        hitsOf: (id) => known.get(id),
        likenessOf: (id, path) => (scanner.openingWords(path).length === 0 ? likenesses.get(id) : undefined),
      };
    } catch (error) {
      // Whatever is wrong is met, and named, where the blob itself is read; so is the end of the time there is.
      if (!(error instanceof AppError) && (error as Error).name !== "StoreError" && git.signal?.aborted !== true) throw error;
      return null;
    }
  };
}
