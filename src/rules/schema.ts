// The shape of a rule file: gitleaks' TOML (same names, same meaning) and our own fields.
// docs/rules.md explains each field to people.
import * as v from "valibot";
import { CHECKSUM_NAMES } from "../engine/checksums/registry.ts";
import { CONFIDENCES, SEVERITIES } from "../engine/types.ts";

const strings = v.optional(v.array(v.string()), []);
const count = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0);

const allowlist = v.object({
  description: v.optional(v.string(), ""),
  condition: v.optional(v.string(), "OR"),
  commits: strings,
  paths: strings,
  regexTarget: v.optional(v.picklist(["secret", "match", "line", "named"]), "secret"),
  regexes: strings,
  stopwords: strings,
  sha256: strings,
  targetRules: strings,
});

const distance = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)));
const part = v.object({ id: v.pipe(v.string(), v.nonEmpty()), withinLines: distance, withinColumns: distance });

const example = v.union([v.string(), v.object({ text: v.string(), path: v.optional(v.string(), "example.txt") })]);

const rule = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  aliases: strings,
  description: v.optional(v.string(), ""),
  regex: v.optional(v.string()),
  path: v.optional(v.string()),
  secretGroup: count,
  entropy: v.optional(v.number(), 0),
  keywords: strings,
  tags: strings,
  allowlists: v.optional(v.array(allowlist), []),
  allowlist: v.optional(allowlist),
  required: v.optional(v.array(part), []),
  related: v.optional(v.array(part), []),
  skipReport: v.optional(v.boolean(), false),
  severity: v.optional(v.picklist(SEVERITIES)),
  testSeverity: v.optional(v.picklist(SEVERITIES)),
  confidence: v.optional(v.picklist(CONFIDENCES)),
  prefix: v.optional(v.string(), ""),
  help: v.optional(v.string(), ""),
  references: strings,
  structure: v.optional(v.object({ minDigits: count, minLetters: count, minDistinct: count })),
  placeholders: v.optional(v.picklist(["strict", "reject", "weak", "words", "keep"])),
  placeholder: v.optional(v.string()),
  score: v.optional(v.picklist(["none", "generic", "password"]), "none"),
  specificity: v.optional(v.number()),
  // Of betterleaks: expressions.ts reads what it can of `filter`; `validate` is never run.
  filter: v.optional(v.string()),
  validate: v.optional(v.unknown()),
  tokenEfficiency: v.optional(v.boolean()),
  checksum: v.optional(v.picklist(CHECKSUM_NAMES)),
  wrongChecksum: v.optional(v.picklist(["demote", "drop"])),
  context: v.optional(
    v.object({
      keywords: v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.nonEmpty()),
      within: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 2000),
      path: v.optional(v.boolean(), true),
    }),
  ),
  examples: v.optional(v.array(example), []),
  counterexamples: v.optional(v.array(example), []),
});

const file = v.object({
  title: v.optional(v.string(), ""),
  description: v.optional(v.string(), ""),
  provider: v.optional(v.string()),
  references: strings,
  minVersion: v.optional(v.string()),
  betterleaksMinVersion: v.optional(v.string()),
  fragments: v.optional(v.record(v.string(), v.string()), {}),
  prefilter: v.optional(v.string()),
  filter: v.optional(v.string()),
  exclude: strings,
  baseline: v.optional(v.pipe(v.string(), v.nonEmpty())),
  failOn: v.optional(v.picklist(SEVERITIES)),
  extend: v.optional(
    v.object({ useDefault: v.optional(v.boolean()), path: v.optional(v.string()), url: v.optional(v.string()), disabledRules: strings }),
    {},
  ),
  allowlists: v.optional(v.array(allowlist), []),
  allowlist: v.optional(allowlist),
  rules: v.optional(v.array(rule), []),
});

export type RuleSource = v.InferOutput<typeof rule>;
export type AllowlistSource = v.InferOutput<typeof allowlist>;
export type RuleFile = v.InferOutput<typeof file>;
export type ExampleSource = v.InferOutput<typeof example>;

/** Field names by table, for unknown-key hints and for gitleaks' case-insensitive keys. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  "": Object.keys(file.entries),
  rules: Object.keys(rule.entries),
  allowlists: Object.keys(allowlist.entries),
  allowlist: Object.keys(allowlist.entries),
  required: Object.keys(part.entries),
  related: Object.keys(part.entries),
  extend: Object.keys(file.entries.extend.wrapped.entries),
  structure: ["minDigits", "minLetters", "minDistinct"],
  context: ["keywords", "within", "path"],
};

export type KeyPath = readonly (string | number)[];

export interface Problem {
  readonly path: KeyPath;
  readonly message: string;
  readonly unknownKey?: { readonly key: string; readonly known: readonly string[] };
}

const isTable = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** Copies with the names as written in FIELDS; collects the ones that are not known. */
function normalizeKeys(value: unknown, table: string, path: KeyPath, problems: Problem[]): unknown {
  if (Array.isArray(value)) return value.map((item, i) => normalizeKeys(item, table, [...path, i], problems));
  const known = FIELDS[table];
  if (!isTable(value) || known === undefined) return value;
  const result: Record<string, unknown> = {};
  for (const [key, child] of Object.entries(value)) {
    const name = known.find((field) => field.toLowerCase() === key.toLowerCase());
    if (name === undefined) {
      problems.push({ path: [...path, key], message: `unknown key "${key}"`, unknownKey: { key, known } });
      continue;
    }
    result[name] = FIELDS[name] === undefined ? child : normalizeKeys(child, name, [...path, key], problems);
  }
  return result;
}

const WORDS: Readonly<Record<string, string>> = {
  Array: 'a list, such as ["x"]',
  Object: "a table",
  "!0": "some text",
  string: "text in quotes",
  boolean: "true or false",
  integer: "a whole number",
  ">=0": "a number from 0",
};

const wanted = ({ expected, message }: { readonly expected: string | null; readonly message: string }): string =>
  WORDS[expected ?? ""] ?? expected?.replaceAll(/[()]/g, "").replaceAll(" | ", ", ") ?? message;

/** Only a word that stands for one of a few is repeated: anything else may be a value. */
const received = ({ received: given, expected }: { readonly received: string; readonly expected: string | null }): string => {
  if (expected?.includes(" | ") === true && given.length <= 24) return given;
  return given.startsWith('"')
    ? "text"
    : given === "Array"
      ? "a list"
      : given === "Object"
        ? "a table"
        : given === "0" && expected === "!0"
          ? "empty"
          : given;
};

/** Checks a parsed TOML document; `file` is undefined when a problem other than an unknown key was found. */
export function checkRuleFile(parsed: unknown): { file: RuleFile | undefined; problems: Problem[] } {
  const problems: Problem[] = [];
  const result = v.safeParse(file, normalizeKeys(parsed, "", [], problems));
  for (const issue of result.issues ?? []) {
    const path = (issue.path ?? []).map((step) => step.key as string | number);
    const name = path.filter((step) => typeof step === "string").join(".");
    problems.push({
      path,
      message: issue.received === "undefined" ? `"${name}" is missing` : `"${name}" is ${received(issue)}; write ${wanted(issue)}`,
    });
  }
  return { file: result.success ? result.output : undefined, problems };
}
