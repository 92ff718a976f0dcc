// leakclerk hook: puts the guard into a repository, takes it out, proves it, and is what git calls.
import { UsageError } from "../errors.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { HOOK_EVENTS } from "../hooks/events.ts";
import { nearestHint } from "../nearest.ts";
import type { Io } from "./io.ts";
import type { ParsedArguments } from "./options.ts";

const ACTIONS = ["install", "uninstall", "doctor", "run"] as const;

export async function run(args: ParsedArguments, io: Io): Promise<ExitCode> {
  const [action, event, ...rest] = args.positionals;
  if (action === "install" || action === "uninstall" || action === "doctor") {
    if (event !== undefined) throw new UsageError(`hook ${action} takes no further words`, `leakclerk hook ${action} --event ${event}`);
    if (action === "doctor") return (await import("./hook-doctor.ts")).examine(args, io);
    return (await import("./hook-setup.ts")).change(action, args, io);
  }
  if (action !== "run")
    throw new UsageError(
      action === undefined ? "hook: say what to do" : `hook: there is no action "${action}"`,
      nearestHint(action ?? "", ACTIONS) || `known: ${ACTIONS.join(", ")}`,
    );
  // Git names the remote and its address.
  if (event === "pre-push" && rest.length <= 2) return (await import("./push-hooks.ts")).runPrePush(args, io);
  if (event === "pre-receive" && rest.length === 0) return (await import("./push-hooks.ts")).runPreReceive(args, io);
  if (event !== "pre-commit" || rest.length > 0)
    throw new UsageError(
      event === undefined
        ? "hook run: say which hook"
        : HOOK_EVENTS.some((name) => name === event)
          ? `hook run ${event}: there are words too many`
          : `hook run: there is no hook "${event}"`,
      `known: ${HOOK_EVENTS.join(", ")}`,
    );
  const { runStaged } = await import("./staged.ts");
  return guard("commit", io, () =>
    runStaged(args, io, { act: "commit", retry: "git add the file, and commit again", all: "leakclerk staged" }),
  );
}

/** Says that the hook stopped something also where the check itself could not be done. */
async function guard(act: string, io: Io, check: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    const status = await check();
    if (status !== EXIT.clean)
      io.err(`leakclerk: the ${act} was stopped. \`git ${act} --no-verify\` would skip every hook, this one among them.\n`);
    return status;
  } catch (error) {
    io.err(`leakclerk: the ${act} was stopped, since it could not be checked:\n`);
    throw error;
  }
}
