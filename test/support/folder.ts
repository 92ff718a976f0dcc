// Test support: temporary folders and repositories that are gone when their test ends, and what a scan of them said.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished } from "vitest";
import { BIN, runCli } from "./cli.ts";
import type { CliOptions, CliResult } from "./cli.ts";
import { cleanEnvironment } from "./environment.ts";
import { createRepository } from "./repository.ts";
import type { Repository, RepositoryOptions } from "./repository.ts";

export type Files = Readonly<Record<string, string | Uint8Array>>;

export interface Folder {
  readonly dir: string;
  path(...parts: string[]): string;
  /** A path may be bytes; folders on the way are made. */
  write(path: string | Uint8Array, content: string | Uint8Array): void;
  leakclerk(args: readonly string[], options?: CliOptions): CliResult;
}

/** A new folder outside any repository. */
export function createFolder(files: Files = {}): Folder {
  const dir = realpathSync(mkdtempSync(join(tmpdir(), "leakclerk cli-")));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  const folder: Folder = {
    dir,
    path: (...parts) => join(dir, ...parts),
    write(path, content) {
      const target = Buffer.concat([Buffer.from(`${dir}/`), Buffer.from(path)]);
      mkdirSync(target.subarray(0, target.lastIndexOf("/")), { recursive: true });
      writeFileSync(target, content);
    },
    leakclerk: (args, options = {}) => runCli(args, { cwd: dir, ...options }),
  };
  for (const [path, content] of Object.entries(files)) folder.write(path, content);
  return folder;
}

/** A new repository that holds `files`, not yet added. */
export function createScratchRepository(files: Files = {}, options: RepositoryOptions = {}): Repository {
  const made = createRepository(options);
  onTestFinished(() => made.remove());
  for (const [path, content] of Object.entries(files)) made.write(path, content);
  return made;
}

/** A shell script in which `lc` runs the built command line. */
export function runShell(script: string, options: CliOptions = {}): CliResult {
  const { status, signal, stdout, stderr, error } = spawnSync("sh", ["-c", `lc() { "$NODE" "$BIN" "$@"; }\n${script}`], {
    cwd: options.cwd,
    env: { ...cleanEnvironment(), ...options.env, NODE: process.execPath, BIN },
    input: options.input ?? "",
    timeout: 60_000,
    maxBuffer: 256 * 1024 * 1024,
  });
  if (error !== undefined) throw error;
  return { status, signal, stdout: stdout.toString(), stderr: stderr.toString() };
}

export interface JsonFinding {
  readonly ruleId: string;
  readonly severity: string;
  readonly path: string;
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly redacted: string;
  readonly fingerprint: string;
  readonly suppression: { readonly kind: string; readonly reason: string } | null;
}

export interface JsonReport {
  readonly tool: { readonly rules: number; readonly rulesHash: string };
  readonly scan: {
    readonly listed: number;
    readonly scanned: number;
    readonly bytes: number;
    readonly skipped: readonly { readonly path: string; readonly reason: string }[];
    readonly complete: boolean;
    readonly suppressed: number;
  };
  readonly findings: readonly JsonFinding[];
}

export interface ScanAnswer {
  readonly status: number | null;
  readonly report: JsonReport;
  /** `path:line:column` of every finding. */
  readonly found: readonly string[];
  readonly stderr: string;
}

/** `leakclerk scan …args --format json`, read. */
export function scan(where: Pick<Folder, "leakclerk">, args: readonly string[] = [], options: CliOptions = {}): ScanAnswer {
  const { status, stdout, stderr } = where.leakclerk(["scan", ...args, "--format", "json"], options);
  expect(stdout, stderr).not.toBe("");
  const report = JSON.parse(stdout) as JsonReport;
  return {
    status,
    report,
    found: report.findings.map(({ path, startLine, startColumn }) => `${path}:${startLine}:${startColumn}`),
    stderr,
  };
}

/** The command failed with a sentence for people: no stack trace, nothing on standard output. */
export function expectRefusal({ status, stdout, stderr }: CliResult, said: RegExp): void {
  expect({ status, stdout }, stderr).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/^leakclerk: /);
  expect(stderr).toMatch(said);
  expect(stderr).not.toMatch(/this is a bug|^\s+at /m);
}
