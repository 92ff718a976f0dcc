// A rule that speaks only near a word takes the word from the document's path, too, wherever its own pattern is looked for.
import { expect, test } from "vitest";
import { toUtf8 } from "../../src/engine/bytes.ts";
import { createScanner } from "../../src/engine/scanner.ts";
import { BUILTIN_ANCHORS, BUILTIN_DETECTORS } from "../../src/rules/builtin.gen.ts";
import { fillTemplate } from "../../src/rules/templates.ts";

const scanners = [
  ["tables from the build", createScanner({ detectors: BUILTIN_DETECTORS, prepared: BUILTIN_ANCHORS })],
  ["tables of its own", createScanner({ detectors: BUILTIN_DETECTORS })],
] as const;

test.each(scanners)("a word of the path opens a rule, with %s", (_, scanner) => {
  const bytes = toUtf8(fillTemplate('SECRET_KEY="{base36upper:6}{digit:4}"\n', 3));
  const ruleIds = (path: string): string[] => scanner.scan({ path, bytes, origin: { kind: "file" } }).map(({ ruleId }) => ruleId);
  expect(ruleIds("clickbank/settings.env")).toEqual(["clickbank-secret-key"]);
  expect(ruleIds("shop/settings.env")).not.toContain("clickbank-secret-key");
});
