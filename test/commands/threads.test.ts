// What becomes of a scan when one of its threads dies, hangs or never starts: named, counted, and never waited for in vain.
import { existsSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import type { Standing } from "../../src/commands/progress.ts";
import { scanFiles } from "../../src/commands/scan-files.ts";
import { createScanner } from "../../src/engine/scanner.ts";
import type { Finding } from "../../src/engine/types.ts";
import { BUILTIN_DETECTORS } from "../../src/rules/builtin.gen.ts";
import { type Account, createAccount, type FileList } from "../../src/sources/types.ts";
import { createFolder } from "../support/folder.ts";
import { clerkKey } from "../support/keys.ts";

const WORKER = fileURLToPath(new URL("../../dist/worker.cjs", import.meta.url));
const FILES = 6;

interface Outcome {
  readonly account: Account;
  readonly findings: readonly Finding[];
  readonly standings: readonly Standing[];
}

/**
 * Scans six files, a key in each. The listing stays open until another thread has come as far as `until`, so that
 * not all is done before it starts.
 */
async function scanWith(workerFile: string, until: (marked: boolean, done: number) => boolean, threads = 2): Promise<Outcome> {
  const names = Array.from({ length: FILES }, (_, i) => `${i}.txt`);
  const folder = createFolder(Object.fromEntries(names.map((name, i) => [name, `${clerkKey(i)}\n`])));
  const scanner = createScanner({ detectors: BUILTIN_DETECTORS });
  const account = createAccount();
  const standings: Standing[] = [];
  const list: FileList = { place: { kind: "folder", folder: `${folder.dir}/`, shown: "", policy: "" }, paths: names };
  const findings = await scanFiles(
    async function* files() {
      yield list;
      let waited = 0;
      for (; !until(existsSync(`${workerFile}.mark`), standings.at(-1)?.done ?? 0); waited++) {
        if (waited > 1000) throw new Error("no other thread has done anything");
        await sleep(10);
        yield { ...list, paths: [] };
      }
      // That a thread has died is heard a moment later.
      if (waited > 0) await sleep(300);
    },
    {
      scanner,
      fingerprintKey: undefined,
      settings: { threads, detectors: BUILTIN_DETECTORS, verbose: true } as never,
      account,
      progress: { show: (standing) => void standings.push(standing), end: () => {} },
      io: { workerFile } as never,
    },
  );
  return { account, findings, standings };
}

/** A thread that takes one file and then does `what`. */
function thread(what: string): string {
  const folder = createFolder({
    "worker.cjs": `
      const { writeFileSync } = require("node:fs");
      const { workerData } = require("node:worker_threads");
      const { queue, thread } = workerData;
      const at = new Int32Array(thread, 0, 1);
      const mark = () => writeFileSync(__filename + ".mark", "");
      const begin = () => Atomics.store(at, 0, -2);
      const takeOne = () => { begin(); Atomics.store(at, 0, Atomics.add(queue, 0, 1)); };
      ${what}`,
  });
  return folder.path("worker.cjs");
}

beforeAll(() => {
  if (!existsSync(WORKER)) throw new Error("dist/worker.cjs is missing: run npm run build first");
});

test("another thread finds what this one would", async () => {
  const alone = await scanWith(WORKER, () => true, 1);
  const helped = await scanWith(WORKER, (_, done) => done === FILES);
  const places = ({ findings }: Outcome): string[] =>
    findings.map(({ path, fingerprint, redacted }) => `${path} ${fingerprint} ${redacted}`);
  expect(places(alone)).toHaveLength(FILES);
  expect(places(helped).toSorted()).toEqual(places(alone));
  // What this thread's own scanner keeps quiet is added when it is done with all.
  expect({ ...helped.account, filtered: null }).toEqual({ ...alone.account, filtered: null });
  // No value comes across.
  expect(JSON.stringify(helped.findings)).not.toMatch(/API-[0-9A-Z]{5}/);
  expect(helped.standings.at(-1)).toMatchObject({ done: FILES });
});

const DEATHS: readonly [name: string, what: string, reason: string][] = [
  ["exits", "takeOne(); mark(); process.exit(3);", "status 3"],
  ["exits as if all were well", "takeOne(); mark(); process.exit(0);", "status 0"],
  ["runs out of memory", "takeOne(); mark(); throw Object.assign(new Error(), { code: 'ERR_WORKER_OUT_OF_MEMORY' });", "out of memory"],
];

for (const [name, what, reason] of DEATHS) {
  test(`a thread that ${name} leaves its file named and the rest to others`, async () => {
    const { account, findings } = await scanWith(thread(what), (marked) => marked);
    expect(findings.map(({ path }) => path)).toEqual(["1.txt", "2.txt", "3.txt", "4.txt", "5.txt"]);
    expect(account).toMatchObject({
      listed: FILES,
      scanned: FILES - 1,
      skipped: [{ path: "0.txt", reason: `the thread that scanned it died (${reason})` }],
      problems: [`0.txt: the thread that scanned it died (${reason})`],
    });
  });
}

test("files that a dead thread took without a trace are counted as missing", async () => {
  const { account } = await scanWith(thread("begin(); Atomics.add(queue, 0, 2); mark(); process.exit(1);"), (marked) => marked);
  expect(account).toMatchObject({ scanned: FILES - 2, problems: [`2 of ${FILES} files were not scanned: a thread died`] });
});

test("a bug in a thread ends the scan", async () => {
  const buggy = thread("takeOne(); mark(); throw new TypeError('oops');");
  await expect(scanWith(buggy, () => false)).rejects.toThrow(TypeError);
});

const NON_STARTERS: readonly [name: string, what: string, note: RegExp | undefined][] = [
  ["fails as it starts", "mark(); throw new SyntaxError('no');", /could not be started \(.*\): the others do its work/],
  ["ends before it begins", "mark();", /could not be started \(status 0\)/],
  ["never begins", "mark(); Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);", undefined],
  ["never comes to its first line", "mark(); for (;;);", undefined],
];

for (const [name, what, note] of NON_STARTERS) {
  test(`a thread that ${name} is not waited for`, async () => {
    const { account, findings } = await scanWith(thread(what), (marked) => marked);
    expect(findings).toHaveLength(FILES);
    expect(account).toMatchObject({ scanned: FILES, problems: [], notes: note === undefined ? [] : [expect.stringMatching(note)] });
  });
}

test("a listing that fails ends the threads that wait for more", async () => {
  const started = Date.now();
  await expect(
    scanWith(
      WORKER,
      (_, done) => {
        if (done === FILES) throw new Error("listing failed");
        return false;
      },
      4,
    ),
  ).rejects.toThrow("listing failed");
  expect(Date.now() - started).toBeLessThan(10_000);
});
