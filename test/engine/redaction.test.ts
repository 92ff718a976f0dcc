// No finding shows its value, nor eight characters of it in a row: not beside itself, not as a copy, not cut off.
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { latin1 } from "../../src/engine/bytes.ts";
import { redactValue } from "../../src/engine/redaction.ts";
import { createScanner } from "../../src/engine/scanner.ts";
import { Secret } from "../../src/engine/secret.ts";
import type { Finding } from "../../src/engine/types.ts";
import { fillTemplate } from "../../src/rules/templates.ts";
import { generateClickBankCorpus } from "../corpus/clickbank.ts";
import { clerkKey, developerKey } from "../support/keys.ts";
import { createChoices, detectors, documentOf, examples, randomDocument } from "./documents.ts";
import { count, FULL, SEED } from "./runs.ts";

const scanner = createScanner({ detectors });
const LONGEST_SHOWN = 8;

/** All strings of a finding, however deep. */
const shown = (finding: Finding): string => JSON.stringify(finding);

/** Eight characters of the value in a row that `text` shows; its public prefix apart. */
function leaked(text: string, value: string): string | undefined {
  const secret = value.replace(/^(?:api|dev)-/i, "");
  for (let at = 0; at + LONGEST_SHOWN <= secret.length; at++) {
    const part = secret.slice(at, at + LONGEST_SHOWN);
    if (text.includes(part)) return part;
  }
  return undefined;
}

describe("findings hold nothing of a value", () => {
  test("in the ClickBank corpus", () => {
    const corpus = generateClickBankCorpus(SEED).filter((_, i) => FULL || i % 4 === SEED % 4);
    const leaks = corpus.filter(({ text, path, expect: expected }) => {
      const output = scanner.scan(documentOf(text, path)).map(shown).join("\n");
      return expected.some(({ value }) => leaked(output, value) !== undefined);
    });
    expect(leaks.map(({ id }) => id)).toEqual([]);
  });

  /** What of a finding comes from the document. Rule texts may hold `-----BEGIN PRIVATE KEY-----`. */
  const fromDocument = ({ redacted, excerpt, suppression, fingerprint }: Finding): string =>
    [redacted, excerpt.text, suppression?.reason, fingerprint].join("\n");

  test("in examples of every rule, alone and on one line with those of others", () => {
    const leaks: string[] = [];
    const choices = createChoices(SEED);
    for (const example of examples) {
      for (let seed = SEED; seed < SEED + count(2, 40); seed++) {
        const other = choices.pick(examples);
        const text = fillTemplate(
          choices.below(2) === 0 ? example.text : `${example.text.replaceAll("\n", " ")} ${other.text.replaceAll("\n", " ")}`,
          seed,
        );
        const document = documentOf(text, example.path);
        const output = scanner.scan(document).map(fromDocument).join("\n");
        for (const { secret, detector } of scanner.match(document).matches) {
          const value = secret.expose();
          const hidden = value.startsWith(detector.publicPrefix) ? value.slice(detector.publicPrefix.length) : value;
          const part = leaked(output, hidden);
          // Words of the text's own, such as the name of the key, are no part of the secret.
          if (part !== undefined && text.split(part).length <= 2)
            leaks.push(`${detector.id}, seed ${seed}: ${example.text} + ${other.text}`);
        }
      }
    }
    expect(leaks).toEqual([]);
  });

  test("in random documents", () => {
    const leaks: string[] = [];
    for (let seed = SEED; seed < SEED + count(400, 50_000); seed++) {
      const document = randomDocument(seed);
      const output = scanner.scan(document).map(fromDocument).join("\n");
      const text = latin1(document.bytes);
      for (const { secret, detector } of scanner.match(document).matches) {
        const part = leaked(output, secret.expose().slice(detector.publicPrefix.length));
        if (part !== undefined && text.split(part).length <= 2) leaks.push(`seed ${seed}: ${detector.id}`);
      }
    }
    expect(leaks).toEqual([]);
  });
});

