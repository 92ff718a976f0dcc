// leakclerk staged: what the next commit would add. Also what the pre-commit hook runs.
import { UsageError } from "../errors.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { findConfig } from "../policy/find-config.ts";
import type { Stopped } from "../reporters/types.ts";
import { askForStaged, createStagedSource } from "../sources/staged.ts";
import type { Io } from "./io.ts";
import type { ParsedArguments } from "./options.ts";

export async function run(args: ParsedArguments, io: Io): Promise<ExitCode> {
  if (args.positionals.length > 0)
    throw new UsageError("staged takes no path", "it looks at everything in the index; `leakclerk scan` takes paths");
  return runStaged(args, io);
}

/** They change what is said of findings and files, or how these are looked at: there are none. */
const NEED_FINDINGS = new Set(["quiet", "verbose", "exit-zero", "fail-on", "no-suppress", "no-archives", "all-merge-files"]);

/** What runScan() and the text report say of it. */
function sayNothing(args: ParsedArguments, io: Io): ExitCode {
  io.err("leakclerk: nothing to scan: the next commit adds nothing\n");
  if (!args.has("quiet")) io.out("nothing to scan: no file was listed\n");
  return EXIT.clean;
}

/** @param hook what the pre-commit hook stops */
export async function runStaged(args: ParsedArguments, io: Io, hook?: Stopped): Promise<ExitCode> {
  const questions = askForStaged(io.cwd);
  if (questions.isNothing && args.given.every((name) => NEED_FINDINGS.has(name))) {
    const { top } = await questions.repository;
    // Without a configuration, which could be wrong, there is nothing that the engine would have to say.
    if (findConfig(top, top) === undefined) {
      await questions.reader.close();
      return sayNothing(args, io);
    }
  }
  const [{ resolveSettings }, { runScan }] = await Promise.all([import("./settings.ts"), import("./run-scan.ts")]);
  try {
    const repository = await questions.repository;
    const settings = await resolveSettings(args, io, repository.top);
    const documents = createStagedSource({
      questions,
      repository,
      allMergeFiles: args.has("all-merge-files"),
      excluded: settings.excluded,
    });
    return await runScan("staged", { documents }, settings, io, hook);
  } finally {
    // The source has closed it, unless something failed before.
    await questions.reader.close().catch(() => {});
  }
}
