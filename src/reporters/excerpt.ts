// Reporters room: the line that a finding stands on, cut in three, and how wide it is on a screen.
// Promise: the caret stands under the redaction, whatever had to be escaped before it.
import type { Excerpt } from "../engine/redaction.ts";
import { disarm, isPlain, visibleCode } from "../sanitize.ts";

interface MarkedLine {
  readonly before: string;
  readonly mark: string;
  readonly after: string;
}

/** Made when a line needs them: a start would feel it. */
const combining = (): RegExp => /\p{M}/gu;
const wide = (): RegExp =>
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/u;

/** The excerpt made visible; `mark` is the redaction of this finding. */
export function markedLine({ text, start, length }: Excerpt): MarkedLine {
  const before = visibleCode(text.slice(0, start));
  const mark = visibleCode(text.slice(start, start + length));
  const after = visibleCode(text.slice(start + length));
  // `##` before `[redacted]` is a workflow command only now; what that adds belongs to `before`.
  const head = disarm(before + mark);
  return {
    before: head.endsWith(mark) ? head.slice(0, head.length - mark.length) : before,
    mark,
    after,
  };
}

/** Columns that visible text takes on a terminal; an estimate, as terminals disagree. */
export function displayWidth(text: string): number {
  if (isPlain(text)) return text.length;
  const isWide = wide();
  let width = 0;
  for (const character of text.replace(combining(), "")) width += isWide.test(character) ? 2 : 1;
  return width;
}
