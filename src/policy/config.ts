// Finds and reads the configuration: the nearest .leakclerk.toml, else .gitleaks.toml, else built-in rules alone.
// A file without rules never switches the built-in ones off.
import { basename, dirname, resolve } from "node:path";
import { AppError, ConfigError } from "../errors.ts";
import type { Allowlist, Detector, Severity } from "../engine/types.ts";
import { variantOf } from "../engine/variant.ts";
import { nearestHint } from "../nearest.ts";
import { BUILTIN_DETECTORS, builtinPacks } from "../rules/builtin.gen.ts";
import type { AllowlistSource, KeyPath, RuleFile } from "../rules/schema.ts";
import { idsCalled } from "./selection.ts";
import { type PolicyFiles, workTreeFiles } from "./files.ts";

export interface Config {
  /** Absolute; null when only built-in rules are on. */
  readonly path: string | null;
  readonly detectors: readonly Detector[];
  /** Rule ids by pack; the configuration's own rules are the pack `config`. */
  readonly packs: Readonly<Record<string, readonly string[]>>;
  readonly exclude: readonly string[];
  /** Absolute. */
  readonly baseline: string | undefined;
  readonly failOn: Severity | undefined;
  readonly warnings: readonly string[];
}

/** Fewer rules are not looked for any faster when their anchors are chosen with regard to each other. */
const MANY_RULES = 16;

export const BUILTIN_CONFIG: Config = {
  path: null,
  detectors: BUILTIN_DETECTORS,
  get packs() {
    return builtinPacks();
  },
  exclude: [],
  baseline: undefined,
  failOn: undefined,
  warnings: [],
};

async function readText(path: string, files: PolicyFiles, hint: string): Promise<string> {
  const bytes = await files.read(path);
  if (bytes === null) throw new ConfigError(`${files.nameOf(path)}: no such file`, hint);
  return bytes.toString();
}

interface Layer {
  readonly file: RuleFile;
  readonly text: string;
  /** Written for gitleaks: its meaning of defaults holds. */
  readonly foreign: boolean;
  readonly shown: string;
}

/**
 * Reads a configuration and what it extends.
 * @param cwd messages name the file relative to it
 * @throws ConfigError or RuleError with file, line or rule, and what to write instead
 */
