// Another tool's baseline: which of its entries a finding is.
import type { KnownValues } from "../../engine/known-values.ts";
import type { Finding } from "../../engine/types.ts";
import type { Label } from "./entries.ts";

/** Where an entry stands that tells nothing of its value. */
export type ForeignPlace =
  | { readonly kind: "path" }
  /** What a rule of this kind finds on this line. */
  | { readonly kind: "line"; readonly line: number; readonly rules: RegExp }
  /** Lines and columns from 1. */
  | {
      readonly kind: "region";
      readonly startLine: number;
      readonly startColumn: number;
      readonly endLine: number;
      readonly endColumn: number;
    };

export interface ForeignEntry {
  /** As policy sees it. */
  readonly path: string;
  readonly label: Label | undefined;
  /** First line of the value when the entry was made. */
  readonly line: number | undefined;
  /** SHA-1, in hex, of what the value may be. */
  readonly digests: readonly string[];
  readonly place: ForeignPlace | null;
  /** Whether the value still stands in its file; null when that cannot be told. */
  readonly stands: ((text: Buffer) => boolean) | null;
}

export interface ForeignMatcher {
  readonly knownValues: KnownValues;
  /** Numbers of the entries that a finding is; several where the other tool has several for one value. */
  match(finding: Finding): readonly number[];
}

const orderOf = (line: number, column: number): number => line * 1e6 + Math.max(0, Math.min(column, 999_999));

function isThere(place: ForeignPlace, finding: Finding): boolean {
  if (place.kind === "path") return finding.redacted === "";
  if (place.kind === "line") return finding.startLine === place.line && place.rules.test(finding.ruleId);
  // Inside it: what only overlaps is something else that has moved here.
  return (
    orderOf(finding.startLine, finding.startColumn) >= orderOf(place.startLine, place.startColumn) &&
    orderOf(finding.endLine, finding.endColumn) <= orderOf(place.endLine, place.endColumn)
  );
}

function append<K>(lists: Map<K, number[]>, key: K, number: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [number]);
  else if (list.at(-1) !== number) list.push(number);
}

export function createForeignMatcher(entries: readonly ForeignEntry[]): ForeignMatcher {
  const knownValues = new Map<string, Map<string, number>>();
  /** Entries by the number that the engine knows their value by: the first of them. */
  const alike = new Map<number, number[]>();
  const placed = new Map<string, number[]>();
  entries.forEach(({ path, digests, place }, number) => {
    if (place !== null) append(placed, path, number);
    const values = knownValues.get(path) ?? new Map<string, number>();
    if (digests.length > 0) knownValues.set(path, values);
    for (const digest of digests) {
      const first = values.get(digest) ?? number;
      values.set(digest, first);
      append(alike, first, number);
    }
  });
  return {
    knownValues,
    match(finding) {
      if (finding.known !== undefined) return alike.get(finding.known) ?? [];
      return (placed.get(finding.policyPath) ?? []).filter((number) =>
        isThere((entries[number] as ForeignEntry).place as ForeignPlace, finding),
      );
    },
  };
}
