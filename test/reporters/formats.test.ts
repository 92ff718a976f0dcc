// What is particular to github, junit, csv, html, json and jsonl.
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { report as csv } from "../../src/reporters/csv.ts";
import { report as github } from "../../src/reporters/github.ts";
import { report as html } from "../../src/reporters/html.ts";
import { report as json } from "../../src/reporters/json.ts";
import { report as jsonl } from "../../src/reporters/jsonl.ts";
import { report as junit } from "../../src/reporters/junit.ts";
import type { ScanSummary } from "../../src/reporters/types.ts";
import { readCsv, readXml } from "./readers.ts";
import { asRedacted, bigReport, everydayReport, HOSTILE, hostileReport, PLAIN } from "./samples.ts";
import { sampleFinding, sampleReport } from "./samples.ts";

const JSON_KEYS =
  "ruleId severity confidence message path startLine startColumn endLine endColumn redacted fingerprint decoded blob suppression help";

describe("json", () => {
  test("prints the keys of the contract in their order", () => {
    const suppression = { kind: "config", reason: "known" } as const;
    const finding = sampleFinding({ decoded: ["hex"], blob: "8ab6", suppression });
    const log = JSON.parse(json(sampleReport({ findings: [finding] }), PLAIN)) as {
      scan: object;
      findings: [object];
    };
    expect(Object.keys(log).join(" ")).toBe("schema tool scan findings");
    expect(Object.keys(log.scan).join(" ")).toBe("command listed scanned bytes skipped complete suppressed seconds");
    expect(Object.keys(log.findings[0]).join(" ")).toBe(JSON_KEYS);
    expect(log.findings[0]).toMatchObject({ suppression });
  });

  test("leaves out decoded and blob where there is none, and suppressed findings", () => {
    const log = JSON.parse(json(everydayReport(), PLAIN)) as { findings: object[] };
    expect(log.findings).toHaveLength(7);
    expect(Object.keys(log.findings[0] ?? {})).not.toContain("decoded");
    expect(Object.keys(log.findings[0] ?? {})).not.toContain("blob");
    expect(log.findings[0]).toMatchObject({ suppression: null });
  });

  test("gives back every hostile value as it was", () => {
    for (const text of HOSTILE) {
      const log = JSON.parse(json(hostileReport(text), PLAIN)) as { findings: object[] };
      expect(log.findings[1]).toMatchObject({ path: text, message: text });
    }
  });

  test("jsonl holds the same objects, one a line, the summary last", () => {
    const { findings, ...head } = JSON.parse(json(everydayReport(), PLAIN)) as { findings: object[] };
    const lines = jsonl(everydayReport(), PLAIN).trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line) as object)).toEqual([
      ...findings.map((finding) => ({ type: "finding", ...finding })),
      { type: "summary", ...head },
    ]);
    expect(lines[0]).toMatch(/^\{"type":"finding",/);
  });
});

describe("github", () => {
  test("annotates worst first and says how many GitHub will not show", () => {
    const lines = github(bigReport(60), PLAIN).trimEnd().split("\n");
    const names = lines.map((line) => /^::(\w+) /.exec(line)?.[1] ?? "");
    expect(names.slice(0, 60)).toEqual([
      ...Array.from({ length: 30 }, () => "error"),
      ...Array.from({ length: 15 }, () => "warning"),
      ...Array.from({ length: 15 }, () => "notice"),
    ]);
    expect(lines.slice(60, 63).map((line) => /; (\d+) more/.exec(line)?.[1])).toEqual(["20", "5", "5"]);
    expect(lines[63]).toMatch(/^60 files,/);
  });

  test("escapes data and properties, so that a path cannot end its command", () => {
    const line = github(sampleReport({ findings: [sampleFinding({ path: "a%b:c,d\n::e" })] }), PLAIN);
    expect(line).toMatch(/^::error file=a%25b%3Ac%2Cd\\x0a%3A%3Ae,line=12,endLine=12,col=9,endColumn=49,/);
  });

  test("gives no columns where a finding spans lines, as the runner would drop them", () => {
    expect(github(sampleReport({ findings: [sampleFinding({ endLine: 13 })] }), PLAIN)).toMatch(
      /^::error file=src\/client\.php,line=12,endLine=13,title=/,
    );
  });

  test("one annotation holds the problems and each stands in the log", () => {
    const problems = Array.from({ length: 12 }, (_, i) => `f${i}: not readable`);
    const lines = github(sampleReport({ summary: { complete: false, problems } }), PLAIN).split("\n");
    expect(lines.filter((line) => line.startsWith("::"))).toHaveLength(1);
    expect(lines[0]).toMatch(/^::error title=Scan incomplete::f0: not readable%0A.*%0Aand 2 more$/);
    expect(lines.filter((line) => line.startsWith("incomplete: "))).toHaveLength(12);
  });
});

