// The library's rules: inside it, so that it runs anywhere. Where it lies in its package under Node, the kernel's tables,
// which take a third of a second to make, are read from the file that the command line has of them.
import { STORE as INSIDE } from "../rules/builtin-data.gen.ts";
import type { RuleStore } from "../rules/folded.ts";

/** Changes with any byte of the rules or tables. */
declare const __RULES__: string;

/** @returns undefined in a browser, and where the library was bundled into something else */
function readTables(): Uint8Array | undefined {
  const node = (globalThis as { readonly process?: Partial<Pick<NodeJS.Process, "getBuiltinModule">> }).process?.getBuiltinModule;
  if (node === undefined) return undefined;
  try {
    const packed = node("node:fs").readFileSync(new URL(`chunks/tables-${__RULES__}.br`, import.meta.url));
    return node("node:zlib").brotliDecompressSync(packed);
  } catch {
    return undefined;
  }
}

export const STORE: RuleStore = { ...INSIDE, image: readTables };
