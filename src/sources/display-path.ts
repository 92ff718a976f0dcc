// Paths are bytes to the file system and text to people: one reversible way from one to the other.

/**
 * A path as text: `/` separated; bytes that are not UTF-8 become `\xHH`, and a backslash `\\`, so that
 * no two paths look the same.
 */
export function displayPath(bytes: Buffer): string {
  const text = bytes.toString("utf8");
  // A character for each byte, and none in the place of what cannot be decoded: ASCII.
  const isAscii = text.length === bytes.length && !text.includes("\ufffd");
  if (!text.includes("\\") && (isAscii || Buffer.from(text).equals(bytes))) return text;
  let shown = "";
  for (let at = 0; at < bytes.length;) {
    const length = [1, 2, 3, 4].find((n) => at + n <= bytes.length && isWhole(bytes.subarray(at, at + n)));
    if (length === undefined) shown += `\\x${(bytes[at] as number).toString(16).padStart(2, "0")}`;
    else shown += bytes.toString("utf8", at, at + length).replace("\\", "\\\\");
    at += length ?? 1;
  }
  return shown;
}

/** One valid UTF-8 character, the replacement character only where it is meant. */
function isWhole(bytes: Buffer): boolean {
  const text = bytes.toString("utf8");
  return [...text].length === 1 && Buffer.from(text).equals(bytes);
}

/** The bytes of a path that displayPath has shown. */
export function hiddenPath(shown: string): Buffer {
  const pieces = shown.split(/(\\\\|\\x[0-9a-f]{2})/);
  return Buffer.concat(
    pieces.map((piece, i) => {
      if (i % 2 === 0) return Buffer.from(piece);
      return piece === "\\\\" ? Buffer.from("\\") : Buffer.of(Number.parseInt(piece.slice(2), 16));
    }),
  );
}
