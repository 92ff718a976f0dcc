// Test support: asks the built `leakclerk staged` and reads its answer; each answer is searched for raw keys.
import { expect } from "vitest";
import type { Repository } from "./repository.ts";

export interface StagedAnswer {
  readonly status: number | null;
  /** `path:line` of every finding. */
  readonly found: readonly string[];
  readonly complete: boolean | undefined;
  readonly listed: number | undefined;
  readonly stderr: string;
  readonly stdout: string;
}

interface Report {
  readonly scan: { readonly listed: number; readonly complete: boolean };
  readonly findings: readonly { readonly path: string; readonly startLine: number }[];
}

/** Fails when `output` holds so much of any ClickBank key that it could be guessed. */
export function expectNoKey(output: string): void {
  expect(output.match(/(?:API|DEV)-[0-9A-Z]{5,}/g) ?? []).toEqual([]);
}

/** `leakclerk staged --format json`, at the top or in `cwd`. */
export function askStaged(made: Repository, options: { cwd?: string; env?: Record<string, string | undefined> } = {}): StagedAnswer {
  const { status, signal, stdout, stderr } = made.leakclerk(["staged", "--format", "json"], options);
  expect(signal).toBeNull();
  expectNoKey(stdout + stderr);
  const report = (stdout.trim() === "" ? undefined : JSON.parse(stdout)) as Report | undefined;
  return {
    status,
    found: report?.findings.map(({ path, startLine }) => `${path}:${startLine}`) ?? [],
    complete: report?.scan.complete,
    listed: report?.scan.listed,
    stderr,
    stdout,
  };
}
