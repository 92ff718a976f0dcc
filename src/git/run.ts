// The one hardened way to run git: nothing that a repository's configuration names is executed,
// nothing is fetched, nothing is written. Each setting was tried against an armed repository.
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";
import { GitError } from "../errors.ts";

const SETTINGS = [
  "core.fsmonitor=false",
  "core.hooksPath=/dev/null",
  "safe.bareRepository=explicit",
  "log.showSignature=false",
  "core.alternateRefsCommand=",
  "protocol.allow=never",
  "protocol.ext.allow=never",
  "core.attributesFile=/dev/null",
  "submodule.recurse=false",
  "diff.relative=false",
  "advice.graftFileDeprecated=false",
];

const ENVIRONMENT: Readonly<Record<string, string>> = {
  GIT_OPTIONAL_LOCKS: "0",
  GIT_NO_REPLACE_OBJECTS: "1",
  GIT_NO_LAZY_FETCH: "1",
  GIT_ALLOW_PROTOCOL: "none",
  GIT_TERMINAL_PROMPT: "0",
  GIT_LITERAL_PATHSPECS: "1",
  GIT_ATTR_NOSYSTEM: "1",
  GIT_GRAFT_FILE: "/dev/null",
  GIT_PAGER: "cat",
  GIT_SSH_COMMAND: "false",
  GIT_ASKPASS: "true",
  LC_ALL: "C",
};

/**
 * What a git that may use the network goes by besides: no helper that a configuration names is asked for a password, and
 * nothing is tidied up afterwards, and a server that falls silent is given up. The header with which actions/checkout authenticates stays.
 */
const NETWORK_SETTINGS = [
  "credential.helper=",
  "gc.auto=0",
  "maintenance.auto=false",
  "fetch.writeCommitGraph=false",
  "protocol.version=2",
];

export interface GitOptions {
  readonly cwd: string;
  /**
   * Whether the caller's GIT_DIR, GIT_INDEX_FILE and the like are meant for this repository.
   * A hook's are; for any other repository they would name the wrong index.
   */
  readonly ownRepository: boolean;
  /** A bare repository's folder, which git takes only when it is told; see openAnyRepository. */
  readonly gitDir?: string;
  /** What counts as its work tree, where the one of its configuration may be gone: the store of a submodule. */
  readonly workTree?: string;
  /** Stops git, wherever it is. */
  readonly signal?: AbortSignal;
  /**
   * The one exception to "nothing is fetched": a protocol that git may use, for git/deepen.ts alone. Everything else
   * stays shut: no ssh command, no password prompt, no hook, no lazy fetch.
   */
  readonly reach?: "https" | "http" | "file";
}

/** The last answer, and the PATH that it is good for. */
let resolved: { readonly path: string; readonly file: string } | undefined;

/** The absolute path of git on PATH; a `git` in the current folder is never taken. @throws GitError when there is none */
export function findGit(): string {
  const path = process.env["PATH"] ?? process.env["Path"] ?? "";
  if (resolved?.path === path) return resolved.file;
  const names = process.platform === "win32" ? ["git.exe", "git.cmd"] : ["git"];
  for (const folder of path.split(delimiter)) {
    if (!isAbsolute(folder)) continue;
    for (const name of names) {
      const file = join(folder, name);
      try {
        accessSync(file, constants.X_OK);
        if (!statSync(file).isFile()) continue;
        resolved = { path, file };
        return file;
      } catch {
        // Not here: look further.
      }
    }
  }
  throw new GitError("git was not found on PATH", "install git, or add its folder to PATH");
}

function gitEnvironment(ownRepository: boolean): NodeJS.ProcessEnv {
  const environment: NodeJS.ProcessEnv = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (name === "GIT_EXTERNAL_DIFF" || name.startsWith("GIT_TRACE")) continue;
    // GIT_CONFIG_* may carry safe.directory; `-c` beats it for everything that matters here.
    if (!ownRepository && /^GIT_(?!CONFIG)/.test(name)) continue;
    environment[name] = value;
  }
  return { ...environment, ...ENVIRONMENT };
}

/** A running git; its streams are raw bytes. */
export function spawnGit(
  args: readonly string[],
  { cwd, ownRepository, gitDir, workTree, signal, reach }: GitOptions,
): ReturnType<typeof spawnPiped> {
  const where = [...(gitDir === undefined ? [] : [`--git-dir=${gitDir}`]), ...(workTree === undefined ? [] : [`--work-tree=${workTree}`])];
  const opened = reach === undefined ? [] : [...NETWORK_SETTINGS, `protocol.${reach}.allow=always`];
  const settings = [...SETTINGS, ...opened].flatMap((setting) => ["-c", setting]);
  const env = { ...gitEnvironment(ownRepository), ...(reach && { GIT_ALLOW_PROTOCOL: reach }) };
  return spawnPiped(findGit(), ["--no-pager", ...where, ...settings, ...args], { cwd, env, ...(signal && { signal }) });
}

function spawnPiped(file: string, args: readonly string[], options: { cwd: string; env: NodeJS.ProcessEnv; signal?: AbortSignal }) {
  // Loading it takes 4 ms, and most commits are checked without git.
  const { spawn } = process.getBuiltinModule("node:child_process");
  return spawn(file, args, { ...options, stdio: ["pipe", "pipe", "pipe"], windowsHide: true });
}

/** Why a git that was asked for did not run, or not to its end. */
export function startFailure(error: Error, { cwd }: GitOptions): GitError {
  if (error.name === "AbortError") return new GitError("git was stopped: the time is up");
  return new GitError("git could not be started", `is ${cwd} a folder, and git executable?`);
}

export interface GitResult {
  readonly status: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/**
 * Runs git to its end. A failing status is a result, not an error.
 * @param input standard input, none by default
 * @throws GitError when git cannot be started
 */
export function runGit(args: readonly string[], options: GitOptions, input = ""): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const child = spawnGit(args, options);
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
    child.stdin.on("error", () => {});
    child.stdin.end(input);
    child.on("error", (error) => reject(startFailure(error, options)));
    child.on("close", (status, signal) => {
      resolve({ status: status ?? (signal === null ? 128 : 129), stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString() });
    });
  });
}

/** What git said, without its "fatal: ", as one line. */
export function gitComplaint(stderr: string): string {
  const line = stderr.split("\n").find((text) => /^(?:fatal|error): /.test(text)) ?? stderr.split("\n")[0] ?? "";
  return line.replace(/^(?:fatal|error): /, "");
}

/** Runs git to its end and gives its output. @throws GitError unless it ends with status 0 */
export async function git(args: readonly string[], options: GitOptions): Promise<Buffer> {
  const { status, stdout, stderr } = await runGit(args, options);
  if (status !== 0) throw new GitError(`git ${args[0]} failed: ${gitComplaint(stderr) || `status ${status}`}`);
  return stdout;
}
