// Which commit brought an object first, and under which path, is told from packs as git's own walk tells it, of every object.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createScanner } from "../../../src/engine/scanner.ts";
import { areTipsHere, findFirstPlaces, type Tips } from "../../../src/sources/history/first-places.ts";
import { scanStore } from "../../../src/sources/history/scan-store.ts";
import { createSurvey, type Surveyed } from "../../../src/sources/history/survey.ts";
import { createScratchRepository } from "../../support/folder.ts";
import { createRandom, type Random } from "../../support/random.ts";
import type { Repository } from "../../support/repository.ts";

const REPOSITORIES = process.env["LEAKCLERK_FULL"] === undefined ? 2 : 250;

const DAMAGES = process.env["LEAKCLERK_FULL"] === undefined ? 60 : 20_000;

const scanner = createScanner({ detectors: [] });
const WALK = ["rev-list", "--objects", "--date-order", "--in-commit-order", "--reverse", "--missing=print"];

const objectsFolder = (made: Repository): string => join(made.dir, made.git("rev-parse", "--git-path", "objects"));

/** `<id> <commit> <path>` of each object, `?<id>` of what is missing, as git walks. */
function theirs(made: Repository): string[] {
  const told = new Map<string, string>();
  const missing = new Set<string>();
  for (const args of [["--exclude=refs/notes/*", "--all"], ["--glob=refs/notes/*"]]) {
    const { stdout, status, stderr } = made.tryGit([...WALK, ...args], { env: { GIT_NO_REPLACE_OBJECTS: "1", GIT_NO_LAZY_FETCH: "1" } });
    expect(status, stderr).toBe(0);
    let commit = "";
    for (const line of stdout.toString("latin1").split("\n").slice(0, -1)) {
      if (line.startsWith("?")) missing.add(line);
      else {
        const [id, path] = [line.split(" ", 1)[0] as string, line.slice(line.indexOf(" ") + 1)];
        const isCommit = id === line;
        if (isCommit) commit = id;
        if (!told.has(id)) told.set(id, `${id} ${commit} ${isCommit ? "" : path}`);
      }
    }
  }
  return [...told.values(), ...missing].toSorted();
}

/** `<id> <name>` of each, HEAD last. */
function referencesOf(made: Repository): string[] {
  const head = made.tryGit(["rev-parse", "--verify", "--quiet", "HEAD"]).stdout.toString().trim();
  return [...made.git("for-each-ref", "--format=%(objectname) %(refname)").split("\n"), ...(head === "" ? [] : [`${head} HEAD`])];
}

interface Asked {
  readonly references: readonly string[];
  readonly ids: readonly string[];
}

const askedOf = (made: Repository): Asked => ({
  references: referencesOf(made),
  ids: made.git("cat-file", "--batch-all-objects", "--batch-check=%(objectname)").split("\n"),
});

/** The same, told from packs and what is loose; null where git has to be asked. */
async function own(made: Repository, idLength: number, { references, ids }: Asked = askedOf(made)): Promise<string[] | null> {
  const survey = createSurvey(idLength, new Set(existsSync(made.path(".git/shallow")) ? shallowOf(made) : []));
  await scanStore([objectsFolder(made)], scanner, () => {}, { threads: 1, survey });
  const surveyed = survey.take();
  if (surveyed === null) return null;
  const named = (isNote: boolean): string[] =>
    references.flatMap((line) => (line.includes(" refs/notes/") === isNote ? [line.split(" ")[0] as string] : []));
  const tips: Tips[] = [
    { reach: "references", ids: named(false) },
    { reach: "notes", ids: named(true) },
  ];
  const places = findFirstPlaces(surveyed, tips, { ids: [], names: null });
  if (places === null) return null;
  const told = ids.flatMap((id) => {
    const place = places.get(id);
    return place === undefined ? [] : [`${id} ${place.commit} ${place.path ?? ""}`];
  });
  return [...told, ...places.missing.map((id) => `?${id}`)].toSorted();
}

const shallowOf = (made: Repository): string[] => readFileSync(made.path(".git/shallow"), "latin1").split("\n");

