// Which configuration file holds. Apart from reading it, which few commits need.
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { PolicyFiles } from "./files.ts";

const CONFIG_NAMES = [".leakclerk.toml", ".gitleaks.toml"] as const;

function* configPlaces(from: string, to: string): Generator<string> {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    for (const name of CONFIG_NAMES) yield join(folder, name);
    if (folder === resolve(to) || dirname(folder) === folder) return;
  }
}

/**
 * The configuration file that holds for a folder.
 * @param to the search ends with this folder (the repository's top)
 */
export function findConfig(from: string, to: string): string | undefined {
  for (const file of configPlaces(from, to)) if (existsSync(file)) return file;
  return undefined;
}

/** The same, among other files than those of the working copy. @throws ConfigError when what bears its name is no file */
export async function findConfigIn(from: string, to: string, files: PolicyFiles): Promise<string | undefined> {
  for (const file of configPlaces(from, to)) if ((await files.read(file)) !== null) return file;
  return undefined;
}
