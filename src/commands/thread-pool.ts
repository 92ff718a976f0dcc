// How many threads a scan is worth; starts the further ones, and keeps account of what they did.
import { availableParallelism } from "node:os";
import type { KnownValues } from "../engine/known-values.ts";
import type { Detector, Finding } from "../engine/types.ts";
import { shownName } from "../sources/open-file.ts";
import { addFiltered, recordFailure, type Account, type FileList } from "../sources/types.ts";
import type { Sums } from "./thread-state.ts";
import type { QueueState } from "./file-queue.ts";
import type { Workers } from "./threads.ts";

/**
 * One more thread for so many files listed, or bytes read with files left. A thread takes 50 ms until its first file,
 * and 0.25 s of processor time beyond its work (rules, and compiling once more what runs hot); so many files of a mixed
 * tree take 0.3 s. With fewer, a second thread made scans of 5,000 files slower (docs/performance.md). Bytes are for a
 * few large files.
 */
const FILES_FOR_ONE = 10_000;
const BYTES_FOR_ONE = 40e6;
/** Unasked, no more: each holds the rules and a buffer, and they wait for the same disk. */
const MOST_UNASKED = 8;

export interface PoolOptions {
  /** What the user asked for. */
  readonly threads: number | undefined;
  readonly workerFile: string;
  readonly queue: QueueState;
  readonly detectors: readonly Detector[];
  readonly fingerprintKey: string | undefined;
  readonly archiveDepth: number;
  readonly knownValues: KnownValues | undefined;
  readonly account: Account;
  readonly findings: Finding[];
  /** Why a thread could not be started; nothing is lost by it. */
  readonly onNotStarted: (reason: string) => void;
}

export interface ThreadPool {
  /** Of every list, in order, before its files may be taken. */
  tell(list: FileList): void;
  /** Starts as many threads as are worth it by now. @param bytes read by this thread */
  grow(bytes: number): Promise<void>;
  /** What the further threads have done. */
  sums(): Sums;
  /** @throws the error of a thread that has come upon a bug */
  check(): void;
  /** Waits until the queue is worked off. @throws as check() does */
  finish(): Promise<void>;
  /** Ends every further thread, whatever it is at. */
  dismiss(): Promise<void>;
}

/** How many threads may work, this one included. */
function mostThreads(asked: number | undefined): number {
  const cores = availableParallelism();
  // More than that are not faster, and thousands would take the machine down.
  return asked === undefined ? Math.min(cores, MOST_UNASKED) : Math.min(asked, Math.max(16, 2 * cores));
}

export function createThreadPool(options: PoolOptions): ThreadPool {
  const { threads: asked, account, findings, onNotStarted, ...shared } = options;
  const most = mostThreads(asked);
  const lists: FileList[] = [];
  let listed = 0;
  let workers: Workers | undefined;
  let threads = 1;
  let lost = 0;

  const lose = (index: number, reason: string): void => {
    let first = 0;
    const list = lists.find(({ paths }) => (first += paths.length) > index) as FileList;
    const path = list.paths[index - first + list.paths.length] as string;
    recordFailure(account, shownName(list.place, path), `the thread that scanned it died (${reason})`);
    lost++;
  };
  const loadWorkers = async (): Promise<Workers> => {
    const { createWorkers } = await import("./threads.ts");
    return createWorkers({
      ...shared,
      onReport(report) {
        for (const finding of report.findings) findings.push(finding);
        account.skipped.push(...report.skipped);
        account.problems.push(...report.problems);
        addFiltered(account, report.filtered ?? []);
      },
      onLost: lose,
      onNotStarted,
    });
  };

  return {
    tell(list) {
      lists.push(list);
      listed += list.paths.length;
      workers?.tell(list);
    },
    async grow(bytes) {
      const worth = asked === undefined ? 1 + Math.floor(Math.max(listed / FILES_FOR_ONE, bytes / BYTES_FOR_ONE)) : listed;
      for (; threads < Math.min(worth, most); threads++) {
        workers ??= await loadWorkers();
        workers.start(lists);
      }
    },
    sums() {
      const { scanned, bytes, done } = workers?.sums() ?? { scanned: 0, bytes: 0, done: 0 };
      return { scanned, bytes, done: done + lost };
    },
    check: () => workers?.check(),
    finish: async () => workers?.finish(),
    dismiss: async () => workers?.end(),
  };
}
