// Checks what is passed over: damage that makes an object a tree must not hide it.
import type { ObjectKernel } from "../../git/kernel/objects.ts";
import { type Families, FIRST_OFFSET, TREE } from "../../git/store/families.ts";
import type { PackBytes } from "../../git/store/pack-bytes.ts";

/** Packed bytes, and trees, that are checked at once. */
export const PIECES = { bytes: 1 << 18, count: 4096 };
/** Objects of which the trees are checked together. */
const BLOCK = 8192;

export const countBlocks = ({ count }: Families): number => Math.ceil(count / BLOCK);

/**
 * Checks the trees of one block by their checksums.
 * @param kernel has room for PIECES, and for larger trees as far as `largest`
 */
export function checkTrees(
  { count, types, ends, crcs }: Families,
  pack: PackBytes,
  kernel: ObjectKernel,
  block: number,
  largest: number,
  onLeft: (object: number, reason: string) => void,
): void {
  const startOf = (object: number): number => (object === 0 ? FIRST_OFFSET : (ends[object - 1] as number));
  const stop = Math.min(count, (block + 1) * BLOCK);
  /** Trees from `first` on, which stand one behind the other. @returns the one behind the last that was checked */
  const checkFrom = (first: number): number => {
    const from = startOf(first);
    const list: number[] = [];
    let next = first;
    while (next < stop && types[next] === TREE && list.length < PIECES.count * 2) {
      if (next > first && (ends[next] as number) - from > PIECES.bytes) break;
      list.push((ends[next] as number) - startOf(next), crcs[next] as number);
      next++;
    }
    const length = (ends[next - 1] as number) - from;
    if (length > largest) {
      onLeft(first, "too large");
      return first + 1;
    }
    const at = pack.load(from, length);
    const bad = first + kernel.checkPieces(pack.bytes.subarray(at, at + length), list);
    if (bad === next) return next;
    onLeft(bad, "damaged");
    return bad + 1;
  };
  for (let i = block * BLOCK; i < stop;) i = types[i] === TREE ? checkFrom(i) : i + 1;
}
