// Tells by its first bytes whether a file holds files. Always loaded, so no more than that.

export type ContainerKind = "zip" | "gzip" | "bzip2" | "xz" | "zstd" | "tar" | "pdf";

const MAGIC: readonly (readonly [ContainerKind, readonly number[]])[] = [
  ["zip", [0x50, 0x4b, 3, 4]],
  ["zip", [0x50, 0x4b, 5, 6]],
  ["gzip", [0x1f, 0x8b, 8]],
  ["xz", [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0]],
  ["zstd", [0x28, 0xb5, 0x2f, 0xfd]],
  ["pdf", [0x25, 0x50, 0x44, 0x46, 0x2d]],
];
/** Where the magic number of a tar header stands (POSIX ustar, GNU). */
const USTAR = 257;

const stands = (bytes: Uint8Array, magic: readonly number[], at: number): boolean => magic.every((byte, i) => bytes[at + i] === byte);

/** @param bytes a file's beginning, 512 bytes at least unless it is shorter @returns null for a file that holds none */
export function containerKind(bytes: Uint8Array): ContainerKind | null {
  const first = bytes[0];
  // Nearly all files are told by their first byte.
  if (first === 0x50 || first === 0x1f || first === 0x42 || first === 0xfd || first === 0x28 || first === 0x25) {
    // BZh, a digit, and the beginning of pi.
    if (stands(bytes, [0x42, 0x5a, 0x68], 0) && stands(bytes, [0x31, 0x41, 0x59], 4)) return "bzip2";
    for (const [kind, magic] of MAGIC) if (stands(bytes, magic, 0)) return kind;
  }
  return bytes.length >= 512 && stands(bytes, [0x75, 0x73, 0x74, 0x61, 0x72], USTAR) ? "tar" : null;
}
