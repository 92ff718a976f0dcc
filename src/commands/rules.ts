// leakclerk rules: what is looked for, why, and whether a rule file holds what it promises.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Detector } from "../engine/types.ts";
import { AppError, ConfigError, UsageError } from "../errors.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { nearestHint } from "../nearest.ts";
import { formatCount, formatNumber } from "../reporters/summary.ts";
import { builtinPacks } from "../rules/builtin.gen.ts";
import type { RuleSource } from "../rules/schema.ts";
import { visibleText } from "../sanitize.ts";
import type { Io } from "./io.ts";
import type { ParsedArguments } from "./options.ts";
import { loadRules, shownConfig } from "./settings.ts";

const ACTIONS = ["list", "show", "check"] as const;
const SEEDS = 20;

const SCORES = {
  generic: "must look like a key, by its name, value and place",
  password: "must look like a password, by its name, value and place",
};

const pad = (text: string, width: number): string => text.padEnd(width);

function list(detectors: readonly Detector[], args: ParsedArguments, io: Io): ExitCode {
  if (args.has("json")) {
    io.out(
      `${JSON.stringify(
        detectors.map(({ id, description, severity, confidence, tags }) => ({ id, description, severity, confidence, tags })),
        null,
        2,
      )}\n`,
    );
    return EXIT.clean;
  }
  const width = Math.max(...detectors.map(({ id }) => id.length));
  for (const { id, severity, confidence, description } of detectors) {
    io.out(`${pad(visibleText(id), width)}  ${pad(severity, 8)}  ${pad(confidence, 6)}  ${visibleText(description)}\n`);
  }
  return EXIT.clean;
}

function runsOn({ keywords, anchors }: Detector): string {
  if (keywords.length === 0) return "the whole text";
  return anchors === null ? "the whole text, once a keyword occurs" : "where a keyword stands";
}

/** A built-in rule as it was written; undefined for one of a configuration. */
async function sourceOf({ id }: Detector): Promise<RuleSource | undefined> {
  const [provider] = Object.entries(builtinPacks()).find(([, ids]) => ids.includes(id)) ?? [];
  if (provider === undefined) return undefined;
  const { readBuiltinRules } = await import("./rule-files.ts");
  return readBuiltinRules(provider)
    .flatMap(({ rules }) => rules)
    .find((rule) => rule.id === id);
}

function checksumText({ checksum }: Detector): string {
  if (checksum === null) return "";
  return `${checksum.name}; where it is wrong, ${checksum.wrong === "drop" ? "nothing is reported" : "a finding of low severity"}`;
}

async function show(id: string | undefined, detectors: readonly Detector[], args: ParsedArguments, io: Io): Promise<ExitCode> {
  if (id === undefined) throw new UsageError("rules show: say which rule", "`leakclerk rules list` shows them");
  const detector = detectors.find((candidate) => candidate.id === id);
  if (detector === undefined)
    throw new UsageError(
      `there is no rule "${id}"`,
      nearestHint(
        id,
        detectors.map((candidate) => candidate.id),
      ) || "`leakclerk rules list` shows them",
    );
  const place = args.value("explain");
  if (place !== undefined) {
    const { explainAt } = await import("./explain-score.ts");
    explainAt(detector, place, io);
    return EXIT.clean;
  }
  if (args.has("json")) {
    io.out(`${JSON.stringify(detector, null, 2)}\n`);
    return EXIT.clean;
  }
  const source = await sourceOf(detector);
  const rows: (readonly [string, string])[] = [
    [
      "severity",
      detector.testSeverity === null ? detector.severity : `${detector.severity}; in tests and examples ${detector.testSeverity}`,
    ],
    ["confidence", detector.confidence],
    ["pattern", detector.pattern === null ? "none: the path alone decides" : (source?.regex ?? detector.pattern.source)],
    ["keywords", detector.keywords.join(", ") || "none: always runs"],
    ["runs on", runsOn(detector)],
    ["entropy", detector.entropy === 0 ? "" : `above ${detector.entropy} bits per character`],
    [
      "context",
      detector.context === null
        ? ""
        : `${detector.context.keywords.join(", ")} within ${detector.context.within} bytes${detector.context.path ? " or in the path" : ""}`,
    ],
    ["score", detector.score === "none" ? "" : `${SCORES[detector.score]}; --explain <file>:<line> tells how a value fares`],
    ["checksum", checksumText(detector)],
    ["placeholder", `<${detector.placeholder}_1>`],
    [
      "examples",
      (source?.examples ?? [])
        .map((example) => (typeof example === "string" ? example : `${example.path}: ${example.text}`).replaceAll("\n", "\u23ce"))
        .join("\n             "),
    ],
    ["see", detector.references.join("\n             ")],
  ];
  io.out(`${detector.id}: ${detector.description}\n\n${detector.help === "" ? "" : `${detector.help}\n\n`}`);
  for (const [name, text] of rows) if (text !== "") io.out(`${pad(name, 11)}  ${text}\n`);
  return EXIT.clean;
}

