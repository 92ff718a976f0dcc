// Finds where any keyword stands. The interface is what a faster kernel has to keep to.
// This implementation: Aho and Corasick, "Efficient string matching" (1975), as a full automaton.

/** Parallel arrays of `count` hits, in order of their end; reused by the next search. */
export interface KeywordHits {
  readonly count: number;
  /** Index into the keyword list that the prefilter was made from. */
  readonly keyword: Uint32Array;
  /** Offset of the keyword's first byte. */
  readonly start: Uint32Array;
}

export interface Prefilter {
  /** Every occurrence of every keyword, overlapping ones included; ASCII letters match in either case. */
  search(bytes: Uint8Array): KeywordHits;
}

export type CreatePrefilter = (keywords: readonly Uint8Array[]) => Prefilter;

const fold = (byte: number): number => (byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte);

interface Trie {
  readonly next: Map<number, number>[];
  readonly ends: number[][];
}

function buildTrie(keywords: readonly Uint8Array[]): Trie {
  const next: Map<number, number>[] = [new Map()];
  const ends: number[][] = [[]];
  keywords.forEach((keyword, id) => {
    let state = 0;
    for (const raw of keyword) {
      const byte = fold(raw);
      let target = next[state]?.get(byte);
      if (target === undefined) {
        target = next.length;
        next.push(new Map());
        ends.push([]);
        next[state]?.set(byte, target);
      }
      state = target;
    }
    ends[state]?.push(id);
  });
  return { next, ends };
}

/** Column of each byte in the transition table; bytes that occur in no keyword share column 0. */
function byteClasses(keywords: readonly Uint8Array[]): { classOf: Uint8Array; count: number } {
  const classOf = new Uint8Array(256);
  let count = 1;
  for (const keyword of keywords) {
    for (const raw of keyword) {
      const byte = fold(raw);
      if (classOf[byte] === 0) classOf[byte] = count++;
    }
  }
  for (let upper = 0x41; upper <= 0x5a; upper++) classOf[upper] = classOf[upper | 0x20] as number;
  return { classOf, count };
}

/** @param keywords non-empty byte strings; letter case is ignored */
export const createAhoCorasick: CreatePrefilter = (keywords) => {
  const { next, ends } = buildTrie(keywords);
  const { classOf, count: width } = byteClasses(keywords);
  // Row offsets instead of state numbers save a multiplication per byte.
  const table = new Uint32Array(next.length * width);
  const failure = new Uint32Array(next.length);
  const queue: number[] = [0];
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head] as number;
    const back = failure[state] as number;
    if (state !== 0) {
      table.copyWithin(state * width, back * width, (back + 1) * width);
      ends[state]?.push(...(ends[back] as number[]));
    }
    for (const [byte, target] of next[state] as Map<number, number>) {
      const cell = state * width + (classOf[byte] as number);
      failure[target] = state === 0 ? 0 : (table[cell] as number) / width;
      table[cell] = target * width;
      queue.push(target);
    }
  }
  const accepts = new Uint8Array(next.length * width);
  ends.forEach((ids, state) => (accepts[state * width] = ids.length > 0 ? 1 : 0));
  const lengths = keywords.map((keyword) => keyword.length);

  let keyword = new Uint32Array(1024);
  let start = new Uint32Array(1024);
  const grow = (array: Uint32Array): Uint32Array<ArrayBuffer> => {
    const larger = new Uint32Array(array.length * 2);
    larger.set(array);
    return larger;
  };
  return {
    search(bytes) {
      let count = 0;
      let row = 0;
      for (let at = 0; at < bytes.length; at++) {
        row = table[row + (classOf[bytes[at] as number] as number)] as number;
        if (accepts[row] === 0) continue;
        for (const id of ends[row / width] as number[]) {
          if (count === keyword.length) {
            keyword = grow(keyword);
            start = grow(start);
          }
          keyword[count] = id;
          start[count++] = at + 1 - (lengths[id] as number);
        }
      }
      return { count, keyword, start };
    },
  };
};
