// Test support: the forms in which a value travels (facts of docs/redaction.md), written the plain way.

const each = (text: string, write: (code: number) => string): string => Array.from(Buffer.from(text), (code) => write(code)).join("");
const hex = (code: number, digits = 2): string => code.toString(16).padStart(digits, "0");
const third = (text: string): readonly [string, string, string] => {
  const size = Math.ceil(text.length / 3);
  return [text.slice(0, size), text.slice(size, 2 * size), text.slice(2 * size)];
};
const base64 = (text: string | Buffer): string => Buffer.from(text).toString("base64");

/** By name: writes a value of ASCII. Each is a whole word, to be put between blanks. */
export const FORMS: Readonly<Record<string, (value: string) => string>> = {
  plain: (value) => value,
  JSON: (value) => JSON.stringify(JSON.stringify({ key: value })),
  "\\u escapes": (value) => each(value, (code) => `\\u${hex(code, 4)}`),
  "\\x escapes": (value) => each(value, (code) => `\\x${hex(code)}`),
  URI: (value) => each(value, (code) => `%${hex(code).toUpperCase()}`),
  "URI twice": (value) => encodeURIComponent(encodeURIComponent(JSON.stringify({ k: value }))),
  form: (value) => `a=1&key=${new URLSearchParams({ key: value }).get("key")}&b=2`,
  "XML, decimal": (value) => each(value, (code) => `&#${code};`),
  "XML, hex": (value) => each(value, (code) => `&#x${hex(code)};`),
  base64: (value) => base64(value),
  "base64, one byte before": (value) => base64(`:${value}`),
  "base64, two bytes before": (value) => base64(`::${value}`),
  "base64 of user:value": (value) => `Basic ${base64(`user:${value}`)}`,
  "base64 of value:": (value) => `Basic ${base64(`${value}:`)}`,
  "base64 of UTF-16": (value) => base64(Buffer.from(value, "utf16le")),
  "base64 of base64": (value) => base64(base64(`key=${value}`)),
  "base64 in lines": (value) => base64(`some words before ${value} and some after it`).replace(/.{19}/g, "$&\n"),
  base64url: (value) => Buffer.from(`\xff\xfe?${value}`, "latin1").toString("base64url"),
  hex: (value) => Buffer.from(value).toString("hex"),
  "hex, upper case": (value) => Buffer.from(value).toString("hex").toUpperCase(),
  "hex in pairs": (value) => each(value, (code) => ` ${hex(code)}`).trim(),
  "UTF-16": (value) => each(value, (code) => `${String.fromCharCode(code)}\0`),
  "concatenation by +": (value) =>
    third(value)
      .map((part) => `"${part}"`)
      .join(" +\n  "),
  "concatenation by .": (value) =>
    third(value)
      .map((part) => `'${part}'`)
      .join(" . "),
  "literals side by side": (value) =>
    third(value)
      .map((part) => `"${part}"`)
      .join("\n    "),
  "lines continued by a backslash": (value) => third(value).join("\\\n"),
  "wrapped lines": (value) => third(value).join("\n"),
  "wrapped lines of a quoted mail": (value) => third(value).join("\r\n> "),
  "a YAML fold": (value) => `key: >-\n  ${third(value).join("\n  ")}`,
};
