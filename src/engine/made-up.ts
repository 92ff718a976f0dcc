// Tells values that a person made up, cut off or mistyped from those that a generator gave: for rules that go by a name
// alone. Each test is so unlikely on random characters (below 1e-5) that no real key is lost to it.

/** The fewest places that must agree. */
const RUN = 8;
/** The least share of all places that must. */
const MOST = 0.6;
/** Patterns that people type repeat after so many characters at most: `Aa1Bb2Cc3`. */
const WIDEST_STEP = 4;

/** Whether most characters stand again at one distance: `R7mQ2vN9xK4p R7mQ2vN9xK4p`, also with something between. */
function echoes(lower: string): boolean {
  for (let distance = 1; distance <= lower.length - RUN; distance++) {
    let same = 0;
    for (let i = distance; i < lower.length; i++) if (lower.charCodeAt(i) === lower.charCodeAt(i - distance)) same++;
    if (same >= RUN && same >= MOST * (lower.length - distance)) return true;
  }
  return false;
}

/** Whether most characters are the same step on from those before them: `abc123def456`, `Aa1Bb2Cc3`, `aB3dE6gH9`. */
function climbs(lower: string): boolean {
  for (let distance = 1; distance <= WIDEST_STEP; distance++) {
    const steps = new Map<number, number>();
    for (let i = distance; i < lower.length; i++) {
      const step = lower.charCodeAt(i) - lower.charCodeAt(i - distance);
      const count = (steps.get(step) ?? 0) + 1;
      if (count >= RUN && count >= MOST * (lower.length - distance)) return true;
      steps.set(step, count);
    }
  }
  return false;
}

/** Programs write hexadecimal digits in one case. */
const isMixedHex = (value: string): boolean => /^[0-9a-fA-F]{24,}$/.test(value) && /[a-f]/.test(value) && /[A-F]/.test(value);

const UUID_LIKE = /(?:^|[^0-9A-Za-z])([0-9a-z]{8}-(?:[0-9a-z]{4}-){3}[0-9a-z]{6,18})$/i;
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** Laid out like a UUID, with other letters than it has, or another end. */
function isBrokenUuid(value: string): boolean {
  const like = UUID_LIKE.exec(value)?.[1];
  return like !== undefined && !UUID.test(like);
}

/**
 * Whether `value` is a pattern that somebody typed, or hexadecimal digits or a UUID that no program wrote.
 * @param value one character a byte
 */
export function isMadeUp(value: string): boolean {
  if (isMixedHex(value) || isBrokenUuid(value)) return true;
  // A prefix must not hide the rest; whole files of key material are judged by their rules.
  if (value.length > 256) return false;
  const pieces = value
    .toLowerCase()
    .split(/[_.:-]/)
    .filter((piece) => piece.length > RUN && piece.length >= value.length / 2);
  return pieces.some((piece) => echoes(piece) || climbs(piece));
}
