// Tells texts in which a rule may find something from those in which none can, and needs to look at no more of a text
// than lies round its anchors. For whoever sees a text in many versions, and knows which of them is in which file later.
import { isMaybeEncoded } from "./encoding.ts";
import { createRunnable, type RunnableDetector } from "./detector.ts";
import { anchorKey, type Anchor } from "./anchor.ts";
import { createContextTest } from "./context-test.ts";

import { variantOf } from "./variant.ts";
import type { Allowlist, Detector } from "./types.ts";

/** How far round the beginning of an anchor's literal the verdict on it looks, in bytes. */
export interface Reach {
  readonly before: number;
  readonly behind: number;
}

/** What a sieve goes by: plain data that a further thread can be given. */
export interface SievePlan {
  /** Without their anchors, and without what would drop a match for a reason beyond its reach. */
  readonly detectors: readonly Detector[];
  /** By anchor: detectors to run there, which begin so many bytes before it. */
  readonly targets: readonly (readonly Target[])[];
  /** By anchor: true where it lets a rule run on the whole text, or leads to one whose pattern may take long. */
  readonly opens: readonly boolean[];
  /** True where nothing can be said of a text by its anchors. */
  readonly suspectsAll: boolean;
}

interface Target {
  /** Place in the plan's list. */
  readonly detector: number;
  readonly lead: readonly [min: number, max: number];
}

export interface Sieve {
  /** By anchor. */
  readonly reaches: readonly Reach[];
  readonly suspectsAll: boolean;
  /** Whether a text that begins so may be one in UTF-16 or UTF-32, whose anchors stand in its decoded form. */
  mayBeEncoded(bytes: Uint8Array): boolean;
  /**
   * Whether a rule may find something by the anchor that stands at `at`. False is certain, for any path, and for any
   * text that has the same bytes within the anchor's reach, or ends there, too.
   */
  judge(bytes: Uint8Array, anchor: number, at: number): boolean;
}

/** Whether an allowlist is sure to say the same of a match whatever the file's name, and what stands elsewhere. */
const isLocal = ({ paths, regexes, regexTarget }: Allowlist, detector: Detector): boolean =>
  paths.length === 0 && (regexes.length === 0 || regexTarget === "secret" || (regexTarget === "match" && detector.lead === null));

const localOf = (detector: Detector): Detector =>
  variantOf(detector, {
    anchors: [],
    gate: [],
    path: null,
    context: detector.context?.path === true ? null : detector.context,
    allowlists: detector.allowlists.filter((allowlist) => isLocal(allowlist, detector)),
  });

/** Numbers anchors: those it begins with in their order, others when they come. */
function createNumbering(first: readonly Anchor[]): { readonly anchors: Anchor[]; readonly idOf: (anchor: Anchor) => number } {
  const anchors = [...first];
  const ids = new Map(anchors.map((anchor, id) => [anchor, id]));
  let keys: Map<string, number> | undefined;
  return {
    anchors,
    idOf(anchor) {
      const same = ids.get(anchor);
      if (same !== undefined) return same;
      // Keys are long, and those of the first anchors rarely wanted.
      keys ??= new Map(anchors.map((one, id) => [anchorKey(one), id]));
      const id = keys.get(anchorKey(anchor)) ?? anchors.length;
      if (id === anchors.length) anchors.push(anchor);
      keys.set(anchorKey(anchor), id);
      ids.set(anchor, id);
      return id;
    },
  };
}

/**
 * @param first anchors to begin with, wanted or not: those for which there are tables
 * @returns also all anchors that have to be looked for, every place of each
 */
export function planSieve(
  detectors: readonly Detector[],
  first: readonly Anchor[] = [],
): { readonly plan: SievePlan; readonly anchors: readonly Anchor[] } {
  const { anchors, idOf } = createNumbering(first);
  const locals: Detector[] = [];
  const targets = new Map<number, Target[]>();
  const opening = new Set<number>();
  let suspectsAll = false;
  for (const detector of detectors) {
    const { pattern, anchors: own, gate } = detector;
    if (pattern === null) continue;
    if (own === null) {
      if (gate.length === 0) suspectsAll = true;
      for (const anchor of gate) opening.add(idOf(anchor));
      continue;
    }
    const local = localOf(detector);
    const { isSlow } = createRunnable(local);
    if (!isSlow) locals.push(local);
    for (const { anchor, lead } of own) {
      const id = idOf(anchor);
      if (isSlow) opening.add(id);
      else targets.set(id, [...(targets.get(id) ?? []), { detector: locals.length - 1, lead }]);
    }
  }
  const plan: SievePlan = {
    detectors: locals,
    targets: anchors.map((_, id) => targets.get(id) ?? []),
    opens: anchors.map((_, id) => opening.has(id)),
    suspectsAll,
  };
  return { plan, anchors };
}

const within = ({ context }: Detector): number =>
  context === null ? 0 : context.within + Math.max(...context.keywords.map((word) => word.length * 3));

function reachOf({ detectors }: SievePlan, { detector, lead }: Target): Reach {
  const own = detectors[detector] as Detector;
  const around = own.margin + within(own);
  return { before: lead[1] + around, behind: Math.max(0, own.reach - lead[0]) + around };
}

export function createSieve(plan: SievePlan): Sieve {
  const runnables = plan.detectors.map((detector) => createRunnable(detector));
  const reaches = plan.targets.map((own, id): Reach => {
    // Verdicts on anchors that open are always the same.
    if (plan.opens[id] === true || own.length === 0) return { before: 0, behind: 0 };
    const all = own.map((target) => reachOf(plan, target));
    return { before: Math.max(...all.map(({ before }) => before)), behind: Math.max(...all.map(({ behind }) => behind)) };
  });
  return {
    reaches,
    suspectsAll: plan.suspectsAll,
    mayBeEncoded: isMaybeEncoded,
    judge(bytes, anchor, at) {
      if (plan.opens[anchor] === true) return true;
      const scope = { bytes, wholeText: () => "", path: "", from: 0, inContext: createContextTest(bytes, "") };
      return (plan.targets[anchor] as readonly Target[]).some(
        ({ detector, lead }) =>
          at - lead[0] >= 0 && (runnables[detector] as RunnableDetector).finds(scope, Math.max(0, at - lead[1]), at - lead[0]),
      );
    },
  };
}
