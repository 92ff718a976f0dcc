// Kinds of values that can be kept or chosen.

/** Kinds of personal data. */
export const PERSONAL_KINDS = [
  "email",
  "name",
  "phone",
  "address",
  "ip",
  "card",
  "iban",
  "receipt",
  "nickname",
  "id",
  "text",
  "device",
  "signature",
] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

/** What `--keep` and `--only` know: `pii` stands for all personal kinds. */
export const KIND_WORDS: readonly string[] = ["secret", "pii", ...PERSONAL_KINDS];

export interface Choice {
  readonly secrets: boolean;
  readonly personal: ReadonlySet<PersonalKind>;
}

export const EVERYTHING: Choice = { secrets: true, personal: new Set(PERSONAL_KINDS) };

/** @param words of KIND_WORDS */
export function chooseKinds(only: readonly string[], keep: readonly string[]): Choice {
  const holds = (words: readonly string[], kind: string): boolean => words.includes(kind) || (kind !== "secret" && words.includes("pii"));
  const isChosen = (kind: string): boolean => (only.length === 0 || holds(only, kind)) && !holds(keep, kind);
  return { secrets: isChosen("secret"), personal: new Set(PERSONAL_KINDS.filter(isChosen)) };
}
