// Under which path, and by which commit, every object first came: git's own walk, oldest first, in the room of a few numbers each.
// Output: git-rev-list(1), --objects: each commit's id, then its new objects as `<id> <path>`; with --missing=print, `?<id>`.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { GitError } from "../../errors.ts";
import { readLines } from "../../git/lines.ts";
import { git, type GitOptions } from "../../git/run.ts";
import type { BytePath } from "../byte-path.ts";
import { createIdTable, type IdTable } from "./id-table.ts";
import type { Store } from "./stores.ts";

/** How an object is reached, the best way first. */
export const REACHES = ["references", "notes", "reflog", "index", "nothing"] as const;
export type Reach = (typeof REACHES)[number];

export interface FirstPlace {
  /** The commit that brought it; null for what is only staged. */
  readonly commit: string | null;
  /** From the top; null for commits and root trees. */
  readonly path: BytePath | null;
  readonly reach: Reach;
  /** Rises from commit to commit. */
  readonly order: number;
}

/** What an earlier walk came by. */
export interface Earlier {
  readonly places: { get(id: string): FirstPlace | undefined };
  readonly missing: readonly string[];
  /** Orders begin here. */
  readonly next: number;
}

/** Blobs, trees, commits and tags that some walk came by. */
export interface Names {
  readonly ids: IdTable;
  /** Of this walk or, where that did not come by it, of an earlier one; null for what none came by. */
  placeOf(id: string): FirstPlace | null;
  /** Every path that was met, folders too, each once. */
  readonly paths: readonly BytePath[];
  /** Objects that came under a path first. */
  idsUnder(paths: ReadonlySet<number>): Generator<{ readonly id: string; readonly path: BytePath }>;
  /** Objects that others name, and the repository does not hold. */
  readonly missing: ReadonlySet<string>;
  /** Why a walk did not come to its end. */
  readonly failures: readonly string[];
  /** Behind the order of the last object. */
  readonly next: number;
  /** Takes what an earlier walk came by for true: this one only looks at what is new. */
  continueFrom(earlier: Earlier): void;
  /** Adds what one walk comes by. */
  walk(reach: Reach, args: readonly string[], input?: string): Promise<void>;
}

const NO_PATH = 0xffffffff;
const NO_COMMIT = 0xffffffff;

const WALK = ["rev-list", "--objects", "--date-order", "--in-commit-order", "--reverse", "--missing=print"];

/** Numbers that can become more. */
function createColumn(): { set(index: number, value: number): void; get(index: number): number } {
  let values = new Uint32Array(1024);
  return {
    set(index, value) {
      if (index >= values.length) {
        const larger = new Uint32Array(Math.max(index + 1, values.length * 2));
        larger.set(values);
        values = larger;
      }
      values[index] = value;
    },
    get: (index) => values[index] as number,
  };
}

