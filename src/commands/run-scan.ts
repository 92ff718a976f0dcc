// The spine of every scanning command: documents and files → scanner → policy → reports → exit status.
// Not node:fs/promises: loading it takes 4 ms of every commit.
import { appendFileSync, realpathSync, statSync } from "node:fs";
import { relative, sep } from "node:path";
import { latin1, toUtf8 } from "../engine/bytes.ts";
import { sha256Hex } from "../engine/fingerprint.ts";
import type { Scanner } from "../engine/scanner.ts";
import { type Detector, type Finding, SEVERITIES, type Suppression } from "../engine/types.ts";
import { AppError } from "../errors.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { loadColors, NO_COLORS } from "../reporters/colors.ts";
import { loadReporter } from "../reporters/registry.ts";
import type { Report, ScanSummary, Stopped } from "../reporters/types.ts";
import { BUILTIN_DETECTORS, BUILTIN_HASH } from "../rules/builtin.gen.ts";
import { formatNumber } from "../reporters/summary.ts";
import { visibleText } from "../sanitize.ts";
import {
  addFiltered,
  createAccount,
  recordFailure,
  recordTooLarge,
  type Account,
  type ArrivingDocument,
  type Listing,
  type Sift,
  type Source,
  type SourceDocument,
} from "../sources/types.ts";
import { type Archives, createArchives, createKeeper, isOpened, TOO_LARGE } from "./archives.ts";
import type { Attribution } from "./attribution.ts";
import { historyWorkerOf, type Io } from "./io.ts";
import { loadKnownTest, makeScanner } from "./make-scanner.ts";
import { createProgress, type Progress } from "./progress.ts";
import { type Policy, fingerprintKeyOf, type Settings } from "./settings.ts";
import { createTurns } from "./turns.ts";

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
/** Whatever is equal to the last is the same line in every report: neither listing nor threads leave a trace. */
const byPlace = (a: Finding, b: Finding): number =>
  compare(a.path, b.path) ||
  a.startLine - b.startLine ||
  a.startColumn - b.startColumn ||
  compare(a.ruleId, b.ruleId) ||
  compare(JSON.stringify(a), JSON.stringify(b));

/** What a command has to scan; either or both. */
export interface Sources {
  readonly documents?: Source;
  readonly files?: Listing;
  /** Finds in its own way; what it finds may be judged already. */
  readonly search?: (tools: SearchTools) => Promise<readonly Finding[]>;
}

export interface SearchTools {
  readonly scanner: Scanner;
  readonly settings: Settings;
  readonly account: Account;
  readonly progress: Progress;
}

/** The findings of a container with those of what it holds, as far as it is new. @param own in its bytes */
async function scanContained(
  scanner: Scanner,
  document: SourceDocument,
  own: readonly Finding[],
  archives: Archives,
  account: Account,
): Promise<readonly Finding[]> {
  const { before } = document;
  if (before === undefined) return (await archives.load())(scanner, document, own, archives.depth, account);
  const { scanNewInside } = await import("./scan-inside.ts");
  try {
    return await scanNewInside(scanner, document, own, archives.depth, account, before);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    account.problems.push(`${document.path}: its earlier version cannot be read: ${error.message}`);
    return (await archives.load())(scanner, document, own, archives.depth, account);
  }
}

async function scanDocument(scanner: Scanner, document: SourceDocument, account: Account): Promise<readonly Finding[]> {
  const findings = scanner.scan(document);
  if (findings.length === 0 || document.before === undefined) return findings;
  let earlier: readonly Uint8Array[];
  try {
    earlier = await document.before();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    // Without the earlier version nothing counts as old.
    account.problems.push(`${document.path}: its earlier version cannot be read: ${error.message}`);
    return findings;
  }
  return scanner.scan(document, earlier);
}

