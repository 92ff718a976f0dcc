// Values that are encoded in a text, whatever stands round them: none is missed, however the text is cut into deltas.
import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import type { WholeTable } from "../../src/engine/prefilter.ts";
import { createScanner } from "../../src/engine/scanner.ts";
import { createSieve } from "../../src/engine/sieve.ts";
import { createObjectKernel } from "../../src/git/kernel/objects.ts";
import { BUILTIN_ANCHORS, BUILTIN_DETECTORS, BUILTIN_PROBES } from "../../src/rules/builtin.gen.ts";
import { fillTemplate } from "../../src/rules/templates.ts";
import { copy, encodeDelta, insert } from "../support/deltas.ts";
import { createRandom, type Random } from "../support/random.ts";

const CASES = process.env["LEAKCLERK_FULL"] === undefined ? 150 : 20_000;

const scanner = createScanner({ detectors: BUILTIN_DETECTORS, prepared: BUILTIN_ANCHORS, probes: BUILTIN_PROBES });
const reaches = (BUILTIN_ANCHORS.whole as WholeTable).reaches;
const kernel = createObjectKernel(createSieve(scanner.source, reaches), scanner.source.table);

const PLAIN: readonly ((random: Random) => string)[] = [
  (random) => fillTemplate("key AKIA{base36upper:16} of the first", random.below(1e6)),
  (random) => fillTemplate('{"key": "API-{base36upper:36}"}', random.below(1e6)),
  (random) => fillTemplate("token ghp_{alnum:36}", random.below(1e6)),
  () => "nothing but some words of a usual text in a row",
  (random) => fillTemplate("{alnum:20-60}", random.below(1e6)),
];

const inLines = (text: string, length: number): string => text.replaceAll(new RegExp(`.{${length}}`, "g"), "$&\n");
const escaped = (text: string, each: (code: number) => string): string => Array.from(text, (c) => each(c.charCodeAt(0))).join("");
const hex = (code: number, length: number): string => code.toString(16).padStart(length, "0");

/** What hides a text; nothing where it does not. */
const FORMS: readonly ((text: string, random: Random) => string)[] = [
  (text) => text,
  (text) => Buffer.from(text).toString("base64"),
  (text) => Buffer.from(text).toString("base64url"),
  (text, random) => inLines(Buffer.from(`${text} and ${text}`).toString("base64"), random.pick([40, 64, 76])),
  (text) => Buffer.from(text).toString("hex"),
  (text) => Buffer.from(text, "utf16le").toString("base64"),
  (text) => Buffer.from(Buffer.from(text).toString("base64")).toString("base64"),
  (text) => Buffer.from(text, "utf16le").toString("latin1"),
  (text) => escaped(text, (code) => `\\x${hex(code, 2)}`),
  (text) => escaped(text, (code) => (/\w/.test(String.fromCharCode(code)) ? String.fromCharCode(code) : `\\u${hex(code, 4)}`)),
  (text) => escaped(text, (code) => `&#${code};`),
  (text, random) => `"${text.slice(0, 14 + random.below(9))}" +\n      "${text.slice(22)}"`,
  (text) => [...text].toReversed().join(""),
  (text) => escaped(text, (code) => `0x${hex(code, 2)}, `),
];

/** What may stand between, near enough to be looked at together, or far away. */
const between = (random: Random): string =>
  random.pick([
    "\n",
    "",
    " ",
    "some words between\n",
    "x".repeat(random.below(900)),
    "a line of text that goes on\n".repeat(random.below(60)),
  ]);

const piece = (random: Random): string => random.pick(FORMS)(random.pick(PLAIN)(random), random) + between(random);

test(`${CASES} histories of encoded values: a text that is no suspect has none, and what is known of a suspect is enough`, () => {
  const random = createRandom(23);
  let [found, clean] = [0, 0];
  for (let i = 0; i < CASES; i++) {
    let record = kernel.makeRoom(1 << 20, 1 << 20);
    let bytes: Buffer = Buffer.from(Array.from({ length: 1 + random.below(8) }, () => piece(random)).join(""), "latin1");
    let end = kernel.addWhole(deflateSync(bytes), record, bytes.length);
    for (let version = 0; version < 5; version++) {
      const document = { path: "", bytes, origin: { kind: "file" } } as const;
      const expected = scanner.scan(document);
      const isSuspect = kernel.isSuspect(record);
      if (!isSuspect) expect(expected, `case ${i}, version ${version}`).toEqual([]);
      else expect(scanner.scan({ ...document, known: kernel.knownHits(record) ?? undefined })).toEqual(expected);
      found += Number(expected.length > 0);
      clean += Number(!isSuspect);
      const at = random.below(bytes.length + 1);
      const gone = Math.min(bytes.length - at, random.below(random.pick([2, 40, 400])));
      const added = Buffer.from(random.below(3) === 0 ? piece(random).slice(0, random.below(120)) : "", "latin1");
      const copies = [
        ...(at > 0 ? [copy(0, at)] : []),
        ...(added.length > 0 ? [insert(added)] : []),
        ...(at + gone < bytes.length ? [copy(at + gone, bytes.length - at - gone)] : []),
      ];
      const { delta, result } = encodeDelta(bytes, copies);
      const next = end;
      end = kernel.addDelta(deflateSync(delta), delta.length, record, next);
      expect(end).toBeGreaterThan(next);
      [record, bytes] = [next, result];
    }
  }
  expect(found).toBeGreaterThan(CASES);
  expect(clean).toBeGreaterThan(CASES / 4);
});
