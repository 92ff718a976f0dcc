// leakclerk staged: what the next commit would add. Also what the pre-commit hook runs.
import { UsageError } from "../errors.ts";
import type { ExitCode } from "../exit-codes.ts";
import { openRepository } from "../git/repository.ts";
import { createStagedSource } from "../sources/staged.ts";
import type { Io } from "./io.ts";
import type { ParsedArguments } from "./options.ts";
import { runScan } from "./run-scan.ts";
import { resolveSettings } from "./settings.ts";

export async function run(args: ParsedArguments, io: Io): Promise<ExitCode> {
  if (args.positionals.length > 0)
    throw new UsageError("staged takes no path", "it looks at everything in the index; `leakclerk scan` takes paths");
  return runStaged(args, io);
}

export async function runStaged(args: ParsedArguments, io: Io): Promise<ExitCode> {
  const repository = await openRepository({ cwd: io.cwd, ownRepository: true });
  const settings = await resolveSettings(args, io, repository.top);
  const source = createStagedSource({ repository, allMergeFiles: args.has("all-merge-files"), excluded: settings.excluded });
  return runScan("staged", source, settings, io);
}
