// One entry of a baseline as its auditor sees it: where it stands, the lines round it with every value masked, and why it matters.
import type { Finding } from "../../engine/types.ts";
import type { Entry } from "../../policy/baseline/entries.ts";
import { type Colors, loadColors } from "../../reporters/colors.ts";
import { displayWidth, markedLine } from "../../reporters/excerpt.ts";
import { disarm, guardLineStart, visibleCode, visibleProse, visibleText } from "../../sanitize.ts";
import type { AuditContext } from "./statistics.ts";

const AROUND = 3;
/** Further places of the same value that are named. */
const PLACES = 3;

export interface Described {
  readonly entry: Entry;
  /** At least one. */
  readonly findings: readonly Finding[];
  readonly title: string;
  readonly context: AuditContext;
}

function* code(finding: Finding, { entry, context }: Described, { dim, red }: Colors): Generator<string> {
  const document = context.lookup.documentOf(entry);
  const from = finding.startLine - AROUND;
  const lines = document === null ? [] : context.scanner.linesOf(document, from, finding.startLine + AROUND);
  const width = String(finding.startLine + AROUND).length;
  const row = (number: string, text: string): string => `${dim(`${number.padStart(width)} |`)} ${text}`.trimEnd();
  const { before, mark, after } = markedLine(finding.excerpt);
  const own = [
    row(String(finding.startLine), disarm(before + mark + after)),
    row("", `${" ".repeat(displayWidth(before))}${red("^".repeat(Math.max(1, displayWidth(mark))))}`),
  ];
  for (const { number, text } of lines) if (number < finding.startLine) yield row(String(number), dim(visibleCode(text)));
  if (finding.excerpt.text !== "") yield* own;
  for (const { number, text } of lines)
    if (number > finding.endLine && number <= finding.startLine + AROUND) yield row(String(number), dim(visibleCode(text)));
}

/** Lines, without their ends, that can be shown on a terminal. */
export async function describe(described: Described): Promise<string[]> {
  const { entry, findings, title, context } = described;
  const colors = await loadColors(context.settings.color);
  const [finding] = findings as readonly [Finding];
  const { startLine, startColumn, severity, confidence, message, ruleId, help, policyPath } = finding;
  const place = guardLineStart(`${visibleText(policyPath)}:${startLine}:${startColumn}`);
  const others = findings.slice(1).map((other) => `${other.startLine}:${other.startColumn}`);
  const shown = others.slice(0, PLACES).join(", ") + (others.length > PLACES ? `, and ${others.length - PLACES} more` : "");
  const said = entry.label === undefined ? [] : [`so far: ${entry.label}`];
  return [
    `${colors.bold(title)}: ${visibleProse(message)} ${colors.dim(`[${visibleText(ruleId)}]`)}, severity ${severity}, confidence ${confidence}`,
    colors.bold(place),
    ...code(finding, described, colors),
    ...(others.length === 0 ? [] : [`the same value again at ${shown}`]),
    ...(help === "" ? [] : [`why: ${visibleProse(help)}`]),
    ...said,
    ...(entry.reason === undefined ? [] : [`note: ${visibleProse(entry.reason)}`]),
  ];
}
