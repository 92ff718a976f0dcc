// Whatever a stranger writes, names or commits, the runner obeys only us, and the summary holds no markup of theirs.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asLogText } from "../../src/action/runner-files.ts";
import { failureSummary, jobSummary } from "../../src/reporters/github-summary.ts";
import { errorCommand, report as github } from "../../src/reporters/github.ts";
import type { Report } from "../../src/reporters/types.ts";
import { rawControls, runnerCommandsV1 } from "../reporters/readers.ts";
import { asRedacted, bigReport, everydayReport, HOSTILE, hostileReport, PLAIN } from "../reporters/samples.ts";
import { clerkKey } from "../support/keys.ts";
import { obeyedCommands } from "../support/runner-log.ts";
import { createServer } from "../support/runner.ts";

const RUNS = process.env["LEAKCLERK_FULL"] === "1" ? 5000 : 300;

const COMMANDS = [
  "::error::x",
  "::stop-commands::x",
  "::add-mask::e",
  "::set-output name=a::b",
  "##[error]x",
  "##[stop-commands]x",
  "##[add-path]/tmp",
  "##vso[task.x]y",
  "%0A::error::",
  "%3A%3Aerror::",
  "\r::warning::",
  "\u2028::error::",
  "\u0085::error::",
];
const MARKUP = [
  "<img src=x>",
  "[a](b)",
  "![a](b)",
  "@octocat",
  "#1",
  "| a | b |",
  "`",
  "``",
  "\n\n# h\n",
  "www.example.com",
  "https://example.com",
  "<!--",
  "&lt;",
  "**b**",
  "~~s~~",
  "\\",
  "$x$",
  ":+1:",
];
const piece = fc.oneof(
  fc.constantFrom(...HOSTILE, ...COMMANDS, ...MARKUP, "#", "##", "[", ":", "::", "%", "\\"),
  fc.string({ unit: "binary", maxLength: 8 }),
);
const hostile = fc.array(piece, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(""));

/** A hostile report of a range: commit, author, message, new suppressions and what is gone since. */
function rangeReport(text: string): Report {
  const { findings, ...rest } = hostileReport(text);
  const commit = { id: text, author: asRedacted(text), date: text, summary: asRedacted(text) };
  const silenced = { kind: "ignore", reason: text } as const;
  return {
    ...rest,
    findings: findings.flatMap((finding) => [
      { ...finding, commit, presence: "removed" as const },
      {
        ...finding,
        commit,
        presence: "present" as const,
        standing: { path: `p${text}`, startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 },
        newSuppression: silenced,
      },
    ]),
  };
}

/** Everything that the summary may hold besides encoded text: our own tags, our own words between them. */
const OUR_TAGS = /<\/?(?:code|b)>/g;

