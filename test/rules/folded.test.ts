// Rules as they are stored are the rules that were compiled, however they are read.
import { expect, test } from "vitest";
import { buildAnchorTable } from "../../src/engine/anchor-table.ts";
import { sha256Hex } from "../../src/engine/fingerprint.ts";
import { BUILTIN_ANCHORS, BUILTIN_DETECTORS, BUILTIN_HASH, BUILTIN_PROBES, builtinPacks } from "../../src/rules/builtin.gen.ts";
import { compileRule } from "../../src/rules/compile.ts";
import { foldAnchors, foldRules, openRules, unfoldAnchors, unfoldRules } from "../../src/rules/folded.ts";
import { planTogether } from "../../src/rules/anchors/anchors.ts";
import { readRuleFile } from "../../src/rules/read.ts";

test("the built-in rules are those that their hash was made of", () => {
  expect(sha256Hex(JSON.stringify(BUILTIN_DETECTORS).replaceAll(/[^\0-\x7f]/g, ""))).toBe(BUILTIN_HASH);
  expect(Object.values(builtinPacks()).flat()).toEqual(BUILTIN_DETECTORS.map(({ id }) => id));
});

test("every field, with tabs, line breaks and letters beyond ASCII in it", () => {
  const texts = ["plain", "tab\there", 'quote " and \\ backslash', "line\nbreak", "größer 🔑", "", "\u0000\u2028"];
  const { rules } = readRuleFile(
    texts
      .map(
        (text, i) =>
          `[[rules]]\nid = "own-${i}"\ndescription = ${JSON.stringify(`d ${text}`)}\nregex = '''\\bown${i}_[a-z0-9]{${20 + i}}\\b'''\nkeywords = ["own${i}_"]\nhelp = ${JSON.stringify(text)}\n`,
      )
      .join("\n"),
    "own.toml",
    { foreign: false },
  ).file;
  const detectors = planTogether(rules.map((rule) => compileRule(rule, { fragments: {}, foreign: false, builtIn: true })));
  const anchors = buildAnchorTable(detectors).sought.map(({ anchor }) => anchor);
  const ids = detectors.map(({ id }) => id);
  const packs = { one: ids.slice(0, 3), two: ids.slice(3) };
  const text = foldRules(detectors, anchors, packs);
  expect(text).toMatch(/^[\0-\x7f]*$/);
  const folded = foldAnchors(anchors);
  const read = unfoldRules(
    { ...openRules(() => text), anchors: () => folded, numbers: () => new Int32Array() },
    { rules: ids.length, anchors: anchors.length },
    [],
  );
  expect(read.packs()).toEqual(packs);
  expect(JSON.parse(JSON.stringify(read.rules))).toEqual(JSON.parse(JSON.stringify(detectors)));
  expect(unfoldAnchors(folded)).toEqual(anchors);
  // The same anchor of two detectors is one object, by which tables know it.
  expect(read.rules.flatMap((detector) => detector.anchors?.map(({ anchor }) => read.anchors().includes(anchor)))).not.toContain(false);
});

test("no rule is read before it has something to do", () => {
  const table = buildAnchorTable(BUILTIN_DETECTORS, BUILTIN_ANCHORS, BUILTIN_PROBES);
  expect(table.sought).toEqual([]);
  expect(table.prepared?.filled.anchors).toBe(BUILTIN_ANCHORS.anchors.length);
});
