// What stands in place of a value: kind and number, the same for the same value.
import { latin1 } from "../engine/bytes.ts";
import type { PlaceholderStyle } from "./placeholder-styles.ts";

export type { PlaceholderStyle };

/** What a placeholder is given for. */
export interface Named {
  /** Stem, such as `EMAIL`. */
  readonly kind: string;
  /** The same for all spellings of one value. */
  readonly key: string;
  /** As it is written plainly, one character a byte. */
  readonly value: string;
}

/** Gives each value its placeholder; one for several texts, so that numbers agree among them. */
export interface Placeholders {
  placeholderFor(named: Named): string;
  /** Number of different values by kind. */
  readonly counts: ReadonlyMap<string, number>;
  /** What each placeholder that was given out stands for. Raw values: for an encrypted map only. */
  readonly values: ReadonlyMap<string, string>;
  /** Numbers that stand in a text are not given out from now on. @throws never; @returns those that were already */
  take(text: Uint8Array): readonly string[];
  /** What is given out after it can be taken back by `rollback`. */
  mark(): number;
  rollback(mark: number): void;
}

const NAME = "([A-Z][A-Z0-9_]*)_([1-9]\\d{0,8})";
/** Placeholders of every style. */
export const PLACEHOLDER: RegExp = new RegExp(`<${NAME}>|\\[${NAME}\\]|\\bREDACTED_${NAME}(?![A-Za-z0-9_])`, "g");

const WRITE: Readonly<Record<PlaceholderStyle, (name: string) => string>> = {
  angle: (name) => `<${name}>`,
  identifier: (name) => `REDACTED_${name}`,
  brackets: (name) => `[${name}]`,
};

interface Given {
  readonly kind: string;
  readonly id: string;
  readonly placeholder: string;
  readonly before: number;
}

/** @param texts that will be redacted: numbers start above those of placeholders already in them */
export function createPlaceholders(texts: readonly Uint8Array[], style: PlaceholderStyle = "angle"): Placeholders {
  const taken = new Map<string, number>();
  const known = new Map<string, string>();
  const counts = new Map<string, number>();
  const values = new Map<string, string>();
  const journal: Given[] = [];

  const take = (text: Uint8Array): readonly string[] => {
    const clashes: string[] = [];
    for (const found of latin1(text).matchAll(PLACEHOLDER)) {
      const [kind, number] = found.slice(1).filter((group) => group !== undefined) as [string, string];
      if (values.has(found[0])) clashes.push(found[0]);
      taken.set(kind, Math.max(taken.get(kind) ?? 0, Number(number)));
    }
    return clashes;
  };
  for (const text of texts) take(text);

  return {
    counts,
    values,
    take,
    placeholderFor({ kind, key, value }) {
      const id = `${kind}\0${key}`;
      const existing = known.get(id);
      if (existing !== undefined) return existing;
      const before = taken.get(kind) ?? 0;
      taken.set(kind, before + 1);
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      const placeholder = WRITE[style](`${kind}_${before + 1}`);
      known.set(id, placeholder);
      values.set(placeholder, value);
      journal.push({ kind, id, placeholder, before });
      return placeholder;
    },
    mark: () => journal.length,
    rollback(mark) {
      while (journal.length > mark) {
        const { kind, id, placeholder, before } = journal.pop() as Given;
        known.delete(id);
        values.delete(placeholder);
        taken.set(kind, before);
        const count = (counts.get(kind) ?? 1) - 1;
        if (count === 0) counts.delete(kind);
        else counts.set(kind, count);
      }
    },
  };
}
