// What a command may touch of its process; the tests of commands hand in nothing else.

export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly version: string;
  /** The code of further threads. */
  readonly workerFile: string;
  out(text: string | Uint8Array): void;
  err(text: string): void;
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  readonly inIsTerminal: boolean;
  /** A line typed by the user, after a question; "" at the end of input. */
  ask(question: string): Promise<string>;
}
