// Where things are in the kernel's memory; assembly/search.ts has the same numbers. What is not used takes no memory.

export const PAIRS = 0x1_0000;
export const BITMAP = 0x3_0000;
export const HEADS = 0x3_8000;
/** Nodes are numbered by 16 bits; 0 is none. */
export const NODES = 0x4_8000;
export const MOST_NODES = 65_535;
export const ENTRIES = 0x8_8000;
export const ENTRY_BYTES = 64;
export const MOST_ENTRIES = 16_383;
export const SEEN = 0x18_8000;
export const HITS = 0x1c_8000;
/** Byte tables and tail automata, as many as there are; behind them come the copy area and the read area. */
export const CHECKS = 0x20_0000;
