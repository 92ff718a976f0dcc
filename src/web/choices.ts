// Which values the user keeps, and the text that comes of it.
import type { Result } from "./protocol.ts";

export interface Choices {
  isKept(value: number): boolean;
  keep(value: number, kept: boolean): void;
  /** Numbers of values and places, hidden and kept. */
  count(): { readonly values: number; readonly places: number; readonly keptValues: number; readonly keptPlaces: number };
  /** The text with the placeholders of all values that are not kept. */
  output(): string;
}

export function createChoices({ text, places, values }: Result): Choices {
  const kept = new Uint8Array(values.length);
  return {
    isKept: (value) => kept[value] === 1,
    keep(value, isKept) {
      kept[value] = isKept ? 1 : 0;
    },
    count() {
      let [keptValues, keptPlaces] = [0, 0];
      values.forEach(({ count }, value) => {
        if (kept[value] !== 1) return;
        keptValues++;
        keptPlaces += count;
      });
      return { values: values.length - keptValues, places: places.starts.length - keptPlaces, keptValues, keptPlaces };
    },
    output() {
      const parts: string[] = [];
      let at = 0;
      for (let place = 0; place < places.starts.length; place++) {
        const value = places.valueOf[place] as number;
        if (kept[value] === 1) continue;
        parts.push(text.slice(at, places.starts[place]), places.placeholders[place] as string);
        at = places.ends[place] as number;
      }
      parts.push(text.slice(at));
      return parts.join("");
    },
  };
}
