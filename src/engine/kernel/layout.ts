// Where things are in the kernel's memory; assembly/search.ts has the same numbers. What is not used takes no memory.

/** Of 4 bytes for each byte pair: a bit for each bucket, as first half of a window, then as second. */
export const PAIRS = 0x1_0000;
export const BUCKETS = 16;
/** A bit for each hash of a key. */
export const BITMAP = 0x5_0000;
export const HASHES = 1 << 20;
/** For each 32 hashes: how many keys' hashes lie before them, which numbers the slots. */
export const RANKS = 0x7_0000;
export const HASHES_PER_RANK = 32;
/** Of 2 bytes for each hash that a key has: an entry and SINGLE, or where its list begins. */
export const SLOTS = 0x8_0000;
export const MOST_SLOTS = 65_535;
export const SINGLE = 0x8000;
/** Entries of 2 bytes that share a hash; SINGLE marks the last. */
export const LISTS = 0xa_0000;
export const MOST_LISTED = 32_767;
export const ENTRIES = 0xb_0000;
export const ENTRY_BYTES = 64;
export const MOST_ENTRIES = 16_383;
export const SEEN = 0x1b_0000;
export const HITS = 0x1f_0000;
/** Byte tables and tail automata, as many as there are; behind them come the copy area and the read area. */
export const CHECKS = 0x22_8000;
