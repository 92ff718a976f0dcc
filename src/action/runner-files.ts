// Action room: the files through which a step talks to the runner, and the commands that it prints.
// Format: GitHub's documentation, "Workflow commands"; several lines stand between delimiters nobody can guess.
import { randomBytes } from "node:crypto";
import { appendFileSync } from "node:fs";
import { guardLineStart, visibleText } from "../sanitize.ts";

const token = (): string => `leakclerk-${randomBytes(16).toString("hex")}`;

/** Appends to GITHUB_OUTPUT. @param file undefined where there is no runner */
export function writeOutputs(file: string | undefined, outputs: Readonly<Record<string, string>>): void {
  if (file === undefined || file === "") return;
  const lines = Object.entries(outputs).map(([name, value]) => {
    const delimiter = token();
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
  });
  appendFileSync(file, lines.join(""));
}

/** Appends to GITHUB_STEP_SUMMARY. */
export function writeSummary(file: string | undefined, markdown: string): void {
  if (file !== undefined && file !== "") appendFileSync(file, markdown);
}

/** Lines for people. There is no command in them, and the runner is told to obey none until a word nobody can guess. */
export function asLogText(text: string): string {
  if (text === "") return "";
  const word = token();
  const lines = text
    .replace(/\n$/, "")
    .split("\n")
    .map((line) => guardLineStart(visibleText(line)));
  return `::stop-commands::${word}\n${lines.join("\n")}\n::${word}::\n`;
}
