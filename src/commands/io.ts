// What a command may touch of its process; the tests of commands hand in nothing else.
import { dirname, join } from "node:path";
import type { Report } from "../reporters/types.ts";

/** Answers to one question after the other: keys on a terminal, lines of anything else. */
export interface Answers {
  readonly areKeys: boolean;
  /** The next key or line; null at the end of input. */
  next(): Promise<string | null>;
  /** A whole line on a terminal, too; null at the end of input. */
  line(): Promise<string | null>;
  close(): void;
}

export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly version: string;
  /** The code of further threads. */
  readonly workerFile: string;
  /** The built paste page; only the command line has it. */
  readonly pageFile?: string;
  out(text: string | Uint8Array): void;
  /** Waits until what was written is on its way; false when nobody reads any more. */
  outDrained?(): Promise<boolean>;
  err(text: string): void;
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  readonly inIsTerminal: boolean;
  /** A line typed by the user, after a question; "" at the end of input. */
  ask(question: string): Promise<string>;
  /** Takes standard input until it is closed. */
  openAnswers(): Promise<Answers>;
  /** Told what a scan found, once it is in, by who wants more than one text of it. */
  reported?(report: Report): void;
}

/** The code of further threads that read a repository's objects. */
export const historyWorkerOf = ({ workerFile }: Io): string => join(dirname(workerFile), "history-worker.cjs");
