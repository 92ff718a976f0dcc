// Test support: builds real git repositories in temporary folders, out of reach of the user's configuration.
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { BIN, runCli } from "./cli.ts";
import type { CliResult } from "./cli.ts";
import { cleanEnvironment } from "./environment.ts";

export interface GitResult {
  readonly status: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

export interface RepositoryOptions {
  readonly objectFormat?: "sha1" | "sha256";
  readonly bare?: boolean;
  /** More lines for the file that stands in for ~/.gitconfig. */
  readonly globalConfig?: string;
}

export interface Repository {
  /** Top of the work tree (of a bare repository: its git folder). */
  readonly dir: string;
  readonly env: Readonly<Record<string, string>>;
  /** Runs git at the top and gives back its output without the last line break; throws when git fails. */
  git(...args: string[]): string;
  /** Runs git, in any folder and environment, and lets it fail. */
  tryGit(args: readonly string[], options?: { cwd?: string; env?: Record<string, string>; input?: string | Uint8Array }): GitResult;
  /** Writes a file into the work tree; a path may be bytes. */
  write(path: string | Uint8Array, content: string | Uint8Array): void;
  /** Adds everything and commits it, past all hooks. */
  commit(message?: string): void;
  /** Runs the built `leakclerk` at the top (or in `cwd`). */
  leakclerk(
    args: readonly string[],
    options?: { cwd?: string; env?: Record<string, string | undefined>; input?: string | Uint8Array },
  ): CliResult;
  /** Puts the built bin where `npm install` would. Git does not see it. */
  addBin(top?: string): void;
  /** Absolute path inside the work tree. */
  path(...parts: string[]): string;
  remove(): void;
}

/** A new empty repository in a temporary folder with a space in its name. */
export function createRepository(options: RepositoryOptions = {}): Repository {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "leakclerk test-")));
  const config = join(root, "gitconfig");
  writeFileSync(
    config,
    `[user]\n\tname = Test\n\temail = test@example.invalid\n[init]\n\tdefaultBranch = main\n[commit]\n\tgpgSign = false\n[protocol "file"]\n\tallow = always\n${options.globalConfig ?? ""}`,
  );
  const env = {
    ...cleanEnvironment(config),
    HOME: root,
    XDG_CONFIG_HOME: join(root, ".config"),
    // Not in the folder that tests watch.
    XDG_CACHE_HOME: `${root} cache`,
    GIT_EDITOR: "true",
    GIT_TERMINAL_PROMPT: "0",
  };
  const dir = join(root, "repo");

  const tryGit: Repository["tryGit"] = (args, { cwd = dir, env: more = {}, input = "" } = {}) => {
    const { status, stdout, stderr, error } = spawnSync("git", args, {
      cwd,
      env: { ...env, ...more },
      input,
      timeout: 60_000,
      maxBuffer: 64 * 1024 * 1024,
    });
    if (error !== undefined) throw error;
    return { status, stdout, stderr: stderr.toString() };
  };
  const git: Repository["git"] = (...args) => {
    const { status, stdout, stderr } = tryGit(args);
    if (status !== 0) throw new Error(`git ${args.join(" ")} ended with ${status}: ${stderr}`);
    return stdout.toString().replace(/\n$/, "");
  };

  mkdirSync(dir);
  git("init", "--quiet", ...(options.bare ? ["--bare"] : []), ...(options.objectFormat ? [`--object-format=${options.objectFormat}`] : []));

  return {
    dir,
    env,
    git,
    tryGit,
    write(path, content) {
      const target = Buffer.concat([Buffer.from(`${dir}/`), Buffer.from(path)]);
      const slash = target.lastIndexOf("/");
      mkdirSync(target.subarray(0, slash), { recursive: true });
      writeFileSync(target, content);
    },
    commit(message = "more") {
      git("add", "--all");
      git("commit", "--quiet", "--no-verify", "--allow-empty", "--message", message);
    },
    leakclerk: (args, { cwd = dir, env: more = {}, ...rest } = {}) => runCli(args, { cwd, env: { ...env, ...more }, ...rest }),
    addBin(top = dir) {
      const bin = join(top, "node_modules/.bin/leakclerk");
      mkdirSync(dirname(bin), { recursive: true });
      writeFileSync(bin, `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`);
      chmodSync(bin, 0o755);
      writeFileSync(join(top, "node_modules/.gitignore"), "*\n");
    },
    path: (...parts) => join(dir, ...parts),
    remove() {
      for (const folder of [root, `${root} cache`]) rmSync(folder, { recursive: true, force: true });
    },
  };
}
