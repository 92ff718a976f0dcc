// Sets of byte values: a table of 256 flags in memory, 64 hex digits where they are stored.

/** 1 at each index whose byte is in the set. */
export type ByteSet = Uint8Array;

export function byteSet(holds: (byte: number) => boolean): ByteSet {
  const set = new Uint8Array(256);
  for (let byte = 0; byte < 256; byte++) if (holds(byte)) set[byte] = 1;
  return set;
}

export const ANY_BYTE: ByteSet = byteSet(() => true);

/** A hex digit for every four bytes, the first in its lowest bit. */
export function writeByteSet(set: ByteSet): string {
  let text = "";
  for (let at = 0; at < 256; at += 4) {
    let digit = 0;
    for (let i = 0; i < 4; i++) digit |= (set[at + i] as number) << i;
    text += digit.toString(16);
  }
  return text;
}

export function readByteSet(text: string): ByteSet {
  return byteSet((byte) => ((Number.parseInt(text[byte >> 2] as string, 16) >> (byte & 3)) & 1) === 1);
}

const listed = new WeakMap<ByteSet, readonly number[]>();

/** Sets are not changed once they were asked for. */
export function membersOf(set: ByteSet): readonly number[] {
  const known = listed.get(set);
  if (known !== undefined) return known;
  const members: number[] = [];
  for (let byte = 0; byte < 256; byte++) if (set[byte] === 1) members.push(byte);
  listed.set(set, members);
  return members;
}
