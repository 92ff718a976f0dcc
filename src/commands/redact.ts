// leakclerk redact: a text without its secrets and personal data, or nothing at all.
import { decodeText } from "../engine/encoding.ts";
import type { Scanner } from "../engine/scanner.ts";
import type { Detector } from "../engine/types.ts";
import { variantOf } from "../engine/variant.ts";
import { AppError, UsageError } from "../errors.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { nearestHint } from "../nearest.ts";
import { type Choice, chooseKinds, KIND_WORDS } from "../redact/kinds.ts";
import { createPlaceholders, type Placeholders, type PlaceholderStyle } from "../redact/placeholders.ts";
import { redactBytes } from "../redact/redact.ts";
import { createRedactionStream, StreamError } from "../redact/stream.ts";
import { replaceFile } from "../replace-file.ts";
import { BUILTIN_DETECTORS } from "../rules/builtin.gen.ts";
import { visibleText } from "../sanitize.ts";
import type { Io } from "./io.ts";
import { makeScanner } from "./make-scanner.ts";
import type { ParsedArguments } from "./options.ts";
import { readClipboard, writeClipboard } from "./redact/clipboard.ts";
import { describeEdits } from "./redact/diff.ts";
import { type Input, modeOf, openInput } from "./redact/inputs.ts";
import type { Raw } from "./redact/map-file.ts";
import { loadRules } from "./settings.ts";

function kindWords(args: ParsedArguments, option: string): string[] {
  const words = args.values(option).flatMap((list) => list.split(",").map((word) => word.trim()));
  for (const word of words)
    if (!KIND_WORDS.includes(word))
      throw new UsageError(`--${option}: there is no kind "${word}"`, nearestHint(word, KIND_WORDS) || `known: ${KIND_WORDS.join(", ")}`);
  return words;
}

/** Options that mean different things to do with the result. */
const ALONE: readonly (readonly [option: string, others: readonly string[]])[] = [
  ["in-place", ["check", "clipboard", "follow"]],
  ["check", ["clipboard", "follow", "map"]],
  ["clipboard", ["follow"]],
  ["follow", ["diff"]],
];

function checkOptions(args: ParsedArguments): void {
  for (const [option, others] of ALONE)
    for (const other of others)
      if (args.has(option) && args.has(other)) throw new UsageError(`--${option} and --${other} do not go together`);
  const { positionals } = args;
  if (args.has("in-place") && (positionals.length === 0 || positionals.includes("-"))) throw new UsageError("--in-place needs files");
  if ((args.has("clipboard") || args.has("follow")) && positionals.some((path) => path !== "-"))
    throw new UsageError(`${args.has("follow") ? "--follow" : "--clipboard"} takes no files`);
  if (args.has("passphrase-file") && !args.has("map")) throw new UsageError("--passphrase-file goes with --map");
}

interface Job {
  readonly args: ParsedArguments;
  readonly io: Io;
  readonly scanner: Scanner;
  readonly choice: Choice;
  readonly placeholders: Placeholders;
  readonly keepLines: boolean;
}

interface Done {
  readonly input: Input;
  readonly bytes: Uint8Array;
  readonly replaced: number;
}

const stillFound = (shown: string): AppError =>
  new AppError(
    `${shown}: something was still found after redaction`,
    "nothing was printed; please report it with a made-up text that does the same",
  );

/** @param texts gets what stood at each place, for a map */
async function redactWhole(
  { args, io, ...options }: Job,
  input: Input,
  bytes: Uint8Array,
  texts: Map<string, Raw[]> | null,
): Promise<Done> {
  const result = redactBytes(bytes, { ...options, path: input.path });
  if (result.bytes === null) throw stillFound(input.shown);
  if (args.has("diff") || texts !== null) {
    const [before, after] = [decodeText(bytes).bytes, decodeText(result.bytes).bytes];
    if (args.has("diff")) io.err(describeEdits(input.shown, before, after, result.edits));
    const { digestOf } = await import("./redact/map-file.ts");
    texts?.set(
      digestOf(after),
      result.edits.map(({ start, end, outStart, outEnd }) => ({ start: outStart, end: outEnd, raw: before.slice(start, end) })),
    );
  }
  return { input, bytes: result.bytes, replaced: result.replaced };
}

