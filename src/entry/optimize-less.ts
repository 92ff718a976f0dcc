// Lets V8 optimize less, for a command that runs seconds: most of what a history needs is in WebAssembly, and what is not
// was optimized over and over, by threads that a second one of ours and git wait for.

type V8 = { readonly setFlagsFromString: (flag: string) => void };

/** Functions are optimized with little of what they call: a fifth of the time, and hardly slower code. */
const INLINE_LESS = "--max-inlined-bytecode-size-cumulative=100";
/** And later; newer versions count calls instead, and optimize in more steps. */
const LATER = "--interrupt-budget=1000000";
/** An unknown flag is complained of: by version of V8, Node 20 having 11 and Node 24 having 13. */
const FLAGS: Readonly<Record<string, readonly string[]>> = { 11: [INLINE_LESS, LATER], 12: [INLINE_LESS], 13: [INLINE_LESS] };

/** @param version of V8, as in process.versions */
export function optimizeLess(load: (id: string) => unknown, version: string): void {
  const flags = FLAGS[version.split(".", 1)[0] as string];
  if (flags === undefined) return;
  const { setFlagsFromString } = load("node:v8") as V8;
  for (const flag of flags) setFlagsFromString(flag);
}
