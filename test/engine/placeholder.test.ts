// Stand-ins are told from secrets, and no key drawn at random is ever taken for a stand-in.
import { describe, expect, test } from "vitest";
import { latin1, toUtf8 } from "../../src/engine/bytes.ts";
import { shannonEntropy } from "../../src/engine/entropy.ts";
import { isPlaceholder } from "../../src/engine/placeholder.ts";
import { createRandom, fillTemplate } from "../../src/rules/templates.ts";
import { count, SEED } from "./runs.ts";

const PLACEHOLDERS = [
  "",
  "${API_KEY}",
  "$API_KEY",
  "$apiKey",
  "$this->apiKey",
  "{{ api_key }}",
  "{{apiKey}}",
  "{% api_key %}",
  "$(cat key.txt)",
  "#{api_key}",
  "<%= key %>",
  "%(key)s",
  "%KEY%",
  "%s",
  "%d",
  "[[key]]",
  "@{key}",
  "getenv('KEY')",
  "process.env.KEY",
  "os.environ",
  "ENV['KEY']",
  "{}",
  "{key}",
  "@key@",
  "__KEY__",
  ":key",
  "??????",
  "<your key>",
  "<key>",
  "[key]",
  "[REDACTED]",
  "&lt;key&gt;",
  "xxxxxxxx",
  "XXXXXXXXXXXXXXXX",
  "********",
  "########",
  "________",
  "--------",
  "........",
  "AbCd...wXyZ",
  latin1(toUtf8("AbCd\u2026wXyZ")),
  "00000000",
  "11111111111111111111",
  "a1b2...c3d4",
  "AKIAIOSFODNN7EXAMPLE",
  "sample-key-1",
  "changeme",
  "change_me",
  "change-this",
  "redacted",
  "dummy-value",
  "insert-key",
  "replace-with-key",
  "deadbeefdeadbeef",
  "not-a-real-key",
  "not_a_valid_key",
  "enter-your-key",
  "paste_the_key",
  "your-api-key",
  "YOUR_SECRET",
  "api-key-here",
  "key_goes_here",
  "secretgoes",
  "undefined",
  "null",
  "none",
  "secret",
  "password123",
  "my_secret_key",
  "test_token",
  "client-secret",
  "SuperSecret",
  "todo",
  "true",
  "12345678",
  "1234567890123456",
  "0123456789abcdef",
  "abcdefghijklmnop",
  "9876543210",
  "zyxwvutsrqponm",
  "qwertyuiop",
  "a1b2c3d4e5f6g7h8i9j0",
  "1a2b3c4d5e6f7g8h9i0j",
  "0123ABCD0123ABCD",
  "abcabcabcabcabcabc",
  "aaaaaaaabbbbbbbb",
  "ababababababababab",
  "Kx7mQ2r00000000T9wZp4",
] as const;

describe("isPlaceholder", () => {
  test.each(PLACEHOLDERS)("rejects %j", (value) => {
    expect(isPlaceholder(value)).toBe(true);
  });

  test.each([
    [`API-${"X".repeat(36)}`, "API-"],
    ["api-123456789012345678901234567890123456", "API-"],
    ["sk_live_0000000000000000", "sk_live_"],
    ["API-", "API-"],
  ])("rejects %j behind its public prefix", (value, prefix) => {
    expect(isPlaceholder(value, prefix)).toBe(true);
  });

  test.each([
    "Kx7mQ2rT9w",
    "hunter2",
    "p4$$w0rd!",
    "correct-horse-battery",
    "S3cr3t!2024",
    "a8f5f167f44f4964e6c998dee827110c",
    "Tr0ub4dor&3",
    "x-9!kQz",
    "Summer2019",
    "ax%41bz7q",
  ])("keeps %j", (value) => {
    expect(isPlaceholder(value)).toBe(false);
  });

  test.each(["1234567890abcdef1234567890abcdef", "12345678-ABCD-ABCD-ABCD-1234567890AB", "abcabcabcabcabcabc"])(
    "keeps %j where sequences are let through",
    (value) => {
      expect(isPlaceholder(value)).toBe(true);
      expect(isPlaceholder(value, "", { sequences: false, words: "all" })).toBe(false);
    },
  );

  test.each(["your-api-key", "xxxxxxxxxxxxxxxx", "${API_KEY}", "<token>", "my_example_key_1"])(
    "rejects %j where sequences are let through",
    (value) => {
      expect(isPlaceholder(value, "", { sequences: false, words: "all" })).toBe(true);
    },
  );

  test.each(["pass123", "user1pwd", "test-password-1"])(
    "keeps %j, a weak password, where stand-in words must be without digits",
    (value) => {
      expect(isPlaceholder(value)).toBe(true);
      expect(isPlaceholder(value, "", { sequences: true, words: "without digits" })).toBe(false);
    },
  );

  test.each(["password", "my-secret", "changeme", "12345678", "your-password1"])("rejects %j where weak passwords count", (value) => {
    expect(isPlaceholder(value, "", { sequences: true, words: "without digits" })).toBe(true);
  });

  test("keeps whole files of key material, in which words occur by chance", () => {
    expect(isPlaceholder(`${fillTemplate("{base64:700}", 1)}EXAMPLE`)).toBe(false);
  });

  const KEYS = [
    ["API-{hexupper:36}", "API-"],
    ["API-{base32hexupper:32}", "API-"],
    ["API-{base36upper:36}", "API-"],
    ["DEV-{base36upper:36}", "DEV-"],
    ["{hex:40}", ""],
    ["{base36:36}", ""],
    ["{alnum:32}", ""],
    ["{base64:40}", ""],
    ["{base64url:43}", ""],
    ["{base36upper:16}", ""],
  ] as const;
  test.each(KEYS)("never takes a random %s for a stand-in", (template, prefix) => {
    const random = createRandom(SEED);
    const rejected: string[] = [];
    for (let i = count(10_000, 1_000_000); i > 0; i--) {
      const seed = Math.floor(random() * 2 ** 32);
      if (isPlaceholder(fillTemplate(template, seed), prefix)) rejected.push(`seed ${seed}`);
    }
    // One in 100,000 is let through; in mixed case a short word such as `dummy` comes up that often by chance.
    expect(rejected.slice(count(0, 10))).toEqual([]);
  });
});

describe("shannonEntropy", () => {
  test.each([
    ["", 0],
    ["aaaa", 0],
    ["ab", 1],
    ["aabb", 1],
    ["abcd", 2],
    ["aaab", 0.8112781244591328],
    ["0123456789abcdef", 4],
  ])("of %j is %d bits", (value, bits) => {
    expect(shannonEntropy(value)).toBeCloseTo(bits, 12);
  });
});
