// Room hooks: puts leakclerk into a repository's hook and takes it out again; never loses a byte of another's.
import { mkdir, rm } from "node:fs/promises";
import { dirname, relative, sep } from "node:path";
import { ConfigError } from "../errors.ts";
import { replaceFile } from "../replace-file.ts";
import { isRefusal, type Refusal } from "./edits/types.ts";
import { handLine, type HookEvent } from "./events.ts";
import { type ExistingFile, isInside, readExisting, realpathOfMissing } from "./files.ts";
import type { HookManager, HookPlace } from "./managers/types.ts";
import { HOOK_MANAGERS } from "./registry.ts";
import { type HookRepository, openHookRepository } from "./repository.ts";

export interface HookOptions {
  /** Any folder of the work tree. */
  readonly cwd: string;
  /** Default `pre-commit`. */
  readonly event?: HookEvent;
  /** Also edit a hook that lies outside the repository and that others may share. */
  readonly shared?: boolean;
  /** The `id` of a manager; default: the one that looks after the event here. */
  readonly manager?: string;
}

export interface HookChange {
  readonly change: "installed" | "updated" | "unchanged" | "removed" | "absent";
  readonly event: HookEvent;
  /** `id` of the manager. */
  readonly manager: string;
  /** Absolute path of the file. */
  readonly file: string;
  /** The same for people: relative to the top of the work tree, `/` separated, where it lies within. */
  readonly shown: string;
  /** `install` made the file, or `uninstall` took it away as nothing else was in it. */
  readonly wholeFile: boolean;
  /** What the user has to do before git comes to it; "": nothing. */
  readonly todo: string;
  /** Further whole sentences that the user ought to read. */
  readonly notes: readonly string[];
}

/** Where lines are, or would go. */
export interface LocatedHook {
  readonly repository: HookRepository;
  readonly event: HookEvent;
  readonly manager: HookManager;
  readonly place: HookPlace;
  readonly shown: string;
  readonly outside: boolean;
  readonly existing: ExistingFile | null;
}

/**
 * Makes commits (pushes, received pushes) of this repository run `leakclerk hook run <event>`. Twice changes nothing.
 * @throws GitError for no git, no repository, a bare one; ConfigError for a file that must not be edited
 */
export async function installHook(options: HookOptions): Promise<HookChange> {
  const hook = await locateHook(options);
  const { place, event, shown, existing } = hook;
  refuseOutside(hook, options.shared);
  if (place.direct && existing !== null && process.platform !== "win32" && (existing.mode & 0o111) === 0) {
    throw new ConfigError(
      `${shown} is not executable, so git never runs it`,
      `if you want what it does, make it executable first: chmod +x ${shown}`,
    );
  }
  const edited = place.edit.insert(existing?.text ?? null, event);
  if (isRefusal(edited)) throw refused(shown, edited);
  const notes = [...(place.notes ?? []), ...companions(existing?.text ?? ""), ...edited.notes.map((note) => note.replace("%", shown))];
  if (existing === null) {
    await write(hook, place.file, edited.text, 0o755);
    return report(hook, "installed", { wholeFile: true, notes });
  }
  if (edited.text === existing.text) return report(hook, "unchanged", { notes: place.notes ?? [] });
  const change = place.edit.remove(existing.text, event) === null ? "installed" : "updated";
  await write(hook, existing.target, edited.text, existing.mode);
  return report(hook, change, { notes });
}

/** Takes out what {@link installHook} put in, wherever that was, and nothing else. @throws as installHook */
export async function uninstallHook(options: HookOptions): Promise<HookChange> {
  const event = options.event ?? "pre-commit";
  const repository = await openHookRepository(options.cwd, event);
  const removed: HookChange[] = [];
  for (const manager of HOOK_MANAGERS) {
    if (options.manager !== undefined && manager.id !== options.manager) continue;
    for (const place of manager.places(repository, event)) {
      const change = await takeOut(await describe(repository, event, manager, place), options.shared);
      if (change !== null) removed.push(change);
    }
  }
  const [first, ...others] = removed;
  if (first === undefined) {
    const manager = (await findPlace(repository, event, options.manager).catch(() => undefined)) ?? lastResort(repository, event);
    return report(await describe(repository, event, manager.manager, manager.place), "absent");
  }
  return { ...first, notes: others.map(({ shown }) => `${shown} no longer runs leakclerk either.`) };
}

