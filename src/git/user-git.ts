// Git as the user runs it, hooks and all: not hardened. Only `hook doctor` asks what that git does, in a throw-away repository.
import { spawn } from "node:child_process";
import { GitError } from "../errors.ts";
import { findGit } from "./run.ts";

export interface UserGitOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Milliseconds after which git and all that it started are ended. */
  readonly timeout: number;
}

export interface UserGit {
  /** `status: null`: it took too long. Standard output and error are one text. */
  readonly ended: Promise<{ readonly status: number | null; readonly output: string }>;
  /** Ends git and all that it started, at once. */
  kill(): void;
}

/** Starts git with exactly the environment that is handed in. @throws GitError, from `ended`, when it cannot be started */
export function startUserGit(args: readonly string[], { cwd, env, timeout }: UserGitOptions): UserGit {
  const isOwnGroup = process.platform !== "win32";
  const child = spawn(findGit(), args, { cwd, env, stdio: ["ignore", "pipe", "pipe"], windowsHide: true, detached: isOwnGroup });
  const kill = (): void => {
    try {
      if (isOwnGroup && child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
      else child.kill("SIGKILL");
    } catch {
      // It has ended by itself.
    }
  };
  const ended = new Promise<{ status: number | null; output: string }>((resolve, reject) => {
    const output: Buffer[] = [];
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      kill();
    }, timeout);
    child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => output.push(chunk));
    child.on("error", () => reject(new GitError("git could not be started", `is ${cwd} a folder, and git executable?`)));
    child.on("close", (status) => {
      clearTimeout(timer);
      resolve({ status: late ? null : (status ?? 128), output: Buffer.concat(output).toString() });
    });
  });
  return { ended, kill };
}
