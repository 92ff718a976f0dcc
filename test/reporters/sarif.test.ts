// SARIF must pass the schema and GitHub's own rules for whatever was found, and survive edits of a file.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { report } from "../../src/reporters/sarif.ts";
import type { Report } from "../../src/reporters/types.ts";
import { pathToUri } from "../../src/reporters/uri.ts";
import { validate } from "./sarif-schema.ts";
import { profileErrors } from "./sarif-profile.ts";
import type { SarifLog, SarifResult, SarifRule } from "./sarif-profile.ts";
import { bigReport, everydayReport, HOSTILE, hostileReport, PLAIN } from "./samples.ts";
import { sampleFinding, sampleReport, sampleRule } from "./samples.ts";

function logOf(input: Report): SarifLog {
  return JSON.parse(report(input, PLAIN)) as SarifLog;
}

function expectValid(input: Report): SarifLog {
  const log = logOf(input);
  expect(validate(log)).toEqual([]);
  expect(profileErrors(log)).toEqual([]);
  return log;
}

describe("valid by schema and by GitHub's rules", () => {
  test("with nothing, with one of everything, without a rule list", () => {
    expectValid(sampleReport());
    expectValid(sampleReport({ rules: [] }));
    expectValid(everydayReport());
    expectValid({ ...everydayReport(), rules: [] });
  });

  test("within GitHub's limits for a wordy rule", () => {
    const tags = Array.from({ length: 30 }, (_, i) => `tag-${i}`);
    const rule = sampleRule({ id: "x-".repeat(300), description: "d".repeat(2000), help: "h ".repeat(2000), tags });
    expectValid(sampleReport({ rules: [rule] }));
  });

  test("whatever a path, a rule or a message says", () => {
    for (const text of HOSTILE) expectValid(hostileReport(text));
  });

  test("for any findings", () => {
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...HOSTILE));
    const finding = fc
      .record({
        path: text,
        message: text.map((message) => `m${message}`),
        help: text,
        ruleId: fc.constantFrom("a-rule", "b-rule"),
        severity: fc.constantFrom("low", "medium", "high", "critical"),
        startLine: fc.integer({ min: 1, max: 9 }),
        suppression: fc.constantFrom(null, { kind: "config", reason: "known" } as const),
      })
      .map((changes) => sampleFinding({ ...changes, endLine: changes.startLine }));
    fc.assert(
      fc.property(fc.array(finding), fc.boolean(), (all, complete) => {
        const findings = all.filter(({ suppression }) => suppression === null);
        const suppressed = all.filter(({ suppression }) => suppression !== null);
        const log = expectValid(sampleReport({ findings, suppressed, summary: { complete } }));
        expect(log.runs[0]?.results).toHaveLength(all.length);
        expect(log.runs[0]?.invocations?.[0]?.executionSuccessful).toBe(complete);
      }),
      { numRuns: 50 },
    );
  });
});

describe("the checks themselves find", () => {
  const result = (log: SarifLog): SarifResult => log.runs[0]?.results[0] ?? {};
  const rule = (log: SarifLog): SarifRule => log.runs[0]?.tool.driver.rules[0] ?? {};
  const place = (log: SarifLog) => result(log).locations?.[0]?.physicalLocation ?? {};

  test.each<[string, (log: SarifLog) => void]>([
    ["an empty uri", (log) => void (place(log).artifactLocation = { uri: "" })],
    ["a blank in a uri", (log) => void (place(log).artifactLocation = { uri: "a b" })],
    ["a backslash in a uri", (log) => void (place(log).artifactLocation = { uri: "a\\b" })],
    ["a rooted uri", (log) => void (place(log).artifactLocation = { uri: "/a" })],
    ["a missing level", (log) => delete result(log).level],
    ["missing fingerprints", (log) => delete result(log).partialFingerprints],
    ["a numeric severity", (log) => Object.assign(rule(log).properties ?? {}, { "security-severity": 9.5 })],
    ["a missing end column", (log) => delete place(log).region?.["endColumn"]],
    ["column 0", (log) => Object.assign(place(log).region ?? {}, { startColumn: 0 })],
    ["an end before the start", (log) => Object.assign(place(log).region ?? {}, { endColumn: 1 })],
    ["a snippet", (log) => Object.assign(place(log).region ?? {}, { snippet: { text: "x" } })],
    ["an empty message", (log) => void (result(log).message = { text: "" })],
    ["a wrong rule index", (log) => void (result(log).ruleIndex = 99)],
    ["a rule without help", (log) => delete rule(log).help],
    ["the same rule twice", (log) => void log.runs[0]?.tool.driver.rules.push(rule(log))],
    ["suppressions on some results", (log) => delete result(log).suppressions],
  ])("%s", (_, spoil) => {
    const input = everydayReport();
    const log = logOf({ ...input, findings: input.findings.slice(2) });
    expect(profileErrors(log)).toEqual([]);
    spoil(log);
    expect(profileErrors(log)).not.toEqual([]);
  });

  test("an unknown property by the schema", () => {
    expect(validate({ ...logOf(everydayReport()), extra: 1 })).not.toEqual([]);
  });
});

