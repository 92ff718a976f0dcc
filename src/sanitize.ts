// Floor 0, imports nothing: the one encoder for text that others wrote (paths, excerpts, messages).
// Promise: what comes out is visible, stays on one line, and commands no terminal and no CI runner.

/**
 * Controls, line separators, lone surrogates, noncharacters, and all that is drawn as nothing or
 * turns the writing round (bidi, zero-width, tags); emoji keep their variation selectors.
 */
const CLASS = String.raw`(?![\ufe00-\ufe0f])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]`;

// Compiled when a text needs them: that takes longer than all else that a start does here.
let hidden: RegExp | undefined;
const hiddenCharacters = (): RegExp => (hidden ??= new RegExp(CLASS, "gu"));

/** Between the tokens of serialised JSON a newline is layout. */
let hiddenInJson: RegExp | undefined;
const hiddenCharactersInJson = (): RegExp => (hiddenInJson ??= new RegExp(String.raw`(?!\n)${CLASS}`, "gu"));

/**
 * The second `#` of `##[error]`, which the older GitHub runner obeys anywhere in a line, and of its
 * kin on Azure Pipelines (`##vso[`) and TeamCity (`##teamcity[`).
 */
const COMMAND_HASH = /(?<=#)#(?=[a-z]*\[)/gi;

/** `::error` at the start of a line; the runner trims before it looks. */
const COMMAND_COLON = /^(\s*):(?=:)/;

function hex(code: number, digits: number): string {
  return code.toString(16).padStart(digits, "0");
}

function showCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  // Only ASCII as \xHH: display paths use \x80-\xff for bytes that are not UTF-8.
  if (code < 0x80) return `\\x${hex(code, 2)}`;
  return code > 0xffff ? `\\u{${hex(code, 0)}}` : `\\u${hex(code, 4)}`;
}

/** Breaks `##[command]` inside text that is already visible, such as pieces put together again. */
export function disarm(text: string): string {
  return text.replace(COMMAND_HASH, "\\x23");
}

/** Nearly every text is; the classes above take longer to compile than a report has lines. */
const PLAIN = /^[ -~]*$/;

/** Whether a text is printable ASCII. */
export const isPlain = (text: string): boolean => PLAIN.test(text);

/** Paths, ids, authors: every hidden character becomes `\x1b` or `\u202e`. For paths this is reversible. */
export function visibleText(text: string): string {
  return disarm(isPlain(text) ? text : text.replace(hiddenCharacters(), showCharacter));
}

/** A line of someone's code: a tab takes one column, so that a caret below stays right. */
export function visibleCode(text: string): string {
  return visibleText(text.replaceAll("\t", " "));
}

/** Sentences: line breaks and runs of blanks become one blank. */
export function visibleProse(text: string): string {
  return visibleText(text.trim().replace(/\s+/g, " "));
}

/** For text that opens a line of output: it cannot be read as `::command`. */
export function guardLineStart(text: string): string {
  return text.replace(COMMAND_COLON, "$1\\x3a");
}

/** Escapes the same characters in serialised JSON; parsing it gives the same value. */
export function visibleJson(json: string): string {
  return json
    .replace(hiddenCharactersInJson(), (character) =>
      Array.from({ length: character.length }, (_, i) => `\\u${hex(character.charCodeAt(i), 4)}`).join(""),
    )
    .replace(COMMAND_HASH, "\\u0023");
}
