// leakclerk hook install and uninstall: says in two lines what was done, and what is left to do.
import { UsageError } from "../errors.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { EVENT_WORDS, HOOK_EVENTS, type HookEvent } from "../hooks/events.ts";
import type { HookChange } from "../hooks/install.ts";
import { nearestHint } from "../nearest.ts";
import { visibleText } from "../sanitize.ts";
import type { Io } from "./io.ts";
import type { ParsedArguments } from "./options.ts";

/** The event that `--event` names, pre-commit without one. */
export function eventOf(args: ParsedArguments): HookEvent {
  const value = args.value("event") ?? "pre-commit";
  const event = HOOK_EVENTS.find((name) => name === value);
  if (event === undefined)
    throw new UsageError(`there is no hook "${value}"`, nearestHint(value, HOOK_EVENTS) || `known: ${HOOK_EVENTS.join(", ")}`);
  return event;
}

/** One line on what was done, one on what comes next, and whatever the user must do or know. */
export function describeChange({ change, event, manager, shown, todo, notes }: HookChange): string[] {
  const { acts } = EVENT_WORDS[event];
  const guards = todo === "" ? `guards ${acts}` : `guards ${acts} as soon as this is done: ${todo}`;
  const said = {
    installed: todo === "" ? `now ${guards}` : guards,
    updated: `was brought up to date${todo === "" ? "" : `, and ${guards}`}`,
    unchanged: todo === "" ? `already ${guards}: nothing to do` : `holds leakclerk, and ${guards}`,
    removed: "no longer runs leakclerk",
    absent: "does not run leakclerk: nothing to do",
  }[change];
  const by = manager === "git" ? "" : ` (${manager})`;
  const option = event === "pre-commit" ? "" : ` --event ${event}`;
  const next =
    change === "installed" || change === "updated"
      ? [`to prove it: leakclerk hook doctor${option}; to take it out: leakclerk hook uninstall${option}`]
      : [];
  return [`${visibleText(shown)}${by} ${said}`, ...[...notes, ...next].map((note) => `  ${visibleText(note)}`)];
}

export async function change(action: "install" | "uninstall", args: ParsedArguments, io: Io): Promise<ExitCode> {
  const { installHook, uninstallHook } = await import("../hooks/install.ts");
  const manager = args.value("manager");
  const options = { cwd: io.cwd, event: eventOf(args), shared: args.has("shared"), ...(manager === undefined ? {} : { manager }) };
  const result = await (action === "install" ? installHook(options) : uninstallHook(options));
  io.out(`${describeChange(result).join("\n")}\n`);
  return EXIT.clean;
}
