// Scans the files of a listing on one thread or several: the same findings whatever their number.
import type { Scanner } from "../engine/scanner.ts";
import type { Finding } from "../engine/types.ts";
import type { Account, FileList, Listing } from "../sources/types.ts";
import { createArchives } from "./archives.ts";
import { createNameCheck } from "./name-check.ts";
import { createQueueState, createTake, setListed } from "./file-queue.ts";
import { inlineLess } from "./inline-less.ts";
import type { Io } from "./io.ts";
import type { Progress } from "./progress.ts";
import { scanFile, type StreamedFile } from "./scan-file.ts";
import type { Settings } from "./settings.ts";
import { createThreadPool } from "./thread-pool.ts";
import { createTurns } from "./turns.ts";

/** The progress line is drawn this often while only other threads are at work, in milliseconds. */
const WATCH = 100;
/** After so many files or bytes the clock is asked whether others should get a turn. */
const FEW = 8;
const FEW_BYTES = 1 << 18;

/** From so many files on it pays to change how V8 optimizes: loading the module for it takes 1.4 ms. */
const MANY = 10_000;

export interface FileScan {
  readonly scanner: Scanner;
  readonly fingerprintKey: string | undefined;
  readonly settings: Settings;
  readonly account: Account;
  readonly progress: Progress;
  readonly io: Io;
}

/** The findings of a large file, with turns for other things in between. */
async function drain(scanned: StreamedFile, turns: ReturnType<typeof createTurns>): Promise<readonly Finding[]> {
  for (;;) {
    const { done, value } = scanned.next();
    if (done === true) return await value;
    await turns();
  }
}

/** @param scan `account` is told what became of every file */
export async function scanFiles(listing: Listing, scan: FileScan): Promise<Finding[]> {
  const { scanner, fingerprintKey, settings, account, progress, io } = scan;
  const queue = createQueueState();
  const archives = createArchives(settings.archiveDepth);
  const lists: FileList[] = [];
  const findings: Finding[] = [];
  let listed = 0;
  let complete = false;
  let done = 0;
  /** Bytes that were read when the clock was asked last. */
  let asked = 0;
  let inlineAgain = (): void => {};
  const pool = createThreadPool({
    threads: settings.threads,
    workerFile: io.workerFile,
    queue,
    detectors: settings.detectors,
    fingerprintKey,
    archiveDepth: settings.archiveDepth,
    knownValues: settings.baseline?.knownValues,
    account,
    findings,
    onNotStarted(reason) {
      if (settings.verbose) account.notes.push(`a further thread could not be started (${reason}): the others do its work`);
    },
  });
  const show = (): void => {
    const others = pool.sums();
    progress.show({ done: done + others.done, bytes: account.bytes + others.bytes, of: complete ? listed : undefined });
  };
  const turns = createTurns(() => {
    show();
    pool.check();
  });

  try {
    for await (const list of listing(account)) {
      lists.push(list);
      listed += list.paths.length;
      pool.tell(list);
      setListed(queue, listed, false);
      await pool.grow(account.bytes);
      await turns();
    }
    account.listed += listed;
    complete = true;
    if (listed >= MANY) inlineAgain = inlineLess();
    setListed(queue, listed, true);
    const take = createTake(queue, () => lists.shift() as FileList, createNameCheck(scanner));
    for (let file = take(); file !== undefined; file = take()) {
      const scanned = scanFile(scanner, file, archives, account);
      // Waiting, even for nothing, takes as long as opening a file.
      for (const finding of "next" in scanned ? await drain(scanned, turns) : "then" in scanned ? await scanned : scanned)
        findings.push(finding);
      done++;
      if (done % FEW !== 0 && account.bytes < asked + FEW_BYTES) continue;
      asked = account.bytes;
      const turn = turns();
      if (turn === undefined) continue;
      await turn;
      await pool.grow(account.bytes);
    }
    const watch = setInterval(show, WATCH);
    await pool.finish().finally(() => clearInterval(watch));
  } finally {
    await pool.dismiss();
    inlineAgain();
  }
  const others = pool.sums();
  account.scanned += others.scanned;
  account.bytes += others.bytes;
  const missing = listed - done - others.done;
  if (missing !== 0) account.problems.push(`${missing} of ${listed} files were not scanned: a thread died`);
  return findings;
}
