// Containers: what they hold comes out whole, what cannot be read is told, and nothing hostile takes long, or throws.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { deflateSync, gzipSync } from "node:zlib";
import { expect, test, vi } from "vitest";
import { CAPS } from "../../src/containers/budget.ts";
import { containerKind } from "../../src/containers/kind.ts";
import { type Inside, openContainer } from "../../src/containers/open.ts";
import { tar, zip } from "../support/archives.ts";
import { PACKED, TEXT_SHA256 } from "./packed.ts";

const CONTENT = "a line\nanother line, which says nothing\n".repeat(50);
const all = (bytes: Uint8Array, depth?: number): Inside[] => Array.from(openContainer(bytes, Buffer.from("folder/some.gz"), depth));
const nameOf = ({ path }: Inside): string => path.map((part) => Buffer.from(part).toString("latin1")).join("!");
/** What came out, by name: its length, or why not. */
const shown = (inside: readonly Inside[]): Record<string, number | string> =>
  Object.fromEntries(inside.map((one) => [nameOf(one), "bytes" in one ? one.bytes.length : one.problem]));

const pdf = (content: string): Buffer => {
  const packed = deflateSync(content);
  return Buffer.concat([
    Buffer.from("%PDF-1.7\n1 0 obj\n<< /Filter /FlateDecode >>\nstream\n"),
    packed,
    Buffer.from("\nendstream\nendobj\n"),
  ]);
};

const PARTS = [
  { name: "a/b.txt", data: CONTENT },
  { name: "c.txt", data: CONTENT, isStored: true },
];

const KINDS: Readonly<Record<string, { readonly bytes: Uint8Array; readonly gives: Record<string, number> }>> = {
  zip: { bytes: zip(PARTS), gives: { "a/b.txt": CONTENT.length, "c.txt": CONTENT.length } },
  "zip behind other bytes": {
    bytes: Buffer.concat([zip([{ name: "first", data: "x" }]).subarray(0, 40), zip(PARTS)]),
    gives: { "a/b.txt": CONTENT.length, "c.txt": CONTENT.length },
  },
  tar: { bytes: tar(PARTS), gives: { "a/b.txt": CONTENT.length, "c.txt": CONTENT.length } },
  "tar.gz, as one container": { bytes: gzipSync(tar(PARTS)), gives: { "a/b.txt": CONTENT.length, "c.txt": CONTENT.length } },
  gzip: { bytes: gzipSync(CONTENT), gives: { some: CONTENT.length } },
  "gzip in two members": { bytes: Buffer.concat([gzipSync(CONTENT), gzipSync(CONTENT)]), gives: { some: 2 * CONTENT.length } },
  "zip in tar in zip": {
    bytes: zip([{ name: "x.tar", data: tar([{ name: "y.zip", data: zip([{ name: "z", data: CONTENT }]) }]) }]),
    gives: {
      "x.tar": tar([{ name: "y.zip", data: zip([{ name: "z", data: CONTENT }]) }]).length,
      "x.tar!y.zip": zip([{ name: "z", data: CONTENT }]).length,
      "x.tar!y.zip!z": CONTENT.length,
    },
  },
};

test.for(Object.entries(KINDS))("%s: every file comes out", ([, { bytes, gives }]) => {
  expect(containerKind(bytes)).not.toBeNull();
  expect(shown(all(bytes))).toEqual(gives);
});

test.for(Object.entries(PACKED))("%s gives the text that was packed", ([, packed]) => {
  const [only, ...others] = all(Buffer.from(packed, "base64")) as { readonly bytes: Uint8Array }[];
  expect(others).toEqual([]);
  expect(
    createHash("sha256")
      .update((only as { bytes: Uint8Array }).bytes)
      .digest("hex"),
  ).toBe(TEXT_SHA256);
});

test("the text of a PDF comes out as it reads", () => {
  const [only] = all(pdf("q BT /F1 12 Tf [(my \\(first) -20 (\\) word)] TJ 0 -14 Td <7365636f6e64> Tj ET Q")) as {
    readonly bytes: Uint8Array;
  }[];
  expect(Buffer.from((only as { bytes: Uint8Array }).bytes).toString()).toContain("my (first) word\nsecond");
});

const big = Buffer.alloc(80 << 20);
const nest = (levels: number): Buffer => (levels === 0 ? Buffer.from(CONTENT) : zip([{ name: `${levels}.zip`, data: nest(levels - 1) }]));

/** What is not read, and whether it could have been. */
const UNREAD: Readonly<Record<string, { readonly bytes: () => Uint8Array; readonly problem: RegExp; readonly isCap: boolean }>> = {
  "an encrypted file": { bytes: () => zip([{ name: "a", data: CONTENT, isEncrypted: true }]), problem: /encrypted/, isCap: false },
  "an archive cut off": { bytes: () => zip(PARTS).subarray(0, 200), problem: /end is missing/, isCap: false },
  "a tar cut off": { bytes: () => tar(PARTS).subarray(0, 1100), problem: /end is missing/, isCap: false },
  "a broken stream": {
    bytes: () => Buffer.concat([gzipSync(CONTENT).subarray(0, 10), Buffer.alloc(99, 7)]),
    problem: /broken/,
    isCap: false,
  },
  "a bomb": { bytes: () => gzipSync(big), problem: /MiB come out/, isCap: true },
  "a bomb in an archive": { bytes: () => zip([{ name: "a", data: big }]), problem: /MiB come out/, isCap: true },
  "too many files": {
    bytes: () => zip(Array.from({ length: CAPS.entries + 1 }, (_, i) => ({ name: `${i}`, data: "" }))),
    problem: /more than 30,000 files/,
    isCap: true,
  },
  "too deep": { bytes: () => nest(CAPS.depth + 1), problem: /4 deep/, isCap: true },
};

