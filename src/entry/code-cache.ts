// What V8 made of our files, kept between runs: https://nodejs.org/api/vm.html#scriptcreatecacheddata. One file for each
// command, since each uses other functions. V8 asks a cache for its own version and flags; that it belongs to these
// very files, is whole, and was written by nobody but the user is asked here: what is wrong in it could crash V8.
import { closeSync } from "node:fs";
import { join } from "node:path";
import type { Script } from "node:vm";
import { cacheFolder, keepFile, mayKeep, openOwn, readTwice, type Surroundings } from "./own-files.ts";

/** Changes with any byte of the built files. */
declare const __BUILD__: string;

/** Those that are run often, or wait for. Others would write more than they save. */
const COMMANDS = new Set(["staged", "hook", "scan", "diff", "redact", "history"]);
const KEPT = 24;
const HEAD = 8;
/** "code". */
const MARK = 0x65646f63;
const LARGEST = 16 << 20;

export interface CodeCache {
  /** What was kept for a file. */
  read(name: string): Buffer | undefined;
  /** Tells of a file that was compiled, with or without it. */
  loaded(name: string, script: Script): void;
}

/** The pieces, if the file is whole and the user's own. */
function readPieces(file: string, surroundings: Surroundings): Map<string, Buffer> | undefined {
  const own = openOwn(file, surroundings);
  if (own === undefined) return undefined;
  const { descriptor, size } = own;
  try {
    if (size <= HEAD * 2 || size > LARGEST || size % 2 !== 0) return undefined;
    const bytes = Buffer.allocUnsafeSlow(size / 2);
    readTwice(descriptor, bytes, 0);
    return unpack(bytes);
  } catch {
    return undefined;
  } finally {
    closeSync(descriptor);
  }
}

/** V8 copies what does not begin at a multiple of it. */
const ALIGNED = 8;
const align = (place: number): number => Math.ceil(place / ALIGNED) * ALIGNED;

/** A mark, length of the index, index, then the pieces, each aligned; all that twice. */
function unpack(bytes: Buffer): Map<string, Buffer> {
  const pieces = new Map<string, Buffer>();
  let at = HEAD + bytes.readUInt32LE(4);
  for (const [name, length] of JSON.parse(bytes.toString("latin1", HEAD, at)) as [string, number][]) {
    at = align(at);
    pieces.set(name, bytes.subarray(at, at + length));
    at += length;
  }
  return pieces;
}

function pack(pieces: ReadonlyMap<string, Buffer>): Buffer {
  const index = Buffer.from(JSON.stringify([...pieces].map(([name, piece]) => [name, piece.length])), "latin1");
  const head = Buffer.alloc(HEAD);
  head.writeUInt32LE(MARK, 0);
  head.writeUInt32LE(index.length, 4);
  const once = [head, index, ...pieces.values()].flatMap((part) => [part, Buffer.alloc(align(part.length) - part.length)]);
  return Buffer.concat([...once, ...once]);
}

/** @returns undefined where nothing is to be kept */
export function openCodeCache(surroundings: Surroundings): CodeCache | undefined {
  const { argv, version, arch } = surroundings;
  const command = argv[2] ?? "";
  if (!COMMANDS.has(command) || !mayKeep(surroundings)) return undefined;
  const folder = cacheFolder(surroundings, "code");
  if (folder === undefined) return undefined;
  const name = `${command}-${__BUILD__}-${version}-${arch}`;
  const pieces = readPieces(join(folder, name), surroundings) ?? new Map<string, Buffer>();
  const scripts = new Map<string, Script>();
  let isStale = false;
  surroundings.once("exit", (status: number) => {
    if (!isStale || status >= 2) return;
    // What this run did not need, as after a commit of nothing, stays for the next.
    const made = [...scripts].map(([file, script]) => [file, script.createCachedData()] as const);
    keepFile(folder, name, KEPT, () => pack(new Map([...pieces, ...made])));
  });
  return {
    read: (file) => pieces.get(file),
    loaded(file, script) {
      scripts.set(file, script);
      // A run that came further than those before has new files.
      if (script.cachedDataRejected !== false) isStale = true;
    },
  };
}
