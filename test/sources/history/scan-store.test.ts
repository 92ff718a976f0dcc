// What our own reader finds in repositories of every make, against git's cat-file and a scan of each object as a whole.
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createScanner } from "../../../src/engine/scanner.ts";
import type { KnownHits } from "../../../src/engine/types.ts";
import { BUILTIN_ANCHORS, BUILTIN_DETECTORS, BUILTIN_PROBES } from "../../../src/rules/builtin.gen.ts";
import { fillTemplate } from "../../../src/rules/templates.ts";
import type { HistoryOptions } from "../../../src/sources/history/objects.ts";
import { scanStore } from "../../../src/sources/history/scan-store.ts";
import { BIN } from "../../support/cli.ts";
import { createScratchRepository } from "../../support/folder.ts";
import { createRandom, type Random } from "../../support/random.ts";
import type { Repository } from "../../support/repository.ts";

const FULL = process.env["LEAKCLERK_FULL"] !== undefined;
const REPOSITORIES = FULL ? 170 : 3;
const DAMAGES = FULL ? 100_000 : 250;
const WORKER = join(BIN, "..", "history-worker.cjs");

const scanner = createScanner({ detectors: BUILTIN_DETECTORS, prepared: BUILTIN_ANCHORS, probes: BUILTIN_PROBES });

const findingsIn = (id: string, bytes: Uint8Array, known?: KnownHits): string[] =>
  scanner
    .scan({ path: id, bytes, origin: { kind: "commit", blob: id }, isNameClean: true, nameIsKnown: true, known })
    .map(({ ruleId, startLine, startColumn, endColumn, fingerprint }) =>
      [id, ruleId, startLine, startColumn, endColumn, fingerprint].join(" "),
    );

interface Seen {
  readonly objects: number;
  readonly bytes: number;
  readonly findings: readonly string[];
  readonly left: readonly string[];
}

async function own(folder: string, options: Partial<HistoryOptions> = {}): Promise<Seen> {
  const findings: string[] = [];
  const scan = await scanStore([folder], scanner, ({ id, bytes, known }) => void findings.push(...findingsIn(id, bytes, known)), {
    threads: 1,
    ...options,
  });
  return { objects: scan.objects, bytes: scan.bytes, findings: findings.toSorted(), left: scan.left.map(({ id }) => id) };
}

/** Every blob, commit and tag, as git gives it. */
function objectsOf(made: Repository): { id: string; bytes: Buffer }[] {
  const { stdout } = made.tryGit(["cat-file", "--batch-all-objects", "--batch"]);
  const objects: { id: string; bytes: Buffer }[] = [];
  for (let at = 0; at < stdout.length;) {
    const line = stdout.indexOf(10, at);
    const [id, type, size] = stdout.toString("latin1", at, line).split(" ") as [string, string, string];
    at = line + 1 + Number(size) + 1;
    if (type !== "tree") objects.push({ id, bytes: stdout.subarray(line + 1, at - 1) });
  }
  return objects;
}

function theirs(made: Repository): Seen {
  const objects = objectsOf(made);
  return {
    objects: objects.length,
    bytes: objects.reduce((sum, { bytes }) => sum + bytes.length, 0),
    findings: objects.flatMap(({ id, bytes }) => findingsIn(id, bytes)).toSorted(),
    left: [],
  };
}

const objectsFolder = (made: Repository): string => join(made.dir, made.git("rev-parse", "--git-path", "objects"));

const LINES: readonly ((random: Random) => string)[] = [
  (random) => `a line of text, ${random.below(1000)}`,
  (random) => "const value = compute(left, right);".repeat(1 + random.below(3)),
  (random) => `key: ${fillTemplate("API-{base36upper:36}", random.below(40))}`,
  (random) => `password = "${fillTemplate("{alnum:14}", random.below(40))}"`,
  (random) => fillTemplate("AKIA{base36upper:16}", random.below(40)),
  (random) => `mailgun ${fillTemplate("key-{hex:32}", random.below(40))}`,
  (random) => `data: ${Buffer.from(fillTemplate("key AKIA{base36upper:16}", random.below(40))).toString(random.pick(["base64", "hex"]))}`,
  (random) => `"${fillTemplate("API-{base36upper:36}", random.below(40)).replaceAll("-", "\\x2d")}\\n"`,
  () => "API-",
  () => "leakclerk:allow",
  () => "",
];

