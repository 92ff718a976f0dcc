// Compares the values of many documents without handing one out: the same value has the same token.
import { maskFurther, type Redacted } from "./redaction.ts";
import type { Secret } from "./secret.ts";

declare const tokenBrand: unique symbol;

/** Stands for a value: the same object, the same value. Printed or serialised it is empty. */
export type ValueToken = { readonly [tokenBrand]: true };

export interface ValueRegistry {
  /** @param place stands for findings that have no value: those of rules that judge a path */
  token(secret: Secret, place: string): ValueToken;
  /** Masks copies of all values registered so far. */
  createMask(): (text: Redacted) => Redacted;
}

export function createValueRegistry(): ValueRegistry {
  const known = new Map<string, { readonly token: ValueToken; readonly secret: Secret }>();
  return {
    token(secret, place) {
      // A file whose line ends change holds nothing new.
      const value = secret.expose().replaceAll("\r", "");
      const name = value === "" ? `path ${place}` : `value ${value}`;
      const entry = known.get(name) ?? { token: Object.freeze({}) as ValueToken, secret };
      known.set(name, entry);
      return entry.token;
    },
    createMask() {
      const secrets = [...known.values()].map(({ secret }) => secret);
      return (text) => maskFurther({ text, start: text.length, length: 0 }, secrets).text;
    },
  };
}
