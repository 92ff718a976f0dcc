// What every format owes its readers, walked over the registry: a new format is tested by its name.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadColors, NO_COLORS } from "../../src/reporters/colors.ts";
import { FORMATS, loadReporter } from "../../src/reporters/registry.ts";
import { visibleJson } from "../../src/sanitize.ts";
import { displayPathBytes, expectedRow, rawControls, READ_BACK } from "./readers.ts";
import { runnerCommandsV1, runnerCommandsV2 } from "./readers.ts";
import { bigReport, everydayReport, HOSTILE, hostileReport, PLAIN, sampleFinding, sampleReport } from "./samples.ts";

const VERBOSE = { colors: NO_COLORS, quiet: false, verbose: true };

test("the registry knows every format of the contract", () => {
  expect(FORMATS).toEqual(["text", "json", "jsonl", "sarif", "github", "junit", "csv", "html"]);
});

describe.each(FORMATS)("%s", async (format) => {
  const report = await loadReporter(format);

  test("prints the same bytes twice and leaves the report alone", () => {
    const input = everydayReport();
    const before = JSON.stringify(input);
    const first = report(input, VERBOSE);
    expect(report(input, VERBOSE)).toBe(first);
    expect(report(everydayReport(), VERBOSE)).toBe(first);
    expect(JSON.stringify(input)).toBe(before);
  });

  test("ends with exactly one newline, with and without findings", () => {
    for (const input of [sampleReport(), everydayReport()]) {
      expect(report(input, PLAIN)).toMatch(/[^\n]\n$/);
    }
  });

  test("does not depend on colour unless it is text", async () => {
    const input = everydayReport();
    const same = report(input, { ...PLAIN, colors: await loadColors(true) }) === report(input, PLAIN);
    expect(same).toBe(format !== "text");
  });

  test("says so when the scan was incomplete", () => {
    const incomplete = report(sampleReport({ summary: { complete: false } }), PLAIN);
    const same = incomplete === report(sampleReport(), PLAIN);
    // A table of findings has no place for it; the exit status and standard error say it.
    expect(same).toBe(format === "csv");
  });

  test.each(HOSTILE.map((text) => [visibleJson(JSON.stringify(text)), text]))("disarms %s", (_, text) => {
    const input = hostileReport(text);
    for (const options of [VERBOSE, PLAIN, { ...PLAIN, quiet: true }]) {
      const output = report(input, options);
      expect(rawControls(output)).toEqual([]);
      expect(runnerCommandsV1(output)).toEqual([]);
      const own = format === "github" ? /^::error (?:file|title)=/ : /^$/;
      expect(runnerCommandsV2(output).filter((line) => !own.test(line))).toEqual([]);
    }
    // No foreign text makes a line of its own; long help that was wrapped is not counted.
    const lines = (foreign: string): number => {
      const all = report(hostileReport(foreign), VERBOSE).split("\n");
      return all.filter((line) => format !== "text" || !line.startsWith(" ".repeat(7))).length;
    };
    expect(lines(text)).toBeLessThanOrEqual(lines("x"));
  });

  test.each([false, true])("prints 10,000 findings in linear time (all on one line: %s)", { retry: 2 }, (oneLine) => {
    const time = (count: number, tries: number): number => {
      const input = bigReport(count, oneLine);
      const runs = Array.from({ length: tries }, () => {
        const start = performance.now();
        report(input, VERBOSE);
        return performance.now() - start;
      });
      return Math.min(...runs);
    };
    const small = time(2500, 4);
    const large = time(10_000, 2);
    expect(large).toBeLessThan(2000);
    // Four times the input; sixteen times the time would be quadratic. Below 20 ms all is noise.
    expect(large).toBeLessThan(Math.max(20, small * 9));
  });
});

describe("formats agree", () => {
  const piece = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: "binary", maxLength: 12 }));
  const finding = fc
    .record({
      path: piece.map((text) => `p${text.replaceAll("\\", "\\\\")}`),
      message: piece.map((text) => `m${text}`),
      help: piece,
      ruleId: fc.constantFrom("clickbank-clerk-key", "jwt", "generic-password"),
      severity: fc.constantFrom("low", "medium", "high", "critical"),
      startLine: fc.integer({ min: 1, max: 99_999 }),
    })
    .map((changes) => sampleFinding({ ...changes, endLine: changes.startLine }));
  const key = (row: object): string => JSON.stringify(Object.values(row));

  test("on count, path, line and rule of whatever was found", async () => {
    const formats = FORMATS.filter((format) => READ_BACK[format] !== undefined);
    expect(formats).toHaveLength(FORMATS.length - 1);
    const reporters = await Promise.all(formats.map(loadReporter));
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 6 }), (findings) => {
        const suppression = { kind: "ignore", reason: "known" } as const;
        const suppressed = [sampleFinding({ suppression })];
        const input = sampleReport({ findings, suppressed });
        for (const [i, format] of formats.entries()) {
          const output = reporters[i]?.(input, PLAIN) ?? "";
          const rows = READ_BACK[format]?.(output) ?? [];
          const expected = findings.map((found) => ({
            ...expectedRow(found),
            ...(format === "sarif" ? { path: displayPathBytes(found.path) } : {}),
          }));
          expect(rows.map(key).toSorted(), format).toEqual(expected.map(key).toSorted());
        }
      }),
      { numRuns: 300 },
    );
  });
});
