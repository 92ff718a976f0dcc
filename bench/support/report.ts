// Lays out what a run of contenders brought.
import type { Outcome } from "./rounds.ts";
import { figure, megabytes, tableOf } from "./table.ts";
import type { TreeStats } from "./tree-stats.ts";

const HEADS = ["", "MB/s", "files/s", "wall s", "CPU s", "peak MB", "findings", "time", ""];

/** What makes a line less than a full measurement. */
function remarkOf({ ended, failure, rounds }: Outcome, most: number): string {
  if (failure !== undefined) return failure;
  if (ended) return "ended then: at least this long";
  return rounds < most ? `${rounds} round` : "";
}

/** @param ours the name all times are divided by */
export function reportOf(outcomes: readonly Outcome[], { bytes, files }: TreeStats, ours: string): string[] {
  const base = outcomes.find(({ name, failure }) => name === ours && failure === undefined)?.wall;
  const most = Math.max(...outcomes.map(({ rounds }) => rounds));
  const rows = outcomes.map((outcome) => {
    const { name, wall, cpu, peak, findings, ended, failure } = outcome;
    const failed = failure !== undefined;
    const [least, under] = ended ? ["> ", "< "] : ["", ""];
    const cells = [
      under + figure(bytes / 1e6 / wall),
      `${under}${Math.round(files / wall)}`,
      least + figure(wall),
      figure(cpu),
      megabytes(peak),
      findings === undefined ? "-" : String(findings),
      base === undefined ? "-" : least + figure(wall / base),
    ];
    return [name, ...(failed ? cells.map(() => "-") : cells), remarkOf(outcome, most)];
  });
  return [...tableOf(HEADS, rows, 1, true), `time: as many times that of "${ours}"`];
}
