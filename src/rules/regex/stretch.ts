// A long run of one class of characters that every match of a pattern holds, such as the 32 letters of a token.
import type { ByteSet } from "../../engine/byte-set.ts";
import { bytesOf } from "../anchors/bytes.ts";
import type { Node } from "./syntax.ts";

export interface Stretch {
  readonly set: ByteSet;
  /** So many bytes of it, one after the other. */
  readonly min: number;
}

/** Shorter ones, and classes that hold half of all text, are everywhere. */
const SHORTEST = 12;
const MOST_MEMBERS = 72;

const sizeOf = (set: ByteSet): number => set.reduce((sum, flag) => sum + flag, 0);

/** The rarer of two. */
function better(one: Stretch | null, other: Stretch | null): Stretch | null {
  if (one === null || other === null) return one ?? other;
  if (one.min !== other.min) return one.min > other.min ? one : other;
  return sizeOf(one.set) <= sizeOf(other.set) ? one : other;
}

function find(node: Node): Stretch | null {
  switch (node.kind) {
    case "group":
      return find(node.child);
    case "concat":
      return node.items.map(find).reduce(better, null);
    case "alternate": {
      const all = node.branches.map(find);
      return all.reduce((one, other) =>
        one === null || other === null
          ? null
          : { set: one.set.map((flag, byte) => flag | (other.set[byte] as number)), min: Math.min(one.min, other.min) },
      );
    }
    case "repeat": {
      if (node.min === 0) return null;
      const sets = node.child.kind === "set" ? bytesOf(node.child) : [];
      if (sets.length === 1) return node.min < SHORTEST ? null : { set: sets[0] as ByteSet, min: node.min };
      return find(node.child);
    }
    default:
      return null;
  }
}

/** @returns null when there is none that says much */
export function longestStretch(tree: Node): Stretch | null {
  const found = find(tree);
  return found === null || sizeOf(found.set) > MOST_MEMBERS ? null : found;
}
