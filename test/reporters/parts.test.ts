// The other half of a secret: its place is told in every report that people or programs read, and never its value.
import { expect, test } from "vitest";
import { report as html } from "../../src/reporters/html.ts";
import { report as json } from "../../src/reporters/json.ts";
import { report as sarif } from "../../src/reporters/sarif.ts";
import { report as text } from "../../src/reporters/text.ts";
import { HOSTILE, PLAIN, sampleFinding, sampleReport } from "./samples.ts";
import { rawControls } from "./readers.ts";
import { profileErrors, type SarifLog } from "./sarif-profile.ts";
import { validate } from "./sarif-schema.ts";

const part = (ruleId: string) => ({ ruleId, startLine: 3, startColumn: 5, endLine: 3, endColumn: 25 });
const reportOf = (ruleId: string) => sampleReport({ findings: [sampleFinding({ path: "a b.env", parts: [part(ruleId)] })] });
const logOf = (ruleId: string): SarifLog => JSON.parse(sarif(reportOf(ruleId), PLAIN)) as SarifLog;

test("text and HTML say what belongs to a finding", () => {
  expect(text(reportOf("acme-id"), PLAIN)).toContain("\n  belongs to it: acme-id at 3:5\n");
  expect(html(reportOf("acme-id"), PLAIN)).toContain("belongs to it: acme-id at 3:5");
  expect(text(sampleReport({ findings: [sampleFinding()] }), PLAIN)).not.toContain("belongs to it");
});

test("JSON has its region", () => {
  const { findings } = JSON.parse(json(reportOf("acme-id"), PLAIN)) as { findings: { parts: unknown }[] };
  expect(findings[0]?.parts).toEqual([part("acme-id")]);
});

test("SARIF has a related location, valid whatever the rule is called", () => {
  expect(logOf("acme-id").runs[0]?.results[0]).toMatchObject({
    relatedLocations: [
      {
        id: 1,
        physicalLocation: { artifactLocation: { uri: "a%20b.env" }, region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 25 } },
      },
    ],
  });
  for (const ruleId of HOSTILE) {
    expect(validate(logOf(ruleId))).toEqual([]);
    expect(profileErrors(logOf(ruleId))).toEqual([]);
    expect(rawControls(text(reportOf(ruleId), PLAIN))).toEqual([]);
  }
});
