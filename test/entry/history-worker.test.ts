// A thread of a history's scan that is not of the main thread's build: an update may come while an audit runs.
import { once } from "node:events";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { expect, test } from "vitest";
import { BIN } from "../support/cli.ts";

test("a thread of another build refuses to start", async () => {
  const worker = new Worker(join(BIN, "..", "history-worker.cjs"), { workerData: { build: "another", rules: null } });
  const [error] = (await once(worker, "error")) as [Error];
  expect(error.message).toBe("leakclerk was replaced by another version while it ran");
});
