// Reporters room: the report for a terminal. The only file that knows colours.
// Promise: a blocked commit fits on one screen: what, where, why, how to allow it, what was read.
import type { Finding, Severity } from "../engine/types.ts";
import { disarm, guardLineStart, visibleProse, visibleText } from "../sanitize.ts";
import {
  allowComment,
  canComment,
  commitText,
  ignoreLine,
  newSuppressionText,
  partsText,
  placeOf,
  placesText,
  presenceText,
  suppressionText,
} from "./advice.ts";
import type { Colors } from "./colors.ts";
import { displayWidth, markedLine } from "./excerpt.ts";
import { worstFirst } from "./severity.ts";
import { formatCount, formatNumber, problemTexts, summaryLine } from "./summary.ts";
import type { Report, Reporter, ReporterOptions, ScanSummary, Stopped } from "./types.ts";

const WIDTH = 100;
/** Further fingerprints would push the findings off the screen. */
const MOST_LINES = 4;

function paintSeverity({ bold, red, yellow, cyan }: Colors, severity: Severity): string {
  if (severity === "critical") return bold(red(severity));
  return { high: red, medium: yellow, low: cyan }[severity](severity);
}

/** Words in lines of at most WIDTH columns, the first after `label`, the others under its text. */
function* wrap(label: string, text: string): Generator<string> {
  const indent = " ".repeat(label.length);
  let line = label;
  for (const word of text.split(" ")) {
    if (line.length > label.length && line.length + word.length >= WIDTH) {
      yield line;
      // A word that opens a line must not be a workflow command.
      line = `${indent}${guardLineStart(word)}`;
    } else {
      line += line.length === label.length ? word : ` ${word}`;
    }
  }
  yield line;
}

/** `path:line:column: severity: message [rule]`: what grep, editors and problem matchers read. */
function headline(finding: Finding, colors: Colors): string {
  const place = colors.bold(guardLineStart(placeOf(finding)));
  const rule = colors.dim(`[${visibleText(finding.ruleId)}]`);
  return `${place}: ${paintSeverity(colors, finding.severity)}: ${visibleProse(finding.message)} ${rule}`;
}

function* excerptLines(finding: Finding, colors: Colors): Generator<string> {
  if (finding.excerpt.text === "") return;
  const { before, mark, after } = markedLine(finding.excerpt);
  const number = String(finding.startLine);
  const padding = " ".repeat(displayWidth(before));
  const caret = colors.red("^".repeat(Math.max(1, displayWidth(mark))));
  const decoded = visibleProse(finding.decoded.join(", "));
  yield `  ${colors.dim(`${number} |`)} ${disarm(before + mark + after)}`.trimEnd();
  yield `  ${colors.dim(`${" ".repeat(number.length)} |`)} ${padding}${caret}${decoded && ` inside ${decoded}`}`;
}

function* findingLines(finding: Finding, colors: Colors): Generator<string> {
  yield headline(finding, colors);
  yield* excerptLines(finding, colors);
  const parts = partsText(finding);
  if (parts !== "") yield* wrap("  belongs to it: ", parts);
  const commit = commitText(finding);
  if (commit !== "") yield* wrap("  commit: ", commit);
  if (placesText(finding) !== "") yield `  found: ${placesText(finding)}`;
  if (presenceText(finding) !== "") yield `  removed: ${presenceText(finding)}`;
  if (finding.suppression !== null) yield `  normally suppressed: ${suppressionText(finding)}`;
  const silenced = newSuppressionText(finding);
  if (silenced !== "") yield `  new suppression: ${silenced}; it counts, as the change cannot silence itself`;
}

function groupByRule(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.ruleId);
    if (group === undefined) groups.set(finding.ruleId, [finding]);
    else group.push(finding);
  }
  return groups;
}

/** Findings that a hook shows; the rest is counted. */
const SHOWN = 5;
/** Lines of advice for a rule that a hook shows alone, and for each of several. */
const ADVICE = { alone: 8, each: 2 };