async function scanArriving(
  scanner: Scanner,
  document: ArrivingDocument,
  archives: Archives,
  account: Account,
): Promise<readonly Finding[]> {
  const stream = scanner.stream(document);
  const keeper = createKeeper(archives);
  for await (const piece of document.arriving) {
    stream.push(piece);
    keeper.keep(piece);
    account.bytes += piece.length;
  }
  const { findings, isLate } = stream.end();
  if (isLate)
    account.problems.push(
      `${document.path}: a rule's keyword came only after millions of bytes, which are gone by then: scan it as a file to be sure`,
    );
  const kept = keeper.kept();
  if (kept === "too large") recordFailure(account, document.path, TOO_LARGE);
  if (kept === null || kept === "too large") return findings;
  return (await archives.load())(scanner, { ...document, bytes: kept }, findings, archives.depth, account);
}

type Attributing = Pick<Attribution, "scan" | "findings">;

/** Scans commits with the rules in force, or with those of every policy that has a say. */
async function openAttribution(scanner: Scanner, account: Account, settings: Settings, io: Io): Promise<Attributing> {
  const { createAttribution } = await import("./attribution.ts");
  const { guard } = settings;
  if (guard === undefined) return createAttribution(scanner, settings.archiveDepth);
  const { createGuardedAttribution, policiesOf } = await import("./policy-guard.ts");
  const attributions = new Map<Policy, Attribution>();
  for (const policy of policiesOf(guard)) {
    const own = makeScanner({
      detectors: policy.detectors,
      fingerprintKey: fingerprintKeyOf(io),
      isKnown: await loadKnownTest(policy.baseline?.knownValues),
      onLate: (message) => void account.problems.push(message),
    });
    attributions.set(policy, createAttribution(own, settings.archiveDepth));
  }
  return createGuardedAttribution(guard, attributions);
}

async function scanDocuments(
  source: Source,
  scanner: Scanner,
  account: Account,
  progress: Progress,
  archives: Archives,
  attribute: () => Promise<Attributing>,
  sift: Sift | undefined,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const turns = createTurns(() => progress.show({ done: account.scanned, bytes: account.bytes, of: account.listed }));
  let attribution: Attributing | undefined;
  for await (const document of source(account, sift)) {
    try {
      if ("content" in document) {
        attribution ??= await attribute();
        await attribution.scan(document, account);
      } else if ("arriving" in document) {
        for (const finding of await scanArriving(scanner, document, archives, account)) findings.push(finding);
      } else {
        const own = await scanDocument(scanner, document, account);
        const found = isOpened(document.bytes, archives) ? await scanContained(scanner, document, own, archives, account) : own;
        for (const finding of found) findings.push(finding);
        account.bytes += document.bytes.length;
      }
      account.scanned++;
    } catch (error) {
      recordTooLarge(account, document.path, error);
    }
    await turns();
  }
  if (attribution === undefined) return findings;
  return findings.concat(attribution.findings(account.problems.length === 0 && account.isCut !== true));
}

/** None where git is to read by itself. */
function siftFor(scanner: Scanner, settings: Settings, progress: Progress, io: Io): Sift | undefined {
  // The tests compare both ways.
  if (io.env["LEAKCLERK_HISTORY_READER"] === "git") return undefined;
  return async (git, ids) => {
    const { createSift } = await import("./sift.ts");
    return createSift({ scanner, settings, progress, workerFile: historyWorkerOf(io) })(git, ids);
  };
}

async function collect(
  { documents, files, search }: Sources,
  scanner: Scanner,
  account: Account,
  settings: Settings,
  io: Io,
): Promise<readonly Finding[]> {
  const progress = createProgress(io, { noun: search === undefined ? "file" : "object" });
  try {
    if (search !== undefined) return await search({ scanner, settings, account, progress });
    const archives = createArchives(settings.archiveDepth);
    const attribute = (): Promise<Attributing> => openAttribution(scanner, account, settings, io);
    const sift = siftFor(scanner, settings, progress, io);
    const found = documents === undefined ? [] : await scanDocuments(documents, scanner, account, progress, archives, attribute, sift);
    if (files === undefined) return found;
    // A commit has no files to list, and loads nothing for it.
    const { scanFiles } = await import("./scan-files.ts");
    return found.concat(await scanFiles(files, { scanner, fingerprintKey: fingerprintKeyOf(io), account, settings, progress, io }));
  } finally {
    progress.end();
  }
}

