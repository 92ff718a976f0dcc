// What must follow an anchor's literal, as an automaton that lets through at least all that the pattern does.
// Look-around is left out, long repeats are cut short and wide ones made endless: each only lets more through.
import { byteSet, type ByteSet } from "../../engine/byte-set.ts";
import { DEAD, PASSED, START, type Tail } from "../../engine/kernel/tail.ts";
import type { Node } from "../regex/syntax.ts";
import { bytesOf } from "./bytes.ts";

/** Copies of a repeated part beyond which its end is not looked for: text that passes so many is rare enough. */
const MOST_COPIES = 12;
const MOST_OPTIONAL = 2;
/** Nodes beyond which a pattern is too large to be worth it. */
const MOST_NODES = 6000;

/**
 * Long runs are taken for runs of one of these, so that the tails of many rules are the same: what differs is left to
 * the pattern, and to the stretch that it needs.
 */
const CLASSES = [/\d/, /[\da-fA-F]/, /[\w-]/, /[\w+/=.~-]/].map((regex) => byteSet((byte) => regex.test(String.fromCharCode(byte))));

function classOf(set: ByteSet): ByteSet {
  return CLASSES.find((wide) => set.every((flag, byte) => flag <= (wide[byte] as number))) ?? set;
}

interface Automaton {
  /** By node: the nodes that are reached without a byte. */
  readonly silent: number[][];
  /** By node: the bytes that lead on, and where to. */
  readonly edges: ({ readonly set: ByteSet; readonly to: number } | null)[];
}

const FINAL = 0;

