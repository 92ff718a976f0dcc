// Secrets of several parts: a rule may need other rules' values near its own, or name the place of those that are.
import { createLineIndex } from "./location.ts";
import type { Match, PartRule } from "./types.ts";

/**
 * Bytes between the beginnings of parts, at most: about what gitleaks looks at at a time, and less than any two pieces
 * of a large document have in common (segments.ts).
 */
const MOST_APART = 100_000;

export interface Settled {
  /** Without the matches whose parts are missing. */
  readonly found: readonly Match[];
  /** Those of them that may be reported by themselves. */
  readonly reported: readonly Match[];
}

/** Where a match of a rule's pattern begins: 0-based line, and bytes from the line's beginning. */
interface Place {
  readonly match: Match;
  readonly line: number;
  readonly column: number;
}

const isComposite = ({ detector: { required, related, skipReport } }: Match): boolean =>
  required.length > 0 || related.length > 0 || skipReport;

const startOf = ({ match }: Place): number => match.matchStart;
const byStart = (a: Place, b: Place): number => startOf(a) - startOf(b);
const distance = (a: Place, b: Place): number => Math.abs(startOf(a) - startOf(b));

/** Index of the first of the ascending places that does not begin before an offset. */
function lowerBound(ascending: readonly Place[], offset: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(ascending[middle] as Place) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a part stands where its rule wants it. */
function isNear(of: Place, part: Place, { withinLines, withinColumns }: PartRule): boolean {
  return (
    distance(of, part) <= MOST_APART &&
    (withinLines === null || Math.abs(part.line - of.line) <= withinLines) &&
    (withinColumns === null || Math.abs(part.column - of.column) <= withinColumns)
  );
}

/** Asked for one place after the other, ascending: the nearest part, or some part where columns count. */
type FindPart = (of: Place) => Place | null;

/** @param parts ascending */
function createFindPart(parts: readonly Place[], rule: PartRule): FindPart {
  const byColumn = rule.withinColumns === null ? null : createFindByColumn(parts, rule, rule.withinColumns);
  return (of) => {
    // Nearest in the text is nearest by line.
    const at = lowerBound(parts, startOf(of));
    const near = [parts[at - 1], parts[at]].filter((part): part is Place => part !== undefined && isNear(of, part, rule));
    return near.toSorted((a, b) => distance(of, a) - distance(of, b))[0] ?? byColumn?.(of) ?? null;
  };
}

/** Places that pass by, and of those still in sight the one whose column is furthest to one side. */
class Extreme {
  readonly #places: Place[] = [];
  readonly #side: 1 | -1;
  #first = 0;

  /** @param side 1 for the greatest column, -1 for the least */
  constructor(side: 1 | -1) {
    this.#side = side;
  }

  push(place: Place): void {
    const isBehind = (other: Place): boolean => (other.column - place.column) * this.#side <= 0;
    while (this.#places.length > this.#first && isBehind(this.#places.at(-1) as Place)) this.#places.pop();
    this.#places.push(place);
  }

  /** @param isPast of a place that is out of sight, as are all that came before it */
  ask(isPast: (place: Place) => boolean): Place | undefined {
    while (this.#first < this.#places.length && isPast(this.#places[this.#first] as Place)) this.#first++;
    return this.#places[this.#first];
  }
}

/** Columns in stripes as wide as the distance allowed: all of the own stripe is near, of the next ones what is closest. */
function createFindByColumn(parts: readonly Place[], rule: PartRule, within: number): FindPart {
  const stripes = new Map<number, { readonly least: Extreme; readonly greatest: Extreme }>();
  const stripeOf = ({ column }: Place): number => Math.floor(column / (within + 1));
  const inAnyColumn = { ...rule, withinColumns: null };
  let next = 0;
  return (of) => {
    const isPast = (part: Place): boolean => startOf(part) < startOf(of) && !isNear(of, part, inAnyColumn);
    for (; next < parts.length; next++) {
      const part = parts[next] as Place;
      if (startOf(part) > startOf(of) && !isNear(of, part, inAnyColumn)) break;
      const stripe = stripes.get(stripeOf(part)) ?? { least: new Extreme(-1), greatest: new Extreme(1) };
      stripes.set(stripeOf(part), stripe);
      stripe.least.push(part);
      stripe.greatest.push(part);
    }
    const own = stripeOf(of);
    const candidates = [
      stripes.get(own)?.least.ask(isPast),
      stripes.get(own - 1)?.greatest.ask(isPast),
      stripes.get(own + 1)?.least.ask(isPast),
    ];
    return candidates.find((part) => part !== undefined && isNear(of, part, rule)) ?? null;
  };
}

/** Where the values of the rules that others ask for stand, ascending. */
function collectParts(matches: readonly Match[], placeOf: (match: Match) => Place): Map<string, Place[]> {
  const wanted = new Set(matches.flatMap(({ detector: { required, related } }) => [...required, ...related].map(({ id }) => id)));
  const byRule = new Map<string, Place[]>([...wanted].map((id) => [id, []]));
  for (const match of matches) if (match.suppression === null) byRule.get(match.detector.id)?.push(placeOf(match));
  for (const places of byRule.values()) places.sort(byStart);
  return byRule;
}

/**
 * Drops the matches that lack a part, and tells the others where their parts are.
 * @param found all matches in `bytes`, ascending
 * @param earlier matches before those that were looked for, as far as `bytes` shows them
 * @param inPath ids of the rules that judge the path alone, and do
 */
export function settleParts(
  found: readonly Match[],
  earlier: readonly Match[],
  bytes: Uint8Array,
  inPath: () => ReadonlySet<string>,
): Settled {
  if (!found.some(isComposite)) return { found, reported: found };
  const lines = createLineIndex(bytes);
  const placeOf = (match: Match): Place => {
    const line = lines.lineAt(match.matchStart);
    return { match, line, column: match.matchStart - lines.bounds(line).start };
  };
  const byRule = collectParts([...earlier, ...found], placeOf);
  const finders = new Map<PartRule, FindPart>();
  const find = (place: Place, rule: PartRule): Place | null => {
    const finder = finders.get(rule) ?? createFindPart(byRule.get(rule.id) ?? [], rule);
    finders.set(rule, finder);
    return finder(place);
  };
  const settle = (match: Match): Match | null => {
    const { required, related } = match.detector;
    if (required.length === 0 && related.length === 0) return match;
    const place = placeOf(match);
    const needed = required.map((rule) => find(place, rule));
    if (needed.some((part, i) => part === null && !inPath().has((required[i] as PartRule).id))) return null;
    const named = [...needed, ...related.map((rule) => find(place, rule))].flatMap((part) => part?.match ?? []);
    return named.length === 0 ? match : { ...match, parts: [...new Set(named)] };
  };
  const kept = found.map(settle).filter((match) => match !== null);
  return { found: kept, reported: kept.filter(({ detector }) => !detector.skipReport) };
}
