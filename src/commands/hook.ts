// leakclerk hook: puts the guard into a repository, takes it out, and is what git calls.
import { UsageError } from "../errors.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { nearestHint } from "../nearest.ts";
import { visibleText } from "../sanitize.ts";
import type { Io } from "./io.ts";
import type { ParsedArguments } from "./options.ts";

const ACTIONS = ["install", "uninstall", "run"] as const;

const RUNS = ["pre-commit", "pre-push", "pre-receive"] as const;

const SENTENCES = {
  installed: "now guards commits",
  updated: "was brought up to date",
  unchanged: "already guards commits: nothing to do",
  removed: "no longer runs leakclerk",
  absent: "does not run leakclerk: nothing to do",
} as const;

async function change(action: "install" | "uninstall", args: ParsedArguments, io: Io): Promise<ExitCode> {
  const { installHook, uninstallHook } = await import("../hooks/install.ts");
  const options = { cwd: io.cwd, event: "pre-commit" as const, shared: args.has("shared") };
  const result = await (action === "install" ? installHook(options) : uninstallHook(options));
  io.out(`${visibleText(result.shown)} ${SENTENCES[result.change]}${result.manager === "husky" ? " (husky)" : ""}\n`);
  for (const note of result.notes) io.out(`  ${visibleText(note)}\n`);
  return EXIT.clean;
}

export async function run(args: ParsedArguments, io: Io): Promise<ExitCode> {
  const [action, event, ...rest] = args.positionals;
  if (action === "install" || action === "uninstall") {
    if (event !== undefined) throw new UsageError(`hook ${action} takes no further words`, `leakclerk hook ${action} --event pre-commit`);
    return change(action, args, io);
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
        : RUNS.some((name) => name === event)
          ? `hook run ${event}: there are words too many`
          : `hook run: there is no hook "${event}"`,
      `known: ${RUNS.join(", ")}`,
    );
  const { runStaged } = await import("./staged.ts");
  const status = await runStaged(args, io);
  if (status !== EXIT.clean)
    io.err("leakclerk: the commit was stopped. `git commit --no-verify` would skip every hook, this one among them.\n");
  return status;
}