export function createNames({ idLength, git: options }: Store): Names {
  const ids = createIdTable(idLength);
  const commits = createColumn();
  const pathNumbers = createColumn();
  const paths: BytePath[] = [];
  const numberOf = new Map<BytePath, number>();
  const missing = new Set<string>();
  const failures: string[] = [];
  /** Each walk, and the number of the first object that came with it. */
  const walks: { readonly reach: Reach; readonly from: number }[] = [];
  const digits = idLength * 2;
  let commit = NO_COMMIT;
  let earlier: Earlier = { places: new Map(), missing: [], next: 0 };

  const numberPath = (path: BytePath): number => {
    const known = numberOf.get(path);
    if (known !== undefined) return known;
    numberOf.set(path, paths.length);
    return paths.push(path) - 1;
  };
  const onLine = (data: Buffer, start: number, end: number): void => {
    if (data[start] === 0x3f) {
      missing.add(data.toString("latin1", start + 1, end));
      return;
    }
    if (end - start < digits) throw new GitError("git rev-list gave a garbled answer");
    const before = ids.size;
    const number = ids.addAt(data, start);
    const isCommit = end - start === digits;
    if (isCommit) commit = number;
    if (number < before) return;
    commits.set(number, commit);
    const from = start + digits + 1;
    pathNumbers.set(number, from >= end ? NO_PATH : numberPath(data.toString("latin1", from, end)));
  };

  return {
    ids,
    paths,
    missing,
    failures,
    get next() {
      return earlier.next + ids.size;
    },
    continueFrom(known) {
      earlier = known;
      for (const id of known.missing) missing.add(id);
    },
    placeOf(id) {
      const number = ids.find(id);
      const before = earlier.places.get(id) ?? null;
      if (number === -1) return before;
      const by = commits.get(number);
      const path = pathNumbers.get(number);
      const walked = walks.findLast(({ from }) => from <= number) as (typeof walks)[number];
      // A walk over what is new may also come by what is not.
      if (before !== null && REACHES.indexOf(before.reach) <= REACHES.indexOf(walked.reach)) return before;
      return {
        commit: by === NO_COMMIT ? null : ids.idOf(by),
        path: path === NO_PATH ? null : (paths[path] as BytePath),
        reach: walked.reach,
        order: earlier.next + (by === NO_COMMIT ? number : by),
      };
    },
    *idsUnder(wanted) {
      for (let number = 0; number < ids.size; number++) {
        const path = pathNumbers.get(number);
        if (wanted.has(path)) yield { id: ids.idOf(number), path: paths[path] as BytePath };
      }
    },
    async walk(reach, args, input) {
      walks.push({ reach, from: ids.size });
      commit = NO_COMMIT;
      try {
        await readLines([...WALK, ...args], options, onLine, input);
      } catch (error) {
        if (!(error instanceof GitError)) throw error;
        failures.push(error.message);
      }
    },
  };
}

export interface Reference {
  readonly name: string;
  readonly id: string;
}

/**
 * All references with the objects they name, tags with their own; and HEAD, where it names a commit.
 * @param onComplaint told what git says of those that it leaves out
 */
export async function listReferences(options: GitOptions, onComplaint: (complaint: string) => void = () => {}): Promise<Reference[]> {
  const references: Reference[] = [];
  const asked = git(["rev-parse", "--verify", "--quiet", "HEAD"], options).catch(() => null);
  const complaint = await readLines(["for-each-ref", "--format=%(objectname) %(refname)"], options, (data, start, end) => {
    const line = data.toString("utf8", start, end);
    const space = line.indexOf(" ");
    references.push({ id: line.slice(0, space), name: line.slice(space + 1) });
  });
  if (complaint !== "") onComplaint(complaint);
  const head = await asked;
  return head === null ? references : [{ name: "HEAD", id: head.toString().trim() }, ...references];
}

const BUT_NOTES = ["--exclude=refs/notes/*", "--all"];
export const isNotes = ({ name }: Reference): boolean => name.startsWith("refs/notes/");

/** What no reference leads to. */
export async function walkBeside(names: Names, { commonDir, repository }: Store): Promise<void> {
  if ([commonDir, repository.gitDir].some((folder) => existsSync(join(folder, "logs"))))
    await names.walk("reflog", ["--reflog", "--not", "--all"]);
  if (existsSync(join(repository.gitDir, "index")) || existsSync(join(commonDir, "worktrees")))
    await names.walk("index", ["--indexed-objects", "--not", "--all", "--reflog"]);
}

/** Walks all that references, reflogs and the index lead to, in this order: the first that leads to an object is what counts. */
export async function walkAll(names: Names, store: Store, references: readonly Reference[]): Promise<void> {
  await names.walk("references", BUT_NOTES);
  // What the first walk came by keeps its place. To be told of the rest alone git would walk all of that once more.
  if (references.some(isNotes)) await names.walk("notes", ["--glob=refs/notes/*"]);
  await walkBeside(names, store);
}

/**
 * The same for what an earlier walk did not come by.
 * @param tips references that name what was not named then
 * @param heads commits that were; they need not be all
 */
export async function walkNew(names: Names, store: Store, tips: readonly Reference[], heads: readonly string[]): Promise<void> {
  const walk = async (reach: Reach, wanted: readonly Reference[]): Promise<void> => {
    if (wanted.length === 0) return;
    await names.walk(reach, ["--stdin"], [...wanted.map(({ id }) => id), ...heads.map((id) => `^${id}`), ""].join("\n"));
  };
  await walk(
    "references",
    tips.filter((tip) => !isNotes(tip)),
  );
  await walk("notes", tips.filter(isNotes));
  await walkBeside(names, store);
}
