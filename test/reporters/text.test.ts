// The terminal report: carets, advice once a rule, what was read, quiet and verbose.
import { describe, expect, test } from "vitest";
import { loadColors } from "../../src/reporters/colors.ts";
import { displayWidth } from "../../src/reporters/excerpt.ts";
import { formatBytes, formatNumber } from "../../src/reporters/summary.ts";
import { report } from "../../src/reporters/text.ts";
import { rawControls, runnerCommandsV1, runnerCommandsV2 } from "./readers.ts";
import { asRedacted, everydayReport, HOSTILE, hostileReport, PLAIN } from "./samples.ts";
import { sampleFinding, sampleReport } from "./samples.ts";

function lastLine(text: string): string {
  return text.trimEnd().split("\n").at(-1) ?? "";
}

describe("the caret stands under the redaction", () => {
  test.each([
    ["after plain text", "key = ", "API-…"],
    ["after a tab", "\tkey = ", "API-…"],
    ["after an escaped character", "\u001bkey = ", "API-…"],
    ["after wide characters", "日本語 = ", "API-…"],
    ["after an astral character", "🦊 = ", "API-…"],
    ["after a combining character", "e\u0301 = ", "API-…"],
    ["after a hash that makes a command", "##", "[redacted]"],
    ["at the start", "", "[redacted]"],
  ])("%s", (_, before, mark) => {
    const excerpt = { text: asRedacted(`${before}${mark};`), start: before.length, length: mark.length };
    const lines = report(sampleReport({ findings: [sampleFinding({ excerpt })] }), PLAIN).split("\n");
    const [line = "", caret = ""] = lines.slice(1, 3);
    const at = displayWidth(line.slice(0, line.indexOf(mark)));
    expect(caret.indexOf("^")).toBe(at);
    expect(caret.trimEnd()).toHaveLength(at + displayWidth(mark));
  });
});

describe("advice", () => {
  const rule = { ruleId: "jwt", message: "JSON Web Token", help: "Ask for a new one." };
  const found = ["a", "b", "c"].map((path) => sampleFinding({ ...rule, path }));

  test("stands once a rule, after its last finding", () => {
    const text = report(sampleReport({ findings: found }), PLAIN);
    expect(text.match(/why: /g)).toHaveLength(1);
    expect(text.match(/leakclerk:allow jwt -- reason/g)).toHaveLength(1);
    expect(text.indexOf("why: ")).toBeGreaterThan(text.indexOf("c:12:9"));
  });

  test("keeps a blocked commit of two rules on a screen of 24 lines and 100 columns", () => {
    const findings = [...found.slice(0, 2), sampleFinding()];
    const lines = report(sampleReport({ findings }), PLAIN).split("\n");
    expect(lines.length).toBeLessThanOrEqual(24);
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
  });

  test("is left out where a rule has none", () => {
    const text = report(sampleReport({ findings: [sampleFinding({ help: " " })] }), PLAIN);
    expect(text).not.toContain("why:");
  });
});

describe("the last line", () => {
  test.each([
    [{}, "1,203 files, 48.2 MB scanned in 0.41 s with 92 rules: no findings"],
    [{ listed: 1, scanned: 1, bytes: 12, rules: 1 }, "1 file, 12 B scanned in 0.41 s with 1 rule: no findings"],
    [{ scanned: 3 }, "3 of 1,203 files, 48.2 MB scanned in 0.41 s with 92 rules: no findings"],
    [{ command: "history", suppressed: 2 }, "1,203 objects, 48.2 MB scanned in 0.41 s with 92 rules: no findings, 2 suppressed"],
    [{ listed: 0, scanned: 0 }, "nothing to scan: no file was listed"],
    [{ listed: 0, scanned: 0, complete: false }, "nothing was scanned: the scan is incomplete"],
    [{ complete: false }, "1,203 files, 48.2 MB scanned in 0.41 s with 92 rules: no findings; the scan is incomplete"],
  ])("for %j", (summary, line) => {
    expect(lastLine(report(sampleReport({ summary }), PLAIN))).toBe(line);
  });

  test("counts findings by severity, worst first", () => {
    const findings = [sampleFinding({ severity: "low" }), sampleFinding()];
    expect(lastLine(report(sampleReport({ findings }), PLAIN))).toContain("2 findings (1 critical, 1 low)");
  });

  test("comes after what could not be read", () => {
    const summary = { complete: false, problems: ["a.bin: not readable", "HEAD~3 does not resolve"] };
    expect(report(sampleReport({ summary }), PLAIN).split("\n").slice(0, 2)).toEqual([
      "incomplete: a.bin: not readable",
      "incomplete: HEAD~3 does not resolve",
    ]);
  });
});

describe("options", () => {
  test("quiet prints findings only, and nothing without findings", () => {
    const quiet = { ...PLAIN, quiet: true };
    expect(report(sampleReport({ summary: { complete: false } }), quiet)).toBe("");
    const text = report(everydayReport(), quiet);
    expect(text).not.toMatch(/scanned/);
    expect(text).toMatch(/-- reason\n$/);
  });

  test("verbose adds what was skipped and suppressed, and why", () => {
    const text = report(everydayReport(), { ...PLAIN, verbose: true });
    expect(text).toContain("skipped: img/logo.png: binary\n");
    expect(text).toContain("[generic-password]: inline: an example\n");
    expect(text).toContain("[clickbank-clerk-key]: baseline\n");
    expect(report(everydayReport(), PLAIN)).not.toMatch(/^(?:skipped|suppressed):/m);
  });

  test("a finding shown by --no-suppress says what would have silenced it", () => {
    const suppression = { kind: "baseline", reason: "2024" } as const;
    const text = report(sampleReport({ findings: [sampleFinding({ suppression })] }), PLAIN);
    expect(text).toContain("normally suppressed: baseline: 2024");
  });

  test("colour adds nothing but colour", async () => {
    for (const text of HOSTILE) {
      const colored = report(hostileReport(text), { ...PLAIN, colors: await loadColors(true) });
      // oxlint-disable-next-line no-control-regex
      const plain = colored.replace(/\u001b\[\d+m/g, "");
      expect(plain).toBe(report(hostileReport(text), PLAIN));
      expect(rawControls(plain)).toEqual([]);
      expect([...runnerCommandsV1(colored), ...runnerCommandsV2(colored)]).toEqual([]);
    }
  });
});

test.each([
  [0, "0 B"],
  [999, "999 B"],
  [1000, "1.0 kB"],
  [999_949, "999.9 kB"],
  [999_950, "1.0 MB"],
  [48_200_112, "48.2 MB"],
  [5e9, "5.0 GB"],
  [7e15, "7000.0 TB"],
])("%d bytes are %s", (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text);
});

test.each([
  [0, "0"],
  [999, "999"],
  [1203, "1,203"],
  [1_234_567, "1,234,567"],
])("%d is written %s", (value, text) => {
  expect(formatNumber(value)).toBe(text);
});
