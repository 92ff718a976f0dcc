// Test support: asks the built `leakclerk history`; each answer is searched for raw keys.
import { expect } from "vitest";
import type { Repository } from "./repository.ts";
import { expectNoKey } from "./staged.ts";

export interface HistoryFinding {
  readonly ruleId: string;
  readonly path: string;
  readonly startLine: number;
  readonly blob?: string;
  readonly commit?: { readonly id: string; readonly author: string; readonly summary: string };
  readonly presence?: "present" | "removed";
  readonly reachable: boolean;
  readonly occurrences: number;
  readonly standsIn: readonly string[];
  readonly fingerprint: string;
  readonly suppression: { readonly kind: string; readonly reason: string } | null;
}

export interface HistoryReport {
  readonly scan: {
    readonly command: string;
    readonly listed: number;
    readonly scanned: number;
    readonly scannedEarlier?: number;
    readonly complete: boolean;
    readonly suppressed: number;
    readonly skipped: readonly { readonly path: string; readonly reason: string }[];
  };
  readonly findings: readonly HistoryFinding[];
}

export interface HistoryAnswer {
  readonly status: number | null;
  /** `path:line` of every finding, sorted. */
  readonly found: readonly string[];
  readonly report: HistoryReport;
  readonly stderr: string;
}

export interface HistoryQuestion {
  readonly args?: readonly string[];
  readonly cwd?: string;
  readonly env?: Record<string, string | undefined>;
}

/** `leakclerk history …args --format json`. */
export function askHistory(made: Repository, { args = [], ...options }: HistoryQuestion = {}): HistoryAnswer {
  const { status, signal, stdout, stderr } = made.leakclerk(["history", "--format", "json", ...args], options);
  expect(signal).toBeNull();
  expectNoKey(stdout + stderr);
  expect(stdout, stderr).not.toBe("");
  const report = JSON.parse(stdout) as HistoryReport;
  return { status, found: report.findings.map(({ path, startLine }) => `${path}:${startLine}`).toSorted(), report, stderr };
}
