// Reporters room: the sentence that says what was read, for every report that people read.
// Promise: an empty or incomplete scan never reads like a clean one.
import { visibleText } from "../sanitize.ts";
import { WORST_FIRST } from "./severity.ts";
import type { Report, ScanSummary } from "./types.ts";

/** `1,203`: the same on every machine, whatever its locale. */
export function formatNumber(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** `1 file`, `1,203 files`. */
export function formatCount(value: number, noun: string): string {
  return `${formatNumber(value)} ${noun}${value === 1 ? "" : "s"}`;
}

/** Decimal units, as disks and downloads are counted: `48.2 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const units = ["kB", "MB", "GB", "TB"];
  let value = bytes / 1000;
  let unit = 0;
  // 999.95 would be printed as 1000.0.
  while (value >= 999.95 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${value.toFixed(1)} ${units[unit] ?? ""}`;
}

/** What could not be done, made visible; never empty when the scan is incomplete. */
export function problemTexts(summary: ScanSummary): string[] {
  const unnamed = summary.problems.length === 0 && !summary.complete;
  return unnamed ? ["part of the job (the scan is incomplete)"] : summary.problems.map(visibleText);
}

const nounOf = (command: string): string => (/^(?:diff|history|pre-push|pre-receive)$/.test(command) ? "object" : "file");

function readPart({ command, listed, scanned, earlier = 0, bytes, seconds, rules }: ScanSummary): string {
  const noun = `${earlier > 0 ? "new " : ""}${nounOf(command)}`;
  const read = scanned === listed ? "" : `${formatNumber(scanned)} of `;
  const time = `${seconds.toFixed(2)} s`;
  return `${read}${formatCount(listed, noun)}, ${formatBytes(bytes)} scanned in ${time} with ${formatCount(rules, "rule")}${earlier > 0 ? ` (${formatNumber(earlier)} were scanned earlier)` : ""}`;
}

/** `1 critical, 2 low`; severities that do not occur are left out. */
function severityCounts({ findings }: Report): string {
  const counts = WORST_FIRST.map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  }));
  const present = counts.filter(({ count }) => count > 0);
  return present.map(({ severity, count }) => `${formatNumber(count)} ${severity}`).join(", ");
}

/** One line, without a newline, that starts with text of our own. */
export function summaryLine(report: Report): string {
  const { findings, summary } = report;
  if (summary.listed + (summary.earlier ?? 0) === 0 && findings.length === 0) {
    return summary.complete ? `nothing to scan: no ${nounOf(summary.command)} was listed` : "nothing was scanned: the scan is incomplete";
  }
  const count = formatCount(findings.length, "finding");
  const silenced = findings.filter(({ newSuppression }) => newSuppression !== undefined).length;
  return [
    readPart(summary),
    findings.length === 0 ? ": no findings" : `: ${count} (${severityCounts(report)})`,
    silenced === 0 ? "" : `, ${formatNumber(silenced)} of them with a new suppression`,
    summary.suppressed === 0 ? "" : `, ${formatNumber(summary.suppressed)} suppressed`,
    summary.complete ? "" : "; the scan is incomplete",
  ].join("");
}
