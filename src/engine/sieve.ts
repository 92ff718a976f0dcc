// Tells texts in which a rule may find something from those in which none can, and needs to look at no more of a text
// than lies round its anchors. For whoever sees a text in many versions, and knows which of them is in which file later.
import { isMaybeEncoded } from "./encoding.ts";
import { createRunnable, type RunnableDetector } from "./detector.ts";
import { anchorKey, type Anchor } from "./anchor.ts";
import { createContextTest } from "./context-test.ts";
import type { PackedTables } from "./kernel/packed.ts";
import type { PreparedAnchors } from "./prefilter.ts";
import type { Allowlist, Detector } from "./types.ts";

/** How far round the beginning of an anchor's literal the verdict on it looks, in bytes. */
export interface Reach {
  readonly before: number;
  readonly behind: number;
}

export interface Sieve {
  /** To be looked for, every place of each. */
  readonly anchors: readonly Anchor[];
  /** Tables of the first of them, if they were made before. */
  readonly tables: PackedTables | undefined;
  /** By anchor. */
  readonly reaches: readonly Reach[];
  /** True where nothing can be said of a text by its anchors. */
  readonly suspectsAll: boolean;
  /** Whether a text that begins so may be one in UTF-16 or UTF-32, whose anchors stand in its decoded form. */
  mayBeEncoded(bytes: Uint8Array): boolean;
  /**
   * Whether a rule may find something by the anchor that stands at `at`. False is certain, for any path, and for any
   * text that has the same bytes within the anchor's reach, or ends there, too.
   */
  judge(bytes: Uint8Array, anchor: number, at: number): boolean;
}

/** A detector that an anchor leads to. */
interface Target {
  readonly runnable: RunnableDetector;
  readonly lead: readonly [min: number, max: number];
}

/** Whether an allowlist is sure to say the same of a match whatever the file's name, and what stands elsewhere. */
const isLocal = ({ paths, regexes, regexTarget }: Allowlist, detector: Detector): boolean =>
  paths.length === 0 && (regexes.length === 0 || regexTarget === "secret" || (regexTarget === "match" && detector.lead === null));

/** The detector without whatever would drop a match for a reason that lies beyond its reach. */
const localOf = (detector: Detector): Detector => ({
  ...detector,
  path: null,
  context: detector.context?.path === true ? null : detector.context,
  allowlists: detector.allowlists.filter((allowlist) => isLocal(allowlist, detector)),
});

const within = ({ context }: Detector): number =>
  context === null ? 0 : context.within + Math.max(...context.keywords.map((word) => word.length * 3));

function reachOf({ runnable: { detector }, lead }: Target): Reach {
  const around = detector.margin + within(detector);
  return { before: lead[1] + around, behind: Math.max(0, detector.reach - lead[0]) + around };
}

/** @param prepared anchors to begin with, wanted or not */
export function createSieve(detectors: readonly Detector[], prepared?: PreparedAnchors): Sieve {
  const ids = new Map<string, number>();
  const anchors: Anchor[] = [];
  const targets: Target[][] = [];
  /** Anchors that let a rule run on the whole text, or that tell of one whose pattern may take long. */
  const opening = new Set<number>();
  const idOf = (anchor: Anchor): number => {
    const key = anchorKey(anchor);
    let id = ids.get(key);
    if (id === undefined) {
      ids.set(key, (id = anchors.length));
      anchors.push(anchor);
      targets.push([]);
    }
    return id;
  };
  for (const anchor of prepared?.anchors ?? []) idOf(anchor);
  let suspectsAll = false;
  for (const detector of detectors) {
    const { pattern, anchors: own, gate } = detector;
    if (pattern === null) continue;
    if (own === null) {
      if (gate.length === 0) suspectsAll = true;
      for (const anchor of gate) opening.add(idOf(anchor));
      continue;
    }
    const runnable = createRunnable(localOf(detector));
    for (const { anchor, lead } of own) {
      const id = idOf(anchor);
      if (runnable.isSlow) opening.add(id);
      else (targets[id] as Target[]).push({ runnable, lead });
    }
  }
  const reaches = targets.map((own, id): Reach => {
    // Verdicts on anchors that open are always the same.
    if (opening.has(id) || own.length === 0) return { before: 0, behind: 0 };
    const all = own.map(reachOf);
    return { before: Math.max(...all.map(({ before }) => before)), behind: Math.max(...all.map(({ behind }) => behind)) };
  });
  return {
    anchors,
    tables: prepared?.tables,
    reaches,
    suspectsAll,
    mayBeEncoded: isMaybeEncoded,
    judge(bytes, anchor, at) {
      if (opening.has(anchor)) return true;
      const scope = { bytes, wholeText: () => "", path: "", from: 0, inContext: createContextTest(bytes, "") };
      return (targets[anchor] as readonly Target[]).some(
        ({ runnable, lead }) => at - lead[0] >= 0 && runnable.finds(scope, Math.max(0, at - lead[1]), at - lead[0]),
      );
    },
  };
}
