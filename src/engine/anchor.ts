// What the prefilter looks for: a literal that stands in every match of a rule, with what may stand round it.

export interface Anchor {
  /** 2 to LONGEST_LITERAL bytes, one character a byte; letters that match in either case are lower case. */
  readonly text: string;
  /** Bit i is set where the letter at i matches in either case. */
  readonly fold: number;
  /** Bytes that may stand right before it, as 64 hex digits (see byte-set.ts); the start of the text may, too. "": any. */
  readonly before: string;
  /** Automaton over the bytes that follow, as in kernel/tail.ts. "": anything may follow. */
  readonly tail: string;
  /** The four-byte windows by which it is found, for even and odd places: offset from the literal, bucket 0 to 7. */
  readonly windows: readonly [AnchorWindow, AnchorWindow];
}

export type AnchorWindow = readonly [offset: number, bucket: number];

/** The same for anchors that find the same, by whatever windows. */
export const anchorKey = ({ text, fold, before, tail }: Omit<Anchor, "windows">): string => `${fold}/${before}/${tail}/${text}`;

/** An anchor of a detector: a match begins `lead[0]` to `lead[1]` bytes before the literal. */
export interface DetectorAnchor {
  readonly anchor: Anchor;
  readonly lead: readonly [min: number, max: number];
}

export const LONGEST_LITERAL = 16;