/** Thompson's construction, from the end to the beginning. @returns the first node, or null when there are too many */
function build(nodes: readonly Node[], automaton: Automaton): number | null {
  const add = (silent: number[], edge: Automaton["edges"][number] = null): number => {
    automaton.silent.push(silent);
    automaton.edges.push(edge);
    if (automaton.edges.length > MOST_NODES) throw new RangeError();
    return automaton.edges.length - 1;
  };
  const repeat = (node: Extract<Node, { kind: "repeat" }>, to: number): number => {
    const min = Math.min(node.min, MOST_COPIES);
    const sets = node.child.kind === "set" ? bytesOf(node.child) : [];
    const child = min === MOST_COPIES && sets.length === 1 ? classOf(sets[0] as ByteSet) : node.child;
    const copy = (next: number): number => ("kind" in child ? link(child, next) : add([], { set: child, to: next }));
    let at = to;
    if (node.max - min > MOST_OPTIONAL) {
      at = add([to]);
      (automaton.silent[at] as number[]).push(copy(at));
    } else {
      for (let i = min; i < node.max; i++) at = add([to, copy(at)]);
    }
    for (let i = 0; i < min; i++) at = copy(at);
    return at;
  };
  const link = (node: Node, to: number): number => {
    switch (node.kind) {
      case "set":
        return bytesOf(node).reduceRight((at, set) => add([], { set, to: at }), to);
      case "group":
        return link(node.child, to);
      case "concat":
        return node.items.reduceRight((at, item) => link(item, at), to);
      case "alternate":
        return add(node.branches.map((branch) => link(branch, to)));
      case "repeat":
        return repeat(node, to);
      default:
        return to;
    }
  };
  add([]);
  try {
    return nodes.reduceRight((at, node) => link(node, at), FINAL);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** What is reached without a byte from the nodes: those with an edge, ascending, and whether the end is. */
function closure(nodes: readonly number[], { silent, edges }: Automaton): { readonly live: number[]; readonly ends: boolean } {
  const reached = new Set(nodes);
  for (const node of reached) for (const next of silent[node] as number[]) reached.add(next);
  return { live: [...reached].filter((node) => edges[node] !== null).toSorted((x, y) => x - y), ends: reached.has(FINAL) };
}

/** Small numbers as a key. */
const keyOf = (numbers: ArrayLike<number>): string => String.fromCharCode.apply(null, numbers as number[]);

/** Bytes that no edge tells apart share a column. */
function columnsOf(edges: Automaton["edges"]): { readonly columnOf: Uint8Array; readonly samples: readonly number[] } {
  const sets = [...new Set(edges.flatMap((edge) => (edge === null ? [] : [edge.set])))];
  const columns = new Map<string, number>();
  const samples: number[] = [];
  const columnOf = Uint8Array.from({ length: 256 }, (_, byte) => {
    const key = keyOf(sets.map((set) => set[byte] as number));
    const column = columns.get(key) ?? columns.size;
    if (column === columns.size) {
      columns.set(key, column);
      samples.push(byte);
    }
    return column;
  });
  return { columnOf, samples };
}

/**
 * @param mostStates further states count as passed
 * @returns the automaton of what follows, or null when anything may
 */
export function tailOf(rest: readonly Node[], mostStates = 160): Tail | null {
  const automaton: Automaton = { silent: [], edges: [] };
  const first = build(rest, automaton);
  if (first === null || closure([first], automaton).ends) return null;
  const { edges } = automaton;
  const { columnOf, samples } = columnsOf(edges);
  if (samples.length > 255) return null;

  const states: number[][] = [];
  const numberOfLive = new Map<string, number>();
  const numberOfReached = new Map<string, number>();
  const numberFor = (reached: readonly number[]): number => {
    const { live, ends } = closure(reached, automaton);
    if (ends) return PASSED;
    const key = keyOf(live);
    const known = numberOfLive.get(key);
    if (known !== undefined) return known;
    if (states.length + START >= mostStates) return PASSED;
    numberOfLive.set(key, states.length + START);
    states.push(live);
    return states.length - 1 + START;
  };
  numberFor([first]);
  const rows: number[] = [];
  // Breadth first, so that what is cut off for want of numbers lies deepest.
  for (const live of states) {
    for (const byte of samples) {
      const reached: number[] = [];
      for (const node of live) {
        const edge = edges[node];
        if (edge?.set[byte] === 1) reached.push(edge.to);
      }
      const key = keyOf(reached);
      const number = numberOfReached.get(key) ?? (reached.length === 0 ? DEAD : numberFor(reached));
      numberOfReached.set(key, number);
      rows.push(number);
    }
  }
  return merged({ columns: samples.length, columnOf, rows: Uint8Array.from(rows) });
}

/** For each state the first of those that lead alike. States mostly lead to later ones, so the last come first. */
function representatives(rows: Uint8Array, columns: number): Uint8Array {
  const states = rows.length / columns + START;
  const of = Uint8Array.from({ length: states }, (_, state) => state);
  for (let left = states, before = left + 1; left < before;) {
    before = left;
    const known = new Map<string, number>();
    for (let state = states - 1; state >= START; state--) {
      const at = (state - START) * columns;
      const key = keyOf(rows.subarray(at, at + columns).map((next) => of[next] as number));
      of[state] = known.get(key) ?? state;
      known.set(key, of[state] as number);
    }
    left = known.size;
  }
  return of;
}

/** The same automaton with states that lead alike made one, then columns that do. */
function merged({ columns, columnOf, rows }: Tail): Tail {
  const of = representatives(rows, columns);
  const kept = [of[START] as number, ...new Set(of.subarray(START + 1).filter((state) => state !== of[START]))];
  const numberOf = new Map([[DEAD, DEAD], [PASSED, PASSED], ...kept.map((state, i) => [state, i + START] as const)]);
  const columnsKept: number[] = [];
  const known = new Map<string, number>();
  const columnTo = Array.from({ length: columns }, (_, column) => {
    const key = keyOf(kept.map((state) => of[rows[(state - START) * columns + column] as number] as number));
    const number = known.get(key) ?? known.size;
    if (number === known.size) columnsKept.push(column);
    known.set(key, number);
    return number;
  });
  return {
    columns: columnsKept.length,
    columnOf: columnOf.map((column) => columnTo[column] as number),
    rows: Uint8Array.from(
      kept.flatMap((state) =>
        columnsKept.map((column) => numberOf.get(of[rows[(state - START) * columns + column] as number] as number) as number),
      ),
    ),
  };
}
