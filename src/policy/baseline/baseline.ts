// A baseline at work in a scan: what it knows is silenced, and what it says about that with --verbose.
import { relative } from "node:path";
import type { KnownValues } from "../../engine/known-values.ts";
import type { Finding, Suppression } from "../../engine/types.ts";
import type { Suppress } from "../ignore.ts";
import type { Entry, Label } from "./entries.ts";
import { createForeignMatcher, type ForeignEntry } from "./foreign.ts";
import { requireSameKey } from "./key-check.ts";
import { type BaselineContent, readBaselineFile } from "./read.ts";

export interface Baseline {
  /** @throws ConfigError at the first finding that is not in it, when it was made with another fingerprint key */
  readonly suppress: Suppress;
  /** For the scanner, where the file knows values by their SHA-1. */
  readonly knownValues?: KnownValues;
  /** Said of every scan. */
  readonly warnings: readonly string[];
  /** How much of it was seen; said with --verbose. */
  notes(): string[];
}

export interface BaselineOptions {
  /** Absolute. */
  readonly path: string;
  /** How messages name the file. */
  readonly shown: string;
  /** What policy paths are relative to. */
  readonly base: string;
  readonly fingerprintKey: string | undefined;
}

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

function seenOf(shown: string, seen: number, all: number): string {
  const unseen = all - seen;
  return `${shown}: ${seen} of ${count(all, "entry", "entries")} seen${unseen === 0 ? "" : `; ${unseen} not: leakclerk baseline update tells which are gone`}`;
}

const reasonOf = (shown: string, label: Label | undefined, reason = ""): string =>
  [shown, ...(label === undefined ? [] : [label]), ...(reason === "" ? [] : [reason])].join(": ");

function ofEntries(entries: readonly Entry[], shown: string, requireKey: () => void): Baseline {
  const known = new Map(entries.map((entry) => [entry.fingerprint, entry]));
  const seen = new Set<Entry>();
  let isChecked = entries.length === 0;
  return {
    warnings: [],
    suppress({ fingerprint }) {
      const entry = known.get(fingerprint);
      if (entry !== undefined) {
        seen.add(entry);
        return { kind: "baseline", reason: reasonOf(shown, entry.label, entry.reason) };
      }
      // Takes time, so it is asked only once it matters.
      if (!isChecked) requireKey();
      isChecked = true;
      return null;
    },
    notes() {
      const real = [...seen].filter(({ label }) => label === "real").length;
      const standing = `${shown}: ${count(real, "finding is", "findings are")} labelled real and still there: rotate what they open`;
      return [seenOf(shown, seen.size, known.size), ...(real === 0 ? [] : [standing])];
    },
  };
}

function ofForeign(entries: readonly ForeignEntry[], tool: string, isClear: boolean, shown: string, own: string): Baseline {
  const { knownValues, match } = createForeignMatcher(entries);
  const seen = new Set<number>();
  const placed = entries.filter(({ place }) => place !== null && place.kind !== "path").length;
  const migrate = `leakclerk baseline create --from ${shown}`;
  const suppress = (finding: Finding): Suppression | null => {
    const numbers = match(finding);
    for (const number of numbers) seen.add(number);
    const [first] = numbers;
    if (first !== undefined) return { kind: "baseline", reason: reasonOf(shown, entries[first]?.label) };
    // It holds the very values that it makes known, or digests that look like some.
    return finding.policyPath === own ? { kind: "baseline", reason: `${shown}: the baseline itself` } : null;
  };
  return {
    suppress,
    knownValues,
    warnings:
      placed === 0
        ? []
        : [
            `${shown}: ${count(placed, "entry does", "entries do")} not tell the value: they go by file and line, so that a new secret in such a place stays unseen; ${migrate}`,
          ],
    notes: () => [
      seenOf(shown, seen.size, entries.length),
      ...(isClear ? [`${shown}: values stand in it as they are; ${migrate} makes one without (from ${tool})`] : []),
    ],
  };
}

/** A baseline as it was read, put to work. */
export function createBaseline(content: BaselineContent, { path, shown, base, fingerprintKey }: BaselineOptions): Baseline {
  if (content.kind === "own") return ofEntries(content.file.entries, shown, () => requireSameKey(content.file.key, fingerprintKey, shown));
  if (content.kind === "foreign")
    return ofForeign(content.entries, content.tool, content.isClear, shown, relative(base, path).replaceAll("\\", "/"));
  const entries = content.report.findings.map(({ path: file, ruleId, fingerprint }) => ({ path: file, rule: ruleId, fingerprint }));
  return ofEntries(entries, shown, () => {});
}

/** @throws ConfigError when the file cannot be used: then nothing may count as known */
export function readBaseline(options: BaselineOptions): Baseline {
  return createBaseline(readBaselineFile(options.path, options.shown, options.base), options);
}
