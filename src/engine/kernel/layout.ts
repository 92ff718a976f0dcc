// Where things are in the kernel's memory; assembly/search.ts has the same numbers. What is not used takes no memory.

export const PAIRS = 0x1_0000;
/** A bit for each hash of a key. */
export const BITMAP = 0x3_0000;
/** Where the nodes of each HASHES_PER_HEAD neighbouring hashes begin. */
export const HEADS = 0x5_0000;
export const HASHES = 1 << 20;
export const HASHES_PER_HEAD = 32;
/** Of 8 bytes: key, entry, next node. Nodes are numbered by 16 bits; 0 is none. */
export const NODES = 0x6_0000;
export const MOST_NODES = 65_535;
export const ENTRIES = 0xe_0000;
export const ENTRY_BYTES = 64;
export const MOST_ENTRIES = 16_383;
export const SEEN = 0x1e_0000;
export const HITS = 0x22_0000;
/** Byte tables and tail automata, as many as there are; behind them come the copy area and the read area. */
export const CHECKS = 0x25_8000;
