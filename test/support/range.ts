// Test support: asks the built `leakclerk diff` and reads its answer; each answer is searched for raw keys.
import { expect } from "vitest";
import type { CliResult } from "./cli.ts";
import type { Repository } from "./repository.ts";
import { expectNoKey } from "./staged.ts";

export interface RangeFinding {
  readonly path: string;
  readonly startLine: number;
  readonly ruleId: string;
  readonly blob?: string;
  readonly commit: { readonly id: string; readonly author: string; readonly date: string; readonly summary: string };
  readonly presence: "present" | "removed";
  readonly suppression: { readonly kind: string; readonly reason: string } | null;
}

export interface RangeReport {
  readonly scan: {
    readonly listed: number;
    readonly scanned: number;
    readonly complete: boolean;
    readonly suppressed: number;
    readonly skipped: readonly { readonly path: string; readonly reason: string }[];
  };
  readonly findings: readonly RangeFinding[];
}

export interface RangeAnswer {
  readonly status: number | null;
  /** `path:line commit's summary presence` of every finding. */
  readonly found: readonly string[];
  readonly report: RangeReport | undefined;
  readonly stderr: string;
}

export function readRange({ status, signal, stdout, stderr }: CliResult): RangeAnswer {
  expect(signal).toBeNull();
  expectNoKey(stdout + stderr);
  const report = (stdout.trim() === "" ? undefined : JSON.parse(stdout)) as RangeReport | undefined;
  const found = report?.findings.map(({ path, startLine, commit, presence }) => `${path}:${startLine} ${commit.summary} ${presence}`);
  return { status, found: found ?? [], report, stderr };
}

/** `leakclerk diff <range> --format json`. */
export function askDiff(
  made: Repository,
  range: string,
  { args = [], ...options }: { args?: readonly string[]; cwd?: string; env?: Record<string, string | undefined> } = {},
): RangeAnswer {
  return readRange(made.leakclerk(["diff", range, "--format", "json", ...args], options));
}
