// What a repository's store holds, read without git where the store is understood.
import type { Scanner } from "../../engine/scanner.ts";
import type { KnownHits } from "../../engine/types.ts";
import type { Survey } from "./survey.ts";

export interface ObjectScan {
  /** Blobs, commits and tags looked at, in number and bytes (inflated). */
  readonly objects: number;
  readonly bytes: number;
  /** Ids that could not be read here and must be asked of git; with the reason. */
  readonly left: readonly { readonly id: string; readonly reason: string }[];
}

export interface Suspect {
  readonly id: string;
  readonly type: "blob" | "commit" | "tag";
  /** Valid only during the call. */
  readonly bytes: Uint8Array;
  /** What a search of the bytes finds, where that is known. */
  readonly known?: KnownHits | undefined;
}

/** Called for each object in which a rule may have a finding. The receiver runs the scanner on the whole object. */
export type OnSuspect = (object: Suspect) => void;

export interface HistoryOptions {
  readonly threads: number;
  /** Whether an object was already scanned earlier: it is skipped. */
  readonly known?: (id: string) => boolean;
  readonly onProgress?: (done: { objects: number; of: number; bytes: number }) => void;
  readonly signal?: AbortSignal;
  /** The built entry/history-worker.ts; without it there is only this thread. */
  readonly workerFile?: string;
  /** Packs of so many bytes in all are worth further threads; for tests. */
  readonly worthThreads?: number;
  /** Told of all packs, trees and commits on the way. */
  readonly survey?: Survey | undefined;
}

/** Scans every object of the store; throws StoreError when the store as a whole is not understood (then all is asked of git). */
export type ScanStore = (
  objectsFolders: readonly string[],
  scanner: Scanner,
  onSuspect: OnSuspect,
  options: HistoryOptions,
) => Promise<ObjectScan>;