function expectTame(markdown: string): void {
  expect(rawControls(markdown)).toEqual([]);
  for (const line of markdown.split("\n")) {
    // Foreign text in code is letters, digits, blanks, entities and what is not ASCII.
    for (const [, content = ""] of line.matchAll(/<code>(.*?)<\/code>/g)) expect(content).toMatch(/^(?:[A-Za-z0-9 ]|&#\d+;|[^\0-\x7f])*$/);
    const rest = line.replace(/<code>.*?<\/code>/g, "").replace(OUR_TAGS, "");
    expect(rest).not.toMatch(/[<>`@[\]\\]|:\/\/|www\./);
    // An entity elsewhere is neither of the two that GitHub would look behind.
    expect(rest).not.toMatch(/&#(?:64|35);/);
    expect(rest.match(/\|/g)?.length ?? 0).toBeOneOf([0, 7]);
  }
}

describe(`for any of ${RUNS} texts`, () => {
  test("the runner obeys our annotations and nothing else, by either syntax", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const input = rangeReport(text);
        const log = [
          asLogText(`leakclerk: ${text}\n`),
          github(input, PLAIN),
          `${errorCommand(text, [text, text])}\n`,
          asLogText(text),
        ].join("");
        const obeyed = obeyedCommands(log);
        expect(obeyed.map(({ name }) => name)).toEqual(Array.from({ length: input.findings.length + 2 }, () => "error"));
        expect(runnerCommandsV1(log)).toEqual([]);
        for (const { properties } of obeyed)
          expect(Object.keys(properties).filter((key) => !/^(?:file|line|endLine|col|endColumn|title)$/.test(key))).toEqual([]);
        expect(obeyed.filter(({ properties }) => properties["file"] === undefined)).toHaveLength(input.findings.length / 2 + 2);
      }),
      { numRuns: RUNS },
    );
  });

  test("the summary holds our markup alone", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expectTame(jobSummary(rangeReport(text), [text]));
        expectTame(failureSummary(text, text));
      }),
      { numRuns: RUNS },
    );
  });
});

test("the model of the runner obeys what a runner obeys", () => {
  expect(obeyedCommands(" \u00a0::error file=a%2Cb,line=1::x%0Ay\nno ::error::\nz ##[warning a=b]c\n::nothing::\n")).toEqual([
    { name: "error", properties: { file: "a,b", line: "1" }, data: "x\ny" },
    { name: "warning", properties: { a: "b" }, data: "c" },
  ]);
  expect(obeyedCommands("::stop-commands::t\n::error::x\n##[error]y\n::t::\n::error::z\n")).toHaveLength(1);
  expect(() => obeyedCommands("::stop-commands::t\n")).toThrow("never started again");
});

describe("the summary", () => {
  test("names what was found, worst first, and what to do", () => {
    const text = jobSummary(everydayReport(), ["a note"]);
    expectTame(text);
    expect(
      text
        .split("\n")
        .filter((line) => line.startsWith("| "))
        .map((line) => line.split(" | ")[0]),
    ).toEqual(["| severity", "| ---", ...Array.from({ length: 4 }, () => "| critical"), "| high", "| medium", "| low"]);
    expect(text).toMatch(/^\*\*What to do\*\*$/m);
    expect(text).toMatch(/^\*\*Not scanned\*\*$/m);
    expect(text).toContain("<code>a note</code>");
  });

  test.each([2000, 20_000])("of %i findings stays within GitHub's limit and counts what it leaves out", (count) => {
    const text = jobSummary(bigReport(count), []);
    expect(Buffer.byteLength(text)).toBeLessThan(1_048_576);
    expect(text).toMatch(/^[\d,]+ more are not in this table\.$/m);
  });

  test("of the longest texts stays within it, too", () => {
    const input = hostileReport("\u{1f98a}<".repeat(2000));
    const findings = Array.from({ length: 2000 }, () => input.findings[0] as Report["findings"][0]);
    expect(
      Buffer.byteLength(
        jobSummary(
          { ...input, findings },
          Array.from({ length: 100 }, () => "<".repeat(2000)),
        ),
      ),
    ).toBeLessThan(1_048_576);
  });
});

test("end to end: hostile branches, paths, titles, authors and messages", () => {
  const server = createServer({ "readme.md": "A shop\n" });
  const { origin } = server;
  origin.git("checkout", "--quiet", "-b", 'zzz";echo${IFS}"hello";#-##x');
  origin.git("config", "user.name", "::error::a ##[error]b @octocat\u202e");
  for (const [i, name] of [
    "::error::x\n::warning::y",
    "##[error]z.php",
    "\u202egpj.exe\u001b[2J",
    "<img src=x>|`@octocat`[a](b)",
    "%0A::error::.php",
  ].entries())
    origin.write(name, `$key = '${clerkKey(i)}';\n`);
  origin.commit("::stop-commands::x\n\n##[error]gotcha\n::error::gotcha");
  origin.write(
    ".leakclerk.toml",
    `exclude = ["*"]\n[[rules]]\nid = "x-##[error]"\ndescription = "::error::<b>@octocat"\nregex = '''never-to-be-found'''\nkeywords = ["never"]\n`,
  );
  origin.commit("more");
  const ends = server.propose("HEAD");
  const payload = {
    number: 1,
    pull_request: {
      title: "::error::t",
      commits: 2,
      head: { sha: ends.head, ref: 'zzz";echo${IFS}"hello";#-##x' },
      base: { sha: ends.base, ref: "main" },
    },
    repository: { default_branch: "main" },
  };
  const answer = server.checkout("refs/pull/1/merge").run({ event: "pull_request", payload });
  expect({ status: answer.status, stderr: answer.stderr }, answer.log).toEqual({ status: 1, stderr: "" });
  expect(answer.outputs["findings"]).toBe("5");
  expect(obeyedCommands(answer.log).map(({ name, properties }) => `${name} ${properties["line"]}`)).toEqual(
    Array.from({ length: 5 }, () => "error 1"),
  );
  expect(runnerCommandsV1(answer.log)).toEqual([]);
  expect(rawControls(answer.log)).toEqual([]);
  expectTame(answer.summary);
});
