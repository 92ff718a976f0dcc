// One further thread of a scan: takes files, scans them, and says at once what there is to say of each.
import { parentPort, receiveMessageOnPort, workerData, type MessagePort } from "node:worker_threads";
import { createDesk } from "../commands/desk.ts";
import { createTake } from "../commands/file-queue.ts";
import { scanFile } from "../commands/scan-file.ts";
import { type FileReport, FINISHED, type PackedList, type ThreadStart, unpack } from "../commands/threads.ts";
import { makeScanner } from "../commands/make-scanner.ts";
import { createNameCheck } from "../commands/name-check.ts";
import type { Detector, Finding } from "../engine/types.ts";
import { BUILTIN_DETECTORS } from "../rules/builtin.gen.ts";
import { createAccount, type FileList } from "../sources/types.ts";

function drain(scanned: ReturnType<typeof scanFile>): readonly Finding[] {
  if (!("next" in scanned)) return scanned;
  for (;;) {
    const { done, value } = scanned.next();
    if (done === true) return value;
  }
}

const port = parentPort as MessagePort;
const start = workerData as ThreadStart;
const builtin = new Map(BUILTIN_DETECTORS.map((detector) => [detector.id, detector]));
const detectors = start.detectors.map((detector) => (typeof detector === "string" ? (builtin.get(detector) as Detector) : detector));
const account = createAccount();
const scanner = makeScanner({
  detectors,
  fingerprintKey: start.fingerprintKey,
  onLate: (message) => void account.problems.push(message),
});
const desk = createDesk(start.desk);

if (desk.begin()) {
  // The list of a file is sent before the file is there to be taken.
  const nextList = (): FileList => unpack((receiveMessageOnPort(port) as { message: PackedList }).message);
  const take = createTake(start.queue, nextList, createNameCheck(scanner));
  let done = 0;
  for (let file = take(); file !== undefined; file = take()) {
    desk.takeUp(file.index);
    const findings = drain(scanFile(scanner, file, account));
    const report: FileReport = { findings, skipped: account.skipped.splice(0), problems: account.problems.splice(0) };
    if (findings.length + report.skipped.length + report.problems.length > 0) port.postMessage(report);
    desk.putDown({ scanned: account.scanned, bytes: account.bytes, done: ++done });
  }
  port.postMessage(FINISHED);
}
