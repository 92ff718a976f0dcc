// Files that we keep in the user's cache folder. They are as trusted as our code: only a plain file is read that the user
// owns and nobody else may write. What is in them stands there twice, and is used only if it is the same both times:
// comparing takes no code that would have to be loaded or compiled, as a checksum does.
import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

export type Surroundings = Pick<NodeJS.Process, "argv" | "env" | "execArgv" | "platform" | "version" | "arch" | "pid" | "once"> & {
  readonly getuid?: (() => number) | undefined;
};

/** Whether anything may be kept: not under flags that change the code, nor when asked not to. */
export const mayKeep = ({ env, execArgv }: Surroundings): boolean =>
  env["NODE_DISABLE_COMPILE_CACHE"] === undefined &&
  env["NODE_V8_COVERAGE"] === undefined &&
  execArgv.length === 0 &&
  (env["NODE_OPTIONS"] ?? "") === "";

/** The folder for what is kept of a kind; undefined where there is none. */
export function cacheFolder({ env, platform }: Surroundings, kind: string): string | undefined {
  const [home, local, cache] = [env["HOME"], env["LOCALAPPDATA"], env["XDG_CACHE_HOME"]];
  if (platform === "win32") return local === undefined ? undefined : join(local, "leakclerk", kind);
  const base =
    cache?.startsWith("/") === true
      ? cache
      : home?.startsWith("/") === true
        ? join(home, platform === "darwin" ? "Library/Caches" : ".cache")
        : undefined;
  return base === undefined ? undefined : join(base, "leakclerk", kind);
}

/** Opens a file that is the user's own. @returns undefined for any other, and for none */
export function openOwn(file: string, { getuid }: Surroundings): { readonly descriptor: number; readonly size: number } | undefined {
  let descriptor: number;
  try {
    descriptor = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  } catch {
    return undefined;
  }
  const stats = fstatSync(descriptor);
  const uid = getuid?.();
  if (stats.isFile() && (uid === undefined || (stats.uid === uid && (stats.mode & 0o022) === 0))) return { descriptor, size: stats.size };
  closeSync(descriptor);
  return undefined;
}

/** What is kept is damaged. */
export class Damaged extends Error {}

/** @throws Damaged for an early end */
export function readAt(descriptor: number, into: Uint8Array, place: number): void {
  for (let done = 0; done < into.length;) {
    const count = readSync(descriptor, into, done, into.length - done, place + done);
    if (count === 0) throw new Damaged();
    done += count;
  }
}

/** What is compared at once: a page that is touched for the first time costs more than reading it. */
const PIECE = 1 << 16;
let copies: Buffer | undefined;

/**
 * Reads bytes that stand twice, one after the other, the first of them not zero: that is what a file system may leave in
 * the place of what was never written.
 * @throws Damaged when they are not the same
 */
export function readTwice(descriptor: number, into: Uint8Array, place: number): void {
  copies ??= Buffer.allocUnsafeSlow(PIECE);
  const { length } = into;
  if (length * 2 <= PIECE) {
    const both = copies.subarray(0, length * 2);
    readAt(descriptor, both, place);
    if (both[0] === 0 || both.compare(both, 0, length, length) !== 0) throw new Damaged();
    return into.set(both.subarray(0, length));
  }
  readAt(descriptor, into, place);
  if (into[0] === 0) throw new Damaged();
  for (let at = 0; at < length; at += PIECE) {
    const piece = into.subarray(at, at + PIECE);
    const copy = copies.subarray(0, piece.length);
    readAt(descriptor, copy, place + length + at);
    if (copy.compare(piece) !== 0) throw new Damaged();
  }
}

function prune(folder: string, most: number): void {
  const files = readdirSync(folder).map((name) => join(folder, name));
  if (files.length <= most) return;
  const byAge = files.map((file) => ({ file, time: statSync(file).mtimeMs })).toSorted((a, b) => b.time - a.time);
  for (const { file } of byAge.slice(most)) rmSync(file, { force: true });
}

/**
 * Puts a file in place of what is there, if that can be done.
 * @param most files that stay in the folder, so that two projects with other versions do not take turns
 */
export function keepFile(folder: string, name: string, most: number, bytes: () => Uint8Array): void {
  // Threads have one process id.
  const fresh = join(folder, `${name}.${process.pid}.${Math.random().toString(36).slice(2, 8)}`);
  // A folder that cannot be written is nobody's trouble: the next run does the work again.
  const attempt = (work: () => void): boolean => {
    try {
      work();
      return true;
    } catch {
      return false;
    }
  };
  attempt(() => mkdirSync(folder, { recursive: true, mode: 0o700 }));
  const isWritten = attempt(() => {
    const descriptor = openSync(fresh, "wx", 0o600);
    try {
      writeFileSync(descriptor, bytes());
      // The name must not be there before the bytes are, whatever happens to the machine.
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(fresh, join(folder, name));
  });
  attempt(() => (isWritten ? prune(folder, most) : rmSync(fresh, { force: true })));
}
