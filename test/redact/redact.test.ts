// A redacted text holds no secret and no address, and everything else byte for byte.
import { beforeAll, describe, expect, test } from "vitest";
import { fromLatin1, latin1, toUtf8, utf8 } from "../../src/engine/bytes.ts";
import { decodeText } from "../../src/engine/encoding.ts";
import { createScanner } from "../../src/engine/scanner.ts";
import { chooseKinds, EVERYTHING } from "../../src/redact/kinds.ts";
import { findPersonalData } from "../../src/redact/personal-data.ts";
import { createPlaceholders, type Placeholders } from "../../src/redact/placeholders.ts";
import { redactBytes as redactWith, redactText, type Redaction } from "../../src/redact/redact.ts";
import { fillTemplate } from "../../src/rules/templates.ts";
import { generateClickBankCorpus } from "../corpus/clickbank.ts";
import { clerkKey, developerKey } from "../support/keys.ts";
import { createChoices, detectors, documentOf, examples, randomDocument } from "../engine/documents.ts";
import { count, SEED } from "../engine/runs.ts";

const scanner = createScanner({ detectors });

interface Options {
  readonly path?: string;
  readonly keep?: readonly string[];
  readonly placeholders?: Placeholders;
}

function redactBytes(
  bytes: Uint8Array,
  { path = "", keep = [], placeholders = createPlaceholders([decodeText(bytes).bytes]) }: Options = {},
): Redaction {
  return redactWith(bytes, { scanner, path, placeholders, choice: chooseKinds([], keep) });
}

function redacted(text: string, options: Options = {}): string {
  const { bytes } = redactBytes(toUtf8(text), options);
  if (bytes === null) throw new Error("something was still found");
  return utf8(bytes);
}

function utf16(text: string): Uint8Array {
  return Uint8Array.from(`\ufeff${text}`.split("").flatMap((unit) => [unit.charCodeAt(0) & 0xff, unit.charCodeAt(0) >> 8]));
}

/** The text of a redaction with its values put back where they stood. */
function restored(input: Uint8Array, output: Uint8Array, { edits }: Redaction): Uint8Array {
  const parts: Uint8Array[] = [];
  let at = 0;
  for (const { start, end, outStart, outEnd } of edits) {
    parts.push(output.subarray(at, outStart), input.subarray(start, end));
    at = outEnd;
  }
  return Buffer.concat([...parts, output.subarray(at)]);
}

