// One file of a listing as a document, on whatever thread.
import { lstatSync, readlinkSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, relative, sep } from "node:path";
import type { Origin, ReadBuffer } from "../engine/types.ts";
import { type BytePath, showBytePath, toPath, toPathBytes } from "./byte-path.ts";
import { LARGE } from "../engine/segments.ts";
import { type FileRead, readPieces, readRegularFile, reasonOf, whyUnread } from "./read-file.ts";
import { recordFailure, type Account, type LargeDocument, type ListedFile, type Place, type SourceDocument } from "./types.ts";

const under = (prefix: string, path: string): string => (prefix === "" ? path : `${prefix}/${path}`);

/** `path` relative to `from`, `/` separated, or as it is when it lies elsewhere. */
export function shorten(path: string, from: string): string {
  const short = relative(from, path);
  const chosen = short.startsWith("..") || isAbsolute(short) ? path : short;
  return sep === "/" ? chosen : chosen.replaceAll(sep, "/");
}

const absoluteOf = (path: BytePath): string => toPathBytes(path).toString();

/** What a file is called, for people. */
export function shownName(place: Place, path: BytePath): string {
  return place.kind === "named" ? shorten(absoluteOf(path), place.cwd) : under(place.shown, showBytePath(path));
}

/** What policy and fingerprints know a file by. */
export function policyName(place: Place, path: BytePath): string {
  return place.kind === "named" ? shorten(absoluteOf(path), place.base) : under(place.policy, showBytePath(path));
}

export type Opened = SourceDocument | LargeDocument;

/** @returns null when there is nothing to scan; then the account tells why */
export function openFile(file: ListedFile, buffer: ReadBuffer, account: Account): Opened | null {
  return file.place.kind === "named" ? openNamed(file, file.place, buffer, account) : openListed(file, file.place, buffer, account);
}

const FILE = { kind: "file" } as const;
const LINK = { kind: "link" } as const;

/** A document whose names are made only when someone asks: of nearly every file, nobody does. */
class FileDocument {
  readonly bytes: Uint8Array;
  readonly origin: Origin;
  readonly isNameClean: boolean;
  readonly #file: ListedFile;
  #path: string | undefined = undefined;
  #policyPath: string | undefined = undefined;

  constructor(file: ListedFile, bytes: Uint8Array, origin: Origin) {
    this.bytes = bytes;
    this.origin = origin;
    this.isNameClean = file.isNameClean;
    this.#file = file;
  }

  get path(): string {
    return (this.#path ??= shownName(this.#file.place, this.#file.path));
  }

  get policyPath(): string {
    return (this.#policyPath ??= policyName(this.#file.place, this.#file.path));
  }
}

const largeDocument = ({ place, path, isNameClean }: ListedFile, pieces: () => Iterable<Uint8Array>): LargeDocument => ({
  path: shownName(place, path),
  policyPath: policyName(place, path),
  isNameClean,
  pieces,
  origin: FILE,
});

/** Links are read as what git stores of them: their target's text. */
function openListed(file: ListedFile, place: Place & { kind: "folder" }, buffer: ReadBuffer, account: Account): Opened | null {
  const path = toPath(place.folder + file.path);
  const read = readRegularFile(path, buffer, LARGE);
  if ("bytes" in read) return new FileDocument(file, read.bytes, FILE);
  if ("large" in read) return largeDocument(file, () => readPieces(path));
  const shown = shownName(place, file.path);
  if (!("skip" in read)) {
    recordFailure(account, shown, whyUnread(read));
    return null;
  }
  try {
    if (lstatSync(path).isSymbolicLink()) return new FileDocument(file, readlinkSync(path, { encoding: "buffer" }), LINK);
  } catch {
    // Gone between listing and reading.
  }
  account.skipped.push({ path: shown, reason: read.skip });
  return null;
}

/** A file named on the command line: unlike a listed one it must be readable, and a link is followed. */
function openNamed(file: ListedFile, place: Place & { kind: "named" }, buffer: ReadBuffer, account: Account): Opened | null {
  const absolute = absoluteOf(file.path);
  const shown = shownName(place, file.path);
  let read: FileRead;
  let real = absolute;
  try {
    // Opening a device can already do something.
    if (!statSync(absolute).isFile()) {
      recordFailure(account, shown, "not a regular file; pipe it in: leakclerk scan - < it");
      return null;
    }
    real = realpathSync(absolute);
    read = readRegularFile(real, buffer, LARGE);
  } catch (error) {
    read = { fail: reasonOf(error) };
  }
  if ("bytes" in read) return new FileDocument(file, read.bytes, FILE);
  if ("large" in read) return largeDocument(file, () => readPieces(real));
  recordFailure(account, shown, whyUnread(read));
  return null;
}
