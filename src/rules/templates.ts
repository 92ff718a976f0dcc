// Fills example templates such as `API-{base36upper:36}`, so that no file has to hold a live-looking key.
// Deterministic: the same text and seed give the same result.
import { RuleError } from "../errors.ts";

const LOWER = "abcdefghijklmnopqrstuvwxyz";
const UPPER = LOWER.toUpperCase();
const DIGITS = "0123456789";

const ALPHABETS: Readonly<Record<string, string>> = {
  digit: DIGITS,
  lower: LOWER,
  upper: UPPER,
  alpha: LOWER + UPPER,
  alnum: DIGITS + LOWER + UPPER,
  hex: "0123456789abcdef",
  hexupper: "0123456789ABCDEF",
  base36: DIGITS + LOWER,
  base36upper: DIGITS + UPPER,
  base32: `${UPPER}234567`,
  base32hex: DIGITS + LOWER.slice(0, 22),
  base32hexupper: DIGITS + UPPER.slice(0, 22),
  base64: `${UPPER}${LOWER}${DIGITS}+/`,
  base64url: `${UPPER}${LOWER}${DIGITS}-_`,
};

/** Stand-ins that look like keys to a careless eye, so that none has to be written down. */
const FILLERS: Readonly<Record<string, string>> = { filler: "X", cycle: "ABCD1234" };

const WORDS =
  "amber anchor basket candle copper forest garden hammer island jacket kettle lantern meadow needle orange paper quiet river silver timber umbrella velvet window yellow zebra".split(
    " ",
  );

const TEMPLATE = /\{([a-z][a-z0-9]*):(\d+)(?:-(\d+))?\}/g;

/** A small seeded generator (mulberry32), uniform enough for examples; not for secrets. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Replaces every `{class:length}` or `{class:min-max}` of `text`.
 * @param seed whole number; another seed gives other values
 * @throws RuleError for a class that does not exist
 */
export function fillTemplate(text: string, seed: number): string {
  const random = createRandom(seed);
  const pick = <T>(from: ArrayLike<T>): T => from[Math.floor(random() * from.length)] as T;
  return text.replace(TEMPLATE, (whole, name: string, min: string, max: string | undefined) => {
    const low = Number(min);
    const length = low + Math.floor(random() * (Number(max ?? min) - low + 1));
    if (name === "word") return Array.from({ length }, () => pick(WORDS)).join("-");
    const filler = FILLERS[name];
    if (filler !== undefined) return filler.repeat(length).slice(0, length);
    const alphabet = ALPHABETS[name];
    if (alphabet === undefined) {
      throw new RuleError(`unknown template ${whole}`, `known: ${[...Object.keys(ALPHABETS), ...Object.keys(FILLERS), "word"].join(", ")}`);
    }
    return Array.from({ length }, () => pick(alphabet)).join("");
  });
}
