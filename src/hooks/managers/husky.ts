// Room hooks: husky. Version 9 sets core.hooksPath to `.husky/_` and runs the plain lines of `.husky/<event>` with sh -e;
// version 5 to 8 set it to `.husky` itself, whose scripts git starts.
import { basename, dirname, join } from "node:path";
import { SHELL_SCRIPT } from "../edits/shell.ts";
import type { HookEvent } from "../events.ts";
import { dependsOn, exists, readJsonObject } from "../files.ts";
import type { HookRepository } from "../repository.ts";
import type { HookManager, HookPlace } from "./types.ts";

const NOT_READY = "husky is not set up in this work tree yet, so git runs none of its hooks: run npm install (or npx husky) first.";

const placeIn = (folder: string, event: HookEvent, direct: boolean, todo = ""): HookPlace => ({
  file: join(folder, event),
  edit: SHELL_SCRIPT,
  direct,
  todo,
});

/** A fresh clone of a project that uses husky, before `npm install`. */
function wantsHusky({ top, isDefault }: HookRepository): boolean {
  if (!isDefault || !exists(join(top, ".husky"))) return false;
  const scripts = readJsonObject(join(top, "package.json"))?.["scripts"] as Record<string, unknown> | undefined;
  return dependsOn(top, "husky") || /\bhusky\b/.test(String(scripts?.["prepare"]));
}

/** The folder of scripts where husky's own folder of runners is `hooks`; null: it is not husky's. */
function homeOf(hooks: string): string | null {
  const home = dirname(hooks);
  return basename(hooks) === "_" && (basename(home) === ".husky" || exists(join(hooks, "h"))) ? home : null;
}

export const husky: HookManager = {
  id: "husky",
  name: "husky",
  switches: [{ variable: "HUSKY", off: /^0$/ }],
  find(repository, event, asked) {
    const { hooks, top } = repository;
    // Husky has no runner for what a server does.
    if (event === "pre-receive") return Promise.resolve(null);
    const home = homeOf(hooks);
    if (home !== null) return Promise.resolve(placeIn(home, event, false, exists(join(hooks, event)) ? "" : NOT_READY));
    if (basename(hooks) === ".husky") return Promise.resolve(placeIn(hooks, event, true));
    return Promise.resolve(asked || wantsHusky(repository) ? placeIn(join(top, ".husky"), event, false, NOT_READY) : null);
  },
  places({ hooks, top }, event) {
    const own = homeOf(hooks) ?? (basename(hooks) === ".husky" ? hooks : join(top, ".husky"));
    return [...new Set([own, join(top, ".husky")])].map((folder) => placeIn(folder, event, false));
  },
};
