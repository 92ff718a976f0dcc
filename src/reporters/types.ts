// What every reporter receives and gives back. Reporters never see a document or a raw value.
import type { Finding, Severity } from "../engine/types.ts";
import type { Colors } from "./colors.ts";

export interface Skipped {
  readonly path: string;
  readonly reason: string;
}

/** What was read and what was not; the summary and the exit status come from here. */
export interface ScanSummary {
  readonly command: string;
  readonly listed: number;
  readonly scanned: number;
  /** Of a history: objects that earlier audits scanned, and that are not among those listed. */
  readonly earlier?: number;
  readonly bytes: number;
  /** Sorted by path. */
  readonly skipped: readonly Skipped[];
  /** False when something that should have been read could not be. */
  readonly complete: boolean;
  /** What could not be read or resolved, one sentence each; a subset of `skipped` as text, plus run-wide causes. */
  readonly problems: readonly string[];
  readonly suppressed: number;
  readonly seconds: number;
  readonly rules: number;
  readonly rulesHash: string;
}

/** Just enough of each active rule for SARIF's rule table and for counting. */
export interface ReportedRule {
  readonly id: string;
  readonly description: string;
  readonly severity: Severity;
  readonly confidence: "low" | "medium" | "high";
  readonly help: string;
  readonly references: readonly string[];
  readonly tags: readonly string[];
}

export interface Report {
  readonly version: string;
  /** Sorted by path, line, column, rule. Those that count. */
  readonly findings: readonly Finding[];
  /** Sorted the same way. Those with a suppression; empty under --no-suppress. */
  readonly suppressed: readonly Finding[];
  readonly summary: ScanSummary;
  readonly rules: readonly ReportedRule[];
}

/** What a hook stops, for the words round its findings. */
export interface Stopped {
  readonly act: "commit" | "push";
  /** What the author does next, once the value is out of the file; none: whoever runs the hook says so below the report. */
  readonly retry?: string;
  /** The command that shows every finding: "leakclerk staged". */
  readonly all: string;
}

export interface ReporterOptions {
  /** Only the text report heeds them. */
  readonly colors: Colors;
  readonly quiet: boolean;
  readonly verbose: boolean;
  /** Set where a hook runs the scan and its verdict stops something. Only the text report heeds it. */
  readonly stopped?: Stopped;
}

/** Pure: the same report gives the same text. The text ends with a newline, or is empty. */
export type Reporter = (report: Report, options: ReporterOptions) => string;
