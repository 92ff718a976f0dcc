// Compiles rules/*.toml into generated modules: what a scan needs, what a configuration needs beside, and what `rules show` needs.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { deflateSync } from "node:zlib";
import { buildAnchorTable, writeWhole } from "../src/engine/anchor-table.ts";
import { makeTables } from "../src/engine/kernel/packed.ts";
import { sha256Hex } from "../src/engine/fingerprint.ts";
import { reachesOf } from "../src/engine/sieve.ts";
import { variantOf } from "../src/engine/variant.ts";
import { type CompiledPacks, compilePacks } from "../src/rules/pack.ts";
import { asciiJson, foldAnchors, foldRules } from "../src/rules/folded.ts";
import { writeRuleTable } from "./rule-table.ts";

const HEADER = "// Generated from rules/*.toml by `npm run rules`. Do not edit.\n";

/** @param root folder that holds rules/ */
export function readPacks(root: string): CompiledPacks {
  const names = readdirSync(`${root}/rules`).filter((name) => name.endsWith(".toml"));
  return compilePacks(names.map((name) => ({ name, text: readFileSync(`${root}/rules/${name}`, "utf8") })));
}

/** V8 reads a long JSON string faster than the same object as code; fastest in single quotes, where little is escaped. */
const quoted = (text: string): string => `'${text.replaceAll(/[\\']/g, "\\$&").replaceAll("\n", "\\n")}'`;
const data = (value: unknown): string => `JSON.parse(${quoted(asciiJson(value))})`;

/** What the library and the page hold inside. */
const packed = (bytes: string | Uint8Array): string => `"${deflateSync(bytes, { level: 9 }).toString("base64")}"`;

/** Rules as they are stored. */
export interface RuleData {
  /** The same for the same rules. */
  readonly hash: string;
  /** How many detectors there are, probes included. */
  readonly detectors: number;
  /** The files that the command line reads instead of the strings in builtin-data.gen.ts. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
}

/** @param root folder that holds rules/ and src/ */
export function writeBuiltinRules(root: string): RuleData {
  const { packs, detectors, probes, fragments } = readPacks(root);
  const ids = Object.fromEntries(packs.map((pack) => [pack.provider, pack.rules.map((rule) => rule.id)]));
  const table = buildAnchorTable([...detectors, ...probes]);
  const { sought, always, byPath, ofPath } = table;
  const inOrder = sought.map(({ anchor }) => anchor);
  const tables = makeTables(sought);
  const reaches = reachesOf({ detectors: [...detectors, ...probes], table, firstProbe: detectors.length });
  const stored = {
    rules: foldRules([...detectors, ...probes], inOrder, ids),
    anchors: foldAnchors(inOrder),
    numbers: new Uint8Array(Int32Array.of(...writeWhole(table), ...reaches).buffer),
  };
  // By itself, so that the command line can read it from files: compiling long strings takes longer than that.
  writeFileSync(
    `${root}/src/rules/builtin-data.gen.ts`,
    `${HEADER}import type { RuleStore } from "./folded.ts";
import { openText } from "./stored-text.ts";

export const STORE: RuleStore = openText({
  rules: ${packed(stored.rules)},
  anchors: ${packed(stored.anchors)},
  numbers: ${packed(stored.numbers)},
});
`,
  );
  writeFileSync(
    `${root}/src/rules/builtin.gen.ts`,
    `${HEADER}import type { Detector } from "../engine/types.ts";
import type { PreparedAnchors } from "../engine/prefilter.ts";
import { STORE } from "./builtin-data.gen.ts";
import { unfoldRules } from "./folded.ts";
import { prepareAnchors } from "./stored-anchors.ts";

const PROBES: readonly string[] = ${JSON.stringify(probes.map(({ id }) => id))};
const rules = unfoldRules(STORE, ${JSON.stringify({ rules: detectors.length, anchors: sought.length })}, PROBES);

/** Rule ids by pack. */
export const builtinPacks = rules.packs;

export const BUILTIN_DETECTORS: readonly Detector[] = rules.rules;

/** What hints at their values in disguise. */
export const BUILTIN_PROBES: readonly Detector[] = rules.probes;

/** Their anchors, with the kernel's tables. */
export const BUILTIN_ANCHORS: PreparedAnchors = prepareAnchors(STORE, rules.anchors, ${JSON.stringify(tables.filled)}, {
  rules: BUILTIN_DETECTORS,
  probes: BUILTIN_PROBES,
  ...${data({ always, byPath, ofPath })},
});

/** Changes whenever a built-in rule does. */
export const BUILTIN_HASH = "${sha256Hex(JSON.stringify(detectors.map((detector) => variantOf(detector, {}))).replaceAll(/[^\0-\x7f]/g, ""))}";
`,
  );
  // By itself: a configuration needs no more than this.
  writeFileSync(
    `${root}/src/rules/builtin-fragments.gen.ts`,
    `${HEADER}/** What a regex may use as {{name}}. */\nexport const BUILTIN_FRAGMENTS: Readonly<Record<string, string>> = ${data(fragments)};\n`,
  );
  const files = { rules: stored.rules, anchors: stored.anchors, numbers: stored.numbers, tables: tables.image };
  const hash = createHash("sha256");
  for (const bytes of Object.values(files)) hash.update(bytes);
  return { hash: hash.digest("hex").slice(0, 16), detectors: detectors.length + probes.length, files };
}

/** Brings the table in docs/rules.md up to date. */
export function writeDocs(root: string): void {
  writeRuleTable(root, readPacks(root).packs);
}
