// Reading a repository's files against git itself: what is staged, and any object. What it cannot tell is left to git.
import { spawnSync } from "node:child_process";
import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { indexChangesFromHead } from "../../src/git/index-changes.ts";
import { readIndexChanges } from "../../src/git/store/changes.ts";
import { openObjectStore } from "../../src/git/store/store.ts";
import { createRandom } from "../../src/rules/templates.ts";
import { cleanEnvironment } from "../support/environment.ts";
import { createScratchRepository } from "../support/folder.ts";

type Made = ReturnType<typeof createScratchRepository>;

const SEQUENCES = process.env["LEAKCLERK_FULL"] === undefined ? 4 : 150;
const STEPS = 12;

function own(made: Made) {
  const store = openObjectStore(made.path(".git/objects"));
  try {
    return readIndexChanges(made.path(".git"), made.path(".git/index"), store);
  } finally {
    store.close();
  }
}

const shown = (changes: Awaited<ReturnType<typeof indexChangesFromHead>>): string[] =>
  changes.map(({ path, ...rest }) => JSON.stringify({ ...rest, path: path.toString("latin1") }));

async function expectSame(made: Made): Promise<number> {
  const theirs = await indexChangesFromHead({ cwd: made.dir, ownRepository: false });
  const changes = own(made);
  expect(changes === null ? null : shown(changes)).toEqual(shown(theirs));
  return theirs.length;
}

const FOLDERS = ["", "lib/", "lib/a/", "lib-x/", "lib/a.b/", "src/deep/er/"];
const NAMES = ["a", "a.b", "a-b", "b c", "caf\u00e9", "z"];

/** One step of somebody's work. */
function work(made: Made, random: () => number): void {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const path = `${pick(FOLDERS)}${pick(NAMES)}`;
  const remove = (): void => {
    // A file may stand where a folder of the path is.
    for (let folder = dirname(path); folder !== "."; folder = dirname(folder))
      if (lstatSync(made.path(folder), { throwIfNoEntry: false })?.isDirectory() === false) rmSync(made.path(folder));
    rmSync(made.path(path), { recursive: true, force: true });
  };
  const write = (text: string): void => {
    remove();
    mkdirSync(dirname(made.path(path)), { recursive: true });
    writeFileSync(made.path(path), text);
  };
  const steps: (() => void)[] = [
    () => write(`${random()}\n`),
    () => write("the same\n".repeat(1 + Math.floor(random() * 400))),
    () => {
      write("a program\n");
      chmodSync(made.path(path), 0o755);
    },
    () => {
      write("");
      rmSync(made.path(path));
      symlinkSync(`to ${Math.floor(random() * 3)}`, made.path(path));
    },
    remove,
    () => rmSync(made.path(pick(FOLDERS.slice(1)).slice(0, -1)), { recursive: true, force: true }),
    () => made.tryGit(["rm", "--quiet", "-r", "--cached", "--ignore-unmatch", pick(FOLDERS.slice(1))]),
    () => made.tryGit(["update-index", "--add", "--cacheinfo", `160000,${"7".repeat(40)},module${Math.floor(random() * 2)}`]),
    () => made.tryGit(["reset", "--quiet", "--hard"]),
    () => made.tryGit(["read-tree", "HEAD"]),
    () => made.tryGit(["gc", "--quiet"]),
    () => made.tryGit(["pack-refs", "--all"]),
    () => made.tryGit(["checkout", "--quiet", "--detach"]),
  ];
  pick(steps)();
  if (random() < 0.8) made.tryGit(["add", "--all", "--ignore-errors"]);
  if (random() < 0.15) made.tryGit(["commit", "--quiet", "--message", "more"]);
}

test(`what is staged is what git says, at every step of ${SEQUENCES} pieces of work`, { timeout: 600_000 }, async () => {
  let compared = 0;
  for (let seed = 1; seed <= SEQUENCES; seed++) {
    const random = createRandom(seed);
    const made = createScratchRepository({ "lib/a/a": "one\n", "lib/a.b/z": "two\n", "src/deep/er/a": "three\n" });
    made.git("add", "--all");
    made.commit();
    for (let step = 0; step < STEPS; step++) {
      work(made, random);
      compared += await expectSame(made);
    }
  }
  expect(compared).toBeGreaterThan(SEQUENCES * STEPS * 0.5);
});

