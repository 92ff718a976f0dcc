// Further threads of a history's scan, seen from the main one.
import { Worker } from "node:worker_threads";
import { BUILD_ID } from "../../build-id.ts";
import type { WholeTable } from "../../engine/prefilter.ts";
import type { Reaches } from "../../engine/sieve.ts";
import type { Detector, KnownHits } from "../../engine/types.ts";
import type { SearchTables } from "../../git/kernel/objects.ts";
import { StoreError } from "../../git/store/store-error.ts";
import { type PackJob, stopJob } from "./pack-job.ts";

/** What a thread is given when it starts. */
export interface HistoryThreadStart {
  /** Of the main thread; numbers of rules and anchors mean something else in another build. */
  readonly build: string;
  /** Null: the built-in rules, with their table. */
  readonly rules: {
    readonly detectors: readonly Detector[];
    readonly firstProbe: number;
    readonly table: WholeTable;
    readonly reaches: Reaches;
  } | null;
  readonly tables: SearchTables;
  /** Objects and bytes looked at so far; written by the thread. */
  readonly sums: Float64Array;
}

export type HistoryThreadMessage =
  | { readonly kind: "suspect"; readonly object: number; readonly bytes: Uint8Array; readonly known: KnownHits | null }
  | { readonly kind: "left"; readonly object: number; readonly reason: string }
  | { readonly kind: "done" };

export interface JobListener {
  onSuspect(object: number, bytes: Uint8Array, known: KnownHits | null): void;
  onLeft(object: number, reason: string): void;
}

export interface HistoryThreads {
  /** Lets all of them take families of the job. @returns resolves when none of them is at it any more */
  share(job: PackJob, listener: JobListener): Promise<void>;
  /** Objects and bytes that they have looked at. */
  sums(): { readonly objects: number; readonly bytes: number };
  end(): Promise<void>;
}

interface Thread {
  readonly worker: Worker;
  readonly sums: Float64Array;
}

function startThread(workerFile: string, start: Omit<HistoryThreadStart, "sums" | "build">): Thread {
  const sums = new Float64Array(new SharedArrayBuffer(16));
  const workerData: HistoryThreadStart = { ...start, sums, build: BUILD_ID };
  return { worker: new Worker(workerFile, { workerData, trackUnmanagedFds: false }), sums };
}

/** What a thread found and did not tell is not known: git has to look at all of it. */
const died = (why: string): StoreError => new StoreError(`a thread of the scan died (${why})`);

/** @throws StoreError for a thread that dies */
function shareWith({ worker }: Thread, job: PackJob, listener: JobListener): Promise<void> {
  return new Promise((resolve, reject) => {
    const onMessage = (message: HistoryThreadMessage): void => {
      if (message.kind === "suspect") listener.onSuspect(message.object, message.bytes, message.known);
      else if (message.kind === "left") listener.onLeft(message.object, message.reason);
      else finish();
    };
    const onError = (error: Error): void => finish(died(error.message));
    const onExit = (code: number): void => finish(died(`status ${code}`));
    const finish = (error?: Error): void => {
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      if (error === undefined) resolve();
      else reject(error);
    };
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.postMessage(job);
  });
}

export function createHistoryThreads(count: number, workerFile: string, start: Omit<HistoryThreadStart, "sums" | "build">): HistoryThreads {
  const threads = Array.from({ length: count }, () => startThread(workerFile, start));
  return {
    async share(job, listener) {
      try {
        await Promise.all(threads.map((thread) => shareWith(thread, job, listener)));
      } catch (error) {
        stopJob(job);
        throw error;
      }
    },
    sums: () => ({
      objects: threads.reduce((sum, thread) => sum + (thread.sums[0] as number), 0),
      bytes: threads.reduce((sum, thread) => sum + (thread.sums[1] as number), 0),
    }),
    async end() {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}
