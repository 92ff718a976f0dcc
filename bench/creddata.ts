// Precision and recall on Samsung/CredData: people's labels on lines of public repositories. Arguments: a folder with
// bare repositories <owner>+<name>/repo (or <owner>+<name>), Samsung+CredData among them; --part tuning|checking|all
// (default all); --wrong lists the rows that came out wrong, by file and line, never by value.
// Nothing is copied: labels and texts are read from git objects, at the commits that CredData names.
//
//   git clone --bare https://github.com/Samsung/CredData <folder>/Samsung+CredData
//   git clone --bare https://github.com/<owner>/<name> <folder>/<owner>+<name>      for each of REPOSITORIES
import { parseArgs } from "node:util";
import { lineColumn, readCredData, type LabelledFile, type Row } from "./support/creddata.ts";
import { createScanner } from "../src/engine/scanner.ts";
import { SEVERITIES, type Finding } from "../src/engine/types.ts";
import { BUILTIN_ANCHORS, BUILTIN_DETECTORS } from "../src/rules/builtin.gen.ts";
import { tableOf } from "./support/table.ts";

/** Those that tuning may look at, and those that only say how well it went. Others of the set are never looked at. */
export const REPOSITORIES = {
  tuning: [
    "oracle/docker-images",
    "cloudfoundry/credhub",
    "pennersr/django-allauth",
    "twilio/twilio-ruby",
    "fecshop/yii2_fecshop",
    "requests/requests-oauthlib",
  ],
  checking: ["dotnet/pinvoke", "ThreeMammals/Ocelot", "binarylogic/authlogic", "swisskyrepo/PayloadsAllTheThings", "mailgun/mailgun-ruby"],
} as const;

/** Not secrets by themselves, or no secrets at all. */
const OUTSIDE = /^(?:UUID|Nonce|Salt|AWS S3 Bucket|.*\b(?:Bucket|Domain|Hostname)\b.*)$/;

interface Tally {
  found: number;
  missed: number;
  wrong: number;
}

type Verdict = "found" | "missed" | "wrong" | "quiet";

interface Judged {
  readonly row: Row;
  readonly verdict: Verdict;
  readonly by: string;
}

const ratio = (part: number, whole: number): number => (whole === 0 ? Number.NaN : part / whole);
const percent = (share: number): string => (Number.isNaN(share) ? "-" : (share * 100).toFixed(1));

function cellsOf({ found, missed, wrong }: Tally): string[] {
  const [precision, recall] = [ratio(found, found + wrong), ratio(found, found + missed)];
  const f1 = ratio(2 * found, 2 * found + wrong + missed);
  return [found, missed, wrong].map(String).concat([percent(precision), percent(recall), f1.toFixed(3)]);
}

/** Whether a finding lies on what a row labels: its value, or its lines where it names no value. */
function covers({ startLine, endLine, startColumn, endColumn }: Finding, row: Row, lines: readonly string[]): boolean {
  if (endLine < row.line || startLine > row.endLine) return false;
  if (row.start < 0 || row.line !== row.endLine || startLine !== endLine) return true;
  const line = lines[row.line - 1] ?? "";
  // Without an end, the value goes on to that of the line.
  const end = row.end < 0 ? line.length + 1 : lineColumn(line, row.end);
  return startColumn < end && endColumn > lineColumn(line, row.start);
}

