// AssemblyScript: carries out a delta. Format: gitformat-pack(5), "Deltified representation".

/** A copied stretch: its place in the text, its length, its place in the base. */
export const STRETCH: usize = 12;

// Where reading of a delta stands.
let at: usize = 0;
let deltaEnd: usize = 0;

/** Begins with what has been unpacked. */
export function beginDelta(delta: usize, size: usize): void {
  at = delta;
  deltaEnd = delta + size;
}

/** Of the base, then of the text. @returns a negative number for what is none */
export function readSize(): isize {
  let size: usize = 0;
  let shift: usize = 0;
  while (at < deltaEnd && shift < 32) {
    const byte = <usize>load<u8>(at++);
    size |= (byte & 127) << shift;
    if (byte < 128) return <isize>size;
    shift += 7;
  }
  return -1;
}

/** Copies; may read and write up to 15 bytes behind. */
// @ts-ignore: decorator
@inline
function copy(to: usize, from: usize, length: usize): void {
  if (length > 512) {
    memory.copy(to, from, length);
    return;
  }
  for (let i: usize = 0; i < length; i += 16) v128.store(to + i, v128.load(from + i));
}

// The stretch that is being copied, and the list of those that were.
let stretchTo: usize = 0;
let stretchLength: usize = 0;
let stretchFrom: usize = 0;
let stretches: usize = 0;
let shortest: usize = 0;

function endStretch(): void {
  if (stretchLength >= shortest) {
    store<u32>(stretches, <u32>stretchTo);
    store<u32>(stretches, <u32>stretchLength, 4);
    store<u32>(stretches, <u32>stretchFrom, 8);
    stretches += STRETCH;
  }
  stretchLength = 0;
}

/**
 * Carries out the delta's commands, and lists stretches that are copied.
 * @param list room for as many as there may be
 * @param least shorter ones are not listed
 * @returns end of the list; 0 for a damaged delta
 */
export function apply(base: usize, baseSize: usize, text: usize, size: usize, list: usize, least: usize): usize {
  stretches = list;
  shortest = least;
  let p = at;
  const end = deltaEnd;
  let out: usize = 0;
  stretchLength = 0;
  while (p < end) {
    const command = <u32>load<u8>(p++);
    if (command & 128) {
      let from: usize = 0;
      let length: usize = 0;
      if (command & 1) from = <usize>load<u8>(p++);
      if (command & 2) from |= <usize>load<u8>(p++) << 8;
      if (command & 4) from |= <usize>load<u8>(p++) << 16;
      if (command & 8) from |= <usize>load<u8>(p++) << 24;
      if (command & 16) length = <usize>load<u8>(p++);
      if (command & 32) length |= <usize>load<u8>(p++) << 8;
      if (command & 64) length |= <usize>load<u8>(p++) << 16;
      if (length == 0) length = 0x10000;
      if (p > end || from > baseSize || length > baseSize - from || length > size - out) return 0;
      copy(text + out, base + from, length);
      if (stretchLength != 0 && from == stretchFrom + stretchLength) stretchLength += length;
      else {
        endStretch();
        stretchTo = out;
        stretchFrom = from;
        stretchLength = length;
      }
      out += length;
    } else {
      const length = <usize>command;
      if (length == 0 || length > end - p || length > size - out) return 0;
      endStretch();
      copy(text + out, p, length);
      p += length;
      out += length;
    }
  }
  endStretch();
  return out == size ? stretches : 0;
}