/** What git fast-import reads: a history with all that a tree can hold. */
function story(random: Random, commits: number, digits: number): Buffer {
  const parts: Buffer[] = [];
  const say = (text: string): void => void parts.push(Buffer.from(text, "latin1"));
  const data = (text: string): void => say(`data ${text.length}\n${text}\n`);
  const names = ["a", "a.b", "a-b", "lib", "src", "B", "z z", "\\303\\244", "x\\ny"];
  const path = (): string => {
    const steps = Array.from({ length: 1 + random.below(4) }, () => random.pick(names));
    return `"${steps.join("/")}"`;
  };
  // Few contents, so that one is brought by several commits and under several names.
  const content = (): string => `content ${random.below(30)}\n${"line\n".repeat(random.below(40))}`;
  const branches = ["refs/heads/main", "refs/heads/other", "refs/heads/third", "refs/pull/1/head", "refs/notes/commits", "refs/stash"];
  const begun = new Set<string>();
  for (let i = 1; i <= commits; i++) {
    const branch = random.pick(branches);
    // Clocks go wrong, and many commits are of the same second.
    const date = 1_700_000_000 + random.pick([i, 0, 5, random.below(1000), 1000 - i]);
    say(`commit ${branch}\nmark :${i}\ncommitter Test <test@example.invalid> ${date} +0000\n`);
    data(`commit ${i}`);
    if (!begun.has(branch) && i > 1 && random.below(3) > 0) say(`from :${1 + random.below(i - 1)}\n`);
    begun.add(branch);
    if (i > 3) for (let more = random.below(4); more > 1; more--) say(`merge :${1 + random.below(i - 1)}\n`);
    for (let changes = random.below(5); changes >= 0; changes--) {
      const kind = random.below(12);
      if (kind === 0) say(`M 160000 ${"1".repeat(digits)} ${path()}\n`);
      else if (kind === 1) say(`D ${path()}\n`);
      else if (kind === 2) {
        say(`M 120000 inline ${path()}\n`);
        data(content());
      } else {
        say(`M 100644 inline ${path()}\n`);
        data(content());
      }
    }
    if (random.below(8) === 0) {
      say(`tag v${i}\nfrom :${1 + random.below(i)}\ntagger Test <test@example.invalid> 1700000000 +0000\n`);
      data(`tag ${i}`);
    }
  }
  say("done\n");
  return Buffer.concat(parts);
}

function importStory(made: Repository, random: Random, commits: number, depth = 50): void {
  const args = ["fast-import", "--quiet", "--done", "--force", `--depth=${depth}`];
  const digits = made.git("rev-parse", "--show-object-format") === "sha1" ? 40 : 64;
  const { status, stderr } = made.tryGit(args, { input: story(random, commits, digits) });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
}

/** Folders that are copied and moved as a whole. */
function moveFolders(made: Repository, random: Random): void {
  const listed = made.git("ls-tree", "-rdt", "--format=%(objecttype) %(objectname)", "refs/heads/main").split("\n");
  const trees = listed.filter((line) => line.startsWith("tree ")).map((line) => line.slice(5));
  let parent = made.git("rev-parse", "refs/heads/main");
  for (let i = 0; i < 6 && trees.length > 0; i++) {
    const entries = Array.from(
      { length: 1 + random.below(3) },
      (_, n) => `040000 tree ${random.pick(trees)}\tcopy${n}${random.below(2)}\n`,
    );
    const unique = [...new Map(entries.map((line) => [line.split("\t")[1], line])).values()];
    const tree = made
      .tryGit(["mktree"], { input: Buffer.from(unique.join("")) })
      .stdout.toString()
      .trim();
    trees.push(tree);
    parent = made.git("commit-tree", "-p", parent, "-m", `copy ${i}`, tree);
  }
  made.git("update-ref", "refs/heads/main", parent);
}

