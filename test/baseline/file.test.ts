// The text of a baseline: the same for the same entries, readable after a merge, and refused with a reason when damaged.
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arrangeEntries, type Entry } from "../../src/policy/baseline/entries.ts";
import { baselineText, checkBaseline, damagedLine } from "../../src/policy/baseline/file.ts";
import { runs } from "../engine/runs.ts";

const hex = (length: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: length, maxLength: length });
const fingerprint = fc.tuple(hex(12), fc.oneof(hex(4), hex(20))).map(([place, digest]) => `lc1:${place}-${digest}`);
const few = fc.constantFrom("lc1:000000000000-0000", "lc1:000000000000-1111", "lc1:111111111111-0000");
const entry: fc.Arbitrary<Entry> = fc.record(
  {
    path: fc.oneof(fc.constantFrom("a.txt", "dir/b.txt", "z\u202e.txt"), fc.string({ unit: "binary" })),
    rule: fc.constantFrom("rule-a", "rule-b"),
    fingerprint: fc.oneof(few, fingerprint),
    label: fc.constantFrom("real" as const, "false" as const),
    reason: fc.string({ unit: "binary", minLength: 1 }),
  },
  { requiredKeys: ["path", "rule", "fingerprint"] },
);
const entries = fc.array(entry, { maxLength: 20 });
const ofEntries = (list: readonly Entry[]): string => baselineText({ source: "scan", key: null, entries: list });
const read = (text: string): readonly Entry[] => checkBaseline(JSON.parse(text) as unknown[], "b.json").entries;
const linesOf = (text: string): string[] => text.split("\n").slice(1, -2);

const check = <T>(arbitrary: fc.Arbitrary<T>, hold: (value: T) => void): void =>
  fc.assert(
    fc.property(arbitrary, (value) => {
      // What it gives back would be taken for a verdict.
      hold(value);
    }),
    runs(500, 20_000),
  );

describe("entries", () => {
  test("come out sorted and once each, whatever order they go in", () => {
    check(fc.tuple(entries, fc.infiniteStream(fc.nat())), ([list, random]) => {
      const shuffled = list.map((each) => [each, random.next().value] as const).toSorted(([, a], [, b]) => a - b);
      const arranged = arrangeEntries(list);
      expect(arrangeEntries(shuffled.map(([each]) => each))).toEqual(arranged);
      expect(arrangeEntries(arranged)).toEqual(arranged);
      expect(new Set(arranged.map((each) => each.fingerprint))).toEqual(new Set(list.map((each) => each.fingerprint)));
      expect(arranged.length).toBe(new Set(list.map((each) => each.fingerprint)).size);
    });
  });

  test("of both sides of a merge are all there, in either order", () => {
    check(fc.tuple(entries, entries, entries), ([a, b, c]) => {
      const merged = arrangeEntries([...arrangeEntries([...a, ...b]), ...c]);
      expect(arrangeEntries([...c, ...arrangeEntries([...b, ...a])])).toEqual(merged);
    });
  });

  test("said to be real on one side and false on the other are real", () => {
    const one: Entry = { path: "a", rule: "r", fingerprint: "lc1:000000000000-0000" };
    expect(arrangeEntries([{ ...one, label: "false", reason: "no" }, { ...one, label: "real" }, one])).toEqual([{ ...one, label: "real" }]);
    expect(arrangeEntries([one, { ...one, label: "false", reason: "no" }])).toEqual([{ ...one, label: "false", reason: "no" }]);
  });
});

