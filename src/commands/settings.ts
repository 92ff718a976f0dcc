// What a scanning command goes by: configuration, chosen rules, suppressions, report formats.
import { dirname, isAbsolute, join, relative, resolve } from "node:path";
import { SEVERITIES, type Detector, type Severity } from "../engine/types.ts";
import { AppError, UsageError } from "../errors.ts";
import { findTop } from "../git/repository.ts";
import { nearestHint } from "../nearest.ts";
import type { Baseline } from "../policy/baseline/baseline.ts";
import { BUILTIN_CONFIG, readConfig, type Config } from "../policy/config.ts";
import { type PolicyFiles, workTreeFiles } from "../policy/files.ts";
import { findConfigIn } from "../policy/find-config.ts";
import { createPathMatcher, type PathMatcher } from "../policy/globs.ts";
import { readIgnoreFiles, type Suppress } from "../policy/ignore.ts";
import { selectRules } from "../policy/selection.ts";
import { FORMATS, type Format } from "../reporters/registry.ts";
import { MOST_DEPTH } from "./archives.ts";
import type { Io } from "./io.ts";
import type { ParsedArguments } from "./options.ts";
import type { PolicyGuard } from "./policy-guard.ts";

/** More containers inside each other than anybody makes for a good reason. */
const DEEPEST = 16;

/** What is looked for, and what is let pass. */
export interface Policy {
  /** What policy paths are relative to. */
  readonly base: string;
  readonly config: Config;
  readonly detectors: readonly Detector[];
  /** Null when nothing is left out. */
  readonly excluded: PathMatcher | null;
  /** In order; the first that speaks wins. Under --no-suppress they only say why. */
  readonly suppress: readonly Suppress[];
  /** One of `suppress`; none where there is no such file. */
  readonly baseline: Baseline | undefined;
  readonly failOn: Severity;
}

export interface Settings extends Policy {
  /** Set where a change is judged by what held before it: then `suppress` is empty, and this says what is silenced. */
  readonly guard?: PolicyGuard;
  readonly noSuppress: boolean;
  /** Allow comments in what is scanned are not listened to. */
  readonly ignoresComments?: boolean;
  readonly format: Format;
  readonly reports: readonly { readonly format: Format; readonly file: string }[];
  /** As asked for; undefined: as many as are worth it. */
  readonly threads: number | undefined;
  /** How many containers inside each other are opened; 0: none. */
  readonly archiveDepth: number;
  readonly color: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly exitZero: boolean;
}

/**
 * Configuration and the rules chosen by --rules, for `from` and the folders above it. Policy paths are relative
 * to the repository, else to the configuration's folder, else to the current one, so that `scan .` and `scan src` agree.
 */
export async function loadRules(
  args: ParsedArguments,
  io: Io,
  from: string,
  { files = workTreeFiles(io.cwd), mayLackFiles = false }: PolicySource = {},
): Promise<{ base: string; config: Config; detectors: readonly Detector[] }> {
  const top = findTop(from);
  const named = args.value("config");
  const asked = named === undefined ? undefined : resolve(io.cwd, named);
  const isLacking = asked !== undefined && mayLackFiles && (await files.read(asked)) === null;
  const path = asked === undefined || isLacking ? await findConfigIn(from, top ?? "/", files) : asked;
  const config = path === undefined ? BUILTIN_CONFIG : await readConfig(path, io.cwd, files);
  // Without a rule every text is clean.
  if (config.path !== null && config.detectors.every(({ skipReport }) => skipReport))
    throw new AppError(`${shownConfig(config, io)}: no rule is active`, "it switches all of them off");
  const list = args.value("rules");
  const detectors = list === undefined ? config.detectors : selectRules(list, config.detectors, config.packs);
  const anchor = /^\.\.(?:[\\/]|$)/.test(relative(io.cwd, from)) || isAbsolute(relative(io.cwd, from)) ? from : io.cwd;
  return { base: top ?? (asked === undefined && path !== undefined ? dirname(path) : anchor), config, detectors };
}

function parseReport(text: string, cwd: string): { format: Format; file: string } {
  const [format, ...rest] = text.split("=");
  const file = rest.join("=");
  if (file === "") throw new UsageError(`--report ${text}: no file`, "write FORMAT=FILE, such as sarif=leakclerk.sarif");
  if (!FORMATS.includes(format as Format))
    throw new UsageError(
      `--report ${text}: there is no format "${format}"`,
      nearestHint(format ?? "", FORMATS) || `known: ${FORMATS.join(", ")}`,
    );
  return { format: format as Format, file: resolve(cwd, file) };
}

/** Patterns are relative to the repository or configuration; one that can match nothing is a mistake. */
function checkPattern(pattern: string): string {
  if (/^\.\.(?:\/|$)/.test(pattern))
    throw new UsageError(`exclude ${pattern}: it leads out of the folder`, "patterns are as in .gitignore, from the repository's top");
  return pattern.replace(/^\.\/+/, "/");
}

