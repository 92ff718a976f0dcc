// The scanner finds what a plain one finds: no keyword, window or overlap gets lost on the way to being fast.
import { describe, expect, test } from "vitest";
import { createScanner } from "../../src/engine/scanner.ts";
import type { Detector, Document } from "../../src/engine/types.ts";
import { decodeText } from "../../src/engine/encoding.ts";
import { compileRule } from "../../src/rules/compile.ts";
import { checkRuleFile } from "../../src/rules/schema.ts";
import { fillTemplate } from "../../src/rules/templates.ts";
import { generateClickBankCorpus } from "../corpus/clickbank.ts";
import { generateNeighbours } from "../corpus/neighbours.ts";
import { createReference, places, type Reference } from "../reference.ts";
import { detectors, documentOf, randomDocument, templates } from "./documents.ts";
import { count, FULL, SEED } from "./runs.ts";
import { smallDetectors, smallText } from "./small-rules.ts";

type Both = (document: Document) => { readonly differs: boolean; readonly found: number; readonly row: string };

function createBoth(compared: readonly Detector[]): Both {
  const scanner = createScanner({ detectors: compared });
  const reference: Reference = createReference(compared);
  return (document) => {
    const fast = places(scanner.match(document).matches);
    const plain = reference(document.path, decodeText(document.bytes).bytes);
    const [a, b] = [JSON.stringify(fast), JSON.stringify(plain)];
    return { differs: a !== b, found: plain.length, row: `scanner ${a}, reference ${b}` };
  };
}

interface Labelled {
  readonly label: string;
  readonly document: Document;
}

/** The differences (without the documents: a seed or an id gives them back) and how many matches were compared. */
function compare(documents: Iterable<Labelled>, both: Both): { differences: string[]; found: number } {
  const differences: string[] = [];
  let total = 0;
  for (const { label, document } of documents) {
    const { differs, found, row } = both(document);
    total += found;
    if (differs) differences.push(`${label}: ${row}`);
  }
  return { differences, found: total };
}

const range = (length: number): number[] => Array.from({ length }, (_, i) => SEED + i);
const builtin = createBoth(detectors);

describe("scanner and reference agree", () => {
  test("on the ClickBank corpus", () => {
    const corpus = generateClickBankCorpus(SEED).filter((_, i) => FULL || i % 8 === SEED % 8);
    const { differences, found } = compare(
      corpus.map(({ id, path, text }) => ({ label: id, document: documentOf(text, path) })),
      builtin,
    );
    expect(found).toBeGreaterThan(corpus.length / 2);
    expect(differences).toEqual([]);
  });

  test("on ClickBank's quiet neighbours", () => {
    const quiet = generateNeighbours(SEED).filter((_, i) => FULL || i % 4 === SEED % 4);
    const { differences } = compare(
      quiet.map(({ id, path, text }) => ({ label: id, document: documentOf(text, path) })),
      builtin,
    );
    expect(differences).toEqual([]);
  });

  test("on every example and counterexample of every pack", () => {
    const filled = range(count(1, 20)).flatMap((seed) =>
      templates.map(({ ruleId, text, path }) => ({
        label: `${ruleId}, seed ${seed}: ${text}`,
        document: documentOf(fillTemplate(text, seed), path),
      })),
    );
    const { differences, found } = compare(filled, builtin);
    expect(found).toBeGreaterThan(filled.length / 4);
    expect(differences).toEqual([]);
  });

  test("on random documents of examples, keywords and filler", () => {
    const documents = range(count(2000, 100_000)).map((seed) => ({ label: `randomDocument(${seed})`, seed }));
    const { differences, found } = compare(lazily(documents), builtin);
    expect(found).toBeGreaterThan(documents.length / 2);
    expect(differences).toEqual([]);
  });

  test("on random tiny rules, whose windows meet and are looked into from outside", () => {
    const differences: string[] = [];
    let windowed = 0;
    for (const seed of range(count(1200, 100_000))) {
      const small = smallDetectors(seed, 2);
      windowed += small.filter(({ reach }) => reach !== null).length;
      const texts = [4 * seed, 4 * seed + 1, 4 * seed + 2].map((text) => ({
        label: `smallDetectors(${seed}, 2) on smallText(${text})`,
        document: documentOf(smallText(text), text % 2 === 0 ? "a.txt" : "ctx/a.txt"),
      }));
      differences.push(...compare(texts, createBoth(small)).differences);
    }
    expect(windowed).toBeGreaterThan(count(1200, 100_000));
    expect(differences).toEqual([]);
  });
});

function* lazily(documents: readonly { label: string; seed: number }[]): Generator<Labelled> {
  for (const { label, seed } of documents) yield { label, document: randomDocument(seed) };
}

describe("cases that differed once", () => {
  // [what went wrong, regex, keyword, text, start and end of each match]
  const CASES: readonly [string, string, string, string, [number, number][]][] = [
    [
      "the margin cut a match off, so that what must not follow it was out of sight",
      "(?<![a-z]{30})(KEY[A-Z]{3})(?![A-Z])",
      "key",
      `KEYABC${".".repeat(25)}KEYXYZW`,
      [[0, 6]],
    ],
  ];

  test.each(CASES)("%s", (_, regex, keyword, text, expected) => {
    const { file } = checkRuleFile({ rules: [{ id: "small", regex, keywords: [keyword], placeholders: "keep" }] });
    const small = (file?.rules ?? []).map((rule) => compileRule(rule, { fragments: {}, foreign: false }));
    expect(small[0]?.reach).not.toBeNull();
    const document = documentOf(text);
    expect(places(createScanner({ detectors: small }).match(document).matches).map(({ start, end }) => [start, end])).toEqual(expected);
    expect(createBoth(small)(document).differs).toBe(false);
  });
});
