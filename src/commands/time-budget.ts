// A budget for a hook that somebody waits for: at its end git is stopped, and what was not scanned is told.
import { UsageError } from "../errors.ts";
import type { Account } from "../sources/types.ts";
import type { ParsedArguments } from "./options.ts";

export interface TimeBudget {
  /** Aborted at the end. */
  readonly signal: AbortSignal;
  /** What is to be said when the time is up: as a reason to refuse, unless the user wants it accepted. */
  readonly onTimeout: "refuse" | "accept";
  readonly message: string;
  /** @returns whether the time is up; then the account says what is left */
  stop(left: number, account: Account): boolean;
  end(): void;
}

/** @param started in milliseconds of performance.now() */
export function createTimeBudget(args: ParsedArguments): TimeBudget | undefined {
  const text = args.value("time-limit");
  if (text === undefined) return undefined;
  const seconds = Number(text);
  if (!/^\d{1,6}(?:\.\d{1,3})?$/.test(text) || seconds === 0) throw new UsageError(`--time-limit ${text}: write seconds, such as 4 or 0.5`);
  const onTimeout = (args.value("on-timeout") ?? "refuse") as TimeBudget["onTimeout"];
  const controller = new AbortController();
  // From the start of the process: who waits has waited since then.
  const left = seconds * 1000 - performance.now();
  const timer = setTimeout(() => controller.abort(), Math.max(0, left));
  let isTold = false;
  const message = `the time limit of ${text} s is over`;
  return {
    signal: controller.signal,
    onTimeout,
    message,
    stop(commits, account) {
      if (!controller.signal.aborted && performance.now() < seconds * 1000) return false;
      if (isTold) return true;
      isTold = true;
      account.isCut = true;
      const what = `${message}: ${commits === 1 ? "1 commit was" : `${commits} commits were`} not, or not wholly, scanned`;
      (onTimeout === "refuse" ? account.problems : account.notes).push(what);
      return true;
    },
    end: () => clearTimeout(timer),
  };
}
