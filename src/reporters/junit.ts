// Reporters room: JUnit XML, for every CI that shows test results.
// Promise: well-formed XML whatever a path holds, and never an empty (so green) suite.
import type { Finding } from "../engine/types.ts";
import { visibleProse, visibleText } from "../sanitize.ts";
import { allowComment, canComment, commitText, ignoreLine, placeOf, presenceText, suppressionText } from "./advice.ts";
import { escapeMarkup } from "./markup.ts";
import { worstFirst } from "./severity.ts";
import { problemTexts, summaryLine } from "./summary.ts";
import type { Report, Reporter } from "./types.ts";

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeMarkup(String(value))}"`)
    .join("");
}

const PASSED = '    <testcase classname="leakclerk" name="leakclerk" time="0"/>';

function failure(finding: Finding): string {
  const message = visibleProse(finding.message);
  const classname = visibleText(finding.ruleId);
  const file = visibleText(finding.path);
  const before = suppressionText(finding);
  const commit = commitText(finding);
  const removed = presenceText(finding);
  const body = [
    `place: ${placeOf(finding)}`,
    `value: ${visibleProse(finding.redacted)}`,
    ...(finding.help === "" ? [] : [`why: ${visibleProse(finding.help)}`]),
    ...(commit === "" ? [] : [`commit: ${commit}`]),
    ...(removed === "" ? [] : [`removed: ${removed}`]),
    `allow: ${canComment(finding) ? allowComment(finding.ruleId) : `in .leakclerkignore: ${ignoreLine(finding)}`}`,
    ...(before === "" ? [] : [`normally suppressed: ${before}`]),
  ].join("\n");
  return [
    `    <testcase${attributes({ classname, name: placeOf(finding), file, line: finding.startLine, time: 0 })}>`,
    `      <failure${attributes({ message: `${finding.severity}: ${message}`, type: finding.severity })}>${escapeMarkup(body)}</failure>`,
    "    </testcase>",
  ].join("\n");
}

function error(problem: string): string {
  return [
    `    <testcase${attributes({ classname: "leakclerk", name: `incomplete: ${problem}`, time: 0 })}>`,
    `      <error${attributes({ message: problem, type: "incomplete" })}/>`,
    "    </testcase>",
  ].join("\n");
}

function properties({ summary, version }: Report): string {
  const { listed, scanned, bytes, skipped, suppressed } = summary;
  const values = { version, listed, scanned, bytes, skipped: skipped.length, suppressed };
  return Object.entries(values)
    .map(([name, value]) => `      <property${attributes({ name, value })}/>`)
    .join("\n");
}

/** A testcase for each finding (failure) and each problem (error); with neither, one that passes. */
export const report: Reporter = (report) => {
  const problems = problemTexts(report.summary);
  const bad = [...worstFirst(report.findings).map(failure), ...problems.map(error)];
  const cases = bad.length === 0 ? [PASSED] : bad;
  const time = report.summary.seconds.toFixed(2);
  const failures = report.findings.length;
  const counts = { tests: cases.length, failures, errors: problems.length, time };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: "leakclerk", ...counts })}>`,
    `  <testsuite${attributes({ name: "leakclerk", ...counts })}>`,
    `    <properties>\n${properties(report)}\n    </properties>`,
    ...cases,
    `    <system-out>${escapeMarkup(summaryLine(report))}</system-out>`,
    "  </testsuite>",
    "</testsuites>\n",
  ].join("\n");
};
