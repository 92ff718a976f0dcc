// gitleaks' and betterleaks' JSON report, which is their baseline, too: an array of findings with the value in clear,
// unless --redact was given. Read in gitleaks 8.30 (report/finding.go) and betterleaks 1.7.
import { createHash } from "node:crypto";
import { isAbsolute, relative, sep } from "node:path";
import * as v from "valibot";
import { toUtf8 } from "../../engine/bytes.ts";
import { ConfigError } from "../../errors.ts";
import type { ForeignEntry } from "./foreign.ts";

const count = v.optional(v.number(), 0);
const finding = v.object({
  RuleID: v.string(),
  File: v.string(),
  StartLine: count,
  EndLine: count,
  StartColumn: count,
  EndColumn: count,
  Match: v.optional(v.string(), ""),
  Secret: v.optional(v.string(), ""),
});

export const isGitleaks = (parsed: unknown): parsed is readonly unknown[] =>
  Array.isArray(parsed) && v.is(v.object({ RuleID: v.unknown(), File: v.unknown() }), parsed[0]);

const sha1 = (value: string): string =>
  createHash("sha1")
    .update(toUtf8(value.replaceAll("\r", "")))
    .digest("hex");

/**
 * The value, and what of it ours may be: `user:password` ends with the password, `name=value` with the value, a
 * webhook's address with its secret part.
 */
function* endings(text: string): Generator<string> {
  const value = text.replace(/^["'`\s]+|["'`\s;,]+$/g, "");
  yield value;
  let left = MOST_ENDINGS;
  for (const { index } of value.matchAll(/[:=@/\s"'`]/g)) {
    if (value.length - index - 1 < SHORTEST_ENDING || left-- === 0) return;
    yield value.slice(index + 1);
  }
}

const MOST_ENDINGS = 16;
const SHORTEST_ENDING = 6;

/** `--redact` writes REDACTED, `--redact=50` the beginning of the value and three dots. */
const isRedacted = (secret: string, match: string): boolean =>
  secret.endsWith("...") || secret === "REDACTED" || match.includes("REDACTED");

/** `gitleaks dir` writes paths as they were typed. */
function pathFromTop(file: string, base: string): string {
  const path = isAbsolute(file) ? relative(base, file) : file;
  return path
    .split(sep)
    .join("/")
    .replaceAll("\\", "/")
    .replace(/^(?:\.\/)+/, "");
}

/** Their columns count from 1 on the first line and from 2 on the others, the last one belongs to the match. */
const SLACK = 2;

/**
 * @param shown the file, for messages
 * @param base what policy paths are relative to
 * @throws ConfigError for an entry without the fields of one
 */
export function readGitleaks(parsed: readonly unknown[], shown: string, base: string): ForeignEntry[] {
  return parsed.map((entry, i): ForeignEntry => {
    const checked = v.safeParse(finding, entry);
    if (!checked.success)
      throw new ConfigError(`${shown}: entry ${i + 1} is not as gitleaks writes them`, "make it anew: gitleaks git --report-path FILE");
    const { File, StartLine, EndLine, StartColumn, EndColumn, Match, Secret } = checked.output;
    const path = pathFromTop(File, base);
    if (Secret === "" && StartLine === 0)
      return { path, label: undefined, line: undefined, digests: [], place: { kind: "path" }, stands: null };
    if (isRedacted(Secret, Match))
      return {
        path,
        label: undefined,
        line: StartLine,
        digests: [],
        place: {
          kind: "region",
          startLine: StartLine,
          startColumn: StartColumn - SLACK,
          endLine: Math.max(StartLine, EndLine),
          endColumn: EndColumn + SLACK,
        },
        stands: null,
      };
    return {
      path,
      label: undefined,
      line: StartLine,
      // What they take for the value may be our whole match, or the other way round.
      digests: [...new Set([Secret, Match, ...endings(Secret), ...endings(Match)].filter((value) => value !== "").map(sha1))],
      place: null,
      stands: (text) => text.includes(Secret) || text.includes(Buffer.from(Secret.replaceAll("\n", "\r\n"))),
    };
  });
}