/** A file that is changed a little again and again, in one of the forms that text comes in. */
function createFile(random: Random): { next(): Buffer } {
  const lines = Array.from({ length: random.below(120) }, () => random.pick(LINES)(random));
  const form = random.below(8);
  return {
    next() {
      for (let i = random.below(4); i >= 0; i--) {
        const at = random.below(lines.length + 1);
        const action = random.below(4);
        if (action === 0) lines.splice(at, 1 + random.below(3));
        else if (action === 1) lines.unshift(...lines.splice(at, 1 + random.below(20)));
        else lines.splice(at, 0, random.pick(LINES)(random));
      }
      const text = lines.join(form === 1 ? "\r\n" : "\n");
      if (form === 2) return Buffer.from(`\ufeff${text}`, "utf16le");
      if (form === 3) return Buffer.from(`\ufeff${text}`);
      if (form === 4) return Buffer.from(`\0\u0001${text}`, "latin1");
      return Buffer.from(text);
    },
  };
}

/** What git fast-import reads: commits on several branches, merges, tags, notes and a blob that nothing names. */
function story(random: Random, commits: number): Buffer {
  const files = Array.from({ length: 1 + random.below(6) }, () => createFile(random));
  const parts: Buffer[] = [];
  const say = (text: string): void => void parts.push(Buffer.from(text));
  const data = (bytes: Buffer): void => void parts.push(Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from("\n"));
  const person = "Test <test@example.invalid> 1700000000 +0000";
  say("blob\n");
  data(Buffer.from(random.pick(LINES)(random)));
  for (let i = 1; i <= commits; i++) {
    say(`commit refs/heads/${random.pick(["main", "other", "third"])}\nmark :${i}\ncommitter ${person}\n`);
    data(Buffer.from(random.pick(LINES)(random)));
    if (i > 3 && random.below(5) === 0) say(`merge :${1 + random.below(i - 1)}\n`);
    const number = random.below(files.length);
    say(`M 100644 inline ${random.pick(["", "folder/"])}file${number}\n`);
    data((files[number] as (typeof files)[0]).next());
    if (random.below(9) === 0) {
      say(`tag v${i}\nfrom :${i}\ntagger ${person}\n`);
      data(Buffer.from(random.pick(LINES)(random)));
    }
  }
  say("done\n");
  return Buffer.concat(parts);
}

function importStory(made: Repository, random: Random, commits = 60): void {
  const { status, stderr } = made.tryGit(["fast-import", "--quiet", "--done", "--force", `--depth=${1 + random.below(50)}`], {
    input: story(random, commits),
  });
  expect(stderr).toBe("");
  expect(status).toBe(0);
}

/** Ways in which a repository may keep its objects. */
const MAKES: Readonly<Record<string, (made: Repository, random: Random) => void>> = {
  "as imported": () => {},
  "one pack with deep chains": (made) => void made.git("repack", "-adfq", "--window=20", "--depth=400"),
  "deltas by id": (made) => void made.git("-c", "repack.useDeltaBaseOffset=false", "repack", "-adfq"),
  "several packs that hold the same": (made, random) => {
    made.git("repack", "-adfq");
    for (const name of readdirSync(join(objectsFolder(made), "pack"))) {
      const [from, to] = [name, name.replace(/^pack-/, "pack-0")].map((one) => join(objectsFolder(made), "pack", one)) as [string, string];
      cpSync(from, to);
    }
    importStory(made, random, 20);
  },
  "loose, and a pack": (made, random) => {
    const pack = join(objectsFolder(made), "pack");
    const [name] = readdirSync(pack).filter((one) => one.endsWith(".pack")) as [string];
    const bytes = readFileSync(join(pack, name));
    rmSync(pack, { recursive: true });
    mkdirSync(pack);
    expect(made.tryGit(["unpack-objects", "-q"], { input: bytes }).status).toBe(0);
    importStory(made, random, 10);
  },
  "far offsets": (made) => {
    const pack = join(objectsFolder(made), "pack");
    const [name] = readdirSync(pack).filter((one) => one.endsWith(".pack")) as [string];
    made.git("index-pack", "--index-version=2,0x40", "-o", join(pack, "far.idx"), join(pack, name));
    rmSync(join(pack, name.replace(/pack$/, "idx")), { force: true });
    renameSync(join(pack, "far.idx"), join(pack, name.replace(/pack$/, "idx")));
  },
};

