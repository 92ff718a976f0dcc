// Room hooks, pure: adds a table at the end of a TOML file, where one may always stand, and reads the result to be sure.
import { parse } from "smol-toml";
import type { HookEvent } from "../events.ts";
import { insertMarked } from "./marked.ts";

/** @returns null where the file would not mean what it did before plus the new table */
export function addTable(
  text: string,
  event: HookEvent,
  path: readonly string[],
  members: Readonly<Record<string, string | boolean>>,
): string | null {
  const lines = [
    `[${path.join(".")}]`,
    ...Object.entries(members).map(([key, value]) => `${key} = ${typeof value === "string" ? `'${value}'` : value}`),
  ];
  const edited = insertMarked(text, text.length, event, lines);
  try {
    const [before, after] = [text, edited].map((toml) => parse(Buffer.from(toml, "latin1").toString()) as Record<string, unknown>);
    const table = path.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], after);
    return before !== undefined && JSON.stringify(table) === JSON.stringify(members) ? edited : null;
  } catch {
    return null;
  }
}
