// detect-secrets keeps its settings in its baseline: filters become allowlists, its findings a baseline.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { AppError, ConfigError } from "../../errors.ts";
import { compileAllowlist } from "../../rules/compile.ts";
import type { AllowlistSource } from "../../rules/schema.ts";
import type { Migrate } from "./types.ts";

const BASELINE = ".secrets.baseline";

const patterns = v.union([
  v.array(v.string()),
  v.pipe(
    v.string(),
    v.transform((one) => [one]),
  ),
]);
const settings = v.object({
  plugins_used: v.optional(v.array(v.object({ name: v.string() })), []),
  filters_used: v.optional(
    v.array(v.object({ path: v.string(), pattern: v.optional(patterns, []), file_name: v.optional(v.string()) })),
    [],
  ),
  /** Before version 1. */
  exclude: v.optional(v.object({ files: v.optional(v.nullable(v.string())), lines: v.optional(v.nullable(v.string())) })),
});

type List = Partial<AllowlistSource> & { readonly description: string };

const FILTERS: Readonly<Record<string, (found: string[]) => List>> = {
  "detect_secrets.filters.regex.should_exclude_file": (paths) => ({ description: "files that detect-secrets left out", paths }),
  "detect_secrets.filters.regex.should_exclude_line": (regexes) => ({
    description: "lines that detect-secrets left out",
    regexTarget: "line",
    regexes,
  }),
  "detect_secrets.filters.regex.should_exclude_secret": (regexes) => ({ description: "values that detect-secrets left out", regexes }),
};

const NOTHING = {
  description: "",
  condition: "OR",
  commits: [],
  paths: [],
  regexTarget: "secret",
  regexes: [],
  stopwords: [],
  sha256: [],
  targetRules: [],
} as const;

function compiles(list: List): boolean {
  try {
    const { paths = [], regexes = [], regexTarget = "secret" } = list;
    compileAllowlist({ ...NOTHING, commits: [], stopwords: [], sha256: [], targetRules: [], paths, regexes, regexTarget }, "config", {
      foreign: false,
      fragments: {},
    });
    return true;
  } catch (error) {
    if (error instanceof AppError) return false;
    throw error;
  }
}

export const migrate: Migrate = async (folder) => {
  const path = join(folder, BASELINE);
  if (!existsSync(path)) return null;
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(path, "utf8"));
  } catch {
    throw new ConfigError(`${BASELINE}: not JSON`, "make it anew: detect-secrets scan --baseline");
  }
  const checked = v.safeParse(settings, parsed);
  if (!checked.success)
    throw new ConfigError(
      `${BASELINE}: its settings are not as detect-secrets writes them`,
      "make it anew: detect-secrets scan --baseline",
    );
  const { filters_used: filters, plugins_used: plugins, exclude } = checked.output;
  const old = [
    ...(exclude?.files ? [{ path: "detect_secrets.filters.regex.should_exclude_file", pattern: [exclude.files] }] : []),
    ...(exclude?.lines ? [{ path: "detect_secrets.filters.regex.should_exclude_line", pattern: [exclude.lines] }] : []),
  ];
  const allowlists: List[] = [];
  const left: string[] = [];
  for (const { path: name, pattern } of [...filters, ...old]) {
    const make = Object.hasOwn(FILTERS, name) ? FILTERS[name] : undefined;
    if (make === undefined) {
      // Those that are always on have no pattern, and leakclerk has filters of its own.
      if (/wordlist|gibberish|custom|^file:/.test(name)) left.push(`filter ${name}: leakclerk has none like it`);
      continue;
    }
    for (const one of pattern) {
      const list = make([one]);
      if (compiles(list)) allowlists.push(list);
      else left.push(`filter ${name}: a pattern of it cannot be used; write it anew as [[allowlists]]`);
    }
  }
  left.push("comments `pragma: allowlist secret` are not listened to: write leakclerk:allow, or keep the baseline");
  return {
    read: [BASELINE],
    exclude: [],
    disabledRules: [],
    rules: [],
    allowlists,
    taken: [
      ...(allowlists.length > 0 ? [`${allowlists.length} ${allowlists.length === 1 ? "filter" : "filters"} as allowlists`] : []),
      ...(plugins.length > 0 ? [`leakclerk's own rules stand for its ${plugins.length} plugins`] : []),
    ],
    left,
    baseline: BASELINE,
  };
};
