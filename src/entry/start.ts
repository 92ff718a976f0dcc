#!/usr/bin/env node
// Runs main.cjs. Reading and compiling it took a third of a commit's check, so its files are loaded here, and what V8
// made of them is kept in the user's cache folder (see code-cache.ts) for the next time.
import { closeSync, openSync, readSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { Script } from "node:vm";
import { openCodeCache } from "./code-cache.ts";
import { optimizeLess } from "./optimize-less.ts";

// Each chunk is CommonJS; this file is, too, once it is built.
declare const require: (id: string) => unknown;
declare const __dirname: string;

type Compiled = (this: unknown, exports: unknown, require: (id: string) => unknown, module: object, file: string, folder: string) => void;

const OPENING = "(function (exports, require, module, __filename, __dirname) { ";
const CLOSING = "\n})";

// Before the first file is loaded: V8 takes no code that was compiled under other flags.
if (process.argv[2] === "history") optimizeLess(require, process.versions.v8);
const cache = openCodeCache(process);
const modules = new Map<string, { exports: unknown }>();

/** Each file is read behind the opening: a string that is put together would be made twice, and most of them are long. */
let room = Buffer.allocUnsafeSlow(1 << 18);
room.write(OPENING, "latin1");

/** A file as a function. Our own files are ASCII: see scripts/bundle.mjs. */
function readAsFunction(file: string): string {
  const descriptor = openSync(file, "r");
  try {
    for (let end = OPENING.length; ;) {
      const count = readSync(descriptor, room, end, room.length - end, null);
      end += count;
      if (end + CLOSING.length > room.length) room = Buffer.concat([room, room]);
      else if (count === 0) return room.toString("latin1", 0, end + room.write(CLOSING, end, "latin1"));
    }
  } finally {
    closeSync(descriptor);
  }
}

function load(file: string): unknown {
  const known = modules.get(file);
  if (known !== undefined) return known.exports;
  const module = { exports: {} };
  modules.set(file, module);
  const name = basename(file);
  const source = readAsFunction(file);
  // No chunk holds an import(): the build makes them all require().
  const script = new Script(source, { filename: file, columnOffset: -OPENING.length, cachedData: cache?.read(name) });
  cache?.loaded(name, script);
  const folder = dirname(file);
  const requireThere = (id: string): unknown => (id.startsWith(".") ? load(join(folder, id)) : require(id));
  (script.runInThisContext() as Compiled).call(module.exports, module.exports, requireThere, module, file, folder);
  return module.exports;
}

load(join(__dirname, "main.cjs"));
