// Reporters room: one JSON object a line, for streams and jq.
// Promise: the last line is the summary, so a report that was cut off can be told from a whole one.
import { jsonFinding, jsonHead, toJsonText } from "./serial.ts";
import type { Reporter } from "./types.ts";

/** `{"type":"finding",…}` for each finding, then `{"type":"summary",…}`. */
export const report: Reporter = (report) =>
  [...report.findings.map((finding) => ({ type: "finding", ...jsonFinding(finding) })), { type: "summary", ...jsonHead(report) }]
    .map((line) => toJsonText(line, 0))
    .join("");
