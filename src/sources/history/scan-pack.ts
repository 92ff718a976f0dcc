// Goes through the objects of a pack, family by family: each is built from its base while that is in memory.
import { PIECES } from "./check-trees.ts";
import type { Families } from "../../git/store/families.ts";
import { TREE, UNKNOWN, WHOLE } from "../../git/store/families.ts";
import { DAMAGED, LARGEST_OBJECT, type ObjectKernel } from "../../git/kernel/objects.ts";
import type { KnownHits } from "../../engine/types.ts";
import type { PackBytes } from "../../git/store/pack-bytes.ts";

/** Packed bytes, and bytes of a delta, of larger objects are git's to unpack. */
export const MOST_PACKED = 1 << 26;
/** Beyond so many bytes of records, those that are done with make room. */
const CROWDED = 16 << 20;

export interface PackScan {
  /** In the pack's order. Bit 0: to be looked at; bit 1: it or a delta of it is. */
  readonly wanted: Uint8Array;
  onSuspect(object: number, bytes: Uint8Array, known: KnownHits | null): void;
  onLeft(object: number, reason: string): void;
  onDone(bytes: number): void;
}

export const LOOK = 1;
export const BUILD = 2;

/** Marks what has to be built so that what is to be looked at can be. @param isKnown whether an object was looked at before */
export function markWanted(families: Families, isKnown: (object: number) => boolean): Uint8Array {
  const { count, types, bases } = families;
  const wanted = new Uint8Array(new SharedArrayBuffer(count));
  for (let i = 0; i < count; i++) {
    if (types[i] === TREE || isKnown(i)) continue;
    wanted[i] = (wanted[i] as number) | LOOK;
    for (let at = i; at >= 0 && ((wanted[at] as number) & BUILD) === 0; at = bases[at] as number)
      wanted[at] = (wanted[at] as number) | BUILD;
  }
  return wanted;
}

/** Packed and unpacked bytes of the largest object and delta that is wanted. */
function largestWanted({ count, sizes, starts, ends, bases }: Families, wanted: Uint8Array): { packed: number; delta: number } {
  let [packed, delta] = [0, 0];
  for (let i = 0; i < count; i++) {
    if (wanted[i] === 0) continue;
    packed = Math.max(packed, Math.min(MOST_PACKED, (ends[i] as number) - (starts[i] as number)));
    if (bases[i] !== WHOLE) delta = Math.max(delta, Math.min(MOST_PACKED, sizes[i] as number));
  }
  return { packed, delta };
}

interface Frame {
  readonly object: number;
  readonly record: number;
  /** Address behind the record. */
  readonly end: number;
  next: number;
  /** The child whose family is the largest comes last: then its parent may go. */
  readonly last: number;
}

/** How many objects, itself included, are built from each. Bases that stand behind their deltas are not counted right. */
export function countFamilies({ count, bases }: Families, wanted: Uint8Array): Uint32Array {
  const members = new Uint32Array(new SharedArrayBuffer(count * 4));
  for (let i = count - 1; i >= 0; i--) {
    if (wanted[i] === 0) continue;
    members[i] = (members[i] as number) + 1;
    const base = bases[i] as number;
    if (base >= 0) members[base] = (members[base] as number) + (members[i] as number);
  }
  return members;
}

/** Makes records of objects, one behind the other: see ObjectKernel. */
export interface RecordKernel {
  makeRoom(packed: number, delta: number): number;
  addWhole(packed: Uint8Array, record: number, size: number): number;
  addDelta(packed: Uint8Array, deltaSize: number, base: number, record: number): number;
  move(from: number, end: number, to: number): number;
}

export interface FamilyVisitor {
  /** In the pack's order: what is to be looked at, and built. */
  readonly wanted: Uint8Array;
  /** Called with each object that was built. */
  visit(object: number, record: number, end: number): void;
  onLeft(object: number, reason: string): void;
}

/** Packed bytes, and bytes of a delta, for which there is room whatever the pack holds. */
export interface Room {
  readonly packed: number;
  readonly delta: number;
}