/** Gives out what is redacted while more arrives. */
async function redactArriving(
  { args, io, ...options }: Job,
  input: Input,
  arriving: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<number> {
  const isPrinted = !args.has("check");
  const stream = createRedactionStream({ ...options, path: input.path, byLine: args.has("follow"), refuseClashes: args.has("map") });
  try {
    for await (const piece of arriving) {
      const output = stream.push(piece);
      if (!isPrinted || output.length === 0) continue;
      io.out(output);
      if ((await io.outDrained?.()) === false) return stream.replaced;
    }
    const rest = stream.end();
    if (isPrinted) io.out(rest);
  } catch (error) {
    if (!(error instanceof StreamError)) throw error;
    throw new AppError(`${input.shown}: ${error.message}`, "what was printed before this place is redacted; nothing after it was printed");
  }
  return stream.replaced;
}

function tellCounts(args: ParsedArguments, io: Io, placeholders: Placeholders, replaced: number): void {
  if (args.has("quiet")) return;
  const counts = [...placeholders.counts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([kind, count]) => `${count} ${kind}`);
  const places = `${replaced} ${replaced === 1 ? "place" : "places"}: ${counts.join(", ")}`;
  const verb = args.has("check") ? "would replace" : "replaced";
  io.err(`leakclerk: ${replaced === 0 ? "nothing to replace" : `${verb} ${places}`}\n`);
}

async function openInputs(args: ParsedArguments, io: Io): Promise<Input[]> {
  if (args.has("clipboard")) return [{ shown: "<clipboard>", path: "", file: null, content: { bytes: await readClipboard(io.env) } }];
  const paths = args.positionals.length === 0 ? ["-"] : args.positionals;
  if (paths.includes("-") && io.inIsTerminal && !args.has("follow")) io.err("leakclerk: reading standard input; end it with Ctrl-D\n");
  const inputs: Input[] = [];
  for (const path of paths) inputs.push(await openInput(path, io.cwd, args.has("follow")));
  return inputs;
}

/** Puts results where they belong; only now that all of them are there. */
async function deliver(args: ParsedArguments, io: Io, results: readonly Done[]): Promise<void> {
  if (args.has("clipboard")) for (const { bytes } of results) await writeClipboard(io.env, bytes);
  else if (args.has("in-place")) {
    for (const { input, bytes, replaced } of results)
      if (replaced > 0 && input.file !== null) await replaceFile(input.file, bytes, modeOf(input.file));
  } else for (const { bytes } of results) io.out(bytes);
}

/** Allowlists of the configuration silence findings; they do not make a value fit for a paste. */
function withoutConfigured(detectors: readonly Detector[]): Detector[] {
  const builtin = new Set(BUILTIN_DETECTORS);
  return detectors.map((detector) =>
    // Reading all of these takes longer than redacting a page.
    builtin.has(detector) ? detector : variantOf(detector, { allowlists: detector.allowlists.filter(({ from }) => from === "rule") }),
  );
}

async function makeJob(args: ParsedArguments, io: Io, inputs: readonly Input[]): Promise<Job> {
  const choice = chooseKinds(kindWords(args, "only"), kindWords(args, "keep"));
  const { config, detectors } = await loadRules(args, io, io.cwd);
  for (const warning of config.warnings) io.err(`leakclerk: ${visibleText(warning)}\n`);
  const scanner = makeScanner({
    detectors: config.path === null ? detectors : withoutConfigured(detectors),
    onLate(message) {
      throw new AppError(message, "nothing was printed");
    },
  });
  const texts = inputs.flatMap(({ content }) => ("bytes" in content ? [decodeText(content.bytes).bytes] : []));
  const style = (args.value("style") ?? "angle") as PlaceholderStyle;
  return { args, io, scanner, choice, placeholders: createPlaceholders(texts, style), keepLines: args.has("lines") };
}

async function prepareMap(args: ParsedArguments, io: Io): Promise<((job: Job, texts: ReadonlyMap<string, Raw[]>) => Promise<void>) | null> {
  const option = args.value("map");
  if (option === undefined) return null;
  const [{ mapPath, writeMap }, { readPassphrase }] = await Promise.all([import("./redact/map-file.ts"), import("./redact/passphrase.ts")]);
  const path = await mapPath(option, io.cwd);
  const passphrase = await readPassphrase(args, io, true);
  return ({ placeholders }, texts) => writeMap(path, { values: placeholders.values, texts }, passphrase);
}

export async function run(args: ParsedArguments, io: Io): Promise<ExitCode> {
  if (args.has("open")) return (await import("./paste-page/open.ts")).openPage(args, io);
  checkOptions(args);
  kindWords(args, "only");
  kindWords(args, "keep");
  const saveMap = await prepareMap(args, io);
  const inputs = await openInputs(args, io);
  const job = await makeJob(args, io, inputs);
  const texts = saveMap === null ? null : new Map<string, Raw[]>();
  const results: Done[] = [];
  let replaced = 0;
  for (const input of inputs) {
    const { content } = input;
    let places: number;
    if ("bytes" in content) {
      const done = await redactWhole(job, input, content.bytes, texts);
      results.push(done);
      places = done.replaced;
    } else {
      if (args.has("in-place"))
        throw new UsageError(`${input.shown}: larger than 16 MiB`, "redact it to another file: leakclerk redact FILE > OTHER");
      // In the order of the arguments; what was redacted before it may go.
      if (!args.has("check")) await deliver(args, io, results.splice(0));
      places = await redactArriving(job, input, content.arriving);
    }
    if (args.has("check") && places > 0 && !args.has("quiet")) io.err(`${input.shown}: ${places} ${places === 1 ? "place" : "places"}\n`);
    replaced += places;
  }
  // The map first: without it nothing could be restored.
  await saveMap?.(job, texts ?? new Map());
  if (!args.has("check")) await deliver(args, io, results);
  tellCounts(args, io, job.placeholders, replaced);
  return args.has("check") && replaced > 0 ? EXIT.findings : EXIT.clean;
}
