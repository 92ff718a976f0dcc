// Compiles rules/*.toml into generated modules: what a scan needs, what a configuration needs beside, and what `rules show` needs.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { buildAnchorTable, writeWhole } from "../src/engine/anchor-table.ts";
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
  const table = buildAnchorTable([...detectors, ...probes]);
  const { sought, always, byPath, ofPath } = table;
  const stored = foldRules(
    [...detectors, ...probes],
    sought.map(({ anchor }) => anchor),
  );
  const tables = packTables(sought);
  const numbers = new Uint8Array(writeWhole(table).buffer);
  // By itself, so that the command line can read it from files: compiling long strings takes longer than that.
  writeFileSync(
    `${root}/src/rules/builtin-data.gen.ts`,
    `${HEADER}import type { ReadStored } from "./folded.ts";

export const STORED: ReadStored = {
  details: () => ${quoted(stored.details)},
  anchors: () => ${quoted(stored.anchors)},
};

/** The kernel's tables for their anchors; in base64 where they are text. */
export const TABLES: string | Uint8Array = '${toBase64(tables.records)}';

/** What hits of their anchors mean, as numbers of four bytes. */
export const NUMBERS: string | Uint8Array = '${toBase64(numbers)}';
`,
  );
  writeFileSync(
    `${root}/src/rules/builtin.gen.ts`,
    `${HEADER}import type { Detector } from "../engine/types.ts";
import type { PreparedAnchors } from "../engine/prefilter.ts";
import { fromBase64 } from "../engine/kernel/base64.ts";
import { NUMBERS, STORED, TABLES } from "./builtin-data.gen.ts";
import { unfoldRules } from "./folded.ts";

/** Rule ids by pack. */
export const BUILTIN_PACKS: Readonly<Record<string, readonly string[]>> = ${data(ids)};

const PROBES: readonly string[] = ${JSON.stringify(probes.map(({ id }) => id))};
const { detectors, anchors } = unfoldRules(STORED, [...Object.values(BUILTIN_PACKS).flat(), ...PROBES], ${sought.length});

export const BUILTIN_DETECTORS: readonly Detector[] = detectors.slice(0, ${detectors.length});

/** What hints at their values in disguise. */
export const BUILTIN_PROBES: readonly Detector[] = detectors.slice(${detectors.length});

const bytesOf = (text: string | Uint8Array): Uint8Array => (typeof text === "string" ? fromBase64(text) : text);

/** Their anchors, with the kernel's tables. */
export const BUILTIN_ANCHORS: PreparedAnchors = {
  get anchors() {
    return anchors();
  },
  tables: { filled: ${JSON.stringify(tables.filled)}, records: bytesOf(TABLES) },
  servesAll: STORED.anchors === undefined,
  whole: {
    rules: BUILTIN_DETECTORS,
    probes: BUILTIN_PROBES,
    numbers: new Int32Array(new Uint8Array(bytesOf(NUMBERS)).buffer),
    ...${data({ always, byPath, ofPath })},
  },
};

/** Changes whenever a built-in rule does. */
export const BUILTIN_HASH = "${sha256Hex(JSON.stringify(detectors).replaceAll(/[^\0-\x7f]/g, ""))}";
`,
  );
  // By itself: a configuration needs no more than this.
  writeFileSync(
    `${root}/src/rules/builtin-fragments.gen.ts`,
    `${HEADER}/** What a regex may use as {{name}}. */\nexport const BUILTIN_FRAGMENTS: Readonly<Record<string, string>> = ${data(fragments)};\n`,
  );
  return {
    "rule-details.jsonl": Buffer.from(stored.details, "latin1"),
    "anchors.json": stored.anchors,
    "tables.bin": tables.records,
    "numbers.bin": numbers,
  };
}

/** Brings the table in docs/rules.md up to date. */
export function writeDocs(root: string): void {
  writeRuleTable(root, readPacks(root).packs);
}
