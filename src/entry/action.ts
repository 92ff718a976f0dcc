// The GitHub Action: hands the runner's environment to action/run.ts; what it comes to is the step's status.
import { join } from "node:path";
import { asLogText } from "../action/runner-files.ts";
import { runAction } from "../action/run.ts";
import { bugText } from "../commands/complain.ts";
import type { Io } from "../commands/io.ts";
import { EXIT } from "../exit-codes.ts";

declare const __VERSION__: string;

const noAnswer = (): Promise<null> => Promise.resolve(null);

const io: Io = {
  cwd: process.cwd(),
  env: process.env,
  version: __VERSION__,
  workerFile: join(import.meta.dirname, "worker.cjs"),
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stdout.write(asLogText(text)),
  outIsTerminal: false,
  errIsTerminal: false,
  inIsTerminal: false,
  ask: () => Promise.resolve(""),
  openAnswers: () => Promise.resolve({ areKeys: false, next: noAnswer, line: noAnswer, close() {} }),
};

function failWithBug(error: unknown): void {
  process.exitCode = EXIT.failure;
  io.err(bugText(error));
}

process.once("uncaughtException", (error) => {
  failWithBug(error);
  process.exit(EXIT.failure);
});
process.once("SIGINT", () => process.exit(EXIT.sigint));
process.once("SIGTERM", () => process.exit(EXIT.sigterm));

// Until the verdict is in, whatever ends the process early is no success.
process.exitCode = EXIT.failure;
runAction(io).then((status) => void (process.exitCode = status), failWithBug);
