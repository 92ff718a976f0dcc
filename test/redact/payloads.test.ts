// Every personal field of ClickBank's payloads goes, in every format in which people paste them; the rest stays.
import { describe, expect, test } from "vitest";
import { createScanner } from "../../src/engine/scanner.ts";
import { chooseKinds } from "../../src/redact/kinds.ts";
import { redactText } from "../../src/redact/redact.ts";
import { detectors } from "../engine/documents.ts";
import { SAMPLES, serialise, WRITERS } from "../support/payloads.ts";

const scanner = createScanner({ detectors });
const redacted = (text: string): string => redactText(text, { scanner }).text;

/** Vendor variables have any name, and one row of a table does not say what they are. */
const FLAT = /CSV|SQL|URL/;
const OWN_NAMES = /^(?:v\d|fbclid|IwAR0marisol|perpetua-lead-4|newsletter of May)$/;

describe.each(Object.entries(WRITERS))("as %s", (format, write) => {
  test.each(SAMPLES)("$name", ({ payload, personal, harmless }) => {
    const input = write(payload);
    const output = redacted(input);
    const spoken = (value: string): string[] => [value, encodeURIComponent(value), encodeURIComponent(value).replaceAll("%20", "+")];
    const expected = personal.filter((value) => !(FLAT.test(format) && OWN_NAMES.test(value)));
    const isIn = (text: string, value: string): boolean =>
      spoken(value).some((form) => new RegExp(`(?<![A-Za-z0-9])${form.replace(/[^A-Za-z0-9]/g, "\\$&")}(?![A-Za-z0-9])`).test(text));
    // Names of fields and of formats may be values, too.
    expect(
      expected.filter((value) => isIn(output, value) && !/^(?:Noord|NL|NG|NH|IE|NZ)$/.test(value)),
      output,
    ).toEqual([]);
    expect(
      harmless.filter((value) => isIn(input, value) && !isIn(output, value)),
      output,
    ).toEqual([]);
  });
});

test("serialised strings and dumps keep their lengths true, also inside each other", () => {
  const inner = serialise({ email: "jane@acme.dev", note: "abc" });
  const output = redacted(`${serialise({ firstName: "Jos\u00e9", data: inner, x: "y" })} string(13) "jane@acme.dev"`);
  const expected = serialise({ firstName: "<NAME_1>", data: serialise({ email: "<EMAIL_1>", note: "<TEXT_1>" }), x: "y" });
  expect(output).toBe(`${expected} string(9) "<EMAIL_1>"`);
  const sql = (text: string): string => `INSERT INTO wp_options VALUES (1, 'cb', '${text.replaceAll('"', '\\"')}');`;
  expect(redacted(sql(serialise({ email: "jane@acme.dev" })))).toBe(sql(serialise({ email: "<EMAIL_1>" })));
});

