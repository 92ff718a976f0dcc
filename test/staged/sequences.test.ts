// Random work with git, and after each piece of it `leakclerk staged` against an oracle that shares nothing with it: the
// tree that `git write-tree` makes of a copy of the index, compared with the parents' trees line by line.
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { dirname } from "node:path";
import { expect, test } from "vitest";
import { count, SEED } from "../engine/runs.ts";
import { clerkKey } from "../support/keys.ts";
import { createRandom, type Random } from "../support/random.ts";
import { createRepository, type Repository } from "../support/repository.ts";
import { askStaged } from "../support/staged.ts";

const KEYS = Array.from({ length: 6 }, (_, i) => clerkKey(100 + i));
const PATHS = ["a.txt", "b.txt", "dir/c.txt", "dir/d e.txt", "dir/sub/f", "[g].txt", "0:h.txt"];
const BRANCHES = ["main", "one", "two"];

/** Up to four lines, each harmless or with a key; the few keys come back in other files. */
function content(random: Random): string {
  const line = (): string => (random.below(3) === 0 ? `key = ${random.pick(KEYS)}` : `line ${random.below(5)}`);
  return `${Array.from({ length: 1 + random.below(4) }, line).join("\n")}\n`;
}

/** A path whose folders are folders, or can become them. */
function put(made: Repository, path: string, text: string): void {
  rmSync(made.path(path), { recursive: true, force: true });
  made.write(path, text);
}

type Step = (made: Repository, random: Random) => void;

const attempt = (made: Repository, ...args: string[]): void => void made.tryGit(args);

const STEPS: readonly Step[] = [
  (made, random) => put(made, random.pick(PATHS), content(random)),
  (made, random) => put(made, random.pick(PATHS), content(random)),
  (made) => attempt(made, "add", "--all"),
  (made) => attempt(made, "add", "--all"),
  (made, random) => attempt(made, "add", "--", random.pick(PATHS)),
  (made, random) => attempt(made, "add", "--intent-to-add", "--", random.pick(PATHS)),
  (made, random) => attempt(made, "rm", "-q", "-f", "--", random.pick(PATHS)),
  (made, random) => attempt(made, "rm", "-q", "--cached", "--", random.pick(PATHS)),
  (made, random) => attempt(made, "mv", "-f", "--", random.pick(PATHS), random.pick(PATHS)),
  (made, random) => attempt(made, "update-index", "--chmod=+x", "--", random.pick(PATHS)),
  (made) => attempt(made, "commit", "-q", "--no-verify", "-m", "x"),
  (made) => attempt(made, "commit", "-q", "-a", "--no-verify", "-m", "x"),
  (made) => attempt(made, "commit", "-q", "--amend", "--no-verify", "-m", "y"),
  (made, random) => attempt(made, "checkout", "-q", "-f", "-B", random.pick(BRANCHES)),
  (made, random) => attempt(made, "checkout", "-q", "-f", random.pick(BRANCHES)),
  (made, random) => attempt(made, "merge", "-q", "--no-commit", "--no-ff", random.pick(BRANCHES)),
  (made, random) => attempt(made, "merge", "-q", "--no-commit", "--no-ff", random.pick(BRANCHES)),
  (made) => attempt(made, "stash", "push", "-q", "--keep-index"),
  (made) => attempt(made, "stash", "pop", "-q", "--index"),
  (made) => attempt(made, "reset", "-q", "--soft", "HEAD~1"),
  (made, random) => attempt(made, "reset", "-q", "--", random.pick(PATHS)),
  (made) => attempt(made, "update-index", "--split-index"),
  (made, random) => {
    const path = random.pick(PATHS);
    rmSync(made.path(path), { recursive: true, force: true });
    if (!existsSync(dirname(made.path(path)))) mkdirSync(dirname(made.path(path)), { recursive: true });
    symlinkSync(`target?key=${random.pick(KEYS)}`, made.path(path));
    attempt(made, "add", "--", path);
  },
  (made, random) => attempt(made, "update-index", "--add", "--cacheinfo", `160000,${"1".repeat(40)},module${random.below(2)}`),
];

type Tree = Map<string, { readonly mode: string; readonly id: string }>;

