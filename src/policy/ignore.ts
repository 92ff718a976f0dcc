// .leakclerkignore and .gitleaksignore: findings that are known and accepted, by fingerprint, path or place.
import { join } from "node:path";
import type { Detector, Finding, Suppression } from "../engine/types.ts";
import type { PolicyFiles } from "./files.ts";
import { createPathMatcher, type PathMatcher } from "./globs.ts";

const IGNORE_FILES = [".leakclerkignore", ".gitleaksignore"] as const;

export type Suppress = (finding: Finding) => Suppression | null;

interface Entries {
  readonly fingerprints: Map<string, string>;
  /** `path:rule:line`, as gitleaks writes it. */
  readonly places: Map<string, string>;
  readonly patterns: string[];
  readonly ruled: { readonly pattern: string; readonly ruleId: string; readonly reason: string }[];
}

const RULE_ID = /^[A-Za-z0-9]+(?:[-_.][A-Za-z0-9]+)+$/;

/**
 * A line is a fingerprint (`lc1:…`), gitleaks' `file:rule:line` (with or without a commit before it), or a
 * path pattern in .gitignore syntax, alone or with `:rule-id`. A reason may follow after ` -- `.
 */
function parseIgnoreFile(text: string, name: string, entries: Entries): void {
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.trim();
    if (line === "" || line.startsWith("#")) continue;
    const [entry = "", ...rest] = line.split(/\s+--\s+|\s+#\s+/);
    const reason = rest.join(" -- ") || name;
    const place = /^(?:[0-9a-f]{40,64}:)?(.+:[^:]+:\d+)$/.exec(entry)?.[1];
    const ruled = /^(.+):([^:]+)$/.exec(entry);
    if (entry.startsWith("lc1:")) entries.fingerprints.set(entry, reason);
    else if (place !== undefined) entries.places.set(place.replaceAll("\\", "/"), reason);
    else if (ruled !== null && RULE_ID.test(ruled[2] as string))
      entries.ruled.push({ pattern: ruled[1] as string, ruleId: ruled[2] as string, reason });
    else if (name === ".leakclerkignore") entries.patterns.push(entry);
  }
}

/**
 * @param base folder that holds the ignore files; their paths are relative to it
 * @param detectors rules are also known by their aliases
 */
export async function readIgnoreFiles(base: string, files: PolicyFiles, detectors: readonly Detector[]): Promise<Suppress> {
  const entries: Entries = { fingerprints: new Map(), places: new Map(), patterns: [], ruled: [] };
  let any = false;
  for (const name of IGNORE_FILES) {
    const bytes = await files.read(join(base, name));
    if (bytes === null) continue;
    any = true;
    parseIgnoreFile(bytes.toString(), name, entries);
  }
  if (!any) return () => null;
  const byId = new Map(detectors.map((detector) => [detector.id, detector]));
  const byPath = await createPathMatcher(entries.patterns);
  const byRule: { ruleId: string; matches: PathMatcher | null; reason: string }[] = [];
  for (const { pattern, ruleId, reason } of entries.ruled) byRule.push({ ruleId, reason, matches: await createPathMatcher([pattern]) });
  return (finding) => {
    const { policyPath, startLine } = finding;
    const ruleIds = [finding.ruleId, ...(byId.get(finding.ruleId)?.aliases ?? [])];
    const reason =
      entries.fingerprints.get(finding.fingerprint) ??
      ruleIds.map((id) => entries.places.get(`${policyPath}:${id}:${startLine}`)).find((found) => found !== undefined) ??
      byRule.find((entry) => ruleIds.includes(entry.ruleId) && entry.matches?.(policyPath) === true)?.reason ??
      (byPath?.(policyPath) === true ? ".leakclerkignore" : undefined);
    return reason === undefined ? null : { kind: "ignore", reason };
  };
}
