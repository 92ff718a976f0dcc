// Where keys were seen or may stand. A context is a small document with markers:
// ~value~, ~note~ (a remark that may or may not mention ClickBank), the name in some spelling
// (~ENV~ ~snake~ ~kebab~ ~dotted~ ~camel~ ~Pascal~ ~Title~) and ~len:marker~ for serialised PHP.
import { CODE_CONTEXTS } from "./contexts-code.ts";
import { CONFIG_CONTEXTS } from "./contexts-config.ts";
import { TEXT_CONTEXTS } from "./contexts-text.ts";

export interface Context {
  readonly id: string;
  readonly path: string;
  /** Whether the name stands right before the value, so that a value without any shape counts. */
  readonly bound: boolean;
  readonly text: string;
}

export const CONTEXTS: readonly Context[] = [...CONFIG_CONTEXTS, ...CODE_CONTEXTS, ...TEXT_CONTEXTS];

export function renderContext(text: string, fields: Readonly<Record<string, string>>): string {
  return text.replace(/~(len:)?([A-Za-z]+)~/g, (whole, length: string | undefined, name: string) => {
    const field = fields[name];
    if (field === undefined) throw new Error(`unknown marker ${whole}`);
    return length === undefined ? field : String(field.length);
  });
}

export const CLICKBANK_NOTES: readonly string[] = [
  "ClickBank orders sync",
  "see https://api.clickbank.com/rest/1.3/orders2/list",
  "used by the click_bank importer",
  "clickbank affiliate reports",
  "nightly CLICKBANK stats",
];

export const NEUTRAL_NOTES: readonly string[] = [
  "settings for the shop",
  "nightly order sync, see the wiki",
  "affiliate reports",
  "keep in step with staging",
];

const FILLER_LINE = "{word:2} {word:1} {word:3} {word:1} {word:2} {word:4} {word:1} {word:2} {word:3}";

/** About 3,000 bytes of words. */
export function fillerLines(fill: (template: string) => string): string {
  let text = "";
  while (text.length < 3000) text += `${fill(FILLER_LINE).replaceAll("-", " ")}.\n`;
  return text;
}

export type Transform = (text: string, fill: (template: string) => string) => string;

/** Changes of the whole document that must not change what is found. */
export const TRANSFORMS: Readonly<Record<string, Transform>> = {
  crlf: (text) => text.replace(/\r?\n/g, "\r\n"),
  bom: (text) => `\uFEFF${text}`,
  tabs: (text) => text.replace(/^( {2})+/gm, (spaces) => "\t".repeat(spaces.length / 2)).replace(/^(?=\S)/gm, "\t"),
  filler: (text, fill) => `${fillerLines(fill)}\n${text}\n${fillerLines(fill)}`,
  "no-final-newline": (text) => text.trimEnd(),
};
