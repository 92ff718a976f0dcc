// From a pattern to its anchors: literals of which one stands in every match, where the match begins before it, and
// what must stand round it. All of it is proved from the pattern's tree; nothing is guessed.
import { LONGEST_LITERAL } from "../../engine/anchor.ts";
import { type ByteSet, byteSet, membersOf } from "../../engine/byte-set.ts";
import { literalSet } from "../../engine/kernel/windows.ts";
import { maxWidth, minWidth } from "../regex/analyse.ts";
import type { Node } from "../regex/syntax.ts";
import { bytesBefore, bytesOf, lastBytes } from "./bytes.ts";
import { shareOfSequence } from "./frequency.ts";

export interface Literal {
  /** One character a byte; letters of either case are lower case. */
  readonly text: string;
  readonly fold: number;
}

/** Literals of which each match holds one, with what surrounds them. */
export interface Sketch {
  readonly literals: readonly Literal[];
  /** Bytes that may stand right before the literal; null for any. */
  readonly before: ByteSet | null;
  /** What follows the literal in the pattern. */
  readonly rest: readonly Node[];
  /** Bytes between the beginning of the match and the literal. */
  readonly lead: readonly [min: number, max: number];
}

/** Sketches that together stand for every match. */
export type Cover = readonly Sketch[];

const SHORTEST_LITERAL = 2;
/** More literals than this are not taken for one place of a pattern. */
const MOST_LITERALS = 64;
/** Once literals are this long they are not multiplied any further: the tail checks the rest. */
const LONG_ENOUGH = 5;
/** After as many bytes a literal is not multiplied by what may be left out. */
const LONG_WITHOUT_OPTIONS = 3;
/** A set of more bytes ends a literal. */
const MOST_MEMBERS = 8;

const EMPTY: readonly Literal[] = [{ text: "", fold: 0 }];

const foldOf = (byte: number): number => (byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte);
const isLetter = (byte: number): boolean => foldOf(byte) >= 0x61 && foldOf(byte) <= 0x7a;

/** The single bytes of a set, both cases of a letter as one; null for too many. */
function literalsOfSet(set: ByteSet): readonly Literal[] | null {
  const members = membersOf(set);
  if (members.length > MOST_MEMBERS * 2) return null;
  const literals = new Map<string, Literal>();
  for (const byte of members) {
    const folds = isLetter(byte) && set[byte ^ 0x20] === 1;
    const literal = { text: String.fromCharCode(folds ? foldOf(byte) : byte), fold: folds ? 1 : 0 };
    literals.set(`${literal.fold}${literal.text}`, literal);
  }
  return literals.size > MOST_MEMBERS ? null : [...literals.values()];
}

function join(left: readonly Literal[], right: readonly Literal[] | null): readonly Literal[] | null {
  if (right === null || left.length * right.length > MOST_LITERALS) return null;
  const joined = new Map<string, Literal>();
  for (const a of left) {
    for (const b of right) {
      const literal = { text: a.text + b.text, fold: a.fold | (b.fold << a.text.length) };
      if (literal.text.length > LONGEST_LITERAL) return null;
      joined.set(`${literal.fold}/${literal.text}`, literal);
    }
  }
  return [...joined.values()];
}

const knownLiterals = new WeakMap<Node, readonly Literal[] | null>();

/** Every string that the node matches, when they are few and short; null otherwise. */
function literalsOf(node: Node): readonly Literal[] | null {
  const known = knownLiterals.get(node);
  if (known !== undefined) return known;
  const literals = findLiterals(node);
  knownLiterals.set(node, literals);
  return literals;
}

function findLiterals(node: Node): readonly Literal[] | null {
  switch (node.kind) {
    case "set":
      return bytesOf(node).reduce<readonly Literal[] | null>((literals, set) => literals && join(literals, literalsOfSet(set)), EMPTY);
    case "group":
      return literalsOf(node.child);
    case "concat":
      return node.items.reduce<readonly Literal[] | null>((literals, item) => literals && join(literals, literalsOf(item)), EMPTY);
    case "alternate": {
      const branches = node.branches.map(literalsOf);
      if (branches.some((branch) => branch === null)) return null;
      const all = (branches as (readonly Literal[])[]).flat();
      return all.length > MOST_LITERALS ? null : all;
    }
    case "repeat": {
      const child = node.max <= 4 ? literalsOf(node.child) : null;
      if (child === null) return null;
      let power: readonly Literal[] | null = EMPTY;
      const all: Literal[] = node.min === 0 ? [...EMPTY] : [];
      for (let times = 1; times <= node.max; times++) {
        power = power && join(power, child);
        if (power === null) return null;
        if (times >= node.min) all.push(...power);
      }
      return all.length > MOST_LITERALS ? null : all;
    }
    default:
      // Look-around and assertions take no bytes.
      return EMPTY;
  }
}

/** The literals that begin with the first of `nodes`, and how many nodes they take. */
function literalRun(nodes: readonly Node[]): { readonly literals: readonly Literal[]; readonly length: number } | null {
  let run = EMPTY;
  let length = 0;
  for (const node of nodes) {
    const own = literalsOf(node);
    const shortest = Math.min(...run.map(({ text }) => text.length));
    const limit = own?.some(({ text }) => text === "") ? LONG_WITHOUT_OPTIONS : LONG_ENOUGH;
    if (own === null || (own.length > 1 && shortest >= limit)) break;
    const joined = join(run, own);
    if (joined === null) break;
    run = joined;
    length++;
  }
  return length > 0 && run.every(({ text }) => text.length >= SHORTEST_LITERAL) ? { literals: run, length } : null;
}

