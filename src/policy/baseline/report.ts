// leakclerk's own JSON report as a baseline: its findings stay known by their fingerprints.
import { createHash } from "node:crypto";
import * as v from "valibot";
import { ConfigError } from "../../errors.ts";
import { type Entry, FINGERPRINT } from "./entries.ts";

const SCHEMA = 1;

const report = v.object({
  schema: v.optional(v.number(), SCHEMA),
  scan: v.optional(v.object({ command: v.optional(v.string(), "scan"), complete: v.optional(v.boolean(), true) }), {}),
  findings: v.array(
    v.object({
      fingerprint: v.pipe(v.string(), v.regex(FINGERPRINT)),
      ruleId: v.optional(v.string(), ""),
      path: v.optional(v.string(), ""),
      suppression: v.optional(v.nullable(v.object({ kind: v.string() })), null),
    }),
  ),
});

export type ReadReport = v.InferOutput<typeof report>;

export const isReport = (parsed: unknown): boolean =>
  v.is(v.union([v.object({ findings: v.array(v.unknown()), tool: v.looseObject({}) }), report]), parsed);

/** @throws ConfigError for a report of a newer leakclerk, and for one whose findings cannot be told apart */
export function readReport(parsed: unknown, shown: string): ReadReport {
  const { schema } = parsed as { schema?: unknown };
  if (typeof schema === "number" && schema > SCHEMA)
    throw new ConfigError(`${shown}: a report of a newer leakclerk (schema ${schema}; this one reads ${SCHEMA})`, "update leakclerk");
  const checked = v.safeParse(report, parsed);
  if (checked.success) return checked.output;
  throw new ConfigError(`${shown}: not a leakclerk JSON report: its findings have no fingerprints`, "leakclerk scan --format json > FILE");
}

/**
 * The entries for a report's findings, without those that a comment, an ignore file or the configuration silences.
 * @param prefixes of paths: a report names files from the folder that was scanned, a baseline from the top
 */
export function entriesOfReport({ findings }: ReadReport, prefixes: readonly string[]): Entry[] {
  return findings
    .filter(({ suppression }) => suppression === null || suppression.kind === "baseline")
    .map(({ path, ruleId, fingerprint }) => {
      const candidates = prefixes.map((prefix) => (prefix === "" ? path : `${prefix}/${path}`));
      // The first half of a fingerprint tells rule and path.
      const isMeant = (candidate: string): boolean =>
        createHash("sha256").update(`${ruleId}\0${candidate}`).digest("hex").slice(0, 12) === fingerprint.slice(4, 16);
      return { path: candidates.find(isMeant) ?? path, rule: ruleId, fingerprint };
    });
}
