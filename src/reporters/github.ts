// Reporters room: workflow commands that GitHub Actions turns into annotations.
// Promise: the only commands in the output are ours, whatever a path or a rule says.
import type { Finding, Severity } from "../engine/types.ts";
import { guardLineStart, visibleProse, visibleText } from "../sanitize.ts";
import {
  allowComment,
  canComment,
  commitText,
  ignoreLine,
  newSuppressionText,
  placeInTree,
  placeOf,
  presenceText,
  suppressionText,
} from "./advice.ts";
import { worstFirst } from "./severity.ts";
import { formatNumber, problemTexts, summaryLine } from "./summary.ts";
import type { Report, Reporter, ReporterOptions } from "./types.ts";

type Command = "error" | "warning" | "notice";

const COMMAND: Readonly<Record<Severity, Command>> = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "notice",
};

/** GitHub shows this many of each kind per step; the others stand in the log alone. */
const SHOWN = 10;

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

function command(name: Command, properties: Readonly<Record<string, string | number>>, lines: readonly string[]): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${list.join(",")}::${escapeData(lines.join("\n"))}`;
}

/** An error of the run itself, not at a place in a file. Lines that are empty are left out. */
export function errorCommand(title: string, lines: readonly string[]): string {
  return command(
    "error",
    { title: visibleProse(title) },
    lines
      .filter((line) => line !== "")
      .map(visibleText)
      .map(guardLineStart),
  );
}

/** None for what is in no file that could be pointed at. */
function placeProperties(finding: Finding): Record<string, string | number> {
  const place = placeInTree(finding);
  if (place === undefined) return {};
  const { path, startLine, startColumn, endLine, endColumn } = place;
  // The runner drops columns, with a warning, when an annotation spans lines.
  const columns = startLine === endLine ? { col: startColumn, endColumn } : {};
  return { file: visibleText(path), line: startLine, endLine, ...columns };
}

function* remarks(finding: Finding): Generator<string> {
  const help = visibleProse(finding.help);
  if (help !== "") yield help;
  const before = suppressionText(finding);
  if (before !== "") yield `Normally suppressed: ${before}`;
  const commit = commitText(finding);
  if (commit !== "") yield `Commit: ${commit}${placeInTree(finding) !== undefined ? "" : ` (${placeOf(finding)})`}`;
  const removed = presenceText(finding);
  if (removed !== "") yield `Removed: ${removed}`;
  const silenced = newSuppressionText(finding);
  if (silenced !== "") yield `New suppression (${silenced}): a change cannot silence itself; it holds once it is on the base branch.`;
  else if (canComment(finding)) yield `False alarm? Write on that line or the one above: ${allowComment(finding.ruleId)}`;
  else yield `False alarm? Write into .leakclerkignore: ${ignoreLine(finding)}`;
}

function annotation(finding: Finding): string {
  const title = visibleProse(finding.message);
  return command(COMMAND[finding.severity], { ...placeProperties(finding), title }, [
    `${finding.severity}: ${title} [${visibleText(finding.ruleId)}]: ${visibleProse(finding.redacted)}`,
    ...remarks(finding),
  ]);
}

function* overflowLines(findings: readonly Finding[]): Generator<string> {
  for (const name of ["error", "warning", "notice"] as const) {
    const left = findings.filter(({ severity }) => COMMAND[severity] === name).length - SHOWN;
    if (left > 0) {
      yield `GitHub shows ${SHOWN} ${name} annotations a step; ${formatNumber(left)} more of them only stand in this log.`;
    }
  }
}

/** One annotation for all problems, so that they do not take the findings' places; then each in the log. */
function* problemLines({ summary }: Report): Generator<string> {
  const problems = problemTexts(summary);
  if (problems.length === 0) return;
  const more = problems.length > SHOWN ? [`and ${formatNumber(problems.length - SHOWN)} more`] : [];
  yield command("error", { title: "Scan incomplete" }, [...problems.slice(0, SHOWN).map(guardLineStart), ...more]);
  for (const problem of problems) yield `incomplete: ${problem}`;
}

function* reportLines(report: Report, { quiet }: ReporterOptions): Generator<string> {
  for (const finding of worstFirst(report.findings)) yield annotation(finding);
  yield* overflowLines(report.findings);
  yield* problemLines(report);
  if (!quiet) yield summaryLine(report);
}

/** Worst first, as GitHub shows only the first ones. */
export const report: Reporter = (report, options) => [...reportLines(report, options)].map((line) => `${line}\n`).join("");