async function takeOut(hook: LocatedHook, shared?: boolean): Promise<HookChange | null> {
  const { existing, place, event, shown } = hook;
  const rest = existing === null ? null : place.edit.remove(existing.text, event);
  if (existing === null || rest === null) return null;
  refuseOutside(hook, shared);
  if (isRefusal(rest)) throw refused(shown, rest);
  if (rest.file) await write(hook, existing.target, rest.text, existing.mode);
  else await rm(existing.target);
  return report(hook, "removed", { wholeFile: !rest.file });
}

/** Where lines for the event go in this repository. @throws as installHook */
export async function locateHook({ cwd, event = "pre-commit", manager }: HookOptions): Promise<LocatedHook> {
  const repository = await openHookRepository(cwd, event);
  const found = await findPlace(repository, event, manager);
  return describe(repository, event, found.manager, found.place);
}

interface Found {
  readonly manager: HookManager;
  readonly place: HookPlace;
}

async function findPlace(repository: HookRepository, event: HookEvent, asked?: string): Promise<Found> {
  for (const manager of HOOK_MANAGERS) {
    if (asked !== undefined && manager.id !== asked) continue;
    const place = await manager.find(repository, event, asked !== undefined);
    if (place !== null) return { manager, place };
  }
  throw new ConfigError(
    `${asked} does not run ${event} hooks here`,
    "its configuration was not found; without --manager leakclerk looks for the right place itself",
  );
}

function lastResort(repository: HookRepository, event: HookEvent): Found {
  const manager = HOOK_MANAGERS.at(-1) as HookManager;
  return { manager, place: manager.places(repository, event)[0] as HookPlace };
}

async function describe(repository: HookRepository, event: HookEvent, manager: HookManager, place: HookPlace): Promise<LocatedHook> {
  const way = relative(repository.top, place.file);
  const shown = way.startsWith("..") ? place.file : way.split(sep).join("/");
  const existing = await readExisting(place.file, shown);
  const outside = !isInside(existing?.target ?? (await realpathOfMissing(place.file)), repository.roots);
  return { repository, event, manager, place, shown, outside, existing };
}

async function write({ shown }: LocatedHook, target: string, text: string, mode: number): Promise<void> {
  try {
    await mkdir(dirname(target), { recursive: true });
    await replaceFile(target, Buffer.from(text, "latin1"), mode);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new ConfigError(`cannot write ${shown} (${code})`, "nothing was changed");
  }
}

function refuseOutside({ outside, existing, place, event, repository }: LocatedHook, shared = false): void {
  if (!outside || shared) return;
  throw new ConfigError(
    `the ${event} hook lies outside this repository: ${existing?.target ?? place.file}`,
    `other repositories may use it too (git ${repository.git} has no configuration hooks, which came with 2.54). To change it for all of them, install with --shared; or add this line to it by hand: ${handLine(event)}`,
  );
}

function refused(shown: string, { reason, hint, lines }: Refusal): ConfigError {
  return new ConfigError(`${shown} ${reason}`, hint, lines);
}

/** What the other commands of a script mean for leakclerk's place in it. */
function companions(script: string): string[] {
  return /\blint-staged\b/.test(script) ? ["leakclerk runs after lint-staged, so it sees what that stages again."] : [];
}

function report(
  hook: LocatedHook,
  change: HookChange["change"],
  more: { wholeFile?: boolean; notes?: readonly string[] } = {},
): HookChange {
  const { event, manager, place, shown } = hook;
  const todo = change === "removed" || change === "absent" ? "" : (place.todo ?? "");
  return { change, event, manager: manager.id, file: place.file, shown, wholeFile: more.wholeFile ?? false, todo, notes: more.notes ?? [] };
}
