// Lets V8 optimize less, for a command that runs seconds: most of what a history needs is in WebAssembly, and what is not
// was optimized over and over, by threads that a second one of ours and git wait for.

type V8 = { readonly setFlagsFromString: (flag: string) => void };

/** Functions that are hot are optimized later, and with little of what they call: a fifth of the time, and hardly slower code. */
const FLAGS = ["--max-inlined-bytecode-size-cumulative=100", "--interrupt-budget=1000000"];
/** Of those versions it is known that they know the flags; another would complain. Node 20 has 11, Node 24 has 13. */
const KNOWN = { from: 11, to: 14 };

/** @param version of V8, as in process.versions */
export function optimizeLess(load: (id: string) => unknown, version: string): void {
  const major = Number.parseInt(version, 10);
  if (!(major >= KNOWN.from && major <= KNOWN.to)) return;
  const { setFlagsFromString } = load("node:v8") as V8;
  for (const flag of FLAGS) setFlagsFromString(flag);
}
