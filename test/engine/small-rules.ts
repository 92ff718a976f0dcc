// Test support: random tiny rules over a handful of characters. Their windows are narrow, meet often and are
// seen into by look-around, so that a slip of a byte shows soon.
import type { Detector } from "../../src/engine/types.ts";
import { compileRule } from "../../src/rules/compile.ts";
import { checkRuleFile } from "../../src/rules/schema.ts";
import { createChoices, type Choices } from "./documents.ts";

const SETS = ["[ab]", "[a-c]", "a", "b", "k", "[^a]", ".", "\\w", "\\b", "\\s", "[^\\s]"];
const REPEATS = ["", "", "?", "{1,2}", "{0,3}", "{2,5}?", "{1,9}", "{0,40}"];
const BEFORE = ["", "", "(?<![ab])", "(?<=[bk ])", "(?<!a.{0,6})", "(?<=^|\\n)", "\\b", "^"];
const AFTER = ["", "", "(?![ab])", "(?=[bk ]|$)", "(?!.{0,9}k)", "(?=\\s|$)", "\\b", "(?=[ab]{0,30}k)", "$"];
const PIECES = ["key", "k", "ab", "aka", "KEY", "a", "b", " ", "\n", "c", "\r", "ctx", "bbbbb", "aaaaaaaaaaa"];

function sequence(choices: Choices): string {
  let text = "";
  for (let items = choices.below(3); items > 0; items--) text += choices.pick(SETS) + choices.pick(REPEATS);
  return text;
}

function smallRule(seed: number): Record<string, unknown> {
  const choices = createChoices(seed);
  const keyword = choices.pick(["key", "k", "ab", "aka"]);
  const core = choices.pick([keyword, keyword, `(?i:${keyword})`, `${keyword}|${keyword}b`, `${keyword}{1,2}`]);
  const group = choices.pick(["(", "(?:"]);
  const context = { keywords: ["ctx"], within: choices.below(30), path: true };
  return {
    id: `small-${seed}`,
    regex: `${choices.pick(BEFORE)}${sequence(choices)}${group}${core}${sequence(choices)})${sequence(choices)}${choices.pick(AFTER)}`,
    keywords: [keyword],
    placeholders: "keep",
    specificity: choices.below(3),
    ...(choices.below(4) === 0 ? { context } : {}),
  };
}

export function smallDetectors(seed: number, number: number): Detector[] {
  const { file } = checkRuleFile({ rules: Array.from({ length: number }, (_, i) => smallRule(seed * number + i)) });
  return (file?.rules ?? []).map((rule) => compileRule(rule, { fragments: {}, foreign: false }));
}

export function smallText(seed: number): string {
  const choices = createChoices(seed);
  return Array.from({ length: choices.below(60) }, () => choices.pick(PIECES)).join("");
}