function* allowLines(ruleId: string, group: readonly Finding[], command: string, { dim }: Colors): Generator<string> {
  // On a server nothing that is pushed can allow itself.
  const isServer = command === "pre-receive";
  if (!isServer && group.some(canComment)) yield `  allow: ${dim("write on that line or the one above:")} ${allowComment(ruleId)}`;
  const where = isServer ? "ask who keeps the server's configuration or baseline, for:" : "write into .leakclerkignore:";
  const others = group.filter((finding) => isServer || !canComment(finding));
  const lines = [...new Set(others.map(ignoreLine))];
  for (const line of lines.slice(0, MOST_LINES)) yield `  allow: ${dim(where)} ${line}`;
  if (lines.length > MOST_LINES) yield `  allow: ${dim(`${lines.length - MOST_LINES} more: --format json names their fingerprints`)}`;
}

/**
 * Rules in order of their worst and first finding; each with its advice once, after its last finding.
 * @param advice how many lines of it at most
 */
function* groupLines(findings: readonly Finding[], { command }: ScanSummary, colors: Colors, advice = Infinity): Generator<string> {
  for (const [ruleId, group] of groupByRule(worstFirst(findings))) {
    for (const finding of group) yield* findingLines(finding, colors);
    const help = visibleProse(group[0]?.help ?? "");
    const lines = help === "" ? [] : [...wrap("  why: ", help)];
    yield* lines.slice(0, advice - 1);
    const last = lines.slice(advice - 1);
    if (last.length > 0) yield last.length === 1 ? (last[0] ?? "") : `${(last[0] ?? "").replace(/\W*$/, "")} …`;
    yield* allowLines(ruleId, group, command, colors);
    yield "";
  }
}

function* verboseLines({ suppressed, summary }: Report): Generator<string> {
  for (const { path, reason } of summary.skipped) {
    yield `skipped: ${visibleText(path)}: ${visibleText(reason)}`;
  }
  for (const finding of suppressed) {
    const what = `${visibleProse(finding.message)} [${visibleText(finding.ruleId)}]`;
    yield `suppressed: ${placeOf(finding)}: ${what}: ${suppressionText(finding)}`;
  }
}

function* incompleteLines({ summary }: Report, colors: Colors, most = Infinity): Generator<string> {
  const problems = problemTexts(summary);
  for (const problem of problems.slice(0, most)) yield `${colors.yellow("incomplete:")} ${problem}`;
  if (problems.length > most) yield `${colors.yellow("incomplete:")} … and ${formatNumber(problems.length - most)} more`;
}

function* reportLines(report: Report, options: ReporterOptions): Generator<string> {
  const { colors } = options;
  yield* groupLines(report.findings, report.summary, colors);
  if (options.quiet) return;
  if (options.verbose) yield* verboseLines(report);
  yield* incompleteLines(report, colors);
  yield colors.bold(summaryLine(report));
}

/** What a hook stopped: what, where, how to mend it, how to allow it, on one screen however much there is. */
function* stoppedLines(report: Report, stopped: Stopped, options: ReporterOptions): Generator<string> {
  const { colors } = options;
  const { act, retry, all } = stopped;
  const { findings } = report;
  yield colors.bold(
    findings.length === 0
      ? `leakclerk stopped this ${act}: not everything in it could be read`
      : `leakclerk stopped this ${act}: ${formatCount(findings.length, "finding")}`,
  );
  yield "";
  const shown = worstFirst(findings).slice(0, SHOWN);
  yield* groupLines(shown, report.summary, colors, new Set(shown.map(({ ruleId }) => ruleId)).size > 1 ? ADVICE.each : ADVICE.alone);
  if (findings.length > shown.length) yield `… and ${formatNumber(findings.length - shown.length)} more: ${all}\n`;
  if (findings.length > 0 && retry !== undefined) {
    yield* wrap(
      "A secret?  ",
      `Take it out of the file (into an environment variable or a secret store), ${retry}. If it ever left this machine, replace it.`,
    );
    yield "No secret? Write what stands after allow:, with your reason.";
    yield "";
  }
  yield* incompleteLines(report, colors, SHOWN);
  yield colors.bold(summaryLine(report));
}

/** Findings grouped by rule, worst first, then what could not be read and one line on what was. */
export const report: Reporter = (report, options) => {
  const { stopped } = options;
  const lines = [...(stopped === undefined || options.quiet ? reportLines(report, options) : stoppedLines(report, stopped, options))];
  if (lines.at(-1) === "") lines.pop();
  return lines.map((line) => `${line}\n`).join("");
};