interface Problem {
  readonly file: string;
  readonly ruleId: string;
  readonly kind: "example" | "counterexample";
  /** Counted from 1, in the rule's list. */
  readonly number: number;
  /** Rules that spoke instead. */
  readonly found: readonly string[];
}

function problemText({ file, ruleId, kind, number, found }: Problem): string {
  const instead = found.length > 0 ? ` (${found.join(", ")} speaks instead)` : "";
  return `${file}: ${ruleId}: ${kind} ${number} ${kind === "example" ? `is not found${instead}` : "is found, and must not be"}`;
}

/** Rules of the given files, or of the configuration in force, proven by their own examples. */
async function check(files: readonly string[], args: ParsedArguments, io: Io): Promise<ExitCode> {
  const [{ checkExamples }, { readRuleFile }, { readConfig }] = await Promise.all([
    import("../rules/examples.ts"),
    import("../rules/read.ts"),
    import("../policy/config.ts"),
  ]);
  const { config, detectors: active } = await loadRules(args, io, io.cwd);
  const targets = files.length > 0 ? files.map((file) => resolve(io.cwd, file)) : config.path === null ? [] : [config.path];
  const problems: Problem[] = [];
  let rulesChecked = 0;
  let examples = 0;
  const judge = (name: string, rules: readonly RuleSource[], detectors: readonly Detector[]): void => {
    rulesChecked += rules.length;
    for (const rule of rules) examples += rule.examples.length + rule.counterexamples.length;
    try {
      for (const { ruleId, kind, index, found } of checkExamples(rules, detectors, SEEDS)) {
        problems.push({ file: name, ruleId, kind, number: index + 1, found });
      }
    } catch (error) {
      if (error instanceof AppError) throw new ConfigError(`${name}: ${error.message}`, error.hint);
      throw error;
    }
  };
  for (const target of targets) {
    const { detectors, warnings } = await readConfig(target, io.cwd);
    for (const warning of warnings) io.err(`leakclerk: ${visibleText(warning)}\n`);
    const shown = shownConfig({ ...config, path: target }, io);
    judge(shown, readRuleFile(readFileSync(target, "utf8"), shown, { foreign: true }).file.rules, detectors);
  }
  if (targets.length === 0) {
    const { readBuiltinRules } = await import("./rule-files.ts");
    for (const { name, rules } of readBuiltinRules()) judge(name, rules, active);
  }
  if (rulesChecked === 0 && files.length === 0 && !args.has("json")) {
    io.out(`${shownConfig(config, io)} is valid and adds no rule\n`);
    return EXIT.clean;
  }
  if (rulesChecked === 0 && files.length > 0)
    throw new ConfigError(
      `no rule to check in ${targets.map((target) => shownConfig({ ...config, path: target }, io)).join(", ")}`,
      "add [[rules]], or name another file",
    );
  for (const problem of problems) io.err(`leakclerk: ${visibleText(problemText(problem))}\n`);
  const verdict = problems.length === 0 ? "all hold" : `${problems.length} ${problems.length === 1 ? "does" : "do"} not hold`;
  if (args.has("json")) io.out(`${JSON.stringify({ rules: rulesChecked, examples, problems }, null, 2)}\n`);
  else io.out(`${formatCount(rulesChecked, "rule")}, ${formatNumber(examples)} examples and counterexamples: ${verdict}\n`);
  return problems.length === 0 ? EXIT.clean : EXIT.failure;
}

export async function run(args: ParsedArguments, io: Io): Promise<ExitCode> {
  const [action, ...words] = args.positionals;
  if (action === "check") return check(words, args, io);
  if (action !== "list" && action !== "show")
    throw new UsageError(
      action === undefined ? "rules: say what to do" : `rules: there is no action "${action}"`,
      nearestHint(action ?? "", ACTIONS) || `known: ${ACTIONS.join(", ")}`,
    );
  if (action === "list" && args.has("explain"))
    throw new UsageError("rules list takes no --explain", "leakclerk rules show <rule-id> --explain <file>:<line>");
  const most = action === "list" ? 0 : 1;
  if (words.length > most)
    throw new UsageError(
      `rules ${action} takes no "${words[most]}"`,
      action === "list" ? "--rules chooses a pack: leakclerk rules list --rules clickbank" : "one rule at a time",
    );
  const { detectors } = await loadRules(args, io, io.cwd);
  return action === "list" ? list(detectors, args, io) : show(words[0], detectors, args, io);
}
