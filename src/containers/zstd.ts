// Unpacks Zstandard (RFC 8878). Node's own zlib has had it since 22.15 only.
import { Decompress } from "fzstd";
import { CapError, FormatError } from "./budget.ts";

/** @param most bytes that may come out @throws CapError or FormatError */
export function unpackZstd(bytes: Uint8Array, most: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = new Decompress((chunk) => {
    length += chunk.length;
    if (length > most) throw new CapError(`more than ${most >> 20} MiB come out of it`);
    chunks.push(chunk.slice());
  });
  try {
    // In pieces, since a frame is given out whole when its bytes are.
    for (let at = 0; at < bytes.length; at += PIECE) stream.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
  } catch (error) {
    if (error instanceof CapError) throw error;
    throw new FormatError("broken Zstandard stream");
  }
  return Buffer.concat(chunks);
}

/** Of packed bytes that are given to the decoder at once. */
const PIECE = 1 << 16;
