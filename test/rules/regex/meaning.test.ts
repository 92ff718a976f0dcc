// Random patterns match the same after translation as a matcher that goes by RE2's rules, group for group.
import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../engine/runs.ts";
import { findAll, models, sourceOf, texts, type Found } from "./model.ts";
import { translated } from "./translated.ts";

function findTranslated(source: string, text: string): Found[] {
  return Array.from(text.matchAll(translated(source, "dg")), ({ indices }) => Array.from(indices ?? []));
}

test("translated patterns match as RE2 would", () => {
  fc.assert(
    fc.property(models, fc.array(texts, { minLength: 1, maxLength: 4 }), (model, samples) => {
      const source = sourceOf(model);
      for (const text of samples)
        expect(findTranslated(source, text), `${source} on ${JSON.stringify(text)}`).toEqual(findAll(model, text));
    }),
    runs(2000, 200_000),
  );
});

test("where both syntaxes agree, JavaScript's own reading of the source is the same", () => {
  const agreed = fc
    .array(
      fc.constantFrom(
        "a",
        "b",
        "A",
        "1",
        "-",
        "\\.",
        "\\n",
        "[ab]",
        "[^a-k]",
        "\\d",
        "\\w",
        "\\W",
        "(?:",
        "(",
        ")",
        "|",
        "?",
        "*",
        "+",
        "{2}",
        "{0,3}?",
        "^",
        "$",
        "\\b",
      ),
      { maxLength: 10 },
    )
    .map((tokens) => tokens.join(""))
    // Repeats of repeats, of nothing and of what may be empty are JavaScript's own affair.
    .filter((source) => !/(?:[*+}?]|^|[(|:^$])[*+?{]|\\b[*+?{]|\)[*+{?]/.test(source.replaceAll("(?:", "(")));
  let compared = 0;
  fc.assert(
    fc.property(agreed, texts, (source, text) => {
      let own: RegExp;
      try {
        own = new RegExp(source, "dg");
      } catch {
        expect(() => translated(source, "g"), source).toThrow();
        return;
      }
      compared++;
      expect(findTranslated(source, text), source).toEqual(Array.from(text.matchAll(own), ({ indices }) => Array.from(indices ?? [])));
    }),
    runs(2000, 200_000),
  );
  expect(compared).toBeGreaterThan(500);
});
