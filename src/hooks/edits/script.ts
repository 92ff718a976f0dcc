// Room hooks, pure: the lines that leakclerk keeps in a hook script, put in and taken out again.
// removeBlock(insertBlock(text)) gives back `text`, byte for byte. Text is one character a byte.
import { EVENT_WORDS, handLine, readsInput } from "../events.ts";
import type { HookEvent } from "../events.ts";
import { findPlacement } from "./placement.ts";
import type { Placement } from "./placement.ts";

const BEGIN = "# >>> leakclerk >>>";
const END = "# <<< leakclerk <<<";
const SHEBANG = "#!/bin/sh";

/** What had to be added above the block and must go with it. It stands behind BEGIN. */
const WITH = { nothing: "", newline: " (and the line break above)", shebang: " (and the line above)", file: " (and this file)" } as const;
type Extra = keyof typeof WITH;

export interface Insertion {
  readonly text: string;
  readonly placement: Placement;
}

/** Git starts hooks at the top, but commands above may have changed folder. A bare repository has no top. */
const FIND_LOCAL = [
  "leakclerk_bin=node_modules/.bin/leakclerk",
  'if [ ! -x "$leakclerk_bin" ]; then',
  "  leakclerk_bin=$(git rev-parse --show-toplevel 2>/dev/null || :)/node_modules/.bin/leakclerk",
  "fi",
];

/** Runs leakclerk, the project's own first where `local`; `pipe` is what feeds it. Without one the hook stops what it guards. */
function guardLines(event: HookEvent, local: boolean, pipe = ""): string[] {
  const command = handLine(event);
  const lookup = "command -v leakclerk >/dev/null 2>&1; then";
  return [
    ...(local
      ? ['if [ -x "$leakclerk_bin" ]; then', `  ${pipe}${command.replace("leakclerk", '"$leakclerk_bin"')}`, `elif ${lookup}`]
      : [`if ${lookup}`]),
    `  ${pipe}${command}`,
    "else",
    `  echo 'leakclerk: not found, so nothing was checked and the ${EVENT_WORDS[event].act} is stopped (${event} hook).' >&2`,
    "  echo 'leakclerk: install it (npm install), or take the hook out (leakclerk hook uninstall).' >&2",
    "  exit 2",
    "fi",
  ];
}

/**
 * The earlier commands' status is kept: `(exit n) && :` sets `$?` to n and, being no last command of
 * the list, does not end a script that runs under `sh -e`, as husky's do.
 */
function commitLines(event: HookEvent): string[] {
  return ["leakclerk_before=$?", ...FIND_LOCAL, ...guardLines(event, true), '(exit "$leakclerk_before") && :'];
}

/** Reads the references that git hands over, and puts them back for the commands below. */
function inputLines(event: HookEvent): string[] {
  const local = event !== "pre-receive";
  return [
    "leakclerk_refs=$(cat)",
    ...(local ? FIND_LOCAL : []),
    ...guardLines(event, local, 'printf "%s${leakclerk_refs:+\\n}" "$leakclerk_refs" | '),
    'if [ -n "$leakclerk_refs" ]; then',
    "exec <<LEAKCLERK_REFS",
    "$leakclerk_refs",
    "LEAKCLERK_REFS",
    "else",
    "  exec </dev/null",
    "fi",
  ];
}

function blockLines(event: HookEvent, extra: Extra): string[] {
  return [
    BEGIN + WITH[extra],
    `# ${EVENT_WORDS[event].purpose} Kept by 'leakclerk hook install' and 'leakclerk hook uninstall'.`,
    ...(readsInput(event) ? inputLines(event) : commitLines(event)),
    END,
  ];
}

/** A comment sign at the end of a line swallows the carriage return in shells that do not. */
function renderBlock(event: HookEvent, extra: Extra, eol: string): string {
  const lines = blockLines(event, extra);
  return lines.map((line) => (eol === "\r\n" && !line.startsWith("#") ? `${line} #` : line) + eol).join("");
}

/** The script of a hook that did not exist. */
export function newScript(event: HookEvent): string {
  return `${SHEBANG}\n${renderBlock(event, "file", "\n")}`;
}

/**
 * `text` with the block: last in it where that is reached for certain; first where git's references must be read
 * before another command swallows them. A block from before is renewed.
 */
export function insertBlock(text: string, event: HookEvent): Insertion | "damaged" {
  const find = readsInput(event) ? afterShebang : findPlacement;
  const old = findBlock(text);
  if (old === "damaged") return old;
  if (old !== null) {
    const placement = find(old.above + old.below);
    if (placement.offset >= old.above.length) {
      return { text: old.above + renderBlock(event, old.extra, old.eol) + old.below, placement };
    }
    return insertBlock(withoutBlock(old).text, event);
  }
  if (text === "") {
    return { text: `${SHEBANG}\n${renderBlock(event, "shebang", "\n")}`, placement: { offset: 0, kind: "end" } };
  }
  const placement = find(text);
  const above = text.slice(0, placement.offset);
  // A here document must not end in carriage returns.
  const eol = readsInput(event) ? "\n" : ((/\r?\n$/.exec(above) ?? /\r?\n/.exec(text))?.[0] ?? "\n");
  const unfinished = above !== "" && !above.endsWith("\n");
  const block = renderBlock(event, unfinished ? "newline" : "nothing", eol);
  return { text: above + (unfinished ? eol : "") + block + text.slice(placement.offset), placement };
}

function afterShebang(text: string): Placement {
  return { offset: /^#![^\n]*(?:\n|$)/.exec(text)?.[0].length ?? 0, kind: "end" };
}

/** `text` as it was without the block; `file: false`: the file came with the block and holds nothing else. */
export function removeBlock(text: string): { text: string; file: boolean } | "damaged" | null {
  const block = findBlock(text);
  return block === null || block === "damaged" ? block : withoutBlock(block);
}

interface Block {
  readonly above: string;
  readonly below: string;
  readonly extra: Extra;
  readonly eol: string;
}

function findBlock(text: string): Block | "damaged" | null {
  const begin = new RegExp(`(?<![^\\n])${BEGIN}([^\\r\\n]*)(\\r?\\n|$)`).exec(text);
  if (begin === null) return null;
  const rest = text.slice(begin.index);
  const end = new RegExp(`(?<![^\\n])${END}\\r?(?:\\n|$)`).exec(rest);
  const extra = (Object.keys(WITH) as Extra[]).find((key) => WITH[key] === begin[1]);
  if (end === null || extra === undefined) return "damaged";
  return { above: text.slice(0, begin.index), below: rest.slice(end.index + end[0].length), extra, eol: begin[2] ?? "" };
}

/** Lines that somebody added below keep what they stand on. */
function withoutBlock({ above, below, extra, eol }: Block): { text: string; file: boolean } {
  if (below === "" && extra === "newline" && above.endsWith(eol)) return { text: above.slice(0, above.length - eol.length), file: true };
  if (below === "" && extra === "shebang" && above === `${SHEBANG}\n`) return { text: "", file: true };
  const text = above + below;
  return { text, file: extra !== "file" || (text !== "" && text !== `${SHEBANG}\n`) };
}