describe("results", () => {
  test("carry level, rule and severity as GitHub reads them", () => {
    const table = [
      ["critical", "error", "9.5"],
      ["high", "error", "8.0"],
      ["medium", "warning", "5.0"],
      ["low", "note", "3.0"],
    ] as const;
    for (const [severity, level, score] of table) {
      const log = logOf(sampleReport({ findings: [sampleFinding({ severity })], rules: [sampleRule({ severity })] }));
      expect(log.runs[0]?.results[0]?.level).toBe(level);
      expect(log.runs[0]?.tool.driver.rules[0]?.properties?.["security-severity"]).toBe(score);
    }
  });

  test("say inSource for a comment and external for every other suppression", () => {
    const suppressed = (["inline", "ignore", "baseline", "config"] as const).map((kind) =>
      sampleFinding({ suppression: { kind, reason: "known" } }),
    );
    const results = logOf(sampleReport({ suppressed })).runs[0]?.results ?? [];
    expect(results.map(({ suppressions }) => suppressions?.[0]?.kind)).toEqual(["inSource", "external", "external", "external"]);
  });

  test("keep their fingerprint over 50 edits that move the line", () => {
    const prints = Array.from({ length: 50 }, (_, i) => {
      const moved = sampleFinding({ startLine: 12 + i, endLine: 12 + i });
      return JSON.stringify(logOf(sampleReport({ findings: [moved] })).runs[0]?.results[0]?.partialFingerprints);
    });
    expect(new Set(prints)).toEqual(new Set(['{"leakclerk/v1":"lc1:0123456789abcdef"}']));
  });

  test("stop at 25,000, worst first, and a notification says so", () => {
    const run = logOf(bigReport(25_010)).runs[0];
    expect(run?.results).toHaveLength(25_000);
    expect(run?.results[0]?.level).toBe("error");
    expect(run?.results.at(-1)?.level).toBe("note");
    expect(JSON.stringify(run?.invocations?.[0]?.toolExecutionNotifications)).toContain("10 left out");
  });

  test("hold no time, so that two scans give the same file", () => {
    const seconds = (value: number): string => report(sampleReport({ summary: { seconds: value } }), PLAIN);
    expect(seconds(1)).toBe(seconds(2));
  });
});

describe("a display path as a URI", () => {
  test.each([
    ["src/client.php", "src/client.php"],
    ["a b/ü.txt", "a%20b/%C3%BC.txt"],
    ["100%/x#y?z", "100%25/x%23y%3Fz"],
    ["\\xff\\xFE/x", "%FF%FE/x"],
    ["back\\\\slash", "back%5Cslash"],
    ["\\\\xff", "%5Cxff"],
    ["odd\\", "odd%5C"],
    ["line\nbreak", "line%0Abreak"],
    ["C:/x", "C%3A/x"],
    ["//host/x", "file:///host/x"],
    ["/etc/passwd", "file:///etc/passwd"],
    ["-", "-"],
    ["", "unknown"],
  ])("%j is %s", (path, uri) => {
    expect(pathToUri(path)).toBe(uri);
  });
});
