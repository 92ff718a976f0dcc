// Commits and tags as they are stored, and which of them make up a range.
// Format: gitformat-commit, gitformat-tag in git's Documentation; header lines, an empty line, the message.
import type { Commit } from "../engine/types.ts";
import { GitError } from "../errors.ts";
import { gitComplaint, runGit, type GitOptions } from "./run.ts";

export interface CommitObject extends Commit {
  readonly tree: string;
  /** As they are stored: also those that a shallow clone leaves out. */
  readonly parents: readonly string[];
  /** Header lines that people or tools have written: all but tree and parents. */
  readonly headers: Uint8Array;
  readonly message: Uint8Array;
}

export interface TagObject extends Commit {
  readonly object: string;
  readonly headers: Uint8Array;
  readonly message: Uint8Array;
}

const NEWLINE = 10;
const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
/** As long as git's own lists show it, at most. */
const LONGEST_SUMMARY = 200;

/** Where the message begins: behind the first empty line. */
function messageStart(bytes: Uint8Array): number {
  const found = asBuffer(bytes).indexOf("\n\n");
  return found === -1 ? bytes.length : found + 2;
}

function summaryOf(message: Uint8Array): string {
  const lines = asBuffer(message).toString("utf8", 0, 4096).trimStart();
  return (lines.split("\n", 1)[0] ?? "").trim().slice(0, LONGEST_SUMMARY);
}

/** Seconds and `+0200` to ISO 8601; "" for what is no time. */
function isoDate(seconds: string, zone: string): string {
  const minutes = (zone.startsWith("-") ? -1 : 1) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3)));
  const local = new Date((Number(seconds) + minutes * 60) * 1000);
  if (Number.isNaN(local.getTime())) return "";
  return `${local.toISOString().slice(0, 19)}${zone.slice(0, 3)}:${zone.slice(3)}`;
}

interface Parts {
  readonly fields: ReadonlyMap<string, readonly string[]>;
  readonly headers: Uint8Array;
  readonly message: Uint8Array;
}

/** @param own names of lines that only hold ids */
function split(bytes: Uint8Array, own: RegExp): Parts {
  const start = messageStart(bytes);
  const fields = new Map<string, string[]>();
  let headersFrom = start;
  let at = 0;
  for (const line of asBuffer(bytes).toString("utf8", 0, start).split("\n")) {
    if (line === "") break;
    if (headersFrom === start && !own.test(line)) headersFrom = at;
    const space = line.indexOf(" ");
    if (space > 0) fields.set(line.slice(0, space), [...(fields.get(line.slice(0, space)) ?? []), line.slice(space + 1)]);
    // Up to there lines are plain ASCII, so that characters are bytes.
    at += line.length + 1;
  }
  return { fields, headers: bytes.subarray(headersFrom, start), message: bytes.subarray(start) };
}

/** `Name <mail> seconds zone`. */
function signature(line: string | undefined): { author: string; date: string } {
  const [, author, seconds, zone] = /^(.*?) ?(-?\d{1,15}) ([+-]\d{4})$/.exec(line ?? "") ?? [];
  return { author: author ?? line ?? "", date: seconds === undefined ? "" : isoDate(seconds, zone as string) };
}

const ID = /^[0-9a-f]{40,64}$/;

/** @throws GitError for what is no commit */
export function parseCommit(id: string, bytes: Uint8Array): CommitObject {
  const { fields, headers, message } = split(bytes, /^(?:tree|parent) /);
  const tree = fields.get("tree")?.[0] ?? "";
  const parents = fields.get("parent") ?? [];
  if (![tree, ...parents].every((name) => ID.test(name))) throw new GitError(`the commit ${id} is damaged`, "git fsck tells more");
  return { id, tree, parents, ...signature(fields.get("author")?.[0]), summary: summaryOf(message), headers, message };
}

