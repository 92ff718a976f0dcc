// What the Action hands to code scanning, over generated ranges: valid by the schema, by GitHub's own rules and, where
// LEAKCLERK_SARIF_MULTITOOL names its program, by Microsoft's multitool with the rules for GitHub.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { forUpload } from "../../src/action/upload.ts";
import { createScanner } from "../../src/engine/scanner.ts";
import type { Finding } from "../../src/engine/types.ts";
import { report as sarif } from "../../src/reporters/sarif.ts";
import { BUILTIN_DETECTORS } from "../../src/rules/builtin.gen.ts";
import { profileErrors } from "../reporters/sarif-profile.ts";
import type { SarifLog } from "../reporters/sarif-profile.ts";
import { validate } from "../reporters/sarif-schema.ts";
import { asRedacted, HOSTILE, PLAIN, sampleFinding, sampleReport, sampleRule } from "../reporters/samples.ts";
import { clerkKey } from "../support/keys.ts";

const RUNS = process.env["LEAKCLERK_FULL"] === "1" ? 5000 : 50;
const MULTITOOL = process.env["LEAKCLERK_SARIF_MULTITOOL"];

const text = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: "binary", maxLength: 20 }));
const path = fc.oneof(
  text.map((name) => `src/${name}`),
  fc.constantFrom("src/a.php", "b c/ü.txt", "\\xff\\xfe"),
);
const line = fc.integer({ min: 1, max: 9999 });
const region = fc.record({ startLine: line, startColumn: line }).map(({ startLine, startColumn }) => ({
  startLine,
  startColumn,
  endLine: startLine,
  endColumn: startColumn + 40,
}));
const commit = text.map((word) => ({ id: "5".repeat(40), author: asRedacted(word), date: "", summary: asRedacted(word) }));

/** One finding of a range: standing somewhere at the head, or gone; in a file or a message; silenced by the change or not. */
const finding: fc.Arbitrary<Finding> = fc
  .record({
    place: fc.record({ path, region }),
    standing: fc.option(fc.record({ path, region }), { nil: undefined }),
    commit,
    message: text.map((word) => `m${word}`),
    help: text,
    ruleId: fc.constantFrom("clickbank-clerk-key", "jwt", "x-rule"),
    severity: fc.constantFrom("low", "medium", "high", "critical"),
    isSilenced: fc.boolean(),
    fingerprint: fc.nat().map((n) => `lc1:${n}`),
  })
  .map(({ place, standing, isSilenced, ...rest }) =>
    sampleFinding({
      ...rest,
      path: place.path,
      policyPath: place.path,
      ...place.region,
      blob: "8".repeat(40),
      presence: standing === undefined ? "removed" : "present",
      ...(standing === undefined ? {} : { standing: { path: standing.path, ...standing.region } }),
      ...(isSilenced ? { newSuppression: { kind: "inline", reason: "x" } } : {}),
    }),
  );

const logs: string[] = [];

test(`${RUNS} generated reports are valid, and hold what stands at the head and nothing else`, () => {
  fc.assert(
    fc.property(fc.array(finding, { maxLength: 12 }), fc.boolean(), (findings, complete) => {
      const suppressed = [sampleFinding({ suppression: { kind: "baseline", reason: "known" } })];
      const rules = [sampleRule(), sampleRule({ id: "jwt" })];
      const output = sarif(forUpload(sampleReport({ findings, suppressed, rules, summary: { complete } })), PLAIN);
      const log = JSON.parse(output) as SarifLog;
      expect(validate(log)).toEqual([]);
      expect(profileErrors(log)).toEqual([]);
      const standing = findings.filter(({ presence }) => presence === "present");
      expect(log.runs[0]?.results.length).toBeLessThanOrEqual(standing.length);
      expect(log.runs[0]?.results.length === 0).toBe(standing.length === 0);
      expect(output).not.toContain("suppressions");
      logs.push(output);
    }),
    { numRuns: RUNS },
  );
});

/** Errors that the multitool finds in some logs. */
function multitoolErrors(some: readonly string[]): object[] {
  const folder = mkdtempSync(join(tmpdir(), "leakclerk sarif-"));
  try {
    for (const [i, log] of some.entries()) writeFileSync(join(folder, `${i}.sarif`), log);
    const answer = join(folder, "answer.json");
    const args = ["validate", join(folder, "*.sarif"), "--rule-kind", "Sarif;Ghas", "--level", "Error", "--kind", "Fail", "-o", answer];
    // The status tells of its own failures only; what it found is in the answer.
    spawnSync(MULTITOOL as string, args, { env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1" } });
    const { runs } = JSON.parse(readFileSync(answer, "utf8").replace(/^\ufeff/, "")) as {
      runs: [{ results: { ruleId: string; level?: string; message: object }[]; invocations: [{ executionSuccessful: boolean }] }];
    };
    expect(runs[0].invocations[0].executionSuccessful).toBe(true);
    return runs[0].results.filter(({ level }) => level === "error").map(({ ruleId, message }) => ({ ruleId, message }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test.runIf(MULTITOOL !== undefined)("Microsoft's multitool finds no error in them", { timeout: 3_600_000 }, () => {
  // Its time grows with the square of the number of files.
  for (let at = 0; at < logs.length; at += 100) expect(multitoolErrors(logs.slice(at, at + 100))).toEqual([]);
  const broken = (logs.find((log) => log.includes('"endColumn"')) as string).replace(/"endColumn": \d+/, '"endColumn": 1');
  expect(multitoolErrors([broken])).toMatchObject([{ ruleId: "SARIF1007" }]);
});

test("an alert keeps its identity over 50 edits round its line", () => {
  const scanner = createScanner({ detectors: BUILTIN_DETECTORS });
  const lines = ["<?php", `$key = '${clerkKey(1)}';`, "echo 1;"];
  const prints = new Set<string>();
  for (let i = 0; i < 50; i++) {
    // Above, below, indented, with the other line ends.
    if (i % 4 === 0) lines.unshift(`// edit ${i}`);
    else if (i % 4 === 1) lines.push(`echo ${i};`);
    const bytes = Buffer.from(lines.map((content) => (i % 4 === 2 ? `\t${content}` : content)).join(i % 4 === 3 ? "\r\n" : "\n"));
    const findings = scanner.scan({ path: "src/client.php", bytes, origin: { kind: "file" } });
    const log = JSON.parse(sarif(forUpload(sampleReport({ findings })), PLAIN)) as SarifLog;
    expect(log.runs[0]?.results).toHaveLength(1);
    prints.add(JSON.stringify(log.runs[0]?.results[0]?.partialFingerprints));
  }
  expect(prints.size).toBe(1);
});
