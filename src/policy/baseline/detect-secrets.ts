// detect-secrets' .secrets.baseline: by file, the SHA-1 of each value, and what its audit said.
// Read in detect-secrets 1.5 (core/potential_secret.py).
import * as v from "valibot";
import { ConfigError } from "../../errors.ts";
import type { ForeignEntry } from "./foreign.ts";

const results = v.record(
  v.string(),
  v.array(
    v.object({
      type: v.string(),
      hashed_secret: v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/)),
      line_number: v.optional(v.number()),
      is_secret: v.optional(v.nullable(v.boolean())),
    }),
  ),
);

export const isDetectSecrets = (parsed: unknown): boolean => v.is(v.object({ version: v.string(), results: v.looseObject({}) }), parsed);

const labelOf = (isSecret: boolean | null | undefined): ForeignEntry["label"] =>
  isSecret === true ? "real" : isSecret === false ? "false" : undefined;

/**
 * Types that hash less than the value: the group of their pattern ("ghp"), the words "BEGIN … PRIVATE KEY", or as
 * many characters as tokens once had. Their entries are told by line, and by what our rules for the same are called.
 */
const CUT: Readonly<Record<string, RegExp>> = {
  "Private Key": /private-key|service-account-key/,
  "GitHub Token": /^github-/,
  "GitLab Token": /^gitlab-/,
  "Slack Token": /^slack-/,
  "Stripe Access Key": /^stripe-|^clerk-secret-key$/,
};

/**
 * @param shown the file, for messages
 * @throws ConfigError for a version or results that are not known
 */
export function readDetectSecrets(parsed: unknown, shown: string): ForeignEntry[] {
  const { version } = parsed as { version: string };
  if (!/^[01]\./.test(version)) {
    const made = /^\d{1,4}(?:\.\d{1,4}){0,3}/.exec(version)?.[0] ?? "of an unknown version";
    throw new ConfigError(`${shown}: made by detect-secrets ${made}; versions 0 and 1 are known`, "please report it");
  }
  const checked = v.safeParse(results, (parsed as { results: unknown }).results);
  if (!checked.success)
    throw new ConfigError(
      `${shown}: its results are not as detect-secrets writes them`,
      "make it anew: detect-secrets scan --baseline, or leakclerk baseline create",
    );
  return Object.entries(checked.output).flatMap(([file, secrets]) =>
    secrets.map((secret): ForeignEntry => {
      const path = file.replaceAll("\\", "/").replace(/^(?:\.\/)+/, "");
      const label = labelOf(secret.is_secret);
      const rules = Object.hasOwn(CUT, secret.type) ? CUT[secret.type] : undefined;
      const line = secret.line_number;
      const place = rules === undefined || line === undefined ? null : ({ kind: "line", line, rules } as const);
      return { path, label, line, digests: [secret.hashed_secret], place, stands: null };
    }),
  );
}
