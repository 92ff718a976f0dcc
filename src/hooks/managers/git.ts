// Room hooks: no manager; git starts the script in its hook folder.
import { join } from "node:path";
import { SHELL_SCRIPT } from "../edits/shell.ts";
import type { HookRepository } from "../repository.ts";
import type { HookManager, HookPlace } from "./types.ts";

const placeIn = (folder: string, event: string): HookPlace => ({ file: join(folder, event), edit: SHELL_SCRIPT, direct: true });

export const plainGit: HookManager = {
  id: "git",
  name: "git's own hook folder",
  switches: [],
  find: ({ hooks }, event) => Promise.resolve(placeIn(hooks, event)),
  places: ({ hooks, common }: HookRepository, event) =>
    [...new Set([hooks, join(common, "hooks")])].map((folder) => placeIn(folder, event)),
};
