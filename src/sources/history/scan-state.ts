// What the parts of a store's scan share.
import type { ObjectKernel } from "../../git/kernel/objects.ts";
import type { PackIndex } from "../../git/store/pack-index.ts";
import type { HistoryOptions, OnSuspect } from "./objects.ts";
import type { Survey } from "./survey.ts";
import type { HistoryThreads } from "./threads.ts";

export interface Sums {
  objects: number;
  of: number;
  bytes: number;
}

/** What has been gone through, so that an object of which there are several copies is looked at once. */
export interface Covered {
  readonly indexes: PackIndex[];
  /** Ids of loose objects. */
  readonly loose: Set<string>;
}

export interface Scan {
  readonly kernel: ObjectKernel;
  readonly threads: HistoryThreads | undefined;
  readonly onSuspect: OnSuspect;
  readonly left: { id: string; reason: string }[];
  /** Of this thread. */
  readonly sums: Sums;
  readonly covered: Covered;
  readonly survey: Survey | undefined;
  /** Indexes that were read already, by file. */
  readonly indexes: ReadonlyMap<string, PackIndex>;
  /** Whether an object was looked at by an earlier scan; undefined where there was none. */
  readonly isKnown: ((id: string) => boolean) | undefined;
  /** Lets others run now and then; what it gives is waited for. Rejects with the signal's reason. */
  breathe(): Promise<void> | undefined;
}

/** A turn of work between two moments in which others may run, in milliseconds. */
const TURN = 5;

export function createBreathe({ signal }: HistoryOptions, onTurn: () => void): Scan["breathe"] {
  let last = performance.now();
  return () => {
    const now = performance.now();
    if (now - last < TURN) return undefined;
    last = now;
    onTurn();
    return new Promise((resolve, reject) => {
      setImmediate(() => (signal?.aborted === true ? reject(signal.reason as Error) : resolve()));
    });
  };
}
