// Scans find values in disguise: encoded, split, reversed, one inside the other; once each, in their place, and nothing else.
import { readFileSync } from "node:fs";
import { deflateSync, gzipSync, unzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { DEPTH, type Inflate, isSpecific } from "../../src/engine/disguises.ts";
import { createScanner, type Scanner } from "../../src/engine/scanner.ts";
import type { Finding } from "../../src/engine/types.ts";
import { BUILTIN_ANCHORS, BUILTIN_DETECTORS, BUILTIN_PROBES } from "../../src/rules/builtin.gen.ts";
import { fillTemplate } from "../../src/rules/templates.ts";
import { FORMS } from "../support/forms.ts";
import { clerkKey } from "../support/keys.ts";

const inflate: Inflate = (bytes, most) => {
  try {
    return unzipSync(bytes, { maxOutputLength: most, finishFlush: 2 });
  } catch {
    return null;
  }
};
const scanner = createScanner({ detectors: BUILTIN_DETECTORS, prepared: BUILTIN_ANCHORS, probes: BUILTIN_PROBES, inflate });
const scan = (text: string, path = "notes.txt", by: Scanner = scanner): Finding[] =>
  by.scan({ path, bytes: Buffer.from(text, "latin1"), origin: { kind: "file" } });
const base64 = (text: string | Buffer): string => Buffer.from(text).toString("base64");
const times = (count: number, write: (text: string) => string, text: string): string =>
  count === 0 ? text : times(count - 1, write, write(text));

const MORE_FORMS: Readonly<Record<string, (value: string) => string>> = {
  reversed: (value) => Array.from(value).toReversed().join(""),
  "base64, three times": (value) => times(3, base64, value),
  "hex of base64": (value) => Buffer.from(base64(value)).toString("hex"),
  "gzip in base64": (value) => base64(gzipSync(`first line\nkey=${value}\n`)),
  "zlib in base64": (value) => base64(deflateSync(`first line\nkey=${value}\n`)),
  "percent-encoded base64": (value) => encodeURIComponent(base64(`user:${value}`)),
  "a line of a JSON string": (value) => JSON.stringify({ env: `A=1\n${value}\nB=2` }),
  "a JWT's payload": (value) =>
    [JSON.stringify({ alg: "HS256" }), JSON.stringify({ sub: 1, key: value }), "not a signature"]
      .map((part) => Buffer.from(part).toString("base64url"))
      .join("."),
  "quoted-printable": (value) => `key=3D${value.slice(0, 20)}=\r\n${value.slice(20)}`,
  "bytes of C": (value) => `{ ${Array.from(Buffer.from(value), (byte) => `0x${byte.toString(16)}`).join(", ")} }`,
  "base64 in lines of 76": (value) => base64(`${"words before it ".repeat(9)}${value} and after it`).replaceAll(/.{76}/g, "$&\n"),
  "base64 in lines of a JSON string": (value) =>
    JSON.stringify(base64(`${"words before it ".repeat(9)}${value} and after it`).replaceAll(/.{64}/g, "$&\n")),
  "a secret of Kubernetes": (value) => `apiVersion: v1\nkind: Secret\ndata:\n  key: ${base64(value)}`,
};

/** Not looked for in scans, since finding them would take reading every word of every file that way. */
const UNSEEN: ReadonlySet<string> = new Set(["base64 in lines", "hex in pairs"]);
const VALUES: Readonly<Record<string, (seed: number) => string>> = {
  "clickbank-clerk-key": clerkKey,
  "github-pat": (seed) => fillTemplate("ghp_{alnum:36}", seed),
  "slack-bot-token": (seed) => fillTemplate("xoxb-{digit:12}-{digit:12}-{alnum:24}", seed),
};

const forms = Object.entries({ ...FORMS, ...MORE_FORMS }).filter(([name]) => !UNSEEN.has(name));
const cases = forms.flatMap(([name, write]) => Object.entries(VALUES).map(([ruleId, make]) => ({ name, write, ruleId, make })));

test.for(cases)("$ruleId is found as $name, once, with the fingerprint of the value", ({ write, ruleId, make }) => {
  for (let seed = 1; seed <= 5; seed++) {
    const value = make(seed);
    const findings = scan(`a first line\nvalue ${write(value)} end\nlast\n`).filter((finding) => finding.ruleId === ruleId);
    const plain = scan(value).find((finding) => finding.ruleId === ruleId);
    expect(findings).toHaveLength(1);
    expect((findings[0] as Finding).fingerprint).toBe(plain?.fingerprint);
    expect((findings[0] as Finding).startLine).toBeGreaterThan(1);
    expect(JSON.stringify(findings)).not.toContain(value.slice(-12));
  }
});

test("the place is that of the encoded piece, and the finding says what was decoded", () => {
  const encoded = base64(clerkKey(3));
  const [finding] = scan(`x: 1\n  key: ${encoded}\n`);
  expect(finding).toMatchObject({ startLine: 2, startColumn: 8, endColumn: 8 + encoded.length, decoded: ["base64"] });
  expect(finding?.excerpt.text).not.toContain(encoded.slice(10, 20));
});

test("encodings are looked into as deep as is promised, and no deeper", () => {
  const value = clerkKey(4);
  expect(DEPTH).toBe(5);
  for (let depth = 1; depth <= DEPTH; depth++)
    expect(scan(times(depth, base64, value))[0]?.decoded).toEqual(Array.from({ length: depth }, () => "base64"));
  expect(scan(times(DEPTH + 1, base64, value))).toEqual([]);
});

test("of one place the plain rule or the decoded value speaks, not both", () => {
  const findings = scan(`apiSecret = "${base64(clerkKey(5))}"`);
  expect(findings.map(({ ruleId }) => ruleId)).toEqual(["clickbank-clerk-key"]);
});

test("an allow comment beside an encoded value holds, and copies of the value are masked", () => {
  const value = clerkKey(6);
  const [allowed] = scan(`key: ${base64(value)} # leakclerk:allow clickbank-clerk-key -- a test`);
  expect(allowed?.suppression).toMatchObject({ kind: "inline", reason: "a test" });
});

test("rules that go by a name take nothing that was decoded for a value", () => {
  const generic = BUILTIN_DETECTORS.filter((detector) => !isSpecific(detector)).map(({ id }) => id);
  expect(generic).toContain("generic-api-key");
  const hidden = base64(`config api_key = "${fillTemplate("{alnum:32}", 7)}" and password = "${fillTemplate("{alnum:16}", 8)}"`);
  expect(scan(`x ${hidden} y`).filter(({ decoded }) => decoded.length > 0)).toEqual([]);
});

test("what stood in an earlier version, in whatever form, is no news", () => {
  const value = clerkKey(9);
  const document = { path: "a.yml", bytes: Buffer.from(`data: ${base64(value)}`), origin: { kind: "file" } } as const;
  expect(scanner.scan(document, [Buffer.from(`data: ${value}`)])).toEqual([]);
  expect(scanner.scan(document, [Buffer.from(`data: ${base64(clerkKey(10))}`)])).toHaveLength(1);
});

test("a document in pieces gives the findings of the whole", () => {
  const lines = Array.from({ length: 3000 }, (_, i) =>
    i % 500 === 499 ? `key: ${base64(clerkKey(i))}` : `line ${i} says nothing of note`,
  ).join("\n");
  const text = lines.repeat(60);
  const whole = scan(text);
  const stream = scanner.stream({ path: "notes.txt", origin: { kind: "file" } });
  for (let at = 0; at < text.length; at += 700_001) stream.push(Buffer.from(text.slice(at, at + 700_001)));
  const place = ({ startLine, startColumn, fingerprint }: Finding): string => `${startLine}:${startColumn} ${fingerprint}`;
  expect(stream.end().findings.map(place).toSorted()).toEqual(whole.map(place).toSorted());
  expect(whole.length).toBeGreaterThan(300);
});

test("random bytes in base64, hex and escapes hold nothing", () => {
  const write = fc.constantFrom<(bytes: Uint8Array) => string>(
    (bytes) => base64(Buffer.from(bytes)),
    (bytes) => Buffer.from(bytes).toString("hex"),
    (bytes) => Array.from(bytes, (byte) => `\\x${byte.toString(16).padStart(2, "0")}`).join(""),
    (bytes) => Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, "0")}`).join(""),
  );
  const runs = process.env["LEAKCLERK_FULL"] === "1" ? 20_000 : 300;
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 24, maxLength: 900 }), write, (bytes, encode) => {
      expect(scan(`integrity ${encode(bytes)}\n`).filter(({ decoded }) => decoded.length > 0)).toEqual([]);
    }),
    { numRuns: runs },
  );
});

test("a value that goes on for long behind the last escape is decoded to its end", () => {
  const [first, rest] = [fillTemplate("ops_eyJ{alnum:30}", 5), fillTemplate("{alnum:600}", 6)];
  const text = `OP_TOKEN\\u003d${first}\\u002d${rest} ends\n`;
  expect(scan(text).map(({ ruleId, endColumn }) => [ruleId, endColumn])).toEqual([
    ["1password-service-account-token", text.length - " ends".length],
  ]);
});

/** Texts that are all encoding: a scan of them must end, and take little more time for more of them. */
const HOSTILE: Readonly<Record<string, (size: number) => string>> = {
  "one run that is base64 of base64": (size) => times(5, base64, "a value of text ".repeat(size >> 6)),
  "many short runs": (size) => `${base64("short text of nothing")} `.repeat(size >> 5),
  "escapes and nothing else": (size) => "\\x41\\x42\\x43\\x44".repeat(size >> 4),
  "escaped escapes": (size) => "%25255C%25255C".repeat(size >> 4),
  "joints and nothing else": (size) => `"ab1cdef" + `.repeat(size >> 4),
  "beginnings of gzip": (size) => `H4sI${"A".repeat(28)} `.repeat(size >> 5),
  "wrapped beginnings": (size) => "API-ABCDEF1\nGHIJKL1\n".repeat(size >> 4),
};

test.for(Object.entries(HOSTILE))("%s: ends, without a finding", ([, write]) => {
  expect(scan(write(1 << 18))).toEqual([]);
});

test("docs/disguises.md names each step that findings can show", () => {
  const doc = readFileSync(new URL("../../docs/disguises.md", import.meta.url), "utf8");
  const steps = new Set(forms.flatMap(([, write]) => scan(`a\nvalue ${write(clerkKey(2))} end\n`).flatMap(({ decoded }) => decoded)));
  expect([...steps].toSorted()).toEqual(["base64", "escapes", "gzip", "hex", "joined", "reversed", "utf-16", "wrapped", "zlib"]);
  for (const step of steps) expect(doc).toContain(`\`${step}\``);
});