/** @throws GitError for what is no tag */
export function parseTag(id: string, bytes: Uint8Array): TagObject {
  const { fields, headers, message } = split(bytes, /^(?:object|type) /);
  const object = fields.get("object")?.[0] ?? "";
  if (!ID.test(object)) throw new GitError(`the tag ${id} is damaged`, "git fsck tells more");
  return { id, object, ...signature(fields.get("tagger")?.[0]), summary: summaryOf(message), headers, message };
}

export interface CommitList {
  /** Parents before children, the same order every time. */
  readonly ids: readonly string[];
  /** Parents that lie outside. */
  readonly boundary: ReadonlySet<string>;
}

/**
 * Commits that can be reached from some and not from others.
 * @param revisions ids; `^id` leaves out what it reaches, `id^!` is that commit alone
 * @param notRefs further options of rev-list, such as `--remotes=origin`: what these references reach is left out
 * @throws GitError when git cannot list them, or answers what it should not
 */
export async function listCommits(revisions: readonly string[], notRefs: readonly string[], options: GitOptions): Promise<CommitList> {
  const not = notRefs.length === 0 ? [] : ["--not", ...notRefs];
  const args = ["rev-list", "--topo-order", "--reverse", "--boundary", "--stdin", ...not];
  const { status, stdout, stderr } = await runGit(args, options, `${revisions.join("\n")}\n`);
  if (status !== 0) throw new GitError(`git rev-list failed: ${gitComplaint(stderr) || `status ${status}`}`, "git fsck tells more");
  const ids: string[] = [];
  const boundary = new Set<string>();
  for (const line of stdout.toString("latin1").split("\n").slice(0, -1)) {
    const id = line.startsWith("-") ? line.slice(1) : line;
    if (!ID.test(id)) throw new GitError("git rev-list gave a garbled answer");
    if (id === line) ids.push(id);
    else boundary.add(id);
  }
  if (stdout.length > 0 && stdout.at(-1) !== NEWLINE) throw new GitError("git rev-list gave a garbled answer");
  return { ids, boundary };
}

/** What a name stands for: the object of that very name, which may be a tag, and the commit. */
export interface Revision {
  readonly id: string;
  readonly commit: string;
}

/**
 * Asks git once for all names. Format: git-cat-file(1), "BATCH OUTPUT".
 * @returns in the order of the names; null for what is no commit
 * @throws GitError when git cannot tell, or answers what it should not
 */
export async function resolveRevisions(names: readonly string[], options: GitOptions): Promise<readonly (Revision | null)[]> {
  // A name in two lines would be two questions.
  const asked = names.map((name) => (/[\0\n]/.test(name) ? "" : name));
  const input = asked.flatMap((name) => [`${name}\n`, `${name}^{commit}\n`]).join("");
  const { status, stdout, stderr } = await runGit(["cat-file", "--batch-check=%(objectname) %(objecttype)"], options, input);
  const lines = stdout.toString().split("\n");
  if (status !== 0 || lines.pop() !== "" || lines.length !== 2 * names.length)
    throw new GitError(`git cat-file failed: ${gitComplaint(stderr) || "it gave a garbled answer"}`);
  return names.map((_, i) => {
    const [, id] = FOUND.exec(lines[2 * i] as string) ?? [];
    const [, commit, type] = FOUND.exec(lines[2 * i + 1] as string) ?? [];
    return id === undefined || commit === undefined || type !== "commit" ? null : { id, commit };
  });
}

const FOUND = /^([0-9a-f]{40,64}) (blob|tree|commit|tag)$/;

/** Best common ancestors; empty for unrelated histories. @throws GitError when git cannot tell */
export async function mergeBases(a: string, b: string, options: GitOptions): Promise<string[]> {
  const { status, stdout, stderr } = await runGit(["merge-base", "--all", a, b], options);
  const ids = stdout.toString().split("\n").slice(0, -1);
  // Status 1 without a word: there is none.
  if (status === 1 && ids.length === 0 && stderr === "") return [];
  if (status !== 0 || ids.length === 0 || !ids.every((id) => ID.test(id)))
    throw new GitError(`git merge-base failed: ${gitComplaint(stderr) || `status ${status}`}`);
  return ids;
}
