// What the page and its engine say to each other. All of it can be cloned; arrays may be moved.

/** One value: all of its places share a placeholder, and are kept or hidden together. */
export interface Value {
  readonly placeholder: string;
  /** Stem of the placeholder, such as `EMAIL`. */
  readonly kind: string;
  readonly category: "secret" | "personal" | "length";
  /** Why, for people; holds nothing of the text. */
  readonly reason: string;
  /** Number of places. */
  readonly count: number;
  /** Index of the first of them. */
  readonly first: number;
}

/** The places that are replaced, ascending and apart; offsets are UTF-16 code units of the text. */
export interface Places {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Index into the values. */
  readonly valueOf: Uint32Array;
  /** What stands there instead: the value's placeholder, or a length of its own. */
  readonly placeholders: readonly string[];
}

/** Lines as they are shown: those of the text, the long ones cut. */
export interface ViewLines {
  /** Offsets of their beginnings, and of the end of the text. */
  readonly starts: Uint32Array;
  /** Line of the text, from 1; 0 for the further parts of a long line. */
  readonly numbers: Uint32Array;
  /** About how many columns each takes. */
  readonly columns: Uint16Array;
}

export interface Result {
  readonly text: string;
  readonly places: Places;
  readonly values: readonly Value[];
  readonly lines: ViewLines;
}

export interface About {
  readonly version: string;
  readonly rules: number;
  readonly rulesHash: string;
}

export type Stage = "reading" | "looking" | "preparing";

export type Request =
  | { readonly type: "redact"; readonly id: number; readonly source: string | Blob }
  /** A text in the encoding, and with the mark, of the last source. */
  | { readonly type: "encode"; readonly id: number; readonly text: string };

export type Answer =
  | { readonly type: "ready"; readonly about: About }
  | { readonly type: "stage"; readonly id: number; readonly stage: Stage }
  | { readonly type: "result"; readonly id: number; readonly result: Result }
  | { readonly type: "encoded"; readonly id: number; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly type: "refused"; readonly id: number; readonly message: string; readonly hint: string };

/** Global name of an engine that lives in the page. */
export const IN_PAGE = "leakclerkEngine";
export type InPageEngine = (answer: (answer: Answer) => void) => (request: Request) => void;
