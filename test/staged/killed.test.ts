// The hook reads and nothing else: killed at any moment, it leaves tree, index, references, stash and settings alone.
import { spawn } from "node:child_process";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { count, SEED } from "../engine/runs.ts";
import { BIN } from "../support/cli.ts";
import { fingerprint } from "../support/armed.ts";
import { clerkKey } from "../support/keys.ts";
import { createRandom } from "../support/random.ts";
import { createRepository } from "../support/repository.ts";

const KILLS = count(30, 5000);
/** A run of `staged` on such a repository is over after about so long. */
const USUAL = 120;

test(`killed ${KILLS} times at random, seed ${SEED}: not a byte, mode or time changes`, async () => {
  const random = createRandom(SEED);
  const made = createRepository();
  onTestFinished(() => made.remove());
  for (let i = 0; i < 40; i++) made.write(`dir${i % 4}/${i}.txt`, `line\n`.repeat(200));
  made.commit();
  made.write("stashed.txt", "x\n");
  made.git("add", "--all");
  made.git("stash", "push", "-q");
  for (let i = 0; i < 20; i++) made.write(`dir${i % 4}/${i}.txt`, `${clerkKey(i)}\n`.repeat(50));
  made.git("add", "--all");
  made.write("dir0/0.txt", "edited, not staged\n");
  made.write("new.txt", "not tracked\n");
  const before = fingerprint(dirname(made.dir));
  let killed = 0;
  for (let i = 0; i < KILLS; i++) {
    const args = random.pick([["staged"], ["hook", "run", "pre-commit"], ["staged", "--format", "json"]]);
    const child = spawn(process.execPath, [BIN, ...args], { cwd: made.dir, env: { ...made.env }, stdio: "ignore" });
    const ended = new Promise<NodeJS.Signals | null>((resolve) => child.once("exit", (_, signal) => resolve(signal)));
    await sleep(random.below(USUAL));
    child.kill("SIGKILL");
    if ((await ended) === "SIGKILL") killed++;
    expect(fingerprint(dirname(made.dir)), `kill ${i}, seed ${SEED}`).toEqual(before);
  }
  expect(killed).toBeGreaterThan(KILLS / 3);
  // Git that was left without its reader ends, too, and still nothing has changed.
  await sleep(100);
  expect(fingerprint(dirname(made.dir))).toEqual(before);
});
