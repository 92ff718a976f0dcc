// How likely a value that only its name gives away is a secret: a logistic model over readable features.
// docs/generic-secrets.md tells what each feature means and how the weights came about.
import type { Confidence, Severity } from "../types.ts";
import { WELL_KNOWN, FEATURES, featuresOf, weightedSum } from "./features.ts";
import { wordLikeness } from "./pairs.ts";
import { ANY_PATH, type Candidate, isRehearsal, placeOf } from "./place.ts";
import { readWeights } from "./weights.ts";

/** `generic`: keys and tokens, which look random. `password`: what people type, words too. */
type Weights = ReturnType<typeof readWeights>;
export type ScoreKind = keyof Weights;

let weights: Weights | undefined;
/** Made for the first candidate: most commits have none. */
const weightsOf = (kind: ScoreKind): Weights[ScoreKind] => (weights ??= readWeights())[kind];

/** From this chance on a candidate is reported. */
export const REPORTED: Readonly<Record<ScoreKind, number>> = { generic: 0.6, password: 0.4 };
/** From this chance on it may count as `high`. */
export const SURE: Readonly<Record<ScoreKind, number>> = { generic: 0.9, password: 0.9 };

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** crypt(3), bcrypt, Argon2, PBKDF2, scrypt, LDAP: checks a password, and does not tell it. */
const PASSWORD_HASH =
  /^\$(?:2[abxy]?|[1567y]|argon2[a-z]*|pbkdf2[a-z0-9-]*|scrypt|apr1|sha1|md5|[PSH])\$|^\{(?:S?SHA\d*|S?MD5|CRYPT|bcrypt)\}|^(?:pbkdf2|bcrypt|scrypt)[a-z0-9_]*[$:]/i;

export interface Contribution {
  readonly feature: string;
  readonly amount: number;
  readonly weight: number;
}

/** What a value is that is certainly no secret, for the count of what was filtered; null: it may be one. */
export function plainReason(value: string, kind: ScoreKind): string | null {
  if (kind === "password") {
    if (PASSWORD_HASH.test(value)) return "password hashes";
    // The least of words is what tests and examples write.
    return /^(?:[a-z]{3}|[A-Z]{3})$/.test(value) ? "words" : null;
  }
  // Rules for such values go by plainer names.
  if (UUID.test(value)) return "UUIDs";
  // Most of what stands behind "token" or "key" in programs.
  return !/\d/.test(value) && wordLikeness(value.toLowerCase()) > 0.1 ? "words" : null;
}

const ready = new Map<ScoreKind, Parameters<typeof weightedSum>[1]>();

/** The features that count, with their weights: put together once a candidate is there. */
function weightedOf(kind: ScoreKind): Parameters<typeof weightedSum>[1] {
  let weighted = ready.get(kind);
  if (weighted === undefined) {
    const own = weightsOf(kind);
    weighted = FEATURES.flatMap(([name, of]) => (own[name] === undefined ? [] : [[own[name], of] as const]));
    ready.set(kind, weighted);
  }
  return weighted;
}

/** Features of the path alone: any of the first, and one pair of the others, of which the second is for bare values. */
const OF_FOLDERS = ["test", "example", "locale", "build"] as const;
const OF_FILES = [
  ["", "bareInConfig"],
  ["", "bareInShell"],
  ["code", "bareInCode"],
  ["prose", "bareInProse"],
] as const;

/** How much more a path can speak for a candidate than {@link ANY_PATH}, which is taken for a configuration, in log odds. */
function gainOfPath(own: Weights[ScoreKind]): number {
  const of = (name: string): number => own[name] ?? 0;
  const folders = OF_FOLDERS.reduce((sum, name) => sum + Math.max(0, of(name)), 0);
  const quoted = Math.max(...OF_FILES.map(([file]) => of(file)));
  const bare = Math.max(...OF_FILES.map(([file, inFile]) => of(file) + of(inFile))) - of("bareInConfig");
  return folders + Math.max(quoted, bare);
}

/** 0 to 1; under {@link ANY_PATH} no less than under any. */
export function scoreOf(candidate: Candidate, kind: ScoreKind): number {
  const own = weightsOf(kind);
  const gain = candidate.path === ANY_PATH ? gainOfPath(own) : 0;
  return 1 / (1 + Math.exp(-(own["bias"] ?? 0) - weightedSum(candidate, weightedOf(kind)) - gain));
}

/** What spoke for the candidate and against it, the weightiest first; holds nothing of the value. */
export function explainScore(candidate: Candidate, kind: ScoreKind): Contribution[] {
  const own = weightsOf(kind);
  const entries = Object.entries({ bias: 1, ...featuresOf(candidate) });
  return entries
    .map(([feature, amount]) => ({ feature, amount, weight: own[feature] ?? 0 }))
    .filter(({ amount, weight }) => amount * weight !== 0)
    .toSorted((a, b) => Math.abs(b.amount * b.weight) - Math.abs(a.amount * a.weight));
}

export interface Grade {
  readonly severity: Severity;
  readonly confidence: Confidence;
}

/**
 * What a finding is worth. `high` is for values that are surely secrets, in files that run: those of tests, examples
 * and documents are reported, and do not fail a scan with `--fail-on high`.
 */
export function gradeOf(candidate: Candidate, kind: ScoreKind, score: number): Grade {
  const isSure = score >= SURE[kind] && !WELL_KNOWN.test(candidate.value);
  if (isRehearsal(candidate.path) || placeOf(candidate).isComment)
    return { severity: isSure ? "medium" : "low", confidence: isSure ? "medium" : "low" };
  return { severity: isSure ? "high" : "medium", confidence: isSure ? "high" : "medium" };
}
