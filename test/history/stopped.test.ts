// An audit that is stopped says so by its status, leaves nothing half behind, and the next one goes on from there.
import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { lyingGit, REAL_GIT } from "../support/armed.ts";
import { BIN } from "../support/cli.ts";
import { createScratchRepository } from "../support/folder.ts";
import { askHistory } from "../support/history.ts";
import { clerkKey } from "../support/keys.ts";
import type { Repository } from "../support/repository.ts";

/** More blobs than are scanned at once. */
const BLOBS = 10_000;

function large(): Repository {
  const made = createScratchRepository();
  const text = (i: number): string =>
    `${i}: ${"harmless words of some length\n".repeat(40)}${i % 2000 === 1 ? `key = ${clerkKey(7000 + i)}\n` : ""}`;
  const files = Array.from(
    { length: BLOBS },
    (_, i) => `M 100644 inline d${i % 100}/${i}.txt\ndata ${Buffer.byteLength(text(i))}\n${text(i)}\n`,
  );
  const stream = `commit refs/heads/main\ncommitter N <n@example.invalid> 1700000000 +0000\ndata 1\nx\n${files.join("")}`;
  expect(made.tryGit(["fast-import", "--quiet"], { input: stream }).status).toBe(0);
  return made;
}

/** A git that stops whoever started it once it has given some of the objects; read by git, so that it comes by. */
function stopBy(made: Repository, signal: string): Promise<number | null> {
  const script = `case "$*" in *"--batch --buffer"*) "${REAL_GIT}" "$@" | { head -c 3000000; kill -${signal} $PPID; };; *) exec "${REAL_GIT}" "$@";; esac`;
  const env = { ...made.env, LEAKCLERK_HISTORY_READER: "git", PATH: lyingGit(made, script) };
  const child = spawn(process.execPath, [BIN, "history"], { cwd: made.dir, env, stdio: "ignore" });
  return new Promise((resolve) => child.on("close", resolve));
}

test.each<readonly [signal: string, status: number]>([
  ["INT", 130],
  ["TERM", 143],
])("SIG%s ends it with %i, and what it scanned stays scanned", async (signal, status) => {
  const made = large();
  expect(await stopBy(made, signal)).toBe(status);
  const folder = join(made.env["XDG_CACHE_HOME"] as string, "leakclerk/history");
  expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  const { report, found } = askHistory(made);
  expect(report.scan.scannedEarlier).toBeGreaterThan(0);
  expect(report.scan.scanned).toBeLessThan(BLOBS);
  expect(report.scan.scanned + (report.scan.scannedEarlier as number)).toBe(BLOBS + 1);
  expect(found).toHaveLength(5);
  expect(report.scan.complete).toBe(true);
});
