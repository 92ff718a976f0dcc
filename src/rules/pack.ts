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

export interface PackFile {
  readonly name: string;
  readonly text: string;
}

interface ReadPacks {
  readonly packs: readonly Pack[];
  readonly fragments: Readonly<Record<string, string>>;
  /** Pieces of patterns of a single pack, by provider. */
  readonly ownFragments: ReadonlyMap<string, Readonly<Record<string, string>>>;
}

/**
 * The packs as they are written: nothing is compiled, which takes seconds.
 * @param files name and text of each file in `rules/`
 * @throws ConfigError or RuleError naming file and rule
 */
export function readPacks(files: readonly PackFile[]): ReadPacks {
  const sorted = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const read = sorted.map(({ name, text }) => ({ name, file: readRuleFile(text, `rules/${name}`, { foreign: false }).file }));
  const packs: Pack[] = [];
  const ownFragments = new Map<string, Readonly<Record<string, string>>>();
  for (const { name, file } of read) {
    if (name === FRAGMENTS_FILE) continue;
    const provider = name.replace(/\.toml$/, "");
    if (file.provider !== provider)
      throw new RuleError(`rules/${name}: provider is "${file.provider ?? ""}"`, `write provider = "${provider}"`);
    packs.push({ provider, title: file.title, references: file.references, rules: file.rules });
    ownFragments.set(provider, file.fragments);
  }
  return { packs, fragments: read.find(({ name }) => name === FRAGMENTS_FILE)?.file.fragments ?? {}, ownFragments };
}

/**
 * @param files name and text of each file in `rules/`
 * @throws ConfigError or RuleError naming file and rule
 */
export function compilePacks(files: readonly PackFile[]): CompiledPacks {
  const { packs, fragments, ownFragments } = readPacks(files);
  const detectors = new Map<string, Detector>();
  for (const { provider, references, rules } of packs) {
    for (const rule of rules) {
      if (detectors.has(rule.id))
        throw new RuleError(`rules/${provider}.toml: the id "${rule.id}" is taken`, "ids are unique over all packs");
      detectors.set(
        rule.id,
        compileRule(
          { ...rule, tags: [provider, ...rule.tags], references: [...rule.references, ...references] },
          { fragments: { ...fragments, ...ownFragments.get(provider) }, foreign: false, builtIn: true },
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
