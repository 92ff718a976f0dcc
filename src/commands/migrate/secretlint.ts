// secretlint: rules become leakclerk's of the same provider, patterns of its own rules, ignored files excluded ones.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { AppError, ConfigError } from "../../errors.ts";
import { builtinPacks } from "../../rules/builtin.gen.ts";
import { compileRule } from "../../rules/compile.ts";
import { checkRuleFile, type AllowlistSource, type RuleSource } from "../../rules/schema.ts";
import type { Migrate } from "./types.ts";

const CONFIGS = [".secretlintrc.json", ".secretlintrc"];
const UNREAD = [".secretlintrc.js", ".secretlintrc.cjs", ".secretlintrc.mjs", ".secretlintrc.yml", ".secretlintrc.yaml"];
const IGNORE = ".secretlintignore";

const pattern = v.object({ name: v.optional(v.string()), pattern: v.optional(v.string()), patterns: v.optional(v.array(v.string())) });
const options = v.object({ allows: v.optional(v.array(v.string()), []), patterns: v.optional(v.array(pattern), []) });
interface Entry {
  readonly id: string;
  readonly disabled?: boolean | undefined;
  readonly options?: v.InferOutput<typeof options> | undefined;
  readonly rules?: readonly Entry[] | undefined;
}
const entry: v.GenericSchema<unknown, Entry> = v.object({
  id: v.string(),
  disabled: v.optional(v.boolean()),
  options: v.optional(options),
  rules: v.optional(v.array(v.lazy(() => entry))),
});
const file = v.object({ rules: v.array(entry) });

/** Packs of rules by secretlint's names, where they are others. */
const PACKS: Readonly<Record<string, string>> = {
  gcp: "google",
  privatekey: "private-key",
  basicauth: "url",
  "database-connection-string": "database",
};

const packOf = (id: string): string | undefined => {
  const name = /secretlint-rule-(.+)$/.exec(id)?.[1] ?? id;
  const pack = PACKS[name] ?? name;
  return Object.hasOwn(builtinPacks(), pack) ? pack : undefined;
};

/** `/source/flags`, else the text as it is. */
function regexOf(text: string): string {
  const [, source, flags] = /^\/(.*)\/([a-z]*)$/s.exec(text) ?? [];
  if (source === undefined) return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  const kept = (flags ?? "").replaceAll(/[^ims]/g, "");
  // Named groups would be capture groups; the value is the whole match.
  return `${kept === "" ? "" : `(?${kept})`}${source.replaceAll(/\(\?<[A-Za-z]\w*>/g, "(?:")}`;
}

const slug = (name: string, i: number): string =>
  `secretlint-${
    name
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, "-")
      .replaceAll(/^-|-$/g, "") || i + 1
  }`;

interface Parts {
  readonly rules: (Partial<RuleSource> & Pick<RuleSource, "id">)[];
  readonly allowlists: Partial<AllowlistSource>[];
  readonly disabledRules: string[];
  readonly packs: Set<string>;
  readonly left: string[];
}

function takePattern(regex: string, name: string, parts: Parts): void {
  const rule = { id: slug(name, parts.rules.length), description: name, regex };
  const checked = checkRuleFile({ rules: [rule] }).file?.rules[0];
  try {
    if (checked !== undefined) compileRule(checked, { foreign: false, fragments: {} });
    parts.rules.push(rule);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    parts.left.push(`pattern "${name}" cannot be used: ${error.message}`);
  }
}

function takeEntry({ id, disabled, options: given, rules = [] }: Entry, parts: Parts): void {
  if (/secretlint-rule-preset-/.test(id)) {
    for (const inner of rules) takeEntry(inner, parts);
    return;
  }
  if (id.endsWith("secretlint-rule-pattern")) {
    for (const { name = "pattern", pattern: one, patterns = [] } of given?.patterns ?? [])
      for (const text of [...(one === undefined ? [] : [one]), ...patterns]) takePattern(regexOf(text), name, parts);
    return;
  }
  // Filters, such as the one of comments, are no rules.
  if (/secretlint-rule-filter-/.test(id)) {
    parts.left.push(`${id}: comments of secretlint are not listened to; write leakclerk:allow <rule-id> -- reason`);
    return;
  }
  const pack = packOf(id);
  if (pack === undefined) {
    parts.left.push(`${id}: leakclerk has no rules of that name`);
    return;
  }
  const ids = builtinPacks()[pack] ?? [];
  if (disabled === true) parts.disabledRules.push(...ids);
  else parts.packs.add(pack);
  const regexes = (given?.allows ?? []).map(regexOf);
  if (regexes.length > 0) parts.allowlists.push({ description: `allowed for ${id}`, targetRules: [...ids], regexes });
}

function readConfig(name: string, text: string): Parts {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new ConfigError(`${name}: not JSON`, "comments and trailing commas have to go first");
  }
  const checked = v.safeParse(file, parsed);
  if (!checked.success) throw new ConfigError(`${name}: it is not as secretlint writes it`, 'it holds { "rules": [{ "id": … }] }');
  const parts: Parts = { rules: [], allowlists: [], disabledRules: [], packs: new Set(), left: [] };
  for (const one of checked.output.rules) takeEntry(one, parts);
  return parts;
}

export const migrate: Migrate = async (folder) => {
  const has = (name: string): boolean => existsSync(join(folder, name));
  const name = CONFIGS.find(has);
  const unread = UNREAD.filter(has);
  if (name === undefined && unread.length === 0 && !has(IGNORE)) return null;
  const parts =
    name === undefined
      ? { rules: [], allowlists: [], disabledRules: [], packs: new Set<string>(), left: [] }
      : readConfig(name, readFileSync(join(folder, name), "utf8"));
  const exclude = has(IGNORE)
    ? readFileSync(join(folder, IGNORE), "utf8")
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== "" && !line.startsWith("#"))
    : [];
  const { rules, allowlists, disabledRules, packs, left } = parts;
  return {
    read: [...(name === undefined ? [] : [name]), ...(exclude.length > 0 ? [IGNORE] : [])],
    exclude,
    disabledRules,
    rules,
    allowlists,
    taken: [
      ...(packs.size > 0 ? [`leakclerk's rules stand for secretlint's: ${[...packs].join(", ")}`] : []),
      ...(rules.length > 0 ? [`${rules.length} own ${rules.length === 1 ? "pattern" : "patterns"}`] : []),
      ...(allowlists.length > 0 ? [`${allowlists.length} lists of allowed values`] : []),
      ...(disabledRules.length > 0 ? [`switched off: ${disabledRules.join(", ")}`] : []),
      ...(exclude.length > 0 ? [`${exclude.length} excluded paths of ${IGNORE}`] : []),
    ],
    left: [...left, ...unread.map((other) => `${other}: only JSON is read; write it as .secretlintrc.json and run this again`)],
    baseline: undefined,
  };
};
