// Reporters room: one file to open, mail or archive.
// Promise: it loads nothing and sends nothing, and runs but its own search; every foreign character is escaped.
import { createHash } from "node:crypto";
import type { Finding } from "../engine/types.ts";
import { visibleProse, visibleText } from "../sanitize.ts";
import {
  allowComment,
  canComment,
  commitText,
  ignoreLine,
  partsText,
  placeOf,
  placesText,
  presenceText,
  stateOf,
  suppressionText,
} from "./advice.ts";
import { markedLine } from "./excerpt.ts";
import { SCRIPT } from "./html-script.ts";
import { STYLE } from "./html-style.ts";
import { timeline } from "./html-timeline.ts";
import { escapeMarkup } from "./markup.ts";
import { WORST_FIRST, worstFirst } from "./severity.ts";
import { problemTexts, summaryLine } from "./summary.ts";
import type { Report, Reporter } from "./types.ts";

const h = escapeMarkup;

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** A style sheet and a script with these hashes and nothing else: no image, font, frame, form, request or link target. */
const contentSecurityPolicy = (): string =>
  `default-src 'none'; style-src ${hashOf(STYLE)}; script-src ${hashOf(SCRIPT)}; base-uri 'none'; form-action 'none'`;

function excerpt(finding: Finding): string {
  if (finding.excerpt.text === "") return "";
  const { before, mark, after } = markedLine(finding.excerpt);
  return `<code class="line">${h(before)}<mark>${h(mark)}</mark>${h(after)}</code>`;
}

function row(finding: Finding): string {
  const { severity, ruleId, message, decoded, commit, path, occurrences = 1 } = finding;
  const notes = [
    finding.parts !== undefined && `belongs to it: ${partsText(finding)}`,
    decoded.length > 0 && `inside ${decoded.join(", ")}`,
    suppressionText(finding),
    commitText(finding),
    placesText(finding),
    presenceText(finding),
  ]
    .filter((note) => typeof note === "string" && note !== "")
    .map((note) => `<br><span class="dim">${h(visibleProse(String(note)))}</span>`);
  return [
    `<tr data-severity="${severity}" data-state="${stateOf(finding)}" data-date="${h(visibleText(commit?.date ?? ""))}" data-path="${h(visibleText(path))}" data-places="${occurrences}">`,
    `<td class="${severity}">${severity}</td>`,
    `<td>${h(visibleProse(message))}<br><code class="dim">${h(visibleText(ruleId))}</code>${notes.join("")}</td>`,
    `<td><code>${h(placeOf(finding))}</code>${excerpt(finding)}</td></tr>`,
  ].join("");
}

function table(title: string, findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [];
  return [
    `<h2>${title}</h2>`,
    '<div class="scroll"><table><thead><tr><th>Severity</th><th>What</th><th>Where</th></tr></thead><tbody>',
    ...worstFirst(findings).map(row),
    "</tbody></table></div>",
  ];
}

const options = (choices: readonly (readonly [value: string, text: string])[]): string =>
  choices.map(([value, text]) => `<option value="${value}">${text}</option>`).join("");

/** Hidden until the script is at work. */
function controls(findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [];
  const severities = WORST_FIRST.map((severity) => [severity, severity] as const);
  return [
    '<div id="controls" class="controls" hidden="">',
    '<label>Search <input id="search" type="search"></label>',
    `<label>Severity <select id="severity">${options([["", "all"], ...severities])}</select></label>`,
    `<label>State <select id="state">${options([
      ["", "all"],
      ["present", "still there"],
      ["removed", "only in the history"],
      ["unreachable", "nothing leads to it"],
    ])}</select></label>`,
    `<label>Order <select id="order">${options([
      ["severity", "worst first"],
      ["oldest", "oldest first"],
      ["newest", "newest first"],
      ["path", "by path"],
      ["places", "most places first"],
    ])}</select></label>`,
    '<span id="count" class="dim"></span></div>',
  ];
}

function list(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`<h2>${title}</h2>`, "<ul>", ...items, "</ul>"];
}

/** What to do, once a rule. */
function advice(findings: readonly Finding[]): string[] {
  const sorted = worstFirst(findings);
  const rules = new Map(sorted.map(({ ruleId, help }) => [ruleId, help]));
  return [...rules].map(([ruleId, help]) => {
    const own = sorted.filter((finding) => finding.ruleId === ruleId);
    const how = own.some(canComment) ? allowComment(ruleId) : own.slice(0, 1).map(ignoreLine).join("");
    const allow = `<span class="dim">False alarm: <code>${h(how)}</code></span>`;
    return `<li><code>${h(visibleText(ruleId))}</code>: ${h(visibleProse(help))}<br>${allow}</li>`;
  });
}

function body(report: Report): string[] {
  const { findings, suppressed, summary, version } = report;
  const problems = problemTexts(summary).map((problem) => `<li class="problem">${h(problem)}</li>`);
  const skipped = summary.skipped.map(({ path, reason }) => {
    return `<li><code>${h(visibleText(path))}</code>: ${h(visibleText(reason))}</li>`;
  });
  return [
    "<h1>leakclerk report</h1>",
    `<p>${h(summaryLine(report))}.</p>`,
    ...list("Not scanned", problems),
    ...controls([...findings, ...suppressed]),
    ...table("Findings", findings),
    ...timeline(findings),
    ...list("What to do", advice(findings)),
    ...table("Suppressed", suppressed),
    ...list("Skipped", skipped),
    `<p class="dim">leakclerk ${h(visibleText(version))}, command ${h(visibleText(summary.command))}, rules ${h(visibleText(summary.rulesHash))}</p>`,
  ];
}

/** Findings worst first, what to do about each rule, and everything that was suppressed or skipped. */
export const report: Reporter = (report) =>
  [
    "<!doctype html>",
    '<html lang="en"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy()}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">',
    `<title>leakclerk report</title><style>${STYLE}</style></head><body>`,
    ...body(report),
    ...(report.findings.length + report.suppressed.length === 0 ? [] : [`<script>${SCRIPT}</script>`]),
    "</body></html>\n",
  ].join("\n");