test.for(Object.entries(UNREAD))("%s is told of", ([, { bytes, problem, isCap }]) => {
  const problems = all(bytes()).filter((inside) => "problem" in inside);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ problem: expect.stringMatching(problem), isCap });
});

test("files that all lie in one stream are counted by what comes out of them", () => {
  const one = zip([{ name: "a", data: Buffer.alloc(8 << 20) }]);
  const end = one.length - 22;
  const at = one.readUInt32LE(end + 16);
  const record = one.subarray(at, end);
  const tail = Buffer.from(one.subarray(end));
  tail.writeUInt16LE(500, 8);
  tail.writeUInt16LE(500, 10);
  tail.writeUInt32LE(record.length * 500, 12);
  const inside = all(Buffer.concat([one.subarray(0, at), ...Array.from({ length: 500 }, () => record), tail]));
  const produced = inside.reduce((sum, each) => sum + ("bytes" in each ? each.bytes.length : 0), 0);
  expect(produced).toBeLessThanOrEqual(CAPS.freely);
  expect(inside.at(-1)).toMatchObject({ isCap: true });
});

test("links, devices and paths that lead out are no way out: only bytes are read, names are only shown", () => {
  const inside = all(
    tar([
      { name: "../../etc/passwd", data: "x" },
      { name: "link", data: "", type: "2" },
      { name: "device", data: "", type: "3" },
      { name: "folder/", data: "", type: "5" },
    ]),
  );
  expect(inside.map(nameOf)).toEqual(["../../etc/passwd"]);
});

const FULL = process.env["LEAKCLERK_FULL"] === "1";
const SEEDS: Readonly<Record<string, Uint8Array>> = {
  zip: zip(PARTS),
  tar: tar(PARTS),
  gzip: gzipSync(tar(PARTS)),
  pdf: pdf("BT (some text) Tj ET"),
  ...Object.fromEntries(Object.entries(PACKED).map(([name, packed]) => [name, Buffer.from(packed, "base64")])),
};

test.for(Object.entries(SEEDS))("%s: whatever is changed in it, something is said, and nothing thrown", ([name, seed]) => {
  const count = FULL ? 200_000 : ["zip", "tar", "gzip"].includes(name) ? 5000 : 150;
  let said = 0;
  let state = 12_345;
  const random = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
  for (let i = 0; i < count; i++) {
    const bytes = Buffer.from(seed);
    for (let changes = 1 + random(6); changes > 0; changes--) {
      const at = random(2) === 0 ? random(bytes.length) : random(Math.min(bytes.length, 560));
      bytes[at] = random(3) === 0 ? ([0, 255, 0x7f, 0x80][random(4)] as number) : random(256);
    }
    const cut = random(4) === 0 ? bytes.subarray(0, random(bytes.length)) : bytes;
    for (const inside of openContainer(cut, Buffer.from("x"))) said += "bytes" in inside || inside.problem !== "" ? 1 : 0;
  }
  expect(said).toBeGreaterThan(count / 2);
});

test("what takes too long is told of, and nothing more of it is read", () => {
  const inside = openContainer(zip(PARTS), Buffer.from("some.zip"));
  expect(inside.next().value).toMatchObject({ bytes: expect.anything() });
  const now = vi.spyOn(performance, "now").mockReturnValue(performance.now() + (CAPS.seconds + 1) * 1000);
  try {
    expect([...inside]).toMatchObject([{ problem: expect.stringMatching(/longer than 300 seconds/), isCap: true }]);
  } finally {
    now.mockRestore();
  }
});

test("docs/disguises.md tells the caps as they are", () => {
  const doc = readFileSync(new URL("../../docs/disguises.md", import.meta.url), "utf8");
  const row = (start: string): string =>
    /\| ([^|]*) \|$/.exec(doc.split("\n").find((line) => line.startsWith(`| ${start}`)) ?? "")?.[1] ?? "";
  const mib = (bytes: number): string => `${bytes >> 20} MiB`;
  expect(row("containers inside each other")).toBe(String(CAPS.depth));
  expect(row("files;")).toBe(CAPS.entries.toLocaleString("en"));
  expect(row("bytes that come out of one")).toBe(mib(CAPS.entryBytes));
  expect(row("bytes that come out of all")).toBe(mib(CAPS.bytes));
  expect(row("bytes out for one in")).toBe(String(CAPS.ratio));
  expect(doc).toContain(`once more than ${mib(CAPS.freely)} came out`);
  expect(row("the container itself")).toBe(mib(CAPS.container));
  expect(row("seconds")).toBe(String(CAPS.seconds));
});
