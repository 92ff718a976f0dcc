// What a baseline holds: one entry for a value of one rule in one file, wherever in it that value stands.

export const LABELS = ["real", "false"] as const;
/** What an audit said of it; none: nobody has looked yet. */
export type Label = (typeof LABELS)[number];

export interface Entry {
  /** As policy sees it: `/` separated, from the repository's top. */
  readonly path: string;
  readonly rule: string;
  /** `lc1:…`, see engine/fingerprint.ts. */
  readonly fingerprint: string;
  readonly label?: Label;
  readonly reason?: string;
}

export const FINGERPRINT = /^lc1:[0-9a-f]{12}-[0-9a-f]{4}(?:[0-9a-f]{16})?$/;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byPlace = (a: Entry, b: Entry): number => compare(a.path, b.path) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint);

/** Less is worth more: what somebody said is real outlives what somebody said is false. */
const weight = ({ label }: Entry): number => (label === undefined ? LABELS.length : LABELS.indexOf(label));

/** Of two entries for one value the one that counts, whichever comes first. */
function stronger(a: Entry, b: Entry): Entry {
  const order = weight(a) - weight(b) || compare(b.reason ?? "", a.reason ?? "") || byPlace(a, b);
  return order <= 0 ? a : b;
}

/**
 * The entries sorted, one for each fingerprint. A merge that kept the lines of both sides holds some twice; then
 * `real` wins over `false`, and both over no label.
 */
export function arrangeEntries(entries: readonly Entry[]): Entry[] {
  const kept = new Map<string, Entry>();
  for (const entry of entries) {
    const other = kept.get(entry.fingerprint);
    kept.set(entry.fingerprint, other === undefined ? entry : stronger(other, entry));
  }
  return [...kept.values()].toSorted(byPlace);
}
