// leakclerk diff: every commit that a head has and a base has not.
import { UsageError } from "../errors.ts";
import type { ExitCode } from "../exit-codes.ts";
import { openRange, type Range } from "../sources/range.ts";
import type { Io } from "./io.ts";
import type { ParsedArguments } from "./options.ts";
import type { Policy, Settings } from "./settings.ts";

/** `base..head`, `base...head`, or a base alone. */
function parseRange(text: string): { base: string; head: string; fromMergeBase: boolean } {
  const dots = /\.{2,3}/.exec(text);
  if (dots === null) return { base: text, head: "HEAD", fromMergeBase: false };
  return { base: text.slice(0, dots.index), head: text.slice(dots.index + dots[0].length), fromMergeBase: dots[0].length === 3 };
}

/** @returns undefined for the working copy's own, which is found by the settings */
async function choosePolicy(args: ParsedArguments, io: Io, range: Range): Promise<Policy | undefined> {
  if (args.value("policy") === "merge-base") return (await import("./policy-guard.ts")).loadGuardedPolicy({ args, io, range });
  if (args.has("allow-new-suppressions"))
    throw new UsageError(
      "--allow-new-suppressions goes with --policy merge-base",
      "without it, suppressions are those of the working copy",
    );
  return undefined;
}

export async function run(args: ParsedArguments, io: Io): Promise<ExitCode> {
  const [range, ...rest] = args.positionals;
  const hint = "leakclerk diff main..HEAD looks at every commit that HEAD has and main has not";
  if (range === undefined) throw new UsageError("diff: say what to compare with", hint);
  if (rest.length > 0) throw new UsageError("diff takes one range", hint);
  let settings: Settings | undefined;
  const opening = openRange({ cwd: io.cwd, ...parseRange(range), excluded: (path) => settings?.excluded?.(path) === true });
  // A failure is met where it is awaited: the engine loads while git answers.
  opening.catch(() => {});
  const [{ resolveSettings }, { runScan }] = await Promise.all([import("./settings.ts"), import("./run-scan.ts")]);
  const opened = await opening;
  try {
    settings = await resolveSettings(args, io, opened.repository.top ?? io.cwd, { policy: await choosePolicy(args, io, opened) });
    return await runScan("diff", opened, settings, io);
  } finally {
    await opened.close().catch(() => {});
  }
}
