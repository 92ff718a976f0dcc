// Reporters room: order by severity.
// Promise: worst first, and among equals the order they came in.
import { SEVERITIES } from "../engine/types.ts";
import type { Finding, Severity } from "../engine/types.ts";

/** From critical to low. */
export const WORST_FIRST: readonly Severity[] = SEVERITIES.toReversed();

/** A sorted copy; the sort is stable, so the report's own order breaks ties. */
export function worstFirst(findings: readonly Finding[]): Finding[] {
  const rank = (finding: Finding): number => WORST_FIRST.indexOf(finding.severity);
  return findings.toSorted((a, b) => rank(a) - rank(b));
}
