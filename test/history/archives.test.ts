// What archives in a history hold is found, under `archive!file`, by either reader, the first time and later.
import { rmSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { tar, zip } from "../support/archives.ts";
import { askHistory } from "../support/history.ts";
import { clerkKey } from "../support/keys.ts";
import { createRepository } from "../support/repository.ts";

let seed = 7300;
const leak = (): string => `key = ${clerkKey(seed++)}\n`;
const noise = (length: number): string => Array.from({ length }, (_, i) => `line ${i} of nothing\n`).join("");

const made = createRepository();
afterAll(() => made.remove());
made.write("old.zip", zip([{ name: "a/config.ini", data: noise(40) + leak() }]));
made.commit("add an archive");
rmSync(made.path("old.zip"));
const inner = zip([{ name: "x.txt", data: leak() }]);
made.write(
  "dist/app.tgz",
  gzipSync(
    tar([
      { name: "app/.env", data: leak() },
      { name: "app/inner.zip", data: inner },
    ]),
  ),
);
made.write("clean.zip", zip([{ name: "b.txt", data: noise(20) }]));
made.write("broken.gz", gzipSync(noise(2000)).subarray(0, 60));
made.commit("take it out, add others");

const FOUND = ["dist/app.tgz!app/.env:1", "dist/app.tgz!app/inner.zip!x.txt:1", "old.zip!a/config.ini:41"];

describe.each([
  ["our reader", {}],
  ["git's", { LEAKCLERK_HISTORY_READER: "git" }],
])("%s", (_, env) => {
  test("opens them", () => {
    const { found, status, report } = askHistory(made, { args: ["--no-cache"], env });
    expect(found).toEqual(FOUND);
    expect(status).toBe(1);
    expect(report.findings.find(({ path }) => path.startsWith("old.zip"))).toMatchObject({
      presence: "removed",
      commit: { summary: "add an archive" },
    });
  });

  test("leaves them closed with --no-archives, and opens no more than asked for", () => {
    expect(askHistory(made, { args: ["--no-cache", "--no-archives"], env })).toMatchObject({ found: [], status: 0 });
    expect(askHistory(made, { args: ["--no-cache", "--max-archive-depth", "1"], env }).found).not.toContain(FOUND[1]);
  });
});

test("a packed history", () => {
  made.git("gc", "-q");
  expect(askHistory(made, { args: ["--no-cache"] }).found).toEqual(FOUND);
});

test("what was found stays so the next time, and a new one is opened", () => {
  expect(askHistory(made).found).toEqual(FOUND);
  expect(askHistory(made).found).toEqual(FOUND);
  made.write("new.jar", zip([{ name: "k.properties", data: leak() }]));
  made.commit("one more");
  expect(askHistory(made).found).toEqual([...FOUND.slice(0, 2), "new.jar!k.properties:1", ...FOUND.slice(2)]);
});
