// Room hooks, pure: the edit of a shell script that git or husky runs.
import type { HookEvent } from "../events.ts";
import { findRefusal } from "../foreign.ts";
import { DAMAGED } from "./marked.ts";
import type { Placement } from "./placement.ts";
import { insertBlock, newScript, removeBlock } from "./script.ts";
import type { Edit } from "./types.ts";

function explain({ kind, line }: Placement): string[] {
  if (kind === "end") return [];
  if (kind === "top") return ["% is hard to follow, so leakclerk runs first in it, before the other commands."];
  return [`% ends early at line ${line}, so leakclerk stands before that line.`];
}

function insert(text: string | null, event: HookEvent): ReturnType<Edit["insert"]> {
  if (text === null) return { text: newScript(event), notes: [] };
  const refusal = findRefusal(text, event);
  if (refusal !== null) return refusal;
  const edited = insertBlock(text, event);
  return edited === "damaged" ? DAMAGED : { text: edited.text, notes: explain(edited.placement) };
}

export const SHELL_SCRIPT: Edit = {
  insert,
  remove(text) {
    const rest = removeBlock(text);
    return rest === "damaged" ? DAMAGED : rest;
  },
};
