// One further thread of a scan: takes files, scans them, and says at once what there is to say of each.
import { parentPort, receiveMessageOnPort, workerData, type MessagePort } from "node:worker_threads";
import { createThreadState } from "../commands/thread-state.ts";
import { createArchives } from "../commands/archives.ts";
import { createTake } from "../commands/file-queue.ts";
import { scanWholeFile } from "../commands/scan-file.ts";
import { type FileReport, FINISHED, type PackedList, type ThreadStart, unpack, unship } from "../commands/threads.ts";
import { loadKnownTest, makeScanner } from "../commands/make-scanner.ts";
import { createNameCheck } from "../commands/name-check.ts";
import { createAccount, type FileList } from "../sources/types.ts";

const port = parentPort as MessagePort;
const start = workerData as ThreadStart;
const detectors = start.detectors.map(unship);
const account = createAccount();
const thread = createThreadState(start.thread);

async function work(): Promise<void> {
  const scanner = makeScanner({
    detectors,
    fingerprintKey: start.fingerprintKey,
    isKnown: await loadKnownTest(start.knownValues),
    onLate: (message) => void account.problems.push(message),
  });
  if (!thread.begin()) return;
  // The list of a file is sent before the file is there to be taken.
  const nextList = (): FileList => unpack((receiveMessageOnPort(port) as { message: PackedList }).message);
  const archives = createArchives(start.archiveDepth);
  const take = createTake(start.queue, nextList, createNameCheck(scanner));
  let done = 0;
  for (let file = take(); file !== undefined; file = take()) {
    thread.startFile(file.index);
    const scanned = scanWholeFile(scanner, file, archives, account);
    const findings = "then" in scanned ? await scanned : scanned;
    const report: FileReport = { findings, skipped: account.skipped.splice(0), problems: account.problems.splice(0) };
    if (findings.length + report.skipped.length + report.problems.length > 0) port.postMessage(report);
    thread.endFile({ scanned: account.scanned, bytes: account.bytes, done: ++done });
  }
  if (scanner.filtered.size > 0)
    port.postMessage({ findings: [], skipped: [], problems: [], filtered: [...scanner.filtered] } satisfies FileReport);
  port.postMessage(FINISHED);
}

work().catch((error: unknown) => {
  // Where it ends the thread and is told to the main one, whatever Node was told to do with rejections.
  setImmediate(() => {
    throw error;
  });
});
