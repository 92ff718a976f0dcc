// Arguments are cut as Node's own parser cuts them.
import { parseArgs } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { cutArguments, type Token, type TokenSpec } from "../../src/commands/tokens.ts";

const SPECS: readonly TokenSpec[] = [
  { name: "quiet", short: "q", takesValue: false },
  { name: "verbose", short: "v", takesValue: false },
  { name: "config", short: "c", takesValue: true },
  { name: "rules", takesValue: true },
];
const options = Object.fromEntries(
  SPECS.map(({ name, short, takesValue }) => [
    name,
    { type: takesValue ? ("string" as const) : ("boolean" as const), ...(short === undefined ? {} : { short }) },
  ]),
);

const word = fc.constantFrom("quiet", "config", "rules", "other", "q", "v", "c", "x", "", "-", "a b", "=", "é", "no-quiet", "__proto__");
const argument = fc.oneof(
  word,
  word.map((name) => `-${name}`),
  word.map((name) => `--${name}`),
  fc.tuple(word, word).map(([name, value]) => `--${name}=${value}`),
  fc.tuple(word, word).map(([name, value]) => `-${name}${value}`),
  fc.constantFrom("-qv", "-qvc", "-qcv", "-cq", "-c=q", "-qx", "--", "-", "--=", "--=x", "-=", "---"),
);

test("as node:util cuts them", () => {
  fc.assert(
    fc.property(fc.array(argument, { maxLength: 6 }), (args) => {
      const { tokens } = parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true });
      const expected = tokens.flatMap((token): Token[] => {
        if (token.kind === "option-terminator") return [];
        if (token.kind === "positional") return [{ kind: token.kind, value: token.value }];
        const { kind, name, rawName, value, inlineValue } = token;
        return [{ kind, name, rawName, ...(value === undefined ? {} : { value, inlineValue }) }];
      });
      expect(cutArguments(args, SPECS)).toEqual(expected);
    }),
    { numRuns: 5000 },
  );
});