describe("what is replaced", () => {
  const [a, b] = [clerkKey(1), clerkKey(2)];
  const dev = developerKey(3);
  type Row = readonly [what: string, text: string, expected: string];
  const ROWS: readonly Row[] = [
    ["nothing", "plain words\n", "plain words\n"],
    ["an empty text", "", ""],
    ["a key", `key=${a};`, "key=<CLICKBANK_CLERK_KEY_1>;"],
    ["kinds are counted apart", `${dev}:${a}`, "<CLICKBANK_DEVELOPER_KEY_1>:<CLICKBANK_CLERK_KEY_1>"],
    ["the same value has the same number", `${a}\n${b}\n${a}`, "<CLICKBANK_CLERK_KEY_1>\n<CLICKBANK_CLERK_KEY_2>\n<CLICKBANK_CLERK_KEY_1>"],
    ["numbers start above those in the text", `<CLICKBANK_CLERK_KEY_7> ${a}`, "<CLICKBANK_CLERK_KEY_7> <CLICKBANK_CLERK_KEY_8>"],
    ["numbers of other kinds do not count", `<EMAIL_7> ${a}`, "<EMAIL_7> <CLICKBANK_CLERK_KEY_1>"],
    ["a copy that no rule sees", `${a} and _${a}`, "<CLICKBANK_CLERK_KEY_1> and _<CLICKBANK_CLERK_KEY_1>"],
    ["inside a longer word, too", `${a} and x${a}`, "<CLICKBANK_CLERK_KEY_1> and x<CLICKBANK_CLERK_KEY_1>"],
    ["an address", "mail jo@acme.dev now", "mail <EMAIL_1> now"],
    ["an address in another case is the same", "jo@acme.dev JO@Acme.dev al@acme.dev", "<EMAIL_1> <EMAIL_1> <EMAIL_2>"],
    ["an encoded address", "?to=jo%40acme.dev&x=1", "?to=<EMAIL_1>&x=1"],
    [
      "a password in a URL is a secret, not half an address",
      "postgres://app:Kx7mQ2rT9w@db.acme.dev/x", // leakclerk:allow database-url-password -- made up
      "postgres://app:<DATABASE_URL_PASSWORD_1>@db.acme.dev/x",
    ],
    ["an allowed finding, too", `${a} # leakclerk:allow`, "<CLICKBANK_CLERK_KEY_1> # leakclerk:allow"],
    ["line breaks stay as they were", `a\r\n${a}\r\n\r\n${b}\n`, "a\r\n<CLICKBANK_CLERK_KEY_1>\r\n\r\n<CLICKBANK_CLERK_KEY_2>\n"],
    ["characters round it stay", `\u00e9\u{1f511}${a}\u00e9`, "\u00e9\u{1f511}<CLICKBANK_CLERK_KEY_1>\u00e9"],
  ];
  test.each(ROWS)("%s", (_, text, expected) => {
    expect(redacted(text)).toBe(expected);
  });

  test("kept kinds stay", () => {
    expect(redacted("jo@acme.dev", { keep: ["email"] })).toBe("jo@acme.dev");
    expect(redacted(`jo@acme.dev ${a}`, { keep: ["email"] })).toBe("jo@acme.dev <CLICKBANK_CLERK_KEY_1>");
  });

  test("context in the path counts", () => {
    const weak = fillTemplate("api-{base32hex:32}", 4);
    expect(redacted(weak)).toBe(weak);
    expect(redacted(weak, { path: "clickbank.txt" })).toBe("<CLICKBANK_CLERK_KEY_1>");
  });

  test("several texts share their numbers, and those that stand in any of them are taken", () => {
    const texts = [`${a} ${b}`, `${b} <CLICKBANK_CLERK_KEY_4> ${dev}`];
    const placeholders = createPlaceholders(texts.map(toUtf8));
    expect(texts.map((text) => redacted(text, { placeholders }))).toEqual([
      "<CLICKBANK_CLERK_KEY_5> <CLICKBANK_CLERK_KEY_6>",
      "<CLICKBANK_CLERK_KEY_6> <CLICKBANK_CLERK_KEY_4> <CLICKBANK_DEVELOPER_KEY_1>",
    ]);
    expect([...placeholders.counts]).toEqual([
      ["CLICKBANK_CLERK_KEY", 2],
      ["CLICKBANK_DEVELOPER_KEY", 1],
    ]);
  });

  test("places are counted", () => {
    expect(redactBytes(toUtf8(`${a} ${a} jo@acme.dev`)).replaced).toBe(3);
    expect(redactBytes(toUtf8("nothing")).replaced).toBe(0);
  });
});

test("a string comes back with the place, kind and reason of each replacement", () => {
  const text = `\u{1f511} jo@acme.dev \u00e9 ${clerkKey(1)}.`;
  const { text: output, replacements, counts } = redactText(text, { scanner });
  expect(output).toBe("\u{1f511} <EMAIL_1> \u00e9 <CLICKBANK_CLERK_KEY_1>.");
  expect(replacements.map(({ start, end }) => text.slice(start, end))).toEqual(["jo@acme.dev", clerkKey(1)]);
  expect(replacements.map(({ outputStart, outputEnd }) => output.slice(outputStart, outputEnd))).toEqual([
    "<EMAIL_1>",
    "<CLICKBANK_CLERK_KEY_1>",
  ]);
  expect(replacements).toMatchObject([
    { kind: "EMAIL", category: "personal", ruleId: null, placeholder: "<EMAIL_1>", reason: "e-mail address" },
    { kind: "CLICKBANK_CLERK_KEY", category: "secret", ruleId: "clickbank-clerk-key", reason: "ClickBank clerk API key" },
  ]);
  expect(counts).toEqual({ EMAIL: 1, CLICKBANK_CLERK_KEY: 1 });
});

