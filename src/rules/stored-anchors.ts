// The anchors of the stored rules with the kernel's tables: as the store has them, else made of the anchors once.
import type { Anchor } from "../engine/anchor.ts";
import { buildAnchorTable, soughtOf } from "../engine/anchor-table.ts";
import { imageWriter, makeTables } from "../engine/kernel/packed.ts";
import type { Filled } from "../engine/kernel/tables.ts";
import type { PreparedAnchors, WholeTable } from "../engine/prefilter.ts";
import type { RuleStore } from "./folded.ts";

/** @param filled how full the tables of the anchors are */
export function prepareAnchors(
  store: RuleStore,
  anchors: () => readonly Anchor[],
  filled: Filled,
  whole: Omit<WholeTable, "numbers" | "reaches">,
): PreparedAnchors {
  let numbers: Int32Array | undefined;
  let image: Uint8Array | undefined;
  const makeImage = (): Uint8Array => {
    const { targetsOf } = buildAnchorTable(whole.rules, prepared, whole.probes);
    return makeTables(soughtOf(anchors(), targetsOf)).image;
  };
  const prepared: PreparedAnchors = {
    get anchors() {
      return anchors();
    },
    tables: { filled, write: store.writeTables ?? imageWriter(() => (image ??= store.image?.() ?? makeImage())) },
    whole: {
      ...whole,
      get numbers() {
        return (numbers ??= store.numbers());
      },
      get reaches() {
        const { numbers: all } = this;
        return all.subarray(-2 * (all[0] as number));
      },
    },
  };
  return prepared;
}
