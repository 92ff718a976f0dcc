// Stretches of a text that must go, and how those that overlap share what they cover.

export interface Piece {
  /** Bytes of the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Stem of the placeholder. */
  readonly kind: string;
  /** As it is written plainly, one character a byte. */
  readonly value: string;
  /** The same for all spellings of the value. */
  readonly key: string;
  readonly category: "secret" | "personal";
  /** The rule that found a secret. */
  readonly ruleId: string | null;
  /** For people; holds nothing of the text. */
  readonly reason: string;
  /** Of overlapping pieces that of most weight names the placeholder. */
  readonly weight: number;
}

/** Weight of what is known by its look alone: where a secret is, it is no witness. */
export const BY_LOOK = 100;

const heavier = (a: Piece, b: Piece): number =>
  b.weight - a.weight || b.end - b.start - (a.end - a.start) || a.start - b.start || (a.kind < b.kind ? -1 : 1);

/** Pieces that touch each other's bytes, in groups; ascending. */
function overlapGroups(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  let end = -1;
  for (const piece of pieces.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (piece.start < end) (groups.at(-1) as Piece[]).push(piece);
    else groups.push([piece]);
    end = Math.max(end, piece.end);
  }
  return groups;
}

/** The winners of one group, spread so that they cover all that any piece of the group covers. */
function settle(group: readonly Piece[]): Piece[] {
  if (group.length === 1) return [group[0] as Piece];
  const winners: Piece[] = [];
  for (const piece of group.toSorted(heavier)) {
    if (winners.every(({ start, end }) => piece.end <= start || piece.start >= end)) winners.push(piece);
  }
  winners.sort((a, b) => a.start - b.start);
  const covered = group.reduce((end, piece) => Math.max(end, piece.end), 0);
  const first = group.reduce((start, piece) => Math.min(start, piece.start), Infinity);
  return winners.map((winner, i) => ({
    ...winner,
    start: i === 0 ? first : winner.start,
    end: i + 1 < winners.length ? (winners[i + 1] as Piece).start : covered,
  }));
}

/** `password@host` of a URL looks like an address; what of one is left is found when the result is looked through. */
function withoutMistaken(group: readonly Piece[]): readonly Piece[] {
  const secrets = group.filter(({ category }) => category === "secret");
  return secrets.length === 0
    ? group
    : group.filter(({ weight, start, end }) => weight > BY_LOOK || secrets.every((secret) => secret.end <= start || secret.start >= end));
}

/** Ascending and apart; every byte that a piece covers is covered, save by what is taken for a part of a secret. */
export function resolvePieces(pieces: readonly Piece[]): Piece[] {
  return overlapGroups(pieces.filter(({ start, end }) => end > start))
    .map(withoutMistaken)
    .flatMap((group) => overlapGroups(group))
    .flatMap(settle);
}

const isContinuation = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80;

/** The same pieces, none of which cuts through a character of UTF-8. */
export function onCharacters(pieces: readonly Piece[], bytes: Uint8Array): Piece[] {
  return pieces.map((piece) => {
    let { start, end } = piece;
    while (start > 0 && piece.start - start < 3 && isContinuation(bytes[start])) start--;
    if ((bytes[start] ?? 0) < 0xc2) start = piece.start;
    if (end > start && (bytes[end - 1] ?? 0) >= 0x80) while (end < bytes.length && end - piece.end < 3 && isContinuation(bytes[end])) end++;
    return start === piece.start && end === piece.end ? piece : { ...piece, start, end };
  });
}
