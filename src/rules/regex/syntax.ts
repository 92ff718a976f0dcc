// The tree of a rule's regular expression: RE2's syntax plus look-around.

/** Half-open code point ranges: start, end, start, end, … ascending and apart. */
export type Ranges = readonly (readonly [number, number])[];

export type Node =
  | { readonly kind: "empty" }
  /** One character of a set; `insensitive` when `(?i)` holds for it. */
  | { readonly kind: "set"; readonly ranges: Ranges; readonly negated: boolean; readonly insensitive: boolean }
  | { readonly kind: "assert"; readonly what: AssertKind }
  | { readonly kind: "group"; readonly child: Node; readonly capture: boolean }
  | { readonly kind: "look"; readonly child: Node; readonly behind: boolean; readonly negated: boolean }
  | { readonly kind: "repeat"; readonly child: Node; readonly min: number; readonly max: number; readonly lazy: boolean }
  | { readonly kind: "concat"; readonly items: readonly Node[] }
  | { readonly kind: "alternate"; readonly branches: readonly Node[] };

export type AssertKind = "textStart" | "textEnd" | "lineStart" | "lineEnd" | "wordBoundary" | "noWordBoundary";
