// What a rule's fields mean: each gate on its own, then which rule speaks for a value that several see.
import { describe, expect, test } from "vitest";
import { latin1, toUtf8 } from "../../src/engine/bytes.ts";
import { sha256Hex } from "../../src/engine/fingerprint.ts";
import { createScanner } from "../../src/engine/scanner.ts";
import type { Detector } from "../../src/engine/types.ts";
import { fillTemplate } from "../../src/rules/templates.ts";
import { clerkKey, developerKey } from "../support/keys.ts";
import { detectors, documentOf } from "./documents.ts";
import { ownDetectors, withConfigAllowlist } from "./own-rules.ts";

function valuesOf(own: readonly Detector[], text: string, path?: string): string[] {
  return createScanner({ detectors: own })
    .match(documentOf(text, path))
    .matches.map(({ secret }) => secret.expose());
}

const VALUE = "Kx7mQ2rT9w";

/** A rule that takes `tok_` and ten letters or digits, with more fields. */
const rule = (more: Record<string, unknown> = {}): Detector[] =>
  ownDetectors([{ regex: "tok_([A-Za-z0-9]{10})", keywords: ["tok_"], ...more }]);

describe("gates", () => {
  type Row = readonly [what: string, fields: Record<string, unknown>, text: string, values: readonly string[]];
  const ROWS: readonly Row[] = [
    ["nothing else asked for", {}, `tok_${VALUE}`, [VALUE]],
    ["a keyword in another case", { keywords: ["TOK_"] }, `tok_${VALUE}`, [VALUE]],
    ["no keyword in the text", { keywords: ["other"] }, `tok_${VALUE}`, []],
    ["a keyword elsewhere in the text", { keywords: ["other"] }, `other, far away\n${"\n".repeat(500)}tok_${VALUE}`, [VALUE]],
    ["no keywords at all", { keywords: [] }, `tok_${VALUE}`, [VALUE]],
    ["entropy just below", { entropy: 3.32 }, `tok_${VALUE}`, [VALUE]],
    [
      "entropy exactly met is not enough",
      { entropy: 2, placeholders: "keep" },
      "tok_aabbccddee tok_abcdabcdab tok_aabbaabbcc",
      ["aabbccddee"],
    ],
    ["minDigits met", { structure: { minDigits: 3 } }, `tok_${VALUE}`, [VALUE]],
    ["minDigits missed", { structure: { minDigits: 4 } }, `tok_${VALUE}`, []],
    ["minLetters met", { structure: { minLetters: 7 } }, `tok_${VALUE}`, [VALUE]],
    ["minLetters missed", { structure: { minLetters: 8 } }, `tok_${VALUE}`, []],
    ["minDistinct met", { structure: { minDistinct: 10 } }, `tok_${VALUE}`, [VALUE]],
    ["minDistinct missed", { structure: { minDistinct: 10 } }, "tok_Kx7mQ2rT9K", []],
    ["a placeholder", {}, "tok_xxxxxxxxxx", []],
    ["a placeholder kept", { placeholders: "keep" }, "tok_xxxxxxxxxx", ["xxxxxxxxxx"]],
    ["a generic score on a word", { score: "generic" }, "tok_lanternday", []],
    ["a generic score on a random value", { score: "generic" }, `tok_${VALUE}`, [VALUE]],
    ["context near", { context: { keywords: ["ACME"], within: 20 } }, `acme tok_${VALUE}`, [VALUE]],
    ["context after the value", { context: { keywords: ["acme"], within: 20 } }, `tok_${VALUE} # Acme`, [VALUE]],
    ["context too far", { context: { keywords: ["acme"], within: 20 } }, `acme${" ".repeat(40)}tok_${VALUE}`, []],
    ["no context", { context: { keywords: ["acme"] } }, `tok_${VALUE}`, []],
    ["the chosen group", { regex: "(t)ok_([A-Za-z0-9]{10})", secretGroup: 2 }, `tok_${VALUE}`, [VALUE]],
    ["the first group that took part", { regex: "tok_(?:([0-9]{10})|([A-Za-z0-9]{10}))" }, `tok_${VALUE}`, [VALUE]],
    ["no group: the whole match", { regex: "tok_[A-Za-z0-9]{10}" }, `tok_${VALUE}`, [`tok_${VALUE}`]],
    ["a group that took no part", { regex: "tok_(x)?[A-Za-z0-9]{10}", secretGroup: 1 }, `tok_${VALUE}`, []],
    ["line breaks round a value are no part of it", { regex: "tok_(\\s*[A-Za-z0-9]{10}\\s*)" }, `tok_\r\n${VALUE}\r\n`, [VALUE]],
    ["several values on a line", {}, `tok_${VALUE} tok_9w${VALUE.slice(2)}`, [VALUE, `9w${VALUE.slice(2)}`]],
    ["characters beyond ASCII round it", {}, `\u00e9tok_${VALUE}\u00e9 \u{1f511}`, [VALUE]],
  ];
  test.each(ROWS)("%s", (_, fields, text, values) => {
    expect(valuesOf(rule(fields), text)).toEqual(values);
  });
});

