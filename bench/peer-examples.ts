// How many of other scanners' own rule examples are found, and how many of their counterexamples are left alone.
// Arguments: a folder of .jsonl files, a line each { rule, expect: "leak" | "clean", text, path? }; --rule <regex> for
// some of their rules only; --wrong lists the rules with wrong examples; --texts prints these examples (generated ones);
// --judged leaves out wrong ones that support/peer-verdicts.ts holds for no fair question, and says how many and why.
import { readdirSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { toUtf8 } from "../src/engine/bytes.ts";
import { createScanner, type Scanner } from "../src/engine/scanner.ts";
import { BUILTIN_ANCHORS, BUILTIN_DETECTORS } from "../src/rules/builtin.gen.ts";
import { whyNoLeak, whyNotClean } from "./support/peer-verdicts.ts";
import { tableOf } from "./support/table.ts";

interface Example {
  readonly rule: string;
  readonly expect: "leak" | "clean";
  readonly text: string;
  readonly path?: string;
}

interface Tally {
  right: number;
  readonly wrong: { readonly example: Example; readonly by: readonly string[] }[];
}

type Tallies = ReadonlyMap<string, Record<Example["expect"], Tally>>;

const read = (file: string): Example[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Example);

/**
 * Right is a positive with any finding, and a negative without one.
 * @param disputed told of each example that is left out, and why; undefined: none is
 */
function judge(examples: readonly Example[], scanner: Scanner, disputed?: (reason: string) => void): Tallies {
  const tallies = new Map<string, Record<Example["expect"], Tally>>();
  for (const example of examples) {
    const findings = scanner.scan({ path: example.path ?? "example", bytes: toUtf8(example.text), origin: { kind: "stdin" } });
    const by = findings.map(({ ruleId }) => ruleId);
    const isRight = findings.length > 0 === (example.expect === "leak");
    const reason = disputed === undefined || isRight ? null : example.expect === "leak" ? whyNoLeak(example) : whyNotClean(example, by);
    if (reason !== null) {
      disputed?.(`${example.expect}: ${reason}`);
      continue;
    }
    const tally = tallies.get(example.rule) ?? { leak: { right: 0, wrong: [] }, clean: { right: 0, wrong: [] } };
    tallies.set(example.rule, tally);
    if (isRight) tally[example.expect].right++;
    else tally[example.expect].wrong.push({ example, by });
  }
  return tallies;
}

const percent = (share: number): string => (Number.isNaN(share) ? "-" : `${(share * 100).toFixed(1)} %`);

/** Over examples (micro), over rules (macro), and the rules without a wrong one. */
function shares(tallies: Tallies, expect: Example["expect"]): string[] {
  const all = [...tallies.values()].map((tally) => tally[expect]).filter(({ right, wrong }) => right + wrong.length > 0);
  const sum = (of: (tally: Tally) => number): number => all.reduce((total, tally) => total + of(tally), 0);
  const examples = sum(({ right, wrong }) => right + wrong.length);
  const macro = sum(({ right, wrong }) => right / (right + wrong.length)) / all.length;
  return [
    String(examples),
    percent(sum(({ right }) => right) / examples),
    percent(macro),
    `${all.filter(({ wrong }) => wrong.length === 0).length}/${all.length}`,
  ];
}

function printWrong(peer: string, tallies: Tallies, texts: boolean): void {
  for (const [rule, tally] of [...tallies].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    for (const expect of ["leak", "clean"] as const) {
      const { right, wrong } = tally[expect];
      if (wrong.length === 0) continue;
      const by = expect === "clean" ? ` by ${[...new Set(wrong.flatMap((one) => one.by))].join(", ")}` : "";
      console.log(
        `${peer} ${rule}: ${wrong.length} of ${right + wrong.length} ${expect === "leak" ? "missed" : "reported though clean"}${by}`,
      );
      if (texts) for (const { example } of wrong) console.log(`    ${JSON.stringify(example.text)}`);
    }
  }
}

/** The counts with one more at a place. */
function countAt(counts: readonly number[], place: number): number[] {
  const more = [...counts];
  more[place] = (more[place] ?? 0) + 1;
  return more;
}

export function main(args: readonly string[]): void {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { rule: { type: "string" }, wrong: { type: "boolean" }, texts: { type: "boolean" }, judged: { type: "boolean" } },
  });
  const [folder] = positionals;
  if (folder === undefined) {
    console.error("usage: npm run bench -- peer-examples <folder> [--rule <regex>] [--wrong] [--texts] [--judged]");
    process.exitCode = 2;
    return;
  }
  const scanner = createScanner({ detectors: BUILTIN_DETECTORS, prepared: BUILTIN_ANCHORS });
  const chosen = new RegExp(values.rule ?? "", "i");
  const rows: string[][] = [];
  const reasons = new Map<string, number[]>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".jsonl"))) {
    const peer = file.replace(/\.jsonl$/, "");
    const tallies = judge(
      read(`${folder}/${file}`).filter(({ rule }) => chosen.test(rule)),
      scanner,
      values.judged === true ? (reason) => reasons.set(reason, countAt(reasons.get(reason) ?? [], rows.length)) : undefined,
    );
    if (values.wrong === true || values.texts === true) printWrong(peer, tallies, values.texts === true);
    rows.push([peer, ...shares(tallies, "leak"), ...shares(tallies, "clean")]);
  }
  console.log(tableOf(["peer", "leaks", "found", "by rule", "rules whole", "clean", "quiet", "by rule", "rules whole"], rows).join("\n"));
  if (reasons.size === 0) return;
  console.log();
  const left = [...reasons]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([reason, counts]) => [reason, ...rows.map((_, i) => String(counts[i] ?? 0))]);
  console.log(tableOf(["left out", ...rows.map(([peer]) => peer as string)], left).join("\n"));
}
