// leakclerk redact: a text without its secrets and e-mail addresses, or nothing at all.
import { existsSync, realpathSync } from "node:fs";
import { resolve } from "node:path";
import { decodeText } from "../engine/encoding.ts";
import { AppError, UsageError } from "../errors.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { nearestHint } from "../nearest.ts";
import { type Choice, chooseKinds, KIND_WORDS } from "../redact/kinds.ts";
import { createPlaceholders } from "../redact/placeholders.ts";
import { redactBytes } from "../redact/redact.ts";
import { visibleText } from "../sanitize.ts";
import { displayPath } from "../sources/display-path.ts";
import { createReadBuffer } from "../sources/read-buffer.ts";
import { readRegularFile, whyUnread } from "../sources/read-file.ts";
import { readStandardInput, STDIN_PATH } from "../sources/standard-input.ts";
import type { Io } from "./io.ts";
import { makeScanner } from "./make-scanner.ts";
import type { ParsedArguments } from "./options.ts";
import { loadRules } from "./settings.ts";

function kindWords(args: ParsedArguments, option: string): string[] {
  const words = args.values(option).flatMap((list) => list.split(",").map((word) => word.trim()));
  for (const word of words)
    if (!KIND_WORDS.includes(word))
      throw new UsageError(`--${option}: there is no kind "${word}"`, nearestHint(word, KIND_WORDS) || `known: ${KIND_WORDS.join(", ")}`);
  return words;
}

function chosenKinds(args: ParsedArguments): Choice {
  return chooseKinds(kindWords(args, "only"), kindWords(args, "keep"));
}

async function readInput(path: string, cwd: string): Promise<{ shown: string; bytes: Buffer }> {
  if (path === "-") return { shown: STDIN_PATH, bytes: await readStandardInput() };
  const shown = displayPath(Buffer.from(path));
  const absolute = resolve(cwd, path);
  if (path === "" || !existsSync(absolute))
    throw new UsageError(`${visibleText(shown) || "an empty path"}: no such file`, "nothing was printed");
  // A path that the user names is followed.
  const result = readRegularFile(realpathSync(absolute), createReadBuffer());
  if ("bytes" in result) return { shown, bytes: Buffer.from(result.bytes) };
  throw new UsageError(`${visibleText(shown)}: ${whyUnread(result)}`, "nothing was printed");
}

export async function run(args: ParsedArguments, io: Io): Promise<ExitCode> {
  const choice = chosenKinds(args);
  const { config, detectors } = await loadRules(args, io, io.cwd);
  for (const warning of config.warnings) io.err(`leakclerk: ${visibleText(warning)}\n`);
  // Allow comments and allowlists of the configuration silence findings; they do not make a value fit for a paste.
  const scanner = makeScanner({
    detectors: detectors.map((detector) => ({ ...detector, allowlists: detector.allowlists.filter(({ from }) => from === "rule") })),
    onLate(message) {
      throw new AppError(message, "nothing was printed");
    },
  });
  if (args.positionals.length === 0 && io.inIsTerminal) io.err("leakclerk: reading standard input; end it with Ctrl-D\n");
  const inputs = await Promise.all((args.positionals.length === 0 ? ["-"] : args.positionals).map((path) => readInput(path, io.cwd)));
  const placeholders = createPlaceholders(inputs.map(({ bytes }) => decodeText(bytes).bytes));
  const outputs: Uint8Array[] = [];
  let replaced = 0;
  for (const { shown, bytes } of inputs) {
    const result = redactBytes(bytes, { scanner, choice, path: shown === STDIN_PATH ? "" : shown, placeholders });
    if (result.bytes === null)
      throw new AppError(
        `${visibleText(shown)}: something was still found after redaction`,
        "nothing was printed; please report it with a made-up text that does the same",
      );
    outputs.push(result.bytes);
    replaced += result.replaced;
  }
  for (const bytes of outputs) io.out(bytes);
  if (!args.has("quiet")) {
    const counts = [...placeholders.counts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([kind, count]) => `${count} ${kind}`);
    io.err(
      `leakclerk: ${replaced === 0 ? "nothing to replace" : `replaced ${replaced} ${replaced === 1 ? "place" : "places"}: ${counts.join(", ")}`}\n`,
    );
  }
  return EXIT.clean;
}