/** With what silences it, if anything does. */
export function judge(finding: Finding, scanner: Scanner, settings: Settings): Finding {
  // Reasons are written by hand, at times with the value in them.
  const redacted = ({ kind, reason }: Suppression): Suppression => ({ kind, reason: scanner.redact(reason) });
  const own = settings.ignoresComments === true && finding.suppression?.kind === "inline" ? null : finding.suppression;
  const suppression = own ?? firstOf(settings, finding);
  if (suppression !== null) return { ...finding, suppression: redacted(suppression) };
  const { newSuppression } = finding;
  return { ...finding, suppression, ...(newSuppression === undefined ? {} : { newSuppression: redacted(newSuppression) }) };
}

function firstOf(settings: Settings, finding: Finding): Finding["suppression"] {
  for (const suppress of settings.suppress) {
    const suppression = suppress(finding);
    if (suppression !== null) return suppression;
  }
  return null;
}

/** Identifies the active rules: the same rules give the same hash on every machine. */
export function hashRules(detectors: readonly Detector[]): string {
  const builtin = new Set(BUILTIN_DETECTORS);
  const described = detectors.map((detector) => (builtin.has(detector) ? detector.id : JSON.stringify(detector)));
  return sha256Hex(latin1(toUtf8(`${BUILTIN_HASH}\n${described.join("\n")}`))).slice(0, 16);
}

