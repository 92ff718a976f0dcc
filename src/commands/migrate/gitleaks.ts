// Files of gitleaks and betterleaks: their own rules are carried over, copies of known ones become leakclerk's.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { AppError } from "../../errors.ts";
import { nearestHint } from "../../nearest.ts";
import { readBaselineFile } from "../../policy/baseline/read.ts";
import { idsCalled } from "../../policy/selection.ts";
import { BUILTIN_DETECTORS } from "../../rules/builtin.gen.ts";
import { compileAllowlist, compileRule } from "../../rules/compile.ts";
import { readRuleFile } from "../../rules/read.ts";
import type { AllowlistSource, RuleSource } from "../../rules/schema.ts";
import type { Migrate, Migration } from "./types.ts";

const CONFIGS = [".betterleaks.toml", ".gitleaks.toml", "gitleaks.toml"];
const IGNORES = [".gitleaksignore"];
const BASELINES = [".gitleaks-baseline.json", "gitleaks-baseline.json", ".gitleaks.baseline.json", "gitleaks-report.json", "baseline.json"];
const FOREIGN = { foreign: true, fragments: {} };

const idsOf = (name: string): string[] => idsCalled(name, BUILTIN_DETECTORS, true);
const allIds = BUILTIN_DETECTORS.map(({ id }) => id);

/** What keeps a part from being used; undefined when nothing does. */
function problemOf(work: () => unknown): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof AppError) return error.message;
    throw error;
  }
}

function baselineIn(folder: string): string | undefined {
  return BASELINES.find((name) => {
    if (!existsSync(join(folder, name))) return false;
    try {
      const content = readBaselineFile(join(folder, name), name, folder);
      return content.kind === "foreign" && content.tool !== "detect-secrets";
    } catch (error) {
      if (error instanceof AppError) return false;
      throw error;
    }
  });
}

const listsOf = ({
  allowlist,
  allowlists,
}: {
  allowlist?: AllowlistSource | undefined;
  allowlists: AllowlistSource[];
}): AllowlistSource[] => [...(allowlist === undefined ? [] : [allowlist]), ...allowlists];

function readConfig(name: string, text: string): Omit<Migration, "read" | "baseline" | "exclude"> {
  const { file, warnings } = readRuleFile(text, name, { foreign: true });
  const taken: string[] = [];
  const left: string[] = [...warnings];
  const rules: RuleSource[] = [];
  const allowlists: Partial<AllowlistSource>[] = [];
  const disabledRules: string[] = [];
  const known: string[] = [];
  const required = new Set(file.rules.flatMap((rule) => rule.required.map(({ id }) => id)));
  const takeLists = (lists: readonly AllowlistSource[], of: string, targets: readonly string[]): void => {
    for (const list of lists) {
      const problem = problemOf(() => compileAllowlist(list, "config", FOREIGN));
      if (problem !== undefined) left.push(`${of}: ${problem}`);
      else if (list.commits.length > 0 && list.paths.length + list.regexes.length + list.stopwords.length === 0)
        left.push(`${of}: commits are not looked at; use a baseline for what they brought`);
      else allowlists.push({ ...list, commits: [], targetRules: [...targets] });
    }
  };
  for (const rule of file.rules) {
    const own = idsOf(rule.id);
    const hasPattern = rule.regex !== undefined || rule.path !== undefined;
    if (own.length > 0 && !required.has(rule.id) && rule.required.length === 0) {
      known.push(rule.id);
      takeLists(listsOf(rule), `rule "${rule.id}"`, own);
      continue;
    }
    const whole = { ...rule, allowlists: listsOf(rule), allowlist: undefined };
    const problem = hasPattern ? problemOf(() => compileRule(whole, FOREIGN)) : `rule "${rule.id}": leakclerk has no such rule to change`;
    if (problem === undefined) rules.push({ ...whole, placeholders: rule.placeholders ?? "keep" });
    else left.push(problem);
  }
  for (const id of file.extend.disabledRules) {
    const own = idsOf(id);
    disabledRules.push(...own);
    if (own.length === 0) left.push(`disabledRules: leakclerk has no rule "${id}"${hint(id)}`);
  }
  for (const list of listsOf(file)) {
    const targets = list.targetRules.flatMap((id) => (rules.some((rule) => rule.id === id) ? [id] : idsOf(id)));
    if (list.targetRules.length > 0 && targets.length === 0)
      left.push(`allowlist for ${list.targetRules.join(", ")}: leakclerk has no such rule`);
    else takeLists([list], "allowlist", targets);
  }
  if (rules.length > 0) taken.push(`${rules.length} own ${rules.length === 1 ? "rule" : "rules"}: ${rules.map(({ id }) => id).join(", ")}`);
  if (known.length > 0) taken.push(`leakclerk's own rules stand for ${known.length} of gitleaks': ${shorten(known)}`);
  if (allowlists.length > 0) taken.push(`${allowlists.length} ${allowlists.length === 1 ? "allowlist" : "allowlists"}`);
  if (disabledRules.length > 0) taken.push(`switched off: ${disabledRules.join(", ")}`);
  if (file.extend.path !== undefined || file.extend.url !== undefined)
    left.push("extend: what another file says was not taken; write its parts into .leakclerk.toml");
  return { allowlists, rules, disabledRules, taken, left };
}

const hint = (id: string): string => {
  const nearest = nearestHint(id, allIds);
  return nearest === "" ? "" : `; ${nearest}`;
};
const MOST_NAMED = 8;
const shorten = (names: readonly string[]): string =>
  names.length <= MOST_NAMED ? names.join(", ") : `${names.slice(0, MOST_NAMED).join(", ")}, …`;

export const migrate: Migrate = async (folder) => {
  const name = CONFIGS.find((config) => existsSync(join(folder, config)));
  const ignores = IGNORES.filter((ignore) => existsSync(join(folder, ignore)));
  const baseline = baselineIn(folder);
  if (name === undefined && ignores.length === 0 && baseline === undefined) return null;
  const config =
    name === undefined
      ? { allowlists: [], rules: [], disabledRules: [], taken: [], left: [] }
      : readConfig(name, readFileSync(join(folder, name), "utf8"));
  return {
    ...config,
    read: [...(name === undefined ? [] : [name]), ...ignores, ...(baseline === undefined ? [] : [baseline])],
    exclude: [],
    taken: [
      ...config.taken,
      ...ignores.map((ignore) => `${ignore} is read as it is, and stays`),
      "gitleaks:allow comments are listened to",
    ],
    baseline,
  };
};