describe("the text", () => {
  test("gives back what was written, and the same text again", () => {
    check(entries, (list) => {
      const text = ofEntries(list);
      expect(read(text)).toEqual(arrangeEntries(list));
      expect(ofEntries(read(text))).toBe(text);
    });
  });

  test("has one line for each entry, and none changes when another comes or goes", () => {
    check(fc.tuple(entries, entry), ([list, more]) => {
      const [before, after] = [linesOf(ofEntries(list)), linesOf(ofEntries([...list, more]))];
      expect(before.length).toBe(arrangeEntries(list).length);
      const others = (lines: readonly string[]): string[] => lines.filter((line) => !line.includes(more.fingerprint));
      expect(others(after)).toEqual(others(before));
    });
  });

  test("keeps its meaning when lines are repeated or in another order, as git's union merge leaves them", () => {
    check(fc.tuple(entries, entries), ([ours, theirs]) => {
      const [head = "", ...rest] = ofEntries(ours).split("\n");
      const union = [head, ...linesOf(ofEntries(theirs)), ...rest].join("\n");
      expect(read(union)).toEqual(arrangeEntries([...ours, ...theirs]));
    });
  });

  test("shows no control or bidi character", () => {
    check(entries, (list) => {
      // oxlint-disable-next-line no-control-regex
      expect(ofEntries(list)).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
    });
  });

  test("is as its schema says, and the schema says no to what is refused", () => {
    const schema = JSON.parse(readFileSync(new URL("../../docs/baseline.schema.json", import.meta.url), "utf8")) as object;
    const validate = new Ajv2020({ strict: true, allErrors: true, strictTypes: false, strictTuples: false }).compile(schema);
    check(entries, (list) => expect(validate(JSON.parse(ofEntries(list))), JSON.stringify(validate.errors)).toBe(true));
    const key = { salt: "0".repeat(32), scrypt: "1".repeat(64) };
    expect(validate(JSON.parse(baselineText({ source: "diff", key, entries: [] })))).toBe(true);
    for (const [name, json] of REFUSED) expect(validate(JSON.parse(json)), name).toBe(false);
  });
});

const HEAD = '{"leakclerk":"baseline","schema":1,"source":"scan","key":null}';
const withEntry = (fields: object): string =>
  `[${HEAD},${JSON.stringify({ path: "a", rule: "r", fingerprint: "lc1:000000000000-0000", ...fields })}]`;

const REFUSED: readonly [name: string, json: string, said: RegExp][] = [
  ["a newer schema", `[${HEAD.replace("1", "2")}]`, /b\.json: written by a newer leakclerk \(schema 2; this one reads 1\)/],
  ["no schema", '[{"leakclerk":"baseline","source":"scan","key":null}]', /no "schema": 1/],
  ["no source", '[{"leakclerk":"baseline","schema":1,"key":null}]', /no "source"/],
  ["an unknown field at the top", `[${HEAD.replace('"key"', '"kee":1,"key"')}]`, /unknown field "kee"/],
  ["a damaged key", `[${HEAD.replace("null", '{"salt":"0"}')}]`, /"key" is damaged/],
  ["an entry that is text", `[${HEAD},"x"]`, /entry 1: it is no object/],
  ["an unknown field", withEntry({ lable: "real" }), /entry 1: there is no field "lable"/],
  ["another label", withEntry({ label: "maybe" }), /entry 1: "label" is not one of real, false/],
  ["a fingerprint that is none", withEntry({ fingerprint: "lc1:x" }), /entry 1: "fingerprint" is none/],
  ["no path", withEntry({ path: 1 }), /entry 1: "path" is missing/],
  ["a reason that is no text", withEntry({ reason: 1 }), /entry 1: "reason" is no text/],
];

test.each(REFUSED)("%s is refused", (_, json, said) => {
  expect(() => checkBaseline(JSON.parse(json) as unknown[], "b.json")).toThrow(said);
});

test("the line that is damaged is named", () => {
  const lines = ofEntries(["a", "b", "c"].map((path, i) => ({ path, rule: "r", fingerprint: `lc1:00000000000${i}-0000` }))).split("\n");
  expect(damagedLine(lines.join("\n"))).toBeUndefined();
  for (let at = 0; at < 5; at++) expect(damagedLine(lines.with(at, `${lines[at]}x`).join("\n"))).toBe(at + 1);
  expect(damagedLine(lines.with(2, (lines[2] as string).slice(1)).join("\n"))).toBe(3);
});
