// A rule proves itself: its examples are found with all rules on, its counterexamples are not found by it.
import { toUtf8 } from "../engine/bytes.ts";
import { variantOf } from "../engine/variant.ts";
import { createScanner, type Scanner } from "../engine/scanner.ts";
import type { Detector } from "../engine/types.ts";
import type { ExampleSource, RuleSource } from "./schema.ts";
import { fillTemplate } from "./templates.ts";

export interface ExampleFailure {
  readonly ruleId: string;
  readonly kind: "example" | "counterexample";
  /** 0-based place in the rule's list. */
  readonly index: number;
  readonly seed: number;
  /** The template, never the filled text. */
  readonly template: string;
  /** Rules that spoke instead. */
  readonly found: readonly string[];
}

const asTable = (example: ExampleSource): { text: string; path: string } =>
  typeof example === "string" ? { text: example, path: "example.txt" } : example;

/**
 * Runs every example of every rule with the given number of seeds.
 * @param detectors all active detectors, those of `rules` among them
 */
export function checkExamples(rules: readonly RuleSource[], detectors: readonly Detector[], seeds: number): ExampleFailure[] {
  return checkWith(createScanner({ detectors }), rules, detectors, seeds);
}

/** The same with a scanner that has all of the detectors: making one takes longer than most rules' examples. */
export function checkWith(every: Scanner, rules: readonly RuleSource[], detectors: readonly Detector[], seeds: number): ExampleFailure[] {
  const failures: ExampleFailure[] = [];
  for (const rule of rules) {
    // By itself a part of others is found as they find it.
    const report = (detector: Detector): Detector => (detector.id === rule.id ? variantOf(detector, { skipReport: false }) : detector);
    const all = rule.skipReport ? createScanner({ detectors: detectors.map(report) }) : every;
    const own = createScanner({ detectors: detectors.filter((detector) => detector.id === rule.id).map(report) });
    const check = (kind: ExampleFailure["kind"], examples: readonly ExampleSource[]): void => {
      examples.map(asTable).forEach(({ text, path }, index) => {
        for (let seed = 1; seed <= seeds; seed++) {
          const document = { path, bytes: toUtf8(fillTemplate(text, seed)), origin: { kind: "file" as const } };
          const found = all.scan(document).map((finding) => finding.ruleId);
          const failed = kind === "example" ? !found.includes(rule.id) : found.includes(rule.id) || own.scan(document).length > 0;
          if (!failed) continue;
          failures.push({ ruleId: rule.id, kind, index, seed, template: text, found });
          break;
        }
      });
    };
    check("example", rule.examples);
    check("counterexample", rule.counterexamples);
  }
  return failures;
}
