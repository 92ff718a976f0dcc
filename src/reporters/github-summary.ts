// Reporters room: the summary page of a GitHub job, in Markdown.
// Promise: foreign text is letters, digits and numeric entities inside <code>: no link, image, HTML, mention or table cell of its own.
import type { Finding } from "../engine/types.ts";
import { visibleProse, visibleText } from "../sanitize.ts";
import { newSuppressionText, placeInTree, placeOf } from "./advice.ts";
import { worstFirst } from "./severity.ts";
import { formatCount, formatNumber, problemTexts, summaryLine } from "./summary.ts";
import type { Report } from "./types.ts";

/** GitHub takes 1 MiB a step and drops the whole summary above it; other steps have their own. */
const MOST_BYTES = 900_000;
/** Of rows: nobody reads more, and the page must load. */
const MOST_ROWS = 1000;
const MOST_NOTES = 20;
const LONGEST = 300;

const byteLength = (text: string): number => new TextEncoder().encode(text).length;

/** An entity is never Markdown, whatever it stands for; plain words stay readable in the source. */
function encode(text: string): string {
  const characters = Array.from(text);
  const shown = characters.length <= LONGEST ? text : `${characters.slice(0, LONGEST).join("")}…`;
  return shown.replace(/[^A-Za-z0-9 \u0080-\u{10ffff}]/gu, (character) => `&#${character.codePointAt(0)};`);
}

const code = (text: string): string => `<code>${encode(visibleText(text))}</code>`;

/** Sentences of rules: GitHub would find mentions and issue numbers in what an entity stands for, but not in code. */
const prose = (text: string): string => encode(visibleProse(text)).replace(/&#(?:64|35);/g, "<code>$&</code>");

function remarks(finding: Finding): string {
  const silenced = newSuppressionText(finding);
  return [
    ...(silenced === "" ? [] : [`<b>new suppression</b>, does not hold yet: ${code(silenced)}`]),
    ...(finding.presence === "removed" ? ["removed since, but it stays in the history: revoke it all the same"] : []),
  ].join("; ");
}

function row(finding: Finding): string {
  const cells = [
    finding.severity,
    `${prose(finding.message)} ${code(finding.ruleId)}`,
    code(placeOf({ ...finding, ...placeInTree(finding) })),
    code(finding.redacted),
    finding.commit === null ? "" : code(finding.commit.id.slice(0, 12)),
    remarks(finding),
  ];
  return `| ${cells.join(" | ")} |\n`;
}

function* findingLines(findings: readonly Finding[]): Generator<string> {
  if (findings.length === 0) return;
  yield "| severity | what | where | value | commit | |\n";
  yield "| --- | --- | --- | --- | --- | --- |\n";
  let room = MOST_BYTES;
  let shown = 0;
  for (const finding of worstFirst(findings).slice(0, MOST_ROWS)) {
    const line = row(finding);
    room -= byteLength(line);
    if (room < 0) break;
    yield line;
    shown++;
  }
  if (shown < findings.length) yield `\n${formatNumber(findings.length - shown)} more are not in this table.\n`;
  yield "\n";
}

function* list(title: string, items: readonly string[]): Generator<string> {
  if (items.length === 0) return;
  yield `**${title}**\n\n`;
  for (const item of items.slice(0, MOST_NOTES)) yield `- ${item}\n`;
  if (items.length > MOST_NOTES) yield `- and ${formatNumber(items.length - MOST_NOTES)} more\n`;
  yield "\n";
}

function* adviceLines({ findings }: Report): Generator<string> {
  const help = new Map(worstFirst(findings).map(({ ruleId, help: text }) => [ruleId, text]));
  yield* list(
    "What to do",
    [...help].filter(([, text]) => text.trim() !== "").map(([ruleId, text]) => `${code(ruleId)}: ${prose(text)}`),
  );
  if (findings.some(({ newSuppression }) => newSuppression !== undefined))
    yield `A pull request cannot silence its own findings: what allows them holds once it is on the base branch. Whoever reviews it can let them pass with ${code("allow-new-suppressions")}.\n\n`;
}

function headline({ findings, summary }: Report): string {
  if (findings.length > 0) return formatCount(findings.length, "finding");
  return summary.complete ? "no findings" : "not everything was scanned";
}

/** @param notes what else was said, and the range: text of others' making, too */
export function jobSummary(report: Report, notes: readonly string[]): string {
  return [
    `### leakclerk: ${headline(report)}\n\n`,
    ...findingLines(report.findings),
    ...list("Not scanned", problemTexts(report.summary).map(code)),
    ...adviceLines(report),
    ...list("Notes", notes.map(code)),
    `${prose(summaryLine(report))}\n\n`,
  ].join("");
}

/** The page of a job that could not be done. */
export function failureSummary(message: string, hint: string): string {
  return `### leakclerk: nothing was scanned\n\n${code(message)}\n\n${hint === "" ? "" : `${code(hint)}\n\n`}`;
}