describe("bytes", () => {
  const key = clerkKey(5);

  test("that are no text come back unchanged round the placeholder", () => {
    const [before, after] = ["\xff\xfe\xc3(\0\x80", "\xf0\x9f\0\xff"];
    // A space in front: bytes that look like a mark are another test.
    const { bytes } = redactBytes(fromLatin1(` ${before}${key}${after}`));
    expect(latin1(bytes ?? new Uint8Array(0))).toBe(` ${before}<CLICKBANK_CLERK_KEY_1>${after}`);
  });

  test.each([
    [
      "UTF-8 with a mark",
      Uint8Array.of(0xef, 0xbb, 0xbf, ...toUtf8(`k=${key}\n`)),
      Uint8Array.of(0xef, 0xbb, 0xbf, ...toUtf8("k=<CLICKBANK_CLERK_KEY_1>\n")),
    ],
    ["UTF-16 with a mark", utf16(`k=${key} \u{1f511}\n`), utf16("k=<CLICKBANK_CLERK_KEY_1> \u{1f511}\n")],
    [
      "UTF-16 with half a character at the end",
      Uint8Array.of(...utf16(`k=${key}`), 0x41),
      Uint8Array.of(...utf16("k=<CLICKBANK_CLERK_KEY_1>"), 0x41),
    ],
    ["UTF-16 with a lone surrogate", utf16(`\ud800 k=${key} \udc00`), utf16("\ud800 k=<CLICKBANK_CLERK_KEY_1> \udc00")],
    [
      "plain text behind a mark that lies",
      Uint8Array.of(0xff, 0xfe, ...toUtf8(`k=${key}\n`)),
      Uint8Array.of(0xff, 0xfe, ...toUtf8("k=<CLICKBANK_CLERK_KEY_1>\n")),
    ],
    [
      "two marks of UTF-8",
      Uint8Array.of(0xef, 0xbb, 0xbf, ...toUtf8(`\ufeffk=${key}\n`)),
      Uint8Array.of(0xef, 0xbb, 0xbf, ...toUtf8("\ufeffk=<CLICKBANK_CLERK_KEY_1>\n")),
    ],
    ["two marks of UTF-16", utf16(`\ufeffk=${key}\n`), utf16("\ufeffk=<CLICKBANK_CLERK_KEY_1>\n")],
  ])("%s keep their encoding", (_, input, output) => {
    expect(redactBytes(input).bytes).toEqual(output);
  });

  test("of text that is wide twice over are not replaced at the wrong place", () => {
    const twice = utf16(
      utf16(`key = ${key} and some more words\n`)
        .subarray(2)
        .reduce((text, byte) => text + String.fromCharCode(byte), ""),
    );
    const { bytes } = redactBytes(twice);
    const narrow = (wide: Uint8Array): string => latin1(wide).replaceAll("\0", "");
    expect([narrow(twice), null, narrow(twice).replace(key, "<CLICKBANK_CLERK_KEY_1>")]).toContain(bytes === null ? null : narrow(bytes));
  });

  test("of a document in which nothing is found come back as they were, whatever they look like", () => {
    const HARMLESS: readonly number[][] = [
      [0xff, 0xfe, 0, 0, 1, 2, 3, 4],
      [0xff, 0xfe, 0, 0, 0, 0xd8, 0, 0, 0, 0xdc, 0, 0],
      [0, 0, 0xfe, 0xff, 0xff, 0xff, 0xff, 0xff],
      [0xfe, 0xff, 0xd8, 0, 0],
      [0xef, 0xbb, 0xbf, 0xff],
      [0xff, 0xfe, 0x41],
    ];
    for (const bytes of HARMLESS) expect([...(redactBytes(Uint8Array.from(bytes)).bytes ?? [])]).toEqual(bytes);
  });

  test("of a secret that is hidden in the other view of a document are not given out", () => {
    // Once the plain key is replaced, the UTF-16 behind it is aligned, and the key in it can be read.
    const mixed = Uint8Array.of(0xff, 0xfe, ...toUtf8(` ${key} `), ...utf16(` k=${clerkKey(6)} `).subarray(2));
    const { bytes } = redactBytes(mixed);
    if (bytes !== null) expect(scanner.scan(documentOf(bytes))).toEqual([]);
  });
});

