// Test support: a pattern in RE2 syntax as the RegExp that the engine would run.
import { emitRegex } from "../../../src/rules/regex/emit.ts";
import { parseRegex } from "../../../src/rules/regex/parse.ts";

/** @param flags beside those that the translation asks for */
export function translated(source: string, flags: string): RegExp {
  const pattern = emitRegex(parseRegex(source, { lookAround: false }));
  return new RegExp(pattern.source, pattern.flags + flags);
}
