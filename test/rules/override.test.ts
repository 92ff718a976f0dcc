// A rule of a configuration that changes one of the same id, as gitleaks merges what is extended.
import { expect, test } from "vitest";
import { toUtf8 } from "../../src/engine/bytes.ts";
import { createScanner } from "../../src/engine/scanner.ts";
import { overrideRule } from "../../src/rules/compile.ts";
import { checkRuleFile } from "../../src/rules/schema.ts";
import { ownDetectors } from "../engine/own-rules.ts";

const BASE = {
  id: "acme-key",
  description: "Acme",
  regex: "a_([0-9]{4})([a-z]{4})",
  keywords: ["a_"],
  entropy: 1,
  tags: ["acme"],
  allowlists: [{ stopwords: ["1212"] }],
};

test.each<[string, Record<string, unknown>, string[]]>([
  ["nothing", {}, ["1234"]],
  ["an allowlist is added", { allowlists: [{ regexes: ["^12"] }] }, []],
  ["the group is replaced", { secretGroup: 2 }, ["abcd", "abcd", "abcd"]],
  ["the entropy is replaced, and 0 keeps it", { entropy: 1.99 }, ["1234"]],
  ["a path is added", { path: "nowhere" }, []],
  ["the pattern is replaced, its allowlists stay", { regex: "b_([0-9]{4})" }, ["5678"]],
])("%s", (_, change, values) => {
  const [base] = ownDetectors([BASE], { foreign: true });
  const [rule] = checkRuleFile({ rules: [{ id: "acme-key", ...change }] }).file?.rules ?? [];
  if (base === undefined || rule === undefined) throw new Error("no rule");
  const detector = overrideRule(base, rule, { foreign: true, fragments: {} });
  const scanner = createScanner({ detectors: [detector] });
  const text = "a_1234abcd\na_1212abcd\na_1111abcd b_5678 b_1212\n";
  const { view, matches } = scanner.match({ path: "a.txt", bytes: toUtf8(text), origin: { kind: "file" } });
  const found = matches
    .filter(({ suppression }) => suppression === null)
    .map(({ start, end }) => String.fromCharCode(...view.bytes.subarray(start, end)));
  expect(found).toEqual(values);
  expect([detector.description, detector.tags]).toEqual(["Acme", ["acme"]]);
});
