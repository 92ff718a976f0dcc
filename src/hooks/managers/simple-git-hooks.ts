// Room hooks: simple-git-hooks. Its configuration maps events to one command each; `npx simple-git-hooks` writes them
// into the hook folder anew, and takes out what it does not know. Read in simple-git-hooks 2.14.
import { basename, join } from "node:path";
import { ConfigError } from "../../errors.ts";
import { addMember, findMember, removeMember } from "../edits/json.ts";
import { findPlacement } from "../edits/placement.ts";
import { type Edit, type Refusal, UNEDITABLE } from "../edits/types.ts";
import { type HookEvent, managedCommand } from "../events.ts";
import { dependsOn, exists, readJsonObject } from "../files.ts";
import type { HookRepository } from "../repository.ts";
import type { HookManager, HookPlace } from "./types.ts";

const commandFor = (event: HookEvent): string => managedCommand(event, '"$@"');

function byHand(event: HookEvent): Refusal {
  return {
    reason: UNEDITABLE,
    hint: "add this to simple-git-hooks' configuration by hand, with && behind a command that is there:",
    lines: [`${JSON.stringify(event)}: ${JSON.stringify(commandFor(event))}`],
  };
}

/** Whether ` && more` behind `command` is run after all of it. */
function canBeContinued(command: string): boolean {
  const { kind, offset } = findPlacement(command);
  return kind === "end" && offset === command.length && !/#|<<|[;&|\\(]\s*$|\n/.test(command) && command.trim() !== "";
}

/** What stands behind an earlier command, as it is written in JSON. */
const suffixFor = (event: HookEvent): string => ` && ${JSON.stringify(commandFor(event)).slice(1, -1)}`;

function createEdit(above: readonly string[]): Edit {
  const pathOf = (event: HookEvent): string[] => [...above, event];
  return {
    insert(text, event) {
      const member = text === null ? undefined : findMember(text, pathOf(event))?.member;
      if (text === null || member === undefined) {
        const added = text === null ? null : addMember(text, pathOf(event), commandFor(event));
        return added === null ? byHand(event) : { text: added, notes: [] };
      }
      const written = text.slice(member.valueStart, member.valueEnd);
      if (written === JSON.stringify(commandFor(event)) || written.endsWith(`${suffixFor(event)}"`)) return { text, notes: [] };
      if (!written.startsWith('"') || written.includes("leakclerk hook run") || !canBeContinued(JSON.parse(written) as string))
        return byHand(event);
      const quote = member.valueEnd - 1;
      return { text: text.slice(0, quote) + suffixFor(event) + text.slice(quote), notes: [] };
    },
    remove(text, event) {
      const member = findMember(text, pathOf(event))?.member;
      if (member === undefined) return null;
      const written = text.slice(member.valueStart, member.valueEnd);
      if (written === JSON.stringify(commandFor(event))) return { text: removeMember(text, pathOf(event)) ?? text, file: true };
      const suffix = suffixFor(event);
      if (!written.endsWith(`${suffix}"`)) return null;
      const end = member.valueEnd - 1;
      return { text: text.slice(0, end - suffix.length) + text.slice(end), file: true };
    },
  };
}

const KEY = "simple-git-hooks";
/** In the order in which simple-git-hooks looks for them; package.json comes last. */
const SCRIPTS = [".simple-git-hooks", "simple-git-hooks"].flatMap((name) => [".cjs", ".js", ".mjs"].map((extension) => name + extension));
const FILES = [".simple-git-hooks.json", "simple-git-hooks.json"];

const RUN = "simple-git-hooks copies this into the hook folder only when told to: run npx simple-git-hooks.";

function placeAt(file: string, todo = ""): HookPlace {
  return { file, edit: createEdit(basename(file) === "package.json" ? [KEY] : []), direct: false, todo };
}

/** What simple-git-hooks reads here; undefined: nothing. @throws ConfigError for a script, which cannot be edited */
function configOf({ top }: HookRepository, event: HookEvent): string | undefined {
  const there = (names: readonly string[]): string | undefined => names.map((name) => join(top, name)).find(exists);
  const script = there(SCRIPTS);
  if (script !== undefined)
    throw new ConfigError(
      `simple-git-hooks reads ${basename(script)}, a program, which leakclerk does not edit`,
      byHand(event).hint,
      byHand(event).lines,
    );
  const manifest = join(top, "package.json");
  return there(FILES) ?? (Object.hasOwn(readJsonObject(manifest) ?? {}, KEY) ? manifest : undefined);
}

export const simpleGitHooks: HookManager = {
  id: "simple-git-hooks",
  name: "simple-git-hooks",
  switches: [{ variable: "SKIP_SIMPLE_GIT_HOOKS", off: /^1$/ }],
  find(repository, event, asked) {
    const { top, script, outside } = repository;
    const isUsed = script?.includes("SKIP_SIMPLE_GIT_HOOKS") === true || (!outside && dependsOn(top, KEY));
    if (event === "pre-receive" || !(asked || isUsed)) return Promise.resolve(null);
    const config = configOf(repository, event);
    if (config === undefined) return Promise.resolve(null);
    return Promise.resolve(placeAt(config, script?.includes(commandFor(event)) === true ? "" : RUN));
  },
  places: ({ top }) => [...FILES, "package.json"].map((name) => placeAt(join(top, name))),
};
