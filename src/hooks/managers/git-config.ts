// Room hooks: hooks in git's configuration, `hook.<name>.event` and `.command`, which git runs since 2.54, whatever
// core.hooksPath says. Format: git-hook(1), "CONFIGURATION".
import { join } from "node:path";
import { ConfigError } from "../../errors.ts";
import { insertMarked, removeMarked } from "../edits/marked.ts";
import { isRefusal, type Edit } from "../edits/types.ts";
import { type HookEvent, managedCommand } from "../events.ts";
import { hasConfigHooks } from "../repository.ts";
import type { HookManager, HookPlace } from "./types.ts";

/** A name of its own for each event; git takes no event's name. */
const nameFor = (event: HookEvent): string => `leakclerk-${event}`;

const quote = (text: string): string => `"${text.replace(/["\\]/g, "\\$&")}"`;

const EDIT: Edit = {
  insert(text, event) {
    const rest = removeMarked(text ?? "", event) ?? { text: text ?? "" };
    if (isRefusal(rest)) return rest;
    const lines = [`[hook "${nameFor(event)}"]`, `\tevent = ${event}`, `\tcommand = ${quote(managedCommand(event, '"$@"'))}`];
    return { text: insertMarked(rest.text, rest.text.length, event, lines), notes: [] };
  },
  remove(text, event) {
    const rest = removeMarked(text, event);
    return rest === null || isRefusal(rest) ? rest : { ...rest, file: true };
  },
};

const placeIn = (common: string): HookPlace => ({ file: join(common, "config"), edit: EDIT, direct: false });

export const gitConfig: HookManager = {
  id: "git-config",
  name: "git's configuration hooks",
  switches: [],
  find(repository, _event, asked) {
    const can = hasConfigHooks(repository);
    if (asked && !can)
      throw new ConfigError(
        `git ${repository.git} does not run hooks that its configuration names`,
        "that takes git 2.54; without --manager leakclerk finds another place",
      );
    // A folder outside belongs to others, and git runs these beside it.
    return Promise.resolve(can && (asked || repository.outside) ? placeIn(repository.common) : null);
  },
  places: ({ common }) => [placeIn(common)],
};
