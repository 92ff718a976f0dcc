// The forum posts, filled in: text and where in it keys and personal data stand.
import { fillTemplate } from "../../src/rules/templates.ts";
import { CURL } from "./posts/curl.ts";
import { JAVASCRIPT } from "./posts/javascript.ts";
import { LOGS } from "./posts/logs.ts";
import { MAIL } from "./posts/mail.ts";
import { PHP } from "./posts/php.ts";
import { PYTHON } from "./posts/python.ts";
import { WORDPRESS } from "./posts/wordpress.ts";

const STYLES: Readonly<Record<string, readonly string[]>> = {
  PHP,
  Python: PYTHON,
  JavaScript: JAVASCRIPT,
  curl: CURL,
  WordPress: WORDPRESS,
  log: LOGS,
  mail: MAIL,
};

export interface Mark {
  readonly start: number;
  readonly end: number;
}

export interface Post {
  readonly style: string;
  readonly text: string;
  /** What must go. */
  readonly marks: readonly Mark[];
}

/** @param seed of the keys in it */
function fill(style: string, template: string, seed: number): Post {
  const marks: Mark[] = [];
  let text = "";
  for (const part of fillTemplate(template, seed).split(/(⟦[^⟧]*⟧)/)) {
    const isMarked = part.startsWith("⟦");
    const plain = isMarked ? part.slice(1, -1) : part;
    const value = plain.startsWith("b64:") ? Buffer.from(plain.slice(4)).toString("base64") : plain;
    if (isMarked) marks.push({ start: text.length, end: text.length + value.length });
    text += value;
  }
  return { style, text, marks };
}

export const posts = (seed: number): Post[] =>
  Object.entries(STYLES).flatMap(([style, templates], i) =>
    templates.map((template, j) => fill(style, template, seed * 1000 + i * 50 + j)),
  );

export interface PostResult {
  readonly marked: number;
  /** Marked values of which something is left. */
  readonly missed: readonly string[];
  readonly words: number;
  /** Words outside of marks that were replaced, wholly or in part. */
  readonly touched: readonly string[];
}

/** @param replaced stretches of the text that a redaction replaced */
export function judge({ text, marks }: Post, replaced: readonly Mark[]): PostResult {
  const isReplaced = (at: number): boolean => replaced.some(({ start, end }) => start <= at && at < end);
  const isMarked = (at: number): boolean => marks.some(({ start, end }) => start <= at && at < end);
  const missed = marks.filter(({ start, end }) => {
    for (let at = start; at < end; at++) if (/[A-Za-z0-9]/.test(text[at] as string) && !isReplaced(at)) return true;
    return false;
  });
  const words = Array.from(text.matchAll(/[\p{L}\p{N}_$.@-]+/gu)).filter(({ 0: word, index }) =>
    Array.from(word).some((_, i) => !isMarked(index + i)),
  );
  const touched = words.filter(({ 0: word, index }) => Array.from(word).some((_, i) => !isMarked(index + i) && isReplaced(index + i)));
  return {
    marked: marks.length,
    missed: missed.map(({ start, end }) => text.slice(start, end)),
    words: words.length,
    touched: touched.map(([word]) => word),
  };
}
