// Room hooks: what can be seen, without running anything, of why a hook would not stop a secret. Reads only.
import { accessSync, constants, statSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, isAbsolute, join, relative } from "node:path";
import { runGit } from "../../git/run.ts";
import { findPlacement } from "../edits/placement.ts";
import { isRefusal } from "../edits/types.ts";
import type { HookEvent } from "../events.ts";
import { exists, readText } from "../files.ts";
import type { LocatedHook } from "../install.ts";
import { HOOK_MANAGERS } from "../registry.ts";
import type { HookRepository } from "../repository.ts";
import { userEnvironment } from "./environment.ts";

export interface Check {
  readonly state: "ok" | "warning" | "problem";
  /** One sentence. */
  readonly text: string;
}

const ok = (text: string): Check => ({ state: "ok", text });
const warning = (text: string): Check => ({ state: "warning", text });
const problem = (text: string): Check => ({ state: "problem", text });

/** A path for people. */
function shown({ top }: HookRepository, path: string): string {
  const way = relative(top, path);
  return way.startsWith("..") || isAbsolute(way) ? path : way.replaceAll("\\", "/") || ".";
}

async function ask(repository: HookRepository, args: readonly string[]): Promise<string[]> {
  const { stdout } = await runGit(args, { cwd: repository.top, ownRepository: false });
  return stdout.toString().split("\0");
}

/** `[origin, name, value]` of every setting. The call's own `-c` settings are left out. */
async function readSettings(repository: HookRepository): Promise<[origin: string, name: string, value: string][]> {
  const parts = await ask(repository, ["config", "--list", "--show-origin", "-z"]);
  const settings: [string, string, string][] = [];
  for (let i = 0; i + 1 < parts.length; i += 2) {
    const [name = "", ...value] = (parts[i + 1] ?? "").split("\n");
    if (parts[i] !== "command line:") settings.push([(parts[i] ?? "").replace(/^file:/, ""), name, value.join("\n")]);
  }
  return settings;
}

type Settings = Awaited<ReturnType<typeof readSettings>>;

function checkFolder({ hooks, git }: HookRepository, at: (path: string) => string, settings: Settings): Check {
  const [origin] = settings.findLast(([, name]) => name === "core.hookspath") ?? [];
  const why = origin === undefined ? "" : ` (core.hooksPath in ${at(origin)})`;
  if (exists(hooks)) return ok(`git ${git} takes hooks from ${at(hooks)}${why}`);
  return origin === undefined
    ? problem(`${at(hooks)} is not there, so git runs no hook`)
    : problem(`${at(hooks)}${why} is not there, so git runs no hook: set it right, or git config --unset core.hooksPath`);
}

const installCommand = (event: HookEvent): string => `leakclerk hook install${event === "pre-commit" ? "" : ` --event ${event}`}`;

