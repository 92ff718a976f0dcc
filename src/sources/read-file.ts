// Reads one regular file and nothing else: never follows a link, never waits on a FIFO or device.
// Synchronous on purpose: a promise per file costs ten times the read (docs/performance.md).
import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import type { ReadBuffer } from "../engine/types.ts";
import { AppError } from "../errors.ts";

// The module is a dictionary to V8: looking a function up in it takes as long as a tenth of what it does.
const [open, read, close] = [openSync, readSync, closeSync];

/** O_NONBLOCK: opening a FIFO must not wait for a writer. Windows has neither flag. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
const FIRST_SIZE = 1 << 20;
const PIECE = 1 << 20;
/** The longest typed array that every supported Node can read into. */
export const LARGEST = 2 ** 31 - 1;

export type FileRead =
  | { readonly bytes: Uint8Array }
  /** More than `limit` bytes; the file is closed again. */
  | { readonly large: true }
  | { readonly skip: string }
  | { readonly fail: string };

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  EIO: "input/output error",
  EMFILE: "too many open files",
  ENFILE: "too many open files",
};

const SKIPS: Readonly<Record<string, string>> = {
  ENOENT: "not there (any more)",
  ENOTDIR: "not there (any more)",
  ELOOP: "became a symbolic link",
  EMLINK: "became a symbolic link",
  EISDIR: "is a folder",
  ENXIO: "not a regular file",
  EOPNOTSUPP: "not a regular file",
  ENODEV: "not a regular file",
  ESPIPE: "not a regular file",
};

/** A reason for people from a system error; never the path. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? "unknown error";
  return REASONS[code] ?? code;
}

export function whyUnread(read: Exclude<FileRead, { bytes: unknown }>): string {
  if ("large" in read) return "larger than 2 GiB";
  return "fail" in read ? read.fail : read.skip;
}

function refused(error: unknown): FileRead {
  const skip = SKIPS[(error as NodeJS.ErrnoException).code ?? ""];
  return skip === undefined ? { fail: reasonOf(error) } : { skip };
}

/** @returns undefined for a regular file */
function oddity(file: number): FileRead | undefined {
  const stat = fstatSync(file);
  if (stat.isFile()) return undefined;
  return { skip: stat.isDirectory() ? "is a folder" : "not a regular file" };
}

function readOpen(file: number, buffer: ReadBuffer, limit: number): FileRead {
  let bytes = buffer.reserve(FIRST_SIZE);
  let length = 0;
  for (;;) {
    const room = Math.min(bytes.length, limit + 1);
    // By offset, since pipes and terminals refuse that: nothing is waited for or taken out of them. To the very
    // end, since a short read is no end in /proc, on network file systems and before a broken sector.
    const count = read(file, bytes, length, room - length, length);
    length += count;
    if (count > 0 && length < room) continue;
    // What a device gives is either nothing or without end. Asking of every file would cost as much as half the read.
    const odd = length === 0 || length === room ? oddity(file) : undefined;
    if (odd !== undefined) return odd;
    if (length > limit) return { large: true };
    if (length < room) return { bytes: bytes.subarray(0, length) };
    // The size of a file that grows, or of one in /proc, which says 0, is no more than a hint.
    bytes = buffer.reserve(Math.min(limit + 1, Math.max(fstatSync(file).size + 1, length * 2)));
    length = 0;
  }
}

/** The bytes of a regular file from the beginning; each piece is valid until the next. @throws AppError when it cannot be read */
export function* readPieces(path: Buffer | string): Generator<Uint8Array> {
  const buffer = Buffer.allocUnsafeSlow(PIECE);
  let file: number | undefined;
  try {
    file = openSync(path, FLAGS);
    const odd = oddity(file);
    if (odd !== undefined) throw new AppError(whyUnread(odd as Exclude<FileRead, { bytes: unknown }>));
    for (let at = 0; ;) {
      const read = readSync(file, buffer, 0, PIECE, at);
      if (read === 0) return;
      at += read;
      yield buffer.subarray(0, read);
    }
  } catch (error) {
    throw error instanceof AppError ? error : new AppError(reasonOf(error));
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/**
 * @param limit the most bytes to read
 * @returns bytes that are valid until the buffer is asked again; why the file has no content to scan; or why it could not be read
 */
export function readRegularFile(path: Buffer | string, buffer: ReadBuffer, limit = LARGEST - 1): FileRead {
  let file: number;
  try {
    file = open(path, FLAGS);
  } catch (error) {
    return refused(error);
  }
  try {
    return readOpen(file, buffer, limit);
  } catch (error) {
    return refused(error);
  } finally {
    close(file);
  }
}
