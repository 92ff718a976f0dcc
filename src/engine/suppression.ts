// Comments that allow a finding: `leakclerk:allow rule-a, rule-b -- reason` on the line of the value
// or the line above; `gitleaks:allow` or `betterleaks:allow` on the line of the value.
import type { Anchor } from "./anchor.ts";
import type { LineIndex } from "./location.ts";
import type { Suppression } from "./types.ts";

export const ALLOW_KEYWORDS = ["leakclerk:allow", "gitleaks:allow", "betterleaks:allow"] as const;

/** The markers as the prefilter looks for them. */
export const ALLOW_ANCHORS: readonly Anchor[] = ALLOW_KEYWORDS.map((text) => ({
  text,
  fold: Array.from(text, (character, i) => (/[a-z]/.test(character) ? 1 << i : 0)).reduce((bits, bit) => bits | bit, 0),
  before: "",
  tail: "",
  // "s:al", ":all", "k:al": rare in any text.
  windows: [
    [text.indexOf(":") & ~1, 0],
    [(text.indexOf(":") - 1) | 1, 1],
  ],
}));

const COMMENT = /^(?!\w)[ \t]*(?!--[ \t])([\w., \t-]*?)(?:[ \t]+--[ \t]+(.*?))?[ \t]*(?:\*\/|-->|\*\)|#\}|%>|--\}\})?[ \t]*$/;
const LONGEST = 400;

interface Allowed {
  /** Set when the comment names no rule: every rule. */
  all: string | null;
  readonly byRule: Map<string, string>;
}

export interface Allowances {
  /** @param ruleIds the rule's own id first, then what else it is called
   * @returns the suppression for its value that spans these 0-based lines, or null. */
  find(ruleIds: readonly string[], startLine: number, endLine: number): Suppression | null;
}

function lookUp(allowed: Allowed | undefined, ruleIds: readonly string[]): string | null {
  if (allowed === undefined) return null;
  for (const id of ruleIds) if (allowed.byRule.has(id)) return allowed.byRule.get(id) as string;
  return allowed.all;
}

/**
 * Collects the comments of one document.
 * @param marks offsets and ALLOW_KEYWORDS indexes of the markers, as the prefilter found them
 * @param textOf a stretch of the document with every value in it masked, since reasons are printed
 * @param valueLines 0-based lines on which some rule's value starts, by rule id: a comment beside
 * such a value speaks for that line and not for the next, so a new secret below stays visible
 */
export function collectAllowances(
  textOf: (start: number, end: number) => string,
  lines: LineIndex,
  marks: readonly { readonly offset: number; readonly keyword: number }[],
  valueLines: ReadonlyMap<string, ReadonlySet<number>>,
): Allowances {
  const own = new Map<number, Allowed>();
  const below = new Map<number, Allowed>();
  const add = (map: Map<number, Allowed>, line: number, rules: readonly string[], reason: string): void => {
    const allowed = map.get(line) ?? { all: null, byRule: new Map() };
    if (rules.length === 0) allowed.all ??= reason;
    for (const rule of rules) if (!allowed.byRule.has(rule)) allowed.byRule.set(rule, reason);
    map.set(line, allowed);
  };
  for (const { offset, keyword } of marks) {
    const marker = ALLOW_KEYWORDS[keyword] as string;
    const line = lines.lineAt(offset);
    const after = offset + marker.length;
    // The others' comments name no rule.
    if (keyword > 0) {
      add(own, line, [], marker);
      continue;
    }
    const parsed = COMMENT.exec(textOf(after, Math.min(lines.bounds(line).end, after + LONGEST)));
    // Text that is not a list of rules allows nothing: better a visible finding than a hidden one.
    if (parsed === null) continue;
    const rules = (parsed[1] ?? "").split(/[,\s]+/).filter((word) => word !== "");
    add(own, line, rules, parsed[2] ?? "");
    add(below, line, rules, parsed[2] ?? "");
  }
  return {
    find(ruleIds, startLine, endLine) {
      let reason: string | null = null;
      for (let line = startLine; line <= endLine && reason === null; line++) reason = lookUp(own.get(line), ruleIds);
      if (reason === null && valueLines.get(ruleIds[0] ?? "")?.has(startLine - 1) !== true)
        reason = lookUp(below.get(startLine - 1), ruleIds);
      return reason === null ? null : { kind: "inline", reason };
    },
  };
}
