// Which configuration file holds. Apart from reading it, which few commits need.
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

const CONFIG_NAMES = [".leakclerk.toml", ".gitleaks.toml"] as const;

/**
 * The configuration file that holds for a folder.
 * @param to the search ends with this folder (the repository's top)
 */
export function findConfig(from: string, to: string): string | undefined {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    for (const name of CONFIG_NAMES) {
      const file = join(folder, name);
      if (existsSync(file)) return file;
    }
    if (folder === resolve(to) || dirname(folder) === folder) return undefined;
  }
}