const RUNS = /\bhook\s+run\s+pre-(?:commit|push|receive)\b|\bleakclerk["']?\s+(?:staged|scan|diff)\b/;

/** Endings of a line that make a failure pass for success. */
const SWALLOWS = /(?:\|\|\s*(?:true|:|exit\s+0|echo\b.*|return\s+0)|;\s*(?:true|:|exit\s+0|return\s+0)|[^&]&)\s*["'}\])]*\s*$/;

function checkLines({ place, manager, existing, event }: LocatedHook, file: string): Check[] {
  const by = manager.id === "git" ? "" : ` (${manager.name})`;
  const text = existing?.text ?? "";
  const lines = text.split(/\r?\n/);
  const line = lines.findIndex((each) => RUNS.test(each) && !each.trimStart().startsWith("#"));
  if (line === -1)
    return [problem(`${file}${by} ${existing === null ? "is not there" : "does not run leakclerk"}: ${installCommand(event)}`)];
  const checks: Check[] = [];
  const swallowing = lines.findIndex((each) => RUNS.test(each) && !each.trimStart().startsWith("#") && SWALLOWS.test(each));
  if (swallowing !== -1)
    checks.push(problem(`${file}:${swallowing + 1} runs leakclerk and passes over what it says: ${(lines[swallowing] ?? "").trim()}`));
  if (place.file.endsWith(event)) {
    const { kind, line: end } = findPlacement(text);
    if (kind === "before-exit" && end !== undefined && end <= line)
      checks.push(problem(`${file}:${end} ends the hook before it comes to leakclerk`));
  }
  const again = place.edit.insert(text, event);
  const isOurs = place.edit.remove(text, event) !== null;
  if (isOurs && (isRefusal(again) || again.text !== text))
    checks.push(warning(`leakclerk's lines in ${file} were edited, or come from another version: ${installCommand(event)}`));
  return [...checks, ...(checks.some(({ state }) => state === "problem") ? [] : [ok(`${file}${by} runs leakclerk at line ${line + 1}`)])];
}

/** What git itself starts. */
function checkScript({ repository, manager, place, event }: LocatedHook, at: (path: string) => string): Check[] {
  if (manager.id === "git-config") return [];
  const file = join(repository.hooks, event);
  const status = statSync(file, { throwIfNoEntry: false });
  if (status === undefined)
    return place.file === file ? [] : [problem(`${at(file)} is not there, so git does not start ${manager.name}: ${place.todo ?? ""}`)];
  const checks: Check[] = [];
  if (process.platform !== "win32" && (status.mode & 0o111) === 0)
    checks.push(problem(`${at(file)} is not executable, so git does not run it: chmod +x ${at(file)}`));
  for (const path of new Set([file, place.file])) {
    if (/^#![^\n]*\r\n/.test(readText(path) ?? ""))
      checks.push(problem(`${at(path)} has Windows line ends, so its interpreter is not found: write it with LF`));
  }
  if (place.todo) checks.push(problem(place.todo));
  return checks;
}

function checkSwitches(environment: NodeJS.ProcessEnv): Check[] {
  const checks: Check[] = [];
  for (const { name, switches } of HOOK_MANAGERS) {
    for (const { variable, off } of switches) {
      const value = environment[variable];
      if (value !== undefined && off.test(value))
        checks.push(problem(`${variable}=${value} is set in this environment, which switches ${name} off`));
    }
  }
  for (const variable of ["LEFTHOOK_EXCLUDE", "LEFTHOOK_CONFIG", "SIMPLE_GIT_HOOKS_RC"]) {
    if (environment[variable]) checks.push(warning(`${variable} is set in this environment: the hook may not be what the files say`));
  }
  return checks;
}

/** Files of the user's own that a manager reads before its hooks. */
function checkLocalFiles({ manager, repository }: LocatedHook, environment: NodeJS.ProcessEnv): Check[] {
  const home = environment["HOME"] ?? homedir();
  const candidates: Partial<Record<string, [file: string, off: RegExp][]>> = {
    husky: [join(environment["XDG_CONFIG_HOME"] ?? join(home, ".config"), "husky/init.sh"), join(home, ".huskyrc")].map((file) => [
      file,
      /\bHUSKY=0\b/,
    ]),
    lefthook: ["lefthook-local", ".lefthook-local", ".config/lefthook-local"].flatMap((name) =>
      ["yml", "yaml", "toml", "json"].map((extension): [string, RegExp] => [
        join(repository.top, `${name}.${extension}`),
        /\b(?:skip|only|exclude_tags|leakclerk)\b/,
      ]),
    ),
  };
  return (candidates[manager.id] ?? [])
    .filter(([file, off]) => off.test(readText(file) ?? ""))
    .map(([file]) => problem(`${shown(repository, file)} is yours alone and changes which hooks ${manager.name} runs`));
}

function checkSettings(settings: Settings, event: HookEvent, at: (path: string) => string): Check[] {
  const checks: Check[] = [];
  for (const [origin, name, value] of settings) {
    const hook = /^hook\.(.*)\.enabled$/.exec(name)?.[1];
    const isOff = /^(?:false|no|off|0)$/i.test(value);
    if (hook !== undefined && isOff && (hook === event || /leakclerk/i.test(hook)))
      checks.push(problem(`${name}=${value} in ${at(origin)} switches it off`));
    const alias = /^alias\.(.*)$/.exec(name)?.[1];
    const skips = event === "pre-commit" ? /--no-v(?:erify)?\b|\bcommit\b.*\s-[a-z]*n/ : /\bpush\b.*--no-v(?:erify)?\b/;
    if (alias !== undefined && skips.test(value)) checks.push(warning(`git ${alias} is an alias that skips hooks (${at(origin)})`));
  }
  return checks;
}

function checkProgram(
  { repository, event, existing, place }: LocatedHook,
  environment: NodeJS.ProcessEnv,
  at: (path: string) => string,
): Check {
  const names = process.platform === "win32" ? ["leakclerk.cmd", "leakclerk.exe", "leakclerk"] : ["leakclerk"];
  const path = Object.entries(environment).find(([name]) => name.toUpperCase() === "PATH")?.[1] ?? "";
  const local = event === "pre-receive" ? [] : [join(repository.top, "node_modules/.bin")];
  for (const folder of [...local, ...path.split(delimiter).filter(isAbsolute)]) {
    for (const name of names) {
      try {
        accessSync(join(folder, name), constants.X_OK);
        return ok(`the hook finds leakclerk: ${at(join(folder, name))}`);
      } catch {
        // Not here: look further.
      }
    }
  }
  // Lines that somebody else wrote may name it in another way.
  const isOurs = existing !== null && place.edit.remove(existing.text, event) !== null;
  return (isOurs ? problem : warning)(
    "the hook finds no leakclerk, neither in node_modules/.bin nor on PATH: npm install --save-dev leakclerk",
  );
}

/** @returns one check a line, in the order in which a commit comes to what they look at */
export async function examineSetUp(hook: LocatedHook): Promise<Check[]> {
  const { repository, event, place, manager } = hook;
  const environment = userEnvironment();
  const settings = await readSettings(repository);
  const at = (path: string): string => shown(repository, path);
  return [
    ...(manager.id === "git-config" ? [] : [checkFolder(repository, at, settings)]),
    ...checkScript(hook, at),
    ...checkLines(hook, at(place.file)),
    ...checkLocalFiles(hook, environment),
    ...checkSwitches(environment),
    ...checkSettings(settings, event, at),
    checkProgram(hook, environment, at),
  ];
}