const shares = new Map<string, number>();

function shareOfLiteral(literal: Literal): number {
  const key = `${literal.fold}/${literal.text}`;
  const share = shares.get(key) ?? shareOfSequence(setsOf(literal));
  shares.set(key, share);
  return share;
}

/** What a literal costs wherever it stands, as a share of places: room in the kernel's tables and lists. */
const LITERAL_COST = 3e-8;

/** Estimated cost of a cover: places of its literals per byte of text, dearer where the match's beginning is to be searched for. */
export function costOf(cover: Cover): number {
  let cost = 0;
  for (const { literals, lead } of cover) {
    const weight = lead[0] === lead[1] ? 1 : 3;
    for (const literal of literals) cost += shareOfLiteral(literal) * weight + LITERAL_COST;
  }
  return cost;
}

/** Longer repeats are no rarer in text that holds them at all. */
const LONGEST_COUNTED = 16;

/** Share of places at which what has to follow a literal does, as far as single bytes tell. */
function shareOfRest(rest: readonly Node[]): number {
  let share = 1;
  for (const node of rest) {
    if (node.kind === "group") return share * shareOfRest([node.child]);
    if (node.kind === "concat") return share * shareOfRest(node.items);
    const { child, min, max } = node.kind === "repeat" ? node : { child: node, min: 1, max: 1 };
    const [set, ...others] = child.kind === "set" ? bytesOf(child) : [];
    if (set === undefined || others.length > 0) return share;
    share *= shareOfSequence([set]) ** Math.min(min, LONGEST_COUNTED);
    if (min !== max) return share;
  }
  return share;
}

/** Estimated share of places of text at which an anchor of the cover stands with what has to follow it. */
export const shareOfAnchors = (cover: Cover): number =>
  cover.reduce((sum, { literals, rest }) => {
    const share = literals.reduce((all, literal) => all + shareOfLiteral(literal), 0);
    return sum + share * shareOfRest(rest);
  }, 0);

const setsOf = ({ text, fold }: Literal): ByteSet[] =>
  Array.from(text, (character, i) => literalSet(character.charCodeAt(0), ((fold >> i) & 1) === 1));

function cheapest(covers: readonly Cover[]): Cover | null {
  let best: Cover | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const cover of covers) {
    const cost = costOf(cover);
    if (best !== null && cost >= least) continue;
    best = cover;
    least = cost;
  }
  return best;
}

/** What is known of the place where a sequence begins. */
interface Place {
  readonly lead: readonly [min: number, max: number];
  readonly before: ByteSet | null;
  /** Whether a word boundary is asked for. */
  readonly boundary: boolean;
}

const isWord = (byte: number): boolean => isLetter(byte) || (byte >= 0x30 && byte <= 0x39) || byte === 0x5f;
const NOT_WORD = byteSet((byte) => !isWord(byte));

function placeAfter(item: Node, { lead, before, boundary }: Place): Place {
  const width = maxWidth(item);
  if (width > 0) return { lead: [lead[0] + minWidth(item), lead[1] + width], before: lastBytes(item), boundary: false };
  // What a zero-width item says of the byte before holds beside what is known of it.
  return {
    lead,
    before: narrow(before, bytesBefore(item)),
    boundary: boundary || (item.kind === "assert" && item.what === "wordBoundary"),
  };
}

/**
 * Covers of a sequence that every match runs through.
 * @param rest what follows the sequence
 */
function coversOf(items: readonly Node[], rest: readonly Node[], start: Place): Cover[] {
  const covers: Cover[] = [];
  let place = start;
  items.forEach((item, i) => {
    const following = [...items.slice(i + 1), ...rest];
    const run = item.kind === "look" || item.kind === "assert" ? null : literalRun([item, ...following]);
    if (run !== null) {
      const { literals, length } = run;
      const startsWord = literals.every(({ text }) => isWord(text.charCodeAt(0)));
      const before = place.boundary && startsWord ? narrow(place.before, NOT_WORD) : place.before;
      covers.push([{ literals, before, rest: following.slice(length - 1), lead: place.lead }]);
    }
    covers.push(...coversInside(item, following, place));
    place = placeAfter(item, place);
  });
  return covers;
}

function narrow(a: ByteSet | null, b: ByteSet | null): ByteSet | null {
  if (a === null || b === null) return a ?? b;
  return byteSet((byte) => a[byte] === 1 && b[byte] === 1);
}

function coversInside(node: Node, following: readonly Node[], place: Place): Cover[] {
  switch (node.kind) {
    case "group":
      return coversOf([node.child], following, place);
    case "concat":
      return coversOf(node.items, following, place);
    case "alternate": {
      const sketches: Sketch[] = [];
      for (const branch of node.branches) {
        const cover = cheapest(coversOf([branch], following, place));
        if (cover === null) return [];
        sketches.push(...cover);
      }
      return [sketches];
    }
    case "repeat": {
      if (node.min === 0) return [];
      const more: Node = { ...node, min: node.min - 1, max: node.max - 1 };
      return coversOf([node.child], [more, ...following], { ...place, before: null, boundary: false });
    }
    default:
      return [];
  }
}

/** The cheapest cover of a pattern, or null when it has none. */
export function deriveCover(tree: Node): Cover | null {
  return cheapest(coversOf([tree], [], { lead: [0, 0], before: null, boundary: false }));
}
