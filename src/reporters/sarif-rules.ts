// Reporters room: SARIF's rule table, with every property that GitHub code scanning requires or shows.
// Promise: nothing in it is empty, and a rule's text cannot smuggle Markdown into the alert page.
import type { Finding, Severity } from "../engine/types.ts";
import { visibleProse } from "../sanitize.ts";
import { allowComment } from "./advice.ts";
import type { ReportedRule } from "./types.ts";

/** GitHub: above 9.0 critical, 7.0 to 8.9 high, 4.0 to 6.9 medium. Must be a string. */
const SECURITY_SEVERITY: Readonly<Record<Severity, string>> = {
  critical: "9.5",
  high: "8.0",
  medium: "5.0",
  low: "3.0",
};

const LEVEL: Readonly<Record<Severity, string>> = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "note",
};

/** GitHub's limits: 255 characters of name, 1,024 of full description, 20 tags. */
const LIMIT = { name: 255, description: 1024, tags: 20 } as const;

const FALLBACK_HELP = "Revoke the value where it was issued, create a new one, and keep it out of the repository.";

/** Only plain https addresses become links; anything else in a rule file is not for clicking. */
const LINK = /^https:\/\/(?:[\w.~:/?=&+-]|%[\dA-F]{2})+(?:#[\w.~/?=&+-]*)?$/i;

/** SARIF's level for our severity. */
export function sarifLevel(severity: Severity): string {
  return LEVEL[severity];
}

function cut(text: string, length: number): string {
  const characters = Array.from(text);
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join("")}…`;
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-!|<>~@&]/g, "\\$&");
}

/** `clickbank-clerk-key` → `ClickbankClerkKey`, the form SARIF asks for. */
function pascalCase(id: string): string {
  const words = id.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("") || "Rule";
}

function helpMarkdown(help: string, { id, references }: ReportedRule): string {
  const links = references.filter((url) => LINK.test(url)).map((url) => `- <${url}>`);
  const allow = `False alarm? Write \`${allowComment(id).replaceAll("`", "'")}\` on that line or the one above.`;
  return [escapeMarkdown(help), allow, links.join("\n")].join("\n\n").trimEnd();
}

function sarifRule(rule: ReportedRule): object {
  const title = visibleProse(rule.description) || visibleProse(rule.id);
  const help = visibleProse(rule.help) || FALLBACK_HELP;
  const tags = new Set(["security", "secret", ...rule.tags.map(visibleProse)]);
  const helpUri = rule.references.find((url) => LINK.test(url));
  return {
    id: rule.id,
    name: cut(pascalCase(rule.id), LIMIT.name),
    shortDescription: { text: cut(title, LIMIT.description) },
    fullDescription: { text: cut(`${title}. ${help}`, LIMIT.description) },
    ...(helpUri === undefined ? {} : { helpUri }),
    help: {
      text: `${help} False alarm: ${allowComment(rule.id)}`,
      markdown: helpMarkdown(help, rule),
    },
    defaultConfiguration: { level: LEVEL[rule.severity] },
    properties: {
      tags: [...tags].filter((tag) => tag !== "").slice(0, LIMIT.tags),
      precision: rule.confidence,
      "security-severity": SECURITY_SEVERITY[rule.severity],
    },
  };
}

/** The table and where each rule stands in it. */
export interface RuleTable {
  readonly rules: readonly object[];
  readonly indexOf: ReadonlyMap<string, number>;
}

/**
 * All active rules, not only those with results: a viewer can tell "ran and found nothing" from
 * "did not run", and the table does not change from scan to scan. A finding whose rule is not in
 * the list still gets its entry.
 */
export function ruleTable(active: readonly ReportedRule[], findings: readonly Finding[]): RuleTable {
  const byId = new Map(active.map((rule) => [rule.id, rule]));
  for (const { ruleId: id, message: description, severity, confidence, help } of findings) {
    if (byId.has(id)) continue;
    byId.set(id, { id, description, severity, confidence, help, references: [], tags: [] });
  }
  const rules = [...byId.values()];
  return {
    rules: rules.map(sarifRule),
    indexOf: new Map(rules.map(({ id }, index) => [id, index])),
  };
}