describe("every object is looked at, with the findings of a scan of it as a whole", () => {
  for (const [make, prepare] of Object.entries(MAKES)) {
    test(make, async () => {
      for (let seed = 1; seed <= REPOSITORIES; seed++) {
        const random = createRandom(seed);
        const made = createScratchRepository({}, seed % 3 === 0 ? { objectFormat: "sha256" } : {});
        importStory(made, random);
        prepare(made, random);
        const expected = theirs(made);
        expect(expected.findings.length).toBeGreaterThan(0);
        expect(await own(objectsFolder(made)), `seed ${seed}`).toEqual(expected);
      }
    });
  }

  test("borrowed objects, and a thin pack that was completed", async () => {
    const random = createRandom(77);
    const origin = createScratchRepository();
    importStory(origin, random);
    origin.git("repack", "-adfq");
    const borrower = createScratchRepository();
    writeFileSync(join(objectsFolder(borrower), "info", "alternates"), `# a comment\n${objectsFolder(origin)}\n`);
    expect(await own(objectsFolder(borrower))).toEqual(theirs(borrower));
    const clone = createScratchRepository();
    clone.git("fetch", "-q", origin.dir, "refs/*:refs/*", "--update-head-ok");
    importStory(origin, random, 30);
    clone.git("-c", "fetch.unpackLimit=1", "fetch", "-qf", origin.dir, "refs/*:refs/*", "--update-head-ok");
    expect(readdirSync(join(objectsFolder(clone), "pack")).filter((name) => name.endsWith(".pack"))).toHaveLength(2);
    expect(await own(objectsFolder(clone))).toEqual(theirs(clone));
  });

  test("what borrows from nowhere is git's to complain of", async () => {
    const made = createScratchRepository();
    writeFileSync(join(objectsFolder(made), "info", "alternates"), "../../../gone/objects\n");
    await expect(own(objectsFolder(made))).rejects.toThrow(/is not there/);
  });

  test("an empty repository holds nothing", async () => {
    expect(await own(objectsFolder(createScratchRepository()))).toEqual({ objects: 0, bytes: 0, findings: [], left: [] });
  });
});

test("several threads see the same as one", async () => {
  const made = createScratchRepository();
  importStory(made, createRandom(5), 300);
  made.git("repack", "-adfq");
  const options = { threads: 3, workerFile: WORKER, worthThreads: 0 };
  const progress: number[] = [];
  const seen = await own(objectsFolder(made), { ...options, onProgress: ({ objects }) => void progress.push(objects) });
  expect(seen).toEqual(theirs(made));
  expect(progress.at(-1)).toBe(seen.objects);
  // A thread that cannot start leaves nothing to trust.
  await expect(own(objectsFolder(made), { ...options, workerFile: `${WORKER}.none` })).rejects.toThrow(/a thread of the scan died/);
});

test("what is known is not looked at again, but built where something new is a delta of it", async () => {
  const made = createScratchRepository();
  importStory(made, createRandom(6), 120);
  made.git("repack", "-adfq", "--depth=100");
  const all = objectsOf(made);
  const known = new Set(all.filter((_, i) => i % 3 > 0).map(({ id }) => id));
  const asked = new Set<string>();
  const seen = await own(objectsFolder(made), {
    known(id) {
      asked.add(id);
      return known.has(id);
    },
  });
  expect(asked.size).toBe(all.length);
  const fresh = all.filter(({ id }) => !known.has(id));
  expect(seen.objects).toBe(fresh.length);
  expect(seen.findings).toEqual(fresh.flatMap(({ id, bytes }) => findingsIn(id, bytes)).toSorted());
});

