// Compiles rules/*.toml into generated modules: what a scan needs, what a configuration needs beside, and what `rules show` needs.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { buildAnchorTable } from "../src/engine/anchor-table.ts";
import { toBase64 } from "../src/engine/kernel/base64.ts";
import { packTables } from "../src/engine/kernel/packed.ts";
import { sha256Hex } from "../src/engine/fingerprint.ts";
import { type CompiledPacks, compilePacks } from "../src/rules/pack.ts";
import { asciiJson, foldRules } from "../src/rules/folded.ts";
import { writeRuleTable } from "./rule-table.ts";

const HEADER = "// Generated from rules/*.toml by `npm run rules`. Do not edit.\n";

/** @param root folder that holds rules/ */
export function readPacks(root: string): CompiledPacks {
  const names = readdirSync(`${root}/rules`).filter((name) => name.endsWith(".toml"));
  return compilePacks(names.map((name) => ({ name, text: readFileSync(`${root}/rules/${name}`, "utf8") })));
}

/** V8 reads a long JSON string faster than the same object as code; fastest in single quotes, where little is escaped. */
const quoted = (text: string): string =>
  `'${text
    .replaceAll(/[\\']/g, "\\$&")
    .replaceAll("\n", "\\n")
    .replaceAll(/[\x80-\xff]/g, (unit) => `\\x${unit.charCodeAt(0).toString(16)}`)}'`;
const data = (value: unknown): string => `JSON.parse(${quoted(asciiJson(value))})`;

/**
 * @param root folder that holds rules/ and src/
 * @returns the files that the command line reads instead of the strings in builtin-data.gen.ts
 */
export function writeBuiltinRules(root: string): Readonly<Record<string, string | Uint8Array>> {
  const { packs, detectors, probes, fragments } = readPacks(root);
  const ids = Object.fromEntries(packs.map((pack) => [pack.provider, pack.rules.map((rule) => rule.id)]));
  const { sought } = buildAnchorTable([...detectors, ...probes]);
  const stored = foldRules(
    [...detectors, ...probes],
    sought.map(({ anchor }) => anchor),
  );
  const tables = packTables(sought);
  // By itself, so that the command line can read it from files: compiling long strings takes longer than that.
  writeFileSync(
    `${root}/src/rules/builtin-data.gen.ts`,
    `${HEADER}import type { ReadStored } from "./folded.ts";\n\nexport const STORED: ReadStored = {\n  rules: ${quoted(stored.rules)},\n  details: () => ${quoted(stored.details)},\n  anchors: () => ${quoted(stored.anchors)},\n};\n\n/** The kernel's tables for their anchors, in base64. */\nexport const TABLES: string | Uint8Array = '${toBase64(tables.records)}';\n`,
  );
  writeFileSync(
    `${root}/src/rules/builtin.gen.ts`,
    `${HEADER}import type { Detector } from "../engine/types.ts";\nimport type { PreparedAnchors } from "../engine/prefilter.ts";\nimport { fromBase64 } from "../engine/kernel/base64.ts";\nimport { STORED, TABLES } from "./builtin-data.gen.ts";\nimport { unfoldRules } from "./folded.ts";\n\nconst { detectors, anchors } = unfoldRules(STORED);\n\nexport const BUILTIN_DETECTORS: readonly Detector[] = detectors.slice(0, ${detectors.length});\n\n/** What hints at their values in disguise. */\nexport const BUILTIN_PROBES: readonly Detector[] = detectors.slice(${detectors.length});\n\n/** Their anchors, with the kernel's tables. */\nexport const BUILTIN_ANCHORS: PreparedAnchors = { anchors, tables: { filled: ${JSON.stringify(tables.filled)}, records: typeof TABLES === "string" ? fromBase64(TABLES) : TABLES } };\n\n/** Changes whenever a built-in rule does. */\nexport const BUILTIN_HASH = "${sha256Hex(JSON.stringify(detectors).replaceAll(/[^\0-\x7f]/g, ""))}";\n\n/** Rule ids by pack. */\nexport const BUILTIN_PACKS: Readonly<Record<string, readonly string[]>> = ${data(ids)};\n`,
  );
  // By itself: a configuration needs no more than this.
  writeFileSync(
    `${root}/src/rules/builtin-fragments.gen.ts`,
    `${HEADER}/** What a regex may use as {{name}}. */\nexport const BUILTIN_FRAGMENTS: Readonly<Record<string, string>> = ${data(fragments)};\n`,
  );
  return {
    "rules.json": stored.rules,
    "rule-details.jsonl": Buffer.from(stored.details, "latin1"),
    "anchors.json": stored.anchors,
    "tables.bin": tables.records,
  };
}

/** Brings the table in docs/rules.md up to date. */
export function writeDocs(root: string): void {
  writeRuleTable(root, readPacks(root).packs);
}