describe("paths", () => {
  type Row = readonly [what: string, fields: Record<string, unknown>, path: string, found: boolean];
  const ROWS: readonly Row[] = [
    ["a path that fits", { path: "\\.env$" }, "app/.env", true],
    ["a path that does not", { path: "\\.env$" }, "app/env.ts", false],
    ["a path with characters beyond ASCII", { path: "^caf\u00e9/" }, "caf\u00e9/a.txt", true],
    ["context in the path", { context: { keywords: ["acme"] } }, "lib/Acme/client.ts", true],
    ["context in the path, which does not count", { context: { keywords: ["acme"], path: false } }, "lib/acme/client.ts", false],
    ["context beyond ASCII in the path", { context: { keywords: ["caf\u00e9"] } }, "caf\u00e9/a.txt", true],
    ["an allowed path", { allowlists: [{ paths: ["^test/"] }] }, "test/a.ts", false],
    ["a path that only looks allowed", { allowlists: [{ paths: ["^test/"] }] }, "src/test/a.ts", true],
  ];
  test.each(ROWS)("%s", (_, fields, path, found) => {
    expect(valuesOf(rule(fields), `tok_${VALUE}`, path)).toEqual(found ? [VALUE] : []);
  });

  test.each([
    ["our own file", false],
    ["a gitleaks file", true],
  ])("a rule of %s that judges the path alone reports the file once, at its start", (_, foreign) => {
    const scanner = createScanner({ detectors: ownDetectors([{ path: "(?i)\\.p12$" }], { foreign }) });
    expect(scanner.scan(documentOf("anything", "a/b.txt"))).toEqual([]);
    for (const content of [toUtf8("anything\n"), new Uint8Array(0), Uint8Array.of(0xff, 0xfe, 0x41, 0)]) {
      const found = scanner.scan(documentOf(content, "a/key.P12"));
      expect(found.map(({ ruleId, startLine, startColumn }) => [ruleId, startLine, startColumn])).toEqual([["rule-1", 1, 1]]);
    }
  });
});

describe("keywords and context beyond ASCII", () => {
  test.each([
    ["as written", ["\u043f\u0430\u0440\u043e\u043b\u044c"], "\u043f\u0430\u0440\u043e\u043b\u044c"],
    ["with a capital", ["\u041f\u0430\u0440\u043e\u043b\u044c"], "\u041f\u0430\u0440\u043e\u043b\u044c"],
  ])("a keyword in Cyrillic is found %s", (_, keywords, word) => {
    expect(valuesOf(ownDetectors([{ regex: `${word}: ([A-Za-z0-9]{10})`, keywords }]), `${word}: ${VALUE}`)).toEqual([VALUE]);
  });

  test("a context word in Cyrillic is found", () => {
    const context = { keywords: ["\u0442\u043e\u043a\u0435\u043d"] };
    expect(valuesOf(rule({ context }), `\u0442\u043e\u043a\u0435\u043d tok_${VALUE}`)).toEqual([VALUE]);
  });
});

