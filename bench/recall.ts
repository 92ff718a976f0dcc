// How much of the ClickBank corpus the built-in rules find, and what they report among the neighbours.
// Arguments: seeds (default 1 2 3), --all to list contexts without a miss, too. Prints ids, never values.
import { latin1, toUtf8 } from "../src/engine/bytes.ts";
import { createScanner, type Scanner } from "../src/engine/scanner.ts";
import { BUILTIN_DETECTORS } from "../src/rules/builtin.gen.ts";
import { generateClickBankCorpus, type CorpusDocument } from "../test/corpus/clickbank.ts";
import { generateNeighbours, type QuietDocument } from "../test/corpus/neighbours.ts";

/** `exact`: the value itself by an acceptable rule. `wide`: more than the value. `other`: by another rule. */
type Outcome = "exact" | "wide" | "other" | "missed";

interface Hit {
  readonly ruleId: string;
  readonly start: number;
  readonly end: number;
}

interface Tally {
  documents: number;
  readonly outcomes: Record<Outcome, number>;
  extra: number;
  /** The first document that went wrong. */
  example: string;
}

function hitsOf(scanner: Scanner, document: QuietDocument): { text: string; hits: Hit[] } {
  const { view, matches } = scanner.match({ path: document.path, bytes: toUtf8(document.text), origin: { kind: "file" } });
  const hits = matches.map(({ detector, start, end }) => ({ ruleId: detector.id, start, end }));
  return { text: latin1(view.bytes), hits };
}

function placesOf(text: string, value: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + 1)) places.push(at);
  return places;
}

const ORDER: readonly Outcome[] = ["missed", "other", "wide", "exact"];

/** A value counts as its worst place: where one copy stays, the key has leaked. */
function outcomeOf(places: readonly number[], length: number, ruleIds: readonly string[], hits: readonly Hit[]): Outcome {
  const each = places.map((start): Outcome => {
    const end = start + length;
    const over = hits.filter((hit) => hit.start <= start && hit.end >= end);
    const fitting = over.filter((hit) => ruleIds.includes(hit.ruleId));
    if (fitting.some((hit) => hit.start === start && hit.end === end)) return "exact";
    if (fitting.length > 0) return "wide";
    return over.length > 0 ? "other" : "missed";
  });
  return ORDER.find((outcome) => each.includes(outcome)) ?? "missed";
}

function tallyOf(tallies: Map<string, Tally>, key: string): Tally {
  let tally = tallies.get(key);
  if (tally === undefined) {
    tally = { documents: 0, outcomes: { exact: 0, wide: 0, other: 0, missed: 0 }, extra: 0, example: "" };
    tallies.set(key, tally);
  }
  return tally;
}

export interface Recall {
  readonly total: Tally;
  readonly byShape: ReadonlyMap<string, Tally>;
  readonly byContext: ReadonlyMap<string, Tally>;
}

/** Runs the corpus; `extra` counts ClickBank findings on something that is no expected value. */
export function measureRecall(scanner: Scanner, corpus: readonly CorpusDocument[]): Recall {
  const [all, byShape, byContext] = [new Map<string, Tally>(), new Map<string, Tally>(), new Map<string, Tally>()];
  for (const document of corpus) {
    const [shape = "", context = "", mode = ""] = document.id.split("/");
    const tallies = [tallyOf(all, "all"), tallyOf(byShape, shape), tallyOf(byContext, `${context} (${mode})`)];
    const { text, hits } = hitsOf(scanner, document);
    const expected = new Set<number>();
    for (const tally of tallies) tally.documents++;
    for (const { value, ruleIds } of document.expect) {
      const places = placesOf(text, value);
      for (const place of places) expected.add(place);
      const outcome = outcomeOf(places, value.length, ruleIds, hits);
      for (const tally of tallies) {
        tally.outcomes[outcome]++;
        if (outcome !== "exact") tally.example ||= document.id;
      }
    }
    const extra = hits.filter(
      ({ ruleId, start, end }) => ruleId.startsWith("clickbank-") && ![...expected].some((place) => place >= start && place < end),
    );
    for (const tally of tallies) {
      tally.extra += extra.length;
      if (extra.length > 0) tally.example ||= document.id;
    }
  }
  return { total: tallyOf(all, "all"), byShape, byContext };
}

export interface FalseFinding {
  readonly id: string;
  readonly ruleId: string;
}

/** ClickBank findings on documents that hold no ClickBank key. */
export function measureNoise(scanner: Scanner, documents: readonly QuietDocument[]): FalseFinding[] {
  return documents.flatMap((document) => {
    const { hits } = hitsOf(scanner, document);
    return hits.filter(({ ruleId }) => ruleId.startsWith("clickbank-")).map(({ ruleId }) => ({ id: document.id, ruleId }));
  });
}

const HEADINGS = ["documents", "values", "exact", "wide", "other", "missed", "extra"];

function tableOf(title: string, tallies: ReadonlyMap<string, Tally>): string[] {
  const line = (name: string, cells: readonly (string | number)[], example: string): string =>
    `${name.padEnd(44)}${cells.map((cell) => String(cell).padStart(10)).join("")}  ${example}`.trimEnd();
  const rows = [...tallies].map(([name, { documents, outcomes, extra, example }]) => {
    const { exact, wide, other, missed } = outcomes;
    return line(name, [documents, exact + wide + other + missed, exact, wide, other, missed, extra], example);
  });
  return [line(title, HEADINGS, "first that went wrong"), ...rows, ""];
}

export async function main(args: readonly string[] = process.argv.slice(2)): Promise<void> {
  const seeds = args.filter((arg) => /^\d+$/.test(arg)).map(Number);
  const used = seeds.length > 0 ? seeds : [1, 2, 3];
  const scanner = createScanner({ detectors: BUILTIN_DETECTORS });
  const recall = measureRecall(scanner, used.flatMap(generateClickBankCorpus));
  const neighbours = used.flatMap(generateNeighbours);
  const noise = measureNoise(scanner, neighbours);

  const contexts = args.includes("--all") ? recall.byContext : new Map([...recall.byContext].filter(([, { example }]) => example !== ""));
  const kinds = new Map<string, { count: number; first: FalseFinding }>();
  for (const finding of noise) {
    const kind = finding.id.split("/")[0] ?? "";
    const known = kinds.get(kind);
    kinds.set(kind, { count: (known?.count ?? 0) + 1, first: known?.first ?? finding });
  }
  const lines = [
    `seeds ${used.join(" ")}, ${BUILTIN_DETECTORS.length} rules`,
    "",
    ...tableOf("shape", recall.byShape),
    ...tableOf("context (mode)", contexts),
    ...tableOf("total", new Map([["all", recall.total]])),
    `neighbours: ${neighbours.length} documents, ${noise.length} false findings`,
    ...[...kinds].map(([kind, { count, first }]) => `  ${kind}: ${count}, first ${first.id} by ${first.ruleId}`),
  ];
  console.log(lines.join("\n"));
}
