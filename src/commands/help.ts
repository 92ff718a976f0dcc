// Help texts, from the tables of registry.ts.
import { COMMANDS, HELP_OPTION, type Command } from "./registry.ts";
import type { OptionSpec } from "./options.ts";

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join("");
}

const optionRow = ({ name, short, value, help }: OptionSpec): readonly [string, string] => [
  `${short === undefined ? "    " : `-${short}, `}--${name}${value === undefined ? "" : ` ${value}`}`,
  help,
];

/** `leakclerk --help`. */
export function generalHelp(version: string): string {
  const commands = Object.entries(COMMANDS).map(([name, { summary }]) => [name, summary] as const);
  return `leakclerk ${version}: finds leaked secrets, ClickBank keys first; guards commits; redacts pastes.

Usage: leakclerk <command> [options]

${columns(commands)}
${columns([optionRow(HELP_OPTION), ["    --version", "show the version"]])}
Exit status: 0 clean and complete, 1 something was found, 2 the job could not be done as asked.
\`leakclerk <command> --help\` tells more.
`;
}

/** `leakclerk <command> --help`. */
export function commandHelp({ usage, summary, options, details }: Command): string {
  return `Usage: ${usage.replaceAll(", ", "\n       ")}

${summary[0]?.toUpperCase()}${summary.slice(1)}.${details === undefined ? "" : `\n${details}`}

${columns([...options, HELP_OPTION].map(optionRow))}`;
}