describe("allowlists", () => {
  const text = `say my.old-tok_${VALUE} # fixture`;
  type Row = readonly [what: string, allowlist: Record<string, unknown>, allowed: boolean];
  const ROWS: readonly Row[] = [
    ["a regex on the value", { regexes: ["^Kx7"] }, true],
    ["a regex on the value does not see the match", { regexes: ["tok_"] }, false],
    ["a regex on the match", { regexTarget: "match", regexes: ["^tok_"] }, true],
    ["a regex on the name and the value", { regexTarget: "named", regexes: ["^my\\.old-tok_Kx7mQ2rT9w$"] }, true],
    ["a regex on the name and the value sees no further", { regexTarget: "named", regexes: ["say|fixture"] }, false],
    ["a regex on the line", { regexTarget: "line", regexes: ["# fixture$"] }, true],
    ["a regex on the line does not see other lines", { regexTarget: "line", regexes: ["second"] }, false],
    ["one regex of several", { regexes: ["nothing", "rT9"] }, true],
    ["a leading (?i) ends with its own regex", { regexes: ["(?i)nothing", "KX7M"] }, false],
    ["a stopword in another case", { stopwords: ["MQ2R"] }, true],
    ["a stopword sees the value alone, whatever the target", { regexTarget: "line", stopwords: ["fixture"] }, false],
    ["a hash of the value", { sha256: [sha256Hex(VALUE)] }, true],
    ["a hash in capitals", { sha256: [sha256Hex(VALUE).toUpperCase()] }, true],
    ["a hash of something else", { sha256: [sha256Hex(`${VALUE}x`)] }, false],
    ["OR: one kind is enough", { condition: "or", paths: ["nowhere"], stopwords: ["mq2r"] }, true],
    ["AND: all kinds hit", { condition: "AND", paths: ["example"], stopwords: ["mq2r"] }, true],
    ["AND: one kind misses", { condition: "&&", paths: ["nowhere"], stopwords: ["mq2r"] }, false],
    ["commits never stand in a document", { commits: ["0123456789"] }, false],
    ["AND with commits is never met", { condition: "AND", commits: ["0123456789"], stopwords: ["mq2r"] }, false],
  ];
  test.each(ROWS)("of a rule: %s", (_, allowlist, allowed) => {
    expect(valuesOf(rule({ allowlists: [allowlist] }), `${text}\nsecond line`)).toEqual(allowed ? [] : [VALUE]);
  });

  test("of a rule: the line of a value at the very beginning is its own", () => {
    const [own] = ownDetectors([
      { regex: "([A-Za-z0-9]{10})", keywords: [VALUE], allowlists: [{ regexTarget: "line", regexes: ["fixture"] }] },
    ]);
    expect(valuesOf([own as Detector], `${VALUE} # fixture\nsecond line\n`)).toEqual([]);
  });

  test("of the configuration: the finding stays, marked with the reason", () => {
    const [own] = rule().map((detector) => withConfigAllowlist(detector, { description: "made up", stopwords: ["mq2r"] }));
    const [finding] = createScanner({ detectors: [own as Detector] }).scan(documentOf(text));
    expect(finding?.suppression).toEqual({ kind: "config", reason: "made up" });
  });

  test("a long line is read as far as 4096 bytes to each side", () => {
    const list = { regexTarget: "line", regexes: ["fixture"] };
    expect(valuesOf(rule({ allowlists: [list] }), `fixture${" ".repeat(4000)}tok_${VALUE}`)).toEqual([]);
    expect(valuesOf(rule({ allowlists: [list] }), `fixture${" ".repeat(5000)}tok_${VALUE}`)).toEqual([VALUE]);
  });
});

