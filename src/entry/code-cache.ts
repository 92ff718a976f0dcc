// What V8 made of our files, kept between runs: https://nodejs.org/api/vm.html#scriptcreatecacheddata. One file for each
// command, since each uses other functions. V8 asks a cache for its own version and flags; that it belongs to these
// very files, is whole, and was written by nobody but the user is asked here: what is wrong in it could crash V8.
import {
  closeSync,
  constants,
  fstatSync,
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
import type { Script } from "node:vm";

// Loaded only for who needs it: it takes 2 ms.
const crc32 = (bytes: Buffer): number => process.getBuiltinModule("node:zlib").crc32(bytes);

/** Changes with any byte of the built files. */
declare const __BUILD__: string;

/** Those that are run often, or wait for. Others would write more than they save. */
const COMMANDS = new Set(["staged", "hook", "scan", "diff", "redact", "history"]);
/** Files of other versions and builds that stay, so that two projects do not take turns. */
const KEPT = 24;
const HEAD = 8;
const LARGEST = 16 << 20;

type Surroundings = Pick<NodeJS.Process, "argv" | "env" | "execArgv" | "platform" | "version" | "arch" | "pid" | "once"> & {
  readonly getuid?: (() => number) | undefined;
};

export interface CodeCache {
  /** What was kept for a file. */
  read(name: string): Buffer | undefined;
  /** Tells of a file that was compiled, with or without it. */
  loaded(name: string, script: Script): void;
}

/** The folder for it; undefined where there is none. */
function cacheFolder({ env, platform }: Surroundings): string | undefined {
  const [home, local, cache] = [env["HOME"], env["LOCALAPPDATA"], env["XDG_CACHE_HOME"]];
  if (platform === "win32") return local === undefined ? undefined : join(local, "leakclerk", "code");
  const base =
    cache?.startsWith("/") === true
      ? cache
      : home?.startsWith("/") === true
        ? join(home, platform === "darwin" ? "Library/Caches" : ".cache")
        : undefined;
  return base === undefined ? undefined : join(base, "leakclerk", "code");
}

/** The bytes behind the head, if it is whole and the user's own. */
function readWhole(file: string, uid: number | undefined): Buffer | undefined {
  let descriptor: number;
  try {
    descriptor = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  } catch {
    return undefined;
  }
  try {
    const stats = fstatSync(descriptor);
    const isOwn = uid === undefined || (stats.uid === uid && (stats.mode & 0o022) === 0);
    if (!stats.isFile() || !isOwn || stats.size <= HEAD || stats.size > LARGEST) return undefined;
    const bytes = Buffer.allocUnsafe(stats.size);
    if (readSync(descriptor, bytes) !== stats.size) return undefined;
    return crc32(bytes.subarray(4)) === bytes.readUInt32LE(0) ? bytes : undefined;
  } catch {
    return undefined;
  } finally {
    closeSync(descriptor);
  }
}

/** Checksum, length of the index, index, then the pieces. */
function unpack(bytes: Buffer): Map<string, Buffer> {
  const pieces = new Map<string, Buffer>();
  let at = HEAD + bytes.readUInt32LE(4);
  for (const [name, length] of JSON.parse(bytes.toString("latin1", HEAD, at)) as [string, number][]) {
    pieces.set(name, bytes.subarray(at, at + length));
    at += length;
  }
  return pieces;
}

function pack(scripts: ReadonlyMap<string, Script>): Buffer {
  const pieces = [...scripts].map(([name, script]) => [name, script.createCachedData()] as const);
  const index = Buffer.from(JSON.stringify(pieces.map(([name, piece]) => [name, piece.length])), "latin1");
  const bytes = Buffer.concat([Buffer.alloc(HEAD), index, ...pieces.map(([, piece]) => piece)]);
  bytes.writeUInt32LE(index.length, 4);
  bytes.writeUInt32LE(crc32(bytes.subarray(4)), 0);
  return bytes;
}

function prune(folder: string): void {
  const files = readdirSync(folder).map((name) => join(folder, name));
  if (files.length <= KEPT) return;
  const byAge = files.map((file) => ({ file, time: statSync(file).mtimeMs })).toSorted((a, b) => b.time - a.time);
  for (const { file } of byAge.slice(KEPT)) rmSync(file, { force: true });
}

function write(folder: string, file: string, scripts: ReadonlyMap<string, Script>, pid: number): void {
  const fresh = `${file}.${pid}`;
  // A folder that cannot be written is nobody's trouble: the next run compiles again.
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
    writeFileSync(fresh, pack(scripts), { flag: "wx", mode: 0o600 });
    renameSync(fresh, file);
  });
  attempt(() => (isWritten ? prune(folder) : rmSync(fresh, { force: true })));
}

/** @returns undefined where nothing is to be kept: for other commands, when asked not to, or under flags that change the code */
export function openCodeCache(surroundings: Surroundings): CodeCache | undefined {
  const { argv, env, execArgv, version, arch } = surroundings;
  const command = argv[2] ?? "";
  const isOff = env["NODE_DISABLE_COMPILE_CACHE"] !== undefined || env["NODE_V8_COVERAGE"] !== undefined;
  if (!COMMANDS.has(command) || isOff || execArgv.length > 0 || (env["NODE_OPTIONS"] ?? "") !== "") return undefined;
  const folder = cacheFolder(surroundings);
  if (folder === undefined) return undefined;
  const file = join(folder, `${command}-${__BUILD__}-${version}-${arch}`);
  const bytes = readWhole(file, surroundings.getuid?.());
  const pieces = bytes === undefined ? undefined : unpack(bytes);
  const scripts = new Map<string, Script>();
  let isStale = pieces === undefined;
  surroundings.once("exit", (status: number) => {
    if (isStale && status < 2) write(folder, file, scripts, surroundings.pid);
  });
  return {
    read: (name) => pieces?.get(name),
    loaded(name, script) {
      scripts.set(name, script);
      if (script.cachedDataRejected === true) isStale = true;
    },
  };
}
