// One further thread of a history's scan: takes families of a pack, and says at once in which objects something may be.
import { parentPort, workerData, type MessagePort } from "node:worker_threads";
import { BUILD_ID } from "../build-id.ts";
import { readWhole } from "../engine/anchor-table.ts";
import type { PreparedAnchors, WholeTable } from "../engine/prefilter.ts";
import { createSieve } from "../engine/sieve.ts";
import { createObjectKernel } from "../git/kernel/objects.ts";
import { withArchives } from "../sources/history/packed-blobs.ts";
import { type PackJob, workOn } from "../sources/history/pack-job.ts";
import { pathlessBuiltin } from "../sources/history/pathless.ts";
import type { HistoryThreadMessage, HistoryThreadStart } from "../sources/history/threads.ts";

const port = parentPort as MessagePort;
const { rules, tables, sums, build } = workerData as HistoryThreadStart;
// It would look for other rules than it was asked to, and pass over what they find.
if (build !== "" && build !== BUILD_ID) throw new Error("leakclerk was replaced by another version while it ran");

function ownRules(): NonNullable<HistoryThreadStart["rules"]> {
  const { detectors: own, prepared } = pathlessBuiltin();
  const table = (prepared as PreparedAnchors & { readonly whole: WholeTable }).whole;
  return { detectors: [...own, ...table.probes], firstProbe: own.length, table, reaches: table.reaches };
}

const { detectors, firstProbe, table, reaches } = rules ?? ownRules();
const source = { detectors, firstProbe, table: readWhole(table, undefined, detectors.length) };
const kernel = createObjectKernel(withArchives(createSieve(source, reaches)), tables);

const tell = (message: HistoryThreadMessage): void => port.postMessage(message);

async function work(job: PackJob): Promise<void> {
  await workOn(
    job,
    kernel,
    {
      onSuspect: (object, bytes, known) => tell({ kind: "suspect", object, bytes: bytes.slice(), known }),
      onLeft: (object, reason) => tell({ kind: "left", object, reason }),
      onDone(bytes) {
        sums[0] = (sums[0] as number) + 1;
        sums[1] = (sums[1] as number) + bytes;
      },
    },
    () => undefined,
  );
  tell({ kind: "done" });
}

port.on("message", (job: PackJob) => {
  work(job).catch((error: unknown) => {
    // Where it ends the thread and is told to the main one, whatever Node was told to do with rejections.
    setImmediate(() => {
      throw error;
    });
  });
});
