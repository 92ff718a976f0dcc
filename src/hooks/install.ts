// Room hooks: puts leakclerk into a repository's hook and takes it out again; never loses a byte of another's.
//
//   installHook({ cwd, event?, shared? })   -> Promise<HookChange>   change: "installed" | "updated" | "unchanged"
//   uninstallHook({ cwd, event?, shared? }) -> Promise<HookChange>   change: "removed" | "absent"
//   throws GitError (no git, no repository, bare) and ConfigError (a hook that must not be edited)
import { lstat, mkdir, readFile, realpath, rm, stat } from "node:fs/promises";
import { dirname, relative, sep } from "node:path";
import { ConfigError } from "../errors.ts";
import { findRefusal } from "./foreign.ts";
import { isInside, locateHook } from "./locate.ts";
import type { HookPlace } from "./locate.ts";
import { replaceFile } from "../replace-file.ts";
import { handLine, insertBlock, newScript, removeBlock } from "./script.ts";
import type { HookEvent, Insertion } from "./script.ts";

export interface HookOptions {
  /** Any folder of the work tree. */
  readonly cwd: string;
  /** Default `pre-commit`. */
  readonly event?: HookEvent;
  /** Also edit a hook that lies outside the repository and that others may share. */
  readonly shared?: boolean;
}

export interface HookChange {
  readonly change: "installed" | "updated" | "unchanged" | "removed" | "absent";
  readonly event: HookEvent;
  readonly manager: "git" | "husky";
  /** Absolute path of the script. */
  readonly file: string;
  /** The same for people: relative to the top of the work tree, `/` separated, where it lies within. */
  readonly shown: string;
  /** `install` made the file, or `uninstall` took it away as nothing else was in it. */
  readonly wholeFile: boolean;
  /** Whole sentences that the user ought to read. */
  readonly notes: readonly string[];
}

/** Makes commits in this work tree run `leakclerk hook run <event>`. Doing it twice changes nothing. */
export async function installHook(options: HookOptions): Promise<HookChange> {
  const hook = await openHook(options);
  const { place, event, shown } = hook;
  refuseOutside(hook, options.shared);
  if (hook.existing === null) {
    await write(hook, place.file, newScript(event), 0o755);
    return report(hook, "installed", { wholeFile: true });
  }
  const { text, mode, target } = hook.existing;
  const refusal = findRefusal(text, event);
  if (refusal !== null) throw new ConfigError(`${shown} ${refusal.reason}`, refusal.hint);
  if (place.direct && process.platform !== "win32" && (mode & 0o111) === 0) {
    throw new ConfigError(
      `${shown} is not executable, so git never runs it`,
      `if you want what it does, make it executable first: chmod +x ${shown}`,
    );
  }
  const edited = insertBlock(text, event);
  if (edited === "damaged") throw damaged(shown);
  const change = edited.text === text ? "unchanged" : removeBlock(text) === null ? "installed" : "updated";
  if (change === "unchanged") return report(hook, change);
  await write(hook, target, edited.text, mode);
  return report(hook, change, { notes: explainPlacement(edited, shown) });
}

/** Takes out what {@link installHook} put in, and nothing else. */
export async function uninstallHook(options: HookOptions): Promise<HookChange> {
  const hook = await openHook(options);
  if (hook.existing === null) return report(hook, "absent");
  const rest = removeBlock(hook.existing.text);
  if (rest === null) return report(hook, "absent");
  refuseOutside(hook, options.shared);
  if (rest === "damaged") throw damaged(hook.shown);
  if (rest.file) await write(hook, hook.existing.target, rest.text, hook.existing.mode);
  else await rm(hook.existing.target);
  return report(hook, "removed", { wholeFile: !rest.file });
}

interface Hook {
  readonly event: HookEvent;
  readonly place: HookPlace;
  readonly shown: string;
  readonly outside: boolean;
  readonly existing: { readonly text: string; readonly mode: number; readonly target: string } | null;
}

async function openHook({ cwd, event = "pre-commit" }: HookOptions): Promise<Hook> {
  const place = await locateHook(cwd, event);
  const way = relative(place.top, place.file);
  const shown = way.startsWith("..") ? place.file : way.split(sep).join("/");
  const existing = await readHook(place.file, shown);
  const outside = place.outside || (existing !== null && !isInside(existing.target, place.roots));
  return { event, place, shown, outside, existing };
}

/** Follows symbolic links, so that the link stays one and its target is edited. */
async function readHook(file: string, shown: string): Promise<Hook["existing"]> {
  if (!(await isThere(file, shown))) return null;
  const target = await realpath(file).catch(() => {
    throw new ConfigError(`${shown} is a symbolic link to nowhere`, "remove it, then install again");
  });
  const status = await stat(target);
  if (!status.isFile()) throw new ConfigError(`${shown} is not a file`, "move it away, then install again");
  return { text: await readFile(target, "latin1"), mode: status.mode & 0o7777, target };
}

async function isThere(file: string, shown: string): Promise<boolean> {
  try {
    await lstat(file);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return false;
    if (code === "ENOTDIR")
      throw new ConfigError(`git runs no hook here: ${shown} cannot exist`, "core.hooksPath names something that is not a folder");
    throw error;
  }
}

async function write({ shown }: Hook, target: string, text: string, mode: number): Promise<void> {
  try {
    await mkdir(dirname(target), { recursive: true });
    await replaceFile(target, Buffer.from(text, "latin1"), mode);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new ConfigError(`cannot write ${shown} (${code})`, "nothing was changed");
  }
}

function refuseOutside({ outside, existing, place, event }: Hook, shared = false): void {
  if (!outside || shared) return;
  throw new ConfigError(
    `the ${event} hook lies outside this repository: ${existing?.target ?? place.file}`,
    `other repositories may use it too. To change it for all of them, install with --shared; or add this line to it by hand: ${handLine(event)}`,
  );
}

function damaged(shown: string): ConfigError {
  return new ConfigError(
    `${shown} holds a part of leakclerk's lines`,
    "take the lines from '# >>> leakclerk >>>' on out by hand, then install again",
  );
}

function explainPlacement({ placement }: Insertion, shown: string): string[] {
  if (placement.kind === "end") return [];
  if (placement.kind === "top") return [`${shown} is hard to follow, so leakclerk runs first in it, before the other commands.`];
  return [`${shown} ends early at line ${placement.line}, so leakclerk stands before that line.`];
}

function report(hook: Hook, change: HookChange["change"], more: { wholeFile?: boolean; notes?: string[] } = {}): HookChange {
  const { event, place, shown } = hook;
  const notes = change === "removed" || change === "absent" ? [] : [...place.notes, ...(more.notes ?? [])];
  return { change, event, manager: place.manager, file: place.file, shown, wholeFile: more.wholeFile ?? false, notes };
}
