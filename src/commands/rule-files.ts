// The built-in rules as they were written: the package holds rules/*.toml beside dist/. Only what explains or proves
// rules reads them; a scan goes by what was compiled from them.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { AppError } from "../errors.ts";
import { readRuleFile } from "../rules/read.ts";
import type { RuleSource } from "../rules/schema.ts";

/** The same from src/commands and from dist/chunks. */
const FOLDER = join(import.meta.dirname, "../../rules");

export interface BuiltinRuleFile {
  /** `rules/stripe.toml` */
  readonly name: string;
  readonly rules: readonly RuleSource[];
}

/**
 * @param provider reads that one's file alone; all by default
 * @throws AppError when the package is not whole
 */
export function readBuiltinRules(provider?: string): BuiltinRuleFile[] {
  try {
    const names = provider === undefined ? readdirSync(FOLDER).filter((name) => name.endsWith(".toml")) : [`${provider}.toml`];
    return names.map((file) => {
      const name = `rules/${file}`;
      return { name, rules: readRuleFile(readFileSync(join(FOLDER, file), "utf8"), name, { foreign: false }).file.rules };
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    throw new AppError("the built-in rule files are missing", "install leakclerk anew: its package holds them in rules/");
  }
}