/** The rows' verdicts, and the findings that no row speaks of. */
function judge({ rows, text }: LabelledFile, findings: readonly Finding[]): { judged: Judged[]; others: Finding[] } {
  const lines = text.split("\n");
  const ofTrue = new Set<Finding>();
  const judged: Judged[] = [];
  for (const row of rows.filter(({ isTrue }) => isTrue)) {
    const over = findings.filter((finding) => covers(finding, row, lines));
    for (const finding of over) ofTrue.add(finding);
    judged.push({ row, verdict: over.length > 0 ? "found" : "missed", by: over.map(({ ruleId }) => ruleId).join() });
  }
  const left = findings.filter((finding) => !ofTrue.has(finding));
  const labelled = new Set<Finding>();
  for (const row of rows.filter(({ isTrue }) => !isTrue)) {
    const over = left.filter((finding) => covers(finding, row, lines));
    for (const finding of over) labelled.add(finding);
    judged.push({ row, verdict: over.length > 0 ? "wrong" : "quiet", by: over.map(({ ruleId }) => ruleId).join() });
  }
  return { judged, others: left.filter((finding) => !labelled.has(finding)) };
}

const isCore = ({ categories }: Row): boolean => categories.some((category) => !OUTSIDE.test(category));

function report(title: string, judged: readonly Judged[], others: readonly Finding[]): void {
  const tallies = new Map<string, Tally>();
  const add = (name: string, verdict: Verdict): void => {
    const tally = tallies.get(name) ?? { found: 0, missed: 0, wrong: 0 };
    tallies.set(name, tally);
    if (verdict !== "quiet") tally[verdict]++;
  };
  add("core", "quiet");
  for (const { row, verdict } of judged) {
    if (isCore(row)) add("core", verdict);
    for (const category of row.categories) add(OUTSIDE.test(category) ? `(${category})` : category, verdict);
  }
  const rows = [...tallies].filter(([name, { found, missed, wrong }]) => name === "core" || found + missed + wrong > 0);
  rows.sort(([a, x], [b, y]) => Number(b === "core") - Number(a === "core") || y.found + y.missed - x.found - x.missed);
  console.log(`\n${title}`);
  for (const line of tableOf(
    ["category", "found", "missed", "wrong", "precision", "recall", "F1"],
    rows.map(([name, tally]) => [name, ...cellsOf(tally)]),
  ))
    console.log(line);
  console.log(`on lines without a label: ${others.length} findings`);
}

export async function main(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { part: { type: "string", default: "all" }, wrong: { type: "boolean", default: false }, only: { type: "string" } },
  });
  const folder = positionals[0];
  if (folder === undefined || !["tuning", "checking", "all"].includes(values.part))
    throw new Error(
      "usage: npm run bench -- creddata <folder of bare repositories> [--part tuning|checking|all] [--wrong]; bench/creddata.ts says how to get them",
    );
  const scanner = createScanner({ detectors: BUILTIN_DETECTORS, prepared: BUILTIN_ANCHORS });
  for (const part of values.part === "all" ? (["tuning", "checking"] as const) : [values.part as "tuning" | "checking"]) {
    const names = REPOSITORIES[part].filter((name) => values.only === undefined || name.includes(values.only));
    const files = await readCredData(folder, names, (line) => console.error(line));
    for (const failOn of ["low", "high"] as const) {
      const judged: Judged[] = [];
      const others: Finding[] = [];
      for (const file of files) {
        const findings = scanner
          .scan({ path: file.path, bytes: file.bytes, origin: { kind: "file" } })
          .filter(({ severity, suppression }) => suppression === null && SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(failOn));
        const result = judge(file, findings);
        judged.push(...result.judged);
        others.push(...result.others);
        if (!values.wrong || failOn !== "low") continue;
        for (const { row, verdict, by } of result.judged)
          if ((verdict === "missed" || verdict === "wrong") && isCore(row))
            console.log(
              [verdict, row.label, file.repository, file.path, row.line, row.start, row.end, row.categories.join(":"), by].join("\t"),
            );
        for (const { startLine, startColumn, endColumn, ruleId, severity } of result.others)
          console.log(
            ["unlabelled", "-", file.repository, file.path, startLine, startColumn - 1, endColumn - 1, severity, ruleId].join("\t"),
          );
      }
      report(
        `${part} (${names.length} repositories, ${files.length} files), ${failOn === "low" ? "default settings" : "--fail-on high"}`,
        judged,
        others,
      );
    }
  }
}
