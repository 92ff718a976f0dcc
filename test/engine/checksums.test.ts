// Checksums of tokens: right ones hold, one changed character never does, and a rule says what becomes of the rest.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toUtf8 } from "../../src/engine/bytes.ts";
import { crc32, inAlphabet } from "../../src/engine/checksums/crc32.ts";
import { marvin32 } from "../../src/engine/checksums/marvin.ts";
import { type Checksum, CHECKSUM_NAMES, CHECKSUMS } from "../../src/engine/checksums/registry.ts";
import { createScanner } from "../../src/engine/scanner.ts";
import { fillTemplate } from "../../src/rules/templates.ts";
import { BUILTIN_ANCHORS, BUILTIN_DETECTORS } from "../../src/rules/builtin.gen.ts";
import { ownDetectors } from "./own-rules.ts";

/** Values of each kind, as templates; `at` is where its checksum begins, counted from its end. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  github: ["ghp_{alnum:30}{checksum:github}", "ghr_{alnum:70}{checksum:github}"],
  "github-fine-grained": ["github_pat_{alnum:22}_{alnum:43}{checksum:github-fine-grained}{alnum:8}"],
  npm: ["npm_{alnum:30}{checksum:npm}"],
  gitlab: ["glpat-{alnum:28}.01.{base36:2}{checksum:gitlab}", "glrt-t3_{base64url:40}.01.{base36:2}{checksum:gitlab}"],
  grafana: ["glsa_{alnum:32}_{checksum:grafana}"],
  vercel: ["vcp_{alnum:50}{checksum:vercel}"],
  apify: ["apify_api_{alnum:30}{checksum:apify}"],
  zuplo: ["zpka_{hex:32}_{checksum:zuplo}"],
  canva: ["cnvca{alnum:43}{checksum:canva}"],
  atlassian: ["ATATT3{base64url:177}={checksum:atlassian}"],
  azure: [
    "{base64:76}+ASt{checksum:azure}",
    "{base64:76}ACDb{checksum:azure}",
    "{base64:33}+ASb{checksum:azure}",
    "{alnum:42}AzSe{checksum:azure}",
    "{base64url:44}AzFu{checksum:azure}",
  ],
  entra: ["{alnum:3}8Q~{alnum:31}{checksum:entra}"],
  luhn: ["{digit:15}{checksum:luhn}"],
};

test.each([
  ["", 0],
  ["123456789", 0xcbf43926],
  ["The quick brown fox jumps over the lazy dog", 0x414fa339],
])("the CRC-32 of %j is the known one", (text, expected) => {
  expect(crc32(text)).toBe(expected);
});

test.each([["", 0x302009bc]])("the Marvin checksum of %j is the one that its makers publish", (text, expected) => {
  expect(marvin32(toUtf8(text), "\u0000\u004f\u00b6\u001a\u0000\u001b\u00db\u00cc")).toBe(expected);
});

test.each([
  ["abc", "\u00d5\u003c\u00d9\u00ce\u00cd\u0008\u0093\u00b7", 0x6be02a86],
  ["abcdefghijklmnopqrstuvwxyz", "\u000d\u00dd\u00de\u00ee\u00ef\u00ff\u00f0\u0000", 0xd34847dc],
])("and so is that of %j", (text, seed, expected) => {
  expect(marvin32(toUtf8(text), seed)).toBe(expected);
});

test("numbers are written in an alphabet from the left, filled up", () => {
  expect([inAlphabet(0, "01", 3), inAlphabet(5, "01", 3), inAlphabet(9, "01", 3)]).toEqual(["000", "101", "1001"]);
});

test("every checksum that ends a value is tried here", () => {
  const made = CHECKSUM_NAMES.filter((name) => (CHECKSUMS[name] as Checksum).complete !== undefined);
  expect(Object.keys(VALUES).toSorted()).toEqual(made.toSorted());
});

/** Characters at the end of a value that its checksum says nothing of; a last character of base64 may hold bits that do not count. */
const uncovered = (template: string): number => (template.endsWith("{alnum:8}") ? 8 : template.includes("{checksum:azure}") ? 3 : 0);

const cases = Object.entries(VALUES).flatMap(([name, templates]) => templates.map((template) => ({ name, template })));