/** Corpus documents and examples, joined by lines that hold addresses and placeholders. */
function joinedText(seed: number, corpus: readonly { text: string }[]): string {
  const choices = createChoices(seed);
  const between = [
    "\n",
    "\r\n",
    "\nto: jo@acme.dev\n",
    " # <CLICKBANK_CLERK_KEY_3>\n",
    "\n\u00e9\u{1f511}\n",
    "\nmailto:Al.B+c@mail.acme.co.uk?x=1\n",
    ",",
  ];
  const parts = Array.from({ length: 1 + choices.below(4) }, () =>
    choices.below(3) === 0 ? fillTemplate(choices.pick(examples).text, choices.below(2 ** 32)) : choices.pick(corpus).text,
  );
  return parts.map((part) => part + choices.pick(between)).join("");
}

interface Row {
  readonly seed: number;
  readonly text: string;
  readonly redaction: Redaction;
  readonly output: Uint8Array;
}

const hexEscaped = (value: string): string => value.replace(/[^A-Za-z0-9]/g, (c) => `\\x${c.charCodeAt(0).toString(16).padStart(2, "0")}`);

const PROMISES: Readonly<Record<string, (row: Row) => boolean>> = {
  "hold nothing to find": ({ output }) =>
    scanner.scan(documentOf(output, "")).length === 0 && findPersonalData(output, EVERYTHING).length === 0,
  "hold no value that a rule found, unless inside a longer word": ({ text, output }) =>
    scanner.match(documentOf(text, "")).matches.every(({ secret }) => {
      const value = secret.expose();
      return value.length < 8 || !new RegExp(`(?<![A-Za-z0-9])${hexEscaped(value)}(?![A-Za-z0-9])`).test(latin1(output));
    }),
  "are otherwise unchanged: with the values put back they are the same": ({ text, redaction, output }) =>
    Buffer.from(restored(decodeText(toUtf8(text)).bytes, decodeText(output).bytes, redaction)).equals(decodeText(toUtf8(text)).bytes),
  "stay valid UTF-8": ({ output }) => Buffer.from(Buffer.from(output).toString()).equals(output),
  "are left alone the second time": ({ output }) => {
    const again = redactBytes(output);
    return again.replaced === 0 && Buffer.from(again.bytes ?? []).equals(output);
  },
  "are redacted the same in UTF-16": ({ seed, text, output }) => {
    if (seed % 5 !== 0) return true;
    const wide = redactBytes(utf16(text)).bytes;
    return wide !== null && Buffer.from(wide).equals(utf16(utf8(output)));
  },
};

describe("generated texts", () => {
  const number = count(1000, 100_000);
  const refused: number[] = [];
  const broken = new Map(Object.keys(PROMISES).map((promise) => [promise, [] as number[]]));
  let changed = 0;

  beforeAll(() => {
    const corpus = generateClickBankCorpus(SEED);
    for (let seed = SEED; seed < SEED + number; seed++) {
      const text = seed % 4 === 0 ? utf8(randomDocument(seed).bytes) : joinedText(seed, corpus);
      const redaction = redactBytes(toUtf8(text));
      const { bytes: output, replaced } = redaction;
      if (replaced > 0) changed++;
      if (output === null) refused.push(seed);
      else
        for (const [promise, holds] of Object.entries(PROMISES))
          if (!holds({ seed, text, redaction, output })) broken.get(promise)?.push(seed);
    }
  }, 3_600_000);

  test("are given back, most of them changed", () => {
    expect(refused).toEqual([]);
    expect(changed).toBeGreaterThan(number / 2);
  });

  test.each(Object.keys(PROMISES))("%s", (promise) => {
    expect(broken.get(promise)).toEqual([]);
  });
});
