// A rule's anchors as the engine takes them, from the cover of its pattern or from a word.
import { type Anchor, anchorKey, type DetectorAnchor, LONGEST_LITERAL } from "../../engine/anchor.ts";
import { writeByteSet } from "../../engine/byte-set.ts";
import { toUtf8 } from "../../engine/bytes.ts";
import { LONGEST_TAIL, writeTail } from "../../engine/kernel/tail.ts";
import type { Detector } from "../../engine/types.ts";
import type { Node } from "../regex/syntax.ts";
import { bytesOf } from "./bytes.ts";
import { costOf, type Cover } from "./derive.ts";
import { chooseWindows, type PlanOptions, planWindows } from "./plan.ts";
import { tailOf } from "./tail.ts";

/** States of a tail. Literals that are common in source text get more: half the places are left, and the tables are thrice as large. */
const STATES = { rare: 40, common: 160 };
/** Share of source text from which on a rule's literals are common. */
const COMMON = 1e-6;

function storedTail(rest: readonly Node[], mostStates = STATES.rare): string {
  const tail = tailOf(rest, mostStates);
  return tail === null ? "" : writeTail(tail);
}

export function anchorsOfCover(cover: Cover): DetectorAnchor[] {
  const mostStates = costOf(cover) > COMMON ? STATES.common : STATES.rare;
  const tails: { readonly rest: readonly Node[]; readonly tail: string }[] = [];
  /** Branches of an alternation are often followed by the same. */
  const tailFor = (rest: readonly Node[]): string => {
    const known = tails.find((each) => each.rest.length === rest.length && each.rest.every((node, i) => node === rest[i]));
    if (known !== undefined) return known.tail;
    const tail = storedTail(rest, mostStates);
    tails.push({ rest, tail });
    return tail;
  };
  return cover.flatMap(({ literals, before, rest, lead }) => {
    const tail = tailFor(rest);
    return literals.map(({ text, fold }) => ({
      anchor: chooseWindows({ text, fold, before: before === null ? "" : writeByteSet(before), tail }),
      lead,
    }));
  });
}

/**
 * The anchor of a word by itself, its ASCII letters in either case; null for what the kernel cannot look for: a single
 * byte, or more than it compares.
 */
export function anchorOfWord(word: string): Anchor | null {
  const nodes = Array.from(word, (character): Extract<Node, { kind: "set" }> => {
    const code = character.codePointAt(0) as number;
    return { kind: "set", ranges: [[code, code + 1]], negated: false, insensitive: code < 0x80 };
  });
  let text = "";
  let fold = 0;
  let taken = 0;
  for (const node of nodes) {
    const sets = bytesOf(node);
    if (text.length + sets.length > LONGEST_LITERAL) break;
    for (const set of sets) {
      const byte = set.lastIndexOf(1);
      if (set.indexOf(1) !== byte) fold |= 1 << text.length;
      text += String.fromCharCode(byte);
    }
    taken++;
  }
  const tail = storedTail(nodes.slice(taken));
  return text.length < 2 || toUtf8(word).length > text.length + LONGEST_TAIL ? null : chooseWindows({ text, fold, before: "", tail });
}

/** The same detectors, the windows of their anchors chosen with regard to each other. */
export function planTogether(detectors: readonly Detector[], options?: PlanOptions): Detector[] {
  const all = detectors.flatMap(({ anchors, gate }) => [...(anchors ?? []).map(({ anchor }) => anchor), ...gate]);
  const different = [...new Map(all.map((anchor) => [anchorKey(anchor), anchor])).values()];
  const planned = new Map(planWindows(different, options).map((anchor) => [anchorKey(anchor), anchor]));
  const plan = (anchor: Anchor): Anchor => planned.get(anchorKey(anchor)) as Anchor;
  return detectors.map((detector) => ({
    ...detector,
    anchors: detector.anchors?.map(({ anchor, lead }) => ({ anchor: plan(anchor), lead })) ?? null,
    gate: detector.gate.map(plan),
  }));
}