describe("in code, logs and prose", () => {
  const context = "ClickBank orders API:\n";
  const ROWS: readonly (readonly [what: string, text: string, expected: string])[] = [
    ["PHP's $_POST", "$_POST['ccustname'] = 'Ada Loveday';", "$_POST['ccustname'] = '<NAME_1>';"],
    ["a property", '$order->firstName = "Ada";', '$order->firstName = "<NAME_1>";'],
    [
      "variables stay",
      "$email = $_POST['cemail']; $o->firstName = $row['firstName'];",
      "$email = $_POST['cemail']; $o->firstName = $row['firstName'];",
    ],
    [
      "types stay",
      "interface Order { firstName: string; email?: string; postalCode: number }",
      "interface Order { firstName: string; email?: string; postalCode: number }",
    ],
    [
      "columns stay",
      "SELECT firstName, lastName, email FROM orders WHERE receipt = ?",
      "SELECT firstName, lastName, email FROM orders WHERE receipt = ?",
    ],
    [
      "a name from a payload, in a log line",
      '{"firstName":"Ottilie","lastName":"Brandvold"}\nsent mail to Ottilie Brandvold',
      '{"firstName":"<NAME_1>","lastName":"<NAME_2>"}\nsent mail to <NAME_1> <NAME_2>',
    ],
    [
      "YAML",
      "firstName: Ada\nphone: +1 415 555 2671\nstate: CA\nstatus: open",
      "firstName: <NAME_1>\nphone: <PHONE_1>\nstate: <REGION_1>\nstatus: open",
    ],
    ["a state that is none", "state: open\ncountry: required\nname: deploy", "state: open\ncountry: required\nname: deploy"],
    ["an HTML form", '<input type="text" name="firstName" value="Ada">', '<input type="text" name="firstName" value="<NAME_1>">'],
    [
      "a receipt in prose",
      `${context}Why is receipt AB12CD34 refused? Order #ZX98CV76.`,
      `${context}Why is receipt <RECEIPT_1> refused? Order #<RECEIPT_2>.`,
    ],
    [
      "a receipt in a URL",
      "curl https://api.clickbank.com/rest/1.3/orders2/AB12CD34",
      "curl https://api.clickbank.com/rest/1.3/orders2/<RECEIPT_1>",
    ],
    ["a rebill", "rebill AB12CD34-B002 failed", "rebill <RECEIPT_1> failed"],
    [
      "a query",
      "orders2/list?email=jo%40acme.dev&lastName=Loveday&postalCode=94107",
      "orders2/list?email=<EMAIL_1>&lastName=<NAME_1>&postalCode=<POSTAL_CODE_1>",
    ],
    ["a hoplink", "https://topaff.acmeshop.hop.clickbank.net/?tid=x", "https://<NICKNAME_1>.hop.clickbank.net/?tid=x"],
    [
      "a table of mysql",
      "+-------+-----------+\n| email | firstName |\n+-------+-----------+\n| jo@acme.dev | Ada |\n",
      "+-------+-----------+\n| email | firstName |\n+-------+-----------+\n| <EMAIL_1> | <NAME_1> |\n",
    ],
    [
      "an access log",
      '81.2.69.142 - - [04/Mar/2026:05:06:07 +0000] "GET / HTTP/1.1" 200 612',
      '<IP_1> - - [04/Mar/2026:05:06:07 +0000] "GET / HTTP/1.1" 200 612',
    ],
    ["IPv6", "client 2a02:8070:64a1:0:9c2a::77, server [::1]", "client <IP_1>, server [::1]"],
    [
      "nobody's addresses",
      "127.0.0.1 10.0.0.8 192.168.1.1 203.0.113.9 Chrome/120.0.0.0 v1.2.3.4 OpenSSL 1.1.1.1f",
      "127.0.0.1 10.0.0.8 192.168.1.1 203.0.113.9 Chrome/120.0.0.0 v1.2.3.4 OpenSSL 1.1.1.1f",
    ],
    ["a phone in prose", "call +49 30 901820 or (415) 555-2671", "call <PHONE_1> or <PHONE_2>"],
    ["an IBAN", "IBAN DE89 3704 0044 0532 0130 00, not DE88 3704 0044 0532 0130 00", "IBAN <IBAN_1>, not DE88 3704 0044 0532 0130 00"],
    [
      "times, versions and numbers stay",
      "2026-03-04 05:06:07,123 pid 1234567890123 build 20260304.1 12:30:45:99",
      "2026-03-04 05:06:07,123 pid 1234567890123 build 20260304.1 12:30:45:99",
    ],
  ];
  test.each(ROWS)("%s", (_, text, expected) => {
    expect(redacted(text)).toBe(expected);
    expect(redacted(expected)).toBe(expected);
  });

  test("a card number passes Luhn's test, in one number for all ways to group it", () => {
    // Not written down whole: the number is made here.
    const number = ["4929", "0000", "1234", "567"].join("");
    const digit = "0123456789".split("").find((last) => redacted(`card ${number}${last}`).includes("<CARD_1>")) as string;
    const groups = (number + digit).replace(/(.{4})(?=.)/g, "$1 ");
    expect(redacted(`${groups} ${number}${digit}`)).toBe("<CARD_1> <CARD_1>");
    const wrong = `${number}${(Number(digit) + 1) % 10}`;
    expect(redacted(wrong)).toBe(wrong);
  });

  test("kinds can be kept or chosen", () => {
    const text = '{"firstName":"Ottilie","email":"jo@acme.dev","phone":"+49 30 901820"}';
    const with_ = (only: readonly string[], keep: readonly string[]): string =>
      redactText(text, { scanner, choice: chooseKinds(only, keep) }).text;
    expect(with_([], ["name"])).toBe('{"firstName":"Ottilie","email":"<EMAIL_1>","phone":"<PHONE_1>"}');
    expect(with_(["email"], [])).toBe('{"firstName":"Ottilie","email":"<EMAIL_1>","phone":"+49 30 901820"}');
    expect(with_(["secret"], [])).toBe(text);
    expect(with_(["pii"], ["phone"])).toBe('{"firstName":"<NAME_1>","email":"<EMAIL_1>","phone":"+49 30 901820"}');
  });
});

test("hostile text takes no longer than its length asks for", () => {
  const units = [
    '"email": "',
    '"vendorVariables":[',
    "email,name\n",
    "CREATE TABLE a (",
    "INSERT INTO a (email, firstName) VALUES ('",
    's:9:"',
    'string(5) "',
  ];
  for (const unit of [
    ...units,
    "<vendorVariables><a>",
    "1.2.3.4",
    "4111 1111 ",
    "+1 234 ",
    "2a02::",
    "receipt ",
    'email\\\\\\\\": ',
    "[email] => ",
  ]) {
    const text = unit.repeat(Math.ceil(50_000 / unit.length));
    const start = performance.now();
    redacted(text);
    expect(performance.now() - start, JSON.stringify(unit)).toBeLessThan(3000);
  }
});
