// Reporters room: a table for spreadsheets (RFC 4180, but with \n at the end of a row).
// Promise: one row a finding, always a header, and no cell that a spreadsheet would calculate.
import type { Finding } from "../engine/types.ts";
import { visibleProse, visibleText } from "../sanitize.ts";
import { suppressionText } from "./advice.ts";
import type { Reporter } from "./types.ts";

/**
 * What makes a cell a formula; the wide forms do it in East Asian versions of Excel. A lone `-`
 * (standard input) is text. Tabs and line breaks were made visible before.
 */
const FORMULA = /^\s*[=+\-@＝＋－＠]./;

/** Columns in order. The first is never untrusted, so no row can start with a foreign command. */
const COLUMNS: Readonly<Record<string, (finding: Finding) => string | number>> = {
  severity: ({ severity }) => severity,
  confidence: ({ confidence }) => confidence,
  ruleId: ({ ruleId }) => visibleText(ruleId),
  message: ({ message }) => visibleProse(message),
  path: ({ path }) => visibleText(path),
  startLine: ({ startLine }) => startLine,
  startColumn: ({ startColumn }) => startColumn,
  endLine: ({ endLine }) => endLine,
  endColumn: ({ endColumn }) => endColumn,
  redacted: ({ redacted }) => visibleText(redacted),
  fingerprint: ({ fingerprint }) => visibleText(fingerprint),
  decoded: ({ decoded }) => visibleText(decoded.join(" ")),
  blob: ({ blob }) => visibleText(blob ?? ""),
  suppression: suppressionText,
  help: ({ help }) => visibleProse(help),
  commit: ({ commit }) => visibleText(commit?.id ?? ""),
  author: ({ commit }) => visibleProse(commit?.author ?? ""),
  date: ({ commit }) => visibleText(commit?.date ?? ""),
  summary: ({ commit }) => visibleProse(commit?.summary ?? ""),
  presence: ({ presence }) => presence ?? "",
  occurrences: ({ occurrences }) => occurrences ?? "",
  reachable: ({ reachable }) => (reachable === undefined ? "" : String(reachable)),
  standsIn: ({ standsIn }) => visibleText((standsIn ?? []).join(" ")),
};

function cell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /^[\w.:/-]*$/.test(text) ? text : `"${text.replaceAll('"', '""')}"`;
}

/** All cells are one line each, so that line-based tools can read the file too. */
export const report: Reporter = ({ findings }) => {
  const rows = findings.map((finding) => Object.values(COLUMNS).map((read) => cell(read(finding))));
  return [Object.keys(COLUMNS), ...rows].map((row) => `${row.join(",")}\n`).join("");
};
