// Unpacking in WebAssembly against node:zlib, on sound and on damaged streams.
import { constants, deflateSync, inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { inflate as unpack } from "../../src/engine/kernel/inflate.ts";
import { createRandom } from "../../src/rules/templates.ts";
import { count } from "./runs.ts";

const inflate = (packed: Uint8Array, limit: number): Buffer | null => {
  const bytes = unpack(packed, limit);
  return bytes === null ? null : Buffer.from(bytes.buffer);
};
const CASES = count(600, 100_000);
const LIMIT = 1 << 22;

const { Z_DEFAULT_STRATEGY, Z_FILTERED, Z_FIXED, Z_HUFFMAN_ONLY, Z_RLE } = constants;

/** Text, noise, repeats and mixtures, of any length. */
function document(random: () => number): Buffer {
  const length = Math.floor(random() ** 4 * 200_000);
  const bytes = Buffer.alloc(length);
  const letters = 1 + Math.floor(random() ** 2 * 256);
  for (let at = 0; at < length;) {
    const run = 1 + Math.floor(random() * 300);
    const back = Math.floor(random() * at);
    const copies = at > 0 && random() < 0.4;
    for (let end = Math.min(length, at + run), i = 0; at < end; at++, i++)
      bytes[at] = copies ? (bytes[back + (i % (at - back || 1))] as number) : Math.floor(random() * letters);
  }
  return bytes;
}

test(`${CASES} documents come out as they were, whatever follows the stream`, () => {
  const random = createRandom(1);
  const strategies = [Z_DEFAULT_STRATEGY, Z_FILTERED, Z_FIXED, Z_HUFFMAN_ONLY, Z_RLE];
  for (let i = 0; i < CASES; i++) {
    const bytes = document(random);
    const strategy = strategies[i % strategies.length] as number;
    const packed = deflateSync(bytes, { level: Math.floor(random() * 10), strategy, memLevel: 1 + Math.floor(random() * 9) });
    const rest = Buffer.from("what comes after it").subarray(0, Math.floor(random() * 20));
    expect(inflate(Buffer.concat([packed, rest]), LIMIT)?.equals(bytes)).toBe(true);
    // One byte less of room is too little.
    if (bytes.length > 0) expect(inflate(packed, bytes.length - 1)).toBeNull();
    expect(inflate(packed, bytes.length)?.equals(bytes)).toBe(true);
  }
});

/** What zlib says of it, null for a complaint. */
function expected(packed: Buffer): Buffer | null {
  try {
    return inflateSync(packed, { maxOutputLength: LIMIT });
  } catch {
    return null;
  }
}

test(`${CASES} damaged streams are refused, or read as zlib does`, () => {
  const random = createRandom(2);
  for (let i = 0; i < CASES; i++) {
    const packed = deflateSync(document(random).subarray(0, 3000), { level: 1 + Math.floor(random() * 9), strategy: i % 5 });
    const cut = random() < 0.3 ? packed.subarray(0, Math.floor(random() * packed.length)) : packed;
    const damaged = Buffer.from(cut);
    for (let n = Math.floor(random() * 4); n > 0 && damaged.length > 0; n--)
      damaged[Math.floor(random() ** 2 * damaged.length)] = Math.floor(random() * 256);
    const [own, other] = [inflate(damaged, LIMIT), expected(damaged)];
    expect(own === null ? null : own.toString("hex")).toBe(other === null ? null : other.toString("hex"));
  }
});

test("a window that is larger than zlib's is refused", () => {
  const packed = deflateSync(Buffer.alloc(0));
  expect(inflate(packed, LIMIT)?.length).toBe(0);
  const damaged = Buffer.concat([Buffer.from("b810", "hex"), packed.subarray(2)]);
  expect(expected(damaged)).toBeNull();
  expect(inflate(damaged, LIMIT)).toBeNull();
});

test("noise is refused", () => {
  const random = createRandom(3);
  for (let i = 0; i < CASES; i++) {
    const noise = Buffer.from(Array.from({ length: Math.floor(random() * 400) }, () => Math.floor(random() * 256)));
    const stream = Buffer.concat([Buffer.from([0x78, 0x9c]), noise]);
    const [own, other] = [inflate(stream, LIMIT), expected(stream)];
    expect(own?.toString("hex")).toBe(other?.toString("hex"));
  }
});
