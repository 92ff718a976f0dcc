// What each rule costs on a tree: places of its anchors that leave the kernel, matches of its pattern, findings, and time.
// Arguments: the tree; --rules <regex> for some of the rules only; --top <n> (default 40). Prints ids, never values.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import fastGlob from "fast-glob";
import { buildAnchorTable, readHits } from "../src/engine/anchor-table.ts";
import { latin1 } from "../src/engine/bytes.ts";
import { createRunnable, type DetectionScope } from "../src/engine/detector.ts";
import { createKernel } from "../src/engine/kernel/prefilter.ts";
import { BUILTIN_DETECTORS } from "../src/rules/builtin.gen.ts";
import { tableOf } from "./support/table.ts";

interface Cost {
  places: number;
  documents: number;
  matches: number;
  findings: number;
  milliseconds: number;
}

export function main(args: readonly string[]): void {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { rules: { type: "string" }, top: { type: "string", default: "40" } },
  });
  const [tree] = positionals;
  if (tree === undefined) {
    console.error("usage: npm run bench -- anchors <tree> [--rules <regex>] [--top <n>]");
    process.exitCode = 2;
    return;
  }
  const chosen = new RegExp(values.rules ?? "");
  const detectors = BUILTIN_DETECTORS.filter(({ id }) => chosen.test(id));
  const table = buildAnchorTable(detectors);
  const kernel = createKernel(table.sought);
  const runnables = detectors.map((detector) => createRunnable(detector));
  const costs = detectors.map((): Cost => ({ places: 0, documents: 0, matches: 0, findings: 0, milliseconds: 0 }));
  let bytesRead = 0;
  for (const path of fastGlob.sync("**/*", { cwd: tree, dot: true, ignore: ["**/.git/**"], followSymbolicLinks: false })) {
    const bytes = readFileSync(`${tree}/${path}`);
    bytesRead += bytes.length;
    const { starts, open } = readHits(kernel.search(bytes), table);
    let whole: string | undefined;
    for (const index of new Set([...starts.keys(), ...open])) {
      const { anchors, gate } = detectors[index] as (typeof detectors)[number];
      if (anchors === null ? !open.has(index) : gate.length > 0 && !open.has(index)) continue;
      const cost = costs[index] as Cost;
      const scope: DetectionScope = {
        bytes,
        wholeText: () => (whole ??= latin1(bytes)),
        path,
        from: 0,
        onSpan: () => cost.matches++,
        inContext: () => true,
      };
      const at = anchors === null ? null : (starts.get(index) ?? []);
      cost.documents++;
      cost.places += at === null ? 1 : at.length / 2;
      const begun = performance.now();
      cost.findings += runnables[index]?.run(scope, at).length ?? 0;
      cost.milliseconds += performance.now() - begun;
    }
  }
  const rows = costs
    .map((cost, i) => ({ id: detectors[i]?.id ?? "", ...cost }))
    .toSorted((a, b) => b.milliseconds - a.milliseconds)
    .slice(0, Number(values.top))
    .map(({ id, places, documents, matches, findings, milliseconds }) => [
      id,
      ...[places, documents, matches, findings].map(String),
      milliseconds.toFixed(1),
    ]);
  const total = costs.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const places = costs.reduce((sum, cost) => sum + cost.places, 0);
  console.log(tableOf(["rule", "places", "documents", "matches", "findings", "ms"], rows).join("\n"));
  console.log(
    `${(bytesRead / 1e6).toFixed(1)} MB, ${places} places, ${total.toFixed(0)} ms in patterns and gates (context words taken as given)`,
  );
}
