// Numbers object ids in the order in which they come: millions of them, in the room of their bytes.

export interface IdTable {
  readonly size: number;
  /** @param id in hex @returns its number, from 0; -1 when it is not in it */
  find(id: string): number;
  /** @returns the id's number; the next one when it was not in it */
  add(id: string): number;
  /** The same for hex digits that begin at an offset. @throws RangeError for what is no hex */
  addAt(data: Uint8Array, offset: number): number;
  /** In hex. */
  idOf(number: number): string;
  /** All ids, one behind the other, in bytes. */
  bytes(): Uint8Array;
}

const HEX = new Int8Array(256).fill(-1);
for (let digit = 0; digit < 16; digit++) {
  HEX[digit.toString(16).charCodeAt(0)] = digit;
  HEX[digit.toString(16).toUpperCase().charCodeAt(0)] = digit;
}

/** @param idLength in bytes: 20, or 32 for SHA-256 */
export function createIdTable(idLength: number): IdTable {
  let ids = new Uint8Array(1024 * idLength);
  /** Number + 1; 0 is empty. At most two thirds are taken. */
  let slots = new Int32Array(2048);
  let size = 0;
  const scratch = new Uint8Array(idLength);

  /** Ids are hashes: their first bytes are as good as any. */
  const hashAt = (data: Uint8Array, at: number): number =>
    ((data[at] as number) << 24) | ((data[at + 1] as number) << 16) | ((data[at + 2] as number) << 8) | (data[at + 3] as number);
  /** The slot of the id in `scratch`, or the empty one where it belongs. */
  const slotOf = (): number => {
    const mask = slots.length - 1;
    for (let slot = hashAt(scratch, 0) & mask; ; slot = (slot + 1) & mask) {
      const number = (slots[slot] as number) - 1;
      if (number < 0) return slot;
      const start = number * idLength;
      let same = 0;
      while (same < idLength && ids[start + same] === scratch[same]) same++;
      if (same === idLength) return slot;
    }
  };
  const grow = (): void => {
    slots = new Int32Array(slots.length * 2);
    const mask = slots.length - 1;
    for (let number = 0; number < size; number++) {
      let slot = hashAt(ids, number * idLength) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
  };
  const parse = (data: Uint8Array, offset: number): void => {
    for (let i = 0; i < idLength; i++) {
      const byte = ((HEX[data[offset + 2 * i] as number] as number) << 4) | (HEX[data[offset + 2 * i + 1] as number] as number);
      if (!(byte >= 0)) throw new RangeError("no object id");
      scratch[i] = byte;
    }
  };
  const parseText = (id: string): boolean => {
    if (id.length !== 2 * idLength) return false;
    for (let i = 0; i < idLength; i++) {
      scratch[i] = ((HEX[id.charCodeAt(2 * i)] as number) << 4) | (HEX[id.charCodeAt(2 * i + 1)] as number);
    }
    return true;
  };
  const insert = (): number => {
    const slot = slotOf();
    const known = (slots[slot] as number) - 1;
    if (known >= 0) return known;
    if ((size + 1) * idLength > ids.length) {
      const larger = new Uint8Array(ids.length * 2);
      larger.set(ids);
      ids = larger;
    }
    ids.set(scratch, size * idLength);
    slots[slot] = ++size;
    if (size * 3 > slots.length * 2) grow();
    return size - 1;
  };

  return {
    get size() {
      return size;
    },
    find: (id) => (parseText(id) ? (slots[slotOf()] as number) - 1 : -1),
    add(id) {
      if (!parseText(id)) throw new RangeError("no object id");
      return insert();
    },
    addAt(data, offset) {
      parse(data, offset);
      return insert();
    },
    idOf: (number) => Buffer.from(ids.buffer, number * idLength, idLength).toString("hex"),
    bytes: () => ids.subarray(0, size * idLength),
  };
}
