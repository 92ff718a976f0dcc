// The floors of docs/architecture.md hold: every import goes down, and raw values stay where they belong.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../src", import.meta.url));

/** Rooms by floor; a room imports from lower floors, its own room, and the files beside the rooms. */
const FLOORS: readonly (readonly string[])[] = [
  ["engine"],
  ["rules", "redact"],
  ["git", "web", "containers"],
  ["sources", "policy", "reporters", "hooks"],
  ["commands"],
  ["action"],
  ["entry"],
];
/** Uses across one floor that docs/architecture.md explains. */
const ACROSS = new Set(["sources/types.ts -> reporters/types.ts"]);

const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
const floorOf = (file: string): number => {
  const room = file.split("/")[0] as string;
  if (!file.includes("/")) return -1;
  return FLOORS.findIndex((rooms) => rooms.includes(room));
};
const imports = files.flatMap((file) => {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map(([, target]) => ({
    file,
    target: relative(root, join(root, dirname(file), target as string)),
  }));
});

test("there are files, and each lies in a room of a floor", () => {
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((file) => file.includes("/") && floorOf(file) === -1)).toEqual([]);
});

test("every import goes to a lower floor or stays in its room", () => {
  const room = (file: string): string => (file.includes("/") ? (file.split("/")[0] as string) : "");
  const wrong = imports.filter(
    ({ file, target }) => floorOf(target) >= floorOf(file) && room(file) !== room(target) && !ACROSS.has(`${file} -> ${target}`),
  );
  expect(wrong.map(({ file, target }) => `${file} -> ${target}`)).toEqual([]);
});

test("only the engine, redact and nobody else takes a raw value out of a Secret", () => {
  const users = files.filter((file) => /\.expose\(/.test(readFileSync(join(root, file), "utf8")));
  expect(users.toSorted()).toEqual([
    "engine/document-stream.ts",
    "engine/findings.ts",
    "engine/known-values.ts",
    "engine/redaction.ts",
    "engine/scanner.ts",
    "engine/values.ts",
    "redact/search.ts",
  ]);
});

test("no file of the engine or of floor 1 imports from Node", () => {
  const isomorphic = files.filter((file) => floorOf(file) === 0 || floorOf(file) === 1);
  expect(isomorphic.filter((file) => /from "node:/.test(readFileSync(join(root, file), "utf8")))).toEqual([]);
});

test("every file opens by saying what it is", () => {
  expect(files.filter((file) => !file.endsWith(".gen.ts") && !/^(?:#!.*\n)?\/\/ \S/.test(readFileSync(join(root, file), "utf8")))).toEqual(
    [],
  );
});
