// leakclerk init --from: what other tools' users bring is taken over, told, and works; nothing is overwritten unasked.
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { parse } from "smol-toml";
import { describe, expect, test } from "vitest";
import { tomlString } from "../../src/commands/migrate/toml.ts";
import { fillTemplate } from "../../src/rules/templates.ts";
import { createFolder, type Folder, scan } from "../support/folder.ts";

const ACME = fillTemplate("ACME-{hexupper:32}", 4);
const PASSWORD = fillTemplate("{word:1}{alnum:9}{digit:3}", 5);

const config = (folder: Folder): Record<string, unknown> => parse(readFileSync(folder.path(".leakclerk.toml"), "utf8"));
const found = (folder: Folder): string[] => scan(folder).report.findings.map(({ ruleId, path }) => `${path}: ${ruleId}`);

test("any text is a TOML string that reads as it was", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: fc.constantFrom("'", '"', "\\", "\n", "a", "\u007f", "'''") })),
      (text) => {
        fc.pre(!/\p{Surrogate}/u.test(text));
        expect(parse(`a = ${tomlString(text)}`)["a"]).toBe(text);
      },
    ),
  );
});

describe("gitleaks", () => {
  const files = {
    ".gitleaks.toml": [
      "[extend]\nuseDefault = true\ndisabledRules = ['aws-access-token', 'no-such-rule']",
      "[[rules]]\nid = 'acme-key'\nregex = '''\\b(ACME-[0-9A-F]{32})\\b'''\nkeywords = ['acme-']\nentropy = 2.5",
      "  [[rules.allowlists]]\n  condition = 'AND'\n  paths = ['''^docs/''']\n  stopwords = ['acme']",
      "[[rules]]\nid = 'generic-api-key'\n  [[rules.allowlists]]\n  paths = ['''^lib/''']",
      "[[allowlists]]\nregexTarget = 'line'\nregexes = ['''# fake$''']",
    ].join("\n"),
    ".gitleaksignore": "known.txt:acme-key:1\n",
    "a.txt": `${ACME}\n${ACME} # fake\nAWS_ACCESS_KEY_ID=${fillTemplate("AKIA{base32:16}", 1)}\n`,
    "known.txt": `${ACME}\n`,
    "docs/a.txt": `${ACME}\n`,
  };

  test("rules, allowlists and switched off rules are carried over, and judge alike", () => {
    const folder = createFolder(files);
    const before = found(folder).filter((line) => line.includes("acme-key"));
    const { status, stdout } = folder.leakclerk(["init", "--from", "gitleaks"]);
    expect(status).toBe(0);
    expect(stdout).toContain("taken: 1 own rule: acme-key");
    expect(stdout).toContain('not taken: disabledRules: leakclerk has no rule "no-such-rule"');
    expect(stdout).toContain("taken: .gitleaksignore is read as it is, and stays");
    expect(config(folder)).toMatchObject({
      extend: { disabledRules: ["aws-access-key-id", "aws-temporary-access-key-id"] },
      rules: [{ id: "acme-key", entropy: 2.5, placeholders: "keep", allowlists: [{ condition: "AND", paths: ["^docs/"] }] }],
    });
    expect(before).toEqual(["a.txt: acme-key"]);
    expect(found(folder)).toEqual(before);
  });

  test("what gitleaks itself could not use is not taken", () => {
    const folder = createFolder({
      ".gitleaks.toml": "[[rules]]\nid = 'acme-x'\nregex = '(?=a)b'\n[[rules]]\nid = 'acme-y'\nregex = 'b'\n",
    });
    expect(folder.leakclerk(["init", "--from", "gitleaks"]).stdout).toMatch(/not taken: rule "acme-x": regex: look-around/);
    expect(config(folder)).toMatchObject({ rules: [{ id: "acme-y" }] });
  });

  test("known findings become a baseline", () => {
    const report = [
      { RuleID: "acme-key", File: "a.txt", StartLine: 1, EndLine: 1, StartColumn: 1, EndColumn: 37, Match: ACME, Secret: ACME },
    ];
    const folder = createFolder({ ...files, "gitleaks-report.json": JSON.stringify(report) });
    expect(folder.leakclerk(["init", "--from", "gitleaks"]).status).toBe(0);
    expect(readFileSync(folder.path(".leakclerk-baseline.json"), "utf8")).not.toContain(ACME);
    expect(found(folder).filter((line) => line.startsWith("a.txt"))).toEqual([]);
  });
});

