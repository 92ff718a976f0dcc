// Test support: random gitleaks configurations, small and full of everything, and files that they have something to say of.
// Left out is only what docs/gitleaks.md lists as a departure.
import { createChoices, type Choices } from "../engine/documents.ts";

const WORDS = ["key", "tok", "acme", "id", "Key", "TOK"];
const ATOMS = [
  "[a-z]{2,6}",
  "[0-9]{2,5}",
  "[a-f0-9]{4,8}",
  "\\w{3,9}",
  "[^\\s=]{2,8}",
  "(?:ab|cd){1,3}",
  "[[:alnum:]]{3,6}",
  "\\S{2,6}",
  "(?i:[A-F]{2,5})",
];
// None that needs a line break at the end: gitleaks takes it off before it looks for the groups.
const JOINS = ["=", "_", ":", "\\s*=\\s*", "[=:]", "-?", "[ \\t]", ".", "\\n?"];
const PATHS = ["a\\.txt$", "src/", "^src/b", "\\.env$", "(?i)A\\.TXT", "b"];
const STOPWORDS = ["ab", "12", "cd", "f0", "key", "99"];
const VALUE_PARTS = ["ab", "cd", "abcd", "12", "99", "f0a1", "deadbeef", "Ab", "CD", "x", "7", "key", "zz", "qwerty", "4711"];

const quote = (text: string): string => `'''${text}'''`;
const list = (items: readonly string[]): string => `[${items.map(quote).join(", ")}]`;
const some = <T>(choices: Choices, from: readonly T[], most: number): T[] =>
  Array.from({ length: 1 + choices.below(most) }, () => choices.pick(from));

function regex(choices: Choices): { text: string; groups: number } {
  const word = choices.pick(WORDS);
  let text = choices.pick(["", "", "(?i)"]) + choices.pick([word, word, `(?:${word}|${choices.pick(WORDS)})`, `(${word})`]);
  for (let i = 1 + choices.below(2); i > 0; i--)
    text += choices.pick(JOINS) + choices.pick([choices.pick(ATOMS), `(${choices.pick(ATOMS)})`, `(${choices.pick(ATOMS)})?`]);
  return { text, groups: (text.replaceAll(/\\./g, "").match(/\((?!\?)/g) ?? []).length };
}

function allowlist(choices: Choices, header: string, ids: readonly string[]): string {
  const lines = [`[[${header}]]`];
  const condition = choices.pick(["", "", "AND", "OR", "and", "&&", "||"]);
  if (condition !== "") lines.push(`condition = "${condition}"`);
  const isTargeted = header === "allowlists" && choices.below(3) === 0;
  if (isTargeted) lines.push(`targetRules = ${list(some(choices, ids, 2))}`);
  // In folders it leaves out what global paths name, whatever the condition says.
  const hasPaths = header !== "allowlists" || isTargeted || !/and|&/i.test(condition);
  const kinds = hasPaths ? choices.below(7) + 1 : 2 * (choices.below(3) + 1);
  if ((kinds & 1) !== 0) lines.push(`paths = ${list(some(choices, PATHS, 2))}`);
  if ((kinds & 2) !== 0) {
    // No (?i) in front: gitleaks lets it reach into the entries behind it.
    lines.push(`regexes = ${list(some(choices, ["ab", "[0-9]{4}", "^[a-z]+$", "99$", "f0", "(?:cd){2}", "k.y"], 2))}`);
    const target = choices.pick(["", "secret", "match", "line"]);
    if (target !== "") lines.push(`regexTarget = "${target}"`);
    // Its "line" begins with the line break before it.
    if (target === "line") lines.splice(lines.length - 2, 1, `regexes = ${list(some(choices, ["ab", "fake", "[0-9]{4}", "# ok$"], 2))}`);
  }
  if ((kinds & 4) !== 0) lines.push(`stopwords = ${list(some(choices, STOPWORDS, 2))}`);
  return lines.join("\n");
}

/** A configuration of up to six rules. */
export function randomConfig(seed: number): string {
  const choices = createChoices(seed);
  const ids = Array.from({ length: 1 + choices.below(6) }, (_, i) => `rule-${i}`);
  const parts = new Set<string>();
  const blocks = ids.map((id, i) => {
    const { text, groups } = regex(choices);
    const lines = ["[[rules]]", `id = "${id}"`, `description = "rule ${i}"`, `regex = ${quote(text)}`];
    if (groups > 0 && choices.below(3) === 0) lines.push(`secretGroup = ${choices.below(groups + 1)}`);
    if (choices.below(3) === 0) lines.push(`entropy = ${choices.pick(["0.5", "1.5", "2", "2.5", "3"])}`);
    if (choices.below(2) === 0) lines.push(`keywords = ${list(some(choices, [...WORDS, "=", "zz"], 3))}`);
    if (choices.below(4) === 0) lines.push(`path = ${quote(choices.pick(PATHS))}`);
    if (choices.below(6) === 0) lines.push("skipReport = true");
    const tables: string[] = [];
    if (choices.below(3) === 0) tables.push(allowlist(choices, "rules.allowlists", ids));
    if (ids.length > 1 && choices.below(3) === 0) {
      const part = choices.pick(ids.filter((other) => other !== id));
      parts.add(part);
      const within = [
        choices.below(2) === 0 ? `withinLines = ${choices.below(4)}` : "",
        choices.below(3) === 0 ? `withinColumns = ${choices.below(20)}` : "",
      ];
      tables.push(["[[rules.required]]", `id = "${part}"`, ...within.filter((line) => line !== "")].join("\n"));
    }
    return [...lines, ...tables].join("\n");
  });
  const globals = Array.from({ length: choices.below(3) }, () => allowlist(choices, "allowlists", ids));
  // As a part of others it runs a rule whatever its keywords say.
  const kept = blocks.map((block, i) => (parts.has(ids[i] ?? "") ? block.replace(/^keywords = .*\n?/m, "") : block));
  return `${[...globals, ...kept].join("\n\n")}\n`;
}

/** Files by path. Each begins with an empty line, since gitleaks counts columns from there on, and ends with a line break. */
export function randomFiles(seed: number): Record<string, string> {
  const choices = createChoices(seed * 7 + 1);
  const line = (): string => {
    let text = "";
    for (let i = choices.below(4); i > 0; i--) {
      text += `${choices.pick(["", "", "  ", "x "])}${choices.pick(WORDS)}${choices.pick(["=", "_", ":", " = ", "-", "", " "])}`;
      for (let j = choices.below(4); j > 0; j--) text += choices.pick(VALUE_PARTS);
      text += choices.pick(["", " ", ";", " # ok", " fake"]);
    }
    return text;
  };
  return Object.fromEntries(
    ["a.txt", "src/b.txt", "src/deep/c.env", "A.TXT", "conf/.env"].map((path) => [
      path,
      `\n${Array.from({ length: 1 + choices.below(12) }, line).join("\n")}\n`,
    ]),
  );
}
