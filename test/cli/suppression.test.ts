// What silences a finding: comments, ignore files, allowlists and baselines; each is counted, and each can be undone.
import { writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createFolder, createScratchRepository, scan } from "../support/folder.ts";
import type { Files, ScanAnswer } from "../support/folder.ts";
import { clerkKey, developerKey } from "../support/keys.ts";

const KEY = clerkKey(1);
const OTHER = clerkKey(2);

/** `path: kind: reason` of everything silenced; and `path` of what is not. */
function verdicts(shown: ScanAnswer): string[] {
  return shown.report.findings.map(({ path, suppression }) =>
    suppression === null ? path : `${path}: ${suppression.kind}: ${suppression.reason}`,
  );
}

/** Scans once as usual and once with --no-suppress; the two must tell the same story. */
function judge(files: Files): string[] {
  const folder = createFolder(files);
  const all = scan(folder, ["--no-suppress"]);
  const usual = scan(folder);
  const open = all.report.findings.filter(({ suppression }) => suppression === null);
  expect(usual.report.findings).toEqual(open);
  expect(usual.report.scan.suppressed).toBe(all.report.findings.length - open.length);
  expect(all.report.scan.suppressed).toBe(0);
  expect(usual.status).toBe(open.length > 0 ? 1 : 0);
  expect(all.status).toBe(1);
  return verdicts(all);
}

/** Comments by the name of their file; the value stands on the second line. */
const COMMENTS: readonly [name: string, text: string, reason: string | null][] = [
  ["same line", `x\n${KEY} # leakclerk:allow\n`, ""],
  ["same line with rule and reason", `x\n${KEY} // leakclerk:allow clickbank-clerk-key -- made up\n`, "made up"],
  ["line above", `# leakclerk:allow clickbank-clerk-key -- in a test\n${KEY}\n`, "in a test"],
  ["block comment", `/* leakclerk:allow clickbank-clerk-key -- why not */\n${KEY}\n`, "why not"],
  ["markup comment", `<!-- leakclerk:allow -->\n${KEY}\n`, ""],
  ["several rules", `# leakclerk:allow aws-access-key-id, clickbank-clerk-key -- two\n${KEY}\n`, "two"],
  ["gitleaks", `x\n${KEY} # gitleaks:allow\n`, "gitleaks:allow"],
  ["gitleaks above", `# gitleaks:allow\n${KEY}\n`, null],
  ["another rule", `x\n${KEY} # leakclerk:allow clickbank-developer-key -- not this one\n`, null],
  ["two lines above", `# leakclerk:allow\n\n${KEY}\n`, null],
  ["line below", `${KEY}\n# leakclerk:allow\n`, null],
  ["prose", `x\n${KEY} # leakclerk:allow is how one would allow it!\n`, null],
];

test("comments allow what they name, where they stand", () => {
  const files = Object.fromEntries(COMMENTS.map(([name, text]) => [`${name}.txt`, text]));
  const expected = COMMENTS.map(([name, , reason]) => (reason === null ? `${name}.txt` : `${name}.txt: inline: ${reason}`));
  expect(judge(files).toSorted()).toEqual(expected.toSorted());
});

test("a comment beside a value speaks for its own line, not for a new value below", () => {
  const folder = createFolder({ "a.txt": `${KEY} # leakclerk:allow\n${OTHER}\n` });
  expect(scan(folder)).toMatchObject({ status: 1, found: ["a.txt:2:1"], report: { scan: { suppressed: 1 } } });
});

test(".leakclerkignore takes fingerprints, paths, paths with a rule, and gitleaks' places", () => {
  const keys = `${KEY}\n${developerKey(1)}\n`;
  const files = {
    "by-id.txt": `${KEY}\n`,
    "docs/by-path.md": keys,
    "src/by-rule.txt": keys,
    "place.txt": `\n${KEY}\n`,
    "moved.txt": `\n\n${KEY}\n`,
    "open.txt": `${KEY}\n`,
  };
  const id = scan(createFolder({ "by-id.txt": files["by-id.txt"] })).report.findings[0]?.fingerprint ?? "";
  const ignore = [
    "# what is known",
    "",
    `${id} -- only an example`,
    "/docs/",
    "src/*.txt:clickbank-clerk-key -- tests",
    "place.txt:clickbank-clerk-key:2",
    "moved.txt:clickbank-clerk-key:1",
    "open.txt:clickbank-clerk-kye",
  ];
  expect(judge({ ...files, ".leakclerkignore": `${ignore.join("\r\n")}\r\n` })).toEqual([
    "by-id.txt: ignore: only an example",
    "docs/by-path.md: ignore: .leakclerkignore",
    "docs/by-path.md: ignore: .leakclerkignore",
    "moved.txt",
    "open.txt",
    "place.txt: ignore: .leakclerkignore",
    "src/by-rule.txt: ignore: tests",
    "src/by-rule.txt",
  ]);
});

