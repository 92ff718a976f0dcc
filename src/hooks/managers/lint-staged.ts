// Room hooks: lint-staged, which another hook starts. Leakclerk goes into that hook, behind it, so that it sees what
// lint-staged stages again; only who asks for it gets a task, which sees whole files and neither links nor submodules.
import { basename, join } from "node:path";
import { addMember, findMember, removeMember } from "../edits/json.ts";
import { type Edit, UNEDITABLE } from "../edits/types.ts";
import { exists, readJsonObject } from "../files.ts";
import type { HookManager, HookPlace } from "./types.ts";

/** A pattern of its own, so that no other task is touched. */
const PATTERN = "**/*";
const TASK = "leakclerk scan";
const KEY = "lint-staged";

function createEdit(above: readonly string[]): Edit {
  const path = [...above, PATTERN];
  const isOurs = (text: string): boolean => {
    const member = findMember(text, path)?.member;
    return member !== undefined && text.slice(member.valueStart, member.valueEnd) === JSON.stringify(TASK);
  };
  return {
    insert(text) {
      if (text !== null && isOurs(text)) return { text, notes: [] };
      const added = text === null ? null : addMember(text, path, TASK);
      if (added !== null) return { text: added, notes: [] };
      return {
        reason: UNEDITABLE,
        hint: "add this to lint-staged's configuration by hand:",
        lines: [`${JSON.stringify(PATTERN)}: ${JSON.stringify(TASK)}`],
      };
    },
    remove(text) {
      const rest = isOurs(text) ? removeMember(text, path) : null;
      return rest === null ? null : { text: rest, file: true };
    },
  };
}

const FILES = [".lintstagedrc.json", ".lintstagedrc"];

const placeAt = (file: string): HookPlace => ({
  file,
  edit: createEdit(basename(file) === "package.json" ? [KEY] : []),
  direct: false,
  notes: [
    "Only where a hook runs lint-staged; it hands over files, not what the commit holds. Without --manager the hook itself is guarded.",
  ],
});

export const lintStaged: HookManager = {
  id: "lint-staged",
  name: "lint-staged",
  switches: [],
  find({ top }, event, asked) {
    if (!asked || event !== "pre-commit") return Promise.resolve(null);
    const manifest = join(top, "package.json");
    const inManifest = Object.hasOwn(readJsonObject(manifest) ?? {}, KEY);
    const file = inManifest ? manifest : FILES.map((name) => join(top, name)).find(exists);
    return Promise.resolve(file === undefined ? null : placeAt(file));
  },
  places: ({ top }, event) => (event === "pre-commit" ? [...FILES, "package.json"].map((name) => placeAt(join(top, name))) : []),
};
