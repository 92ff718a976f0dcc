// What redact takes out of forum posts, and how fast it goes through a log, beside sed with one pattern.
// Arguments: megabytes of the log (default 200). Prints counts, never values.
import { closeSync, existsSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { createScanner } from "../src/engine/scanner.ts";
import { redactText } from "../src/redact/redact.ts";
import { BUILTIN_DETECTORS } from "../src/rules/builtin.gen.ts";
import { createRandom, fillTemplate } from "../src/rules/templates.ts";
import { judge, posts } from "../test/corpus/posts.ts";
import { describeMachine } from "./support/machine.ts";
import { type Job, runTimed, runWatched } from "./support/run-once.ts";
import { figure, megabytes, tableOf } from "./support/table.ts";
import { inWorkFolder } from "./support/work-folder.ts";

const SEEDS = [1, 2, 3, 4, 5];
const LIMIT = 1800;

function benchPosts(): void {
  const scanner = createScanner({ detectors: BUILTIN_DETECTORS });
  const results = SEEDS.flatMap((seed) =>
    posts(seed).map((post) => ({ ...judge(post, redactText(post.text, { scanner }).replacements), style: post.style })),
  );
  const rowOf = (style: string, rows: readonly (typeof results)[number][]): string[] => {
    const sum = (of: (row: (typeof results)[number]) => number): number => rows.reduce((total, row) => total + of(row), 0);
    const [marked, missed, words, touched] = [
      sum((row) => row.marked),
      sum((row) => row.missed.length),
      sum((row) => row.words),
      sum((row) => row.touched.length),
    ];
    const share = `${((touched / words) * 100).toFixed(2)} %`;
    return [style, ...[rows.length / SEEDS.length, marked, marked - missed, words, touched].map(String), share];
  };
  const styles = [...new Set(results.map(({ style }) => style))];
  const rows = [
    ...styles.map((style) =>
      rowOf(
        style,
        results.filter((row) => row.style === style),
      ),
    ),
    rowOf("all", results),
  ];
  for (const line of tableOf(["posts", "number", "marked", "removed", "other words", "touched", "share"], rows)) console.log(line);
  console.log(`with ${SEEDS.length} sets of keys each\n`);
}

/** @param valueEvery a line with a key and an address; 0: one in the whole log */
function writeLog(path: string, size: number, valueEvery: number): void {
  const random = createRandom(1);
  const hex = (length: number): string => Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join("");
  const value = (i: number): string =>
    `order ${i} key=${fillTemplate("API-{base36upper:36}", i % 20_000)} mail=user${i % 20_000}@acme-mail.dev\n`;
  const plain = (i: number): string =>
    i % 3 === 0
      ? `2026-03-04T05:06:07.${i % 1000}Z INFO  [worker-${i % 8}] c.a.shop.OrderService - processed in ${i % 90} ms {"trace":"${hex(32)}","items":${i % 5}}\n`
      : `10.0.${i % 7}.${i % 250} - - [04/Mar/2026:05:${(i % 50) + 10}:07 +0000] "GET /api/v1/items/${i}?page=${i % 9} HTTP/1.1" 200 ${i * 7} "-" "Mozilla/5.0 (X11; Linux x86_64)" req=${hex(16)}\n`;
  const file = openSync(path, "wx");
  for (let i = 1, left = size; left > 0;) {
    let block = "";
    for (; block.length < 1 << 20; i++) block += i === 5000 || (valueEvery > 0 && i % valueEvery === 0) ? value(i) : plain(i);
    left -= writeSync(file, block);
  }
  closeSync(file);
}

async function benchLog(root: string, size: number): Promise<void> {
  const bin = join(root, "dist/bin.cjs");
  if (!existsSync(bin)) throw new Error("dist/bin.cjs is missing: run npm run build first");
  await inWorkFolder(async (folder) => {
    const rows: string[][] = [];
    for (const [kind, every] of [
      ["few values", 0],
      ["many values", 20],
    ] as const) {
      const log = join(folder, `${every}.log`);
      writeLog(log, size, every);
      const jobs: Job[] = [
        { name: "leakclerk redact", command: [process.execPath, bin, "redact", "-q", log] },
        { name: "leakclerk redact --only secret", command: [process.execPath, bin, "redact", "-q", "--only", "secret", log] },
        { name: "sed, one pattern", command: ["sed", "-E", "s/API-[0-9A-Z]{36}/<KEY>/g", log] },
      ];
      for (const job of jobs) {
        const output = join(folder, "out");
        const watched = await runWatched(job, output, LIMIT);
        const timed = runTimed(job, output);
        const rate = (seconds: number | undefined): string => (seconds === undefined ? "-" : figure(size / 1e6 / seconds));
        rows.push([kind, job.name, rate(timed.wall), rate(timed.cpu), megabytes(watched.peak), watched.failure ?? timed.failure ?? ""]);
      }
    }
    for (const line of tableOf([`${figure(size / 1e6)} MB log`, "tool", "MB/s", "MB per CPU s", "peak MB", ""], rows, 2, true))
      console.log(line);
  });
}

export async function main([size = "200"]: readonly string[], root: string): Promise<void> {
  console.log(describeMachine());
  benchPosts();
  await benchLog(root, Number(size) * 1e6);
}
