// Reporters room: what to do about a finding, in the same words in every report.
import type { Finding, StandingPlace, Suppression } from "../engine/types.ts";
import { visibleProse, visibleText } from "../sanitize.ts";

/** The comment that silences a rule on its own line or the line below. */
export function allowComment(ruleId: string): string {
  return `leakclerk:allow ${visibleText(ruleId)} -- reason`;
}

/** Where a reader of the tree finds the value: of a range, at its head; undefined for what is only in the history, or in a commit's message. */
export function placeInTree(finding: Finding): StandingPlace | undefined {
  return finding.commit === null && finding.reachable === undefined ? finding : finding.standing;
}

/** `path:12:9`, made visible. */
export function placeOf({ path, startLine, startColumn }: Finding): string {
  return `${visibleText(path)}:${startLine}:${startColumn}`;
}

/** Where the values stand that belong to a finding's; "" where there are none. */
export function partsText({ parts = [] }: Finding): string {
  return parts.map(({ ruleId, startLine, startColumn }) => `${visibleText(ruleId)} at ${startLine}:${startColumn}`).join(", ");
}

/** Whether a comment beside the value can silence it: not in a commit's message, nor where the value is gone again. */
export function canComment({ commit, blob, presence, reachable }: Finding): boolean {
  return (commit === null && reachable === undefined) || (blob !== null && presence === "present");
}

/** The line of `.leakclerkignore` that silences a finding wherever it lies. */
export function ignoreLine({ fingerprint }: Finding): string {
  return `${visibleText(fingerprint)} -- reason`;
}

/** Enough of an id to find it, as git shows it. */
const shortId = (id: string): string => visibleText(id).slice(0, 12);

/** `0123456789ab of 2026-01-31 by Ann <ann@example.com>: summary`; "" outside of ranges. */
export function commitText({ commit }: Finding): string {
  if (commit === null) return "";
  const { id, date, author, summary } = commit;
  const day = visibleProse(date.slice(0, 10));
  const of = [shortId(id), ...(day === "" ? [] : [`of ${day}`]), ...(author === "" ? [] : [`by ${visibleProse(author)}`])];
  return of.join(" ") + (summary === "" ? "" : `: ${visibleProse(summary)}`);
}

/** In a word, what became of a value; "" where that is not known. */
export function stateOf({ presence, reachable }: Finding): "present" | "removed" | "unreachable" | "" {
  return reachable === false && presence !== "present" ? "unreachable" : (presence ?? "");
}

/** What a value that a later commit took out needs to be told; "" for others. */
export function presenceText(finding: Finding): string {
  const { presence } = finding;
  if (stateOf(finding) === "unreachable")
    return "nothing leads to it any more, but the repository still holds it, until git gc clears it away";
  if (presence === "removed" && finding.reachable !== undefined) return "no branch holds it any more, but it stays in the history";
  return presence === "removed" ? "a later commit takes it out, but it stays in the history" : "";
}

/** How many branches are named. */
const MOST_NAMES = 3;

/** Of a history: `12 places; it stands in HEAD, main`; "" elsewhere. */
export function placesText({ occurrences, standsIn = [] }: Finding): string {
  if (occurrences === undefined) return "";
  const more = standsIn.length > MOST_NAMES ? ` and ${standsIn.length - MOST_NAMES} more` : "";
  const stands = standsIn.length === 0 ? "" : `; it stands in ${standsIn.slice(0, MOST_NAMES).map(visibleText).join(", ")}${more}`;
  return `${occurrences} ${occurrences === 1 ? "place" : "places"}${stands}`;
}

function kindAndReason({ kind, reason }: Suppression): string {
  const shown = visibleProse(reason);
  return shown === "" ? kind : `${kind}: ${shown}`;
}

/** How a finding came to be silenced, or was before `--no-suppress`: `baseline: reason`. */
export function suppressionText({ suppression }: Finding): string {
  return suppression === null ? "" : kindAndReason(suppression);
}

/** What the judged change would silence a finding by: `inline: reason`; empty where it does not. */
export function newSuppressionText({ newSuppression }: Finding): string {
  return newSuppression === undefined ? "" : kindAndReason(newSuppression);
}
