// Room hooks: what every way of editing a file can do. Text is one character a byte, so that every byte comes back.
import type { HookEvent } from "../events.ts";

/** Why a file is left alone, and what its owner can do by hand instead. */
export interface Refusal {
  readonly reason: string;
  readonly hint: string;
  /** Lines to add by hand. */
  readonly lines?: readonly string[];
}

export interface Inserted {
  readonly text: string;
  /** Sentences about where the lines stand; `%` is the file. */
  readonly notes: readonly string[];
}

/** `remove(insert(text).text).text` is `text`, byte for byte; inserting twice is the same as once. */
export interface Edit {
  /** @param text `null`: there is no file yet */
  insert(text: string | null, event: HookEvent): Inserted | Refusal;
  /** `file: false`: the file came with the lines and goes with them. `null`: there are none in it. */
  remove(text: string, event: HookEvent): { readonly text: string; readonly file: boolean } | Refusal | null;
}

export function isRefusal(answer: object): answer is Refusal {
  return "reason" in answer;
}

export const UNEDITABLE = "is written in a way that leakclerk does not dare to edit";
