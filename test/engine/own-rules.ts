// Test support: detectors from rules written in the test, as a configuration would hold them.
import type { Detector } from "../../src/engine/types.ts";
import { compileAllowlist, compileRule } from "../../src/rules/compile.ts";
import { checkRuleFile } from "../../src/rules/schema.ts";

export interface OwnRuleOptions {
  /** Read as a gitleaks file. */
  readonly foreign?: boolean;
}

/** Rules without an id are called `rule-1`, `rule-2`, … */
export function ownDetectors(rules: readonly Record<string, unknown>[], { foreign = false }: OwnRuleOptions = {}): Detector[] {
  const { file, problems } = checkRuleFile({ rules: rules.map((rule, i) => ({ id: `rule-${i + 1}`, ...rule })) });
  if (file === undefined) throw new Error(problems.map(({ message }) => message).join("; "));
  return file.rules.map((rule) => compileRule(rule, { fragments: {}, foreign }));
}

/** The detector with an allowlist of the user's configuration. */
export function withConfigAllowlist(detector: Detector, allowlist: Record<string, unknown>): Detector {
  const { file, problems } = checkRuleFile({ allowlists: [allowlist] });
  if (file === undefined) throw new Error(problems.map(({ message }) => message).join("; "));
  const compiled = file.allowlists.map((list) => compileAllowlist(list, "config", { fragments: {}, foreign: false }));
  return { ...detector, allowlists: [...detector.allowlists, ...compiled] };
}
