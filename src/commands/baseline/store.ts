// The baseline file on disk: read as our own, and put in place whole.
import { lstatSync, realpathSync, statSync } from "node:fs";
import { relative } from "node:path";
import type { Finding } from "../../engine/types.ts";
import { AppError, ConfigError } from "../../errors.ts";
import type { Entry } from "../../policy/baseline/entries.ts";
import { baselineText, type BaselineFile } from "../../policy/baseline/file.ts";
import { readBaselineFile } from "../../policy/baseline/read.ts";
import { replaceFile } from "../../replace-file.ts";
import { formatNumber } from "../../reporters/summary.ts";

/** How a file is named to the user. */
export const shownPath = (path: string, cwd: string): string => relative(cwd, path) || path;

export const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

/** @throws ConfigError when there is none, or another tool's */
export function loadOwn(path: string, shown: string, base: string): BaselineFile {
  if (!isThere(path)) throw new ConfigError(`${shown}: there is no baseline yet`, "make one: leakclerk baseline create");
  const content = readBaselineFile(path, shown, base);
  if (content.kind === "own") return content.file;
  const kind = content.kind === "report" ? "a report" : `a baseline of ${content.tool}`;
  throw new ConfigError(
    `${shown}: it is ${kind}, not one of leakclerk's own`,
    `take it over: leakclerk baseline create --from ${shown} -o FILE`,
  );
}

/** @throws AppError when it cannot be written; then what was there before still is */
export async function store(path: string, shown: string, file: BaselineFile): Promise<void> {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    const mode = stat === undefined ? 0o666 & ~process.umask() : stat.mode & 0o777;
    await replaceFile(isThere(path) ? realpathSync(path) : path, Buffer.from(baselineText(file)), mode);
  } catch (error) {
    throw new AppError(
      `${shown}: it could not be written (${(error as NodeJS.ErrnoException).code})`,
      "is the folder there, and writable?",
    );
  }
}

/** A finding as nobody has looked at it yet. */
export const entryOf = ({ policyPath, ruleId, fingerprint }: Finding): Entry => ({ path: policyPath, rule: ruleId, fingerprint });

export const countEntries = (number: number): string => `${formatNumber(number)} ${number === 1 ? "entry" : "entries"}`;

/** `src/a.php: clickbank-clerk-key`, not yet made visible. */
export const nameOf = ({ path, rule }: Entry): string => `${path}: ${rule}`;