describe("one value, several rules", () => {
  const same = { regex: "tok_[A-Za-z0-9]{10}", keywords: ["tok_"] };
  const speaks = (rules: readonly Record<string, unknown>[], text = `a tok_${VALUE}zz b`): string[] =>
    createScanner({ detectors: ownDetectors(rules) })
      .scan(documentOf(text))
      .map(({ ruleId }) => ruleId);

  test.each([
    [
      "the more specific",
      [
        { ...same, specificity: 1 },
        { ...same, specificity: 2 },
      ],
      ["rule-2"],
    ],
    [
      "then the surer",
      [
        { ...same, confidence: "low" },
        { ...same, confidence: "high" },
      ],
      ["rule-2"],
    ],
    [
      "then the graver",
      [
        { ...same, severity: "low" },
        { ...same, severity: "critical" },
      ],
      ["rule-2"],
    ],
    ["then the longer", [same, { ...same, regex: "tok_[A-Za-z0-9]{12}" }], ["rule-2"]],
    ["then the first in the list", [same, same], ["rule-1"]],
    ["a specific short one beats a generic long one", [{ ...same, score: "generic", regex: "a (tok_[A-Za-z0-9]{12})" }, same], ["rule-2"]],
    [
      "apart from each other both",
      [
        { ...same, regex: "a (t)ok_", placeholders: "keep" },
        { ...same, regex: "tok_([A-Za-z0-9]{10})" },
      ],
      ["rule-1", "rule-2"],
    ],
  ] as const)("%s speaks", (_, rules, expected) => {
    expect(speaks(rules)).toEqual(expected);
  });

  test("of a chain of overlaps the best one is kept, and what it leaves free", () => {
    const rules = [
      { regex: "(AAAA)BBBB", specificity: 1 },
      { regex: "A(ABBB)", specificity: 2 },
      { regex: "(BCCC)", specificity: 1 },
    ].map((fields) => ({ keywords: ["a", "b"], placeholders: "keep", ...fields }));
    expect(speaks(rules, "AAAABBBBCCCC")).toEqual(["rule-2", "rule-3"]);
  });

  test("a pair of a developer and a clerk key are two findings", () => {
    const found = createScanner({ detectors }).scan(documentOf(`Authorization: ${developerKey(1)}:${clerkKey(1)}`));
    expect(found.map(({ ruleId }) => ruleId)).toEqual(["clickbank-developer-key", "clickbank-clerk-key"]);
  });
});

describe("findings", () => {
  const scanner = createScanner({ detectors });

  test("come in the order of their places, whatever the order of the rules", () => {
    const text = Array.from({ length: 8 }, (_, i) => (i % 2 === 0 ? clerkKey(i) : developerKey(i))).join("\n");
    const lines = scanner.scan(documentOf(text)).map(({ startLine }) => startLine);
    expect(lines).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test("are the same on every run", () => {
    const document = documentOf(`${clerkKey(1)} ${developerKey(2)} # leakclerk:allow clickbank-clerk-key -- test`);
    expect(scanner.scan(document)).toEqual(createScanner({ detectors }).scan(document));
    expect(scanner.scan(document)).toEqual(scanner.scan(document));
  });

  test("show paths by the name for people and by the name for policy", () => {
    const [finding] = scanner.scan({
      ...documentOf(clerkKey(1), "b.txt"),
      policyPath: "a/b.txt",
      origin: { kind: "index", blob: "abc123" },
    });
    expect(finding).toMatchObject({ path: "b.txt", policyPath: "a/b.txt", blob: "abc123" });
  });

  test("of an empty document there are none", () => {
    expect(scanner.scan(documentOf(""))).toEqual([]);
    expect(scanner.match(documentOf("")).matches).toEqual([]);
  });

  test("values that an earlier version held are left out, wherever they stood and however it was encoded", () => {
    const [old, added] = [clerkKey(1), clerkKey(2)];
    const utf16 = Uint8Array.from(
      latin1(toUtf8(`${old}\n`))
        .split("")
        .flatMap((letter) => [letter.charCodeAt(0), 0]),
    );
    const document = documentOf(`x\n\ny = ${added}\nz = ${old}\n`);
    for (const earlier of [toUtf8(`${old}\n`), utf16])
      expect(scanner.scan(document, [toUtf8("nothing"), earlier]).map(({ startLine }) => startLine)).toEqual([3]);
  });

  test("a generated key of each era is found alone on a line", () => {
    for (const era of [
      "API-{hexupper:36}",
      "API-{base32hexupper:32}",
      "API-{base36upper:36}",
      "DEV-{hexupper:36}",
      "DEV-{base32hexupper:32}",
      "DEV-{base36upper:36}",
    ]) {
      for (let seed = 1; seed <= 50; seed++) expect(scanner.scan(documentOf(fillTemplate(era, seed)))).toHaveLength(1);
    }
  });
});
