// What must follow an anchor's literal, as an automaton that lets through at least all that the pattern does.
// Look-around is left out, long repeats are cut short and wide ones made endless: each only lets more through.
import { type ByteSet } from "../../engine/byte-set.ts";
import { DEAD, PASSED, START, type Tail } from "../../engine/kernel/tail.ts";
import type { Node } from "../regex/syntax.ts";
import { bytesOf } from "./bytes.ts";

/** Copies of a repeated part beyond which its end is not looked for: text that passes so many is rare enough. */
const MOST_COPIES = 12;
const MOST_OPTIONAL = 2;
/** Further states count as passed. Twice as many halve the hits of assignments, and double the tables. */
const MOST_TAIL_STATES = 96;
/** Nodes beyond which a pattern is too large to be worth it. */
const MOST_NODES = 6000;

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
    let at = to;
    if (node.max - min > MOST_OPTIONAL) {
      at = add([to]);
      (automaton.silent[at] as number[]).push(link(node.child, at));
    } else {
      for (let i = min; i < node.max; i++) at = add([to, link(node.child, at)]);
    }
    for (let i = 0; i < min; i++) at = link(node.child, at);
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

function closure(nodes: Iterable<number>, { silent }: Automaton): number[] {
  const reached = new Set(nodes);
  for (const node of reached) for (const next of silent[node] as number[]) reached.add(next);
  return [...reached];
}

/** Bytes that no edge tells apart share a column. */
function columnsOf(edges: Automaton["edges"]): { readonly columnOf: Uint8Array; readonly samples: readonly number[] } {
  const sets = [...new Set(edges.flatMap((edge) => (edge === null ? [] : [edge.set])))];
  const columns = new Map<string, number>();
  const samples: number[] = [];
  const columnOf = Uint8Array.from({ length: 256 }, (_, byte) => {
    const key = sets.map((set) => set[byte]).join("");
    const column = columns.get(key) ?? columns.size;
    if (column === columns.size) {
      columns.set(key, column);
      samples.push(byte);
    }
    return column;
  });
  return { columnOf, samples };
}

/** @returns the automaton of what follows, or null when anything may */
export function tailOf(rest: readonly Node[]): Tail | null {
  const automaton: Automaton = { silent: [], edges: [] };
  const first = build(rest, automaton);
  if (first === null) return null;
  const beginning = closure([first], automaton);
  if (beginning.includes(FINAL)) return null;
  const { columnOf, samples } = columnsOf(automaton.edges);
  if (samples.length > 255) return null;

  const numbers = new Map<string, number>();
  const states: number[][] = [];
  const number = (nodes: number[]): number => {
    if (nodes.length === 0) return DEAD;
    const reached = closure(nodes, automaton);
    if (reached.includes(FINAL)) return PASSED;
    const live = reached.filter((node) => automaton.edges[node] !== null).toSorted((a, b) => a - b);
    const key = live.join();
    const known = numbers.get(key);
    if (known !== undefined) return known;
    if (states.length + START >= MOST_TAIL_STATES) return PASSED;
    numbers.set(key, states.length + START);
    states.push(live);
    return states.length - 1 + START;
  };
  number(beginning);
  const rows: number[] = [];
  // Breadth first, so that what is cut off for want of numbers lies deepest.
  for (let at = 0; at < states.length; at++) {
    for (const byte of samples) {
      rows.push(
        number(
          (states[at] as number[]).flatMap((node) => {
            const edge = automaton.edges[node];
            return edge?.set[byte] === 1 ? [edge.to] : [];
          }),
        ),
      );
    }
  }
  return merged({ columns: samples.length, columnOf, rows: Uint8Array.from(rows) });
}

/** The same automaton with states that lead alike made one, then columns that do. */
function merged(tail: Tail): Tail {
  let { columns, columnOf, rows } = tail;
  for (let before = -1; before !== rows.length;) {
    before = rows.length;
    const numbers = new Map<string, number>();
    const target = [DEAD, PASSED];
    const kept: number[] = [];
    for (let at = 0; at < rows.length; at += columns) {
      const key = rows.subarray(at, at + columns).join();
      const known = numbers.get(key) ?? numbers.size + START;
      if (known === numbers.size + START) {
        numbers.set(key, known);
        kept.push(at);
      }
      target.push(known);
    }
    rows = Uint8Array.from(kept.flatMap((at) => Array.from(rows.subarray(at, at + columns), (state) => target[state] as number)));
  }
  const states = rows.length / columns;
  const numbers = new Map<string, number>();
  const kept: number[] = [];
  const columnTo = Array.from({ length: columns }, (_, column) => {
    const key = Array.from({ length: states }, (__, state) => rows[state * columns + column]).join();
    const known = numbers.get(key) ?? numbers.size;
    if (known === numbers.size) {
      numbers.set(key, known);
      kept.push(column);
    }
    return known;
  });
  return {
    columns: kept.length,
    columnOf: columnOf.map((column) => columnTo[column] as number),
    rows: Uint8Array.from({ length: states * kept.length }, (_, i) => {
      const row = Math.floor(i / kept.length) * columns;
      return rows[row + (kept[i % kept.length] as number)] as number;
    }),
  };
}