function wantsColor(args: ParsedArguments, io: Io): boolean {
  const asked = args.value("color");
  if (asked === "always" || asked === "never") return asked === "always";
  if ((io.env["NO_COLOR"] ?? "") !== "") return false;
  const forced = io.env["FORCE_COLOR"];
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  return io.outIsTerminal && io.env["TERM"] !== "dumb";
}

/** What makes fingerprints a team's own. */
export const fingerprintKeyOf = (io: Io): string | undefined => io.env["LEAKCLERK_FINGERPRINT_KEY"] || undefined;

/** The baseline that is read unless another is named. Here, since the code that reads it is loaded only for one. */
const BASELINE_NAME = ".leakclerk-baseline.json";

/** Where the baseline is, or would be: as asked for, as configured, or at the top. */
export function baselinePath(args: ParsedArguments, io: Io, { base, config }: { base: string; config: Config }): string {
  const asked = args.value("baseline");
  return asked === undefined ? (config.baseline ?? join(base, BASELINE_NAME)) : resolve(io.cwd, asked);
}

/** Where policy is read. */
export interface PolicySource {
  /** Default: the working copy. */
  readonly files?: PolicyFiles;
  /** A configuration or baseline that is named may be missing there: then the one that would be found, or none, holds. */
  readonly mayLackFiles?: boolean;
  /** False: no baseline is read, whatever there is. */
  readonly baseline?: boolean;
}

/** @returns undefined when none was asked for and there is none at the top */
async function loadBaseline(
  args: ParsedArguments,
  io: Io,
  { base, config }: { base: string; config: Config },
  { files = workTreeFiles(io.cwd), mayLackFiles = false }: PolicySource,
): Promise<Baseline | undefined> {
  const path = baselinePath(args, io, { base, config });
  const isWanted = args.has("baseline") || config.baseline !== undefined;
  if (!isWanted && !(await files.has(path))) return undefined;
  const bytes = await files.read(path);
  if (bytes === null && isWanted && mayLackFiles) return undefined;
  const [{ createBaseline }, { parseBaseline }] = await Promise.all([
    import("../policy/baseline/baseline.ts"),
    import("../policy/baseline/read.ts"),
  ]);
  const shown = files.nameOf(path);
  return createBaseline(parseBaseline(bytes, shown, base), { path, shown, base, fingerprintKey: fingerprintKeyOf(io) });
}

/**
 * @param from folder whose configuration and ignore files hold
 * @throws UsageError, ConfigError or RuleError
 */
export async function loadPolicy(args: ParsedArguments, io: Io, from: string, source: PolicySource = {}): Promise<Policy> {
  const { files = workTreeFiles(io.cwd) } = source;
  const { base, config, detectors } = await loadRules(args, io, from, source);
  const baseline = source.baseline === false ? undefined : await loadBaseline(args, io, { base, config }, source);
  const suppress: Suppress[] = [await readIgnoreFiles(base, files, detectors), ...(baseline === undefined ? [] : [baseline.suppress])];
  return {
    base,
    config,
    detectors,
    excluded: await createPathMatcher([...config.exclude, ...args.values("exclude")].map(checkPattern)),
    suppress,
    baseline,
    failOn: (args.value("fail-on") as Severity | undefined) ?? config.failOn ?? SEVERITIES[0],
  };
}

/**
 * What the options say, with a policy.
 * @param options `policy`: default is that of the working copy, for `from`; `baseline: false`: none is read, whatever there is
 * @throws UsageError, ConfigError or RuleError before anything is scanned
 */
export async function resolveSettings(
  args: ParsedArguments,
  io: Io,
  from: string,
  { policy, baseline = true }: { readonly policy?: Policy | undefined; readonly baseline?: boolean } = {},
): Promise<Settings> {
  const threads = args.value("threads");
  if (threads !== undefined && !/^[1-9]\d{0,3}$/.test(threads)) throw new UsageError(`--threads ${threads}: write a whole number from 1`);
  return {
    ...(policy ?? (await loadPolicy(args, io, from, { baseline }))),
    noSuppress: args.has("no-suppress"),
    format: (args.value("format") as Format | undefined) ?? "text",
    reports: args.values("report").map((text) => parseReport(text, io.cwd)),
    threads: threads === undefined ? undefined : Number(threads),
    archiveDepth: archiveDepthOf(args),
    color: wantsColor(args, io),
    quiet: args.has("quiet"),
    verbose: args.has("verbose"),
    exitZero: args.has("exit-zero"),
  };
}

function archiveDepthOf(args: ParsedArguments): number {
  const asked = args.value("max-archive-depth");
  if (args.has("no-archives")) {
    if (asked !== undefined) throw new UsageError("--no-archives and --max-archive-depth contradict each other", "leave one of them out");
    return 0;
  }
  if (asked === undefined) return MOST_DEPTH;
  if (!/^\d{1,2}$/.test(asked) || Number(asked) > DEEPEST)
    throw new UsageError(`--max-archive-depth ${asked}: write a whole number from 0 (none are opened) to ${DEEPEST}`);
  return Number(asked);
}

/** How a configuration file is named to the user. */
export const shownConfig = (config: Config, io: Io): string =>
  config.path === null ? "built-in rules" : relative(io.cwd, config.path) || config.path;
