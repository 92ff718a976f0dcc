// Test support: runs the built command line as a user would, as a process of its own.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { cleanEnvironment } from "./environment.ts";

export const BIN: string = fileURLToPath(new URL("../../dist/bin.cjs", import.meta.url));

export interface CliOptions {
  readonly cwd?: string;
  /** On top of a clean environment; `undefined` takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly input?: string | Uint8Array;
}

export interface CliResult {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `leakclerk …args` from dist/ with this Node. */
export function runCli(args: readonly string[], options: CliOptions = {}): CliResult {
  if (!existsSync(BIN)) throw new Error("dist/bin.cjs is missing: run npm run build first");
  const { status, signal, stdout, stderr, error } = spawnSync(process.execPath, [BIN, ...args], {
    cwd: options.cwd,
    env: { ...cleanEnvironment(), ...options.env },
    input: options.input ?? "",
    timeout: 60_000,
    maxBuffer: 256 * 1024 * 1024,
  });
  if (error !== undefined) throw error;
  return { status, signal, stdout: stdout.toString(), stderr: stderr.toString() };
}
