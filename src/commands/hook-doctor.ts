// leakclerk hook doctor: looks at the set-up, then has a made-up key stopped in a throw-away copy. Changes nothing.
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { EVENT_WORDS } from "../hooks/events.ts";
import { visibleText } from "../sanitize.ts";
import { eventOf } from "./hook-setup.ts";
import type { Io } from "./io.ts";
import type { ParsedArguments } from "./options.ts";

/** @returns clean when the key was stopped, failure when not */
export async function examine(args: ParsedArguments, io: Io): Promise<ExitCode> {
  const [{ locateHook }, { examineSetUp }, { tryHook }] = await Promise.all([
    import("../hooks/install.ts"),
    import("../hooks/doctor/checks.ts"),
    import("../hooks/doctor/canary.ts"),
  ]);
  const event = eventOf(args);
  const manager = args.value("manager");
  const { act, acts } = EVENT_WORDS[event];
  const tell = (state: string, text: string): void => io.out(`${`${state}:`.padEnd(9)}${visibleText(text)}\n`);
  const hook = await locateHook({ cwd: io.cwd, event, ...(manager === undefined ? {} : { manager }) });
  for (const { state, text } of await examineSetUp(hook)) tell(state, text);
  const { kind, said } = await tryHook(hook.repository, event);
  const quoted = said === "" ? "" : `: ${said.slice(0, 200)}`;
  if (kind === "guarded") {
    tell("ok", `a ${act} with a made-up key, in a throw-away copy, was stopped: ${acts} are guarded`);
    return EXIT.clean;
  }
  const why = {
    open: `a ${act} with a made-up key, in a throw-away copy, went through: ${acts} are not guarded`,
    other: `a ${act} with a made-up key, in a throw-away copy, was stopped, but not by leakclerk's finding${quoted}`,
    late: `a ${act} in a throw-away copy did not end within two minutes, so nothing is proven${quoted}`,
  }[kind];
  tell("problem", why);
  return EXIT.failure;
}
