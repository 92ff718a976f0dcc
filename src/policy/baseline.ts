// --baseline: findings that were there before stay known. Reads leakclerk's own JSON report.
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import * as v from "valibot";
import { utf8 } from "../engine/bytes.ts";
import { decodeText } from "../engine/encoding.ts";
import { ConfigError } from "../errors.ts";
import type { Suppress } from "./ignore.ts";

const report = v.object({ findings: v.array(v.object({ fingerprint: v.pipe(v.string(), v.startsWith("lc1:")) })) });

/**
 * @param path absolute
 * @param cwd messages name the file relative to it
 * @throws ConfigError when it cannot be read, or is no report: then nothing may count as known
 */
export function readBaseline(path: string, cwd: string): Suppress {
  const shown = relative(cwd, path) || path;
  let text: string;
  try {
    // PowerShell's `>` writes UTF-16.
    text = utf8(decodeText(readFileSync(path)).bytes);
  } catch (error) {
    throw new ConfigError(
      `${shown}: cannot be read (${(error as NodeJS.ErrnoException).code})`,
      "make one: leakclerk scan --format json > baseline.json",
    );
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new ConfigError(`${shown}: not JSON`, "make a baseline: leakclerk scan --format json > baseline.json");
  }
  const checked = v.safeParse(report, parsed);
  if (!checked.success)
    throw new ConfigError(`${shown}: not a leakclerk JSON report`, "make a baseline: leakclerk scan --format json > baseline.json");
  const known = new Set(checked.output.findings.map(({ fingerprint }) => fingerprint));
  return ({ fingerprint }) => (known.has(fingerprint) ? { kind: "baseline", reason: shown } : null);
}
