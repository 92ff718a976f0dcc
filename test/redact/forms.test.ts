// One value has one number, in whatever form it stands; nothing of it is left, and nothing beside it is touched.
import { describe, expect, test } from "vitest";
import { toUtf8 } from "../../src/engine/bytes.ts";
import { createScanner } from "../../src/engine/scanner.ts";
import { redactBytes, redactText } from "../../src/redact/redact.ts";
import { fillTemplate } from "../../src/rules/templates.ts";
import { detectors } from "../engine/documents.ts";
import { count, SEED } from "../engine/runs.ts";
import { FORMS } from "../support/forms.ts";
import { clerkKey, developerKey } from "../support/keys.ts";

const scanner = createScanner({ detectors });
const redacted = (text: string): string => redactText(text, { scanner }).text;

const parts = (text: string): string[] => Array.from({ length: Math.max(0, text.length - 7) }, (_, i) => text.slice(i, i + 8));

/** Where 8 characters of the value, as they are or as they are written in a form, still show. */
function remains(output: string, value: string, write: (value: string) => string): string[] {
  // What a form writes of any value is no part of this one.
  const ofForm = new Set(parts(write(value.replace(/[A-Za-z0-9]/g, (c) => (c === "Z" ? "Y" : "Z")))));
  return [...parts(value), ...parts(write(value))].filter(
    (part) => /[A-Za-z0-9+/]{8}/.test(part) && !ofForm.has(part) && output.includes(part),
  );
}

describe("a ClickBank key", () => {
  const key = clerkKey(7);

  test.each(Object.entries(FORMS))("alone as %s", (_, write) => {
    const output = redacted(`before ${write(key)} after`);
    expect(output).toMatch(/^before [^]*<CLICKBANK_CLERK_KEY_1>[^]* after$/);
    expect(output).not.toContain("_2>");
    expect(remains(output, key, write)).toEqual([]);
  });

  test("in all forms at once has one number", () => {
    const output = redacted(
      Object.values(FORMS)
        .map((write) => `${write(key)}\n\n`)
        .join(" ; "),
    );
    expect(output.match(/<CLICKBANK_CLERK_KEY_1>/g)).toHaveLength(Object.keys(FORMS).length);
    expect(output).not.toContain("_2>");
  });

  test("in a pair as base64: each half has its own placeholder", () => {
    const pair = `${developerKey(3)}:${key}`;
    const output = redacted(`${pair} Authorization: Basic ${Buffer.from(pair).toString("base64")}`);
    expect(output).toMatch(
      /^<CLICKBANK_DEVELOPER_KEY_1>:<CLICKBANK_CLERK_KEY_1> Authorization: Basic <CLICKBANK_DEVELOPER_KEY_1>.?<CLICKBANK_CLERK_KEY_1>$/,
    );
  });

  test("split at the colon of a pair, as found in the wild", () => {
    expect(redacted(`// $auth = '${developerKey(3)}:\n${key}';`)).toBe(
      "// $auth = '<CLICKBANK_DEVELOPER_KEY_1>:\n<CLICKBANK_CLERK_KEY_1>';",
    );
  });

  test("reversed, beside itself", () => {
    expect(redacted(`${key} ${Array.from(key).reverse().join("")}`)).toBe("<CLICKBANK_CLERK_KEY_1> <CLICKBANK_CLERK_KEY_1>");
  });
});

test("a password that only its name gives away is found again in every form", () => {
  const value = "Tr0ub4dor-Kx7";
  for (const [name, write] of Object.entries(FORMS)) {
    const output = redacted(`db_password = "${value}"\n\n${write(value)}\n`);
    expect(remains(output, value, write), name).toEqual([]);
    expect(output, name).not.toContain("_2>");
  }
});

test("no 8 characters of a value are left in any form, for values of all kinds", () => {
  const templates = [
    "API-{base36upper:36}",
    "DEV-{base32hexupper:32}",
    "ghp_{alnum:36}",
    "sk_live_{alnum:24}",
    "xoxb-{digit:11}-{digit:12}-{alnum:24}",
  ];
  for (let seed = SEED; seed < SEED + count(4, 100); seed++) {
    for (const template of templates) {
      const value = fillTemplate(template, seed);
      if (scanner.matchText(toUtf8(` ${value} `), "").length !== 1) continue;
      for (const [name, write] of Object.entries(FORMS)) {
        const input = toUtf8(`first: ${value} \n\n then: ${write(value)} end`);
        const { bytes } = redactBytes(input, { scanner });
        const output = Buffer.from(bytes ?? []).toString("latin1");
        expect(remains(output, value, write), `${template} as ${name}`).toEqual([]);
        expect(output).toMatch(/^first: <[A-Z_]+_1> \n\n then: [^]* end$/);
      }
    }
  }
});

describe("what only looks like an encoding stays", () => {
  test.each([
    "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
    "d41d8cd98f00b204e9800998ecf8427e",
    "%E4%BD%A0%E5%A5%BD &amp; \\u00e9",
    'const greeting = "Hello, " + "world";',
    "The quick brown fox\njumps over the lazy dog\n> and is\n> quoted",
    "/usr/local/lib/node_modules/typescript/lib/lib.es5.d.ts",
  ])("%s", (text) => {
    expect(redacted(text)).toBe(text);
  });
});

test("hostile text takes no longer than its length asks for", () => {
  for (const unit of ["%41", "\\u0041", "QUFB", "4141", '" + "', "A\0", "a\n", "\\", "&#65;", "=\n", '"\n', "A/b"]) {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    const start = performance.now();
    redactText(text, { scanner });
    expect(performance.now() - start, JSON.stringify(unit)).toBeLessThan(3000);
  }
});
