// Looks for values inside encodings: where the survey or a probe gives a hint, the text is decoded and searched in turn.
// What is decoded, how deep and how much of it: docs/disguises.md.
import { type Detect, type Hint, type Look, type NamedText, settle } from "./detection.ts";
import type { Detector, Match } from "./types.ts";
import { runAround, runViews } from "./views/runs.ts";
import { encodedViews } from "./views/encoded.ts";
import { escapesView } from "./views/escapes.ts";
import { isTokenByte, joinedView, wrappedView } from "./views/joined.ts";
import { partOf, plainView, reversedView, tellsMore, throughView, type View } from "./views/view.ts";
import { packedViews } from "./views/packed.ts";

/** Unpacks a gzip or zlib stream; null for what is none, or gives more than `most` bytes. */
export type Inflate = (bytes: Uint8Array, most: number) => Uint8Array | null;

/** Encodings inside encodings that are looked into. */
export const DEPTH = 5;
/** All that is decoded of a document may be as much longer than it, and at least so long. */
export const GROWTH = 8;
export const LEAST = 1 << 20;
/** Text kept round escapes and joints, as context. */
export const ROUND = 320;
/** A word that goes on behind that is kept, too, so far at most: half of one may look like a key. */
const WORD = 768;

/** Rules that speak for what is decoded: those that go by a name alone would take any decoded word for a value. */
export const isSpecific = ({ specificity, score, pattern }: Detector): boolean => pattern !== null && score === "none" && specificity >= 50;
/** Rules that know a value by its shape alone, for readings that are only guesses. */
export const knowsByShape = (detector: Detector): boolean =>
  isSpecific(detector) && detector.confidence === "high" && detector.context === null && detector.specificity >= 100;

interface Work {
  readonly named: NamedText;
  readonly found: Match[];
  /** Those of them that are reported. */
  readonly matches: Match[];
  /** Bytes that may still be decoded. */
  left: number;
}

interface Region<T extends Hint> {
  readonly start: number;
  readonly end: number;
  readonly hints: readonly T[];
}

/** Hints with the text round them, those together that touch. */
export function regionsOf<T extends Hint>(
  hints: readonly T[],
  around: (hint: T) => { readonly start: number; readonly end: number },
): Region<T>[] {
  const regions: { start: number; end: number; hints: T[] }[] = [];
  for (const hint of hints.toSorted((a, b) => a.start - b.start)) {
    const last = regions.at(-1);
    if (last !== undefined && hint.start < last.end) {
      last.hints.push(hint);
      if (hint.kind === "run") continue;
    }
    const { start, end } = around(hint);
    if (last !== undefined && start <= last.end) {
      last.end = Math.max(last.end, end);
      if (last.hints.at(-1) !== hint) last.hints.push(hint);
    } else regions.push({ start, end, hints: [hint] });
  }
  return regions;
}

/** The stretch of a text that is read for a hint's sake. */
export function aroundHint(text: Uint8Array, hint: Hint): { readonly start: number; readonly end: number } {
  let start = Math.max(0, hint.start - ROUND);
  let end = Math.min(text.length, hint.end + ROUND);
  const [first, last] = [Math.max(0, start - WORD), Math.min(text.length, end + WORD)];
  while (start > first && isTokenByte(text[start])) start--;
  while (end < last && isTokenByte(text[end - 1])) end++;
  return { start, end };
}

const withStep =
  (step: string) =>
  (text: Uint8Array): readonly View[] =>
    encodedViews(text).filter(({ steps }) => steps[0] === step);
const TEXT_VIEWS: Readonly<Record<string, (text: Uint8Array) => readonly (View | null)[]>> = {
  escapes: (text) => [escapesView(text)],
  joined: (text) => [joinedView(text)],
  wrapped: (text) => [wrappedView(text)],
  reversed: (text) => [reversedView(text)],
  bytes: withStep("hex"),
  wide: withStep("utf-16"),
};

