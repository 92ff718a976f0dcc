// A time limit for rules of the user's: a pattern that backtracks without end is stopped, named, and not run again.
import type { Guard } from "../engine/detector.ts";

/** Milliseconds that one rule may take on one document, or segment of one. */
const LIMIT = 1000;
/** Milliseconds that a rule may take on small documents, and on each byte of larger ones: what takes longer backtracks. */
const USUAL = 100;
const USUAL_PER_BYTE = 1 / 1000;
/** Milliseconds that one rule may take longer than that on all documents together: a thousand of them are an hour otherwise. */
const ALL_LIMIT = 3000;

const lateMessage = (ruleId: string, how: string): string =>
  `rule "${ruleId}" took more than ${how} and was switched off: give its pattern fewer nested or endless repeats`;

/**
 * V8 stops a regular expression only for its own watchdog, which node:vm gives a script.
 * @param onLate is told once of each rule that took too long, in words
 */
export function createTimeLimit(onLate: (message: string) => void): Guard {
  // Built-in rules need no limit, so that most scans do not load it.
  const { createContext, Script } = process.getBuiltinModule("node:vm");
  const late = new Set<string>();
  /** Of each rule: on how many documents it took longer than usual, and by how many milliseconds. */
  const excesses = new Map<string, { documents: number; time: number }>();
  const room = createContext({ run: undefined as unknown });
  const script = new Script("run()");
  const switchOff = (ruleId: string, how: string): void => {
    late.add(ruleId);
    onLate(lateMessage(ruleId, how));
  };
  const count = (ruleId: string, excess: number): void => {
    if (excess <= 0) return;
    const all = excesses.get(ruleId) ?? { documents: 0, time: 0 };
    excesses.set(ruleId, all);
    all.documents++;
    all.time += excess;
    if (all.time > ALL_LIMIT) switchOff(ruleId, `${ALL_LIMIT / 1000} s on ${all.documents} documents`);
  };
  return <T>(ruleId: string, size: number, run: () => T): T | null => {
    if (late.has(ruleId)) return null;
    room["run"] = run;
    const started = performance.now();
    try {
      return script.runInContext(room, { timeout: LIMIT }) as T;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
      switchOff(ruleId, `${LIMIT / 1000} s on one document`);
      return null;
    } finally {
      room["run"] = undefined;
      if (!late.has(ruleId)) count(ruleId, performance.now() - started - USUAL - size * USUAL_PER_BYTE);
    }
  };
}
