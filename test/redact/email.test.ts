// Addresses are found whole, alone, and without what stands round them; what only looks like one stays.
import { describe, expect, test } from "vitest";
import { latin1, toUtf8, utf8 } from "../../src/engine/bytes.ts";
import { chooseKinds, EVERYTHING } from "../../src/redact/kinds.ts";
import { findEmails } from "../../src/redact/personal/email.ts";

function addresses(text: string): string[] {
  const bytes = toUtf8(text);
  return findEmails(latin1(bytes), EVERYTHING).map(({ start, end }) => utf8(bytes.subarray(start, end)));
}

describe("an address is found", () => {
  test.each([
    ["alone", "jo@acme.dev", "jo@acme.dev"],
    ["with dots, plus and digits", "<Al.B+news2024@mail.acme.co.uk>", "Al.B+news2024@mail.acme.co.uk"],
    ["with a minus and an underscore", "jo-ann_b@my-shop.io", "jo-ann_b@my-shop.io"],
    ["at the end of a sentence", "Write to jo@acme.dev.", "jo@acme.dev"],
    ["in brackets", "Jo (jo@acme.dev)", "jo@acme.dev"],
    ["in double quotes", '{"mail": "jo@acme.dev"}', "jo@acme.dev"],
    ["in single quotes", "to: 'jo@acme.dev'", "jo@acme.dev"],
    ["in backticks", "`jo@acme.dev`", "jo@acme.dev"],
    ["in a table row", "|jo@acme.dev|", "jo@acme.dev"],
    ["in bold", "**jo@acme.dev**", "jo@acme.dev"],
    ["in braces", "{jo@acme.dev}", "jo@acme.dev"],
    ["after a name and =", "EMAIL=jo@acme.dev", "jo@acme.dev"],
    ["after mailto:", "mailto:jo@acme.dev?subject=x", "jo@acme.dev"],
    ["in a query", "https://acme.dev/?id=1&email=jo@acme.dev&x=1", "jo@acme.dev"],
    ["encoded in a query", "?to=jo%40acme.dev&x=1", "jo%40acme.dev"],
    ["after a slash", "/users/jo@acme.dev/orders", "jo@acme.dev"],
    ["after a comma", "a,jo@acme.dev,b", "jo@acme.dev"],
    ["behind an escaped line break", 'text = "Hi\\njo@acme.dev"', "jo@acme.dev"],
    ["with letters beyond ASCII", "j\u00f6@caf\u00e9.fr", "j\u00f6@caf\u00e9.fr"],
    ["with a top-level domain beyond ASCII", "jo@acme.\u0440\u0444", "jo@acme.\u0440\u0444"],
    ["run into by a sentence without blanks", "\u3053\u3061\u3089 jo@acme.dev\u3078", "jo@acme.dev"],
    ["after an encoded blank", "name%20jo@acme.dev", "jo@acme.dev"],
  ])("%s", (_, text, address) => {
    expect(addresses(text)).toEqual([address]);
  });

  test.each(["\u3067\u3059".repeat(20), "-".repeat(80), "=".repeat(80), "_".repeat(80), ".".repeat(80)])("behind %s", (before) => {
    const found = addresses(`${before}jo@acme.dev`);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/jo@acme\.dev$/);
  });

  test("never cut through a character", () => {
    for (const tail of [
      "\u00e9".repeat(13),
      `a${"\u00e9".repeat(13)}`,
      "\u65e5".repeat(9),
      "com\u00e91",
      "com\u65e5-x",
      `ab${"\u{1f511}".repeat(6)}`,
    ]) {
      const bytes = toUtf8(`mail ${tail}.jo@acme.${tail} end`);
      for (const { start, end } of findEmails(latin1(bytes), EVERYTHING))
        expect(utf8(bytes.subarray(0, start)) + utf8(bytes.subarray(end)), tail).not.toContain("\ufffd");
    }
  });

  test("in the order of the text, also where chunks of a long text meet", () => {
    const filler = "words and more words\n".repeat(60_000);
    const text = `${filler.slice(0, (1 << 20) - 6)} jo@acme.dev ${filler} al@acme.dev`;
    expect(addresses(text)).toEqual(["jo@acme.dev", "al@acme.dev"]);
  });
});

describe("what is no address stays", () => {
  test.each([
    "git@github.com:acme/shop.git",
    "@acme/shop",
    "npm i acme@1.2.3",
    "user@localhost",
    "logo@2x.png",
    "@media.print",
    "jo@example.com",
    "jo@example.org, al@example.net",
    "a@b",
    "jo@acme.d",
    "jo@@acme.dev",
    "jo @acme.dev",
    "jo@ acme.dev",
    "@decorator.method",
    "x@y.123",
  ])("%s", (text) => {
    expect(addresses(text)).toEqual([]);
  });

  test("when addresses are kept", () => {
    expect(findEmails("jo@acme.dev", chooseKinds([], ["email"]))).toEqual([]);
  });
});

test("hostile text takes no longer than its length asks for", () => {
  for (const unit of ["a", "a.", "a@", "a@a.", "a@a-", "@", "%40", "\u00e9", "a@b.c-", "1@1."]) {
    const time = (size: number): number => {
      const bytes = toUtf8(unit.repeat(size / unit.length));
      const start = performance.now();
      findEmails(latin1(bytes), EVERYTHING);
      return performance.now() - start;
    };
    expect(Math.min(...[1, 2, 3].map(() => time(65_536))), JSON.stringify(unit)).toBeLessThan(200);
  }
});
