#!/usr/bin/env node
// Runs main.cjs. Reading and compiling it took a third of a commit's check, so its files are loaded here, and what V8
// made of them is kept in the user's cache folder (see code-cache.ts) for the next time.
import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { Script } from "node:vm";
import { openCodeCache } from "./code-cache.ts";

// Each chunk is CommonJS; this file is, too, once it is built.
declare const require: (id: string) => unknown;
declare const __dirname: string;

type Compiled = (this: unknown, exports: unknown, require: (id: string) => unknown, module: object, file: string, folder: string) => void;

const OPENING = "(function (exports, require, module, __filename, __dirname) { ";

const cache = openCodeCache(process);
const modules = new Map<string, { exports: unknown }>();

function load(file: string): unknown {
  const known = modules.get(file);
  if (known !== undefined) return known.exports;
  const module = { exports: {} };
  modules.set(file, module);
  const name = basename(file);
  // Our own files are ASCII: see scripts/bundle.mjs.
  const source = `${OPENING}${readFileSync(file, "latin1")}\n})`;
  // No chunk holds an import(): the build makes them all require().
  const script = new Script(source, { filename: file, columnOffset: -OPENING.length, cachedData: cache?.read(name) });
  cache?.loaded(name, script);
  const folder = dirname(file);
  const requireThere = (id: string): unknown => (id.startsWith(".") ? load(join(folder, id)) : require(id));
  (script.runInThisContext() as Compiled).call(module.exports, module.exports, requireThere, module, file, folder);
  return module.exports;
}

load(join(__dirname, "main.cjs"));
