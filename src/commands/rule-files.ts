// The built-in rules as they were written, which the package holds in one packed file. Only what explains or proves rules
// reads them; a scan goes by what was compiled from them.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { AppError } from "../errors.ts";
import { readRuleFile } from "../rules/read.ts";
import type { RuleSource } from "../rules/schema.ts";

/** JSON of texts by name, written by scripts/build.mjs; seen from dist/chunks. */
const PACKED = join(import.meta.dirname, "../rules.json.br");
/** Seen from src/commands. */
const FOLDER = join(import.meta.dirname, "../../rules");

export interface BuiltinRuleFile {
  /** `rules/stripe.toml` */
  readonly name: string;
  readonly rules: readonly RuleSource[];
}

function readTexts(): Readonly<Record<string, string>> {
  if (existsSync(PACKED)) return JSON.parse(brotliDecompressSync(readFileSync(PACKED)).toString("utf8")) as Record<string, string>;
  const names = readdirSync(FOLDER).filter((name) => name.endsWith(".toml"));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(FOLDER, name), "utf8")]));
}

/**
 * @param provider reads that one's file alone; all by default
 * @throws AppError when the package is not whole
 */
export function readBuiltinRules(provider?: string): BuiltinRuleFile[] {
  try {
    const texts = Object.entries(readTexts()).filter(([file]) => provider === undefined || file === `${provider}.toml`);
    return texts.map(([file, text]) => ({
      name: `rules/${file}`,
      rules: readRuleFile(text, `rules/${file}`, { foreign: false }).file.rules,
    }));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    throw new AppError("the built-in rule files are missing", "install leakclerk anew: its package holds them");
  }
}
