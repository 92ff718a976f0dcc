// leakclerk scan: files, folders and standard input.
import { statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { ExitCode } from "../exit-codes.ts";
import { createTree } from "../sources/tree.ts";
import type { Io } from "./io.ts";
import type { ParsedArguments } from "./options.ts";
import { runScan } from "./run-scan.ts";
import { resolveSettings } from "./settings.ts";

/** The folder whose configuration holds: that of the first path named. */
function policyFolder(path: string, cwd: string): string {
  if (path === "-") return cwd;
  const absolute = resolve(cwd, path);
  try {
    return statSync(absolute).isDirectory() ? absolute : dirname(absolute);
  } catch {
    // The source tells what is wrong with it.
    return dirname(absolute);
  }
}

export async function run(args: ParsedArguments, io: Io): Promise<ExitCode> {
  const paths = args.positionals.length === 0 ? ["."] : args.positionals;
  const settings = await resolveSettings(args, io, policyFolder(paths[0] as string, io.cwd));
  const tree = await createTree({
    paths,
    cwd: io.cwd,
    base: settings.base,
    excluded: settings.excluded,
    everything: args.has("no-gitignore"),
  });
  return runScan("scan", tree, settings, io);
}
