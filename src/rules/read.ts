// TOML text to a checked rule file; every complaint says file, line and what to write instead.
import { parse, TomlError } from "smol-toml";
import { ConfigError } from "../errors.ts";
import { nearestHint } from "../nearest.ts";
import { checkRuleFile, type KeyPath, type RuleFile } from "./schema.ts";

export interface ReadOptions {
  /** A file written for gitleaks: unknown keys are warned of instead of refused. */
  readonly foreign: boolean;
}

export interface ReadResult {
  readonly file: RuleFile;
  readonly warnings: readonly string[];
}

/** 1-based line on which a key stands; the line of its table when it cannot be told. */
export function lineOfKey(text: string, path: KeyPath): number {
  const lines = text.split("\n");
  let line = 0;
  const names = path.filter((step) => typeof step === "string").map((step) => step.toLowerCase());
  const indexes = path.filter((step) => typeof step === "number");
  const tableHeader = (from: number, name: string, times: number): number => {
    let left = times;
    for (let i = from; i < lines.length; i++) {
      const header = /^\s*\[\[?\s*([\w. "-]+?)\s*\]\]?/.exec(lines[i] as string)?.[1]?.toLowerCase();
      if (header === name && left-- === 0) return i;
    }
    return -1;
  };
  let prefix = "";
  for (const [depth, name] of names.entries()) {
    prefix = prefix === "" ? name : `${prefix}.${name}`;
    const header = tableHeader(line, prefix, depth === 0 ? (indexes[0] ?? 0) : (indexes[depth] ?? 0));
    if (header !== -1) {
      line = header;
      continue;
    }
    const key = lines.findIndex(
      (content, i) => i >= line && new RegExp(`^\\s*"?${name.replace(/[^\w-]/g, ".")}"?\\s*=`, "i").test(content),
    );
    if (key !== -1) line = key;
  }
  return line + 1;
}

/**
 * @param name of the file, for messages
 * @throws ConfigError for TOML that does not parse and for fields of the wrong shape
 */
export function readRuleFile(text: string, name: string, options: ReadOptions): ReadResult {
  let parsed: unknown;
  try {
    parsed = parse(text);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    // The rest of the message quotes the file.
    throw new ConfigError(
      `${name}:${error.line}: ${(error.message.split("\n")[0] as string).replace("Invalid TOML document: ", "not TOML: ")}`,
      "see https://toml.io",
    );
  }
  const { file, problems } = checkRuleFile(parsed);
  const warnings: string[] = [];
  for (const problem of problems) {
    const place = `${name}:${lineOfKey(text, problem.path)}: ${problem.message}`;
    if (problem.unknownKey === undefined) throw new ConfigError(place, "docs/rules.md lists the fields");
    const { key, known } = problem.unknownKey;
    const hint = nearestHint(key, known) || `known: ${known.join(", ")}`;
    if (!options.foreign) throw new ConfigError(place, hint);
    warnings.push(`${place}: ignored; ${hint}`);
  }
  return { file: file as RuleFile, warnings };
}
