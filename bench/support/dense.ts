// Documents full of findings, and of what only looks like them. Filled in at run time, so that no key stands here.
import { fillTemplate } from "../../src/rules/templates.ts";

export const DENSE: Readonly<Record<string, string>> = {
  "a key on every line": `api_key = "API-{base36upper:36}"\n`,
  "keys on one line": `ghp_{alnum:36} AKIA{base32:16},`,
  "one assignment after another": `"secret_token": "{alnum:32}", password='{alnum:20}'\n`,
  "keywords and nothing else": `api_key token secret auth access key password `,
};

/** Fewer seeds than lines: filled pieces come again, as they do in a log. */
const PIECES = 512;
const LINES = 16;

export function denseText(shape: string, bytes: number, seed: number): Buffer {
  const template = (DENSE[shape] as string).repeat(LINES);
  const pieces = Array.from({ length: PIECES }, (_, i) => Buffer.from(fillTemplate(template, seed + i)));
  const text = Buffer.alloc(bytes);
  for (let at = 0, i = 0; at < bytes; i++) at += (pieces[i % PIECES] as Buffer).copy(text, at);
  return text;
}
