// Test support: where `npm run peers` puts the hook managers; a folder of its own for each set of versions.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** @returns {string} absolute path; it need not exist */
export function peersFolder() {
  const hash = createHash("sha256");
  for (const name of ["package-lock.json", "requirements.txt"]) hash.update(readFileSync(new URL(`../peers/${name}`, import.meta.url)));
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), ".cache");
  return join(cache, "leakclerk", `peers-${hash.digest("hex").slice(0, 12)}`);
}
