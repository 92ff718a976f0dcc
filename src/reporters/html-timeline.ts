// Reporters room: when each value of a history came, and whether it still stands, as a part of the HTML report.
import type { Finding } from "../engine/types.ts";
import { visibleProse, visibleText } from "../sanitize.ts";
import { placeOf, stateOf } from "./advice.ts";
import { escapeMarkup } from "./markup.ts";

const WIDTH = 240;
const DOT = 6;

const dayOf = (date: string): string => date.slice(0, 10);

/** From the day that it came: to the end where it stands, else no further. */
function bar(at: number, finding: Finding): string {
  const x = Math.round(at * (WIDTH - DOT));
  const state = stateOf(finding);
  const width = state === "present" ? WIDTH - x : DOT;
  return `<svg class="span ${finding.severity} ${state}" width="${WIDTH}" height="12"><rect x="${x}" y="3" width="${width}" height="6"></rect></svg>`;
}

/** @returns rows in the order in which the values came; nothing where no finding has a date */
export function timeline(findings: readonly Finding[]): string[] {
  const dated = findings
    .flatMap((finding) => {
      const time = finding.reachable === undefined ? Number.NaN : Date.parse(finding.commit?.date ?? "");
      return Number.isNaN(time) ? [] : [{ finding, time, day: dayOf(finding.commit?.date ?? "") }];
    })
    .toSorted((a, b) => a.time - b.time);
  const [first, last] = [dated[0], dated.at(-1)];
  if (first === undefined || last === undefined) return [];
  const length = Math.max(1, last.time - first.time);
  const rows = dated.map(({ finding, time, day }) => {
    const what = visibleProse(finding.message);
    return `<tr><td>${escapeMarkup(visibleText(day))}</td><td>${bar((time - first.time) / length, finding)}</td><td>${escapeMarkup(what)}<br><code class="dim">${escapeMarkup(placeOf(finding))}</code></td></tr>`;
  });
  return [
    "<h2>When</h2>",
    '<p class="dim">A bar begins on the day of the first commit with the value, and reaches to the end where a branch still holds it.</p>',
    `<div class="scroll"><table><thead><tr><th>Since</th><th>${escapeMarkup(first.day)} to ${escapeMarkup(last.day)}</th><th>What</th></tr></thead><tbody>`,
    ...rows,
    "</tbody></table></div>",
  ];
}