const MAKES: Readonly<Record<string, (made: Repository, random: Random) => void>> = {
  "as imported": () => {},
  "deep deltas": (made) => void made.git("repack", "-adfq", "--window=50", "--depth=300"),
  "several packs, and the same objects twice": (made, random) => {
    made.git("repack", "-adfq");
    const pack = join(objectsFolder(made), "pack");
    for (const name of readdirSync(pack)) cpSync(join(pack, name), join(pack, name.replace(/^pack-/, "pack-0")));
    importStory(made, random, 15);
  },
  "loose objects": (made, random) => {
    const pack = join(objectsFolder(made), "pack");
    const names = readdirSync(pack).filter((one) => one.endsWith(".pack"));
    const packs = names.map((name) => readFileSync(join(pack, name)));
    rmSync(pack, { recursive: true });
    mkdirSync(pack);
    for (const input of packs) expect(made.tryGit(["unpack-objects", "-q"], { input }).status).toBe(0);
    importStory(made, random, 10);
  },
  "tags of anything": (made) => {
    const tree = made.git("rev-parse", "refs/heads/main^{tree}");
    made.git("tag", "-a", "-m", "a tree", "tree", tree);
    made.git("tag", "-a", "-m", "a tag", "tag-of-tag", "tree");
    made.git("update-ref", "refs/odd/tree", made.git("rev-parse", "refs/heads/main~1^{tree}"));
    made.git("repack", "-adfq");
  },
  "a blob that a reference names": (made) => {
    const id = made
      .tryGit(["hash-object", "-w", "--stdin"], { input: Buffer.from("named\n") })
      .stdout.toString()
      .trim();
    made.git("update-ref", "refs/odd/blob", id);
    made.git("tag", "-a", "-m", "a blob", "blob", id);
  },
  "a commit-graph": (made) => void made.git("commit-graph", "write", "--reachable"),
  "references that replace commits": (made) => {
    made.git("replace", "refs/heads/main", "refs/heads/main~1");
    made.git("repack", "-adfq");
  },
  "what nothing leads to": (made) => {
    made.git("update-ref", "-d", "refs/heads/other");
    made.git("update-ref", "-d", "refs/stash");
    made.git("repack", "-adfq", "--keep-unreachable");
  },
  "missing blobs": (made) => {
    made.git("repack", "-adfq");
    made.git("config", "remote.origin.promisor", "true");
    made.git("config", "remote.origin.url", "nowhere");
    made.git("config", "extensions.partialClone", "origin");
    made.git("config", "core.repositoryFormatVersion", "1");
    const pack = join(objectsFolder(made), "pack");
    const kept = made.git("cat-file", "--batch-all-objects", "--batch-check=%(objectname) %(objecttype)").split("\n");
    const ids = kept.filter((line, i) => !line.endsWith("blob") || i % 3 > 0).map((line) => line.split(" ")[0] as string);
    made.tryGit(["pack-objects", "-q", join(pack, "pack")], { input: Buffer.from(`${ids.join("\n")}\n`) });
    const newest = made.tryGit(["pack-objects", "-q", join(pack, "pack")], { input: Buffer.from(`${ids.join("\n")}\n`) });
    const name = `pack-${newest.stdout.toString().trim()}`;
    for (const file of readdirSync(pack)) if (!file.startsWith(name)) rmSync(join(pack, file), { force: true });
    writeFileSync(join(pack, `${name}.promisor`), "");
  },
};

for (const [make, prepare] of Object.entries(MAKES)) {
  test(`every object has the first place that git's walk gives it: ${make}`, async () => {
    for (let seed = 1; seed <= REPOSITORIES; seed++) {
      const random = createRandom(seed);
      const isLong = seed % 2 === 0;
      const made = createScratchRepository({}, isLong ? { objectFormat: "sha256" } : {});
      importStory(made, random, 40);
      moveFolders(made, random);
      prepare(made, random);
      const expected = theirs(made);
      expect(expected.length).toBeGreaterThan(50);
      expect(await own(made, isLong ? 32 : 20), `seed ${seed}`).toEqual(expected);
      made.remove();
    }
  }, 3_600_000);
}

