// Test support: random histories with branches, merges that change something themselves, octopuses and orphans, and values in them.
import { expect } from "vitest";
import { clerkKey } from "./keys.ts";
import type { Repository } from "./repository.ts";

type Tree = ReadonlyMap<string, string>;
export interface Node {
  readonly parents: readonly number[];
  readonly tree: Tree;
  readonly message: string;
}

/** Numbers below a limit, the same for the same seed. */
export function createRandom(seed: number): (below: number) => number {
  let state = seed * 2654435761 + 1;
  return (below) => {
    state = Math.imul(state ^ (state >>> 15), 2246822519) ^ Math.imul(state ^ (state >>> 13), 3266489917);
    return ((state ^ (state >>> 16)) >>> 0) % below;
  };
}

const PATHS = ["a.txt", "b/c.txt", "b/d.txt", "e f/ü.txt", "g.bin", "0:h"];

export function randomHistory(seed: number): Node[] {
  const random = createRandom(seed);
  const nodes: Node[] = [];
  let keys = seed * 1000;
  const fresh = (): string => `key = ${clerkKey(keys++)}\n${random(3) === 0 ? "\0" : ""}`;
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  const olds: string[] = [];
  for (let i = 0; i < 8 + random(18); i++) {
    const wanted = i === 0 || random(12) === 0 ? 0 : random(4) === 0 ? 2 + random(2) : 1;
    const parents = [...new Set(Array.from({ length: wanted }, () => Math.max(0, i - 1 - random(5))))].filter((parent) => parent < i);
    const tree = new Map(parents.toReversed().flatMap((parent) => [...(nodes[parent] as Node).tree]));
    // A merge that changes something is an evil one.
    for (let change = parents.length > 1 ? random(2) : random(3); change >= 0; change--) {
      const path = pick(PATHS);
      const kind = random(6);
      if (kind === 0) tree.delete(path);
      else if (kind === 1 && tree.has(path)) {
        tree.set(pick(PATHS), tree.get(path) as string);
        tree.delete(path);
      } else if (kind === 2 && olds.length > 0) tree.set(path, pick(olds));
      else {
        const text = fresh();
        olds.push(text);
        tree.set(path, text);
      }
    }
    nodes.push({ parents, tree, message: random(4) === 0 ? `commit ${i} ${clerkKey(keys++)}` : `commit ${i}` });
  }
  return nodes;
}

export function build(made: Repository, nodes: readonly Node[]): string[] {
  const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;
  const stream = nodes.map(({ parents, tree, message }, i) => {
    const [first, ...others] = parents;
    return [
      `reset refs/heads/n${i}\n`,
      `commit refs/heads/n${i}\nmark :${i + 1}\ncommitter N <n@example.invalid> ${1_700_000_000 + i} +0000\n${data(message)}`,
      first === undefined ? "" : `from :${first + 1}\n`,
      ...others.map((parent) => `merge :${parent + 1}\n`),
      "deleteall\n",
      ...[...tree].map(([path, text]) => `M 100644 inline "${path}"\n${data(text)}`),
      "\n",
    ].join("");
  });
  const { status, stderr } = made.tryGit(["fast-import", "--quiet"], { input: stream.join("") });
  expect(status, stderr).toBe(0);
  return nodes.map((_, i) => made.git("rev-parse", `n${i}`));
}

/** Whether a commit puts `text` at `place`, where no parent had it. */
export const isBrought = ({ tree, parents }: Node, nodeOf: (index: number) => Node, place: string, text: string): boolean =>
  tree.get(place) === text && parents.every((parent) => nodeOf(parent).tree.get(place) !== text);
