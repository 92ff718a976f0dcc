// Reporters room: the JSON shape that other programs rely on; json and jsonl print the same objects.
// Promise: the order of keys is part of it, and so is that a terminal may show the text.
import type { Finding, FindingPart, ShownCommit, Suppression } from "../engine/types.ts";
import { visibleJson } from "../sanitize.ts";
import type { Report, Skipped } from "./types.ts";

/** A finding as programs read it. */
interface JsonFinding {
  readonly ruleId: string;
  readonly severity: string;
  readonly confidence: string;
  readonly message: string;
  readonly path: string;
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly redacted: string;
  readonly fingerprint: string;
  /** Only where there are some: values of other rules, in the same file, that belong to this one, such as the id to a secret. */
  readonly parts?: readonly FindingPart[];
  /** Only where the value was found inside an encoding. */
  readonly decoded?: readonly string[];
  /** Only in a range: the first commit that brought the value, and whether the head still holds it, where that could be told. */
  readonly commit?: ShownCommit;
  readonly presence?: "present" | "removed";
  /** Only where there is a git object. */
  readonly blob?: string;
  /** Only of a history: places with the same value, of which this is the first; whether a reference leads to one; where it stands. */
  readonly occurrences?: number;
  readonly reachable?: boolean;
  readonly standsIn?: readonly string[];
  readonly suppression: Suppression | null;
  /** Only where a change is judged, and would silence the finding itself. */
  readonly newSuppression?: Suppression;
  readonly help: string;
}

/** Who scanned, and what was read. */
interface JsonHead {
  readonly schema: 1;
  readonly tool: {
    readonly name: string;
    readonly version: string;
    readonly rules: number;
    readonly rulesHash: string;
  };
  readonly scan: {
    readonly command: string;
    readonly listed: number;
    readonly scanned: number;
    /** Only of a history: objects that earlier audits scanned with the same rules, and that are not among those listed. */
    readonly scannedEarlier?: number;
    readonly bytes: number;
    readonly skipped: readonly Skipped[];
    readonly complete: boolean;
    readonly suppressed: number;
    readonly seconds: number;
  };
}

const jsonPart = ({ ruleId, startLine, startColumn, endLine, endColumn }: FindingPart): FindingPart => ({
  ruleId,
  startLine,
  startColumn,
  endLine,
  endColumn,
});

/** One entry of `findings`. */
export function jsonFinding(finding: Finding): JsonFinding {
  const { decoded, commit, presence, blob, suppression, newSuppression } = finding;
  return {
    ruleId: finding.ruleId,
    severity: finding.severity,
    confidence: finding.confidence,
    message: finding.message,
    path: finding.path,
    startLine: finding.startLine,
    startColumn: finding.startColumn,
    endLine: finding.endLine,
    endColumn: finding.endColumn,
    redacted: finding.redacted,
    fingerprint: finding.fingerprint,
    ...(finding.parts === undefined ? {} : { parts: finding.parts.map(jsonPart) }),
    ...(decoded.length === 0 ? {} : { decoded }),
    ...(commit === null ? {} : { commit: { id: commit.id, author: commit.author, date: commit.date, summary: commit.summary } }),
    ...(presence === null ? {} : { presence }),
    ...(blob === null ? {} : { blob }),
    ...(finding.occurrences === undefined ? {} : { occurrences: finding.occurrences }),
    ...(finding.reachable === undefined ? {} : { reachable: finding.reachable }),
    ...(finding.standsIn === undefined ? {} : { standsIn: finding.standsIn }),
    suppression: suppression && { kind: suppression.kind, reason: suppression.reason },
    ...(newSuppression === undefined ? {} : { newSuppression: { kind: newSuppression.kind, reason: newSuppression.reason } }),
    help: finding.help,
  };
}

/** Everything but the findings. */
export function jsonHead({ version, summary }: Report): JsonHead {
  return {
    schema: 1,
    tool: { name: "leakclerk", version, rules: summary.rules, rulesHash: summary.rulesHash },
    scan: {
      command: summary.command,
      listed: summary.listed,
      scanned: summary.scanned,
      ...(summary.earlier === undefined ? {} : { scannedEarlier: summary.earlier }),
      bytes: summary.bytes,
      skipped: summary.skipped.map(({ path, reason }) => ({ path, reason })),
      complete: summary.complete,
      suppressed: summary.suppressed,
      seconds: Math.round(summary.seconds * 100) / 100,
    },
  };
}

/** Serialises with a last newline; `indent` 0 gives one line. */
export function toJsonText(value: object, indent: number): string {
  return `${visibleJson(JSON.stringify(value, null, indent))}\n`;
}
