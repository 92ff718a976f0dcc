// A git that lies: with a key staged, whatever it answers, the commit is never let through.
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { count, SEED } from "../engine/runs.ts";
import { REAL_GIT } from "../support/armed.ts";
import { clerkKey } from "../support/keys.ts";
import { createRandom, type Random } from "../support/random.ts";
import { createRepository, type Repository } from "../support/repository.ts";
import { expectNoKey } from "../support/staged.ts";

const FAKES = count(60, 10_000);

const KEYS = Array.from({ length: 40 }, (_, i) => clerkKey(i));

const ASKED = ["rev-parse", "diff-index", "cat-file"] as const;

interface Fake {
  readonly command: (typeof ASKED)[number];
  readonly how: string;
  readonly answer: Buffer;
  readonly status: number;
  /** Shell before the answer. */
  readonly first: string;
}

const replaced = (bytes: Buffer, at: number, by: readonly number[]): Buffer => {
  const copy = Buffer.from(bytes);
  for (const [i, byte] of by.entries()) if (at + i < copy.length) copy[at + i] = byte;
  return copy;
};

/** Corruptions of a true answer. Cut ones stop inside a record: no reader could tell the end of one from the end. */
const WAYS: readonly [how: string, corrupt: (random: Random, real: Buffer) => Omit<Fake, "command" | "how">][] = [
  ["cut", (random, real) => ({ answer: real.subarray(0, 1 + random.below(Math.max(1, real.length - 2))), status: 0, first: "" })],
  [
    "cut, with a failure",
    (random, real) => ({ answer: real.subarray(0, random.below(real.length)), status: random.pick([1, 128, 255]), first: "" }),
  ],
  ["garbled", (random, real) => ({ answer: replaced(real, random.below(real.length), [random.below(256)]), status: 0, first: "" })],
  [
    "garbled in many places",
    (random, real) => {
      let answer = real;
      for (let i = 0; i < 8; i++) answer = replaced(answer, random.below(real.length), [random.below(256), random.below(256)]);
      return { answer, status: 0, first: "" };
    },
  ],
  ["whole, with a failure", (random, real) => ({ answer: real, status: random.pick([1, 2, 128, 129, 255]), first: "" })],
  ["nothing, with a failure", (random) => ({ answer: Buffer.alloc(0), status: random.pick([1, 128]), first: "" })],
  ["killed in the middle", (random, real) => ({ answer: real.subarray(0, random.below(real.length)), status: 0, first: "kill -9 $$" })],
  [
    "slow and cut",
    (random, real) => ({ answer: real.subarray(0, 1 + random.below(Math.max(1, real.length - 2))), status: 0, first: "sleep 0.1" }),
  ],
  ["zero bytes behind", (_, real) => ({ answer: Buffer.concat([real, Buffer.alloc(7)]), status: 0, first: "" })],
  [
    "other bytes in front",
    (random, real) => ({ answer: Buffer.concat([Buffer.from([random.below(256), random.below(256)]), real]), status: 0, first: "" }),
  ],
  ["twice", (_, real) => ({ answer: Buffer.concat([real, real]), status: 0, first: "" })],
];

/** A commit with a file that is all keys, so that no single wrong byte in its content hides them. */
function staged(): { made: Repository; real: Readonly<Record<(typeof ASKED)[number], Buffer>> } {
  const made = createRepository();
  onTestFinished(() => made.remove());
  made.write("a.txt", "a\n");
  made.commit();
  made.write("b.txt", KEYS.map((key) => `key = ${key}\n`).join(""));
  made.git("add", "b.txt");
  const id = made.git("rev-parse", ":b.txt");
  const ask = (args: readonly string[], input = ""): Buffer => spawnSync(REAL_GIT, args, { cwd: made.dir, env: made.env, input }).stdout;
  return {
    made,
    real: {
      "rev-parse": ask(["rev-parse", "--is-bare-repository", "--absolute-git-dir", "--show-toplevel"]),
      "diff-index": ask(["diff-index", "--cached", "--raw", "-z", "--no-abbrev", "--no-renames", "HEAD", "--"]),
      "cat-file": ask(["cat-file", "--batch"], `${id}\n`),
    },
  };
}

test(`${FAKES} fake gits, seed ${SEED}: none makes a commit with a key pass`, () => {
  const random = createRandom(SEED);
  const { made, real } = staged();
  const folder = join(dirname(made.dir), "fake");
  mkdirSync(folder);
  const statuses = new Map<number | null, number>();
  for (let i = 0; i < FAKES; i++) {
    const command = random.pick(ASKED);
    const [how, corrupt] = random.pick(WAYS);
    const { answer, status, first } = corrupt(random, real[command]);
    writeFileSync(join(folder, "answer"), answer);
    const read = command === "cat-file" ? "read -r id; " : "";
    const lines = first.startsWith("kill") ? `cat '${folder}/answer'; ${first}` : `${first || ":"}; cat '${folder}/answer'; exit ${status}`;
    writeFileSync(join(folder, "git"), `#!/bin/sh\ncase "$*" in *${command}*) ${read}${lines} ;; esac\nexec '${REAL_GIT}' "$@"\n`);
    chmodSync(join(folder, "git"), 0o755);
    // Where GIT_DIR is set every question goes to git, objects included.
    const env = { PATH: `${folder}:/usr/bin:/bin`, GIT_DIR: made.path(".git") };
    const result = made.leakclerk(random.pick([["staged"], ["hook", "run", "pre-commit"], ["staged", "-q"]]), { env });
    const where = `fake ${i}, seed ${SEED}: ${command} ${how}: ${result.stdout}${result.stderr}`;
    expect([1, 2], where).toContain(result.status);
    expect(result.stderr, where).not.toMatch(/this is a bug|^\s+at /m);
    // Of content that was garbled nobody can say any more what is a key.
    if (command !== "cat-file") expectNoKey(result.stdout + result.stderr);
    statuses.set(result.status, (statuses.get(result.status) ?? 0) + 1);
  }
  // Some lies do no harm, others stop the check.
  expect(new Set(statuses.keys())).toEqual(new Set([1, 2]));
});
