// Reporters room: from the path that people see to the URI that programs compare.
// Promise: the URI holds the path's own bytes, percent-encoded, and is never empty.

/** One piece of a display path: an escaped byte, an escaped backslash, or text as it is. */
const PIECE = /\\x([0-9a-fA-F]{2})|\\\\|[^\\]+|\\/g;

/** Besides letters and digits; everything else is encoded, above all `:` (scheme) and `\`. */
const PLAIN = /[A-Za-z0-9\-._~/]/;

function encodeBytes(bytes: Uint8Array): string {
  let uri = "";
  for (const byte of bytes) {
    const character = String.fromCharCode(byte);
    uri += PLAIN.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  }
  return uri;
}

/**
 * Reverses the display escapes (`\xHH` for a byte that is not UTF-8, `\\` for a backslash) and
 * percent-encodes the bytes. An absolute path becomes a `file:` URI.
 */
export function pathToUri(path: string): string {
  const encoder = new TextEncoder();
  const uri = path.replace(PIECE, (piece, byte: string | undefined) => {
    if (byte !== undefined) return encodeBytes(Uint8Array.of(Number.parseInt(byte, 16)));
    return encodeBytes(encoder.encode(piece === "\\\\" ? "\\" : piece));
  });
  // GitHub rejects an upload with an empty URI, and a path cannot be empty either.
  if (uri === "") return "unknown";
  return uri.startsWith("/") ? `file://${uri.replace(/^\/+/, "/")}` : uri;
}
