// A time limit for rules of the user's: a pattern that backtracks without end is stopped, named, and not run again.
import type { Guard } from "../engine/detector.ts";

/** Milliseconds that one rule may take on one document, or segment of one. */
const LIMIT = 1000;

const lateMessage = (ruleId: string): string =>
  `rule "${ruleId}" took more than ${LIMIT / 1000} s on one document and was switched off: give its pattern fewer nested or endless repeats`;

/**
 * V8 stops a regular expression only for its own watchdog, which node:vm gives a script.
 * @param onLate is told once of each rule that took too long, in words
 */
export function createTimeLimit(onLate: (message: string) => void): Guard {
  // Built-in rules need no limit, so that most scans do not load it.
  const { createContext, Script } = process.getBuiltinModule("node:vm");
  const late = new Set<string>();
  const room = createContext({ run: undefined as unknown });
  const script = new Script("run()");
  return <T>(ruleId: string, run: () => T): T | null => {
    if (late.has(ruleId)) return null;
    room["run"] = run;
    try {
      return script.runInContext(room, { timeout: LIMIT }) as T;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
      late.add(ruleId);
      onLate(lateMessage(ruleId));
      return null;
    } finally {
      room["run"] = undefined;
    }
  };
}
