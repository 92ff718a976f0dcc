// No text keeps the engine busy for long: time grows with length, whatever stands in it.
import { afterAll, describe, expect, test } from "vitest";
import { latin1 } from "../../src/engine/bytes.ts";
import { createScanner } from "../../src/engine/scanner.ts";
import { fillTemplate } from "../../src/rules/templates.ts";
import { clerkKey } from "../support/keys.ts";
import { attacksOn, attackText } from "./attacks.ts";
import { detectors, documentOf, examples } from "./documents.ts";
import { count } from "./runs.ts";

const KIB = 1024;

function milliseconds(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Best of three: another process can only make it slower. */
const bestOf3 = (work: () => void): number => Math.min(milliseconds(work), milliseconds(work), milliseconds(work));

// What is quadratic is so every time; a busy machine is not.
const TIMED = { retry: 2 };

describe("every detector against texts made for it", TIMED, () => {
  const [half, whole] = [count(16, 128) * KIB, count(32, 256) * KIB];
  const sample = count(8, 64) * KIB;
  const limit = (100 * whole) / (32 * KIB);
  const worst: { rule: string; kind: string; time: number }[] = [];

  test.each(detectors)("$id", (detector) => {
    const scanner = createScanner({ detectors: [detector] });
    for (const attack of attacksOn(detector)) {
      const timeOf = (size: number, measure: (work: () => void) => number): number => {
        const document = documentOf(attackText(attack, detector, size), "example.txt");
        return measure(() => void scanner.match(document));
      };
      let time = (whole / sample) * timeOf(sample, milliseconds);
      // Only what takes time is measured well; most attacks are over at once, and short times say nothing of growth.
      // What grows with the third power and is over the limit takes a sixteenth of it by this measure.
      if (time > limit / 16) {
        time = timeOf(whole, bestOf3);
        if (time > limit / 2) expect(time / timeOf(half, bestOf3), `${attack.kind}: growth, ${time.toFixed(1)} ms`).toBeLessThan(3);
      }
      worst.push({ rule: detector.id, kind: attack.kind, time });
      expect(time, `${attack.kind}: ms for ${whole / KIB} KiB`).toBeLessThan(limit);
    }
  });

  afterAll(() => {
    const rows = worst.toSorted((a, b) => b.time - a.time).slice(0, 5);
    const shown = rows.map(({ rule, kind, time }) => `  ${time.toFixed(1)} ms  ${rule}: ${kind}\n`);
    process.stdout.write(`slowest of ${worst.length} attacks, for ${whole / KIB} KiB:\n${shown.join("")}`);
  });
});

describe("all detectors at once, on texts full of findings", TIMED, () => {
  const scanner = createScanner({ detectors });
  const keys = Array.from({ length: 10_000 }, (_, i) => clerkKey(i));
  const similar = Array.from({ length: 10_000 }, (_, i) => fillTemplate("sk-ant-api03-{base64url:93}AA", i));
  const ALLOW = "# leakclerk:allow clickbank-clerk-key -- test";

  /** Some 200 KB in which half of all rules speak. */
  const mixed = (number: number): string =>
    Array.from({ length: number }, (_, i) =>
      fillTemplate((examples[i % examples.length] as { text: string }).text.replaceAll("\n", " "), i),
    ).join("\n");

  const many = count(2500, 10_000);
  type Row = readonly [what: string, number: number, findings: number | null, text: (number: number) => string];
  const ROWS: readonly Row[] = [
    ["findings on one line", 10_000, 10_000, (number) => keys.slice(0, number).join(" ")],
    [
      "findings on one line, each with an allow comment",
      many,
      many,
      (number) =>
        keys
          .slice(0, number)
          .map((key) => `${key} ${ALLOW}`)
          .join(" "),
    ],
    ["findings on one line, allowed at its end", many, many, (number) => `${keys.slice(0, number).join(" ")} ${ALLOW}`],
    [
      "findings on lines of their own, each with an allow comment",
      many,
      many,
      (number) =>
        keys
          .slice(0, number)
          .map((key) => `${key} ${ALLOW}`)
          .join("\n"),
    ],
    ["places of one value", many, many, (number) => `${keys[0] as string} `.repeat(number)],
    ["findings whose values begin alike", many, many, (number) => similar.slice(0, number).join(" ")],
    ["allow comments beside one value", many, 1, (number) => `${"# leakclerk:allow ".repeat(number)}${keys[0] as string}`],
    [
      "allow comments that try the comment's own pattern",
      500,
      1,
      (number) => `${keys[0] as string} ${`leakclerk:allow${" --".repeat(120)}\u2028`.repeat(number)}`,
    ],
    ["findings of many rules in some 200 KB", 2000, null, mixed],
    ["keywords and no findings", 12_000, 0, (number) => Array.from({ length: number }, (_, i) => `api_key = 'q${i}'`).join("\n")],
  ];
  test.each(ROWS)("time grows with the number of %s", (_, number, findings, text) => {
    const [small, large] = [documentOf(text(number / 2)), documentOf(text(number))];
    let before = milliseconds(() => void scanner.scan(small));
    let found = 0;
    let time = milliseconds(() => (found = scanner.scan(large).length));
    if (findings !== null) expect(found).toBe(findings);
    if (time > 100 && time / before > 2.6) {
      before = bestOf3(() => void scanner.scan(small));
      time = bestOf3(() => void scanner.scan(large));
    }
    expect(time, "ms").toBeLessThan(5000);
    // Short times say nothing on a busy machine.
    if (time > 100) expect(time / before, `growth, ${time.toFixed(0)} ms`).toBeLessThan(3);
  });

  test("bytes of no kind take no longer than text", () => {
    const noise = Uint8Array.from({ length: 512 * KIB }, (_, i) => (Math.imul(i, 2_654_435_761) >>> 13) & 0xff);
    expect(latin1(noise)).toHaveLength(noise.length);
    expect(bestOf3(() => void scanner.scan(documentOf(noise)))).toBeLessThan(1000);
  });
});
