// leakclerk baseline audit: shows what nobody has looked at yet, one after the other, and writes down what is said of it.
import type { Finding } from "../../engine/types.ts";
import { UsageError } from "../../errors.ts";
import { EXIT, type ExitCode } from "../../exit-codes.ts";
import type { Entry, Label } from "../../policy/baseline/entries.ts";
import { requireSameKey } from "../../policy/baseline/key-check.ts";
import { WORST_FIRST } from "../../reporters/severity.ts";
import { formatNumber } from "../../reporters/summary.ts";
import { visibleText } from "../../sanitize.ts";
import type { Answers, Io } from "../io.ts";
import { makeScanner } from "../make-scanner.ts";
import type { ParsedArguments } from "../options.ts";
import { baselinePath, fingerprintKeyOf, resolveSettings } from "../settings.ts";
import { describe } from "./describe.ts";
import { createLookup } from "./look-again.ts";
import { countEntries, loadOwn, nameOf, shownPath, store } from "./store.ts";
import { type AuditContext, showStatistics, showUnused } from "./statistics.ts";

type Answer =
  | { readonly kind: "label"; readonly label: Label; readonly reason: string | undefined }
  | { readonly kind: "skip" | "back" | "quit" | "note" }
  | { readonly kind: "unknown" };

const WORDS: Readonly<Record<string, Answer["kind"] | Label>> = {
  r: "real",
  real: "real",
  f: "false",
  false: "false",
  s: "skip",
  skip: "skip",
  b: "back",
  back: "back",
  q: "quit",
  quit: "quit",
  n: "note",
  note: "note",
};

/** `f`, `false`, or on a line of its own `false -- why`. */
function parseAnswer(text: string): Answer {
  const [word = "", ...rest] = text.trim().split(/\s+--\s+/);
  const meant = Object.hasOwn(WORDS, word.toLowerCase()) ? WORDS[word.toLowerCase()] : undefined;
  if (meant === "real" || meant === "false") return { kind: "label", label: meant, reason: rest.join(" -- ").trim() || undefined };
  if (meant === "skip" || meant === "back" || meant === "quit" || meant === "note") return { kind: meant };
  return { kind: "unknown" };
}

const isAsked = (entry: Entry, all: boolean): boolean => all || entry.label === undefined;

/** Critical first; what a rule is worth is known only of rules that are active. */
function worstFirst(entries: readonly Entry[], { settings }: AuditContext): Entry[] {
  const rank = new Map(settings.detectors.map(({ id, severity }) => [id, WORST_FIRST.indexOf(severity)]));
  return entries.toSorted((a, b) => (rank.get(a.rule) ?? WORST_FIRST.length) - (rank.get(b.rule) ?? WORST_FIRST.length));
}

/** Writes what was said of one entry into the file as it is by now: somebody else may have changed it meanwhile. */
async function writeDown(entry: Entry, said: Pick<Entry, "label" | "reason">, { path, shown, settings }: AuditContext): Promise<void> {
  const file = loadOwn(path, shown, settings.base);
  const entries = file.entries.map((each) => (each.fingerprint === entry.fingerprint ? { ...each, ...said } : each));
  await store(path, shown, { ...file, entries });
}

interface Session {
  readonly context: AuditContext;
  readonly answers: Answers;
  readonly io: Io;
  /** What is said by now, by fingerprint. */
  readonly said: Map<string, Entry>;
}

const PROMPT = "(r)eal, (f)alse alarm, (s)kip, (b)ack, (n)ote, (q)uit? ";

/** Asks until there is an answer that means something. */
async function ask({ answers, io }: Session): Promise<Answer> {
  for (;;) {
    io.out(PROMPT);
    const text = await answers.next();
    if (text === null) {
      io.out("\n");
      return { kind: "quit" };
    }
    // A pipe does not show what came in, a terminal in this mode neither.
    const answer = parseAnswer(text);
    const word = answer.kind === "label" ? answer.label : answer.kind === "unknown" ? "?" : answer.kind;
    io.out(`${word}\n`);
    if (answer.kind !== "unknown") return answer;
  }
}

/** Notes are written by hand, at times with the value in them. */
function withoutValues(text: string, entry: Entry, { scanner, lookup }: AuditContext): string {
  const document = lookup.documentOf(entry);
  return document === null ? scanner.redact(text) : scanner.redactBeside(document, text);
}

async function note(entry: Entry, { answers, io, context, said }: Session): Promise<void> {
  io.out("note: ");
  const line = await answers.line();
  if (!answers.areKeys) io.out("\n");
  if (line === null || line === "") return;
  const noted = { ...(said.get(entry.fingerprint) ?? entry), reason: withoutValues(line, entry, context) };
  said.set(entry.fingerprint, noted);
  await writeDown(entry, { reason: noted.reason }, context);
}