describe("nothing shows through round a value", () => {
  const key = clerkKey(11);
  const excerpts = (text: string): string[] => scanner.scan(documentOf(text)).map(({ excerpt }) => excerpt.text);

  test("the excerpt marks where the value stood, and the line round it", () => {
    const [finding] = scanner.scan(documentOf(`before\n  const key = "${key}"; // \u00e9t\u00e9\nafter`));
    expect(finding?.excerpt).toEqual({ text: 'const key = "API-\u2026"; // \u00e9t\u00e9', start: 13, length: 5 });
  });

  test("a long line is cut on both sides, and says so", () => {
    const [finding] = scanner.scan(documentOf(`${"a b ".repeat(100)}${key}${" c d".repeat(100)}`));
    expect(finding?.excerpt.text).toMatch(/^\u2026(?:a b )+API-\u2026(?: c d)+\u2026$/);
    expect(finding?.excerpt.text.slice(finding.excerpt.start, finding.excerpt.start + finding.excerpt.length)).toBe("API-\u2026");
    expect(finding?.excerpt.text.length).toBeLessThan(140);
  });

  test("neighbours on the line are masked, too", () => {
    expect(excerpts(`${developerKey(1)}:${key}`)).toEqual(["DEV-\u2026:API-\u2026", "DEV-\u2026:API-\u2026"]);
  });

  test("a neighbour that reaches into the excerpt is masked as a whole", () => {
    for (let gap = 10; gap <= 70; gap++) {
      for (const text of [`${key}${" ".repeat(gap)}${clerkKey(12)}`, `${clerkKey(12)}${" ".repeat(gap)}${key}`]) {
        const output = excerpts(text).join("\n");
        expect([leaked(output, key), leaked(output, clerkKey(12))], `${gap} blanks`).toEqual([undefined, undefined]);
      }
    }
  });

  test("a copy that no rule sees is masked, too", () => {
    for (const copy of [`x${key}`, `${key}x`, `a/${key}`]) expect(leaked(excerpts(`${key} ${copy}`).join("\n"), key), copy).toBeUndefined();
  });

  test("a copy of a value that was found on another line is masked, too", () => {
    const other = clerkKey(14);
    expect(leaked(excerpts(`first: ${other}\n${"\n".repeat(300)}second: ${key}, not x${other}x`).join("\n"), other)).toBeUndefined();
  });

  test("a copy that the excerpt would cut off is not shown in part", () => {
    for (let gap = 1; gap <= 70; gap++) {
      for (const text of [`${key}${" ".repeat(gap)}x${key}x`, `x${key}x${" ".repeat(gap)}${key}`]) {
        expect(leaked(excerpts(text).join("\n"), key), `${gap} blanks`).toBeUndefined();
      }
    }
  });

  test("copies of a value are masked also where another rule saw more of the text as the value", () => {
    const url = `postgres://user:pw.${key}@db/`;
    expect(scanner.scan(documentOf(url)).map(({ ruleId }) => ruleId)).toEqual(["clickbank-clerk-key"]);
    for (const text of [`${url}?x${key}x`, `x${key}x ${url}`]) expect(leaked(excerpts(text).join("\n"), key), text).toBeUndefined();
  });

  test("a finding that shares its line with a value of an earlier version does not show it", () => {
    const old = clerkKey(13);
    const [finding] = scanner.scan(documentOf(`${old} ${key}`), [documentOf(old).bytes]);
    expect(finding?.excerpt.text).toBe("API-\u2026 API-\u2026");
  });

  test("a value of several lines is shown as one mark", () => {
    const pem = fillTemplate("-----BEGIN PRIVATE KEY-----\n{base64:64}\n{base64:64}\n-----END PRIVATE KEY-----", 5);
    expect(excerpts(`key: |\n${pem}\nend`)).toEqual(["[redacted]"]);
  });
});

describe("redactValue", () => {
  test.each([
    ["API-ABCDEFGHIJKLMNOPQRSTUVWX", "API-", "API-\u2026"],
    ["API-ABCDEFGHIJKLMNOPQRSTUVW", "API-", "[redacted]"],
    ["api-ABCDEFGHIJKLMNOPQRSTUVWXYZ", "API-", "[redacted]"],
    ["ABCDEFGHIJKLMNOPQRSTUVWXYZ0123", "", "[redacted]"],
    ["", "", "[redacted]"],
  ])("%j with the prefix %j is shown as %j", (value, prefix, redacted) => {
    expect(redactValue(value, prefix)).toBe(redacted);
  });
});

describe("Secret", () => {
  const value = clerkKey(21);
  const secret = new Secret(value, redactValue(value, "API-"));
  const PRINTERS: readonly [string, () => string][] = [
    ["String()", () => String(secret)],
    ["a template literal", () => `shown: ${secret as unknown as string}`],
    ["concatenation", () => "" + secret],
    ["JSON.stringify", () => JSON.stringify({ secret, list: [secret] })],
    ["util.inspect", () => inspect(secret)],
    ["util.inspect with everything shown", () => inspect({ secret, list: [[secret]] }, { showHidden: true, depth: null, getters: true })],
    ["an error's message", () => new Error(`failed on ${secret as unknown as string}`).message],
    ["an error's stack and cause", () => inspect(new Error("failed", { cause: secret }))],
    ["a list's join", () => [secret, secret].join()],
    ["Object.entries", () => JSON.stringify(Object.entries(secret))],
    ["a spread copy", () => JSON.stringify({ ...secret })],
    ["a structured clone", () => JSON.stringify(structuredClone(secret))],
    [
      "a match",
      () => inspect(scanner.match(documentOf(value)), { depth: null, showHidden: true }).replaceAll(/Uint8Array\(\d+\) \[[^\]]*\]/g, ""),
    ],
  ];
  test.each(PRINTERS)("shows its redaction in %s", (_, print) => {
    expect(leaked(print(), value)).toBeUndefined();
  });

  test("says what it hides when asked, and only then", () => {
    expect(secret.expose()).toBe(value);
    expect(String(secret)).toBe("API-\u2026");
  });
});
