// A text that comes in pieces is redacted like the whole, wherever it is cut.
import { describe, expect, test } from "vitest";
import { toUtf8, utf8 } from "../../src/engine/bytes.ts";
import { createScanner } from "../../src/engine/scanner.ts";
import { createPlaceholders } from "../../src/redact/placeholders.ts";
import { redactText } from "../../src/redact/redact.ts";
import { createRedactionStream, type StreamOptions } from "../../src/redact/stream.ts";
import { createChoices, detectors } from "../engine/documents.ts";
import { count, SEED } from "../engine/runs.ts";
import { FORMS } from "../support/forms.ts";
import { clerkKey, developerKey } from "../support/keys.ts";

const scanner = createScanner({ detectors });

function streamed(pieces: readonly Uint8Array[], options: Partial<StreamOptions>): string {
  const stream = createRedactionStream({ scanner, placeholders: createPlaceholders([]), ...options });
  return utf8(Buffer.concat([...pieces.map((piece) => stream.push(piece)), stream.end()]));
}

/** Lines of a log, some with values; whatever makes one a value stands in the same line or the one before. */
function logText(seed: number, lines: number): string {
  const choices = createChoices(seed);
  const value = (): string => (choices.below(2) === 0 ? clerkKey : developerKey)(1 + choices.below(3));
  const forms = Object.values(FORMS);
  const line = (): string =>
    choices.pick([
      () => "INFO nothing at all \u00e9",
      () => `key=${value()}`,
      () => `pair ${developerKey(1)}:${clerkKey(2)}`,
      () => `to: user${choices.below(3)}@acme.dev`,
      () => `x ${choices.pick(forms)(value())} y`,
      () => '{"firstName":"Ottilie","email":"o@acme.dev"}',
      () => "",
    ])();
  return Array.from({ length: lines }, line).join(choices.pick(["\n", "\r\n"]));
}

const split = (bytes: Uint8Array, at: number): Uint8Array[] => [bytes.subarray(0, at), bytes.subarray(at)];
function randomCuts(bytes: Uint8Array, seed: number): Uint8Array[] {
  const choices = createChoices(seed);
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < bytes.length;) {
    const size = 1 + choices.below(choices.pick([3, 30, 300]));
    pieces.push(bytes.subarray(at, at + size));
    at += size;
  }
  return pieces;
}

const whole = (text: string): string => redactText(text, { scanner }).text;

describe("in segments", () => {
  const small = { segment: 200, ahead: 2000 };

  test("is the same as whole", () => {
    for (let seed = SEED; seed < SEED + count(6, 400); seed++) {
      const text = logText(seed, 120);
      expect(streamed(randomCuts(toUtf8(text), seed), small), String(seed)).toBe(whole(text));
    }
  });

  test("is the same for every split of 40 texts", () => {
    for (let seed = SEED; seed < SEED + 40; seed++) {
      const bytes = toUtf8(logText(seed, 4));
      const expected = whole(utf8(bytes));
      // All of a short text is held back, so that only how it is put together can differ; every split is tried.
      const step = Math.max(1, Math.floor(bytes.length / count(6, bytes.length)));
      for (let at = 0; at <= bytes.length; at += step) expect(streamed(split(bytes, at), small), `${seed} at ${at}`).toBe(expected);
    }
  });
});

describe("line by line", () => {
  test("is the same for every way of cutting", () => {
    for (let seed = SEED; seed < SEED + count(12, 100_000); seed++) {
      const bytes = toUtf8(logText(seed, 12));
      const expected = streamed([bytes], { byLine: true });
      expect(streamed(randomCuts(bytes, seed), { byLine: true }), String(seed)).toBe(expected);
    }
  });

  test("gives each line when it is whole, and what goes on when it has ended", () => {
    const stream = createRedactionStream({ scanner, placeholders: createPlaceholders([]), byLine: true });
    const push = (text: string): string => utf8(stream.push(toUtf8(text)));
    expect(push(`key ${clerkKey(1).slice(0, 20)}`)).toBe("");
    expect(push(`${clerkKey(1).slice(20)}\nnext`)).toBe("key <CLICKBANK_CLERK_KEY_1>\n");
    expect(push(" line\n")).toBe("next line\n");
    expect(push(`${clerkKey(2).slice(0, 20)}\n`)).toBe("");
    expect(push(`${clerkKey(2).slice(20)}\nx\n`)).toBe("<CLICKBANK_CLERK_KEY_2>\nx\n");
    expect(push(`again ${clerkKey(1)}\n`)).toBe("again <CLICKBANK_CLERK_KEY_1>\n");
    expect(utf8(stream.end())).toBe("");
  });
});

test("a placeholder that was given out before is refused where it could not be restored", () => {
  const texts = [`${clerkKey(1)}\n`, "<CLICKBANK_CLERK_KEY_1>\n"].map(toUtf8);
  expect(() => streamed(texts, { byLine: true, refuseClashes: true })).toThrow(/given out/);
  expect(streamed(texts, { byLine: true })).toBe("<CLICKBANK_CLERK_KEY_1>\n<CLICKBANK_CLERK_KEY_1>\n");
});
