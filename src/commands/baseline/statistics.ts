// leakclerk baseline audit --stats and --unused: what was said of a baseline's entries, and which are not needed any more.
import type { Scanner } from "../../engine/scanner.ts";
import { EXIT, type ExitCode } from "../../exit-codes.ts";
import type { Entry } from "../../policy/baseline/entries.ts";
import type { BaselineFile } from "../../policy/baseline/file.ts";
import { formatNumber } from "../../reporters/summary.ts";
import { visibleJson, visibleText } from "../../sanitize.ts";
import type { Io } from "../io.ts";
import type { Settings } from "../settings.ts";
import type { Lookup } from "./look-again.ts";
import { countEntries, nameOf } from "./store.ts";

export interface AuditContext {
  /** Of the baseline, absolute. */
  readonly path: string;
  readonly shown: string;
  readonly file: BaselineFile;
  readonly settings: Settings;
  readonly scanner: Scanner;
  readonly lookup: Lookup;
}

interface Counts {
  readonly entries: number;
  readonly real: number;
  readonly false: number;
  readonly unaudited: number;
  /** Real ones among those with a label, 0 to 1; null while there is none. */
  readonly precision: number | null;
}

function countLabels(entries: readonly Entry[]): Counts {
  const real = entries.filter(({ label }) => label === "real").length;
  const wrong = entries.filter(({ label }) => label === "false").length;
  return {
    entries: entries.length,
    real,
    false: wrong,
    unaudited: entries.length - real - wrong,
    precision: real + wrong === 0 ? null : Math.round((real / (real + wrong)) * 1000) / 1000,
  };
}

/** Counts by rule, rules in alphabetical order. */
export function countByRule(entries: readonly Entry[]): readonly (Counts & { readonly ruleId: string })[] {
  return [...groupByRule(entries)].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([ruleId, own]) => ({ ruleId, ...countLabels(own) }));
}

function groupByRule(entries: readonly Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.rule);
    if (group === undefined) groups.set(entry.rule, [entry]);
    else group.push(entry);
  }
  return groups;
}

const share = (precision: number | null): string => (precision === null ? "-" : `${(precision * 100).toFixed(1)} %`);

function* table(rows: readonly (readonly string[])[]): Generator<string> {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  for (const row of rows) yield row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join("  ");
}

const json = (value: object): string => `${visibleJson(JSON.stringify(value, null, 2))}\n`;

/** Entries that were called real, and whose value still stands: what they open has not been rotated. */
function standingReal({ file, lookup }: AuditContext): { path: string; ruleId: string; line: number | null; fingerprint: string }[] {
  return file.entries
    .filter(({ label }) => label === "real")
    .flatMap((entry) => {
      const standing = lookup.standingOf(entry);
      if (standing.state === "gone") return [];
      const line = standing.state === "stands" ? (standing.findings[0]?.startLine ?? null) : null;
      return [{ path: entry.path, ruleId: entry.rule, line, fingerprint: entry.fingerprint }];
    });
}

/** @returns 1 when `failOnReal` and something real still stands */
export function showStatistics(
  context: AuditContext,
  { isJson, failOnReal }: { readonly isJson: boolean; readonly failOnReal: boolean },
  io: Io,
): ExitCode {
  const { file, shown } = context;
  const total = countLabels(file.entries);
  const rules = countByRule(file.entries);
  const standing = standingReal(context);
  if (isJson) io.out(json({ schema: 1, ...total, rules, realStanding: standing }));
  else {
    const cells = (name: string, counts: Counts): string[] => [
      visibleText(name),
      ...[counts.entries, counts.real, counts.false, counts.unaudited].map(formatNumber),
      share(counts.precision),
    ];
    const rows = [
      ["rule", "entries", "real", "false", "unaudited", "precision"],
      ...rules.map((counts) => cells(counts.ruleId, counts)),
      ...(rules.length > 1 ? [cells("all", total)] : []),
    ];
    io.out(`${visibleText(shown)}: ${countEntries(total.entries)}\n`);
    if (rules.length > 0) for (const line of table(rows)) io.out(`${line}\n`);
    io.out(
      `${standing.length === 0 ? "nothing labelled real still stands" : `${countEntries(standing.length)} labelled real still ${standing.length === 1 ? "stands" : "stand"}: rotate what they open`}\n`,
    );
    for (const { path, line, ruleId } of standing)
      io.out(`  ${visibleText(path)}${line === null ? "" : `:${line}`}: ${visibleText(ruleId)}\n`);
  }
  return failOnReal && standing.length > 0 ? EXIT.findings : EXIT.clean;
}

/** Entries whose value is not found any more, and why. */
export function showUnused({ file, lookup, scanner, shown }: AuditContext, isJson: boolean, io: Io): ExitCode {
  const unused = file.entries.flatMap((entry) => {
    const standing = lookup.standingOf(entry);
    return standing.state === "gone" ? [{ entry, why: standing.why }] : [];
  });
  if (isJson) {
    const list = unused.map(({ entry: { path, rule, fingerprint, label = null }, why }) => ({
      path,
      ruleId: rule,
      fingerprint,
      label,
      why,
    }));
    io.out(json({ schema: 1, entries: file.entries.length, unused: list }));
    return EXIT.clean;
  }
  io.out(
    `${visibleText(shown)}: ${unused.length === 0 ? "every entry is still needed" : `${formatNumber(unused.length)} of ${countEntries(file.entries.length)} not needed any more: leakclerk baseline update takes them out`}\n`,
  );
  for (const { entry, why } of unused) io.out(`  ${visibleText(scanner.redact(nameOf(entry)))}: ${why}\n`);
  return EXIT.clean;
}
