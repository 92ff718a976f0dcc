// Reporters room: what to do about a finding, in the same words in every report.
import type { Finding } from "../engine/types.ts";
import { visibleProse, visibleText } from "../sanitize.ts";

/** The comment that silences a rule on its own line or the line below. */
export function allowComment(ruleId: string): string {
  return `leakclerk:allow ${visibleText(ruleId)} -- reason`;
}

/** `path:12:9`, made visible. */
export function placeOf({ path, startLine, startColumn }: Finding): string {
  return `${visibleText(path)}:${startLine}:${startColumn}`;
}

/** How a finding came to be silenced, or was before `--no-suppress`: `baseline: reason`. */
export function suppressionText({ suppression }: Finding): string {
  if (suppression === null) return "";
  const reason = visibleProse(suppression.reason);
  return reason === "" ? suppression.kind : `${suppression.kind}: ${reason}`;
}
