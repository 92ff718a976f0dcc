// Configuration files: which one holds, what it changes, what is said about mistakes in it, and `leakclerk rules`.
import { expect, test } from "vitest";
import { builtinDetectors } from "../../src/entry/index.ts";
import { fillTemplate } from "../../src/rules/templates.ts";
import { createFolder, createScratchRepository, expectRefusal, scan } from "../support/folder.ts";
import type { ScanAnswer } from "../support/folder.ts";
import { clerkKey, developerKey } from "../support/keys.ts";

const ACME = fillTemplate("acme_{alnum:24}", 1);
const FILES = { "a.txt": `${clerkKey(1)}\n${developerKey(2)}\nx ${ACME}\n` };
const RULE = `[[rules]]\nid = "acme-token"\ndescription = "Acme token"\nregex = '''\\b(acme_[A-Za-z0-9]{24})\\b'''\nkeywords = ["acme_"]\n`;

const rulesOf = ({ report }: ScanAnswer): string[] =>
  report.findings.map(({ ruleId }) => ruleId.replace("clickbank-", "").replace("-key", ""));
const BUILTIN = ["clerk", "developer"];

/** What a configuration makes of FILES. */
const EFFECTS: readonly [name: string, file: string, text: string, found: readonly string[], warned: RegExp][] = [
  ["an own rule beside the built-in ones", ".leakclerk.toml", RULE, [...BUILTIN, "acme-token"], /^$/],
  ["own rules alone with useDefault = false", ".leakclerk.toml", `[extend]\nuseDefault = false\n${RULE}`, ["acme-token"], /^$/],
  ["a file without rules keeps the built-in ones", ".leakclerk.toml", 'title = "ours"\n', BUILTIN, /^$/],
  ["not even useDefault = false leaves no rule", ".leakclerk.toml", "[extend]\nuseDefault = false\n", BUILTIN, /^$/],
  [
    "disabled rules",
    ".leakclerk.toml",
    '[extend]\ndisabledRules = ["clickbank-clerk-key", "clickbank-clerk-key-weak"]\n',
    ["developer"],
    /^$/,
  ],
  [
    "a disabled rule that is not there",
    ".leakclerk.toml",
    '[extend]\ndisabledRules = ["clickbank-clerk-kye"]\n',
    BUILTIN,
    /no rule "clickbank-clerk-kye"; did you mean "clickbank-clerk-key"\?/,
  ],
  [
    "an own rule in the place of a built-in one",
    ".leakclerk.toml",
    RULE.replace("acme-token", "clickbank-developer-key"),
    ["clerk", "developer"],
    /^$/,
  ],
  ["a gitleaks file brings its own rules only", ".gitleaks.toml", RULE, ["acme-token"], /^$/],
  ["a gitleaks file with useDefault", ".gitleaks.toml", `[extend]\nuseDefault = true\n${RULE}`, [...BUILTIN, "acme-token"], /^$/],
  ["a gitleaks file of allowlists only", ".gitleaks.toml", "[allowlist]\npaths = ['''^nowhere/''']\n", BUILTIN, /^$/],
  [
    "gitleaks' keys in any case",
    ".gitleaks.toml",
    RULE.replace("id =", "ID =").replace("regex", "Regex").replace("keywords", "KeyWords"),
    ["acme-token"],
    /^$/,
  ],
  [
    "an unknown key in a gitleaks file",
    ".gitleaks.toml",
    `${RULE}secretGruop = 1\n`,
    ["acme-token"],
    /\.gitleaks\.toml:6: unknown key "secretGruop"/,
  ],
  [
    "a rule whose required part is not there",
    ".gitleaks.toml",
    `${RULE}[[rules.required]]\nid = "acme-id"\n[[rules]]\nid = "acme-id"\nregex = "acme-id-[0-9]{4}"\n`,
    [],
    /^$/,
  ],
  [
    "a rule whose required part is there",
    ".gitleaks.toml",
    `${RULE}[[rules.required]]\nid = "acme-x"\n[[rules]]\nid = "acme-x"\nregex = "x acme"\nskipReport = true\n`,
    ["acme-token"],
    /^$/,
  ],
  [
    "a change of a built-in rule under gitleaks' name for it",
    ".gitleaks.toml",
    `[extend]\nuseDefault = true\ndisabledRules = ["aws-access-token"]\n[[rules]]\nid = "clickbank-clerk-key"\n[[rules.allowlists]]\nregexes = ["."]\n`,
    ["developer"],
    /^$/,
  ],
  [
    "fragments",
    ".leakclerk.toml",
    `[fragments]\nletters = "[A-Za-z0-9]"\n${RULE.replace("[A-Za-z0-9]", "{{letters}}")}`,
    [...BUILTIN, "acme-token"],
    /^$/,
  ],
  ["a rule for some paths", ".leakclerk.toml", `${RULE}path = '''\\.js$'''\n`, BUILTIN, /^$/],
  [
    "a byte-order mark and Windows line ends",
    ".leakclerk.toml",
    `\ufeff${RULE.replaceAll("\n", "\r\n")}`,
    [...BUILTIN, "acme-token"],
    /^$/,
  ],
];

