// The words the whole house shares: Document in, Detector applied, Match inside the engine, Finding out.
// A Match owns the raw value (in a Secret); a Finding has no field that could hold one.
import type { Anchor, DetectorAnchor } from "./anchor.ts";
import type { ChecksumName } from "./checksums/registry.ts";
import type { Excerpt, Redacted } from "./redaction.ts";
import type { Secret } from "./secret.ts";
import type { ValueToken } from "./values.ts";

export const SEVERITIES = ["low", "medium", "high", "critical"] as const;
export type Severity = (typeof SEVERITIES)[number];

export const CONFIDENCES = ["low", "medium", "high"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Who made a commit (or a tag), when, and the first line of what they said of it. */
export interface Commit {
  readonly id: string;
  /** `Name <mail>`. */
  readonly author: string;
  /** ISO 8601 with the author's offset; "" where it holds none. */
  readonly date: string;
  readonly summary: string;
}

/** Where a document's bytes came from. `blob` is a git object id. */
export interface Origin {
  readonly kind: "file" | "stdin" | "index" | "link" | "commit";
  readonly blob?: string;
  /** Of the kind `commit`: what brought the bytes. */
  readonly commit?: Commit;
}

/**
 * Anything that can be scanned. `path` is for people and reports: `/` separated, relative to the
 * scanned root, bytes that are not UTF-8 escaped as `\xHH`. `bytes` belongs to the source and is
 * only valid until the next document is asked for.
 */
export interface Document {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly origin: Origin;
  /**
   * The path that policy and fingerprints go by: relative to the repository or configuration,
   * so that `scan .` and `scan src` agree. Defaults to `path`.
   */
  readonly policyPath?: string;
  /** The path is no news (a file that a commit only changes): a value in it is not reported again. */
  readonly nameIsKnown?: boolean;
  /** The path holds nothing that Scanner.suspectNames() or openingWords() tells: neither is looked for again. */
  readonly isNameClean?: boolean | undefined;
  /** What a search of the bytes finds, where that is known already. They are UTF-8 then. */
  readonly known?: KnownHits | undefined;
}

/**
 * Anchors that stand in a text, as parallel arrays: all that lead somewhere. See sieve.ts for how they are told from others.
 * Numbers are those of the anchor table; places are counted from behind a byte-order mark.
 */
export interface KnownHits {
  readonly count: number;
  readonly anchor: Uint32Array;
  readonly start: Uint32Array;
  /** Whether there may be runs that are an encoding, which have to be looked for. */
  readonly mayHaveRuns: boolean;
  /** Whether a rule is all but sure to find something: what it looks at stands there, and what lies further off may speak against it. */
  readonly isSure: boolean;
}

/** Where sources put the bytes of documents; a scanner may own it, so that they need not be copied. */
export interface ReadBuffer {
  /** A buffer of at least `size` bytes, however many there are in it. What was handed out before is void. */
  reserve(size: number): Uint8Array;
}

/** A regular expression in JavaScript syntax; it runs over a latin1 view, one character a byte. */
export interface Pattern {
  readonly source: string;
  readonly flags: "" | "i";
  /** Set where hostile text could keep it busy: it is run under a time limit, where there is one. */
  readonly isSlow?: true;
}

/** Words that must stand near the value (or in the path) before a weak shape counts. */
export interface Context {
  /** Lower case; any one of them is enough. */
  readonly keywords: readonly string[];
  /** Greatest distance in bytes between value and word. */
  readonly within: number;
  /** Whether a word in the document's path counts too. */
  readonly path: boolean;
}

/** Gates on the characters of the value; 0 switches a gate off. */
export interface Structure {
  readonly minDigits: number;
  readonly minLetters: number;
  readonly minDistinct: number;
}

/** A checksum that the value carries, and what becomes of a value in which it is wrong: made up, cut off or mistyped. */
export interface ChecksumGate {
  readonly name: ChecksumName;
  /** `demote`: reported as `low` in severity and confidence, saying so. `drop`: not reported. */
  readonly wrong: "demote" | "drop";
}

/** Another rule's value beside a rule's own. Distances are between the beginnings of the matches; null: anywhere in the document. */
export interface PartRule {
  readonly id: string;
  readonly withinLines: number | null;
  /** In bytes from the beginnings of their lines. */
  readonly withinColumns: number | null;
}

/** What must not be reported although the pattern matches. Semantics of gitleaks' allowlists. */
export interface Allowlist {
  readonly description: string;
  readonly condition: "OR" | "AND";
  readonly paths: readonly Pattern[];
  /** `named`: the value with what stands before it, from the beginning of its name. */
  readonly regexTarget: "secret" | "match" | "line" | "named";
  readonly regexes: readonly Pattern[];
  /** Lower case; looked for in the lower-cased value. */
  readonly stopwords: readonly string[];
  /** SHA-256 (hex) of whole values, for values that must not be written down here. */
  readonly sha256: readonly string[];
  /** A built-in allowlist drops the match; one of the user's configuration leaves a counted suppression. */
  readonly from: "rule" | "config";
}

/** A rule made ready to run. Plain data, so that the built-in ones live in a generated module. */
export interface Detector {
  readonly id: string;
  /** Ids that it is called by elsewhere, such as in gitleaks' rules, or was called by once. */
  readonly aliases: readonly string[];
  readonly description: string;
  readonly severity: Severity;
  /** Speaks instead in tests, examples, documents and set-ups of builds; null: nothing does. */
  readonly testSeverity: Severity | null;
  readonly confidence: Confidence;
  readonly help: string;
  readonly references: readonly string[];
  readonly tags: readonly string[];
  /** `null` for a rule that judges the path alone. */
  readonly pattern: Pattern | null;
  /** Capture group that holds the value; 0: the first group that took part, else the whole match. */
  readonly secretGroup: number;
  /** Lower-cased literals; the rule runs only on documents that hold one. Empty: on all. */
  readonly keywords: readonly string[];
  /**
   * Where matches can be: every match provably holds one of these, and is run for there, with the same verdict as
   * on the whole document. `null`: the pattern is run on the whole document.
   */
  readonly anchors: readonly DetectorAnchor[] | null;
  /** The rule runs only on documents that hold one of these; empty when that goes without saying. */
  readonly gate: readonly Anchor[];
  /** The most bytes a match can span; infinite ones are only run on whole documents. */
  readonly reach: number;
  /** Every match holds so many bytes of a set, one after the other; null where there is nothing of the kind. */
  readonly stretch: { readonly set: string; readonly min: number } | null;
  /** What was cut off the pattern's beginning, since it may match nothing: bytes it takes, and how many at most. */
  readonly lead: { readonly pattern: Pattern; readonly max: number } | null;
  /** Bytes beyond a match that look-around may peek at, or that the lead may take (at least 1). */
  readonly margin: number;
  readonly path: Pattern | null;
  /** Shannon bits per character; the value must be strictly above. 0: off. */
  readonly entropy: number;
  readonly structure: Structure;
  /** Which stand-ins are dropped: all, all but sequences and repeats, or none. */
  readonly placeholders: "strict" | "reject" | "weak" | "words" | "keep";
  /** How a value that only its name gives away is judged, see score/: as a key or token, or as a password. */
  readonly score: "none" | "generic" | "password";
  readonly context: Context | null;
  readonly checksum: ChecksumGate | null;
  /** Without a value of each of these rules near it, a value is none. */
  readonly required: readonly PartRule[];
  /** Values of these rules are named where they stand near. */
  readonly related: readonly PartRule[];
  /** Its values are only looked for as parts of others. */
  readonly skipReport: boolean;
  readonly allowlists: readonly Allowlist[];
  /** Vendor's public prefix that a redaction may show, such as `API-`. */
  readonly publicPrefix: string;
  /** On one value the rule of higher specificity speaks. Provider rules 100, generic ones 0. */
  readonly specificity: number;
  /** Stem of the placeholder in redacted text, such as `CLICKBANK_CLERK_KEY`. */
  readonly placeholder: string;
}

export type SuppressionKind = "inline" | "ignore" | "baseline" | "config";

export interface Suppression {
  readonly kind: SuppressionKind;
  readonly reason: string;
}

/** A detector's hit in one document. Offsets are bytes into the scanned text (see TextView). */
export interface Match {
  readonly detector: Detector;
  /** Set by the score of a value that only its name gives away: speaks instead of the rule's. */
  readonly grade?: { readonly severity: Severity; readonly confidence: Confidence };
  /** Span of the value, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Where the pattern's match begins, which may be before the value. */
  readonly matchStart: number;
  readonly secret: Secret;
  readonly suppression: Suppression | null;
  /** Values of other rules that belong to it, the nearest of each. */
  readonly parts?: readonly Match[];
  /** What was decoded to read it, outermost first; none for what stands there plainly. */
  readonly decoded?: readonly string[];
}

/** 1-based; columns count UTF-16 code units; the end is exclusive. */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A {@link Commit} as it may be shown. */
export interface ShownCommit {
  readonly id: string;
  readonly author: Redacted;
  readonly date: string;
  readonly summary: Redacted;
}

/** A value of another rule that belongs to a finding's, in the same file. */
export interface FindingPart extends Region {
  readonly ruleId: string;
}

export interface StandingPlace extends Region {
  readonly path: string;
}

/** What people see. Holds no raw value; `redacted` and `excerpt` can only be made by redaction.ts. */
export interface Finding extends Region {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly message: string;
  readonly path: string;
  /** The path that ignore files and fingerprints go by. */
  readonly policyPath: string;
  readonly redacted: Redacted;
  /** Set where there are some: the other half of a pair, such as the id to a secret. */
  readonly parts?: readonly FindingPart[];
  readonly excerpt: Excerpt;
  readonly fingerprint: string;
  readonly decoded: readonly string[];
  readonly blob: string | null;
  /** The first commit of a range or history that brought the value; null outside of them, and for what no commit holds. */
  readonly commit: ShownCommit | null;
  /** Whether the value still stands at the head of the range, or only in its history; null outside of ranges, and where it cannot be told. */
  readonly presence: "present" | "removed" | null;
  /** Of a history: whether some reference, the stash and notes included, still leads to the value. */
  readonly reachable?: boolean;
  /** Of a history: how many places hold the value, each version of a file counted by itself; this is the first. */
  readonly occurrences?: number;
  /** Of a history: HEAD and the branches whose newest commit holds the value. */
  readonly standsIn?: readonly Redacted[];
  /** Where the value stands at the head of the range, which may be another line or file; set where there is such a place. */
  readonly standing?: StandingPlace;
  /** Tells whether two findings of a range hold the same value; null outside of ranges. */
  readonly token: ValueToken | null;
  /** Number of the known value that this one is; see KnownValues. */
  readonly known?: number;
  readonly suppression: Suppression | null;
  /** Set where a change is judged: what it would silence the finding by itself. The finding counts all the same. */
  readonly newSuppression?: Suppression;
  readonly help: string;
}