test("what git repacks meanwhile is found in its new place", async () => {
  const made = createScratchRepository();
  importStory(made, createRandom(7), 40);
  importStory(made, createRandom(8), 20);
  const folder = objectsFolder(made);
  for (const form of ["packs", "loose"]) {
    if (form === "loose") {
      const [name] = readdirSync(join(folder, "pack")).filter((one) => one.endsWith(".pack")) as [string];
      const bytes = readFileSync(join(folder, "pack", name));
      rmSync(join(folder, "pack"), { recursive: true });
      mkdirSync(join(folder, "pack"));
      expect(made.tryGit(["unpack-objects", "-q"], { input: bytes }).status).toBe(0);
    }
    const expected = theirs(made);
    let isRepacked = false;
    const seen = await own(folder, {
      known() {
        if (!isRepacked) made.git("repack", "-adfkq");
        isRepacked = true;
        return false;
      },
    });
    expect(seen, form).toEqual(expected);
    expect(isRepacked).toBe(true);
  }
});

test("a scan ends when it is told to", async () => {
  const made = createScratchRepository();
  importStory(made, createRandom(8));
  const controller = new AbortController();
  controller.abort(new Error("enough"));
  await expect(own(objectsFolder(made), { signal: controller.signal })).rejects.toThrow("enough");
});

test(
  `${DAMAGES} damaged packs: every object is right, or left to git, or the store is refused`,
  async () => {
    const random = createRandom(9);
    const made = createScratchRepository();
    importStory(made, random, 25);
    made.git("repack", "-adfq", "--depth=20");
    const expected = theirs(made);
    const sound = new Map(objectsOf(made).map(({ id, bytes }) => [id, bytes]));
    const pack = join(objectsFolder(made), "pack");
    const [name] = readdirSync(pack).filter((one) => one.endsWith(".pack")) as [string];
    const file = join(pack, name);
    const index = file.replace(/pack$/, "idx");
    const [packBytes, indexBytes] = [readFileSync(file), readFileSync(index)];
    rmSync(file);
    let [whole, partly, refused] = [0, 0, 0];
    for (let i = 0; i < DAMAGES; i++) {
      const isIndex = random.below(8) === 0;
      const damaged = Buffer.from(isIndex ? indexBytes : packBytes);
      for (let flips = 1 + random.below(3); flips > 0; flips--) {
        const at = random.below(damaged.length);
        damaged[at] = (damaged[at] as number) ^ (1 << random.below(8));
      }
      const cut = random.below(10) === 0 ? damaged.subarray(0, random.below(damaged.length)) : damaged;
      rmSync(index, { force: true });
      writeFileSync(file, isIndex ? packBytes : cut);
      writeFileSync(index, isIndex ? cut : indexBytes);
      const suspects = new Map<string, Buffer>();
      try {
        const scan = await scanStore([objectsFolder(made)], scanner, ({ id, bytes }) => void suspects.set(id, Buffer.from(bytes)), {
          threads: 1,
        });
        const left = new Set(scan.left.map(({ id }) => id));
        for (const [id, bytes] of suspects) expect(sound.get(id)?.equals(bytes), id).toBe(true);
        // Nothing that holds a value is passed over in silence.
        for (const finding of expected.findings) {
          const id = finding.slice(0, finding.indexOf(" "));
          expect(suspects.has(id) || left.has(id), `${finding}, case ${i}`).toBe(true);
        }
        if (left.size === 0) whole++;
        else partly++;
      } catch (error) {
        if ((error as Error).name !== "StoreError") throw error;
        refused++;
      }
    }
    expect(partly).toBeGreaterThan(DAMAGES / 2);
    expect(refused).toBeGreaterThan(DAMAGES / 20);
    expect(whole).toBeLessThan(DAMAGES / 4);
  },
  FULL ? 4 * 3_600_000 : 60_000,
);
