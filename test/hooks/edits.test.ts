// Every edit of every manager, on texts as odd as they come: what goes in comes out byte for byte, or nothing is touched.
import fc from "fast-check";
import { expect, test } from "vitest";
import { isRefusal } from "../../src/hooks/edits/types.ts";
import { HOOK_EVENTS } from "../../src/hooks/events.ts";
import type { HookPlace } from "../../src/hooks/managers/types.ts";
import { HOOK_MANAGERS } from "../../src/hooks/registry.ts";
import { runs } from "../engine/runs.ts";

const REPOSITORY = {
  top: "/shop",
  common: "/shop/.git",
  hooks: "/shop/.git/hooks",
  isDefault: true,
  outside: false,
  roots: ["/shop"],
  git: "2.54",
  script: null,
};

const YAML = [
  "pre-commit:",
  "pre-push:",
  "repos:",
  "commands:",
  "jobs:",
  "lint:",
  "run: echo",
  "- run: x",
  "- repo: local",
  "hooks:",
  "parallel: true",
  "# note",
  "---",
  "...",
  "{}",
  "[]",
  "key: |",
  "text",
  "\"quoted\": 'x'",
  "x: &a",
  "<<: *a",
  "\t",
  "é",
].map((code) => code);
const yaml = fc
  .array(fc.tuple(fc.constantFrom(0, 0, 1, 2, 4, 6), fc.constantFrom(...YAML), fc.constantFrom("\n", "\n", "\r\n", "\n\n", "")), {
    maxLength: 12,
  })
  .map((lines) => lines.map(([indent, code, end]) => `${" ".repeat(indent)}${code}${end}`).join(""));

const jsonValue = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom<unknown>("true", "npm test", 'say "hi"', 1, true, null, "é", "a && b"),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom("pre-commit", "pre-push", "commands", "leakclerk", "simple-git-hooks", "lint-staged", "**/*", "x"),
      tie("value"),
      {
        maxKeys: 4,
      },
    ),
  ),
})).value;
const json = fc
  .tuple(jsonValue, fc.constantFrom<string | number>(0, 2, 4, "\t"), fc.constantFrom("", "\n", "\r\n", " "), fc.boolean())
  .map(([value, indent, end, crlf]) => {
    const text = Buffer.from(JSON.stringify(value, null, indent) + end).toString("latin1");
    return crlf ? text.replaceAll("\n", "\r\n") : text;
  });

const ini = fc
  .array(
    fc.constantFrom(
      "[core]\n",
      "\tbare = false\n",
      "[pre-commit]\n",
      'run = "x"\n',
      "[pre-commit.commands.lint]\n",
      "# c\n",
      "a = 1",
      "\r\n",
      "\n",
      "[[x]]\n",
    ),
    {
      maxLength: 8,
    },
  )
  .map((lines) => lines.join(""));

const framework = fc
  .tuple(fc.constantFrom("", "# note\n", "fail_fast: true\n"), fc.constantFrom("", "  "), yaml)
  .map(([above, indent, below]) => `${above}repos:\n${indent}- repo: local\n${indent}  hooks:\n${below}`);

function textsFor(file: string): fc.Arbitrary<string> {
  if (file.includes(".pre-commit-config")) return fc.oneof(yaml, framework);
  if (/\.ya?ml$/.test(file)) return yaml;
  if (/\.jsonc?$|rc$/.test(file)) return json;
  return ini;
}

const places = HOOK_MANAGERS.flatMap((manager) =>
  HOOK_EVENTS.flatMap((event) =>
    manager.places(REPOSITORY, event).map((place): [string, (typeof HOOK_EVENTS)[number], HookPlace] => [manager.id, event, place]),
  ),
).filter(([id]) => id !== "git" && id !== "husky");

test("there are places to try", () => {
  expect(places.length).toBeGreaterThan(30);
});

for (const [id, event, { file, edit }] of places) {
  test(`${id}, ${event}, ${file}: in and out without a trace`, () => {
    let edited = 0;
    fc.assert(
      fc.property(textsFor(file), (text) => {
        const once = edit.insert(text, event);
        if (isRefusal(once)) {
          expect(once.hint).not.toBe("");
          return;
        }
        edited++;
        if (edit.remove(text, event) === null) {
          expect(once.text).toContain("leakclerk");
          expect(edit.remove(once.text, event)).toEqual({ text, file: true });
        }
        expect(edit.insert(once.text, event)).toMatchObject({ text: once.text });
      }),
      runs(60, 5000),
    );
    expect(edited).toBeGreaterThan(0);
  });
}
