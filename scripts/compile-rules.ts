// Compiles rules/*.toml into the two generated modules: what a scan needs, and what `rules show` needs.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { compilePacks } from "../src/rules/pack.ts";

const HEADER = "// Generated from rules/*.toml by `npm run rules`. Do not edit.\n";

/** @param root folder that holds rules/ and src/ */
export function writeBuiltinRules(root: string): void {
  const files = readdirSync(`${root}/rules`)
    .filter((name) => name.endsWith(".toml"))
    .map((name) => ({ name, text: readFileSync(`${root}/rules/${name}`, "utf8") }));
  const { packs, detectors } = compilePacks(files);
  const ids = Object.fromEntries(packs.map((pack) => [pack.provider, pack.rules.map((rule) => rule.id)]));
  const data = (value: unknown): string => JSON.stringify(value, null, 1);
  writeFileSync(
    `${root}/src/rules/builtin.gen.ts`,
    `${HEADER}import type { Detector } from "../engine/types.ts";\n\nexport const BUILTIN_DETECTORS: readonly Detector[] = ${data(detectors)};\n\n/** Rule ids by pack. */\nexport const BUILTIN_PACKS: Readonly<Record<string, readonly string[]>> = ${data(ids)};\n`,
  );
  writeFileSync(
    `${root}/src/rules/builtin-sources.gen.ts`,
    `${HEADER}import type { Pack } from "./pack.ts";\n\nexport const BUILTIN_SOURCES: readonly Pack[] = ${data(packs)};\n`,
  );
}
