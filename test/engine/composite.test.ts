// Secrets of several parts: what counts only beside its part, what names it, and that neither costs more than it must.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toUtf8 } from "../../src/engine/bytes.ts";
import { createScanner } from "../../src/engine/scanner.ts";
import { OVERLAP } from "../../src/engine/segments.ts";
import type { Finding } from "../../src/engine/types.ts";
import { BUILTIN_ANCHORS, BUILTIN_DETECTORS } from "../../src/rules/builtin.gen.ts";
import { fillTemplate } from "../../src/rules/templates.ts";
import { ownDetectors } from "./own-rules.ts";

type Fields = Record<string, unknown>;

const rules = (main: Fields, id: Fields = {}): ReturnType<typeof ownDetectors> =>
  ownDetectors([
    { id: "acme-secret", regex: "s_([0-9]{4})", keywords: ["s_"], placeholders: "keep", ...main },
    { id: "acme-id", regex: "i_([0-9]{4})", keywords: ["i_"], placeholders: "keep", ...id },
  ]);
const find = (detectors: ReturnType<typeof ownDetectors>, text: string): Finding[] =>
  createScanner({ detectors }).scan({ path: "a.txt", bytes: toUtf8(text), origin: { kind: "file" } });
const short = ({ ruleId, startLine, startColumn, parts }: Finding): string =>
  `${ruleId} ${startLine}:${startColumn}${(parts ?? []).map((part) => ` + ${part.ruleId} ${part.startLine}:${part.startColumn}`).join("")}`;

const need = (fields: Fields = {}): Fields => ({ required: [{ id: "acme-id", ...fields }] });
const name = (fields: Fields = {}): Fields => ({ related: [{ id: "acme-id", ...fields }] });
const hidden = { skipReport: true };

describe("a required part", () => {
  test.each<[string, Fields, string, string[]]>([
    ["is missing", need(), "s_1111\n", []],
    ["stands anywhere", need(), "s_1111\n\n\n\n\n\n\n\n\ni_2222\n", ["acme-secret 1:3 + acme-id 10:3"]],
    ["stands before it", need({ withinLines: 1 }), "i_2222\ns_1111\n", ["acme-secret 2:3 + acme-id 1:3"]],
    ["stands just near enough", need({ withinLines: 2 }), "s_1111\n\ni_2222\n", ["acme-secret 1:3 + acme-id 3:3"]],
    ["stands a line too far", need({ withinLines: 1 }), "s_1111\n\ni_2222\n", []],
    ["stands in near columns", need({ withinColumns: 4 }), "s_1111\n\n\n    i_2222\n", ["acme-secret 1:3 + acme-id 4:7"]],
    ["stands a column too far", need({ withinColumns: 4 }), "s_1111\n     i_2222\n", []],
    ["stands near in both", need({ withinLines: 1, withinColumns: 9 }), "i_3333 s_1111\ni_2222\n", ["acme-secret 1:10 + acme-id 1:3"]],
    ["stands near by line, and another by column", need({ withinLines: 1, withinColumns: 2 }), "s_1111        i_2222\n\n\n i_3333\n", []],
    ["is named by the nearest", need(), "i_1111\n\n\n\ns_2222\n\ni_3333\n", ["acme-secret 5:3 + acme-id 7:3"]],
  ])("%s", (_, main, text, expected) => {
    expect(find(rules(main, hidden), text).map(short)).toEqual(expected);
  });

  test("is reported by itself, too, unless its rule is only for that", () => {
    const text = "i_2222\ns_1111\n";
    expect(find(rules(need()), text).map(short)).toEqual(["acme-id 1:3", "acme-secret 2:3 + acme-id 1:3"]);
    expect(find(rules(need(), hidden), text).map(short)).toEqual(["acme-secret 2:3 + acme-id 1:3"]);
    expect(find(rules(need(), hidden), "i_2222\n")).toEqual([]);
  });

  test("that an allowlist lets pass is none", () => {
    expect(find(rules(need(), { allowlists: [{ stopwords: ["2222"] }] }), "i_2222\ns_1111\n")).toEqual([]);
  });

  test("may be the file itself", () => {
    const detectors = ownDetectors([
      { id: "acme-secret", regex: "s_([0-9]{4})", placeholders: "keep", required: [{ id: "acme-file" }] },
      { id: "acme-file", path: "\\.acme$", skipReport: true },
    ]);
    const scan = (path: string) => createScanner({ detectors }).scan({ path, bytes: toUtf8("s_1111\n"), origin: { kind: "file" } });
    expect(scan("a.acme").map(short)).toEqual(["acme-secret 1:3"]);
    expect(scan("a.txt")).toEqual([]);
  });

  test("is not shown in an excerpt", () => {
    const [finding] = find(rules(need(), hidden), "use i_2222 with s_1111\n");
    expect(finding?.excerpt.text).toBe("use i_[redacted] with s_[redacted]");
  });
});

