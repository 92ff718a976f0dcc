// A comment allows what it names, on its own line or the line below, and nothing else.
import { describe, expect, test } from "vitest";
import { createScanner } from "../../src/engine/scanner.ts";
import { clerkKey, developerKey } from "../support/keys.ts";
import { detectors, documentOf } from "./documents.ts";

const scanner = createScanner({ detectors });
const CLERK = clerkKey(1);
const OTHER = clerkKey(2);
const DEV = developerKey(3);

const RULE = "clickbank-clerk-key";

/** Reason of each finding in order of place; null: not allowed. */
function reasons(text: string): (string | null)[] {
  return scanner.scan(documentOf(text)).map(({ suppression }) => suppression?.reason ?? null);
}

describe("a comment on the line of the value", () => {
  type Row = readonly [what: string, line: string, reason: string | null];
  const ROWS: readonly Row[] = [
    ["bare", `k = ${CLERK} # leakclerk:allow`, ""],
    ["with the rule", `k = ${CLERK} # leakclerk:allow ${RULE}`, ""],
    ["with the rule and a reason", `k = ${CLERK} # leakclerk:allow ${RULE} -- revoked in May`, "revoked in May"],
    ["with a reason alone", `k = ${CLERK} # leakclerk:allow -- made up for the docs`, "made up for the docs"],
    ["with another rule", `k = ${CLERK} # leakclerk:allow clickbank-developer-key`, null],
    ["with part of the rule's name", `k = ${CLERK} # leakclerk:allow clickbank`, null],
    ["with the rule among several", `k = ${CLERK} # leakclerk:allow aws-access-key-id, ${RULE}, github-pat -- test data`, "test data"],
    ["with several rules and no commas", `k = ${CLERK} # leakclerk:allow aws-access-key-id ${RULE}`, ""],
    ["in front of the value", `/* leakclerk:allow ${RULE} */ k = ${CLERK}`, null],
    ["in capitals", `k = ${CLERK} # LEAKCLERK:ALLOW ${RULE}`, ""],
    ["with blanks at the end", `k = ${CLERK} # leakclerk:allow ${RULE} -- old  \t`, "old"],
    ["before CRLF", `k = ${CLERK} # leakclerk:allow ${RULE} -- old\r\n`, "old"],
    ["with a dash inside the reason", `k = ${CLERK} # leakclerk:allow ${RULE} -- not-a-secret -- really`, "not-a-secret -- really"],
    ["with text beyond ASCII in the reason", `k = ${CLERK} # leakclerk:allow ${RULE} -- l\u00f6schen \u{1f511}`, "l\u00f6schen \u{1f511}"],
    ["gitleaks' own", `k = ${CLERK} # gitleaks:allow`, "gitleaks:allow"],
    ["betterleaks' own", `k = ${CLERK} # betterleaks:allow`, "betterleaks:allow"],
    ["gitleaks' own with anything behind it", `k = ${CLERK} # gitleaks:allow because we said so!`, "gitleaks:allow"],
    ["gitleaks' own in front", `# gitleaks:allow ${CLERK}`, "gitleaks:allow"],
  ];
  test.each(ROWS)("%s", (_, line, reason) => {
    expect(reasons(line)).toEqual([reason]);
  });

  test.each(["*/", "-->", "*)", "#}", "%>", "--}}"])("is closed by %s", (closer) => {
    expect(reasons(`k = ${CLERK} ?? leakclerk:allow ${RULE} ${closer}`)).toEqual([""]);
    expect(reasons(`k = ${CLERK} ?? leakclerk:allow ${RULE} -- because ${closer}`)).toEqual(["because"]);
    expect(reasons(`k = ${CLERK} ?? leakclerk:allow${closer}`)).toEqual([""]);
  });

  test.each([
    "leakclerk:allow is what you write to allow a finding",
    "leakclerk:allow(clickbank-clerk-key)",
    "leakclerk:allow: clickbank-clerk-key",
    "leakclerk:allow; drop it",
    'leakclerk:allow "clickbank-clerk-key"',
    "leakclerk:allowed clickbank-clerk-key",
    "leakclerk:allow-next-line",
    "leakclerk:allow everything!",
  ])("that is something else allows nothing: %s", (words) => {
    expect(reasons(`k = ${CLERK} # ${words}`)).toEqual([null]);
  });

  test("speaks for every value on the line that it names", () => {
    expect(reasons(`${CLERK} ${OTHER} ${DEV} # leakclerk:allow ${RULE} -- both`)).toEqual(["both", "both", null]);
    expect(reasons(`${CLERK} ${OTHER} ${DEV} # leakclerk:allow -- all`)).toEqual(["all", "all", "all"]);
  });
});