/** @returns the last answer */
async function judgeOne(
  entry: Entry,
  findings: readonly Finding[],
  title: string,
  session: Session,
): Promise<Exclude<Answer["kind"], "unknown" | "note">> {
  const { context, io, said } = session;
  const lines = await describe({ entry: said.get(entry.fingerprint) ?? entry, findings, title, context });
  io.out(`\n${lines.join("\n")}\n`);
  for (;;) {
    const answer = await ask(session);
    if (answer.kind === "note") {
      await note(entry, session);
      continue;
    }
    if (answer.kind === "label") {
      const reason = answer.reason === undefined ? undefined : withoutValues(answer.reason, entry, context);
      const label = { label: answer.label, ...(reason === undefined ? {} : { reason }) };
      said.set(entry.fingerprint, { ...(said.get(entry.fingerprint) ?? entry), ...label });
      await writeDown(entry, label, context);
    }
    return answer.kind === "unknown" ? "skip" : answer.kind;
  }
}

/** Goes through the entries in both directions, past those that are not there any more. */
async function walk(entries: readonly Entry[], session: Session): Promise<void> {
  const { context, io } = session;
  const told = new Set<Entry>();
  let step = 1;
  for (let at = 0; at < entries.length; at += step) {
    if (at < 0) {
      io.out("this is the first one\n");
      at = 0;
      step = 1;
    }
    const entry = entries[at] as Entry;
    const standing = context.lookup.standingOf(entry);
    if (standing.state !== "stands") {
      if (!told.has(entry)) io.out(`\n${visibleText(context.scanner.redact(`${nameOf(entry)}: ${standing.why}`))}: left as it is\n`);
      told.add(entry);
      continue;
    }
    const answer = await judgeOne(entry, standing.findings, `${formatNumber(at + 1)} of ${formatNumber(entries.length)}`, session);
    if (answer === "quit") return;
    step = answer === "back" ? -1 : 1;
  }
}

function closing(asked: readonly Entry[], { said }: Session): string {
  const labels = asked.map((entry) => said.get(entry.fingerprint)?.label ?? entry.label);
  const number = (label: Label | undefined): string => formatNumber(labels.filter((each) => each === label).length);
  return `${number("real")} real, ${number("false")} false, ${number(undefined)} not looked at\n`;
}

async function interview(context: AuditContext, all: boolean, io: Io): Promise<void> {
  const entries = worstFirst(
    context.file.entries.filter((entry) => isAsked(entry, all)),
    context,
  );
  if (entries.length === 0) {
    const { length } = context.file.entries;
    io.out(
      `${visibleText(context.shown)}: nothing to look at: ${length === 0 ? "it is empty" : `all of ${countEntries(length)} have a label (--all shows them again)`}\n`,
    );
    return;
  }
  const answers = await io.openAnswers();
  const session: Session = { context, answers, io, said: new Map() };
  try {
    await walk(entries, session);
  } finally {
    answers.close();
  }
  io.out(`\n${visibleText(context.shown)}: ${closing(entries, session)}`);
}

export async function audit(args: ParsedArguments, io: Io): Promise<ExitCode> {
  const isListing = args.has("stats") || args.has("unused") || args.has("fail-on-real");
  if (args.has("format") && !isListing)
    throw new UsageError("--format goes with --stats or --unused", "the audit itself is a conversation");
  if (args.has("stats") && args.has("unused")) throw new UsageError("--stats and --unused are two questions", "ask one at a time");
  const settings = await resolveSettings(args, io, io.cwd, { baseline: false });
  const path = baselinePath(args, io, settings);
  const shown = shownPath(path, io.cwd);
  const file = loadOwn(path, shown, settings.base);
  const key = fingerprintKeyOf(io);
  if (file.entries.length > 0) requireSameKey(file.key, key, shown);
  const scanner = makeScanner({
    detectors: settings.detectors,
    fingerprintKey: key,
    onLate: (message) => io.err(`leakclerk: ${visibleText(message)}\n`),
  });
  for (const warning of settings.config.warnings) io.err(`leakclerk: ${visibleText(scanner.redact(warning))}\n`);
  const context: AuditContext = { path, shown, file, settings, scanner, lookup: createLookup(scanner, settings, io.cwd) };
  const isJson = args.value("format") === "json";
  if (args.has("unused")) return showUnused(context, isJson, io);
  if (isListing) return showStatistics(context, { isJson, failOnReal: args.has("fail-on-real") }, io);
  await interview(context, args.has("all"), io);
  return EXIT.clean;
}
