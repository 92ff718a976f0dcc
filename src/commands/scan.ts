// leakclerk scan: files, folders and standard input.
import { statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { ExitCode } from "../exit-codes.ts";
import { createTree, type Tree } from "../sources/tree.ts";
import type { Io } from "./io.ts";
import type { ParsedArguments } from "./options.ts";
import { runScan } from "./run-scan.ts";
import { resolveSettings, type Settings } from "./settings.ts";

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

/** @param options as of resolveSettings */
export async function prepareScan(
  paths: readonly string[],
  args: ParsedArguments,
  io: Io,
  options?: Parameters<typeof resolveSettings>[3],
): Promise<{ readonly settings: Settings; readonly tree: Tree }> {
  const settings = await resolveSettings(args, io, policyFolder(paths[0] as string, io.cwd), options);
  const { base, excluded } = settings;
  return { settings, tree: await createTree({ paths, cwd: io.cwd, base, excluded, everything: args.has("no-gitignore") }) };
}

export async function run(args: ParsedArguments, io: Io): Promise<ExitCode> {
  const { settings, tree } = await prepareScan(args.positionals.length === 0 ? ["."] : args.positionals, args, io);
  return runScan("scan", tree, settings, io);
}
