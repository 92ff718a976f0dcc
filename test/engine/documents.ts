// Test support: the built-in packs as they stand in rules/, and random documents made of what could confuse a scanner.
import { toUtf8 } from "../../src/engine/bytes.ts";
import type { Document } from "../../src/engine/types.ts";
import { BUILTIN_DETECTORS } from "../../src/rules/builtin.gen.ts";
import { readPacks } from "../../src/rules/pack.ts";
import type { RuleSource } from "../../src/rules/schema.ts";
import { createRandom, fillTemplate } from "../../src/rules/templates.ts";
import { packFiles } from "../support/packs.ts";

export const { packs } = readPacks(packFiles);
/** As they were built last; test/rules/packs.test.ts holds them against rules/. */
export const detectors = BUILTIN_DETECTORS;
export const rules: readonly RuleSource[] = packs.flatMap((pack) => pack.rules);

export const documentOf = (content: string | Uint8Array, path = "example.txt"): Document => ({
  path,
  bytes: typeof content === "string" ? toUtf8(content) : content,
  origin: { kind: "file" },
});

export interface Template {
  readonly ruleId: string;
  readonly text: string;
  readonly path: string;
}

const templatesOf = (kind: "examples" | "counterexamples"): Template[] =>
  rules.flatMap((rule) =>
    rule[kind].map((example) => ({ ruleId: rule.id, ...(typeof example === "string" ? { text: example, path: "example.txt" } : example) })),
  );

export const examples: readonly Template[] = templatesOf("examples");
/** Every example and counterexample of every rule. */
export const templates: readonly Template[] = [...examples, ...templatesOf("counterexamples")];

const words = [...new Set(detectors.flatMap(({ keywords, context }) => [...keywords, ...(context?.keywords ?? [])]))];
const GLUE = [
  "",
  "",
  " ",
  "\n",
  "\r\n",
  "\t",
  "=",
  ': "',
  '"',
  "'",
  "`",
  ",",
  ";",
  "/",
  "-",
  "_",
  "|",
  "\\n",
  "%3A",
  "\u0000",
  "é",
  "\u{1f511}",
  "// ",
  "<",
  ">",
];
const RUNS = ["a", "A", "0", " ", "\t", "\n", "=", '"', "'", "\\", "/", "-", "_", ".", "+", "x", "\u00ff", "é"];
const PATHS = ["example.txt", "config/clickbank.php", "src/twilio/client.js", ".npmrc", "docs/mailgun.md", "test/api.spec.ts"];

export interface Choices {
  below(limit: number): number;
  pick<T>(from: readonly T[]): T;
}

export function createChoices(seed: number): Choices {
  const random = createRandom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  return { below, pick: (from) => from[below(from.length)] as never };
}

const anyCase = (word: string, choices: Choices): string => (choices.below(3) === 0 ? word.toUpperCase() : word);

/** A stretch of a filled example: all of it, or with one end cut off. */
function fragment(choices: Choices): string {
  const filled = fillTemplate(choices.pick(templates).text, choices.below(2 ** 32));
  const cut = choices.below(6);
  if (cut === 0) return filled.slice(choices.below(filled.length));
  return cut === 1 ? filled.slice(0, choices.below(filled.length)) : filled;
}

function piece(choices: Choices): string {
  switch (choices.below(6)) {
    case 0:
      return anyCase(choices.pick(words), choices);
    case 1:
      return choices.pick(RUNS).repeat(1 + choices.below(choices.below(20) === 0 ? 700 : 60));
    case 2:
      return fillTemplate(
        choices.pick(["{word:1-9}", "{base64:1-80}", "{hex:1-64}", "{base36upper:1-40}", "{digit:1-20}"]),
        choices.below(2 ** 32),
      );
    default:
      return fragment(choices);
  }
}

/** Examples, keywords and filler, run into each other. The same seed gives the same document. */
export function randomDocument(seed: number): Document {
  const choices = createChoices(seed);
  let text = "";
  for (let pieces = 1 + choices.below(14); pieces > 0; pieces--) text += piece(choices) + choices.pick(GLUE);
  return documentOf(text, choices.pick(PATHS));
}
