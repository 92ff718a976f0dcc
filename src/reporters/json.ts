// Reporters room: one JSON document, the contract with other programs (docs: design of the command line).
import { jsonFinding, jsonHead, toJsonText } from "./serial.ts";
import type { Reporter } from "./types.ts";

/** Pretty-printed, so that two reports can be compared line by line. */
export const report: Reporter = (report) => toJsonText({ ...jsonHead(report), findings: report.findings.map(jsonFinding) }, 2);
