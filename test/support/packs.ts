// Test support: the files of the built-in packs, as they stand in rules/.
import { readdirSync, readFileSync } from "node:fs";
import type { PackFile } from "../../src/rules/pack.ts";

const folder = new URL("../../rules/", import.meta.url);

export const packFiles: readonly PackFile[] = readdirSync(folder)
  .filter((name) => name.endsWith(".toml"))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") }));
