// What a migration takes over from another tool's files.
import type { AllowlistSource, RuleSource } from "../../rules/schema.ts";

export interface Migration {
  /** Files that were read, relative to the folder. */
  readonly read: readonly string[];
  readonly exclude: readonly string[];
  readonly disabledRules: readonly string[];
  /** Fields as in a rule file; those that are missing have their defaults. */
  readonly allowlists: readonly Partial<AllowlistSource>[];
  readonly rules: readonly (Partial<RuleSource> & Pick<RuleSource, "id">)[];
  /** In words: what was taken, and what could not be and why. */
  readonly taken: readonly string[];
  readonly left: readonly string[];
  /** A file of known findings, relative to the folder. */
  readonly baseline: string | undefined;
}

/** @param folder where the other tool's files lie @returns null where there are none */
export type Migrate = (folder: string) => Promise<Migration | null>;