describe("secretlint", () => {
  const files = {
    ".secretlintrc.json": JSON.stringify({
      rules: [
        {
          id: "@secretlint/secretlint-rule-preset-recommend",
          rules: [
            { id: "@secretlint/secretlint-rule-aws", options: { allows: ["/akia[a-z2-7]{16}/i"] } },
            { id: "@secretlint/secretlint-rule-slack", disabled: true },
            { id: "@secretlint/secretlint-rule-of-nobody" },
          ],
        },
        {
          id: "@secretlint/secretlint-rule-pattern",
          options: { patterns: [{ name: "Acme Key", pattern: "/ACME-(?<key>[0-9A-F]{32})/" }] },
        },
      ],
    }),
    ".secretlintignore": "# left out\nvendor/\n*.snap\n",
    "a.txt": `${ACME}\nAWS_ACCESS_KEY_ID=${fillTemplate("AKIA{base32:16}", 1)}\n`,
    "vendor/a.txt": `${ACME}\n`,
  };

  test("rules, patterns, allowed values and ignored files are carried over", () => {
    const folder = createFolder(files);
    const { status, stdout } = folder.leakclerk(["init", "--from", "secretlint"]);
    expect(status).toBe(0);
    expect(stdout).toContain("not taken: @secretlint/secretlint-rule-of-nobody: leakclerk has no rules of that name");
    expect(config(folder)).toMatchObject({ exclude: ["vendor/", "*.snap"] });
    expect(JSON.stringify(config(folder))).toContain("slack-bot-token");
    expect(found(folder)).toEqual(["a.txt: secretlint-acme-key"]);
  });

  test("a configuration in another format is named, not passed over", () => {
    const folder = createFolder({ ".secretlintrc.yml": "rules: []\n" });
    expect(folder.leakclerk(["init", "--from", "secretlint"]).stdout).toContain("not taken: .secretlintrc.yml: only JSON is read");
  });
});

test("detect-secrets: filters become allowlists, known values a baseline without a value", () => {
  const folder = createFolder({
    ".secrets.baseline": JSON.stringify({
      version: "1.5.0",
      plugins_used: [{ name: "KeywordDetector" }],
      filters_used: [
        { path: "detect_secrets.filters.allowlist.is_line_allowlisted" },
        { path: "detect_secrets.filters.regex.should_exclude_file", pattern: ["^spec/"] },
        { path: "detect_secrets.filters.regex.should_exclude_line", pattern: ["# fake$"] },
        { path: "detect_secrets.filters.wordlist.should_exclude_secret", file_name: "words.txt" },
      ],
      results: {
        "app.py": [{ type: "Secret Keyword", hashed_secret: createHash("sha1").update(PASSWORD).digest("hex"), line_number: 1 }],
      },
    }),
    "app.py": `password = "${PASSWORD}"\n`,
    "spec/app.py": `password = "${PASSWORD}"\n`,
    "fake.py": `password = "${PASSWORD}" # fake\n`,
    "new.py": `password = "${PASSWORD}"\n`,
  });
  const { status, stdout } = folder.leakclerk(["init", "--from", "detect-secrets"]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/not taken: filter detect_secrets\.filters\.wordlist/);
  expect(stdout).toContain("1 matched");
  expect(readFileSync(folder.path(".leakclerk-baseline.json"), "utf8")).not.toContain(PASSWORD);
  expect(found(folder).filter((line) => line.includes(".py"))).toEqual(["new.py: generic-password"]);
});

test.each(["gitleaks", "secretlint", "detect-secrets"])("%s: nothing to take over is an error", (tool) => {
  const folder = createFolder({ "a.txt": "x\n" });
  const { status, stderr } = folder.leakclerk(["init", "--from", tool]);
  expect(status).toBe(2);
  expect(stderr).toContain(`nothing of ${tool} was found`);
  expect(existsSync(folder.path(".leakclerk.toml"))).toBe(false);
});

test.each([
  [".secretlintrc.json", "{", "secretlint", ".secretlintrc.json: not JSON"],
  [".secretlintrc.json", '{"rules":1}', "secretlint", "it is not as secretlint writes it"],
  [".secrets.baseline", "x", "detect-secrets", ".secrets.baseline: not JSON"],
  [".secrets.baseline", '{"filters_used":1}', "detect-secrets", "its settings are not as"],
  [".gitleaks.toml", "[[rules\n", "gitleaks", ".gitleaks.toml:1: not TOML"],
])("%s that cannot be read (%j) writes nothing", (name, text, tool, message) => {
  const folder = createFolder({ [name]: text });
  const { status, stderr } = folder.leakclerk(["init", "--from", tool]);
  expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
  expect(existsSync(folder.path(".leakclerk.toml"))).toBe(false);
});

test("what is there is overwritten only with --force", () => {
  const folder = createFolder({ ".gitleaks.toml": "[[rules]]\nid = 'a-b'\nregex = 'x'\n", ".leakclerk.toml": "exclude = ['mine']\n" });
  const { status, stderr } = folder.leakclerk(["init", "--from", "gitleaks"]);
  expect([status, stderr]).toEqual([2, expect.stringContaining(".leakclerk.toml is there already: nothing was written")]);
  expect(config(folder)).toEqual({ exclude: ["mine"] });
  expect(folder.leakclerk(["init", "--from", "gitleaks", "--force"]).status).toBe(0);
  expect(config(folder)).toMatchObject({ rules: [{ id: "a-b" }] });
  expect(folder.leakclerk(["init", "--force"]).status).toBe(2);
});
