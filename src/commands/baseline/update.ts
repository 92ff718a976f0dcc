// leakclerk baseline update: takes out what is gone, follows what moved, and takes in what is new when told to.
import { readFileSync } from "node:fs";
import type { Finding } from "../../engine/types.ts";
import { ConfigError } from "../../errors.ts";
import { EXIT, type ExitCode } from "../../exit-codes.ts";
import { arrangeEntries, type Entry } from "../../policy/baseline/entries.ts";
import { baselineText, type BaselineFile } from "../../policy/baseline/file.ts";
import { makeKeyCheck, requireSameKey } from "../../policy/baseline/key-check.ts";
import { formatCount, formatNumber } from "../../reporters/summary.ts";
import { visibleText } from "../../sanitize.ts";
import type { Io } from "../io.ts";
import type { ParsedArguments } from "../options.ts";
import type { Examined } from "../run-scan.ts";
import { baselinePath, fingerprintKeyOf, loadRules, type Settings } from "../settings.ts";
import { createLookup } from "./look-again.ts";
import { examineWhole, openFindings, prepareTree } from "./new-findings.ts";
import { countEntries, entryOf, loadOwn, nameOf, shownPath, store } from "./store.ts";

/** Named without --verbose. */
const NAMED = 10;

export interface Update {
  readonly entries: readonly Entry[];
  readonly removed: readonly { readonly entry: Entry; readonly why: string }[];
  readonly moved: readonly { readonly from: Entry; readonly to: Entry }[];
  readonly unread: readonly { readonly entry: Entry; readonly why: string }[];
  /** What the baseline does not know. */
  readonly fresh: readonly Finding[];
}

/** Rule and value without the place; of a weak value too short to tell it from others, so there is none. */
const digestOf = (fingerprint: string): string | undefined => /-([0-9a-f]{20})$/.exec(fingerprint)?.[1];

function plan(before: readonly Entry[], { scanner, findings }: Examined, settings: Settings, cwd: string): Update {
  const open = openFindings(findings);
  const lookup = createLookup(scanner, settings, cwd);
  const kept: Entry[] = [];
  const gone: { entry: Entry; why: string }[] = [];
  const unread: { entry: Entry; why: string }[] = [];
  for (const entry of before) {
    if (open.has(entry.fingerprint)) {
      kept.push(entry);
      continue;
    }
    // Not every file with an entry need be among those scanned.
    const standing = lookup.standingOf(entry);
    if (standing.state === "gone") gone.push({ entry, why: standing.why });
    else kept.push(entry);
    if (standing.state === "unread") unread.push({ entry, why: standing.why });
  }
  const known = new Set(before.map(({ fingerprint }) => fingerprint));
  const leaving = new Map<string, Entry[]>();
  for (const { entry } of gone) {
    const digest = digestOf(entry.fingerprint);
    if (digest !== undefined) leaving.set(digest, [...(leaving.get(digest) ?? []), entry]);
  }
  const moved: { from: Entry; to: Entry }[] = [];
  const fresh: Finding[] = [];
  for (const finding of open.values()) {
    if (known.has(finding.fingerprint)) continue;
    const from = leaving.get(digestOf(finding.fingerprint) ?? "")?.shift();
    if (from === undefined) fresh.push(finding);
    else moved.push({ from, to: { ...from, ...entryOf(finding) } });
  }
  const left = new Set(moved.map(({ from }) => from));
  return {
    entries: [...kept, ...moved.map(({ to }) => to)],
    removed: gone.filter(({ entry }) => !left.has(entry)),
    moved,
    unread,
    fresh,
  };
}

function* details({ removed, moved, unread }: Update, added: readonly Entry[]): Generator<string> {
  for (const { entry, why } of removed) yield `removed: ${nameOf(entry)}: ${why}`;
  for (const { from, to } of moved) yield `moved: ${nameOf(from)}: to ${to.path}`;
  for (const entry of added) yield `added: ${nameOf(entry)}`;
  for (const { entry, why } of unread) yield `kept: ${nameOf(entry)}: the file could not be read (${why})`;
}

function summary(count: number, { removed, moved }: Update, added: number): string {
  const changes = [
    [removed.length, "removed"],
    [moved.length, "moved"],
    [added, "added"],
  ] as const;
  const made = changes.filter(([number]) => number > 0).map(([number, word]) => `${formatNumber(number)} ${word}`);
  return `${countEntries(count)}: ${made.length === 0 ? "unchanged" : made.join(", ")}`;
}

/** @throws ConfigError when a scan of the tree cannot tell what is gone */
function checkSource({ source }: BaselineFile, shown: string): void {
  if (source === "scan") return;
  throw new ConfigError(
    `${shown}: it was made from a report of leakclerk ${source}: a scan of the tree does not tell what is gone from it`,
    "write it anew from a new report: leakclerk baseline create --force --from REPORT",
  );
}

/** @param paths as typed, where to look for what is new; none: the whole repository */
export async function update(paths: readonly string[], args: ParsedArguments, io: Io): Promise<ExitCode> {
  const { base, config } = await loadRules(args, io, io.cwd);
  const path = baselinePath(args, io, { base, config });
  const shown = shownPath(path, io.cwd);
  const file = loadOwn(path, shown, base);
  checkSource(file, shown);
  const key = fingerprintKeyOf(io);
  const isEmpty = file.entries.length === 0;
  if (!isEmpty) requireSameKey(file.key, key, shown);
  const prepared = await prepareTree(paths, args, io);
  const examined = await examineWhole(prepared, io);
  const planned = plan(file.entries, examined, prepared.settings, io.cwd);
  const added = args.has("add") ? planned.fresh.map(entryOf) : [];
  const entries = arrangeEntries([...planned.entries, ...added]);
  const next = { ...file, key: isEmpty && added.length > 0 ? makeKeyCheck(key) : file.key, entries };
  // A merge or a formatter may have left it in another shape.
  if (readFileSync(path, "utf8") !== baselineText(next)) await store(path, shown, next);
  if (!args.has("quiet")) {
    io.out(`${visibleText(shown)}: ${summary(entries.length, planned, added.length)}\n`);
    const lines = [...details(planned, added)];
    const named = args.has("verbose") ? lines : lines.slice(0, NAMED);
    for (const line of named) io.out(`  ${visibleText(examined.scanner.redact(line))}\n`);
    if (named.length < lines.length) io.out(`  and ${formatNumber(lines.length - named.length)} more: --verbose names them\n`);
  }
  if (args.has("add") || planned.fresh.length === 0) return EXIT.clean;
  io.err(
    `leakclerk: ${formatCount(planned.fresh.length, "finding")} ${planned.fresh.length === 1 ? "is" : "are"} not in it and ${planned.fresh.length === 1 ? "was" : "were"} not added\n  leakclerk scan shows them; leakclerk baseline update --add takes them in\n`,
  );
  return EXIT.findings;
}
