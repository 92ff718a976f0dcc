// Test support: texts made to keep one detector busy. They go through its own keywords, examples and character classes.
import type { Detector } from "../../src/engine/types.ts";
import { parseRegex } from "../../src/rules/regex/parse.ts";
import type { Node } from "../../src/rules/regex/syntax.ts";
import { fillTemplate } from "../../src/rules/templates.ts";
import { examples } from "./documents.ts";
import { count } from "./runs.ts";

type SetNode = Node & { kind: "set" };

function setsOf(node: Node): SetNode[] {
  switch (node.kind) {
    case "set":
      return [node];
    case "concat":
      return node.items.flatMap(setsOf);
    case "alternate":
      return node.branches.flatMap(setsOf);
    case "group":
    case "look":
    case "repeat":
      return setsOf(node.child);
    default:
      return [];
  }
}

const holds = ({ ranges, negated }: SetNode, code: number): boolean => ranges.some(([from, to]) => code >= from && code < to) !== negated;

const CHARACTERS = "a0A_-. \t\n\r\"'`=:/\\,;|>+*@$%&(){}[]<zZ9\u00e9";

/** One character for each way in which the detector's classes tell characters apart. */
function tellingCharacters(detector: Detector): string[] {
  if (detector.pattern === null) return [];
  const sets = setsOf(parseRegex(detector.pattern.source, { lookAround: true }));
  const bySignature = new Map<string, string>();
  for (const character of CHARACTERS) {
    const signature = sets.map((set) => (holds(set, character.charCodeAt(0)) ? "1" : "0")).join("");
    if (signature.includes("1") && !bySignature.has(signature)) bySignature.set(signature, character);
  }
  return [...bySignature.values()];
}

export interface Attack {
  readonly kind: string;
  /** Repeated to the wanted size. */
  readonly unit: string;
}

/** Twelve kinds; those that go by a character or an example come once for each. */
export function attacksOn(detector: Detector): Attack[] {
  const keyword = detector.keywords[0] ?? "key";
  const own = examples
    .filter(({ ruleId }) => ruleId === detector.id)
    .slice(0, count(4, 100))
    .map(({ text }, i) => fillTemplate(text, i + 1));
  const first = own[0] ?? keyword;
  return [
    { kind: "keyword", unit: keyword },
    { kind: "all keywords", unit: detector.keywords.join("") || keyword },
    { kind: "keyword and spaces", unit: keyword + " ".repeat(200) },
    { kind: "keyword, = and nested quotes", unit: `${keyword} = "'\`"'\`"'\`` },
    { kind: "keyword and escaped quotes", unit: `${keyword}\\"\\\\"\\\\\\"` },
    { kind: "keyword and a long line of a", unit: keyword + "a".repeat(1000) },
    { kind: "keyword and tabs and slashes", unit: `${keyword}\t\t/\t//\t` },
    { kind: "keyword and base64", unit: `${keyword} ${fillTemplate("{base64:400}", 3)}` },
    { kind: "example", unit: `${first}\n` },
    ...own.map((example, i) => ({ kind: `example ${i + 1} without its end`, unit: example.trimEnd().slice(0, -1) })),
    ...own.map((example, i) => ({ kind: `half of example ${i + 1}`, unit: example.slice(0, Math.ceil(example.length / 2)) })),
    ...tellingCharacters(detector).map((character, i) =>
      i % 2 === 0
        ? { kind: `keyword and ${JSON.stringify(character)}`, unit: keyword + character.repeat(60) }
        : { kind: `keyword and = and ${JSON.stringify(character)}`, unit: `${keyword}=${character.repeat(500)}` },
    ),
  ];
}

/** @param detector its context stands in front, so that the gates behind it are reached */
export function attackText({ unit }: Attack, detector: Detector, size: number): string {
  const context = detector.context === null ? "" : `${detector.context.keywords[0] as string}\n`;
  return (context + unit.repeat(Math.ceil(size / unit.length))).slice(0, size);
}
