// The buffer that files are read into where the scanner has none of its own.
import type { ReadBuffer } from "../engine/types.ts";

/** Grows to the largest size asked for, and stays so. */
export function createReadBuffer(): ReadBuffer {
  let buffer: Uint8Array = new Uint8Array(0);
  return {
    reserve(size) {
      if (buffer.length < size) buffer = Buffer.allocUnsafeSlow(size);
      return buffer;
    },
  };
}
