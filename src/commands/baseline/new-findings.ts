// What a scan of the tree finds that nothing but a baseline would silence; only of a scan that saw everything.
import type { Finding } from "../../engine/types.ts";
import { AppError } from "../../errors.ts";
import { findTop } from "../../git/repository.ts";
import { visibleText } from "../../sanitize.ts";
import type { Io } from "../io.ts";
import type { ParsedArguments } from "../options.ts";
import { type Examined, examine } from "../run-scan.ts";
import { prepareScan } from "../scan.ts";
import type { Settings } from "../settings.ts";

export interface TreeFindings {
  readonly settings: Settings;
  readonly examined: Examined;
  /** Those that nothing silences, one for each fingerprint, in order. */
  readonly open: ReadonlyMap<string, Finding>;
}

/** A baseline holds for a repository, so unless paths are named, all of it is scanned wherever one stands in it. */
export const prepareTree = (paths: readonly string[], args: ParsedArguments, io: Io): ReturnType<typeof prepareScan> =>
  prepareScan(paths.length === 0 ? [findTop(io.cwd) ?? "."] : paths, args, io, { baseline: false });

export function openFindings(findings: readonly Finding[]): Map<string, Finding> {
  const open = new Map<string, Finding>();
  for (const finding of findings)
    if (finding.suppression === null && !open.has(finding.fingerprint)) open.set(finding.fingerprint, finding);
  return open;
}

/** @throws AppError when something could not be read: a baseline without it would be wrong */
export async function examineWhole({ tree, settings }: Awaited<ReturnType<typeof prepareTree>>, io: Io): Promise<Examined> {
  const examined = await examine(tree, settings, io);
  const { account, scanner } = examined;
  const tell = (text: string): void => io.err(`leakclerk: ${visibleText(scanner.redact(text))}\n`);
  account.notes.forEach(tell);
  const problems = [...new Set(account.problems)];
  for (const problem of problems) tell(`incomplete: ${problem}`);
  if (problems.length > 0) throw new AppError("the scan is incomplete: nothing was written", "mend it, or leave the file out of the scan");
  return examined;
}
