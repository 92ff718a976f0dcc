// Starts WebAssembly: compiled once, with a memory of its own each time.
import { fromBase64 } from "./base64.ts";

// What every home of the engine has, and its type checking knows nothing of.
const { WebAssembly } = globalThis as unknown as {
  readonly WebAssembly: {
    readonly Module: new (bytes: Uint8Array) => object;
    readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
  };
};

const compiled = new Map<string, object>();

/** @param wasm a module without imports, as base64 @returns what it exports, which the caller knows */
export function instantiate(wasm: string): unknown {
  let module = compiled.get(wasm);
  if (module === undefined) compiled.set(wasm, (module = new WebAssembly.Module(fromBase64(wasm))));
  return new WebAssembly.Instance(module, {}).exports;
}