/** The readings of a stretch of text that a probe of this kind speaks for. */
export const textViews = (text: Uint8Array, kind: string, start: number, end: number): View[] =>
  (TEXT_VIEWS[kind]?.(text.subarray(start, end)) ?? [])
    .filter((view) => view !== null)
    .map((view) => throughView(partOf(text, start, end), view));

/** The readings of one text that its hints speak for. */
function* viewsOf(text: Uint8Array, hints: readonly Hint[], inflate: Inflate | undefined): Generator<View> {
  for (const [kind, own] of groupByKind(hints)) {
    if (kind === "run") {
      for (const region of regionsOf(own, ({ start }) => runAround(text, start))) yield* runViews(text, region);
    } else if (kind === "packed") {
      for (const { start, end } of regionsOf(own, (hint) => runAround(text, hint.end - 1))) yield* packedViews(text, start, end, inflate);
    } else {
      for (const { start, end } of regionsOf(own, (hint) => aroundHint(text, hint))) yield* textViews(text, kind, start, end);
    }
  }
}

function groupByKind(hints: readonly Hint[]): Map<string, Hint[]> {
  const groups = new Map<string, Hint[]>();
  for (const hint of hints) {
    const own = groups.get(hint.kind);
    if (own === undefined) groups.set(hint.kind, [hint]);
    else own.push(hint);
  }
  return groups;
}

/** A rule's find in a view as one in the text; null where a plainer reading shows the same. */
function inText(view: View, match: Match): Match | null {
  const place = tellsMore(view, match.start, match.end) ? view.placeOf(match.start, match.end) : null;
  if (place === null) return null;
  const { start, end, steps } = place;
  // Parts whose place cannot be told are left out.
  const parts = match.parts?.map((part) => inText(view, part)).filter((part) => part !== null);
  return { ...match, start, end, matchStart: start, decoded: steps, ...(parts === undefined ? {} : { parts }) };
}

/** So near to what was decoded, a hint may be of the same value. */
const NEAR = 48;

/** Whether the hint could not be seen in a plainer reading. */
export const isNews = (view: View, { start, end }: Hint): boolean =>
  tellsMore(view, start, end) || tellsMore(view, Math.max(0, start - NEAR), Math.min(view.bytes.length, end + NEAR));

/** A detect that also looks into what its texts have encoded. */
export function lookingInside(detect: Detect, inflate?: Inflate): Detect {
  const lookInto = (outer: View, hints: readonly Hint[], depth: number, work: Work): void => {
    for (const inner of viewsOf(outer.bytes, hints, inflate)) {
      if (inner.bytes.length === 0 || inner.bytes.length > work.left) continue;
      work.left -= inner.bytes.length;
      const view = depth === 1 ? inner : throughView(outer, inner);
      const isGuess = inner.steps.includes("wrapped") || inner.steps.includes("reversed");
      const look: Look = { only: isGuess ? knowsByShape : isSpecific, hints: depth < DEPTH && !isGuess };
      const { matches, found, hints: further } = detect.inText(view.bytes, work.named, undefined, look);
      work.found.push(...found.map((match) => inText(view, match)).filter((match) => match !== null));
      work.matches.push(...matches.map((match) => inText(view, match)).filter((match) => match !== null));
      const news = further.filter((hint) => isNews(view, hint));
      if (news.length > 0) lookInto(view, news, depth + 1, work);
    }
  };
  return {
    ...detect,
    inText(bytes, named, section, look) {
      const plain = detect.inText(bytes, named, section, { ...look, hints: true });
      if (plain.hints.length === 0) return plain;
      const work: Work = { named, found: [], matches: [], left: Math.max(LEAST, bytes.length * GROWTH) };
      lookInto(plainView(bytes), plain.hints, 1, work);
      const from = section?.from ?? 0;
      const decoded = work.found.filter(({ start }) => start >= from);
      if (decoded.length === 0) return plain;
      for (const { start, end } of decoded) section?.onSpan(start, end);
      const matches = work.matches.filter(({ start }) => start >= from);
      return { ...plain, matches: settle([...plain.matches, ...matches]).matches, found: settle([...plain.found, ...decoded]).found };
    },
  };
}
