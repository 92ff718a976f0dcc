// All that must go from one text, in whatever form it stands there.
import type { Scanner } from "../engine/scanner.ts";
import type { Match } from "../engine/types.ts";
import { derivedViews } from "../engine/views/derived.ts";
import { plainView, tellsMore, type View } from "../engine/views/view.ts";
import { createCopyFinder } from "./copies.ts";
import type { Choice } from "./kinds.ts";
import { findPersonalData } from "./personal-data.ts";
import type { Piece } from "./pieces.ts";

export interface SearchOptions {
  readonly scanner: Scanner;
  readonly choice: Choice;
  /** For rules that look at it; "" for a paste. */
  readonly path: string;
}

/** One text, read in every way; what is found in it. */
export interface Search {
  /** What is found by its own shape, name or context. In no order; pieces may overlap. */
  readonly found: readonly Piece[];
  /** Other places of the values of pieces. */
  copiesOf(pieces: readonly Piece[]): Piece[];
}

/** A rule that knows the value by its shape, not by what stands beside it. */
const knowsByShape = ({ detector }: Match): boolean =>
  detector.confidence === "high" && detector.score === "none" && detector.context === null && detector.specificity >= 100;

const inWords = (reason: string, steps: readonly string[]): string => (steps.length === 0 ? reason : `${reason}, ${steps.join(", ")}`);

/** Of a copy it says how the copy is written, not how the value was found. */
const withoutSteps = (reason: string): string =>
  reason.replace(/^the same value: /, "").replace(/(?:, (?:escapes|base64|hex|utf-16|joined|wrapped))+$/, "");

/** A piece of a view as one of the text; null when a plainer view shows the same. */
function inText(view: View, piece: Piece): Piece | null {
  const place = view.placeOf(piece.start, piece.end);
  if (place === null || !tellsMore(view, piece.start, piece.end)) return null;
  const { start, end, steps } = place;
  // Of one place the reading that took most decoding is the plainest.
  return { ...piece, start, end, reason: inWords(piece.reason, steps), weight: piece.weight + steps.length / 100 };
}

/** One kind for one value: that of the rule that knows best, where least was decoded. */
function withOneKind(pieces: readonly Piece[]): Piece[] {
  const best = new Map<string, Piece>();
  for (const piece of pieces) {
    const other = best.get(piece.key);
    // Weights of one rule differ by hundredths, the more the more was decoded.
    const rank = ({ weight }: Piece): number => Math.floor(weight) - (weight % 1);
    if (piece.category === "secret" && (other === undefined || rank(piece) > rank(other))) best.set(piece.key, piece);
  }
  return pieces.map((piece) => {
    const { kind, ruleId } = (piece.category === "secret" ? best.get(piece.key) : undefined) ?? piece;
    return { ...piece, kind, ruleId };
  });
}

function secretsOf(view: View, { scanner, choice, path }: SearchOptions): Piece[] {
  if (!choice.secrets) return [];
  const matches = scanner.matchText(view.bytes, path);
  const telling = view.steps.at(-1) === "wrapped" ? matches.filter(knowsByShape) : matches;
  return telling.map(({ start, end, secret, detector }) => ({
    start,
    end,
    kind: detector.placeholder,
    value: secret.expose(),
    key: secret.expose(),
    category: "secret",
    ruleId: detector.id,
    reason: detector.description,
    weight: 1000 + detector.specificity,
  }));
}

/** @param bytes UTF-8 */
export function createSearch(bytes: Uint8Array, options: SearchOptions): Search {
  const views = [plainView(bytes), ...derivedViews(bytes)];
  const found = withOneKind(
    views.flatMap((view) => {
      const personal = view.steps.at(-1) === "wrapped" ? [] : findPersonalData(view.bytes, options.choice);
      return [...secretsOf(view, options), ...personal].map((piece) => inText(view, piece)).filter((piece) => piece !== null);
    }),
  );
  return {
    found,
    copiesOf(pieces) {
      const finder = createCopyFinder(pieces);
      if (finder.size === 0) return [];
      return views.flatMap((view) =>
        finder
          .find(view.bytes)
          .map(({ start, end, piece }) => inText(view, { ...piece, start, end, reason: `the same value: ${withoutSteps(piece.reason)}` }))
          .filter((piece) => piece !== null),
      );
    },
  };
}
