// What a source gives: documents one after the other, and an account of what it saw.
import type { Document } from "../engine/types.ts";
import type { Skipped } from "../reporters/types.ts";

export interface SourceDocument extends Document {
  /**
   * Earlier versions, asked for only when something was found: a value that stands in one of them
   * is not new. Rejects when one cannot be read.
   */
  readonly before?: () => Promise<readonly Uint8Array[]>;
}

/** Everything listed is scanned, skipped with a reason, or failed. */
export interface Account {
  listed: number;
  scanned: number;
  bytes: number;
  readonly skipped: Skipped[];
  /** Why the job is not whole; each makes the exit status 2 unless something was found. */
  readonly problems: string[];
  /** Said on standard error; nothing is missing because of it. */
  readonly notes: string[];
}

export function createAccount(): Account {
  return { listed: 0, scanned: 0, bytes: 0, skipped: [], problems: [], notes: [] };
}

/** Records something that should have been read and was not. */
export function recordFailure(account: Account, path: string, reason: string): void {
  account.skipped.push({ path, reason });
  account.problems.push(`${path}: ${reason}`);
}

export type Source = (account: Account) => AsyncIterable<SourceDocument>;
