// The compiled code that is kept between runs: used when it is whole and the user's own, done without in every other case.
import { chmodSync, existsSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createFolder, type Folder } from "../support/folder.ts";
import { clerkKey } from "../support/keys.ts";

interface Run {
  readonly status: number | null;
  readonly stderr: string;
  /** Everything on standard output but the seconds. */
  readonly report: string;
}

function withCache(files: Readonly<Record<string, string>> = { "a.txt": "nothing to see\n" }): {
  readonly folder: Folder;
  readonly kept: () => string[];
  readonly scan: (env?: Readonly<Record<string, string | undefined>>, args?: readonly string[]) => Run;
} {
  const folder = createFolder(files);
  const home = createFolder().dir;
  const cache = join(home, "leakclerk", "code");
  return {
    folder,
    kept: () => (existsSync(cache) ? readdirSync(cache).map((name) => join(cache, name)) : []),
    scan(env = {}, args = []) {
      const { status, stdout, stderr } = folder.leakclerk(["scan", ...args], {
        env: { HOME: home, XDG_CACHE_HOME: home, LOCALAPPDATA: home, ...env },
      });
      return { status, stderr, report: stdout.replace(/\d+\.\d+ s/, "… s") };
    },
  };
}

const CLEAN = /^1 file, .* no findings\n$/;

test("the second run uses what the first one kept, and leaves it alone", () => {
  const { kept, scan } = withCache();
  const first = scan();
  const [file = ""] = kept();
  expect(first.report).toMatch(CLEAN);
  expect(kept()).toHaveLength(1);
  const before = statSync(file);
  expect(scan()).toEqual(first);
  expect(statSync(file).ino).toBe(before.ino);
  if (process.platform !== "win32") expect(before.mode & 0o777).toBe(0o600);
});

test("a run that comes further than those before adds to it, one that does not leaves it alone", () => {
  const { kept, scan } = withCache();
  scan({}, ["--help"]);
  const [file = ""] = kept();
  const small = statSync(file);
  scan();
  const whole = statSync(file);
  expect(whole.size).toBeGreaterThan(small.size * 2);
  scan({}, ["--help"]);
  scan();
  expect(statSync(file).ino).toBe(whole.ino);
});

test("a scan of many files, for which V8 is told to inline less, keeps what the next one can use", () => {
  const files = Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`${i % 100}/${i}`, "nothing to see\n"]));
  const { kept, scan } = withCache(files);
  expect(scan({}, ["--threads", "1"]).report).toMatch(/^10,001 files, .* no findings\n$/);
  const [file = ""] = kept();
  const before = statSync(file);
  expect(scan({}, ["--threads", "1"]).status).toBe(0);
  expect(statSync(file).ino).toBe(before.ino);
}, 60_000);

test("it holds nothing of what was scanned", () => {
  const key = clerkKey(7);
  const { kept, scan } = withCache({ "a.txt": `api_key = "${key}"\n` });
  expect(scan().status).toBe(1);
  const [file = ""] = kept();
  for (let at = 0; at + 8 <= key.length; at++) expect(readFileSync(file).includes(key.slice(at, at + 8))).toBe(false);
});

describe("what was damaged is not used, and written anew", () => {
  const damages: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
    empty: () => Buffer.alloc(0),
    "cut short": (bytes) => bytes.subarray(0, bytes.length >> 1),
    longer: (bytes) => Buffer.concat([bytes, Buffer.from("more")]),
    "something else": () => Buffer.from("#!/bin/sh\nexit 0\n"),
    ...Object.fromEntries(
      [0, 5, 9, 40, 1000, 20_000, -1000].map((at) => [
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
    const { ino } = statSync(file);
    expect(scan()).toEqual(first);
    expect(statSync(file).ino).not.toBe(ino);
  });
});

test.skipIf(process.platform === "win32")("what others may write, and a link, is not used", () => {
  const { kept, scan } = withCache();
  const first = scan();
  const [file = ""] = kept();
  chmodSync(file, 0o666);
  expect(scan()).toEqual(first);
  expect(statSync(file).mode & 0o777).toBe(0o600);

  const elsewhere = `${file}.elsewhere`;
  writeFileSync(elsewhere, readFileSync(file), { mode: 0o600 });
  unlinkSync(file);
  symlinkSync(elsewhere, file);
  expect(scan()).toEqual(first);
  expect(lstatSync(file).isSymbolicLink()).toBe(false);
});

test("nothing is kept where that is not wanted, or cannot be", () => {
  const { folder, kept, scan } = withCache();
  const runs = [
    { NODE_DISABLE_COMPILE_CACHE: "1" },
    { NODE_OPTIONS: "--max-old-space-size=512" },
    { HOME: undefined, XDG_CACHE_HOME: undefined, LOCALAPPDATA: undefined },
    { HOME: "relative", XDG_CACHE_HOME: "relative", LOCALAPPDATA: undefined },
    { XDG_CACHE_HOME: folder.path("a.txt"), LOCALAPPDATA: folder.path("a.txt") },
  ].map((env) => scan(env));
  for (const { status, stderr, report } of runs) {
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(report).toMatch(CLEAN);
  }
  expect(kept()).toEqual([]);
  expect(readdirSync(folder.dir)).toEqual(["a.txt"]);
});

test("files of older builds do not pile up", () => {
  const { kept, scan } = withCache();
  scan();
  const [file = ""] = kept();
  for (let i = 0; i < 40; i++) writeFileSync(`${file}-older-${i}`, "");
  writeFileSync(file, "");
  scan();
  expect(kept().length).toBeLessThanOrEqual(24);
  expect(kept()).toContain(file);
});
