// Reads one regular file and nothing else: never follows a link, never waits on a FIFO or device.
// Synchronous on purpose: a promise per file costs ten times the read (docs/performance.md).
import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";

/** O_NONBLOCK: opening a FIFO must not wait for a writer. Windows has neither flag. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
const FIRST_SIZE = 1 << 20;
/** The longest typed array that every supported Node can read into. */
export const LARGEST = 2 ** 31 - 1;

export type FileRead = { readonly bytes: Uint8Array } | { readonly skip: string } | { readonly fail: string };

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  EIO: "input/output error",
  EMFILE: "too many open files",
  EISDIR: "is a folder",
};

/** A reason for people from a system error; never the path. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? "unknown error";
  return REASONS[code] ?? code;
}

let buffer = Buffer.allocUnsafe(FIRST_SIZE);

/** @returns bytes that are valid until the next call; why the file has no content to scan; or why it could not be read */
export function readRegularFile(path: Buffer | string): FileRead {
  let file: number;
  try {
    file = openSync(path, FLAGS);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return { skip: "not there (any more)" };
    if (code === "ELOOP" || code === "EMLINK") return { skip: "became a symbolic link" };
    if (code === "ENXIO" || code === "EOPNOTSUPP" || code === "ENODEV") return { skip: "not a regular file" };
    return { fail: reasonOf(error) };
  }
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) return stat.isDirectory() ? { fail: "is a folder" } : { skip: "not a regular file" };
    if (stat.size > LARGEST) return { fail: "larger than 2 GiB" };
    if (stat.size >= buffer.length) buffer = Buffer.allocUnsafe(Math.min(LARGEST, stat.size + 1));
    let length = 0;
    for (;;) {
      // A file that grows while it is read, or one in /proc that says its size is 0.
      if (length === buffer.length) {
        if (length >= LARGEST) return { fail: "larger than 2 GiB" };
        const larger = Buffer.allocUnsafe(Math.min(LARGEST, length * 2));
        buffer.copy(larger, 0, 0, length);
        buffer = larger;
      }
      const read = readSync(file, buffer, length, buffer.length - length, null);
      if (read === 0) return { bytes: buffer.subarray(0, length) };
      length += read;
    }
  } catch (error) {
    return { fail: reasonOf(error) };
  } finally {
    closeSync(file);
  }
}
