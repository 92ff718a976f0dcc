// Has V8 inline less while many files are scanned. It optimizes some 250 functions for that, in each thread, and most of
// its time goes into what it puts into them from others: half a second of processor time for each thread, and hardly any
// speed. Shorter scans, and whatever is started later, are better off without: flags are part of what the code cache is
// known by (entry/code-cache.ts), so they are set back before that is written.

const FLAG = "--max-inlined-bytecode-size-cumulative";
/** V8's own value, and ours, in bytes of bytecode for each function that is optimized. */
const USUAL = 920;
const LESS = 200;
/** V8 of Node 20 to 24. Where the usual value is not known it could not be set back. */
const KNOWN = new Set(["11", "12", "13"]);

const nothing = (): void => {};

/** For all threads of the process. @returns what ends it */
export function inlineLess(): () => void {
  const { execArgv, versions } = process;
  if (!KNOWN.has(versions.v8.split(".", 1)[0] as string) || execArgv.some((flag) => flag.includes("inlined"))) return nothing;
  const { setFlagsFromString } = process.getBuiltinModule("node:v8");
  setFlagsFromString(`${FLAG}=${LESS}`);
  return () => setFlagsFromString(`${FLAG}=${USUAL}`);
}
