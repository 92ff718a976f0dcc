// What a source gives: documents one after the other or lists of files, and an account of what it saw.
import type { Document, KnownHits } from "../engine/types.ts";
import type { GitOptions } from "../git/run.ts";
import type { Skipped } from "../reporters/types.ts";
import type { BytePath } from "./byte-path.ts";
import type { Likeness } from "./history/cache.ts";

export interface SourceDocument extends Document {
  /**
   * Earlier versions, asked for only when something was found: a value that stands in one of them
   * is not new. Rejects when one cannot be read.
   */
  readonly before?: () => Promise<readonly Uint8Array[]>;
}

/** A document that is too large to be held as a whole. */
export interface LargeDocument extends Omit<Document, "bytes"> {
  /** Its bytes from the beginning; each piece is valid until the next. @throws AppError when they cannot be read */
  readonly pieces: () => Iterable<Uint8Array>;
}

/** Everything listed is scanned, skipped with a reason, or failed. */
export interface Account {
  listed: number;
  scanned: number;
  bytes: number;
  /** Of a history: objects that earlier audits scanned with the same rules; they are not among those listed. */
  earlier?: number;
  readonly skipped: Skipped[];
  /** Why the job is not whole; each makes the exit status 2 unless something was found. */
  readonly problems: string[];
  /** What the engine's filters took out, and how often. */
  readonly filtered: Map<string, number>;
  /** Said on standard error; nothing is missing because of it. */
  readonly notes: string[];
  /** Set where the source was told to stop before its end. */
  isCut?: boolean;
}

export function createAccount(): Account {
  return { listed: 0, scanned: 0, bytes: 0, skipped: [], problems: [], filtered: new Map(), notes: [] };
}

/** Adds what a scanner's filters took out. */
export function addFiltered(account: Account, counts: Iterable<readonly [filter: string, count: number]>): void {
  for (const [filter, count] of counts) account.filtered.set(filter, (account.filtered.get(filter) ?? 0) + count);
}

/** Records something that should have been read and was not. */
export function recordFailure(account: Account, path: string, reason: string): void {
  account.skipped.push({ path, reason });
  account.problems.push(`${path}: ${reason}`);
}

/** A document can be too much for the engine; it is named. @throws whatever else went wrong, which is a bug */
export function recordTooLarge(account: Account, path: string, error: unknown): void {
  if (!(error instanceof RangeError)) throw error;
  recordFailure(account, path, "too large for a rule that needs the whole of it");
}

/** Where files lie, and what they are called. Plain data: it goes to other threads. */
export type Place =
  /** Paths are relative to the folder; the names are what stands before them for people and for policy. */
  | { readonly kind: "folder"; readonly folder: BytePath; readonly shown: string; readonly policy: string }
  /** Absolute paths, each named by the user; people and policy go by the path from these folders. */
  | { readonly kind: "named"; readonly cwd: string; readonly base: string };

export interface FileList {
  readonly place: Place;
  readonly paths: readonly BytePath[];
}

/** One of them. */
export interface ListedFile {
  readonly place: Place;
  readonly path: BytePath;
  /** See Document. */
  readonly isNameClean: boolean;
}

/** Files that any thread can open (see open-file.ts), in lists as they are found. */
export type Listing = (account: Account) => AsyncIterable<FileList>;

/** A document that is read while it comes in, and cannot be read again. */
export interface ArrivingDocument extends Omit<Document, "bytes"> {
  readonly arriving: AsyncIterable<Uint8Array>;
}

/** Bytes as a whole, or from the beginning each time that they are asked for. */
export type Content = Uint8Array | (() => AsyncIterable<Uint8Array>);

/** A version of a file. The same key: the same bytes under the same path. */
export interface Version {
  readonly key: string;
  readonly path: string;
  /** @throws AppError when it cannot be read */
  readonly read: () => Promise<Content>;
}

/** What a commit brings: a version of a file, or what it says of itself. Read again whenever that is asked for. */
export interface CommittedDocument extends Omit<Document, "bytes"> {
  readonly key: string;
  readonly content: Content;
  /** What it has in common with other versions; none: that is not known. */
  readonly likeness?: Likeness | undefined;
  /** Versions whose values are not new in this one, the likeliest and cheapest first. @throws AppError when they cannot be told */
  readonly earlier: () => AsyncIterable<Version>;
  /** Whether a head of the range holds just this version. @throws AppError when that cannot be told */
  readonly isAtHead: () => Promise<boolean>;
}

/** What is known of blobs, commits and tags before they are read. */
export interface Sifted {
  /** The size of one in which nothing is to be found, under this path if it is a blob, in bytes; null for any other. */
  sizeOf(id: string, path?: string): number | null;
  /** What a search of it finds. */
  hitsOf(id: string): KnownHits | undefined;
  /** What it has in common with others that lie under this path. */
  likenessOf(id: string, path: string): Likeness | undefined;
}

/** Looks at many objects of a repository at once. @returns null where that is no gain, or cannot be done */
export type Sift = (git: GitOptions, ids: ReadonlySet<string>) => Promise<Sifted | null>;

/**
 * Documents one after the other.
 * @param sift may spare a source many of them
 */
export type Source = (account: Account, sift?: Sift) => AsyncIterable<SourceDocument | ArrivingDocument | CommittedDocument>;
