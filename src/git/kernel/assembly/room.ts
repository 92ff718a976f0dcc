// AssemblyScript: memory that grows as it is wanted.

/** Addresses are told as signed numbers. */
const LAST_ADDRESS: usize = 0x7fff0000;

/** @returns false where there is no more memory */
export function reserve(end: usize): bool {
  if (end > LAST_ADDRESS) return false;
  const have = <usize>memory.size() << 16;
  if (end <= have) return true;
  const more = max(end - have, have >> 3);
  return memory.grow(<i32>((more + 0xffff) >> 16)) >= 0 || memory.grow(<i32>((end - have + 0xffff) >> 16)) >= 0;
}
