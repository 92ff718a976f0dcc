// The shop that `npm run demo` plants: exactly the leaks that fixtures/shop/expected.json names.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { toUtf8 } from "../src/engine/bytes.ts";
import { createScanner } from "../src/entry/index.ts";
import { fillTemplate } from "../src/rules/templates.ts";

const folder = new URL("../fixtures/shop/", import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), "utf8");

test.each([1, 2, 3, 4, 5])("the shop filled with seed %i shows the expected findings", (seed) => {
  const scanner = createScanner();
  const found = readdirSync(folder)
    .filter((name) => name !== "expected.json")
    .flatMap((name) => scanner.scan({ path: name, bytes: toUtf8(fillTemplate(read(name), seed)), origin: { kind: "file" } }))
    .map(({ path, startLine, ruleId }) => `${path}:${startLine} ${ruleId}`);
  expect(found.toSorted()).toEqual(JSON.parse(read("expected.json")));
});

test("the templates themselves hold nothing to find", () => {
  const scanner = createScanner();
  const found = readdirSync(folder).flatMap((name) => scanner.scan({ path: name, bytes: toUtf8(read(name)), origin: { kind: "file" } }));
  expect(found).toEqual([]);
});