export async function readConfig(path: string, cwd: string, files: PolicyFiles = workTreeFiles(cwd)): Promise<Config> {
  const [
    { lineOfKey, readRuleFile },
    { compileAllowlist, compileRule, overrideRule },
    { planTogether },
    { BUILTIN_FRAGMENTS },
    { withFilter },
  ] = await Promise.all([
    import("../rules/read.ts"),
    import("../rules/compile.ts"),
    import("../rules/anchors/anchors.ts"),
    import("../rules/builtin-fragments.gen.ts"),
    import("../rules/expressions.ts"),
  ]);
  const warnings: string[] = [];
  const layers: Layer[] = [];
  for (let next: string | undefined = path; next !== undefined;) {
    const shown = files.nameOf(next);
    if (layers.length > 2) throw new ConfigError(`${shown}: extended more than twice over`, "write the rules into one file");
    const foreign = /gitleaks|betterleaks/i.test(basename(next));
    const text = await readText(
      next,
      files,
      layers.length === 0 ? "check the path given to --config" : "check extend.path in the file before it",
    );
    const read = readRuleFile(text, shown, { foreign });
    warnings.push(...read.warnings);
    layers.push({ file: read.file, text, foreign, shown });
    const { extend } = read.file;
    // gitleaks resolves it against the working directory, which breaks in subfolders; we ask there second.
    const beside: string | undefined = extend.path === undefined ? undefined : resolve(dirname(next), extend.path);
    next = beside !== undefined && (await files.read(beside)) === null ? resolve(cwd, extend.path as string) : beside;
  }

  const detectors = new Map<string, Detector>();
  const ownIds: string[] = [];
  if (keepsDefaults(layers)) for (const detector of BUILTIN_DETECTORS) detectors.set(detector.id, detector);
  const known = (): string[] => [...detectors.keys()];
  for (const { file, text, foreign, shown } of layers.toReversed()) {
    /** Names the place in the file when something in it cannot be used. */
    const at = <T>(key: KeyPath, work: () => T): T => {
      try {
        return work();
      } catch (error) {
        if (error instanceof AppError) throw new ConfigError(`${shown}:${lineOfKey(text, key)}: ${error.message}`, error.hint);
        throw error;
      }
    };
    /** Rules whose filter says what cannot be said here. */
    const ignored: string[] = [];
    const options = { fragments: { ...BUILTIN_FRAGMENTS, ...file.fragments }, foreign };
    for (const id of file.extend.disabledRules) {
      const ids = idsCalled(id, [...detectors.values()], foreign);
      for (const called of ids) detectors.delete(called);
      if (ids.length === 0) warnings.push(`${shown}: disabledRules: there is no rule "${id}"${hintAfter(nearestHint(id, known()))}`);
    }
    for (const [index, written] of file.rules.entries()) {
      const place = ["rules", index, "id"];
      const rule = withFilter(written, ignored);
      const isChange = rule.regex === undefined && rule.path === undefined;
      const called = isChange ? idsCalled(rule.id, [...detectors.values()], foreign) : [];
      for (const id of called) {
        const base = detectors.get(id) as Detector;
        detectors.set(
          id,
          at(place, () => overrideRule(base, { ...rule, id }, options)),
        );
      }
      if (called.length > 0) {
        ownIds.push(...called);
        continue;
      }
      const base = detectors.get(rule.id);
      // In a file of ours a whole rule takes the place of another.
      detectors.set(
        rule.id,
        at(place, () => (base !== undefined && foreign ? overrideRule(base, rule, options) : compileRule(rule, options))),
      );
      ownIds.push(rule.id);
    }
    const global = withFilter({ id: "the file", filter: file.filter, entropy: 0, allowlists: [] }, ignored);
    const before = withFilter({ id: "the file", filter: file.prefilter, entropy: 0, allowlists: [] }, ignored);
    if (ignored.length > 0)
      warnings.push(`${shown}: parts of filter expressions are not understood and ignored: ${[...new Set(ignored)].join(", ")}`);
    const lists = [
      ...(file.allowlist === undefined ? [] : [file.allowlist]),
      ...file.allowlists,
      ...global.allowlists,
      ...before.allowlists,
    ];
    for (const [index, list] of lists.entries()) {
      at(["allowlists", index], () => attachAllowlist(compileAllowlist(list, "config", options), list, detectors, foreign));
    }
  }
  const own = new Set(ownIds.filter((id) => detectors.has(id)));
  checkParts(own, detectors, (layers[0] as Layer).shown);
  if (own.size >= MANY_RULES) {
    const planned = planTogether(
      [...own].map((id) => detectors.get(id) as Detector),
      { rounds: 0 },
    );
    for (const detector of planned) detectors.set(detector.id, detector);
  }
  const top = layers[0] as Layer;
  return {
    path,
    detectors: [...detectors.values()],
    packs: { ...builtinPacks(), ...(ownIds.length > 0 ? { config: ownIds } : {}) },
    exclude: top.file.exclude,
    baseline: top.file.baseline === undefined ? undefined : resolve(dirname(path), top.file.baseline),
    failOn: top.file.failOn,
    warnings,
  };
}

/** @throws ConfigError for a rule whose required part is no rule: it would never speak */
function checkParts(ids: Iterable<string>, detectors: ReadonlyMap<string, Detector>, shown: string): void {
  for (const id of ids) {
    const missing = detectors.get(id)?.required.find((part) => !detectors.has(part.id));
    if (missing !== undefined)
      throw new ConfigError(
        `${shown}: rule "${id}" requires "${missing.id}", which is no active rule`,
        nearestHint(missing.id, [...detectors.keys()]) || "add that rule, or take `required` away",
      );
  }
}

const hintAfter = (hint: string): string => (hint === "" ? "" : `; ${hint}`);

/** In a gitleaks file own rules replace the built-in ones unless it says useDefault; in ours they add. */
function keepsDefaults(layers: readonly Layer[]): boolean {
  const said = layers.map(({ file }) => file.extend.useDefault).find((value) => value !== undefined);
  const hasRules = layers.some(({ file }) => file.rules.length > 0);
  if (!hasRules) return true;
  return said ?? !(layers[0] as Layer).foreign;
}

function attachAllowlist(allowlist: Allowlist, source: AllowlistSource, detectors: Map<string, Detector>, foreign: boolean): void {
  const targets = new Set<string>();
  for (const id of source.targetRules) {
    const ids = idsCalled(id, [...detectors.values()], foreign);
    for (const called of ids) targets.add(called);
    if (ids.length === 0)
      throw new ConfigError(`allowlist: targetRules names "${id}", which is not active`, nearestHint(id, [...detectors.keys()]));
  }
  const described = { ...allowlist, description: allowlist.description === "" ? "allowlist of the configuration" : allowlist.description };
  for (const detector of detectors.values()) {
    if (source.targetRules.length > 0 && !targets.has(detector.id)) continue;
    detectors.set(detector.id, variantOf(detector, { allowlists: [...detector.allowlists, described] }));
  }
}
