// Where the value of a named field stands: JSON, XML, forms and URLs, PHP's dumps, Python, SQL, YAML, HTML, plain lines.

export interface Value {
  readonly start: number;
  readonly end: number;
  /** As form encoding writes it: + is a blank. */
  readonly isForm: boolean;
}

/** Something that holds values: what is between its brackets or tags. */
export interface Container {
  readonly inside: { readonly start: number; readonly end: number };
}

export type Found = Value | Container | null;

const LONGEST = 8192;

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** End of a string that begins at `at`, whose quotation marks have `depth` backslashes before them; -1 without one. */
function endOfString(text: string, at: number, quote: string, depth: number): number {
  const limit = Math.min(text.length, at + LONGEST);
  for (let end = text.indexOf(quote, at); end !== -1 && end < limit; end = text.indexOf(quote, end + 1)) {
    let backslashes = 0;
    while (end - backslashes > at && text[end - backslashes - 1] === "\\") backslashes++;
    // SQL and CSV double the mark to write it.
    if (depth === 0 && text[end + 1] === quote) {
      if (end === at) return /[^,;\s)\]}]/.test(text[end + 2] ?? "") ? -1 : end;
      end++;
      continue;
    }
    if (depth === 0 ? backslashes % 2 === 0 : backslashes === depth || (backslashes > depth && (backslashes - depth) % (depth + 1) === 0))
      return end - depth;
  }
  return -1;
}

const CLOSING: Readonly<Record<string, string>> = { "{": "}", "[": "]", "(": ")" };

/** End of what a bracket opens; strings in it may hold brackets. */
function endOfBracket(text: string, at: number): number {
  const open = text[at] as string;
  const close = CLOSING[open] as string;
  let depth = 0;
  const limit = Math.min(text.length, at + LONGEST);
  for (let i = at; i < limit; i++) {
    const c = text[i];
    if (c === open) depth++;
    else if (c === close && --depth === 0) return i;
  }
  return -1;
}

const DUMPED =
  /(?:\\*"?:(?:protected|private|"[^"\n]{0,60}":private))?\\*"?\]\s*=>\s*(?:string\((\d{1,6})\)\s*(\\*)"|(?:int|float)\(([^)\n]*)\))/y;