describe("a comment on the line above", () => {
  type Row = readonly [what: string, text: string, expected: (string | null)[]];
  const ROWS: readonly Row[] = [
    ["speaks for the next line", `# leakclerk:allow ${RULE} -- old\nk = ${CLERK}\n`, ["old"]],
    ["speaks for the next line with CRLF", `# leakclerk:allow ${RULE} -- old\r\nk = ${CLERK}\r\n`, ["old"]],
    ["names no rule", `// leakclerk:allow\nk = ${CLERK}\n`, [""]],
    ["names another rule", `// leakclerk:allow clickbank-developer-key\nk = ${CLERK}\n`, [null]],
    ["does not reach two lines down", `# leakclerk:allow ${RULE}\n\nk = ${CLERK}\n`, [null]],
    ["does not reach up", `k = ${CLERK}\n# leakclerk:allow ${RULE}\n`, [null]],
    ["speaks for all values of the next line", `# leakclerk:allow ${RULE} -- x\n${CLERK} ${OTHER}\n`, ["x", "x"]],
    ["gitleaks' own speaks for its own line alone", `# gitleaks:allow\nk = ${CLERK}\n`, [null]],
    ["beside a value, not for the next line", `a = ${CLERK} # leakclerk:allow ${RULE} -- old\nb = ${OTHER}\n`, ["old", null]],
    ["beside a value, bare, not for the next line", `a = ${CLERK} # leakclerk:allow\nb = ${OTHER}\n`, ["", null]],
    [
      "beside a value of another rule it speaks for the next line",
      `a = ${DEV} # leakclerk:allow ${RULE} -- below\nb = ${CLERK}\n`,
      [null, "below"],
    ],
    [
      "two in a row speak for a line each",
      `a = ${CLERK} # leakclerk:allow ${RULE} -- one\nb = ${OTHER} # leakclerk:allow ${RULE} -- two\n`,
      ["one", "two"],
    ],
    [
      "the one on the line goes before the one above",
      `# leakclerk:allow -- above\nk = ${CLERK} # leakclerk:allow ${RULE} -- beside\n`,
      ["beside"],
    ],
    ["on the first line of the text", `leakclerk:allow\n${CLERK}`, [""]],
  ];
  test.each(ROWS)("%s", (_, text, expected) => {
    expect(reasons(text)).toEqual(expected);
  });
});

describe("a value of several lines", () => {
  const body = `${"Kx7mQ2rT9wZp4LbN".repeat(4)}\n`;
  const pem = `-----BEGIN RSA PRIVATE KEY-----\n${Array.from({ length: 4 }, (_, i) => `${i}${body.slice(1)}`).join("")}-----END RSA PRIVATE KEY-----`;
  test.each([
    ["on the line above it", `# leakclerk:allow private-key-pem -- test\n${pem}\n`, ["test"]],
    ["on its last line", `${pem} # leakclerk:allow private-key-pem -- test\n`, ["test"]],
    ["on the line below it", `${pem}\n# leakclerk:allow private-key-pem -- test\n`, [null]],
  ])("is allowed %s", (_, text, expected) => {
    expect(reasons(text)).toEqual(expected);
  });
});

describe("reasons are printed, so they are masked", () => {
  test("a key in the reason is not shown", () => {
    const [first, second] = reasons(`k = ${CLERK} # leakclerk:allow ${RULE} -- was ${OTHER} before`);
    expect([first, second]).toEqual(["was API-\u2026 before", "was API-\u2026 before"]);
  });

  test("a copy of the value that no rule sees is not shown, either", () => {
    const [reason] = reasons(`k = ${CLERK} # leakclerk:allow ${RULE} -- like x${CLERK}x`);
    expect(reason).toBe("like xAPI-\u2026x");
  });

  test("a copy that the longest reason ends in is not shown in part", () => {
    for (let words = 290; words < 400; words += 7) {
      const [reason] = reasons(`k = ${CLERK} # leakclerk:allow -- ${"y".repeat(words)} x${CLERK}x`);
      for (let i = 4; i + 8 <= CLERK.length; i++) expect(reason ?? "").not.toContain(CLERK.slice(i, i + 8));
    }
  });
});