describe.each(cases)("$name: $template", ({ name, template }) => {
  const checksum = CHECKSUMS[name as keyof typeof CHECKSUMS] as Checksum;

  test("holds as it is, and with a wrong character never", () => {
    for (let seed = 1; seed <= 40; seed++) {
      expect(checksum.holds(fillTemplate(template, seed), ""), `seed ${seed}`).toBe(true);
      expect(checksum.holds(fillTemplate(template.replace("{checksum:", "{wrongsum:"), seed), ""), `seed ${seed}`).toBe(false);
    }
  });

  test("notices one other character anywhere in the value", () => {
    // Three characters of 66 are right by chance once in 287,496 times; the others more seldom still.
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(), (seed, place) => {
        const value = fillTemplate(template, seed);
        const at = place % (value.length - uncovered(template));
        const spoilt = `${value.slice(0, at)}${value[at] === "7" ? "8" : "7"}${value.slice(at + 1)}`;
        expect(checksum.holds(spoilt, "")).not.toBe(true);
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});

test("forms without a checksum are left alone", () => {
  const { holds: github } = CHECKSUMS.github;
  const { holds: gitlab } = CHECKSUMS.gitlab;
  expect(github(fillTemplate("ghp_{alnum:40}", 1), "")).toBeUndefined();
  expect(gitlab(fillTemplate("glpat-{base64url:20}", 1), "")).toBeUndefined();
});

test("GitLab's checksum holds with the prefix of an instance in front, which it may take in", () => {
  const { holds } = CHECKSUMS.gitlab;
  const value = "glpat-{alnum:28}.01.{base36:2}{checksum:gitlab}";
  const own = fillTemplate(value, 1);
  const prefixed = fillTemplate(`acme-${value}`, 1);
  expect(holds(own, 'token = "acme-')).toBe(true);
  expect(holds(prefixed.slice("acme-".length), 'token = "acme-')).toBe(true);
  expect(holds(prefixed.slice("acme-".length), 'token = "')).toBe(false);
});

test.each([
  ["4111111111111111", true],
  ["4111111111111112", false],
  ["4111 1111 1111 1111", true],
])("card number %s", (number, expected) => {
  expect(CHECKSUMS.luhn.holds(number)).toBe(expected);
});

const acme = (fields: Record<string, unknown>) =>
  createScanner({
    detectors: ownDetectors([
      { id: "acme-card", description: "Acme card", severity: "critical", regex: "acme([0-9]{16})", checksum: "luhn", ...fields },
    ]),
  });
const builtin = createScanner({ detectors: BUILTIN_DETECTORS, prepared: BUILTIN_ANCHORS });
const scan = (scanner: ReturnType<typeof acme>, text: string) =>
  scanner.scan({ path: "a.txt", bytes: toUtf8(text), origin: { kind: "file" } });

test("a value with a wrong checksum is a finding of low severity that says so, or none if the rule wants that", () => {
  const right = `acme${fillTemplate("{digit:15}{checksum:luhn}", 3)}`;
  const wrong = `acme${fillTemplate("{digit:15}{wrongsum:luhn}", 3)}`;
  const short = (text: string, fields = {}) =>
    scan(acme(fields), text).map(({ severity, confidence, message }) => [severity, confidence, message]);
  expect(short(right)).toEqual([["critical", "medium", "Acme card"]]);
  expect(short(wrong)).toEqual([["low", "low", "Acme card with a wrong checksum: made up or mistyped"]]);
  expect(short(wrong, { wrongChecksum: "drop" })).toEqual([]);
  expect(short(right, { wrongChecksum: "drop" })).toHaveLength(1);
});

test.each([
  ["ghp_{alnum:30}", "github", "github-pat"],
  ["npm_{alnum:30}", "npm", "npm-access-token"],
  ["github_pat_{alnum:22}_{alnum:43}", "github-fine-grained", "github-fine-grained-pat"],
  ["glpat-{alnum:28}.01.{base36:2}", "gitlab", "gitlab-pat"],
])("%s: a made-up token is told from a real one", (beginning, name, ruleId) => {
  const found = (kind: string) =>
    scan(builtin, `TOKEN=${fillTemplate(`${beginning}{${kind}:${name}}${name === "github-fine-grained" ? "{alnum:8}" : ""}`, 5)}\n`);
  expect(found("checksum").map((finding) => [finding.ruleId, finding.severity])).toEqual([[ruleId, "critical"]]);
  expect(found("wrongsum").map((finding) => [finding.ruleId, finding.severity])).toEqual([[ruleId, "low"]]);
});
