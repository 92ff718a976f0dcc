// What can be proved of a pattern: how wide a match can be, and that each holds a keyword.
import { toUtf8 } from "../../engine/bytes.ts";
import { wideCharacter } from "./emit.ts";
import { foldCase } from "./ranges.ts";
import type { Node } from "./syntax.ts";

/** Most bytes that a match of the tree can take; infinite for an unbounded repeat. */
export function maxWidth(node: Node): number {
  switch (node.kind) {
    case "set": {
      const wide = wideCharacter(node);
      return wide === null ? 1 : toUtf8(wide).length;
    }
    case "group":
      return maxWidth(node.child);
    case "repeat": {
      const width = maxWidth(node.child);
      // Zero times infinity is not a number.
      return width === 0 || node.max === 0 ? 0 : width * node.max;
    }
    case "concat":
      return node.items.reduce((sum, item) => sum + maxWidth(item), 0);
    case "alternate":
      return Math.max(...node.branches.map(maxWidth));
    default:
      return 0;
  }
}

/** Fewest bytes that a match of the tree takes. */
export function minWidth(node: Node): number {
  switch (node.kind) {
    case "set":
      return maxWidth(node);
    case "group":
      return minWidth(node.child);
    case "repeat":
      return node.min * minWidth(node.child);
    case "concat":
      return node.items.reduce((sum, item) => sum + minWidth(item), 0);
    case "alternate":
      return Math.min(...node.branches.map(minWidth));
    default:
      return 0;
  }
}

/** How far, in bytes, an assertion may look beyond the match; at least 1, for `\b`, `^` and `$`. */
export function lookWidth(node: Node): number {
  switch (node.kind) {
    case "look":
      return Math.max(1, maxWidth(node.child) + lookWidth(node.child));
    case "group":
    case "repeat":
      return lookWidth(node.child);
    case "concat":
      return Math.max(1, ...node.items.map(lookWidth));
    case "alternate":
      return Math.max(...node.branches.map(lookWidth));
    default:
      return 1;
  }
}

const MOST_STRINGS = 256;
const MOST_MEMBERS = 12;

const knownStrings = new WeakMap<Node, readonly string[] | null>();

/** All strings (ASCII letters in lower case, as keywords are looked for) that the tree matches, when they are few; null otherwise. */
function exactStrings(node: Node): readonly string[] | null {
  const known = knownStrings.get(node);
  if (known !== undefined) return known;
  const strings = findStrings(node);
  knownStrings.set(node, strings);
  return strings;
}

function findStrings(node: Node): readonly string[] | null {
  switch (node.kind) {
    case "empty":
    case "assert":
    case "look":
      return [""];
    case "set": {
      const wide = wideCharacter(node);
      if (wide !== null) return [wide];
      // A set with others beyond ASCII matches any byte of them.
      if (node.negated || node.ranges.some(([, to]) => to > 0x80)) return null;
      const ranges = node.insensitive ? foldCase(node.ranges) : node.ranges;
      const size = ranges.reduce((sum, [from, to]) => sum + to - from, 0);
      if (size > MOST_MEMBERS * 2) return null;
      const members = ranges.flatMap(([from, to]) =>
        Array.from({ length: to - from }, (_, i) => String.fromCodePoint(from + i).toLowerCase()),
      );
      const different = [...new Set(members)];
      return different.length > MOST_MEMBERS ? null : different;
    }
    case "group":
      return exactStrings(node.child);
    case "repeat": {
      const child = node.max <= 4 ? exactStrings(node.child) : null;
      if (child === null) return null;
      let powers: readonly string[] | null = [""];
      const all = new Set<string>(node.min === 0 ? [""] : []);
      for (let times = 1; times <= node.max && powers !== null; times++) {
        powers = product(powers, child);
        if (times >= node.min) for (const string of powers ?? []) all.add(string);
      }
      return powers === null || all.size > MOST_STRINGS ? null : [...all];
    }
    case "concat":
      return node.items.reduce<readonly string[] | null>(
        (strings, item) => (strings === null ? null : product(strings, exactStrings(item))),
        [""],
      );
    case "alternate": {
      const branches = node.branches.map(exactStrings);
      if (branches.some((branch) => branch === null)) return null;
      const all = [...new Set(branches.flatMap((branch) => branch as readonly string[]))];
      return all.length > MOST_STRINGS ? null : all;
    }
  }
}

function product(left: readonly string[], right: readonly string[] | null): readonly string[] | null {
  if (right === null || left.length * right.length > MOST_STRINGS) return null;
  return left.flatMap((a) => right.map((b) => a + b));
}

/**
 * Whether every match provably holds one of the keywords (lower case).
 * False means only that there is no proof.
 */
export function holdsKeyword(node: Node, keywords: readonly string[]): boolean {
  const proves = (strings: readonly string[] | null): boolean =>
    strings !== null && strings.every((string) => keywords.some((keyword) => string.includes(keyword)));
  if (proves(exactStrings(node))) return true;
  switch (node.kind) {
    case "group":
      return holdsKeyword(node.child, keywords);
    case "repeat":
      return node.min > 0 && holdsKeyword(node.child, keywords);
    case "alternate":
      return node.branches.every((branch) => holdsKeyword(branch, keywords));
    case "concat": {
      // Neighbours with few strings are joined, so that a keyword may span them.
      let run: readonly string[] = [""];
      for (const item of node.items) {
        if (holdsKeyword(item, keywords)) return true;
        const strings = exactStrings(item);
        run = product(run, strings) ?? strings ?? [""];
        if (proves(run)) return true;
      }
      return false;
    }
    default:
      return false;
  }
}

/**
 * Upper bound on the ways in which a backtracking matcher can go through the tree from one place, for which it may
 * try them all before it gives up. Repeats of what can itself be read in several ways multiply without end.
 */
export function countPaths(node: Node): number {
  switch (node.kind) {
    case "group":
    case "look":
      return countPaths(node.child);
    case "repeat": {
      const child = countPaths(node.child);
      const lengths = node.max - node.min + 1;
      const isFixed = child === 1 && minWidth(node.child) === maxWidth(node.child);
      return isFixed ? lengths : Math.min(lengths * child ** node.max, Number.POSITIVE_INFINITY);
    }
    case "concat":
      return node.items.reduce((product, item) => product * countPaths(item), 1);
    case "alternate":
      return node.branches.reduce((sum, branch) => sum + countPaths(branch), 0);
    default:
      return 1;
  }
}

/** Number of capture groups. */
export function countGroups(node: Node): number {
  switch (node.kind) {
    case "group":
      return (node.capture ? 1 : 0) + countGroups(node.child);
    case "look":
    case "repeat":
      return countGroups(node.child);
    case "concat":
      return node.items.reduce((sum, item) => sum + countGroups(item), 0);
    case "alternate":
      return node.branches.reduce((sum, branch) => sum + countGroups(branch), 0);
    default:
      return 0;
  }
}
