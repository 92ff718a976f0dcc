// An audit that is stopped says so by its status, leaves nothing half behind, and the next one goes on from there.
import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { BIN } from "../support/cli.ts";
import { createScratchRepository } from "../support/folder.ts";
import { askHistory } from "../support/history.ts";
import { clerkKey } from "../support/keys.ts";
import type { Repository } from "../support/repository.ts";

/** More blobs than are scanned at once. */
const BLOBS = 40_000;

function large(): Repository {
  const made = createScratchRepository();
  const text = (i: number): string =>
    `${i}: ${"harmless words of some length\n".repeat(40)}${i % 8000 === 1 ? `key = ${clerkKey(7000 + i)}\n` : ""}`;
  const files = Array.from(
    { length: BLOBS },
    (_, i) => `M 100644 inline d${i % 100}/${i}.txt\ndata ${Buffer.byteLength(text(i))}\n${text(i)}\n`,
  );
  const stream = `commit refs/heads/main\ncommitter N <n@example.invalid> 1700000000 +0000\ndata 1\nx\n${files.join("")}`;
  expect(made.tryGit(["fast-import", "--quiet"], { input: stream }).status).toBe(0);
  return made;
}

/** Read by git, which takes long enough to be stopped. */
const ENV = { LEAKCLERK_HISTORY_READER: "git" };

function stopAfter(made: Repository, signal: NodeJS.Signals, milliseconds: number): Promise<number | null> {
  const child = spawn(process.execPath, [BIN, "history"], { cwd: made.dir, env: { ...made.env, ...ENV }, stdio: "ignore" });
  setTimeout(() => child.kill(signal), milliseconds);
  return new Promise((resolve) => child.on("close", resolve));
}

test.each<readonly [signal: NodeJS.Signals, status: number]>([
  ["SIGINT", 130],
  ["SIGTERM", 143],
])(
  "%s ends it with %i, and what it scanned stays scanned",
  async (signal, status) => {
    const made = large();
    const folder = join(made.env["HOME"] as string, ".cache/leakclerk/history");
    let wait = 1600;
    // The machine may be quick or slow: it has to be at work when it is stopped.
    for (let attempt = 0; attempt < 6; attempt++) {
      const ended = await stopAfter(made, signal, wait);
      if (ended === status && existsSync(folder) && readdirSync(folder).some((name) => name.endsWith(".cache"))) break;
      expect([status, 1]).toContain(ended);
      if (ended === 1) throw new Error("it was done before it was stopped");
      wait += 700;
    }
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
    const { report, found } = askHistory(made, { env: ENV });
    expect(report.scan.scannedEarlier).toBeGreaterThan(0);
    expect(report.scan.scanned).toBeLessThan(BLOBS);
    expect(report.scan.scanned + (report.scan.scannedEarlier as number)).toBeGreaterThanOrEqual(BLOBS + 1);
    expect(found).toHaveLength(5);
    expect(report.scan.complete).toBe(true);
  },
  120_000,
);
