// Does a value look drawn at random, or like words and code? Used where only a variable's name
// tells that it may be a secret. The bigram list is the 120 most frequent letter pairs of English
// (P. Norvig, "English Letter Frequency Counts", 2012): about 70 % of pairs in words, 18 % in random letters.
import { shannonEntropy } from "./entropy.ts";

const COMMON_PAIRS = (
  "th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ne ea " +
  "ra ce li ch ll be ma si om ur ca el ta la ns di fo ho pe ec pr no ct us ac ot il tr ly nc et ut ss so rs un lo wa ge ie " +
  "wh ee wi em ad ol rt po we na ul ni ts mo ow pa im mi ai sh ir su id os iv ia am fi ci vi pl ig tu ev ld ry mp fe bl ab"
).split(" ");

/** 0 to 25; -1 for what is no lower-case letter. */
function letterAt(text: string, i: number): number {
  const letter = text.charCodeAt(i) - 97;
  return letter >= 0 && letter < 26 ? letter : -1;
}

const IS_COMMON = new Uint8Array(26 * 26);
for (const pair of COMMON_PAIRS) IS_COMMON[letterAt(pair, 0) * 26 + letterAt(pair, 1)] = 1;

/** As random as anything, and nearly always an identifier: rules that take it as a secret say so themselves. */
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const ALPHABETS: readonly [RegExp, number][] = [
  [/^\d+$/, 10],
  [/^(?:[0-9a-f]+|[0-9A-F]+)$/, 16],
  [/^(?:[0-9a-z]+|[0-9A-Z]+)$/, 36],
  [/^[0-9A-Za-z]+$/, 62],
];

/** How far the share of common pairs lies above what random letters show by chance. */
function wordiness(lower: string): number {
  let pairs = 0;
  let common = 0;
  let before = -1;
  for (let i = 0; i < lower.length; i++) {
    const letter = letterAt(lower, i);
    if (before >= 0 && letter >= 0) {
      pairs++;
      common += IS_COMMON[before * 26 + letter] as number;
    }
    before = letter;
  }
  // A share of 0.18 with a standard deviation of 0.38 / sqrt(pairs); three of them are by chance.
  return pairs < 3 ? 0 : Math.max(0, common / pairs - 0.18 - 1.15 / Math.sqrt(pairs));
}

/** Longest stretch of lower-case letters after at most one capital; in mixed-case tokens it is short. */
function longestWord(value: string): number {
  let longest = 0;
  for (const [word] of value.matchAll(/[A-Z]?[a-z]+/g)) longest = Math.max(longest, word.length);
  return longest;
}

/**
 * 0 (words, code, counters) to 1 (random for its alphabet), of the value or of a long run in it: a token
 * often has a prefix of words before it.
 * @param value one character a byte
 */
export function randomness(value: string): number {
  if (UUID.test(value)) return 0;
  const runs = value.match(/[A-Za-z0-9]{16,}/g) ?? [];
  return Math.max(runRandomness(value), ...runs.slice(0, 8).map(runRandomness));
}

function runRandomness(value: string): number {
  if (value.length < 8) return 0;
  const alphabet = ALPHABETS.find(([pattern]) => pattern.test(value))?.[1] ?? 64;
  // The expected entropy of n random characters stays below log2(n); the ratio is about 1 for random text.
  const expected = Math.min(Math.log2(value.length) * 0.93, Math.log2(alphabet));
  let score = Math.min(1, shannonEntropy(value) / expected);
  // Six letters make no words.
  if (alphabet > 16) score -= wordiness(value.toLowerCase()) * 3;
  if (alphabet > 36) score -= Math.max(0, longestWord(value) - 6) * 0.08;
  if (!/\d/.test(value)) score -= 0.25;
  if (!/[A-Za-z]/.test(value)) score -= 0.6;
  // Names and paths are cut up by separators; tokens seldom are.
  score -= Math.max(0, (value.match(/[-_./: ]/g)?.length ?? 0) / value.length - 0.08) * 2.5;
  return Math.max(0, Math.min(1, score));
}

/** The score from which a value named like a secret counts as one. */
export const RANDOM_ENOUGH = 0.5;