test("a shallow clone, and what is borrowed", async () => {
  const origin = createScratchRepository();
  importStory(origin, createRandom(50), 60);
  const clone = createScratchRepository();
  clone.git("fetch", "-q", "--depth=4", `file://${origin.dir}`, "refs/*:refs/*", "--update-head-ok");
  expect(await own(clone, 20)).toEqual(theirs(clone));
  const borrower = createScratchRepository();
  writeFileSync(join(objectsFolder(borrower), "info", "alternates"), `${objectsFolder(origin)}\n`);
  borrower.git("update-ref", "refs/heads/main", origin.git("rev-parse", "refs/heads/main"));
  importStory(borrower, createRandom(51), 10);
  expect(await own(borrower, 20)).toEqual(theirs(borrower));
});

test("commits of one second, on many branches", async () => {
  const made = createScratchRepository();
  const tree = made.git("write-tree");
  let ids = [made.git("commit-tree", "-m", "first", tree)];
  const env = { GIT_COMMITTER_DATE: "1700000000 +0000", GIT_AUTHOR_DATE: "1700000000 +0000" };
  const random = createRandom(3);
  for (let i = 0; i < 40; i++) {
    const parents = [...new Set([random.pick(ids), random.pick(ids)])].flatMap((id) => ["-p", id]);
    const blob = made
      .tryGit(["hash-object", "-w", "--stdin"], { input: Buffer.from(`${random.below(8)}`) })
      .stdout.toString()
      .trim();
    const own = made
      .tryGit(["mktree"], { input: Buffer.from(`100644 blob ${blob}\tf${random.below(3)}\n`) })
      .stdout.toString()
      .trim();
    ids = [
      ...ids,
      made
        .tryGit(["commit-tree", ...parents, "-m", String(i), own], { env })
        .stdout.toString()
        .trim(),
    ];
    if (i % 2 === 0) made.git("update-ref", `refs/heads/b${random.below(100)}`, ids.at(-1) as string);
  }
  expect(await own(made, 20)).toEqual(theirs(made));
});

test(`${DAMAGES} damaged packs: what is told is right, or git has to tell`, async () => {
  const random = createRandom(11);
  const made = createScratchRepository();
  importStory(made, random, 30);
  made.git("repack", "-adfq", "--depth=20");
  const expected = theirs(made);
  const pack = join(objectsFolder(made), "pack");
  const file = join(pack, readdirSync(pack).find((one) => one.endsWith(".pack")) as string);
  const [sound, references] = [readFileSync(file), referencesOf(made)];
  rmSync(file);
  let told = 0;
  for (let i = 0; i < DAMAGES; i++) {
    const damaged = Buffer.from(sound);
    for (let flips = 1 + random.below(3); flips > 0; flips--) {
      // Behind its head, without which it is no pack.
      const at = 12 + random.below(damaged.length - 12);
      damaged[at] = (damaged[at] as number) ^ (1 << random.below(8));
    }
    writeFileSync(file, damaged);
    const places = await own(made, 20, { references, ids: expected.map((line) => line.split(" ")[0] as string) });
    if (places === null) continue;
    told++;
    expect(places, `case ${i}`).toEqual(expected);
  }
  expect(told).toBeLessThan(DAMAGES);
});

test("where a commit, or a reference's object, is missing, git has to tell", async () => {
  const made = createScratchRepository();
  importStory(made, createRandom(7), 20);
  MAKES["loose objects"]?.(made, createRandom(8));
  made.git("repack", "-d", "-q");
  expect(await own(made, 20)).toEqual(theirs(made));
  writeFileSync(made.path(".git/refs/heads/bad"), `${"1".repeat(40)}\n`);
  const survey = createSurvey(20, new Set());
  await scanStore([objectsFolder(made)], scanner, () => {}, { threads: 1, survey });
  expect(areTipsHere([{ reach: "references", ids: ["1".repeat(40)] }], survey.take() as Surveyed)).toBe(false);
  rmSync(made.path(".git/refs/heads/bad"));
  const clone = createScratchRepository();
  clone.git("fetch", "-q", "--depth=2", `file://${made.dir}`, "main");
  clone.git("update-ref", "refs/heads/main", "FETCH_HEAD");
  rmSync(clone.path(".git/shallow"));
  expect(await own(clone, 20)).toBeNull();
});
