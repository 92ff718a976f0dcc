// Room hooks: lefthook. One configuration file in YAML, TOML or JSON, which its script in the hook folder reads at each run.
// Names and keys: https://lefthook.dev/configuration
import { extname, join, relative } from "node:path";
import { ConfigError } from "../../errors.ts";
import { addMember, findMember, removeMember } from "../edits/json.ts";
import { insertMarked, removeMarked } from "../edits/marked.ts";
import { addTable } from "../edits/toml.ts";
import { type Edit, isRefusal, type Refusal, UNEDITABLE } from "../edits/types.ts";
import { findKey, readOutline } from "../edits/yaml.ts";
import { type HookEvent, managedCommand, readsInput, runCommand } from "../events.ts";
import { exists } from "../files.ts";
import type { HookRepository } from "../repository.ts";
import type { HookManager, HookPlace } from "./types.ts";

/** lefthook puts the hook's arguments in the place of `{1}` and `{2}`. */
const entryFor = (event: HookEvent): Record<string, string | boolean> => ({
  run: managedCommand(event, '"{1}" "{2}"'),
  ...(readsInput(event) ? { use_stdin: true } : {}),
});

const yamlLines = (event: HookEvent): string[] => [
  "leakclerk:",
  ...Object.entries(entryFor(event)).map(([key, value]) => `  ${key}: ${value}`),
];

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

function byHand(event: HookEvent): Refusal {
  const lines = [`${event}:`, ...indented(["commands:", ...indented(yamlLines(event))])];
  return { reason: UNEDITABLE, hint: "add these lines to it by hand:", lines };
}

function insertYaml(text: string, event: HookEvent): string | null {
  const lines = readOutline(text);
  const hook = lines === null ? null : findKey(lines, event, 0);
  if (hook === null) return null;
  const commands = ["commands:", ...indented(yamlLines(event))];
  if (hook === "absent") return insertMarked(text, text.length, event, [`${event}:`, ...indented(commands)]);
  if (hook.isSequence) return null;
  const indent = hook.childIndent ?? 2;
  const inner = findKey(hook.lines, "commands", indent);
  if (inner === null) return null;
  if (inner === "absent") return insertMarked(text, hook.end, event, commands, " ".repeat(indent));
  if (inner.isSequence || (inner.childIndent !== undefined && findKey(inner.lines, "leakclerk", inner.childIndent) !== "absent"))
    return null;
  return insertMarked(text, inner.key.end, event, yamlLines(event), " ".repeat(inner.childIndent ?? indent + 2));
}

const marked = (insert: (text: string, event: HookEvent) => string | null): Edit => ({
  insert(text, event) {
    const rest = removeMarked(text ?? "", event) ?? { text: text ?? "" };
    if (isRefusal(rest)) return rest;
    const edited = rest.text.includes(runCommand(event)) ? null : insert(rest.text, event);
    return edited === null ? byHand(event) : { text: edited, notes: [] };
  },
  remove(text, event) {
    const rest = removeMarked(text, event);
    return rest === null || isRefusal(rest) ? rest : { ...rest, file: true };
  },
});

const pathOf = (event: HookEvent): string[] => [event, "commands", "leakclerk"];

const JSON_EDIT: Edit = {
  insert(text, event) {
    if (text !== null && findMember(text, pathOf(event))?.member !== undefined) return { text, notes: [] };
    const edited = text === null ? null : addMember(text, pathOf(event), entryFor(event));
    return edited === null ? byHand(event) : { text: edited, notes: [] };
  },
  remove(text, event) {
    const rest = removeMember(text, pathOf(event));
    return rest === null ? null : { text: rest, file: true };
  },
};

const EDITS: Readonly<Record<string, Edit>> = {
  ".yml": marked(insertYaml),
  ".yaml": marked(insertYaml),
  ".toml": marked((text, event) => addTable(text, event, pathOf(event), entryFor(event))),
  ".json": JSON_EDIT,
  // Comments are more than the reader of JSON takes, so such a file is refused where it has any.
  ".jsonc": JSON_EDIT,
};

const NAMES = ["lefthook", ".lefthook", ".config/lefthook"].flatMap((name) => Object.keys(EDITS).map((extension) => `${name}${extension}`));

function placeAt(file: string, todo = ""): HookPlace {
  return { file, edit: EDITS[extname(file)] as Edit, direct: false, todo };
}

/** The one configuration that lefthook reads; its `-local` twin only where there is no other. @throws ConfigError for several */
function configOf({ top }: HookRepository): string | undefined {
  const there = (names: readonly string[]): string[] => names.map((name) => join(top, name)).filter(exists);
  const main = there(NAMES);
  const found = main.length > 0 ? main : there(NAMES.map((name) => name.replace(/(?=\.\w+$)/, "-local")));
  if (found.length > 1)
    throw new ConfigError(
      `lefthook has several configurations here: ${found.map((file) => relative(top, file)).join(", ")}`,
      "it reads only one of them, nobody knows which: keep one, then install again",
    );
  return found[0];
}

export const lefthook: HookManager = {
  id: "lefthook",
  name: "lefthook",
  switches: [{ variable: "LEFTHOOK", off: /^(?:0|false)$/ }],
  find(repository, event, asked) {
    const config = configOf(repository);
    if (config === undefined || event === "pre-receive") return Promise.resolve(null);
    if (repository.script?.includes("call_lefthook") === true) return Promise.resolve(placeAt(config));
    const todo = `git does not run lefthook's ${event} hook yet: run npx lefthook install (or lefthook install).`;
    return Promise.resolve(asked || (repository.script === null && repository.isDefault) ? placeAt(config, todo) : null);
  },
  places: ({ top }) => NAMES.flatMap((name) => [name, name.replace(/(?=\.\w+$)/, "-local")]).map((name) => placeAt(join(top, name))),
};