const DUMPED_CONTAINER = /(?:\\*"?:[a-z]+)?\\*"?\]\s*=>\s*(?:array\(\d+\)|object\([^)\n]*\)#\d+ \(\d+\)|Array|stdClass Object)\s*([({])/y;
const PRINTED = /(?::[a-zA-Z:]{1,40})?\]\s=>[ \t]?(?!Array\b|\w+ Object\b)([^\r\n]*)/y;
const SERIALISED = /(\\*)";(?:s:(\d{1,6}):(\\*)"|[id]:([^;]{1,30});)/y;
const SERIALISED_CONTAINER = /\\*";(?:a:\d+:|O:\d+:\\*"[^"]*":\d+:)(\{)/y;
/** The name's own quotation mark, an arrow, and the mark that opens the value, by the same number of backslashes. */
const QUOTED = /\\*["'`]?\]?\)?\s{0,8}(?:=>|:=|==?=?|:|,)\s{0,200}(?:[ubrfN]{1,2}(?=["']))?(\\*)(["'`])/y;
const OPENED = /\\*["'`]?\]?\s{0,8}(?:=>|=|:)\s{0,200}(?:array\s?)?([[{(])/y;
const BARE = /\\*["'`]\s{0,8}(?:=>|:)\s{0,200}(-?[\w.+:-]{1,80})(?=\s*[,}\])\r\n]|$)/y;
const ELEMENT = /(?:\s[^<>]{0,200})?>(?:\s*<!\[CDATA\[)?([^<]*)/y;
const FORM = /(?:%5D|\])?=([^&\s"'<>;#,)}\]\\]*)/iy;
/** `vendorVariables[v1]=…` */
const FORM_PATH = /(?:%5D|\])?(?:(?:%5B|\[)[\w.-]{0,40}?(?:%5D|\]))+=([^&\s"'<>;#]*)/iy;
const LINE = /\**"?[ \t]*:\**[ \t]+([^\r\n]{1,2000})/y;
const TYPED = /["'][^<>]{0,200}?\bvalue=(["'])/y;
const MULTIPART = /"(?:;[^\r\n]*)?(?:\r?\n[^\r\n]+)*(?:\r?\n){2}([^\r\n]*)/y;

const value = (start: number, end: number, isForm = false): Value | null => (end > start ? { start, end, isForm } : null);

function trimmed(text: string, start: number, end: number, isForm = false): Value | null {
  while (start < end && /\s/.test(text[start] as string)) start++;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  return value(start, end, isForm);
}

/** A string that says how long it is, in bytes. */
function counted(text: string, at: number, length: number, backslashes: number): Value | null {
  if (backslashes === 0 && text[at + length] === '"') return value(at, at + length);
  const end = endOfString(text, at, '"', backslashes);
  return end === -1 ? null : value(at, end);
}

function dumpedValue(text: string, at: number): Found {
  const container = sticky(DUMPED_CONTAINER, text, at) ?? sticky(SERIALISED_CONTAINER, text, at);
  if (container !== null) return bracketed(text, at + container[0].length - 1);
  const dumped = sticky(DUMPED, text, at);
  if (dumped !== null) {
    const end = at + dumped[0].length;
    return dumped[1] === undefined
      ? value(end - 1 - (dumped[3] as string).length, end - 1)
      : counted(text, end, Number(dumped[1]), (dumped[2] as string).length);
  }
  const serialised = sticky(SERIALISED, text, at);
  if (serialised === null) return null;
  const end = at + serialised[0].length;
  const [, , length, backslashes, number] = serialised;
  return length === undefined
    ? value(end - 1 - (number as string).length, end - 1)
    : counted(text, end, Number(length), (backslashes as string).length);
}

function bracketed(text: string, at: number): Container | null {
  const end = endOfBracket(text, at);
  return end === -1 ? null : { inside: { start: at + 1, end } };
}

function elementValue(text: string, name: string, at: number): Found {
  const element = sticky(ELEMENT, text, at);
  if (element === null) return null;
  const end = at + element[0].length;
  if ((element[1] as string).trim() !== "") return trimmed(text, end - (element[1] as string).length, end);
  const close = text.indexOf(`</`, end) === -1 ? -1 : text.indexOf(`${name}>`, end);
  return close === -1 || close - end > LONGEST || text[end] !== "<" ? null : { inside: { start: end, end: close } };
}

function stringValue(text: string, at: number): Value | null {
  const quoted = sticky(QUOTED, text, at);
  if (quoted === null) return null;
  const start = at + quoted[0].length;
  const end = endOfString(text, start, quoted[2] as string, (quoted[1] as string).length);
  return end === -1 ? null : value(start, end);
}

/**
 * What stands behind a name.
 * @param from where the name begins
 * @param at where it ends
 * @param isContainer whether it has members of any name
 */
export function valueBehind(text: string, from: number, at: number, isContainer: boolean): Found {
  const before = text[from - 1] ?? "\n";
  const name = text.slice(from, at);
  if ((before === "<" || (before === ":" && /<\w+:$/.test(text.slice(Math.max(0, from - 20), from)))) && /[\s>]/.test(text[at] ?? ""))
    return elementValue(text, name, at);
  const member = isContainer ? sticky(FORM_PATH, text, at) : null;
  if (member !== null) return value(at + member[0].length - (member[1] as string).length, at + member[0].length, true);
  const dumped = dumpedValue(text, at);
  if (dumped !== null) return dumped;
  if (before === "[" && text[at] !== "'" && text[at] !== '"') {
    const printed = sticky(PRINTED, text, at);
    if (printed !== null) return trimmed(text, at + printed[0].length - (printed[1] as string).length, at + printed[0].length);
  }
  if (/["']/.test(before) && /\bname=["']$/.test(text.slice(Math.max(0, from - 6), from))) {
    const typed = sticky(TYPED, text, at);
    if (typed !== null) {
      const start = at + typed[0].length;
      const end = endOfString(text, start, typed[1] as string, 0);
      return end === -1 ? null : value(start, end);
    }
    const part = sticky(MULTIPART, text, at);
    return part === null ? null : value(at + part[0].length - (part[1] as string).length, at + part[0].length);
  }
  const quoted = stringValue(text, at);
  if (quoted !== null && (!sticky(/\\*["'`]?\s*,/y, text, at) || isFirstOfPair(text, from))) return quoted;
  const opened = sticky(OPENED, text, at);
  if (opened !== null) return bracketed(text, at + opened[0].length - 1);
  const bare = sticky(BARE, text, at);
  if (bare !== null) return value(at + bare[0].length - (bare[1] as string).length, at + bare[0].length);
  if (/[\s?&;"'([{,|`>]/.test(before) || before === "B" || before === "]") {
    const form = sticky(FORM, text, at);
    if (form !== null) return value(at + form[0].length - (form[1] as string).length, at + form[0].length, true);
  }
  return /^[\s\-*>|#"]*$/.test(text.slice(text.lastIndexOf("\n", from - 1) + 1, from)) ? lineValue(text, at) : null;
}

/** ['email', 'jane@…'] and define('EMAIL', '…'): only there a comma stands between name and value. */
const isFirstOfPair = (text: string, from: number): boolean => /[[(]\s*\\*["']$/.test(text.slice(Math.max(0, from - 12), from));

function lineValue(text: string, at: number): Value | null {
  const line = sticky(LINE, text, at);
  if (line === null) return null;
  return trimmed(text, at + line[0].length - (line[1] as string).length, at + line[0].length);
}

const LEAVES: readonly RegExp[] = [
  // A value behind a name, or an element of a list.
  /(?:=>|[:=,[({]|^)\s*(?:string\(\d+\)\s*)?\\*(["'])((?:(?!\\*\1).)+)\\*\1(?!\s*(?::|=>|\]\s*=>))/gs,
  />([^<>\s][^<>]*)</g,
  /\]\s=>[ \t](?!Array\b)([^\r\n]+)/g,
  /s:\d+:\\*"([^"\\]+)\\*";(?=\s*(?:s:\d+:|\}|$|i:))/g,
  /(?:^|&)[\w.[\]%]+=([^&\s]+)/g,
];

/** Values of all names inside a container; of serialised pairs only the second. */
export function leavesIn(text: string, start: number, end: number): Value[] {
  const inside = text.slice(start, end);
  const found: Value[] = [];
  if (/^\s*(?:s:\d+:|i:\d+;)/.test(inside)) {
    const pairs = /(?:s:\d+:\\*"[^"]*";|i:\d+;)s:\d+:(\\*)"([^"\\]*)\\*";/g;
    for (const pair of inside.matchAll(pairs)) {
      const to = start + pair.index + pair[0].length - 2 - (pair[1] as string).length;
      found.push({ start: to - (pair[2] as string).length, end: to, isForm: false });
    }
    return found.filter((leaf) => leaf.end > leaf.start);
  }
  for (const leaf of LEAVES.slice(0, 3)) {
    for (const match of inside.matchAll(leaf)) {
      const words = match.at(-1) as string;
      const at = start + match.index + match[0].lastIndexOf(words);
      found.push({ start: at, end: at + words.length, isForm: false });
    }
  }
  return found;
}
