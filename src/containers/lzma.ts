// The LZMA decoder (Igor Pavlov, "LZMA specification", 2015), for the chunks of LZMA2.
import { FormatError } from "./budget.ts";

const STATES = 12;
const HALF = 1024;
/** Offsets in the one array of probabilities. */
const IS_MATCH = 0;
const IS_REP = IS_MATCH + (STATES << 4);
const IS_REP_0 = IS_REP + STATES;
const IS_REP_1 = IS_REP_0 + STATES;
const IS_REP_2 = IS_REP_1 + STATES;
const IS_REP_0_LONG = IS_REP_2 + STATES;
const SLOTS = IS_REP_0_LONG + (STATES << 4);
const SPECIAL = SLOTS + 4 * 64;
const ALIGN = SPECIAL + 128;
const LENGTHS = ALIGN + 16;
/** Choice, second choice, low and middle by position, high. */
const LENGTH_SIZE = 2 + 128 + 128 + 256;
const REP_LENGTHS = LENGTHS + LENGTH_SIZE;
const LITERALS = REP_LENGTHS + LENGTH_SIZE;

const broken = (): never => {
  throw new FormatError("broken LZMA data");
};

export interface Lzma {
  resetDictionary(): void;
  resetState(): void;
  /** Also resets the state. */
  setProperties(byte: number): void;
  /** Bytes that are not packed. */
  store(bytes: Uint8Array): void;
  /** @param length of what comes out */
  decode(bytes: Uint8Array, length: number): void;
  output(): Uint8Array;
}

