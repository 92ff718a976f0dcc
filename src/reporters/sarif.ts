// Reporters room: SARIF 2.1.0 for GitHub code scanning and every other viewer.
// Promise: valid by the schema and by what GitHub enforces beyond it; no snippet, so no secret.
import type { Finding, FindingPart, Region } from "../engine/types.ts";
import { visibleProse } from "../sanitize.ts";
import { suppressionText } from "./advice.ts";
import { ruleTable, sarifLevel } from "./sarif-rules.ts";
import type { RuleTable } from "./sarif-rules.ts";
import { toJsonText } from "./serial.ts";
import { worstFirst } from "./severity.ts";
import { formatNumber, problemTexts } from "./summary.ts";
import type { Report, Reporter } from "./types.ts";
import { pathToUri } from "./uri.ts";

/** GitHub rejects a run with more results than this. */
const MAX_RESULTS = 25_000;

/** GitHub takes the first sentence as the alert's title. */
function messageText({ message, redacted }: Finding): string {
  const text = `${visibleProse(message).replace(/\.$/, "")}. Value: ${visibleProse(redacted)}`;
  // `[text](1)` would be a link in a SARIF message.
  return text.replaceAll("](", "\\](");
}

/** All four coordinates, the end exclusive. A snippet would carry the secret. */
function physicalLocation(path: string, { startLine, startColumn, endLine, endColumn }: Region): object {
  const region = { startLine, startColumn, endLine, endColumn };
  return { artifactLocation: { uri: pathToUri(path) }, region };
}

function relatedLocations({ path, parts = [] }: Finding): object {
  if (parts.length === 0) return {};
  const related = (part: FindingPart, i: number): object => ({
    id: i + 1,
    physicalLocation: physicalLocation(path, part),
    message: { text: `Belongs to it: ${visibleProse(part.ruleId)}` },
  });
  return { relatedLocations: parts.map(related) };
}

function suppressions(finding: Finding): object[] {
  if (finding.suppression === null) return [];
  const kind = finding.suppression.kind === "inline" ? "inSource" : "external";
  return [{ kind, status: "accepted", justification: suppressionText(finding) }];
}

/** Neither author nor message: the file may be read by more people than the repository. */
function propertiesOf({ commit, presence, reachable, occurrences }: Finding): object {
  if (commit === null && reachable === undefined) return {};
  const properties = {
    ...(commit === null ? {} : { commit: commit.id }),
    presence,
    ...(reachable === undefined ? {} : { reachable, occurrences }),
  };
  return { properties };
}

function result(finding: Finding, { indexOf }: RuleTable, marked: boolean): object {
  return {
    ruleId: finding.ruleId,
    ruleIndex: indexOf.get(finding.ruleId),
    level: sarifLevel(finding.severity),
    message: { text: messageText(finding) },
    locations: [{ physicalLocation: physicalLocation(finding.path, finding) }],
    ...relatedLocations(finding),
    // primaryLocationLineHash is left to upload-sarif, which warns when it computes another value.
    partialFingerprints: { "leakclerk/v1": finding.fingerprint },
    ...propertiesOf(finding),
    // SARIF: either every result of a run has this property, or none.
    ...(marked ? { suppressions: suppressions(finding) } : {}),
  };
}

function notifications({ summary }: Report, left: number): object[] {
  const note = (level: string, text: string): object => ({ level, message: { text } });
  const problems = problemTexts(summary).map((problem) => note("error", `Not scanned: ${problem}`));
  if (left === 0) return problems;
  const limit = `GitHub takes ${formatNumber(MAX_RESULTS)} results a run, worst first: ${formatNumber(left)} left out.`;
  return [...problems, note("warning", limit)];
}

/** Those that count come first; only above GitHub's limit is the order changed to worst first. */
function chooseResults({ findings, suppressed }: Report): readonly Finding[] {
  const all = [...findings, ...suppressed];
  if (all.length <= MAX_RESULTS) return all;
  return [...worstFirst(findings), ...worstFirst(suppressed)].slice(0, MAX_RESULTS);
}

function run(report: Report): object {
  const { summary, version } = report;
  const chosen = chooseResults(report);
  const marked = report.suppressed.length > 0;
  const table = ruleTable(report.rules, chosen);
  const left = report.findings.length + report.suppressed.length - chosen.length;
  const { command, listed, scanned, bytes, skipped, suppressed } = summary;
  return {
    tool: { driver: { name: "leakclerk", semanticVersion: version, rules: table.rules } },
    automationDetails: { id: "leakclerk/" },
    columnKind: "utf16CodeUnits",
    invocations: [
      {
        executionSuccessful: summary.complete,
        toolExecutionNotifications: notifications(report, left),
        // No time: two scans of the same tree give the same file.
        properties: { command, listed, scanned, bytes, suppressed, skipped },
      },
    ],
    results: chosen.map((finding) => result(finding, table, marked)),
  };
}

/** One log with one run. Suppressed results are in it, marked; leave `report.suppressed` empty to drop them. */
export const report: Reporter = (report) =>
  toJsonText(
    {
      $schema: "https://json.schemastore.org/sarif-2.1.0.json",
      version: "2.1.0",
      runs: [run(report)],
    },
    2,
  );
