// AssemblyScript: checks what is stored in a pack by its CRC-32 (RFC 1952, 8), eight bytes at a time.

const POLYNOMIAL: u32 = 0xedb88320;
/** Eight tables: what a byte adds that 0 to 7 bytes follow. Address. */
const tables: usize = 0x8000;
const TABLE: usize = 1024;

let isReady: bool = false;

function makeTables(): void {
  for (let byte: u32 = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = (value >> 1) ^ (value & 1 ? POLYNOMIAL : 0);
    store<u32>(tables + (byte << 2), value);
  }
  for (let at = tables; at < tables + 7 * TABLE; at += 4) {
    const value = load<u32>(at);
    store<u32>(at + TABLE, (value >> 8) ^ load<u32>(tables + (<usize>(value & 255) << 2)));
  }
}

// @ts-ignore: decorator
@inline
function look(table: usize, byte: u64): u32 {
  return load<u32>(tables + table * TABLE + (<usize>(byte & 255) << 2));
}

function crc32(from: usize, end: usize): u32 {
  let crc: u32 = 0xffffffff;
  let p = from;
  for (; p + 8 <= end; p += 8) {
    const next = load<u64>(p) ^ <u64>crc;
    crc =
      look(7, next) ^ look(6, next >> 8) ^ look(5, next >> 16) ^ look(4, next >> 24) ^
      look(3, next >> 32) ^ look(2, next >> 40) ^ look(1, next >> 48) ^ look(0, next >> 56);
  }
  for (; p < end; p++) crc = (crc >> 8) ^ look(0, crc ^ load<u8>(p));
  return ~crc;
}

/**
 * @param list pairs of a length and a checksum, for pieces that stand one behind the other
 * @returns the number of the first piece whose checksum differs, or `count`
 */
export function checksOut(from: usize, list: usize, count: usize): usize {
  if (!isReady) {
    isReady = true;
    makeTables();
  }
  for (let i: usize = 0; i < count; i++, list += 8) {
    const end = from + <usize>load<u32>(list);
    if (crc32(from, end) != load<u32>(list, 4)) return i;
    from = end;
  }
  return count;
}
