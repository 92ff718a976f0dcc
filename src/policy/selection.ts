// `--rules clickbank,aws-access-key-id,-generic-secret`: packs and rule ids, added or taken away.
import type { Detector } from "../engine/types.ts";
import { variantOf } from "../engine/variant.ts";
import { UsageError } from "../errors.ts";
import { nearestHint } from "../nearest.ts";

/**
 * Ids of the rules that a name stands for: the rule's own, else those that go by it elsewhere.
 * @param foreign the name is used by gitleaks: its rule may be several of ours, one of them of the same id
 */
export function idsCalled(name: string, detectors: readonly Detector[], foreign = false): string[] {
  const own = detectors.filter(({ id }) => id === name);
  const others = (): Detector[] => detectors.filter(({ id, aliases }) => id !== name && aliases.includes(name));
  return (foreign ? [...own, ...others()] : own.length > 0 ? own : others()).map(({ id }) => id);
}

/**
 * @param list comma-separated; only subtractions start from all rules
 * @param packs rule ids by pack
 * @throws UsageError for a name that is neither pack nor rule, and for a list that leaves nothing
 */
export function selectRules(list: string, detectors: readonly Detector[], packs: Readonly<Record<string, readonly string[]>>): Detector[] {
  const words = list
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
  const known = detectors.map(({ id }) => id);
  const idsOf = (name: string): readonly string[] => {
    const ids = name === "all" ? known : ((Object.hasOwn(packs, name) ? packs[name] : undefined) ?? idsCalled(name, detectors));
    if (ids.length === 0)
      throw new UsageError(
        `--rules: there is no pack or rule "${name}"`,
        nearestHint(name, ["all", ...Object.keys(packs), ...known]) || "`leakclerk rules list` shows them",
      );
    return ids;
  };
  const chosen = new Set(words.every((word) => word.startsWith("-")) ? known : []);
  for (const word of words) {
    if (word.startsWith("-")) for (const id of idsOf(word.slice(1))) chosen.delete(id);
    else for (const id of idsOf(word)) chosen.add(id);
  }
  const selected = detectors.filter(({ id }) => chosen.has(id));
  const parts = new Set(selected.flatMap(({ required }) => required.map(({ id }) => id)).filter((id) => !chosen.has(id)));
  if (selected.length === 0) throw new UsageError(`--rules ${list} leaves no rule`, "name at least one pack or rule");
  // What a chosen rule cannot do without is looked for, and not reported.
  return detectors.flatMap((detector) =>
    chosen.has(detector.id) ? [detector] : parts.has(detector.id) ? [variantOf(detector, { skipReport: true })] : [],
  );
}