describe("junit", () => {
  test("is well-formed whatever it holds, and its counts are right", () => {
    for (const input of [sampleReport(), everydayReport(), ...HOSTILE.map(hostileReport)]) {
      const elements = readXml(junit(input, PLAIN));
      const count = (name: string): number => elements.filter((element) => element.name === name).length;
      const suite = elements.find(({ name }) => name === "testsuite")?.attributes;
      expect(suite).toMatchObject({
        tests: String(count("testcase")),
        failures: String(count("failure")),
        errors: String(count("error")),
      });
      expect(count("failure")).toBe(input.findings.length);
    }
  });

  test.each<[string, Partial<ScanSummary>, string[]]>([
    ["passes without findings", {}, ["leakclerk"]],
    ["fails for a problem", { complete: false, problems: ["a: gone"] }, ["incomplete: a: gone", "error"]],
    ["fails without a named problem", { complete: false }, ["incomplete: part of the job (the scan is incomplete)", "error"]],
  ])("%s", (_, summary, cases) => {
    const elements = readXml(junit(sampleReport({ summary }), PLAIN));
    const names = elements.map(({ name, attributes }) => (name === "testcase" ? attributes["name"] : name));
    expect(names.slice(names.lastIndexOf("property") + 1)).toEqual([...cases, "system-out"]);
  });
});

describe("csv", () => {
  test("is a table whatever it holds", () => {
    for (const input of [sampleReport(), everydayReport(), ...HOSTILE.map(hostileReport)]) {
      const rows = readCsv(csv(input, PLAIN));
      expect(rows).toHaveLength(input.findings.length + 1);
      expect(new Set(rows.map((row) => row.length))).toEqual(new Set([23]));
    }
  });

  test.each(["=1", "+1", "-1", "@x", "＝1", " =1", "\t=1", "\r=1"])("%j is no formula", (message) => {
    const [, row = []] = readCsv(csv(sampleReport({ findings: [sampleFinding({ message })] }), PLAIN));
    expect(row[3]).toMatch(/^'/);
  });

  test("standard input keeps its name", () => {
    expect(csv(sampleReport({ findings: [sampleFinding({ path: "-" })] }), PLAIN)).toContain(",-,12,");
  });
});

describe("html", () => {
  const pages = [sampleReport(), everydayReport(), ...HOSTILE.map(hostileReport)].map((input) => html(input, PLAIN));

  test("allows its own style and script by hash and nothing else", () => {
    const hashOf = (text: string): string => createHash("sha256").update(text).digest("base64");
    const scriptOf = (page: string): string => /<script>([^]*?)<\/script>/.exec(page)?.[1] ?? "";
    const script = scriptOf(html(everydayReport(), PLAIN));
    for (const page of pages) {
      const style = /<style>([^]*?)<\/style>/.exec(page)?.[1] ?? "";
      const policy = `default-src 'none'; style-src 'sha256-${hashOf(style)}'; script-src 'sha256-${hashOf(script)}'; base-uri`;
      expect(page).toContain(`content="${policy}`);
      expect(["", script]).toContain(scriptOf(page));
    }
    expect(script).not.toMatch(/[<&]|innerHTML|fetch|XMLHttp|import|eval|Function|location|localStorage|document\.(?:write|cookie)/);
  });

  test("holds only its own tags and attributes", () => {
    const tags =
      /^<\/?(?:html|head|meta|title|style|body|h1|h2|p|ul|li|div|table|thead|tbody|tr|th|td|code|mark|span|br|label|input|select|option|svg|rect|script)(?: (?:class|lang|charset|name|content|http-equiv|id|type|value|hidden|x|y|width|height|data-[a-z]+)="[^"<>]*")*>$/;
    for (const page of pages) {
      const found = page.replace("<!doctype html>", "").match(/<[^>]*>?/g) ?? [];
      expect(found.filter((tag) => !tags.test(tag))).toEqual([]);
      expect(page.replace(/<script>[^]*<\/script>/, "")).not.toMatch(/\b(?:src|href|style|on\w+)="|url\(|@import/);
    }
  });

  test("tells of a history when each value came, and what became of it", () => {
    const commit = (date: string) => ({ id: "1".repeat(40), author: asRedacted("A <a@example.invalid>"), date, summary: asRedacted("s") });
    const of = { reachable: true, standsIn: [], occurrences: 1 };
    const page = html(
      sampleReport({
        findings: [
          sampleFinding({ ...of, path: "late", commit: commit("2024-01-01T00:00:00Z"), presence: "removed" }),
          sampleFinding({
            ...of,
            path: "early",
            commit: commit("2020-01-01T00:00:00Z"),
            presence: "present",
            standsIn: [asRedacted("HEAD")],
          }),
          sampleFinding({
            ...of,
            path: "lost",
            commit: commit("2022-01-01T00:00:00Z"),
            presence: "removed",
            reachable: false,
            occurrences: 7,
          }),
          sampleFinding({ ...of, path: "nowhere", presence: "removed", reachable: false }),
        ],
      }),
      PLAIN,
    );
    const when = page.slice(page.indexOf("<h2>When"), page.indexOf("<h2>What to do"));
    expect(
      [...when.matchAll(/<td>(\d{4})-.*?class="span critical (\w+)".*?width="(\d+)" height="6".*?>(\w+):12:9</g)].map(([, ...found]) =>
        found.join(" "),
      ),
    ).toEqual(["2020 present 240 early", "2022 unreachable 6 lost", "2024 removed 6 late"]);
    expect(page).toContain('data-state="unreachable" data-date="2022-01-01T00:00:00Z" data-path="lost" data-places="7"');
    expect(page).toMatch(/1 place; it stands in HEAD/);
  });

  test("closes every tag that it opens", () => {
    for (const page of pages) {
      const body = page.slice(page.indexOf("<body>"), page.indexOf("</html>")).replaceAll(/<br>|<input[^>]*>/g, "");
      expect(() => readXml(body.replace(/ (?:class|data-\w+)="[^"]*"/g, "").trim())).not.toThrow();
    }
  });
});
