// A line on the terminal while a scan runs; silent elsewhere, and for the first half second.
import { formatBytes, formatCount, formatNumber } from "../reporters/summary.ts";
import type { Io } from "./io.ts";

const DELAY = 500;
/** The pace of the last seconds tells more about what is left than that of the first. */
const MEMORY = 5000;
const ERASE = "\r\x1b[2K";

export interface Standing {
  /** Scanned, skipped or failed. */
  readonly done: number;
  readonly bytes: number;
  /** All there is to do, once that is known. */
  readonly of?: number | undefined;
}

export interface Progress {
  show(standing: Standing): void;
  end(): void;
}

function formatTime(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

export interface ProgressOptions {
  /** What is counted. */
  readonly noun?: string;
  readonly now?: () => number;
}

export function createProgress(io: Pick<Io, "err" | "errIsTerminal">, { noun = "file", now = Date.now }: ProgressOptions = {}): Progress {
  const started = now();
  let shown = false;
  let last = { at: started, done: 0, bytes: 0 };
  /** Per millisecond. */
  let pace = { done: 0, bytes: 0 };

  /** A moving mean; at first the mean of all. */
  const measure = (at: number, done: number, bytes: number): void => {
    const span = at - last.at;
    if (span <= 0) return;
    const weight = span / Math.min(MEMORY, at - started);
    pace = {
      done: pace.done + weight * ((done - last.done) / span - pace.done),
      bytes: pace.bytes + weight * ((bytes - last.bytes) / span - pace.bytes),
    };
    last = { at, done, bytes };
  };

  return {
    show({ done, bytes, of }) {
      const at = now();
      measure(at, done, bytes);
      if (at - started < DELAY || !io.errIsTerminal) return;
      shown = true;
      const counted = of === undefined ? formatCount(done, noun) : `${formatNumber(done)} of ${formatCount(of, noun)}`;
      const left = of === undefined || pace.done <= 0 ? "" : `, ${formatTime((of - done) / pace.done)} left`;
      io.err(`${ERASE}${counted}, ${formatBytes(Math.round(bytes))}, ${formatBytes(Math.round(pace.bytes * 1000))}/s${left}`);
    },
    end() {
      if (shown) io.err(ERASE);
    },
  };
}