/** Goes through a family: an object that is stored whole, and all that is built from it. */
export function createFamilyWalk(
  families: Families,
  pack: PackBytes,
  kernel: RecordKernel,
  members: Uint32Array,
  { wanted, visit, onLeft }: FamilyVisitor,
  least: Room = { packed: 0, delta: 0 },
): (root: number) => void {
  const largest = largestWanted(families, wanted);
  const start = kernel.makeRoom(Math.max(largest.packed, least.packed), Math.max(largest.delta, least.delta));
  const { starts, ends, sizes, childrenFrom, children } = families;

  /** @returns address behind the record, or why there is none */
  const build = (object: number, base: number, record: number): number | string => {
    const length = (ends[object] as number) - (starts[object] as number);
    const size = sizes[object] as number;
    if (length > MOST_PACKED || size > (base === 0 ? LARGEST_OBJECT : MOST_PACKED)) return "too large";
    const from = pack.load(starts[object] as number, length);
    const packed = pack.bytes.subarray(from, from + length);
    const end = base === 0 ? kernel.addWhole(packed, record, size) : kernel.addDelta(packed, size, base, record);
    return end > 0 ? end : end === DAMAGED ? "damaged" : "too large";
  };
  const leave = (object: number, reason: string): void => {
    const stack = [object];
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      if (((wanted[at] as number) & LOOK) !== 0) onLeft(at, at === object ? reason : `a delta of an object that is ${reason}`);
      for (let i = childrenFrom[at] as number; i < (childrenFrom[at + 1] as number); i++) stack.push(children[i] as number);
    }
  };
  const frameOf = (object: number, record: number, end: number): Frame => {
    let [last, most] = [-1, 0];
    for (let i = childrenFrom[object] as number; i < (childrenFrom[object + 1] as number); i++) {
      const child = children[i] as number;
      if ((members[child] as number) > most) [last, most] = [child, members[child] as number];
    }
    return { object, record, end, next: childrenFrom[object] as number, last };
  };

  return (root) => {
    const stack: Frame[] = [];
    const push = (object: number, base: number, at: number): void => {
      const built = build(object, base, at);
      if (typeof built === "string") {
        leave(object, built);
        return;
      }
      visit(object, at, built);
      stack.push(frameOf(object, at, built));
    };
    push(root, 0, start);
    for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
      const { object, record, end, last } = frame;
      if (frame.next < (childrenFrom[object + 1] as number)) {
        const child = children[frame.next++] as number;
        if (child !== last && wanted[child] !== 0) push(child, record, end);
        continue;
      }
      stack.pop();
      if (last === -1) continue;
      // The last child takes its parent's place.
      const isCrowded = end > start + CROWDED;
      const built = build(last, record, end);
      if (typeof built === "string") {
        leave(last, built);
        continue;
      }
      const at = isCrowded ? (stack.at(-1)?.end ?? start) : end;
      const behind = isCrowded ? kernel.move(end, built, at) : built;
      visit(last, at, behind);
      stack.push(frameOf(last, at, behind));
    }
  };
}

/** Looks at a family for what a rule may find. */
export function createFamilyScan(
  families: Families,
  pack: PackBytes,
  kernel: ObjectKernel,
  members: Uint32Array,
  scan: PackScan,
): (root: number) => void {
  const { wanted, onLeft } = scan;
  const visit = (object: number, record: number): void => {
    const isSuspect = kernel.isSuspect(record);
    if (((wanted[object] as number) & LOOK) === 0) return;
    const size = kernel.size(record);
    if (isSuspect) scan.onSuspect(object, kernel.text(record), kernel.knownHits(record));
    scan.onDone(size);
  };
  return createFamilyWalk(families, pack, kernel, members, { wanted, visit, onLeft }, { packed: PIECES.bytes, delta: PIECES.count * 8 });
}

/** Objects from which families begin, and those that none leads to: without a base, or damaged ones that are bases of each other. */
export function rootsOf({ count, bases, types }: Families, wanted: Uint8Array): { readonly roots: number[]; readonly lost: number[] } {
  const [roots, lost]: [number[], number[]] = [[], []];
  for (let i = 0; i < count; i++) {
    if (wanted[i] === 0) continue;
    if (types[i] === UNKNOWN) lost.push(i);
    else if (bases[i] === WHOLE) roots.push(i);
  }
  return { roots, lost };
}
