// Reads a baseline file, whoever wrote it: leakclerk's own, its JSON report, gitleaks' or detect-secrets'.
// One that cannot be used is an error: nothing may count as known because of a file that nobody understands.
import { readFileSync } from "node:fs";
import { decodeText } from "../../engine/encoding.ts";
import { ConfigError } from "../../errors.ts";
import { isDetectSecrets, readDetectSecrets } from "./detect-secrets.ts";
import { type BaselineFile, checkBaseline, damagedLine, isBaseline } from "./file.ts";
import type { ForeignEntry } from "./foreign.ts";
import { isGitleaks, readGitleaks } from "./gitleaks.ts";
import { isReport, type ReadReport, readReport } from "./report.ts";

export type BaselineContent =
  | { readonly kind: "own"; readonly file: BaselineFile }
  /** Findings of an earlier scan. */
  | { readonly kind: "report"; readonly report: ReadReport }
  | {
      readonly kind: "foreign";
      readonly tool: "gitleaks" | "detect-secrets";
      readonly entries: readonly ForeignEntry[];
      /** Whether values stand in it as they are. */
      readonly isClear: boolean;
    };

const HINT = "make one: leakclerk baseline create";

/** The start of a conflict as git writes it into a file; `=======` alone could be text. */
const CONFLICT = /^(?:<{7}|>{7}|\|{7})(?: |\r?$)/m;

function parse(text: string, shown: string): unknown {
  if (text.trim() === "") throw new ConfigError(`${shown}: it is empty`, HINT);
  const conflict = CONFLICT.exec(text);
  if (conflict !== null) {
    const line = text.slice(0, conflict.index).split("\n").length;
    throw new ConfigError(
      `${shown}:${line}: a merge left its conflict here`,
      "keep the entries of both sides: take out the lines <<<<<<<, ======= and >>>>>>>, then leakclerk baseline update",
    );
  }
  try {
    return JSON.parse(text);
  } catch {
    // The message of JSON.parse quotes the file.
    const line = text.startsWith('[{"leakclerk"') ? damagedLine(text) : undefined;
    throw new ConfigError(`${shown}${line === undefined ? "" : `:${line}`}: it is damaged: not JSON`, HINT);
  }
}

/**
 * @param bytes of the file; null: there is none
 * @param shown the file, for messages
 * @param base what policy paths are relative to
 * @throws ConfigError that says what is wrong with it
 */
export function parseBaseline(bytes: Uint8Array | null, shown: string, base: string): BaselineContent {
  if (bytes === null) throw new ConfigError(`${shown}: no such file`, HINT);
  // PowerShell's `>` writes UTF-16.
  const parsed = parse(new TextDecoder().decode(decodeText(bytes).bytes), shown);
  if (isBaseline(parsed)) return { kind: "own", file: checkBaseline(parsed, shown) };
  if (isReport(parsed)) return { kind: "report", report: readReport(parsed, shown) };
  if (isDetectSecrets(parsed))
    return { kind: "foreign", tool: "detect-secrets", entries: readDetectSecrets(parsed, shown), isClear: false };
  if (Array.isArray(parsed) && parsed.length === 0)
    throw new ConfigError(`${shown}: it is an empty list: no baseline of leakclerk, and nothing is known by it`, HINT);
  if (isGitleaks(parsed)) {
    const entries = readGitleaks(parsed, shown, base);
    return { kind: "foreign", tool: "gitleaks", entries, isClear: entries.some(({ digests }) => digests.length > 0) };
  }
  throw new ConfigError(
    `${shown}: no baseline that leakclerk knows: its own or its JSON report, gitleaks' JSON report, detect-secrets' .secrets.baseline`,
    HINT,
  );
}

/** @param path absolute @throws ConfigError as parseBaseline does, and when it cannot be read */
export function readBaselineFile(path: string, shown: string, base: string): BaselineContent {
  let bytes: Buffer | null = null;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "ENOENT") throw new ConfigError(`${shown}: ${code === "EISDIR" ? "is a folder" : `cannot be read (${code})`}`, HINT);
  }
  return parseBaseline(bytes, shown, base);
}
