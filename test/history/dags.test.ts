// Random histories: every object in which a plain scan of its bytes finds a value is found by `history`, and nothing else;
// each with a commit that really brought it.
import { expect, test } from "vitest";
import { builtinDetectors, createScanner } from "../../src/entry/index.ts";
import { createScratchRepository } from "../support/folder.ts";
import { askHistory } from "../support/history.ts";
import { build, isBrought, randomHistory } from "../support/random-history.ts";

const COUNT = process.env["LEAKCLERK_FULL"] === "1" ? 1000 : 6;
const BLOCK = Math.min(COUNT, 50);
const BLOCKS = Array.from({ length: COUNT / BLOCK }, (_, i) => [i * BLOCK + 1, (i + 1) * BLOCK] as const);

const scanner = createScanner({ detectors: builtinDetectors.filter(({ id }) => id.startsWith("clickbank-")) });

test.each(BLOCKS)(
  "every blob and message is found, with a commit that brought it: histories %i to %i",
  (first, last) => {
    for (let seed = first; seed <= last; seed++) {
      const made = createScratchRepository();
      const nodes = randomHistory(seed);
      const ids = build(made, nodes);
      // Some branches are lost, and some objects packed.
      for (let i = 0; i < nodes.length; i += 3) made.git("branch", "-q", "-D", `n${i}`);
      if (seed % 2 === 0) made.git("repack", "-q", "-a", "-d", "--keep-unreachable");
      const { report, stderr } = askHistory(made, { args: ["--rules", "clickbank"] });
      expect({ complete: report.scan.complete, stderr }, `seed ${seed}`).toEqual({ complete: true, stderr: "" });

      const values = new Set<string>();
      const all = made.git("cat-file", "--batch-all-objects", "--batch-check").split("\n");
      for (const [id, type] of all.map((line) => line.split(" ") as [string, string])) {
        if (type === "tree") continue;
        const bytes = made.tryGit(["cat-file", type, id]).stdout;
        for (const { secret } of scanner.match({ path: "", bytes, origin: { kind: "file" } }).matches) values.add(secret.expose());
      }
      expect(report.findings, `seed ${seed}`).toHaveLength(values.size);

      const reached = new Set(made.git("rev-list", "--all").split("\n"));
      for (const { path, blob, commit, reachable } of report.findings) {
        const node = nodes[ids.indexOf(commit?.id as string)];
        expect(node, `seed ${seed}: ${path}`).toBeDefined();
        expect(reachable, `seed ${seed}: ${path}`).toBe(reached.has(commit?.id as string));
        if (blob === undefined || node === undefined) continue;
        const text = made.tryGit(["cat-file", "blob", blob]).stdout.toString();
        const parents = node.parents.map((parent) => nodes[parent]);
        expect(
          node.tree.get(path) === text && (parents.length === 0 || isBrought(node, (parent) => nodes[parent] as typeof node, path, text)),
          `seed ${seed}: ${path}`,
        ).toBe(true);
      }
      made.remove();
    }
  },
  3_600_000,
);
