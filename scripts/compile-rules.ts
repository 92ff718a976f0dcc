// Compiles rules/*.toml into generated modules: what a scan needs, what a configuration needs beside, and what `rules show` needs.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { buildAnchorTable } from "../src/engine/anchor-table.ts";
import { packTables } from "../src/engine/kernel/packed.ts";
import { sha256Hex } from "../src/engine/fingerprint.ts";
import { type CompiledPacks, compilePacks } from "../src/rules/pack.ts";
import { foldRules } from "../src/rules/folded.ts";
import { writeRuleTable } from "./rule-table.ts";

const HEADER = "// Generated from rules/*.toml by `npm run rules`. Do not edit.\n";

/** @param root folder that holds rules/ */
export function readPacks(root: string): CompiledPacks {
  const names = readdirSync(`${root}/rules`).filter((name) => name.endsWith(".toml"));
  return compilePacks(names.map((name) => ({ name, text: readFileSync(`${root}/rules/${name}`, "utf8") })));
}

/**
 * V8 reads a long JSON string faster than the same object as code; fastest in single quotes, where little is escaped,
 * and in ASCII alone: one other character makes two bytes of every one.
 */
function data(value: unknown): string {
  const json = JSON.stringify(value).replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return `JSON.parse('${json.replaceAll(/[\\']/g, "\\$&")}')`;
}

/** @param root folder that holds rules/ and src/ */
export function writeBuiltinRules(root: string): void {
  const { packs, detectors, fragments } = readPacks(root);
  const ids = Object.fromEntries(packs.map((pack) => [pack.provider, pack.rules.map((rule) => rule.id)]));
  const { sought } = buildAnchorTable(detectors);
  const { rules, strings } = foldRules(
    detectors,
    sought.map(({ anchor }) => anchor),
  );
  writeFileSync(
    `${root}/src/rules/builtin.gen.ts`,
    `${HEADER}import type { Detector } from "../engine/types.ts";\nimport type { PreparedAnchors } from "../engine/prefilter.ts";\nimport { unfoldRules } from "./folded.ts";\n\nconst { detectors, anchors } = unfoldRules(${data(rules)}, () => ${data(strings)});\n\nexport const BUILTIN_DETECTORS: readonly Detector[] = detectors;\n\n/** Their anchors, with the kernel's tables. */\nexport const BUILTIN_ANCHORS: PreparedAnchors = { anchors, tables: ${JSON.stringify(packTables(sought))} };\n\n/** Changes whenever a built-in rule does. */\nexport const BUILTIN_HASH = "${sha256Hex(JSON.stringify(detectors).replaceAll(/[^\0-\x7f]/g, ""))}";\n\n/** Rule ids by pack. */\nexport const BUILTIN_PACKS: Readonly<Record<string, readonly string[]>> = ${data(ids)};\n`,
  );
  writeFileSync(
    `${root}/src/rules/builtin-sources.gen.ts`,
    `${HEADER}import type { Pack } from "./pack.ts";\n\nexport const BUILTIN_SOURCES: readonly Pack[] = ${data(packs)};\n`,
  );
  // By itself: a configuration needs no more than this.
  writeFileSync(
    `${root}/src/rules/builtin-fragments.gen.ts`,
    `${HEADER}/** What a regex may use as {{name}}. */\nexport const BUILTIN_FRAGMENTS: Readonly<Record<string, string>> = ${data(fragments)};\n`,
  );
}

/** Brings the table in docs/rules.md up to date. */
export function writeDocs(root: string): void {
  writeRuleTable(root, readPacks(root).packs);
}
