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

declare const __VERSION__: string;

const guarded = new Set<NodeJS.WriteStream>();

function write(stream: NodeJS.WriteStream, text: string | Uint8Array): void {
  if (!guarded.has(stream)) {
    guarded.add(stream);
    stream.on("error", (error: NodeJS.ErrnoException) => {
      // Whoever read us has gone: the verdict stands, there is nobody to tell.
      if (error.code === "EPIPE") return;
      process.exitCode = EXIT.failure;
      if (stream === process.stdout) write(process.stderr, `leakclerk: the output could not be written (${error.code})\n`);
    });
  }
  if (text.length > 0) stream.write(text);
}

const isTerminal = (stream: { readonly isTTY?: boolean }): boolean => stream.isTTY === true;

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
  out: (text) => write(process.stdout, text),
  async outDrained() {
    const { stdout } = process;
    if (stdout.writableNeedDrain && !stdout.destroyed)
      await new Promise<void>((resolve) => {
        const events = ["drain", "close", "error"];
        const onEvent = (): void => {
          for (const event of events) stdout.off(event, onEvent);
          resolve();
        };
        for (const event of events) stdout.on(event, onEvent);
      });
    return !stdout.destroyed && stdout.errored === null;
  },
  err: (text) => write(process.stderr, text),
  // Asking opens the stream, which costs milliseconds: only who needs to know asks.
  get outIsTerminal() {
    return isTerminal(process.stdout);
  },
  get errIsTerminal() {
    return isTerminal(process.stderr);
  },
  get inIsTerminal() {
    return isTerminal(process.stdin);
  },
  openAnswers: async () => (await import("./answers.ts")).openAnswers(process.stdin, isTerminal(process.stdin)),
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

async function tell(error: unknown): Promise<void> {
  if (!(error instanceof AppError)) return io.err(bugText(error));
  const { message, hint, lines } = await complaintOf(error);
  const texts = [`leakclerk: ${message}`, ...(hint === "" ? [] : [`  ${hint}`]), ...lines];
  io.err(texts.map((text) => `${text}\n`).join(""));
}

// Node's own status for it, 1, would say that something was found.
process.once("uncaughtException", (error) => {
  io.err(bugText(error));
  process.exit(EXIT.failure);
});
process.once("SIGINT", () => process.exit(EXIT.sigint));
process.once("SIGTERM", () => process.exit(EXIT.sigterm));

// Until the verdict is in, whatever ends the process early is no success.
process.exitCode = EXIT.failure;
main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.exitCode = EXIT.failure;
    return tell(error);
  },
);
