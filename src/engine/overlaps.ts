// One finding per value: of matches that overlap, the one of the most specific rule speaks.
import { CONFIDENCES, type Match, SEVERITIES } from "./types.ts";

/** Greater speaks first when two matches overlap. */
function compareWeight(a: Match, b: Match): number {
  return (
    a.detector.specificity - b.detector.specificity ||
    CONFIDENCES.indexOf(a.detector.confidence) - CONFIDENCES.indexOf(b.detector.confidence) ||
    SEVERITIES.indexOf(a.detector.severity) - SEVERITIES.indexOf(b.detector.severity) ||
    a.end - a.start - (b.end - b.start)
  );
}

/** Runs of matches in which each overlaps one before it; `ascending` by start. */
export function overlapGroups(ascending: readonly Match[]): Match[][] {
  const groups: Match[][] = [];
  let end = -1;
  for (const match of ascending) {
    if (match.start < end) groups.at(-1)?.push(match);
    else groups.push([match]);
    end = Math.max(end, match.end);
  }
  return groups;
}

/** Of matches that overlap keeps the weightiest, ties to the earlier one. */
export function resolveOverlaps(group: readonly Match[]): Match[] {
  if (group.length === 1) return [...group];
  const kept: Match[] = [];
  for (const match of group.toSorted((a, b) => compareWeight(b, a))) {
    if (kept.every((other) => other.end <= match.start || other.start >= match.end)) kept.push(match);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}
