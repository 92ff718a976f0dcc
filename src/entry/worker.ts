// One further thread of a scan: takes files, scans them, and says at once what there is to say of each.
import { parentPort, receiveMessageOnPort, workerData, type MessagePort } from "node:worker_threads";
import { createThreadState } from "../commands/thread-state.ts";
import { createTake } from "../commands/file-queue.ts";
import { scanWholeFile } from "../commands/scan-file.ts";
import { type FileReport, FINISHED, type PackedList, type ThreadStart, unpack, unship } from "../commands/threads.ts";
import { makeScanner } from "../commands/make-scanner.ts";
import { createNameCheck } from "../commands/name-check.ts";
import { createAccount, type FileList } from "../sources/types.ts";

const port = parentPort as MessagePort;
const start = workerData as ThreadStart;
const detectors = start.detectors.map(unship);
const account = createAccount();
const scanner = makeScanner({
  detectors,
  fingerprintKey: start.fingerprintKey,
  onLate: (message) => void account.problems.push(message),
});
const thread = createThreadState(start.thread);

if (thread.begin()) {
  // The list of a file is sent before the file is there to be taken.
  const nextList = (): FileList => unpack((receiveMessageOnPort(port) as { message: PackedList }).message);
  const take = createTake(start.queue, nextList, createNameCheck(scanner));
  let done = 0;
  for (let file = take(); file !== undefined; file = take()) {
    thread.startFile(file.index);
    const findings = scanWholeFile(scanner, file, account);
    const report: FileReport = { findings, skipped: account.skipped.splice(0), problems: account.problems.splice(0) };
    if (findings.length + report.skipped.length + report.problems.length > 0) port.postMessage(report);
    thread.endFile({ scanned: account.scanned, bytes: account.bytes, done: ++done });
  }
  port.postMessage(FINISHED);
}
