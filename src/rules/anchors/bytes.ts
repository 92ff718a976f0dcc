// The bytes that a set of a pattern matches: asked of the very class that runs later, so that the two cannot differ.
import { type ByteSet, byteSet, ANY_BYTE } from "../../engine/byte-set.ts";
import { emitRegex } from "../regex/emit.ts";
import type { Node } from "../regex/syntax.ts";

export type SetNode = Extract<Node, { kind: "set" }>;

const knownSets = new Map<string, readonly ByteSet[]>();
const knownNodes = new WeakMap<SetNode, readonly ByteSet[]>();

/** One byte set for each byte of the character: more than one for a single character beyond ASCII. */
export function bytesOf(node: SetNode): readonly ByteSet[] {
  const known = knownNodes.get(node);
  if (known !== undefined) return known;
  const key = `${node.negated ? "^" : ""}${node.insensitive ? "i" : ""}${node.ranges.join()}`;
  let sets = knownSets.get(key);
  if (sets === undefined) {
    const { source, flags } = emitRegex(node);
    knownSets.set(key, (sets = askPattern(source, flags)));
  }
  knownNodes.set(node, sets);
  return sets;
}

const EVERY_BYTE = String.fromCharCode(...Array.from({ length: 256 }, (_, byte) => byte));

function askPattern(source: string, flags: string): readonly ByteSet[] {
  // emit.ts writes a single character beyond ASCII as its bytes in a group.
  const sequence = /^\(\?:((?:\\x[0-9a-f]{2})+)\)$/.exec(source)?.[1];
  if (sequence !== undefined) return sequence.match(/[0-9a-f]{2}/g)?.map((hex) => askPattern(`\\x${hex}`, flags)[0] as ByteSet) ?? [];
  const set = new Uint8Array(256);
  for (const byte of EVERY_BYTE.match(new RegExp(source, `${flags}g`)) ?? []) set[byte.charCodeAt(0)] = 1;
  return [set];
}

/**
 * A superset of the bytes that may stand right before a place where the zero-width node holds; null when it says
 * nothing of them.
 */
export function bytesBefore(node: Node): ByteSet | null {
  switch (node.kind) {
    case "group":
      return bytesBefore(node.child);
    case "concat": {
      // All of them hold at once.
      const sets = node.items.map(bytesBefore).filter((set) => set !== null);
      return sets.length === 0 || node.items.some((item) => item.kind === "set") ? null : intersect(sets);
    }
    case "alternate": {
      const sets = node.branches.map(bytesBefore);
      return sets.some((set) => set === null) ? null : unite(sets as ByteSet[]);
    }
    case "look":
      if (!node.behind) return null;
      return node.negated ? without(node.child) : lastBytes(node.child);
    default:
      return null;
  }
}

const unite = (sets: readonly ByteSet[]): ByteSet => byteSet((byte) => sets.some((set) => set[byte] === 1));
const intersect = (sets: readonly ByteSet[]): ByteSet => byteSet((byte) => sets.every((set) => set[byte] === 1));

/** What a negated look-behind leaves: only one of a single set says something of the last byte alone. */
function without(child: Node): ByteSet | null {
  if (child.kind === "group") return without(child.child);
  if (child.kind !== "set") return null;
  const sets = bytesOf(child);
  return sets.length === 1 ? byteSet((byte) => sets[0]?.[byte] !== 1) : null;
}

/** A superset of the last bytes of what the node matches; null when it can match nothing. */
export function lastBytes(node: Node): ByteSet | null {
  switch (node.kind) {
    case "set":
      return bytesOf(node).at(-1) ?? ANY_BYTE;
    case "group":
      return lastBytes(node.child);
    case "repeat":
      return node.min > 0 ? lastBytes(node.child) : null;
    case "concat":
      return node.items.length === 0 ? null : lastBytes(node.items.at(-1) as Node);
    case "alternate": {
      const sets = node.branches.map(lastBytes);
      return sets.some((set) => set === null) ? null : unite(sets as ByteSet[]);
    }
    default:
      return null;
  }
}
