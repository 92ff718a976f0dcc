// A folder for a bench's own files, removed at its end, however it ends: outputs may hold secrets of the tree, inputs take gigabytes.
import { mkdtempSync, rmSync } from "node:fs";
import { constants, tmpdir } from "node:os";
import { join } from "node:path";
import { kill, treeOf } from "./proc.ts";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Waits for a contender that runs undisturbed, since nothing of ours runs then. */
export async function inWorkFolder<T>(use: (folder: string) => Promise<T> | T, parent: string = tmpdir()): Promise<T> {
  const folder = mkdtempSync(join(parent, "leakclerk-bench-"));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  const stop = (signal: (typeof SIGNALS)[number]): void => {
    for (const pid of treeOf(process.pid).slice(1).toReversed()) kill(pid);
    remove();
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of SIGNALS) process.once(signal, stop);
  try {
    return await use(folder);
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop);
    remove();
  }
}
