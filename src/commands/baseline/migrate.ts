// Another tool's baseline made into one of leakclerk's: what a scan finds and the old one knew is known from now on.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Finding } from "../../engine/types.ts";
import type { Entry, Label } from "../../policy/baseline/entries.ts";
import { createForeignMatcher, type ForeignEntry } from "../../policy/baseline/foreign.ts";
import type { BaselineContent } from "../../policy/baseline/read.ts";
import { formatCount, formatNumber } from "../../reporters/summary.ts";
import { shorten } from "../../sources/open-file.ts";
import type { Io } from "../io.ts";
import { examineWhole, type prepareTree } from "./new-findings.ts";
import { countEntries, entryOf } from "./store.ts";

export interface Migrated {
  readonly source: "scan";
  readonly entries: readonly Entry[];
  readonly told: readonly string[];
}

/** Whether the entry's file, or the value in it, is not there any more; undefined when that cannot be told. */
function isGone({ path, stands }: ForeignEntry, base: string): boolean | undefined {
  try {
    const text = readFileSync(resolve(base, path));
    return stands === null ? undefined : !stands(text);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === "ENOENT" || code === "ENOTDIR" ? true : undefined;
  }
}

const labelOf = (entries: readonly ForeignEntry[]): Label | undefined =>
  entries.some(({ label }) => label === "real") ? "real" : entries.find(({ label }) => label !== undefined)?.label;

/** Lines on which something was found that the old baseline does not know. */
const placeKey = (path: string, line: number | undefined): string => `${path}\0${line ?? ""}`;

interface Matching {
  readonly old: readonly ForeignEntry[];
  /** Numbers of old entries, and of those among them that went by their place. */
  readonly matched: ReadonlySet<number>;
  readonly placed: ReadonlySet<number>;
  readonly entries: readonly Entry[];
  /** What the old baseline does not know. */
  readonly open: readonly Finding[];
}

function tell({ old, matched, placed, entries, open }: Matching, base: string): string[] {
  const left = old.filter((_, number) => !matched.has(number));
  const standing = left.filter((entry) => isGone(entry, base) !== true);
  const places = new Set(open.map(({ policyPath, startLine }) => placeKey(policyPath, startLine)));
  const cutOtherwise = standing.filter(({ path, line }) => places.has(placeKey(path, line))).length;
  const known = new Set(entries.map(({ fingerprint }) => fingerprint));
  const fresh = new Set(open.map(({ fingerprint }) => fingerprint).filter((fingerprint) => !known.has(fingerprint))).size;
  const lines: readonly (readonly [number, string])[] = [
    [matched.size, `matched: ${formatCount(known.size, "finding")} ${known.size === 1 ? "is" : "are"} known from now on`],
    [placed.size, "of them did not tell the value and went by their place: look at these"],
    [left.length - standing.length, "gone: the file or the value is not there any more"],
    [cutOtherwise, "not matched: leakclerk takes another part of the line for the value; what it finds there stays open"],
    [standing.length - cutOtherwise, "not matched: no rule of leakclerk reports them, so they need no entry"],
    [
      fresh,
      `${fresh === 1 ? "finding was" : "findings were"} not in it and ${fresh === 1 ? "stays" : "stay"} open: leakclerk scan shows them`,
    ],
  ];
  return lines.flatMap(([number, text], i) => (number === 0 && i > 0 ? [] : [`${formatNumber(number).padStart(6)} ${text}`]));
}

/** @param prepared a scan that reads no baseline of its own */
export async function migrate(
  content: BaselineContent & { readonly kind: "foreign" },
  { path, shown }: { readonly path: string; readonly shown: string },
  { settings, tree }: Awaited<ReturnType<typeof prepareTree>>,
  io: Io,
): Promise<Migrated> {
  const { base } = settings;
  const { knownValues, match } = createForeignMatcher(content.entries);
  // What the old file holds in clear is not new: the file is to go.
  const own = shorten(path, base);
  const without = { ...settings, baseline: { knownValues, suppress: () => null, warnings: [], notes: () => [] } };
  const { findings } = await examineWhole({ settings: without, tree }, io);
  const matched = new Set<number>();
  const placed = new Set<number>();
  const entries: Entry[] = [];
  const open: Finding[] = [];
  for (const finding of findings) {
    if (finding.policyPath === own) continue;
    const numbers = match(finding);
    for (const number of numbers) {
      matched.add(number);
      if (finding.known === undefined) placed.add(number);
    }
    if (finding.suppression !== null) continue;
    const label = labelOf(numbers.map((number) => content.entries[number] as ForeignEntry));
    if (numbers.length === 0) open.push(finding);
    else entries.push({ ...entryOf(finding), ...(label === undefined ? {} : { label }) });
  }
  const told = [
    `made of ${countEntries(content.entries.length)} of ${content.tool} in ${shown}`,
    ...tell({ old: content.entries, matched, placed, entries, open }, base),
    content.isClear ? `${shown} holds values as they are: take it out of the repository` : `${shown} is not needed any more`,
  ];
  return { source: "scan", entries, told };
}
