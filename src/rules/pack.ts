// The built-in packs: every rules/*.toml, one provider a file. Runs at build time and in the tests.
import { RuleError } from "../errors.ts";
import type { Detector } from "../engine/types.ts";
import { nearestHint } from "../nearest.ts";
import { planTogether } from "./anchors/anchors.ts";
import { COUNTED } from "./anchors/grams.ts";
import { compileRule } from "./compile.ts";
import { compileProbes } from "./probes.ts";
import { readRuleFile } from "./read.ts";
import type { RuleSource } from "./schema.ts";

const FRAGMENTS_FILE = "fragments.toml";

export interface Pack {
  /** The file's name without `.toml`; a pack can be chosen by it. */
  readonly provider: string;
  readonly title: string;
  readonly references: readonly string[];
  readonly rules: readonly RuleSource[];
}

export interface CompiledPacks {
  readonly packs: readonly Pack[];
  readonly detectors: readonly Detector[];
  /** What hints at their values in disguise. */
  readonly probes: readonly Detector[];
  /** Shared pieces of patterns, by name. */
  readonly fragments: Readonly<Record<string, string>>;
}

/**
 * @param files name and text of each file in `rules/`
 * @throws ConfigError or RuleError naming file and rule
 */
export function compilePacks(files: readonly { readonly name: string; readonly text: string }[]): CompiledPacks {
  const sorted = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const read = sorted.map(({ name, text }) => ({ name, file: readRuleFile(text, `rules/${name}`, { foreign: false }).file }));
  const fragments = read.find(({ name }) => name === FRAGMENTS_FILE)?.file.fragments ?? {};
  const packs: Pack[] = [];
  const detectors = new Map<string, Detector>();
  for (const { name, file } of read) {
    if (name === FRAGMENTS_FILE) continue;
    const provider = name.replace(/\.toml$/, "");
    if (file.provider !== provider)
      throw new RuleError(`rules/${name}: provider is "${file.provider ?? ""}"`, `write provider = "${provider}"`);
    packs.push({ provider, title: file.title, references: file.references, rules: file.rules });
    for (const rule of file.rules) {
      if (detectors.has(rule.id)) throw new RuleError(`rules/${name}: the id "${rule.id}" is taken`, "ids are unique over all packs");
      detectors.set(
        rule.id,
        compileRule(
          { ...rule, tags: [provider, ...rule.tags], references: [...rule.references, ...file.references] },
          { fragments: { ...fragments, ...file.fragments }, foreign: false, builtIn: true },
        ),
      );
    }
  }
  for (const { id, required, related } of detectors.values()) {
    for (const part of [...required, ...related])
      if (!detectors.has(part.id))
        throw new RuleError(`rule "${id}": there is no rule "${part.id}"`, nearestHint(part.id, [...detectors.keys()]));
  }
  const own = [...detectors.values()];
  // The kernel looks for all of them at once.
  const planned = planTogether([...own, ...compileProbes(own)], { text: COUNTED });
  return { packs, detectors: planned.slice(0, own.length), probes: planned.slice(own.length), fragments };
}