for (const [name, file, text, found, warned] of EFFECTS) {
  test(`${name}: ${found.length === 0 ? "nothing" : found.join(", ")} found`, () => {
    const answer = scan(createFolder({ ...FILES, [file]: text }));
    expect({ status: answer.status, found: rulesOf(answer) }, answer.stderr).toEqual({ status: found.length > 0 ? 1 : 0, found });
    expect(answer.stderr).toMatch(warned);
  });
}

test("a rule of one's own is high and medium sure unless it says otherwise", () => {
  const { report } = scan(createFolder({ "a.txt": `${ACME}\n`, ".leakclerk.toml": RULE }));
  expect(report.findings).toMatchObject([{ severity: "high", confidence: "medium", message: "Acme token", redacted: "[redacted]" }]);
});

test("the nearest configuration holds, up to the top of the repository", () => {
  const made = createScratchRepository({
    ".leakclerk.toml": RULE,
    "one/two/a.txt": FILES["a.txt"],
    "other/a.txt": FILES["a.txt"],
    "other/.gitleaks.toml": RULE,
  });
  const found = (dir: string, ...args: string[]): string[] =>
    rulesOf(scan({ leakclerk: (words) => made.leakclerk(words, { cwd: made.path(dir) }) }, args));
  expect(found("one/two")).toEqual([...BUILTIN, "acme-token"]);
  expect(found(".", "one/two/a.txt")).toEqual([...BUILTIN, "acme-token"]);
  expect(found("other")).toEqual(["acme-token"]);
  expect(found("one", "../other")).toEqual(["acme-token"]);
  expect(found("other", "--config", "../.leakclerk.toml")).toEqual([...BUILTIN, "acme-token"]);
});

test("of two in one folder .leakclerk.toml holds", () => {
  expect(rulesOf(scan(createFolder({ ...FILES, ".leakclerk.toml": "", ".gitleaks.toml": RULE })))).toEqual(BUILTIN);
});

test("extend.path is looked for beside the file, then in the current folder", () => {
  const extending = '[extend]\npath = "base.toml"\n[[allowlists]]\ndescription = "known"\nstopwords = ["acme_"]\n';
  const folder = createFolder({ ...FILES, "conf/ours.toml": extending, "conf/base.toml": RULE });
  expect(scan(folder, ["-c", "conf/ours.toml"])).toMatchObject({ found: ["a.txt:1:1", "a.txt:2:1"], report: { scan: { suppressed: 1 } } });
  const beside = createFolder({ ...FILES, "conf/gitleaks.toml": '[extend]\npath = "base.toml"\n', "base.toml": RULE });
  expect(rulesOf(scan(beside, ["-c", "conf/gitleaks.toml"]))).toEqual(["acme-token"]);
});

test("failOn of the configuration counts unless --fail-on says otherwise", () => {
  const folder = createFolder({ "a.txt": `${developerKey(1)}\n`, ".leakclerk.toml": 'failOn = "critical"\n' });
  expect(scan(folder)).toMatchObject({ status: 0, found: ["a.txt:1:1"] });
  expect(scan(folder, ["--fail-on", "high"]).status).toBe(1);
});

const SELECTIONS: readonly [list: string, found: readonly string[]][] = [
  ["clickbank", BUILTIN],
  ["clickbank-clerk-key", ["clerk"]],
  ["config", ["acme-token"]],
  ["all,-clickbank", ["acme-token"]],
  ["-clickbank-developer-key, -acme-token", ["clerk"]],
  ["aws,clickbank,-clickbank-clerk-key", ["developer"]],
];

test("--rules adds and takes away packs and rules", () => {
  const folder = createFolder({ ...FILES, ".leakclerk.toml": RULE });
  for (const [list, found] of SELECTIONS) expect(rulesOf(scan(folder, [`--rules=${list}`])), list).toEqual(found);
});

