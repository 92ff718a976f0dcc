// betterleaks' filters: what of them is understood, and that the rest is named.
import { expect, test } from "vitest";
import { readFilter } from "../../src/rules/expressions.ts";
import { createFolder, scan } from "../support/folder.ts";

const SECRET = 'finding["secret"]';

test.each([
  [`entropy(${SECRET}) <= 3.0`, { entropy: 3 }],
  [`(entropy(${SECRET}) < 3.5)`, { entropy: 3.5 - 1e-9 }],
  [`filter.entropy(${SECRET}) < 2`, { entropy: 2 - 1e-9 }],
  [`entropy(${SECRET}) <= 3.0\n|| matchesAny(${SECRET}, [\`(?i)a||b\`, "c\\"d"])`, { entropy: 3, regexes: ["(?i)a||b", 'c"d'] }],
  [`(matchesAny(finding["line"], [\`x)\`]) || containsAny(${SECRET}, ["a.b"]))`, { regexes: ["x)", "a\\.b"] }],
  ['matchesAny(get(attributes, "path", ""), [`^a$`])', { paths: ["^a$"] }],
  ['matchesAny((attributes["path"] ?? ""), [`^a$`])', { paths: ["^a$"] }],
  [`!matchesAny(${SECRET}, ["[0-9]"])`, { regexes: ["[0-9]"], negated: 1 }],
  [`failsTokenEfficiency(${SECRET})`, { unknown: 1 }],
  [`entropy(${SECRET}) <= 3 && ${SECRET} == "x"`, { unknown: 1 }],
  ["", {}],
])("%s", (text, { entropy = 0, regexes = [], paths = [], unknown = 0, negated = 0 }: Record<string, unknown>) => {
  const filter = readFilter(text);
  expect({
    entropy: filter.entropy,
    regexes: filter.lists.flatMap((list) => list.regexes),
    paths: filter.lists.flatMap((list) => list.paths),
    unknown: filter.unknown,
    negated: filter.lists.filter(({ isNegated }) => isNegated).length,
  }).toEqual({ entropy, regexes, paths, unknown, negated });
});

test("a betterleaks file is judged by its filters; what is not understood is named, and nothing is validated", () => {
  const folder = createFolder({
    ".gitleaks.toml": [
      "prefilter = '''matchesAny(get(attributes, \"path\", \"\"), [`^gone/`])'''",
      "filter = '''containsAny(finding[\"secret\"], [\"example\"])'''",
      "[[rules]]\nid = 'acme-a'\nregex = '''a_([a-z0-9]{8,20})'''\nspecificity = 7\nfilter = '''entropy(finding[\"secret\"]) <= 2.0'''\nvalidate = '''http.get(\"https://acme.dev\")'''",
      "[[rules]]\nid = 'acme-b'\nregex = '''b_([a-z0-9]{8,20})'''\nfilter = '''failsTokenEfficiency(finding[\"secret\"])'''",
    ].join("\n"),
    "a.txt": "a_aaaaaaaaaa\na_abcdefgh12\na_abcdexample\nb_abcdefgh12\n",
    "gone/a.txt": "a_abcdefgh12\n",
  });
  const { report, stderr } = scan(folder);
  expect(report.findings.map(({ ruleId, path, startLine }) => `${path}:${startLine} ${ruleId}`)).toEqual([
    "a.txt:2 acme-a",
    "a.txt:4 acme-b",
  ]);
  expect(stderr).toContain("parts of filter expressions are not understood and ignored: acme-b");
  expect(stderr).not.toContain("unknown key");
});
