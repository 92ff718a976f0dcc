// Unpacks zlib streams in WebAssembly, at once and in every home of the engine. node:zlib makes an object for each stream.
import { INFLATE_WASM } from "./inflate.gen.ts";
import { instantiate } from "./instantiate.ts";

interface Kernel {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  unpack(from: number, end: number, to: number, limit: number): number;
}

/** Below it are the tables of codes. */
const START = 0x1_0000;
const PAGE = 0x1_0000;
/** What is loaded and stored at once may lie beyond the end; SPILL of assembly/inflate.ts. */
const SLACK = 320;
const TOO_LONG = -2;
/** Text shrinks to a third or a quarter. */
const FIRST_GUESS = 8;

let kernel: Kernel | undefined;

function memoryUpTo({ memory }: Kernel, end: number): Uint8Array {
  const missing = end + SLACK - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
  return new Uint8Array(memory.buffer);
}

/**
 * @param packed a zlib stream, and whatever comes after it
 * @param limit the most bytes that may come out
 * @returns null for a damaged stream, or a longer one
 */
export function inflate(packed: Uint8Array, limit: number): Uint8Array | null {
  kernel ??= instantiate(INFLATE_WASM) as Kernel;
  const end = START + packed.length;
  const out = (end + SLACK + 7) & ~7;
  for (let room = Math.min(limit, packed.length * FIRST_GUESS + 1024); ; room = Math.min(limit, room * 8)) {
    const memory = memoryUpTo(kernel, out + room);
    memory.set(packed, START);
    const length = kernel.unpack(START, end, out, room);
    if (length >= 0) return memory.slice(out, out + length);
    if (length !== TOO_LONG || room === limit) return null;
  }
}
