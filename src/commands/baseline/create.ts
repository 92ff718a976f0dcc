// leakclerk baseline create: from a scan, from an earlier report, or from another tool's baseline.
import { relative, resolve } from "node:path";
import type { Finding } from "../../engine/types.ts";
import { AppError, ConfigError, UsageError } from "../../errors.ts";
import { EXIT, type ExitCode } from "../../exit-codes.ts";
import { arrangeEntries, type Entry } from "../../policy/baseline/entries.ts";
import { baselineText, type BaselineFile } from "../../policy/baseline/file.ts";
import { makeKeyCheck, requireSameKey } from "../../policy/baseline/key-check.ts";
import { type BaselineContent, readBaselineFile } from "../../policy/baseline/read.ts";
import { entriesOfReport, type ReadReport } from "../../policy/baseline/report.ts";
import { WORST_FIRST } from "../../reporters/severity.ts";
import { formatCount, formatNumber } from "../../reporters/summary.ts";
import { visibleText } from "../../sanitize.ts";
import { shorten } from "../../sources/open-file.ts";
import type { Io } from "../io.ts";
import type { ParsedArguments } from "../options.ts";
import { baselinePath, fingerprintKeyOf, loadRules, type Settings } from "../settings.ts";
import { migrate } from "./migrate.ts";
import { examineWhole, openFindings, prepareTree } from "./new-findings.ts";
import { entryOf, isThere, shownPath, store } from "./store.ts";

interface Target {
  /** Absolute; null: standard output. */
  readonly path: string | null;
  readonly shown: string;
}

/** @throws UsageError when there is a file already and --force is not given */
function targetOf(args: ParsedArguments, io: Io, where: Parameters<typeof baselinePath>[2]): Target {
  const asked = args.value("output");
  if (asked === "-") return { path: null, shown: "standard output" };
  const path = asked === undefined ? baselinePath(args, io, where) : resolve(io.cwd, asked);
  const shown = shownPath(path, io.cwd);
  if (isThere(path) && !args.has("force"))
    throw new UsageError(`${shown}: it is there already`, "leakclerk baseline update keeps what was said in it; --force writes it anew");
  return { path, shown };
}

/** What an audit said of the file that is about to be written anew. */
function labelsBefore({ path, shown }: Target, base: string, key: string | undefined): readonly Entry[] {
  if (path === null || !isThere(path)) return [];
  try {
    const content = readBaselineFile(path, shown, base);
    if (content.kind !== "own") return [];
    requireSameKey(content.file.key, key, shown);
    return content.file.entries;
  } catch (error) {
    // It may be what --force is for.
    if (error instanceof ConfigError) return [];
    throw error;
  }
}

function withLabels(entries: readonly Entry[], before: readonly Entry[]): Entry[] {
  const said = new Map(before.map((entry) => [entry.fingerprint, entry]));
  return arrangeEntries(
    entries.map((entry) => {
      const { label, reason } = said.get(entry.fingerprint) ?? {};
      return { ...(label === undefined ? {} : { label }), ...(reason === undefined ? {} : { reason }), ...entry };
    }),
  );
}

const severities = (findings: Iterable<Finding>): string => {
  const all = [...findings];
  const counts = WORST_FIRST.map((severity) => [severity, all.filter((finding) => finding.severity === severity).length] as const);
  return counts.flatMap(([severity, count]) => (count === 0 ? [] : [`${formatNumber(count)} ${severity}`])).join(", ");
};

async function write(target: Target, file: BaselineFile, io: Io): Promise<void> {
  if (target.path === null) io.out(baselineText(file));
  else await store(target.path, target.shown, file);
}

interface Made {
  readonly source: string;
  readonly entries: readonly Entry[];
  /** What is told of it, line by line. */
  readonly told: readonly string[];
}

async function ofScan(paths: readonly string[], args: ParsedArguments, io: Io): Promise<Made> {
  const { findings } = await examineWhole(await prepareTree(paths, args, io), io);
  const open = openFindings(findings);
  const files = new Set([...open.values()].map(({ policyPath }) => policyPath)).size;
  const told =
    open.size === 0
      ? "nothing was found: it is empty"
      : `${formatCount(open.size, "finding")} in ${formatCount(files, "file")} ${open.size === 1 ? "is" : "are"} known from now on (${severities(open.values())})`;
  return { source: "scan", entries: [...open.values()].map(entryOf), told: [told] };
}

function ofReport(report: ReadReport, shown: string, base: string, io: Io): Made {
  if (!report.scan.complete)
    throw new AppError(`${shown}: the report is of an incomplete scan: nothing was written`, "scan again, and see what could not be read");
  const inside = shorten(io.cwd, base);
  const entries = arrangeEntries(entriesOfReport(report, ["", ...(inside === "" || inside === io.cwd ? [] : [inside])]));
  const told = `${formatCount(entries.length, "finding")} of ${shown} ${entries.length === 1 ? "is" : "are"} known from now on`;
  return { source: report.scan.command, entries, told: [told] };
}

function nextSteps({ path, shown }: Target, isEmpty: boolean, config: Settings["config"], base: string): string {
  if (path === null) return "";
  const usual = config.baseline ?? resolve(base, ".leakclerk-baseline.json");
  const steps = [
    ...(path === usual ? [] : [`--baseline ${shown}, or baseline = "${relative(base, path)}" in .leakclerk.toml: scans read it`]),
    ...(isEmpty ? [] : ["leakclerk baseline audit: tell real ones from false alarms"]),
    "commit it: it holds no value",
  ];
  return `Next:\n${steps.map((step) => `  ${visibleText(step)}\n`).join("")}`;
}

/** @param paths as typed; none: the whole repository */
export async function create(paths: readonly string[], args: ParsedArguments, io: Io): Promise<ExitCode> {
  const { base, config } = await loadRules(args, io, io.cwd);
  const target = targetOf(args, io, { base, config });
  const from = args.value("from");
  const make = async (): Promise<Made> => {
    if (from === undefined) return ofScan(paths, args, io);
    const path = resolve(io.cwd, from);
    const shown = shownPath(path, io.cwd);
    const content: BaselineContent = readBaselineFile(path, shown, base);
    if (content.kind === "own") throw new UsageError(`${shown}: it is a baseline of leakclerk already`, "leakclerk baseline update");
    if (content.kind === "foreign") return migrate(content, { path, shown }, await prepareTree(paths, args, io), io);
    if (paths.length > 0)
      throw new UsageError("--from takes a report as it is: no path can be named", "leakclerk scan <path> --format json");
    return ofReport(content.report, shown, base, io);
  };
  const { source, entries, told } = await make();
  const key = fingerprintKeyOf(io);
  const file = { source, key: makeKeyCheck(key), entries: withLabels(entries, labelsBefore(target, base, key)) };
  await write(target, file, io);
  const tell = target.path === null ? io.err : io.out;
  if (!args.has("quiet")) {
    tell(`${visibleText(target.shown)}: ${told.map(visibleText).join("\n  ")}\n`);
    tell(nextSteps(target, entries.length === 0, config, base));
  }
  return EXIT.clean;
}