test(".gitleaksignore takes places with and without a commit, and no paths", () => {
  const ignore = [
    "a.txt:clickbank-clerk-key:1",
    `${"0".repeat(40)}:dir/b.txt:clickbank-clerk-key:2`,
    "win\\c.txt:clickbank-clerk-key:1",
    "d.txt",
  ];
  expect(
    judge({
      "a.txt": `${KEY}\n`,
      "dir/b.txt": `\n${KEY}\n`,
      "win/c.txt": `${KEY}\n`,
      "d.txt": `${KEY}\n`,
      ".gitleaksignore": ignore.join("\n"),
    }),
  ).toEqual(["a.txt: ignore: .gitleaksignore", "d.txt", "dir/b.txt: ignore: .gitleaksignore", "win/c.txt: ignore: .gitleaksignore"]);
});

test("in a repository the ignore file at the top holds for its folders", () => {
  const made = createScratchRepository({ "sub/a.txt": `${KEY}\n`, "sub/b.txt": `${KEY}\n`, ".leakclerkignore": "/sub/a.txt\n" });
  const { status, stdout } = made.leakclerk(["scan", "--format", "json"], { cwd: made.path("sub") });
  expect({ status, report: JSON.parse(stdout) as object }).toMatchObject({
    status: 1,
    report: { findings: [{ path: "b.txt" }], scan: { suppressed: 1 } },
  });
});

const LISTS: readonly [name: string, list: string, silenced: readonly string[]][] = [
  ["paths", "paths = ['''^dir/''']", ["dir/a.txt", "dir/b.txt"]],
  ["regexes on the value", "regexes = ['''^API-''']", ["dir/a.txt", "top.txt"]],
  ["regexes on the line", "regexTarget = 'line'\nregexes = ['''# fake$''']", ["dir/b.txt", "top.txt"]],
  ["stopwords", `stopwords = ["${KEY.slice(4, 12).toLowerCase()}"]`, ["dir/a.txt"]],
  ["any of several kinds", "paths = ['''^top''']\nregexes = ['''^DEV-''']", ["dir/b.txt", "top.txt"]],
  ["all of several kinds", "condition = 'AND'\npaths = ['''^dir/''']\nregexes = ['''^API-''']", ["dir/a.txt"]],
  ["one rule only", "targetRules = ['clickbank-developer-key']\npaths = ['''.''']", ["dir/b.txt"]],
];

for (const [name, list, silenced] of LISTS) {
  test(`an allowlist of the configuration silences by ${name}`, () => {
    const folder = createFolder({
      "dir/a.txt": `${KEY}\n`,
      "dir/b.txt": `b = ${developerKey(3)} # fake\n`,
      "top.txt": `c = ${OTHER} # fake\n`,
      ".leakclerk.toml": `[[allowlists]]\ndescription = "known"\n${list}\n`,
    });
    const shown = verdicts(scan(folder, ["--no-suppress"]));
    expect(shown).toEqual(["dir/a.txt", "dir/b.txt", "top.txt"].map((path) => (silenced.includes(path) ? `${path}: config: known` : path)));
  });
}

test("a baseline keeps what it knows, wherever it moved, and nothing else", () => {
  const folder = createFolder({ "a.txt": `${KEY}\n` });
  const baseline = createFolder();
  const known = baseline.path("known.json");
  writeFileSync(known, folder.leakclerk(["scan", "-f", "json"]).stdout);
  expect(scan(folder, ["--baseline", known])).toMatchObject({ status: 0, found: [], report: { scan: { suppressed: 1 } } });

  folder.write("a.txt", `moved\n\n  down ${KEY}\n${OTHER}\n`);
  folder.write("b.txt", `${KEY}\n`);
  const { status, found, report } = scan(folder, ["--baseline", known]);
  expect({ status, found }).toEqual({ status: 1, found: ["a.txt:4:1", "b.txt:1:1"] });
  expect(report.scan.suppressed).toBe(1);
  expect(scan(folder, ["--baseline", known, "--no-suppress"])).toMatchObject({ status: 1, report: { findings: [{}, {}, {}] } });

  // As PowerShell redirects it.
  writeFileSync(known, Buffer.from(`\ufeff${folder.leakclerk(["scan", "-f", "json"]).stdout}`, "utf16le"));
  expect(scan(folder, ["-b", known])).toMatchObject({ status: 0, report: { scan: { suppressed: 3 } } });
});

test("the summary counts what was silenced, --verbose says where and why", () => {
  const folder = createFolder({
    "a.txt": `${KEY} # leakclerk:allow clickbank-clerk-key -- made up\n`,
    "b.txt": `${OTHER}\n`,
    ".leakclerkignore": "b.txt\n",
  });
  const usual = folder.leakclerk(["scan"]);
  expect(usual).toMatchObject({ status: 0, stdout: expect.stringMatching(/no findings, 2 suppressed\n$/) as string });
  expect(usual.stdout).not.toContain("made up");
  const { stdout } = folder.leakclerk(["scan", "-v"]);
  expect(stdout).toContain("suppressed: a.txt:1:1: ClickBank clerk API key [clickbank-clerk-key]: inline: made up\n");
  expect(stdout).toContain("suppressed: b.txt:1:1: ClickBank clerk API key [clickbank-clerk-key]: ignore: .leakclerkignore\n");
});
