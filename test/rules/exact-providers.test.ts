// Generic rules leave a plain value alone behind the name of a provider whose forms are all known. So the provider's own
// rules must find a true one, however the name and the value are joined: nobody else would.
import { expect, test } from "vitest";
import { toUtf8 } from "../../src/engine/bytes.ts";
import { createScanner } from "../../src/engine/scanner.ts";
import { BUILTIN_ANCHORS, BUILTIN_DETECTORS } from "../../src/rules/builtin.gen.ts";
import { expandFragments } from "../../src/rules/compile.ts";
import { readPacks } from "../../src/rules/pack.ts";
import { fillTemplate } from "../../src/rules/templates.ts";
import { packFiles } from "../support/packs.ts";

const { packs, fragments } = readPacks(packFiles);
const all = createScanner({ detectors: BUILTIN_DETECTORS, prepared: BUILTIN_ANCHORS });
const NAME = new RegExp(`(?<![A-Za-z])${expandFragments("{{exactProviders}}{{keyName}}", fragments)}(?![A-Za-z])`, "i");

const JOINTS: readonly ((name: string, value: string) => string)[] = [
  (name, value) => `${name}=${value}\n`,
  (name, value) => `export ${name}="${value}"\n`,
  (name, value) => `${name}: ${value}\n`,
  (name, value) => `"${name}": "${value}",\n`,
  (name, value) => `'${name}' => '${value}',\n`,
  (name, value) => `const ${name} = "${value}";\n`,
  (name, value) => `${name} := "${value}"\n`,
  (name, value) => `<${name}>${value}</${name}>\n`,
  (name, value) => `define('${name}', '${value}');\n`,
  (name, value) => `ENV ${name} ${value}\n`,
  (name, value) => `- name: ${name}\n  value: "${value}"\n`,
  (name, value) => `<add key="${name}" value="${value}" />\n`,
  (name, value) => `deploy --${name.toLowerCase().replaceAll("_", "-")} ${value}\n`,
  (name, value) => `var ${name} string = "${value}"\n`,
];

/** A name out of a rule's example, and the value that the rule finds there. */
const pairs = packs.flatMap((pack) =>
  pack.rules.flatMap((rule) => {
    for (const example of rule.examples) {
      const text = fillTemplate(typeof example === "string" ? example : example.text, 7);
      const name = NAME.exec(text)?.[0];
      const match = all.matchText(toUtf8(text), "example.txt").find(({ detector }) => detector.id === rule.id);
      if (name !== undefined && match !== undefined && /^\w+$/.test(name))
        return [{ id: rule.id, name, value: text.slice(match.start, match.end) }];
    }
    return [];
  }),
);

test("there are such providers", () => {
  expect(pairs.length).toBeGreaterThan(100);
});

test.each(pairs)("$id finds its value behind $name in every place", ({ name, value }) => {
  const missed = JOINTS.map((join) => join(name, value)).filter((text) => all.matchText(toUtf8(text), "src/settings.txt").length === 0);
  expect(missed.map((text) => text.replaceAll(value, "…"))).toEqual([]);
});