test("the configuration of a folder is that of its first path", () => {
  const folder = createFolder({ "a/.leakclerk.toml": RULE, "a/x.txt": `${ACME}\n`, "b/y.txt": `${ACME}\n` });
  expect(scan(folder, ["a", "b"]).found).toEqual(["a/x.txt:1:1", "b/y.txt:1:1"]);
});

test("rules list shows every rule, for people and for programs", () => {
  const folder = createFolder({ ".leakclerk.toml": RULE });
  const ids = [...builtinDetectors.map(({ id }) => id), "acme-token"];
  const { status, stdout, stderr } = folder.leakclerk(["rules", "list"]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(
    stdout
      .trimEnd()
      .split("\n")
      .map((line) => line.split(" ")[0]),
  ).toEqual(ids);
  expect(stdout).toMatch(/^acme-token +high +medium +Acme token$/m);
  const listed = JSON.parse(folder.leakclerk(["rules", "list", "--json"]).stdout) as { id: string }[];
  expect(listed.map(({ id }) => id)).toEqual(ids);
  expect(Object.keys(listed[0] ?? {})).toEqual(["id", "description", "severity", "confidence", "tags"]);
  expect(folder.leakclerk(["rules", "list", "--rules", "config"]).stdout.trimEnd().split("\n")).toHaveLength(1);
});

test("rules show explains a built-in rule and one's own", () => {
  const folder = createFolder({ ".leakclerk.toml": RULE });
  const builtin = folder.leakclerk(["rules", "show", "clickbank-clerk-key"]);
  expect(builtin).toMatchObject({ status: 0, stderr: "" });
  expect(builtin.stdout).toMatch(
    /^clickbank-clerk-key: ClickBank clerk API key\n\n[^]*^severity +critical\n[^]*^keywords +api-\n[^]*^examples /m,
  );
  const { stdout } = folder.leakclerk(["rules", "show", "acme-token"]);
  expect(stdout).toMatch(/^acme-token: Acme token\n\nseverity +high\n/);
  expect(stdout).toMatch(/^keywords +acme_$/m);
  expect(JSON.parse(folder.leakclerk(["rules", "show", "acme-token", "--json"]).stdout)).toMatchObject({
    id: "acme-token",
    keywords: ["acme_"],
  });
});

const EXAMPLES = "examples = ['x acme_{alnum:24}']\ncounterexamples = ['acme_{alnum:23}', 'acme_{alnum:25}']\n";

test("rules check proves a configuration's rules by their examples", () => {
  const folder = createFolder({ ".leakclerk.toml": RULE + EXAMPLES });
  expect(folder.leakclerk(["rules", "check"])).toMatchObject({
    status: 0,
    stdout: "1 rule, 3 examples and counterexamples: all hold\n",
    stderr: "",
  });
  const { status, stdout } = folder.leakclerk(["rules", "check", "--json"]);
  expect({ status, report: JSON.parse(stdout) as object }).toEqual({ status: 0, report: { rules: 1, examples: 3, problems: [] } });
});

test("rules check names what does not hold and gives 2", () => {
  const folder = createFolder({ "mine.toml": RULE + EXAMPLES.replace("alnum:24", "alnum:20").replace("alnum:23", "alnum:24") });
  const { status, stdout, stderr } = folder.leakclerk(["rules", "check", "mine.toml"]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "1 rule, 3 examples and counterexamples: 2 do not hold\n" });
  expect(stderr).toBe(
    "leakclerk: mine.toml: acme-token: example 1 is not found\nleakclerk: mine.toml: acme-token: counterexample 1 is found, and must not be\n",
  );
  const json = folder.leakclerk(["rules", "check", "mine.toml", "--json"]);
  expect(json.status).toBe(2);
  expect(JSON.parse(json.stdout)).toMatchObject({
    problems: [
      { file: "mine.toml", ruleId: "acme-token", kind: "example", number: 1, found: [] },
      { kind: "counterexample", number: 1 },
    ],
  });
});

test("rules check refuses what it cannot use", () => {
  const folder = createFolder({
    "none.toml": 'title = "x"\n',
    "template.toml": RULE + EXAMPLES.replace("alnum", "alnumm"),
    "regex.toml": RULE.replace("(acme", "((acme"),
  });
  expectRefusal(folder.leakclerk(["rules", "check", "none.toml"]), /no rule to check in none\.toml\n {2}add \[\[rules\]\]/);
  expectRefusal(folder.leakclerk(["rules", "check", "template.toml"]), /template\.toml: unknown template \{alnumm:24\}\n {2}known: /);
  expectRefusal(folder.leakclerk(["rules", "check", "regex.toml"]), /regex\.toml:2: rule "acme-token": regex/);
});
