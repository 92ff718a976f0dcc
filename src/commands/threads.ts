// The further threads of a scan, seen from the main one: starts them, hears them, and knows what a dead one was at.
import { Worker } from "node:worker_threads";
import type { KnownValues } from "../engine/known-values.ts";
import type { Detector, Finding } from "../engine/types.ts";
import { variantOf } from "../engine/variant.ts";
import type { Skipped } from "../reporters/types.ts";
import { BUILTIN_DETECTORS } from "../rules/builtin.gen.ts";
import { toPathBytes } from "../sources/byte-path.ts";
import type { FileList, Place } from "../sources/types.ts";
import { createThreadState, type ThreadState, DISMISSED, STARTING, type Sums } from "./thread-state.ts";
import type { QueueState } from "./file-queue.ts";

/**
 * A detector on its way to a thread, which loads the built-in ones itself: by id; or what differs, when the
 * configuration changed one.
 */
export type ShippedDetector = string | Detector;

const builtinById = new Map(BUILTIN_DETECTORS.map((detector) => [detector.id, detector]));

function ship(detector: Detector): ShippedDetector {
  const builtin = builtinById.get(detector.id);
  if (builtin === detector) return detector.id;
  // The kernel's tables from the build are for the very anchors that come with the rules.
  return builtin !== undefined && builtin.anchors === detector.anchors ? variantOf(detector, { anchors: null, gate: [] }) : detector;
}

export function unship(shipped: ShippedDetector): Detector {
  const builtin = builtinById.get(typeof shipped === "string" ? shipped : shipped.id);
  if (typeof shipped === "string") return builtin as Detector;
  const isOurs = builtin !== undefined && shipped.anchors === null && shipped.gate.length === 0;
  return isOurs ? { ...shipped, anchors: builtin.anchors, gate: builtin.gate } : shipped;
}

/** What a thread is given when it starts. */
export interface ThreadStart {
  readonly queue: QueueState;
  readonly thread: SharedArrayBuffer;
  readonly detectors: readonly ShippedDetector[];
  readonly fingerprintKey: string | undefined;
  readonly archiveDepth: number;
  readonly knownValues: KnownValues | undefined;
}

/** A list of files on its way to a thread: the paths, a NUL between two, in memory that all threads share. */
export interface PackedList {
  readonly place: Place;
  readonly count: number;
  readonly paths: SharedArrayBuffer;
}

/** What a thread has to say about a file. */
export interface FileReport {
  readonly findings: readonly Finding[];
  readonly skipped: readonly Skipped[];
  readonly problems: readonly string[];
  /** Of all of the thread's files; with its last report. */
  readonly filtered?: readonly (readonly [filter: string, count: number])[];
}

/** What a thread says last. */
export const FINISHED = "finished";

export interface WorkersOptions {
  readonly workerFile: string;
  readonly queue: QueueState;
  readonly detectors: readonly Detector[];
  readonly fingerprintKey: string | undefined;
  readonly archiveDepth: number;
  readonly knownValues: KnownValues | undefined;
  readonly onReport: (report: FileReport) => void;
  /** The thread died over this file. */
  readonly onLost: (index: number, reason: string) => void;
  /** Nothing is lost: the others do its work. */
  readonly onNotStarted: (reason: string) => void;
}

export interface Workers {
  readonly size: number;
  /** Starts one more thread, and tells it of the lists so far. */
  start(lists: readonly FileList[]): void;
  tell(list: FileList): void;
  sums(): Sums;
  /** @throws the error of a thread that has come upon a bug */
  check(): void;
  /** Waits until the queue is worked off. @throws as check() does */
  finish(): Promise<void>;
  /** Ends every thread, whatever it is at. */
  end(): Promise<void>;
}

interface Thread {
  readonly worker: Worker;
  readonly thread: ThreadState;
  /** It has finished or died. */
  readonly ended: Promise<void>;
}

function pack({ place, paths }: FileList): PackedList {
  const bytes = toPathBytes(paths.join("\0"));
  const shared = new SharedArrayBuffer(bytes.length);
  new Uint8Array(shared).set(bytes);
  return { place, count: paths.length, paths: shared };
}

export function unpack({ place, count, paths }: PackedList): FileList {
  return { place, paths: count === 0 ? [] : Buffer.from(paths).toString("latin1").split("\0") };
}

const DEATHS: Readonly<Record<string, string>> = { ERR_WORKER_OUT_OF_MEMORY: "out of memory" };

export function createWorkers(options: WorkersOptions): Workers {
  const { workerFile, queue, fingerprintKey, archiveDepth, knownValues, onReport, onLost, onNotStarted } = options;
  const threads: Thread[] = [];
  const packed = new WeakMap<FileList, PackedList>();
  const detectors = options.detectors.map(ship);
  let ending = false;
  let bug: { readonly error: unknown } | undefined;

  const send = (worker: Worker, list: FileList): void => {
    const message = packed.get(list) ?? pack(list);
    packed.set(list, message);
    worker.postMessage(message);
  };
  const check = (): void => {
    if (bug !== undefined) throw bug.error;
  };
  /** @param error what it died of, where it said so */
  const onExit = (thread: ThreadState, status: number, error: unknown): void => {
    const state = thread.at();
    const code = (error as NodeJS.ErrnoException | undefined)?.code ?? "";
    if (ending || state === DISMISSED) return;
    if (state === STARTING) onNotStarted(DEATHS[code] ?? (code || `status ${status}`));
    else if (error !== undefined && DEATHS[code] === undefined) bug = { error };
    else if (state >= 0) onLost(state, DEATHS[code] ?? `status ${status}`);
  };

  return {
    get size() {
      return threads.length;
    },
    start(lists) {
      const thread = createThreadState();
      let worker: Worker;
      try {
        const workerData: ThreadStart = { queue, thread: thread.memory, detectors, fingerprintKey, archiveDepth, knownValues };
        worker = new Worker(workerFile, { workerData, trackUnmanagedFds: false });
      } catch (error) {
        return onNotStarted((error as NodeJS.ErrnoException).code ?? "unknown error");
      }
      const ended = new Promise<void>((resolve) => {
        let died: unknown;
        let finished = false;
        worker.on("message", (message: FileReport | typeof FINISHED) => {
          if (message !== FINISHED) return onReport(message);
          finished = true;
          resolve();
        });
        worker.on("error", (error) => (died = error));
        worker.on("exit", (status) => {
          if (!finished) onExit(thread, status, died);
          resolve();
        });
      });
      threads.push({ worker, thread, ended });
      for (const list of lists) send(worker, list);
    },
    tell(list) {
      for (const { worker } of threads) send(worker, list);
    },
    sums() {
      const total = { scanned: 0, bytes: 0, done: 0 };
      for (const { thread } of threads) {
        const { scanned, bytes, done } = thread.sums();
        total.scanned += scanned;
        total.bytes += bytes;
        total.done += done;
      }
      return total;
    },
    check,
    async finish() {
      await Promise.all(threads.filter(({ thread }) => !thread.dismiss()).map(({ ended }) => ended));
      check();
    },
    async end() {
      ending = true;
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}
