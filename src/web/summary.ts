// What was replaced, in a sentence.
import type { Choices } from "./choices.ts";
import type { Result } from "./protocol.ts";

const number = (count: number): string => count.toLocaleString("en");
const counted = (count: number, one: string, many: string): string => `${number(count)} ${count === 1 ? one : many}`;

export function summaryOf({ values }: Result, choices: Choices): readonly [title: string, detail: string] {
  if (values.length === 0) return ["Nothing to replace was found", "Read the text before you share it."];
  const { values: hidden, places } = choices.count();
  return [
    `${counted(hidden, "value", "values")} hidden in ${counted(places, "place", "places")}`,
    "Checked again after redaction. Read it before you share it.",
  ];
}

/** What is visible by the user's wish; "" when nothing is. */
export function warningOf({ values }: Result, choices: Choices): string {
  const kept = values.filter((_, value) => choices.isKept(value));
  if (kept.length === 0) return "";
  const secrets = kept.filter(({ category }) => category === "secret").length;
  const what = secrets === 0 ? "" : `, ${secrets === kept.length && secrets === 1 ? "a secret" : `${number(secrets)} of them secret`}`;
  return `${counted(kept.length, "value stays", "values stay")} visible because you chose so${what}.`;
}
