// Standard input as answers: single keys of a terminal, lines of a pipe or file.
import type { Answers } from "../commands/io.ts";
import { EXIT } from "../exit-codes.ts";

const CTRL_C = "\u0003";
const CTRL_D = "\u0004";
/** An arrow or function key sends several characters (ECMA-48, 5.4): they are one key. */
// oxlint-disable-next-line no-control-regex
const KEY = /^(?:\u001b(?:\[[0-?]*[ -/]*[@-~]|O.)?|[^])/u;
const LINE = /^[^\n]*\n/;

/** @param areKeys of a terminal */
export function openAnswers(input: NodeJS.ReadStream, areKeys: boolean): Answers {
  let pending = "";
  let ended = false;
  let wake = (): void => {};

  const onData = (text: string): void => {
    pending += text;
    wake();
  };
  const onEnd = (): void => {
    ended = true;
    wake();
  };
  input.setEncoding("utf8").on("data", onData).once("end", onEnd).once("error", onEnd);

  const setRaw = (raw: boolean): void => {
    if (areKeys) input.setRawMode(raw);
  };
  /** What matches at the beginning of the input, taken out of it; at the very end, what is left. */
  const take = async (pattern: RegExp): Promise<string | null> => {
    for (;;) {
      const [found] = pattern.exec(pending) ?? (ended && pending !== "" ? [pending] : []);
      if (found !== undefined) {
        pending = pending.slice(found.length);
        return found;
      }
      if (ended) return null;
      await new Promise<void>((resolve) => (wake = resolve));
    }
  };
  const line = async (): Promise<string | null> => {
    setRaw(false);
    return (await take(LINE))?.trim() ?? null;
  };

  return {
    areKeys,
    async next() {
      if (!areKeys) return line();
      setRaw(true);
      const key = await take(KEY);
      // In this mode the terminal sends no signal for it.
      if (key === CTRL_C) process.exit(EXIT.sigint);
      return key === CTRL_D ? null : key;
    },
    line,
    close() {
      setRaw(false);
      input.off("data", onData).pause();
    },
  };
}
