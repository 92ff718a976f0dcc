// The work on a pack, which several threads may share: whoever is free takes the next family.
import type { ObjectKernel } from "../../git/kernel/objects.ts";
import type { Families } from "../../git/store/families.ts";
import { openPackBytes, packInMemory } from "../../git/store/pack-bytes.ts";
import { checkTrees, countBlocks, PIECES } from "./check-trees.ts";
import { createFamilyScan, type PackScan } from "./scan-pack.ts";

/** Plain data in memory that threads share. */
export interface PackJob {
  readonly file: string;
  /** All of the pack, where it is not too large. */
  readonly memory: Uint8Array | null;
  readonly families: Families;
  readonly wanted: Uint8Array;
  readonly members: Uint32Array;
  /** Families, by the objects from which they begin. */
  readonly roots: Uint32Array;
  /** Which of them is next, and whether to stop. */
  readonly queue: Int32Array;
}

const NEXT = 0;
const STOPPED = 1;

export const createQueue = (): Int32Array => new Int32Array(new SharedArrayBuffer(8));

export function stopJob({ queue }: PackJob): void {
  Atomics.store(queue, STOPPED, 1);
}

/** @param breathe called between families; what it gives is waited for */
export async function workOn(
  job: PackJob,
  kernel: ObjectKernel,
  scan: Omit<PackScan, "wanted">,
  breathe: () => Promise<void> | undefined,
): Promise<void> {
  const { file, memory, families, members, roots, queue, wanted } = job;
  const blocks = countBlocks(families);
  const pack = memory === null ? openPackBytes(file, false).bytes : packInMemory(memory);
  try {
    const scanFamily = createFamilyScan(families, pack, kernel, members, { ...scan, wanted });
    while (Atomics.load(queue, STOPPED) === 0) {
      const turn = Atomics.add(queue, NEXT, 1);
      if (turn >= roots.length + blocks) return;
      if (turn < roots.length) scanFamily(roots[turn] as number);
      else checkTrees(families, pack, kernel, turn - roots.length, PIECES.bytes, scan.onLeft);
      const pause = breathe();
      if (pause !== undefined) await pause;
    }
  } finally {
    pack.close();
  }
}
