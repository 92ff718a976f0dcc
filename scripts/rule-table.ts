// The table of rules in docs/rules.md, between its two marks.
import { readFileSync, writeFileSync } from "node:fs";
import type { Pack } from "../src/rules/pack.ts";

const BEGIN = "<!-- rules: begin (npm run docs) -->";
const END = "<!-- rules: end -->";

/** docs/rules.md with the table of these packs in it. */
export function withRuleTable(text: string, packs: readonly Pack[]): string {
  const rows = packs.flatMap(({ title, rules }) =>
    rules.map(
      ({ id, description, severity, confidence }) =>
        `| ${title} | \`${id}\` | ${description.replaceAll("|", "\\|")} | ${severity} | ${confidence} |`,
    ),
  );
  const table = ["| provider | rule | finds | severity | confidence |", "| --- | --- | --- | --- | --- |", ...rows].join("\n");
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END);
  if (begin === -1 || end === -1) throw new Error("docs/rules.md has lost its marks");
  return `${text.slice(0, begin)}${BEGIN}\n${rows.length} rules for ${packs.length} providers.\n\n${table}\n${text.slice(end)}`;
}

export function writeRuleTable(root: string, packs: readonly Pack[]): void {
  const path = `${root}/docs/rules.md`;
  writeFileSync(path, withRuleTable(readFileSync(path, "utf8"), packs));
}