describe("left to git", () => {
  const cases: Readonly<Record<string, (made: Made) => void>> = {
    "no commit yet": (made) => rmSync(made.path(".git/refs/heads"), { recursive: true }),
    "add -N": (made) => {
      made.write("new.txt", "new\n");
      made.git("add", "--intent-to-add", "new.txt");
    },
    "an index of version 4": (made) => made.git("update-index", "--index-version", "4"),
    "a split index": (made) => made.git("update-index", "--split-index"),
    "an index cut short": (made) => writeFileSync(made.path(".git/index"), readFileSync(made.path(".git/index")).subarray(0, 80)),
    "no index": (made) => rmSync(made.path(".git/index")),
    "a HEAD of its own kind": (made) => writeFileSync(made.path(".git/HEAD"), "ref: refs/heads/../../x\n"),
    "a missing tree": (made) => rmSync(looseFile(made, "HEAD^{tree}")),
    "a damaged tree": (made) => damage(looseFile(made, "HEAD^{tree}")),
    "a conflict": (made) => {
      made.git("checkout", "--quiet", "-b", "other");
      made.write("a.txt", "theirs\n");
      made.commit();
      made.git("checkout", "--quiet", "-");
      made.write("a.txt", "ours\n");
      made.commit();
      made.tryGit(["merge", "--quiet", "other"]);
    },
  };
  const looseFile = (made: Made, name: string): string => {
    const id = made.git("rev-parse", name);
    return made.path(".git/objects", id.slice(0, 2), id.slice(2));
  };
  const damage = (file: string): void => {
    chmodSync(file, 0o644);
    writeFileSync(file, "nonsense");
  };

  test.each(Object.entries(cases))("%s", (_, arrange) => {
    const made = createScratchRepository({ "a.txt": "a\n", "b.txt": "b\n" });
    made.git("add", "--all");
    made.commit();
    // Something is staged, so that the tree is needed.
    made.write("b.txt", "more\n");
    made.git("add", "--all");
    expect(own(made)).toHaveLength(1);
    arrange(made);
    expect(own(made)).toBeNull();
  });
});

/** Every object as git reads it. */
function* objectsOf(made: Made): Generator<{ id: string; type: string; bytes: Buffer }> {
  const env = cleanEnvironment();
  const list = spawnSync("git", ["cat-file", "--batch-check", "--batch-all-objects"], { cwd: made.dir, env, encoding: "utf8" }).stdout;
  for (const line of list.trim().split("\n")) {
    const [id, type] = line.split(" ") as [string, string];
    yield { id, type, bytes: spawnSync("git", ["cat-file", type, id], { cwd: made.dir, env }).stdout };
  }
}

test("packed objects, deltas of deltas too, are read as git reads them; damaged ones not at all", () => {
  const random = createRandom(9);
  const lines = Array.from({ length: 300 }, () => `${random()} ${random()}\n`);
  const made = createScratchRepository({ "a.txt": lines.join("") });
  for (let i = 0; i < 12; i++) {
    made.git("add", "--all");
    made.commit();
    lines[Math.floor(random() * lines.length)] = `${random()}\n`;
    made.write("a.txt", lines.join(""));
  }
  made.git("tag", "--annotate", "--message", "a tag", "v1");
  made.git("gc", "--quiet");
  const store = openObjectStore(made.path(".git/objects"));
  for (const { id, type, bytes } of objectsOf(made)) {
    const object = store.read(id);
    expect({ id, type: object?.type, same: object !== null && bytes.equals(object.bytes) }).toEqual({ id, type, same: true });
  }
  expect(store.read("7".repeat(40))).toBeNull();
  store.close();

  const folder = made.path(".git/objects/pack");
  const pack = join(folder, readdirSync(folder).find((name) => name.endsWith(".pack")) as string);
  const ids = [...objectsOf(made)];
  const sound = readFileSync(pack);
  chmodSync(pack, 0o644);
  for (let i = 0; i < 30; i++) {
    const bytes = Buffer.from(sound);
    for (let n = 0; n < 40; n++) bytes[12 + Math.floor(random() * (bytes.length - 12))] = Math.floor(random() * 256);
    writeFileSync(pack, random() < 0.2 ? bytes.subarray(0, Math.floor(random() * bytes.length)) : bytes);
    const damaged = openObjectStore(made.path(".git/objects"));
    for (const { id, bytes: whole } of ids) {
      const object = damaged.read(id);
      // A delta can be damaged and still fit; a stream's checksum finds most of it.
      if (object !== null) expect(object.bytes.length).toBe(whole.length);
    }
    damaged.close();
  }
});
