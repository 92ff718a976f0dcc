// One file of a listing as a document, on whatever thread.
import { lstatSync, readlinkSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, relative, sep } from "node:path";
import type { ReadBuffer } from "../engine/types.ts";
import { type BytePath, showBytePath, toPath, toPathBytes } from "./byte-path.ts";
import { LARGE } from "../engine/segments.ts";
import { type FileRead, readPieces, readRegularFile, reasonOf, whyUnread } from "./read-file.ts";
import { recordFailure, type Account, type LargeDocument, type Place, type SourceDocument } from "./types.ts";

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
export function openFile(place: Place, path: BytePath, buffer: ReadBuffer, account: Account): Opened | null {
  return place.kind === "named" ? openNamed(place, path, buffer, account) : openListed(place, path, buffer, account);
}

/** Links are read as what git stores of them: their target's text. */
function openListed(place: Place & { kind: "folder" }, path: BytePath, buffer: ReadBuffer, account: Account): Opened | null {
  const file = toPath(place.folder + path);
  const read = readRegularFile(file, buffer, LARGE);
  const shown = shownName(place, path);
  if ("bytes" in read) return { path: shown, policyPath: policyName(place, path), bytes: read.bytes, origin: { kind: "file" } };
  if ("large" in read)
    return { path: shown, policyPath: policyName(place, path), pieces: () => readPieces(file), origin: { kind: "file" } };
  if (!("skip" in read)) {
    recordFailure(account, shown, whyUnread(read));
    return null;
  }
  try {
    if (lstatSync(file).isSymbolicLink()) {
      const bytes = readlinkSync(file, { encoding: "buffer" });
      return { path: shown, policyPath: policyName(place, path), bytes, origin: { kind: "link" } };
    }
  } catch {
    // Gone between listing and reading.
  }
  account.skipped.push({ path: shown, reason: read.skip });
  return null;
}

/** A file named on the command line: unlike a listed one it must be readable, and a link is followed. */
function openNamed(place: Place & { kind: "named" }, path: BytePath, buffer: ReadBuffer, account: Account): Opened | null {
  const absolute = absoluteOf(path);
  const shown = shownName(place, path);
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
  if ("bytes" in read) return { path: shown, policyPath: policyName(place, path), bytes: read.bytes, origin: { kind: "file" } };
  if ("large" in read)
    return { path: shown, policyPath: policyName(place, path), pieces: () => readPieces(real), origin: { kind: "file" } };
  recordFailure(account, shown, whyUnread(read));
  return null;
}
