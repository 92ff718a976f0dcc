// Random histories: branches, merges with changes of their own, octopuses, orphans. What git says a range holds is
// found, each value with a commit that really brought it.
import { expect, test } from "vitest";
import { build, createRandom, isBrought, type Node, randomHistory } from "../support/random-history.ts";
import { askDiff } from "../support/range.ts";
import { createScratchRepository } from "../support/folder.ts";
import type { Repository } from "../support/repository.ts";

const COUNT = process.env["LEAKCLERK_FULL"] === "1" ? 1000 : 10;
/** Histories a test, so that a long run shows how far it is. */
const BLOCK = Math.min(COUNT, 50);

/** What git itself counts to the range, but for what the base holds. */
function blobsOf(made: Repository, base: string, head: string): string[] {
  const old = new Set(made.git("ls-tree", "-r", "--format=%(objectname)", base).split("\n"));
  const ids = made.git("rev-list", "--objects", "--no-object-names", `${base}..${head}`);
  const checked = made.tryGit(["cat-file", "--batch-check"], { input: `${ids}\n` }).stdout.toString();
  return checked
    .split("\n")
    .flatMap((line) => (line.includes(" blob ") ? [line.split(" ")[0] as string] : []))
    .filter((id) => !old.has(id));
}

/** A base and a head that is not an ancestor of it, with a common ancestor. */
function chooseRange(made: Repository, ids: readonly string[], random: (below: number) => number): [number, number] | undefined {
  for (let attempt = 0; attempt < 20; attempt++) {
    const head = ids.length - 1 - random(Math.min(4, ids.length));
    const base = random(ids.length);
    const related = made.tryGit(["merge-base", ids[base] as string, ids[head] as string]).status === 0;
    if (related && made.git("rev-list", "--count", `${ids[base]}..${ids[head]}`) !== "0") return [base, head];
  }
  return undefined;
}

const BLOCKS = Array.from({ length: COUNT / BLOCK }, (_, i) => [i * BLOCK + 1, (i + 1) * BLOCK] as const);

test.each(BLOCKS)(
  "every blob and message of a range is found, with a commit that brought it: histories %i to %i",
  (first, last) => {
    let compared = 0;
    for (let seed = first; seed <= last; seed++) {
      const made = createScratchRepository();
      const nodes = randomHistory(seed);
      const ids = build(made, nodes);
      const range = chooseRange(made, ids, createRandom(seed + 7));
      if (range === undefined) continue;
      const [base, head] = range.map((node) => ids[node] as string) as [string, string];
      const { report, status, stderr } = askDiff(made, `${base}..${head}`);
      const findings = report?.findings ?? [];
      expect({ complete: report?.scan.complete, stderr }, `seed ${seed}`).toEqual({ complete: true, stderr: "" });

      const found = new Set(findings.map(({ blob }) => blob));
      const missed = blobsOf(made, base, head).filter((blob) => !found.has(blob));
      expect(missed, `seed ${seed}`).toEqual([]);

      const inRange = made.git("rev-list", `${base}..${head}`).split("\n");
      const withKey = inRange.filter((id) => /API-/.test((nodes[ids.indexOf(id)] as Node).message));
      const said = findings.filter(({ path }) => path === "<commit message>").map(({ commit }) => commit.id);
      expect(said.toSorted(), `seed ${seed}`).toEqual(withKey.toSorted());

      for (const { path, blob, commit, presence } of findings) {
        if (blob === undefined) continue;
        expect(inRange).toContain(commit.id);
        const text = made.tryGit(["cat-file", "blob", blob]).stdout.toString();
        const node = nodes[ids.indexOf(commit.id)] as Node;
        expect(
          isBrought(node, (parent) => nodes[parent] as Node, path, text),
          `seed ${seed}: ${path}`,
        ).toBe(true);
        const after = (nodes[range[1]] as Node).tree;
        if (![...after.values()].includes(text)) expect(presence).toBe("removed");
        // Files that the range leaves alone are not looked at.
        const brought = (place: string): boolean =>
          inRange.some((id) => isBrought(nodes[ids.indexOf(id)] as Node, (parent) => nodes[parent] as Node, place, text));
        if ([...after].some(([place, held]) => held === text && brought(place))) expect(presence, `seed ${seed}: ${path}`).toBe("present");
        compared++;
      }
      expect(status).toBe(findings.length > 0 ? 1 : 0);
      made.remove();
    }
    expect(compared).toBeGreaterThan(BLOCK);
  },
  3_600_000,
);