test("a related value is named where it stands near; without it the finding stands alone", () => {
  const detectors = rules(name({ withinLines: 1 }));
  expect(find(detectors, "s_1111\n\n\ni_2222\n").map(short)).toEqual(["acme-secret 1:3", "acme-id 4:3"]);
  expect(find(detectors, "s_1111\ni_2222\n").map(short)).toEqual(["acme-secret 1:3 + acme-id 2:3", "acme-id 2:3"]);
});

/** The definition, as it is written down. */
function expected(text: string, lines: number | undefined, columns: number | undefined): string[] {
  const places = (letter: string) =>
    [...text.matchAll(new RegExp(`${letter}_([0-9]{4})`, "g"))].map(({ index }) => {
      const before = text.slice(0, index).split("\n");
      return { line: before.length, column: (before.at(-1) as string).length + 1 };
    });
  const ids = places("i");
  return places("s")
    .filter((own) =>
      ids.some(
        (part) =>
          (lines === undefined || Math.abs(part.line - own.line) <= lines) &&
          (columns === undefined || Math.abs(part.column - own.column) <= columns),
      ),
    )
    .map(({ line, column }) => `${line}:${column + 2}`);
}

test("whatever stands where, exactly what has its part near counts", () => {
  const piece = fc.constantFrom("s_1111", "i_2222", " ", "   ", "\n", "\n\n\n", "          ");
  const near = fc.option(fc.nat(20), { nil: undefined });
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), near, near, (pieces, withinLines, withinColumns) => {
      const text = pieces.join(" ");
      const found = find(
        rules(
          need({ ...(withinLines === undefined ? {} : { withinLines }), ...(withinColumns === undefined ? {} : { withinColumns }) }),
          hidden,
        ),
        text,
      );
      expect(found.map(({ startLine, startColumn }) => `${startLine}:${startColumn}`)).toEqual(expected(text, withinLines, withinColumns));
      for (const { parts } of found) expect(parts).toHaveLength(1);
    }),
    { numRuns: process.env["LEAKCLERK_FULL"] === "1" ? 20_000 : 400 },
  );
});

test.each([{}, { withinLines: 0 }, { withinColumns: 10 }, { withinLines: 3, withinColumns: 10 }])(
  "twenty thousand pairs on one line take no more than their number: %j",
  (within) => {
    const text = "s_1111 i_2222 ".repeat(20_000);
    expect(find(rules(need(within), hidden), text)).toHaveLength(20_000);
    expect(find(rules(need({ ...within, withinColumns: 0, withinLines: 3 }), hidden), text)).toHaveLength(0);
  },
);

test("in a document that is read piece by piece a part is found on both sides of a cut", () => {
  const detectors = rules(need({ withinLines: 3 }), hidden);
  const scanner = createScanner({ detectors });
  const line = `${"x".repeat(99)}\n`;
  for (const gap of [0, 7, 12]) {
    const text = [
      line.repeat(41_940 - gap),
      "s_1111\ni_2222\n",
      line.repeat(4),
      "i_3333\n\ns_4444\n",
      line.repeat((3 * OVERLAP) / 100),
    ].join("");
    const stream = scanner.stream({ path: "a.txt", origin: { kind: "file" } });
    stream.push(toUtf8(text));
    expect(stream.end().findings.map(short), `gap ${gap}`).toEqual(find(detectors, text).map(short));
    expect(find(detectors, text)).toHaveLength(2);
  }
});

const builtin = createScanner({ detectors: BUILTIN_DETECTORS, prepared: BUILTIN_ANCHORS });
const scanBuiltin = (text: string) =>
  builtin
    .scan({ path: "a.env", bytes: toUtf8(fillTemplate(text, 3)), origin: { kind: "file" } })
    .map(({ ruleId, parts }) => [ruleId, ...(parts ?? []).map((part) => part.ruleId)]);

test.each([
  [
    "AWS_ACCESS_KEY_ID=AKIA{base32:16}\nAWS_SECRET_ACCESS_KEY={base64:40}\n",
    [
      ["aws-access-key-id", "aws-secret-access-key"],
      ["aws-secret-access-key", "aws-access-key-id"],
    ],
  ],
  ["AWS_ACCESS_KEY_ID=AKIA{base32:16}\n", [["aws-access-key-id"]]],
  ["AWS_SECRET_ACCESS_KEY={base64:40}\n", [["aws-secret-access-key"]]],
  ["TWILIO_ACCOUNT_SID=AC{hex:32}\nTWILIO_AUTH_TOKEN={hex:32}\n", [["twilio-auth-token", "twilio-account-sid"]]],
  ["TWILIO_AUTH_TOKEN={hex:32}\n", [["twilio-auth-token"]]],
  ["TWILIO_ACCOUNT_SID=AC{hex:32}\n", []],
])("%j", (text, found) => {
  expect(scanBuiltin(text)).toEqual(found);
});