function readTree(made: Repository, tree: string): Tree {
  const lines = made.tryGit(["ls-tree", "-r", "-z", "--full-tree", tree]).stdout.toString().split("\0").filter(Boolean);
  return new Map(
    lines.map((line) => {
      const [, mode = "", id = "", path = ""] = /^(\d+) \w+ ([0-9a-f]+)\t([^]*)$/.exec(line) ?? [];
      return [path, { mode, id }];
    }),
  );
}

const MODULE = "160000";

function keysByLine(made: Repository, id: string): [line: number, key: string][] {
  const text = made.tryGit(["cat-file", "blob", id]).stdout.toString();
  return text
    .split("\n")
    .flatMap((line, index) => KEYS.filter((key) => line.includes(key)).map((key): [number, string] => [index + 1, key]));
}

/** `path:line` of each key that the next commit would bring; undefined where git itself cannot make a tree. */
function oracle(made: Repository): string[] | undefined {
  const copy = made.path("../index-copy");
  rmSync(copy, { force: true });
  if (existsSync(made.path(".git/index"))) copyFileSync(made.path(".git/index"), copy);
  const written = made.tryGit(["write-tree"], { env: { GIT_INDEX_FILE: copy } });
  if (written.status !== 0) return undefined;
  const next = readTree(made, written.stdout.toString().trim());
  const merge = made.path(".git/MERGE_HEAD");
  const heads = existsSync(merge) ? readFileSync(merge, "utf8").trim().split("\n") : [];
  const hasHead = made.tryGit(["rev-parse", "-q", "--verify", "HEAD"]).status === 0;
  const [head = new Map(), ...others] = [...(hasHead ? ["HEAD"] : []), ...heads].map((parent) => readTree(made, parent));
  const gone = [...head].filter(([path, { mode }]) => !next.has(path) && mode !== MODULE && others.every((other) => !other.has(path)));
  const deleted = new Set(gone.flatMap(([, { id }]) => keysByLine(made, id).map(([, key]) => key)));
  const found: string[] = [];
  for (const [path, { mode, id }] of next) {
    const before = [head, ...others].map((parent) => parent.get(path));
    if (mode === MODULE || before.some((old) => old?.id === id && old.mode === mode)) continue;
    const old = new Set(
      before.flatMap((entry) => (entry === undefined || entry.mode === MODULE ? [] : keysByLine(made, entry.id).map(([, key]) => key))),
    );
    for (const [line, key] of keysByLine(made, id)) if (!old.has(key) && !deleted.has(key)) found.push(`${path}:${line}`);
  }
  return found.toSorted();
}

const SEQUENCES = count(40, 5000);
const PER_REPOSITORY = 4;

test(`${SEQUENCES} random sequences, seed ${SEED}: nothing is missed and nothing invented`, () => {
  let compared = 0;
  let withFindings = 0;
  for (let first = 0; first < SEQUENCES; first += PER_REPOSITORY) {
    const seed = SEED * 1_000_003 + first;
    const random = createRandom(seed);
    const made = createRepository(random.below(5) === 0 ? { objectFormat: "sha256" } : {});
    try {
      for (let sequence = first; sequence < Math.min(SEQUENCES, first + PER_REPOSITORY); sequence++) {
        for (let step = 3 + random.below(6); step > 0; step--) random.pick(STEPS)(made, random);
        const expected = oracle(made);
        const { status, found, complete, stderr } = askStaged(made);
        const where = `seed ${seed}, sequence ${sequence}: ${stderr}`;
        if (expected === undefined) {
          // Git would refuse to commit this, and leakclerk does not call it clean.
          expect(status, where).not.toBe(0);
          attempt(made, "add", "--all");
          continue;
        }
        expect({ found: found.toSorted(), status, complete }, where).toEqual({
          found: expected,
          status: expected.length > 0 ? 1 : 0,
          complete: true,
        });
        compared++;
        if (expected.length > 0) withFindings++;
      }
    } finally {
      made.remove();
    }
  }
  // The generator must neither starve nor drown.
  expect(compared).toBeGreaterThan(SEQUENCES * 0.6);
  expect(withFindings).toBeGreaterThan(SEQUENCES * 0.2);
});
