// Objects that are built from deltas, searched only where a delta changes them, against a search of the whole text.
import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import type { WholeTable } from "../../src/engine/prefilter.ts";
import { createScanner } from "../../src/engine/scanner.ts";
import { createSieve } from "../../src/engine/sieve.ts";
import { createObjectKernel, DAMAGED, type ObjectKernel } from "../../src/git/kernel/objects.ts";
import { BUILTIN_ANCHORS, BUILTIN_DETECTORS, BUILTIN_PROBES } from "../../src/rules/builtin.gen.ts";
import { fillTemplate } from "../../src/rules/templates.ts";
import { createRandom, type Random } from "../support/random.ts";
import { copy, encodeDelta, insert, type Command } from "../support/deltas.ts";

const CASES = process.env["LEAKCLERK_FULL"] === undefined ? 150 : 50_000;

const scanner = createScanner({ detectors: BUILTIN_DETECTORS, prepared: BUILTIN_ANCHORS, probes: BUILTIN_PROBES });
const RUN = scanner.source.table.count;

function createKernel(): ObjectKernel {
  return createObjectKernel(createSieve(scanner.source, (BUILTIN_ANCHORS.whole as WholeTable).reaches), scanner.source.table);
}

/** Pieces of text that hold values, parts of values, and what allows, hides or almost makes one. */
const PIECES: readonly ((random: Random) => string)[] = [
  (random) => fillTemplate("API-{base36upper:36}", random.below(1e6)),
  (random) => fillTemplate("{base36upper:36}", random.below(1e6)),
  () => "API-",
  (random) => fillTemplate('password = "{alnum:14}"', random.below(1e6)),
  () => "password = ",
  (random) => fillTemplate("AKIA{base36upper:16}", random.below(1e6)),
  (random) => fillTemplate("https://user:{alnum:12}@example.com/", random.below(1e6)),
  (random) => fillTemplate("ghp_{alnum:36}", random.below(1e6)),
  (random) => Buffer.from(fillTemplate("key: AKIA{base36upper:16}", random.below(1e6))).toString(random.pick(["base64", "hex"])),
  (random) => fillTemplate("{alnum:8-90}", random.below(1e6)),
  (random) => Buffer.from(fillTemplate("API-{base36upper:36}", random.below(1e6)), "utf16le").toString("latin1"),
  () => "clickbank",
  () => "leakclerk:allow",
  () => "\n",
  () => "\0",
  (random) => "some more words of a usual text, ".repeat(1 + random.below(12)),
  (random) => "x".repeat(random.below(600)),
];

const text = (random: Random, pieces: number): Buffer =>
  Buffer.from(Array.from({ length: pieces }, () => random.pick(PIECES)(random)).join(random.pick(["", " ", "\n"])), "latin1");

/** Commands that take a base apart and put it together again with something new between. */
function change(random: Random, base: Buffer): Command[] {
  const commands: Command[] = [];
  let at = 0;
  for (let i = 1 + random.below(6); i > 0; i--) {
    const action = random.below(4);
    if (action === 0) commands.push(insert(text(random, 1 + random.below(3))));
    else if (action === 1 && base.length > 0) {
      const from = random.below(base.length);
      commands.push(copy(from, 1 + random.below(base.length - from)));
    } else {
      const length = Math.min(base.length - at, 1 + random.below(random.pick([20, 200, 3000])));
      if (length > 0) commands.push(copy(at, length));
      at += length + (action === 2 ? random.below(30) : 0);
      if (at > base.length) at = base.length;
    }
  }
  if (base.length > at && random.below(3) > 0) commands.push(copy(at, base.length - at));
  return commands;
}

/** Places, anchors and verdicts of a judged record; of runs, which may be told several times, whether one counts. */
function shown(kernel: ObjectKernel, record: number): string {
  const hits = kernel.hits(record);
  return JSON.stringify([hits.filter(({ anchor }) => anchor !== RUN), hits.some(({ anchor, isLive }) => anchor === RUN && isLive)]);
}

test(`${CASES} chains of deltas: the same anchors and verdicts as in the whole text, and no finding without one`, () => {
  const random = createRandom(11);
  const kernel = createKernel();
  let plain = createKernel();
  let suspects = 0;
  for (let i = 0; i < CASES; i++) {
    // One that has seen nothing yet, and takes over no verdict.
    if (i % 5 === 0) plain = createKernel();
    const start = kernel.makeRoom(1 << 20, 1 << 20);
    const other = plain.makeRoom(0, 0);
    let bytes: Buffer = Buffer.concat([Buffer.from(random.below(8) === 0 ? [0xef, 0xbb, 0xbf] : []), text(random, random.below(30))]);
    let end = kernel.addWhole(deflateSync(bytes), start, bytes.length);
    kernel.isSuspect(start);
    for (let [record, depth] = [start, random.below(6)]; depth > 0; depth--) {
      const { delta, result } = encodeDelta(bytes, change(random, bytes));
      const next = end;
      end = kernel.addDelta(deflateSync(delta), delta.length, record, next);
      expect(end).toBeGreaterThan(next);
      expect(Buffer.from(kernel.text(next)).equals(result)).toBe(true);
      expect(plain.addText(result, other)).toBeGreaterThan(other);
      const isSuspect = kernel.isSuspect(next);
      expect(isSuspect).toBe(plain.isSuspect(other));
      expect(shown(kernel, next)).toBe(shown(plain, other));
      const found = scanner.scan({ path: "", bytes: result, origin: { kind: "file" } });
      if (!isSuspect) expect(found).toEqual([]);
      // What is known of a suspect saves searching it, and changes nothing else.
      const known = kernel.knownHits(next) ?? undefined;
      expect(scanner.scan({ path: "", bytes: result, origin: { kind: "file" }, known })).toEqual(found);
      suspects += isSuspect ? 1 : 0;
      // A record may be moved over one that is not needed any more.
      if (random.below(4) === 0) {
        end = kernel.move(next, end, record);
        expect(shown(kernel, record)).toBe(shown(plain, other));
      } else record = next;
      bytes = result;
    }
  }
  expect(suspects).toBeGreaterThan(CASES / 4);
});

test("a delta that does not fit is refused", () => {
  const kernel = createKernel();
  const start = kernel.makeRoom(4096, 4096);
  const base = Buffer.from("0123456789");
  const end = kernel.addWhole(deflateSync(base), start, base.length);
  const whole = encodeDelta(base, [copy(0, 10)]).delta;
  const deltas: Record<string, Buffer> = {
    "another base": Buffer.concat([Buffer.from([11]), whole.subarray(1)]),
    "another size": Buffer.concat([whole.subarray(0, 1), Buffer.from([9]), whole.subarray(2)]),
    "a copy from behind the base": Buffer.from([10, 10, 0x91, 5, 10]),
    "the command 0": Buffer.from([10, 1, 0]),
    "an insertion that is cut off": Buffer.from([10, 3, 3, 65]),
    "a copy that is cut off": Buffer.from([10, 10, 0x91]),
    "a size that never ends": Buffer.alloc(12, 0xff),
    nothing: Buffer.alloc(0),
  };

  for (const [name, delta] of Object.entries(deltas))
    expect(kernel.addDelta(deflateSync(delta), delta.length, start, end), name).toBe(DAMAGED);
  expect(kernel.addDelta(deflateSync(whole), whole.length, start, end)).toBeGreaterThan(end);
  expect(kernel.addDelta(deflateSync(whole), whole.length + 1, start, end)).toBe(DAMAGED);
  expect(kernel.addDelta(deflateSync(whole).subarray(0, -1), whole.length, start, end)).toBe(DAMAGED);
});
