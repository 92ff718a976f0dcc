// A line of the table of targets, and its layout.
import { tableOf } from "./table.ts";

export interface Target {
  readonly measure: string;
  readonly wanted: string;
  readonly measured: string;
  /** Undefined: not measured, and `measured` says why. */
  readonly met: boolean | undefined;
}

export interface TargetOptions {
  /** The project. */
  readonly root: string;
  /** A folder for what is generated; the caller removes it. */
  readonly work: string;
  readonly rounds: number;
  /** Seconds after which a run is ended. */
  readonly limit: number;
  /** Megabytes of the largest tree for growth. */
  readonly upTo: number;
  readonly log: (line: string) => void;
}

/** So many times, or `> ` so many, as "1.23x". */
export const times = (value: number, prefix = ""): string => `${prefix}${value.toFixed(2)}x`;

export function targetTable(targets: readonly Target[]): string[] {
  const rows = targets.map(({ measure, wanted, measured, met }) => {
    const verdict = met === undefined ? "-" : met ? "ok" : "MISSED";
    return [measure, wanted, verdict, measured];
  });
  return tableOf(["measure", "at least", "", "measured"], rows, 3, true);
}
