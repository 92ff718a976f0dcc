// The command line: finds the command, runs it, turns errors into one message and a status.
import { join } from "node:path";
import { bugText, complaintOf } from "../commands/complain.ts";
import { generalHelp, commandHelp } from "../commands/help.ts";
import type { Io } from "../commands/io.ts";
import { parseOptions } from "../commands/options.ts";
import { type Command, COMMANDS, HELP_OPTION } from "../commands/registry.ts";
import { AppError, UsageError } from "../errors.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { nearestHint } from "../nearest.ts";
import { openOutput } from "./outputs.ts";

declare const __VERSION__: string;

/** What should have been told did not come out. */
let isLost = false;
const lose = (): void => {
  isLost = true;
  process.exitCode = EXIT.failure;
};
const errors = openOutput(2, () => process.stderr, lose);
const output = openOutput(
  1,
  () => process.stdout,
  ({ code }) => {
    lose();
    errors.write(`leakclerk: the output could not be written (${code})\n`);
  },
);

const io: Io = {
  get cwd() {
    try {
      return process.cwd();
    } catch {
      throw new UsageError("the current folder is not there any more", "change to another one");
    }
  },
  env: process.env,
  version: __VERSION__,
  workerFile: join(import.meta.dirname, "worker.cjs"),
  pageFile: join(import.meta.dirname, "paste.html"),
  out: (text) => output.write(text),
  outDrained: () => output.drained(),
  err: (text) => errors.write(text),
  get outIsTerminal() {
    return output.isTerminal;
  },
  get errIsTerminal() {
    return errors.isTerminal;
  },
  get inIsTerminal() {
    return process.stdin.isTTY;
  },
  openAnswers: async () => (await import("./answers.ts")).openAnswers(process.stdin, process.stdin.isTTY),
  async ask(question) {
    const { createInterface } = await import("node:readline/promises");
    const reader = createInterface({ input: process.stdin, output: process.stdout });
    reader.once("SIGINT", () => process.exit(EXIT.sigint));
    const ended = new Promise<string>((resolve) => reader.once("close", () => resolve("")));
    try {
      return await Promise.race([reader.question(question), ended]);
    } finally {
      reader.close();
    }
  },
};

function findCommand(name: string): Command {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command !== undefined) return command;
  throw new UsageError(
    `unknown ${name.startsWith("-") ? "option" : "command"} ${name}`,
    nearestHint(name, [...Object.keys(COMMANDS), "--help", "--version"]) || "leakclerk --help lists the commands",
  );
}

async function main(args: readonly string[]): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined) {
    io.err(generalHelp(__VERSION__));
    return EXIT.failure;
  }
  if (name === "--version" || name === "-V") {
    io.out(`${__VERSION__}\n`);
    return EXIT.clean;
  }
  if (name === "--help" || name === "-h" || name === "help") {
    const [topic = "-"] = rest;
    io.out(topic.startsWith("-") ? generalHelp(__VERSION__) : commandHelp(findCommand(topic)));
    return EXIT.clean;
  }
  const command = findCommand(name);
  const parsed = parseOptions(rest, [...command.options, HELP_OPTION]);
  if (parsed.has("help")) {
    io.out(commandHelp(command));
    return EXIT.clean;
  }
  return (await command.load()).run(parsed, io);
}

async function tell(reason: unknown): Promise<void> {
  if (!(reason instanceof AppError)) return io.err(bugText(reason));
  const { message, hint, lines } = await complaintOf(reason);
  const texts = [`leakclerk: ${message}`, ...(hint === "" ? [] : [`  ${hint}`]), ...lines];
  io.err(texts.map((text) => `${text}\n`).join(""));
}

// Node's own status for it, 1, would say that something was found.
process.once("uncaughtException", (reason) => {
  io.err(bugText(reason));
  process.exit(EXIT.failure);
});
process.once("SIGINT", () => process.exit(EXIT.sigint));
process.once("SIGTERM", () => process.exit(EXIT.sigterm));

/** Node would wait for V8's threads, which still compile what nobody needs any more, and tidy up: 2 ms of a commit's check. */
function leave(): void {
  if (output.isUnopened && errors.isUnopened) process.exit();
  // Streams tell what went wrong with the last of it in a further turn.
  setImmediate(() => {
    if (output.isDone && errors.isDone) process.exit();
  });
}

// Until the verdict is in, whatever ends the process early is no success.
process.exitCode = EXIT.failure;
main(process.argv.slice(2)).then(
  (status) => {
    if (!isLost) process.exitCode = status;
    leave();
  },
  (reason: unknown) => {
    process.exitCode = EXIT.failure;
    return tell(reason);
  },
);
