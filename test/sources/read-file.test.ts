// Reading one file: all of it up to a limit, and nothing of what is no file.
import { spawnSync } from "node:child_process";
import { closeSync, constants, openSync, readdirSync, readFileSync, readlinkSync, readSync, symlinkSync, writeSync } from "node:fs";
import { expect, test } from "vitest";
import type { ReadBuffer } from "../../src/engine/types.ts";
import { createReadBuffer } from "../../src/sources/read-buffer.ts";
import { type FileRead, readRegularFile } from "../../src/sources/read-file.ts";
import { createFolder } from "../support/folder.ts";

const linux = process.platform === "linux";
const lengthOf = (read: FileRead): number => ("bytes" in read ? read.bytes.length : -1);

test("files of every size round that of the buffer are read whole", () => {
  const folder = createFolder();
  const buffer = createReadBuffer();
  for (const size of [0, 1, 4096, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 5 << 20, 3]) {
    const bytes = Buffer.alloc(size, "abcdefg");
    folder.write("a", bytes);
    const read = readRegularFile(folder.path("a"), buffer);
    expect("bytes" in read && Buffer.from(read.bytes).equals(bytes), String(size)).toBe(true);
  }
});

test("a buffer may be larger than asked for, and forget what was in it", () => {
  const folder = createFolder({ a: Buffer.alloc(3 << 20, "x"), b: "short" });
  const forgetful: ReadBuffer = { reserve: (size) => new Uint8Array(size * 2) };
  const read = readRegularFile(folder.path("a"), forgetful);
  expect("bytes" in read && Buffer.from(read.bytes).equals(Buffer.alloc(3 << 20, "x"))).toBe(true);
  expect(lengthOf(readRegularFile(folder.path("b"), forgetful))).toBe(5);
});

test("more than the limit is called large, exactly the limit is not", () => {
  const folder = createFolder({ a: Buffer.alloc(2 << 20) });
  const buffer = createReadBuffer();
  expect(readRegularFile(folder.path("a"), buffer, (2 << 20) - 1)).toEqual({ large: true });
  expect(lengthOf(readRegularFile(folder.path("a"), buffer, 2 << 20))).toBe(2 << 20);
  // Also in a buffer that would hold it.
  expect(readRegularFile(folder.path("a"), buffer, 10)).toEqual({ large: true });
});

test.runIf(linux)("a file in /proc, which says its size is 0, is read to its end", () => {
  const read = readRegularFile("/proc/self/environ", createReadBuffer());
  expect(lengthOf(read)).toBe(readFileSync("/proc/self/environ").length);
  const pieces = readRegularFile("/proc/kallsyms", createReadBuffer());
  expect(lengthOf(pieces)).toBe(readFileSync("/proc/kallsyms").length);
});

test.runIf(linux)("what is no file is neither followed, nor waited for, nor taken from", () => {
  const folder = createFolder({ "folder/a": "" });
  const buffer = createReadBuffer();
  symlinkSync("folder/a", folder.path("link"));
  spawnSync("mkfifo", [folder.path("fifo")]);
  expect(readRegularFile(folder.path("fifo"), buffer)).toEqual({ skip: "not a regular file" });
  const fifo = openSync(folder.path("fifo"), constants.O_RDWR);
  writeSync(fifo, "for somebody else");
  expect(readRegularFile(folder.path("fifo"), buffer)).toEqual({ skip: "not a regular file" });
  expect(readSync(fifo, Buffer.alloc(100))).toBe(17);
  closeSync(fifo);
  expect(readRegularFile("/dev/zero", buffer)).toEqual({ skip: "not a regular file" });
  expect(readRegularFile("/dev/null", buffer)).toEqual({ skip: "not a regular file" });
  expect(readRegularFile(folder.path("link"), buffer)).toEqual({ skip: "became a symbolic link" });
  expect(readRegularFile(folder.path("folder"), buffer)).toEqual({ skip: "is a folder" });
  expect(readRegularFile(folder.path("folder/a/b"), buffer)).toEqual({ skip: "not there (any more)" });
});

test.runIf(linux)("no file stays open", () => {
  const folder = createFolder({ a: "a", b: Buffer.alloc(3 << 20) });
  // Only this folder's: the process that runs the tests opens files of its own meanwhile.
  const open = (): string[] =>
    readdirSync("/proc/self/fd")
      .map(targetOf)
      .filter((target) => target.startsWith(folder.path("")));
  const buffer = createReadBuffer();
  for (let i = 0; i < 20; i++) for (const name of ["a", "b", "nothing", "."]) readRegularFile(folder.path(name), buffer, 1 << 20);
  expect(open()).toEqual([]);
  const held = openSync(folder.path("a"), constants.O_RDONLY);
  expect(open()).toEqual([folder.path("a")]);
  closeSync(held);
});

/** What a descriptor stands for, "" where it was closed meanwhile. */
const targetOf = (descriptor: string): string => {
  try {
    return readlinkSync(`/proc/self/fd/${descriptor}`);
  } catch {
    return "";
  }
};
