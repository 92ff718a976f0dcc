// Action room: what of a report code scanning can show.
import type { StandingPlace } from "../engine/types.ts";
import { placeInTree } from "../reporters/advice.ts";
import type { Report } from "../reporters/types.ts";

/**
 * Findings that stand beside a line of the tree, at that line; each rule and place once. What was silenced is left out,
 * since it would be opened as an alert, and so is what only the history holds.
 */
export function forUpload(report: Report): Report {
  const placed = report.findings.flatMap((finding) => {
    const place = placeInTree(finding);
    return place === undefined ? [] : [{ ...finding, ...regionOf(place) }];
  });
  const findings = [...new Map(placed.map((finding) => [JSON.stringify([finding.ruleId, regionOf(finding)]), finding])).values()];
  return { ...report, findings, suppressed: [] };
}

const regionOf = ({ path, startLine, startColumn, endLine, endColumn }: StandingPlace): StandingPlace => ({
  path,
  startLine,
  startColumn,
  endLine,
  endColumn,
});
