// leakclerk init --from: another tool's files made into a configuration, and its known findings into a baseline.
import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { UsageError } from "../../errors.ts";
import { replaceFile } from "../../replace-file.ts";
import { visibleText } from "../../sanitize.ts";
import type { Io } from "../io.ts";
import { type ParsedArguments, parseOptions } from "../options.ts";
import { COMMANDS } from "../registry.ts";
import type { Migrate } from "./types.ts";
import { migratedConfig } from "./write.ts";

const TOOLS: Readonly<Record<string, () => Promise<{ readonly migrate: Migrate }>>> = {
  gitleaks: () => import("./gitleaks.ts"),
  secretlint: () => import("./secretlint.ts"),
  "detect-secrets": () => import("./detect-secrets.ts"),
};

const CONFIG = ".leakclerk.toml";
const BASELINE = ".leakclerk-baseline.json";

/**
 * Writes .leakclerk.toml and, where the tool has known findings, the baseline; tells what was taken and what was not.
 * @throws UsageError when there is nothing to take over, or something would be overwritten
 */
export async function migrateFrom(tool: string, folder: string, args: ParsedArguments, io: Io): Promise<void> {
  const { migrate } = await (TOOLS[tool] as NonNullable<(typeof TOOLS)[string]>)();
  const migration = await migrate(folder);
  if (migration === null)
    throw new UsageError(`nothing of ${tool} was found in ${shownFolder(folder, io)}`, "run it in the repository that uses it");
  const isForced = args.has("force");
  for (const name of [CONFIG, ...(migration.baseline === undefined ? [] : [BASELINE])]) {
    if (!isForced && existsSync(join(folder, name)))
      throw new UsageError(`${relative(io.cwd, join(folder, name))} is there already: nothing was written`, "--force writes it anew");
  }
  try {
    await replaceFile(join(folder, CONFIG), Buffer.from(migratedConfig(tool, migration)), 0o644);
  } catch (error) {
    throw new UsageError(`${CONFIG} could not be written (${(error as NodeJS.ErrnoException).code})`, "is the folder writable?");
  }
  io.out(`${relative(io.cwd, join(folder, CONFIG))}: written\n`);
  for (const line of migration.taken) io.out(`  taken: ${visibleText(line)}\n`);
  for (const line of migration.left) io.out(`  not taken: ${visibleText(line)}\n`);
  if (migration.baseline !== undefined) await takeBaseline(migration.baseline, folder, isForced, io);
}

const shownFolder = (folder: string, io: Io): string => relative(io.cwd, folder) || ".";

async function takeBaseline(name: string, folder: string, isForced: boolean, io: Io): Promise<void> {
  const { create } = await import("../baseline/create.ts");
  const options = ["--from", join(folder, name), "--output", join(folder, BASELINE), ...(isForced ? ["--force"] : [])];
  await create([], parseOptions(options, COMMANDS["baseline"]?.options ?? []), { ...io, cwd: folder });
}