/** @param most bytes that may come out @param onFull throws */
export function createLzma(most: number, onFull: () => never): Lzma {
  let out = new Uint8Array(Math.min(most, 1 << 16));
  let length = 0;
  let dictionary = 0;
  let [literalContext, literalPosition, position] = [3, 0, 2];
  let probabilities = new Uint16Array(LITERALS + (0x300 << 3));
  let state = 0;
  let [rep0, rep1, rep2, rep3] = [0, 0, 0, 0];
  // The range decoder.
  let bytes = new Uint8Array(0);
  let at = 0;
  let range = 0;
  let code = 0;

  const grow = (end: number): void => {
    if (end > most) onFull();
    if (end <= out.length) return;
    const grown = new Uint8Array(Math.min(most, Math.max(out.length * 2, end)));
    grown.set(out.subarray(0, length));
    out = grown;
  };
  const normalize = (): void => {
    if (range >>> 24 !== 0) return;
    if (at >= bytes.length) broken();
    range = (range << 8) >>> 0;
    code = ((code << 8) | (bytes[at++] as number)) >>> 0;
  };
  const bit = (index: number): number => {
    normalize();
    const probability = probabilities[index] as number;
    const bound = (range >>> 11) * probability;
    if (code < bound) {
      range = bound;
      probabilities[index] = probability + ((2048 - probability) >> 5);
      return 0;
    }
    range -= bound;
    code -= bound;
    probabilities[index] = probability - (probability >> 5);
    return 1;
  };
  const direct = (count: number): number => {
    let value = 0;
    for (let i = 0; i < count; i++) {
      normalize();
      range >>>= 1;
      const isSet = code >= range;
      if (isSet) code -= range;
      value = value * 2 + (isSet ? 1 : 0);
    }
    return value;
  };
  const tree = (base: number, depth: number): number => {
    let node = 1;
    for (let i = 0; i < depth; i++) node = node * 2 + bit(base + node);
    return node - (1 << depth);
  };
  const reverseTree = (base: number, depth: number): number => {
    let node = 1;
    let value = 0;
    for (let i = 0; i < depth; i++) {
      const next = bit(base + node);
      node = node * 2 + next;
      value |= next << i;
    }
    return value;
  };
  const readLength = (base: number, place: number): number => {
    if (bit(base) === 0) return 2 + tree(base + 2 + (place << 3), 3);
    if (bit(base + 1) === 0) return 10 + tree(base + 130 + (place << 3), 3);
    return 18 + tree(base + 258, 8);
  };
  const readDistance = (matchLength: number): number => {
    const slot = tree(SLOTS + (Math.min(matchLength - 2, 3) << 6), 6);
    if (slot < 4) return slot;
    const count = (slot >> 1) - 1;
    const base = (2 | (slot & 1)) * 2 ** count;
    if (slot < 14) return base + reverseTree(SPECIAL + base - slot, count);
    return base + direct(count - 4) * 16 + reverseTree(ALIGN, 4);
  };
  const readLiteral = (): void => {
    const before = length > dictionary ? (out[length - 1] as number) : 0;
    const place = (((length - dictionary) & ((1 << literalPosition) - 1)) << literalContext) + (before >> (8 - literalContext));
    const base = LITERALS + 0x300 * place;
    let symbol = 1;
    if (state >= 7) {
      if (rep0 >= length - dictionary) broken();
      let match = out[length - rep0 - 1] as number;
      while (symbol < 0x100) {
        const matchBit = (match >> 7) & 1;
        match <<= 1;
        const next = bit(base + ((1 + matchBit) << 8) + symbol);
        symbol = symbol * 2 + next;
        if (matchBit !== next) break;
      }
    }
    while (symbol < 0x100) symbol = symbol * 2 + bit(base + symbol);
    out[length++] = symbol & 0xff;
    state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
  };
  const copy = (count: number, end: number): void => {
    if (rep0 >= length - dictionary || length + count > end) broken();
    for (let i = 0; i < count; i++, length++) out[length] = out[length - rep0 - 1] as number;
  };
  /** @returns how many bytes are to be copied */
  const readMatch = (place: number): number => {
    if (bit(IS_REP + state) === 0) {
      [rep3, rep2, rep1] = [rep2, rep1, rep0];
      const count = readLength(LENGTHS, place);
      state = state < 7 ? 7 : 10;
      rep0 = readDistance(count);
      return count;
    }
    if (bit(IS_REP_0 + state) === 0) {
      if (bit(IS_REP_0_LONG + (state << 4) + place) === 0) {
        state = state < 7 ? 9 : 11;
        return 1;
      }
    } else if (bit(IS_REP_1 + state) === 0) [rep0, rep1] = [rep1, rep0];
    else if (bit(IS_REP_2 + state) === 0) [rep0, rep1, rep2] = [rep2, rep0, rep1];
    else [rep0, rep1, rep2, rep3] = [rep3, rep0, rep1, rep2];
    const count = readLength(REP_LENGTHS, place);
    state = state < 7 ? 8 : 11;
    return count;
  };
  const resetState = (): void => {
    probabilities.fill(HALF);
    state = 0;
    [rep0, rep1, rep2, rep3] = [0, 0, 0, 0];
  };

  return {
    resetState,
    resetDictionary() {
      dictionary = length;
    },
    setProperties(byte) {
      if (byte >= 225) broken();
      literalContext = byte % 9;
      literalPosition = Math.floor(byte / 9) % 5;
      position = Math.floor(byte / 45);
      if (literalContext + literalPosition > 4) broken();
      probabilities = new Uint16Array(LITERALS + (0x300 << (literalContext + literalPosition)));
      resetState();
    },
    store(stored) {
      grow(length + stored.length);
      out.set(stored, length);
      length += stored.length;
    },
    decode(packed, count) {
      if (packed.length < 5) broken();
      bytes = packed as Uint8Array<ArrayBuffer>;
      code = (((packed[1] as number) << 24) | ((packed[2] as number) << 16) | ((packed[3] as number) << 8) | (packed[4] as number)) >>> 0;
      range = 0xffffffff;
      at = 5;
      const end = length + count;
      grow(end);
      // oxlint-disable-next-line no-unmodified-loop-condition -- what reads moves it on
      while (length < end) {
        const place = (length - dictionary) & ((1 << position) - 1);
        if (bit(IS_MATCH + (state << 4) + place) === 0) readLiteral();
        else copy(readMatch(place), end);
      }
    },
    output: () => out.subarray(0, length),
  };
}
