// Fills example templates such as `API-{base36upper:36}`, so that no file has to hold a live-looking key.
// Deterministic: the same text and seed give the same result.
import { CHECKSUM_NAMES, CHECKSUMS, type Checksum } from "../engine/checksums/registry.ts";
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
  bech32: "qpzry9x8gf2tvdw0s3jn54khce6mua7l",
  bech32upper: "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L",
  base64: `${UPPER}${LOWER}${DIGITS}+/`,
  base64url: `${UPPER}${LOWER}${DIGITS}-_`,
};

/** Stand-ins that look like keys to a careless eye, so that none has to be written down. */
const FILLERS: Readonly<Record<string, string>> = { filler: "X", cycle: "ABCD1234" };

const WORDS =
  "amber anchor basket candle copper forest garden hammer island jacket kettle lantern meadow needle orange paper quiet river silver timber umbrella velvet window yellow zebra".split(
    " ",
  );

const TEMPLATE = /\{([a-z][a-z0-9]*):(\d+)(?:-(\d+))?\}|\{(checksum|wrongsum):([a-z0-9-]+)\}/g;

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

/** @throws RuleError for a class that does not exist */
function fillClass(whole: string, name: string, min: number, max: number, random: () => number): string {
  const pick = <T>(from: ArrayLike<T>): T => from[Math.floor(random() * from.length)] as T;
  const length = min + Math.floor(random() * (max - min + 1));
  if (name === "word") return Array.from({ length }, () => pick(WORDS)).join("-");
  const filler = FILLERS[name];
  if (filler !== undefined) return filler.repeat(length).slice(0, length);
  const alphabet = ALPHABETS[name];
  if (alphabet === undefined) {
    throw new RuleError(`unknown template ${whole}`, `known: ${[...Object.keys(ALPHABETS), ...Object.keys(FILLERS), "word"].join(", ")}`);
  }
  return Array.from({ length }, () => pick(alphabet)).join("");
}

/** @throws RuleError when the text before it is no beginning of such a value */
function checksumFor(text: string, name: string): string {
  const checksum: Checksum | undefined = Object.hasOwn(CHECKSUMS, name) ? CHECKSUMS[name as keyof typeof CHECKSUMS] : undefined;
  if (checksum?.complete === undefined)
    throw new RuleError(`template {checksum:${name}}: there is no such checksum`, `known: ${CHECKSUM_NAMES.join(", ")}`);
  const sum = checksum.complete(text);
  if (sum === undefined)
    throw new RuleError(`template {checksum:${name}}: what stands before it is no beginning of such a value`, "it comes last in its value");
  return sum;
}

const OTHERS: Readonly<Record<string, string>> = { "6": "7", a: "b", A: "B" };

/** Another character of the same kind in place of the first. */
function spoil(sum: string): string {
  const [first = ""] = sum;
  const kind = /[0-9]/.test(first) ? "6" : /[a-z]/.test(first) ? "a" : "A";
  return `${first === kind ? OTHERS[kind] : kind}${sum.slice(1)}`;
}

/**
 * Replaces every `{class:length}` or `{class:min-max}` of `text`, and writes the checksum of the value before it for
 * `{checksum:name}`, or one with a wrong character for `{wrongsum:name}`.
 * @param seed whole number; another seed gives other values
 * @throws RuleError for a class or checksum that does not exist
 */
export function fillTemplate(text: string, seed: number): string {
  const random = createRandom(seed);
  let filled = "";
  let at = 0;
  for (const found of text.matchAll(TEMPLATE)) {
    filled += text.slice(at, found.index);
    at = found.index + found[0].length;
    const [whole, name = "", min, max, kind, checksum = ""] = found;
    if (kind === undefined) filled += fillClass(whole, name, Number(min), Number(max ?? min), random);
    else {
      const sum = checksumFor(filled, checksum);
      filled += kind === "checksum" ? sum : spoil(sum);
    }
  }
  return filled + text.slice(at);
}
