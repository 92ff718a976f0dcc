// Writes the tree as a JavaScript pattern for a latin1 view (one character a byte), without the flags
// u and v. A character beyond ASCII becomes its UTF-8 bytes; a set that holds one, every byte from 0x80.
import type { Pattern } from "../../engine/types.ts";
import { toUtf8 } from "../../engine/bytes.ts";
import type { AssertKind, Node, Ranges } from "./syntax.ts";
import { complement, foldCase, normalize } from "./ranges.ts";

const ASSERTS: Readonly<Record<AssertKind, string>> = {
  textStart: "^",
  textEnd: "$",
  // JavaScript's flag m would also break at \r, U+2028 and U+2029.
  lineStart: "(?<=^|\\n)",
  lineEnd: "(?=\\n|$)",
  wordBoundary: "\\b",
  noWordBoundary: "\\B",
};

const hasLetter = (ranges: Ranges): boolean => ranges.some(([from, to]) => (from < 0x5b && to > 0x41) || (from < 0x7b && to > 0x61));

function literal(code: number, inClass: boolean): string {
  const character = String.fromCharCode(code);
  if (code < 0x20 || code > 0x7e) return `\\x${code.toString(16).padStart(2, "0")}`;
  return (inClass ? /[\\\]^-]/ : /[\\^$.*+?()[\]{}|/]/).test(character) ? `\\${character}` : character;
}

/** The character beyond ASCII that the set stands for, if it is the only one. */
export function wideCharacter({ ranges: [first, second], negated }: Node & { kind: "set" }): string | null {
  const isOne = !negated && second === undefined && first !== undefined && first[1] === first[0] + 1 && first[0] > 0x7f;
  return isOne ? String.fromCodePoint(first[0]) : null;
}

function emitSet(node: Node & { kind: "set" }, expandCase: boolean): string {
  const wide = wideCharacter(node);
  if (wide !== null) return `(?:${Array.from(toUtf8(wide), (byte) => `\\x${byte.toString(16)}`).join("")})`;
  // What is complemented here is folded here: flag i would take the other case back in.
  const complemented = node.negated && node.ranges.some(([, to]) => to > 0x80);
  let ranges = node.insensitive && (expandCase || complemented) ? foldCase(node.ranges) : node.ranges;
  // A negated set is complemented among characters first, so that it holds every byte of the others.
  if (complemented) ranges = complement(ranges);
  else if (node.negated) return `[^${emitRanges(ranges)}]`;
  const ascii = ranges.flatMap(([from, to]): [number, number][] => (from < 0x80 ? [[from, Math.min(to, 0x80)]] : []));
  const bytes = normalize(ranges.some(([, to]) => to > 0x80) ? [...ascii, [0x80, 0x100]] : ascii);
  const [only] = bytes;
  if (bytes.length === 1 && only !== undefined && only[1] === only[0] + 1) return literal(only[0], false);
  return bytes.length === 0 ? "(?!)" : `[${emitRanges(bytes)}]`;
}

function emitRanges(ranges: Ranges): string {
  return ranges
    .map(([from, to]) =>
      to - from === 1
        ? literal(from, true)
        : to - from === 2
          ? literal(from, true) + literal(to - 1, true)
          : `${literal(from, true)}-${literal(to - 1, true)}`,
    )
    .join("");
}

/** For each set that flag `i` could change, whether it holds there: bytes of a character beyond ASCII are not letters. */
function letterSets(node: Node): boolean[] {
  switch (node.kind) {
    case "set":
      if (wideCharacter(node) !== null) return [false];
      return hasLetter(node.ranges) ? [node.insensitive] : [];
    case "concat":
      return node.items.flatMap(letterSets);
    case "alternate":
      return node.branches.flatMap(letterSets);
    case "group":
    case "look":
    case "repeat":
      return letterSets(node.child);
    default:
      return [];
  }
}

/** The tree as a JavaScript pattern; the flag `i` is used only where it holds for all letters. */
export function emitRegex(tree: Node): Pattern {
  const modes = letterSets(tree);
  const allInsensitive = modes.length > 0 && modes.every(Boolean);
  const emit = (node: Node): string => {
    switch (node.kind) {
      case "empty":
        return "";
      case "set":
        return emitSet(node, !allInsensitive);
      case "assert":
        return ASSERTS[node.what];
      case "group":
        return `(${node.capture ? "" : "?:"}${emit(node.child)})`;
      case "look":
        return `(?${node.behind ? "<" : ""}${node.negated ? "!" : "="}${emit(node.child)})`;
      case "repeat": {
        const { child, min, max } = node;
        const simple = child.kind === "set" || child.kind === "group";
        const counts =
          max === Number.POSITIVE_INFINITY
            ? min === 0
              ? "*"
              : min === 1
                ? "+"
                : `{${min},}`
            : min === 0 && max === 1
              ? "?"
              : min === max
                ? `{${min}}`
                : `{${min},${max}}`;
        return `${simple ? emit(child) : `(?:${emit(child)})`}${counts}${node.lazy ? "?" : ""}`;
      }
      case "concat":
        return node.items.map((item) => (item.kind === "alternate" ? `(?:${emit(item)})` : emit(item))).join("");
      case "alternate":
        return node.branches.map(emit).join("|");
    }
  };
  return { source: emit(tree), flags: allInsensitive ? "i" : "" };
}
