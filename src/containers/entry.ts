// A file inside a container.

export interface Entry {
  /** As the container has it; empty where it names none. */
  readonly name: Uint8Array;
  /** Unpacks it. @throws CapError or FormatError */
  readonly read: () => Uint8Array;
}

/** A little-endian number of 2 or 4 bytes; 0 behind the end, which no format takes for an answer. */
export const u16 = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
export const u32 = (bytes: Uint8Array, at: number): number => (u16(bytes, at) | (u16(bytes, at + 2) << 16)) >>> 0;
