// leakclerk baseline: what was there before stays known; made once, kept up to date, and looked through.
import { UsageError } from "../errors.ts";
import type { ExitCode } from "../exit-codes.ts";
import { nearestHint } from "../nearest.ts";
import type { Io } from "./io.ts";
import type { ParsedArguments } from "./options.ts";

const ACTIONS = ["create", "update", "audit"] as const;
type Action = (typeof ACTIONS)[number];

/** Options that only some actions take. */
const TAKEN_BY: Readonly<Record<string, readonly Action[]>> = {
  output: ["create"],
  from: ["create"],
  force: ["create"],
  rules: ["create"],
  exclude: ["create"],
  baseline: ["update", "audit"],
  "no-gitignore": ["create", "update"],
  threads: ["create", "update"],
  quiet: ["create", "update"],
  verbose: ["create", "update"],
  add: ["update"],
  all: ["audit"],
  stats: ["audit"],
  unused: ["audit"],
  "fail-on-real": ["audit"],
  format: ["audit"],
  color: ["audit"],
};

const isAction = (word: string | undefined): word is Action => (ACTIONS as readonly (string | undefined)[]).includes(word);

function checkOptions(action: Action, args: ParsedArguments): void {
  for (const [option, actions] of Object.entries(TAKEN_BY)) {
    if (!args.has(option) || actions.includes(action)) continue;
    const hint = option === "baseline" ? "-o FILE says where it is written; --from FILE takes over an older one" : "";
    throw new UsageError(`baseline ${action} takes no --${option}`, hint || `it belongs to baseline ${actions.join(" and ")}`);
  }
}

export async function run(args: ParsedArguments, io: Io): Promise<ExitCode> {
  const [action, ...paths] = args.positionals;
  if (!isAction(action))
    throw new UsageError(
      action === undefined ? "baseline: say what to do" : `baseline: there is no action "${action}"`,
      nearestHint(action ?? "", ACTIONS) || `known: ${ACTIONS.join(", ")}`,
    );
  checkOptions(action, args);
  if (paths.includes("-")) throw new UsageError("a baseline is of files: standard input has no place to be known by");
  if (action === "create") return (await import("./baseline/create.ts")).create(paths, args, io);
  if (action === "update") return (await import("./baseline/update.ts")).update(paths, args, io);
  if (paths.length > 0) throw new UsageError("baseline audit takes no path", "it goes through all entries that nobody has looked at");
  return (await import("./baseline/audit.ts")).audit(args, io);
}
