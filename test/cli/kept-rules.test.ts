// The unpacked rules that are kept between runs: used when they are whole and the user's own, done without in every other case.
import { chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createFolder } from "../support/folder.ts";
import { clerkKey } from "../support/keys.ts";

interface Run {
  readonly status: number | null;
  readonly stderr: string;
  /** Everything on standard output but the seconds. */
  readonly report: string;
}

const KEY = clerkKey(11);

function withCache(): { readonly kept: () => string[]; readonly scan: (...args: string[]) => Run } {
  const folder = createFolder({ "a.txt": `api_key = "${KEY}"\n` });
  const home = createFolder().dir;
  const cache = join(home, "leakclerk", "rules");
  return {
    kept: () => (existsSync(cache) ? readdirSync(cache).map((name) => join(cache, name)) : []),
    scan(...args) {
      const { status, stdout, stderr } = folder.leakclerk(["scan", ...args], {
        env: { HOME: home, XDG_CACHE_HOME: home, LOCALAPPDATA: home },
      });
      return { status, stderr, report: stdout.replace(/\d+\.\d+ s/, "… s") };
    },
  };
}

test("the second run finds the same by what the first one kept, and leaves it alone", () => {
  const { kept, scan } = withCache();
  const first = scan();
  expect(first).toMatchObject({ status: 1, stderr: "" });
  expect(first.report).toContain("clickbank-clerk-key");
  const [file = ""] = kept();
  expect(kept()).toHaveLength(1);
  const before = statSync(file);
  expect(scan()).toEqual(first);
  expect(scan("--rules", "clickbank").status).toBe(1);
  expect(statSync(file).ino).toBe(before.ino);
  if (process.platform !== "win32") expect(before.mode & 0o777).toBe(0o600);
  const bytes = readFileSync(file);
  for (let at = 0; at + 8 <= KEY.length; at++) expect(bytes.includes(KEY.slice(at, at + 8))).toBe(false);
});

describe("what was damaged is not used, and written anew", () => {
  const zeros = (bytes: Buffer, from: number, to: number): Buffer => bytes.fill(0, from, to);
  const damages: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
    empty: () => Buffer.alloc(0),
    "nothing but zeros": (bytes) => zeros(bytes, 0, bytes.length),
    "cut in the head": (bytes) => bytes.subarray(0, 1000),
    "cut in the tables": (bytes) => bytes.subarray(0, bytes.length - 100_000),
    "something else": () => Buffer.from("#!/bin/sh\nexit 0\n"),
    "a page of zeros in the head": (bytes) => zeros(bytes, 8192, 12_288),
    ...Object.fromEntries(
      [0.1, 0.4, 0.5, 0.6, 0.9, 0.99].map((part) => [
        `zeros from ${part} on`,
        (bytes: Buffer) => zeros(bytes, Math.floor(bytes.length * part), bytes.length),
      ]),
    ),
    ...Object.fromEntries(
      [0, 4, 8, 9, 5000, 60_000, -10, -2_000_000].map((at) => [
        `one bit at ${at}`,
        (bytes: Buffer) => {
          const place = at < 0 ? bytes.length + at : at;
          bytes.writeUInt8(bytes.readUInt8(place) ^ 16, place);
          return bytes;
        },
      ]),
    ),
  };
  test.each(Object.entries(damages))("%s", (_, damage) => {
    const { kept, scan } = withCache();
    const first = scan();
    const [file = ""] = kept();
    const good = readFileSync(file);
    writeFileSync(file, damage(Buffer.from(good)));
    expect(scan()).toEqual(first);
    expect(kept()).toEqual([file]);
    expect(readFileSync(file).equals(good)).toBe(true);
  });

  test("in every rule that a file asks for", () => {
    const { kept, scan } = withCache();
    const first = scan();
    const [file = ""] = kept();
    const bytes = readFileSync(file);
    const text = bytes.toString("latin1");
    for (let at = text.indexOf("ClickBank clerk"); at !== -1; at = text.indexOf("ClickBank clerk", at + 1)) {
      const spoilt = Buffer.from(bytes);
      spoilt.write("X", at, "latin1");
      writeFileSync(file, spoilt);
      expect(scan()).toEqual(first);
      expect(readFileSync(file).equals(bytes)).toBe(true);
    }
  });
});

test.skipIf(process.platform === "win32")("what others may write is not used", () => {
  const { kept, scan } = withCache();
  const first = scan();
  const [file = ""] = kept();
  chmodSync(file, 0o666);
  expect(scan()).toEqual(first);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test("those of older builds do not pile up", () => {
  const { kept, scan } = withCache();
  scan();
  const [file = ""] = kept();
  for (let i = 0; i < 9; i++) writeFileSync(`${file}${i}`, "");
  writeFileSync(file, "");
  scan();
  expect(kept().length).toBeLessThanOrEqual(4);
  expect(kept()).toContain(file);
});