async function writeReport(file: string, bytes: Uint8Array): Promise<void> {
  const stat = statSync(file, { throwIfNoEntry: false });
  // A device or pipe takes the bytes; a file put in its place would break it.
  if (/^\/(?:dev|proc)\//.test(file) || stat?.isFile() === false) return appendFileSync(file, bytes);
  const { replaceFile } = await import("../replace-file.ts");
  await replaceFile(stat === undefined ? file : realpathSync(file), bytes, 0o600);
}

/** @returns whether every report file was written */
async function writeReports(report: Report, scanner: Scanner, settings: Settings, io: Io, stopped?: Stopped): Promise<boolean> {
  const options = {
    colors: await loadColors(settings.color),
    quiet: settings.quiet,
    verbose: settings.verbose,
    ...(stopped === undefined ? {} : { stopped }),
  };
  // First what can always be shown: a report file that fails must not take the findings with it.
  io.out((await loadReporter(settings.format))(report, options));
  let whole = true;
  for (const { format, file } of settings.reports) {
    const text = (await loadReporter(format))(report, { ...options, colors: NO_COLORS });
    try {
      await writeReport(file, Buffer.from(text));
    } catch (error) {
      whole = false;
      const { code } = error as NodeJS.ErrnoException;
      const shown = (relative(io.cwd, file) || file).split(sep).map(scanner.redact).join(sep);
      io.err(
        `leakclerk: ${visibleText(shown)}: the ${format} report could not be written (${code})\n  is the folder there, and writable?\n`,
      );
    }
  }
  return whole;
}

/** What came of running sources through the engine. */
export interface Examined {
  readonly scanner: Scanner;
  readonly account: Account;
  /** Sorted; each with what silences it. */
  readonly findings: readonly Finding[];
}

/** Runs what there is to scan through the engine and through policy. */
export async function examine(sources: Sources, settings: Settings, io: Io): Promise<Examined> {
  const account = createAccount();
  const scanner = makeScanner({
    detectors: settings.detectors,
    fingerprintKey: fingerprintKeyOf(io),
    isKnown: await loadKnownTest(settings.baseline?.knownValues),
    onLate: (message) => void account.problems.push(message),
  });
  account.problems.push(...(settings.guard?.problems ?? []));
  const warnings = [...settings.config.warnings, ...(settings.baseline?.warnings ?? [])];
  for (const warning of warnings) io.err(`leakclerk: ${visibleText(scanner.redact(warning))}\n`);
  const collected = await collect(sources, scanner, account, settings, io);
  addFiltered(account, scanner.filtered);
  const findings = collected.map((finding) => judge(finding, scanner, settings)).toSorted(byPlace);
  return { scanner, account, findings };
}

/** What was quiet, and why: `filtered: 12 placeholders, 3 UUIDs`. */
function filteredNote({ filtered }: Account): string[] {
  const counts = [...filtered].toSorted(([a, x], [b, y]) => y - x || compare(a, b));
  return counts.length === 0 ? [] : [`filtered: ${counts.map(([filter, count]) => `${formatNumber(count)} ${filter}`).join(", ")}`];
}

/** Why there is nothing, by command. */
const NOTHING: Readonly<Record<string, string>> = {
  staged: "the next commit adds nothing",
  history: "no object was listed",
};

/**
 * Examines what there is to scan and reports.
 * @param hook what a hook stops when the status is not 0
 * @returns the exit status of the contract
 */
export async function runScan(command: string, sources: Sources, settings: Settings, io: Io, hook?: Stopped): Promise<ExitCode> {
  const started = process.hrtime.bigint();
  const { scanner, account, findings: all } = await examine(sources, settings, io);
  if (settings.verbose) account.notes.push(...(settings.baseline?.notes() ?? []), ...filteredNote(account));
  const findings = settings.noSuppress ? all : all.filter(({ suppression }) => suppression === null);
  const suppressed = settings.noSuppress ? [] : all.filter(({ suppression }) => suppression !== null);
  const complete = account.problems.length === 0;
  // Every thread says of a rule that it was switched off.
  const problems = [...new Set(account.problems)].map(scanner.redact).toSorted(compare);
  const summary: ScanSummary = {
    command,
    listed: account.listed,
    scanned: account.scanned,
    ...(account.earlier === undefined ? {} : { earlier: account.earlier }),
    bytes: account.bytes,
    skipped: account.skipped
      .map(({ path, reason }) => ({ path: scanner.redact(path), reason }))
      .toSorted((a, b) => compare(a.path, b.path) || compare(a.reason, b.reason)),
    complete,
    problems,
    suppressed: suppressed.length,
    seconds: Number(process.hrtime.bigint() - started) / 1e9,
    rules: settings.detectors.length,
    // Hashing takes 9 ms, and nobody sees it after a commit.
    get rulesHash() {
      return hashRules(settings.detectors);
    },
  };
  for (const note of account.notes) io.err(`leakclerk: ${visibleText(scanner.redact(note))}\n`);
  const isText = settings.format === "text";
  if (account.listed + (account.earlier ?? 0) === 0 && !command.startsWith("pre-"))
    io.err(`leakclerk: nothing to scan: ${NOTHING[command] ?? "no file was listed"}\n`);
  // Text reports name problems themselves, but standard output may be a file nobody looks at.
  if (!complete && (!isText || settings.quiet || !io.outIsTerminal))
    for (const problem of problems) io.err(`leakclerk: incomplete: ${visibleText(problem)}\n`);
  const counts = !settings.exitZero && findings.some(({ severity }) => SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(settings.failOn));
  const report: Report = { version: io.version, findings, suppressed, summary, rules: settings.detectors };
  io.reported?.(report);
  const written = await writeReports(report, scanner, settings, io, counts || !complete ? hook : undefined);
  if (counts) return EXIT.findings;
  return complete && written ? EXIT.clean : EXIT.failure;
}
