// Archives as users meet them: scanned, staged, in a range, switched off, too much, encrypted.
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { fillTemplate } from "../../src/rules/templates.ts";
import { tar, zip } from "../support/archives.ts";
import { runCli } from "../support/cli.ts";
import { createFolder, createScratchRepository } from "../support/folder.ts";
import { clerkKey } from "../support/keys.ts";

interface Report {
  readonly findings: readonly { readonly path: string; readonly ruleId: string; readonly startLine: number }[];
  readonly scan: { readonly complete: boolean; readonly skipped: readonly { readonly path: string; readonly reason: string }[] };
}

const scan = (cwd: string, args: readonly string[] = ["scan"]): { readonly status: number | null; readonly report: Report } => {
  const { status, stdout } = runCli([...args, "-f", "json"], { cwd });
  return { status, report: JSON.parse(stdout) as Report };
};
const secret = (seed: number): string => `first line\nkey = ${clerkKey(seed)}\n`;

test("a file inside is reported as archive!file, on its line there, once", () => {
  const folder = createFolder();
  folder.write("app.jar", zip([{ name: "conf/app.properties", data: secret(1) }]));
  folder.write("stored.tar", tar([{ name: "a.env", data: secret(2) }]));
  folder.write("nested.tgz", gzipSync(tar([{ name: "in.zip", data: zip([{ name: "b.env", data: secret(3), isStored: true }]) }])));
  const { status, report } = scan(folder.dir);
  expect(status).toBe(1);
  expect(report.scan.complete).toBe(true);
  expect(report.findings.map(({ path, startLine }) => `${path}:${startLine}`)).toEqual([
    "app.jar!conf/app.properties:2",
    "nested.tgz!in.zip!b.env:2",
    "stored.tar!a.env:2",
  ]);
});

test("what a file inside is called can be a value, and can let a rule run", () => {
  const folder = createFolder();
  const key = clerkKey(6);
  const setting = fillTemplate('SECRET_KEY="{base36upper:6}{digit:4}"\n', 3);
  const parts = [
    { name: `${key}/b.txt`, data: "nothing\n" },
    { name: "clickbank/settings.env", data: setting },
    { name: "shop/settings.env", data: setting },
  ];
  folder.write("a.tgz", gzipSync(tar(parts)));
  const { report } = scan(folder.dir);
  const rules = report.findings.map(({ path, ruleId }) => `${path.replace(/!.*\//, "!…/")} ${ruleId}`);
  expect(rules).toEqual([
    "a.tgz!…/b.txt clickbank-clerk-key",
    "a.tgz!…/settings.env clickbank-secret-key",
    "a.tgz!…/settings.env generic-api-key",
  ]);
  expect(JSON.stringify(report)).not.toContain(key);
});

test("--no-archives and --max-archive-depth say how deep they are opened", () => {
  const folder = createFolder();
  folder.write("a.zip", zip([{ name: "b.zip", data: zip([{ name: "c", data: secret(4) }]) }]));
  expect(scan(folder.dir).status).toBe(1);
  expect(scan(folder.dir, ["scan", "--no-archives"]).report.findings).toEqual([]);
  expect(scan(folder.dir, ["scan", "--no-archives"]).status).toBe(0);
  const shallow = scan(folder.dir, ["scan", "--max-archive-depth", "1"]);
  expect(shallow.status).toBe(2);
  expect(shallow.report.scan.skipped).toEqual([{ path: "a.zip!b.zip", reason: expect.stringContaining("1 deep") }]);
  expect(runCli(["scan", "--max-archive-depth", "many"], { cwd: folder.dir }).status).toBe(2);
  expect(runCli(["scan", "--no-archives", "--max-archive-depth", "2"], { cwd: folder.dir }).stderr).toContain("contradict");
});

test("over the caps is incomplete, and status 2; encrypted or broken is said, and no failure", () => {
  const bomb = createFolder();
  bomb.write("bomb.gz", gzipSync(Buffer.alloc(70 << 20)));
  const started = process.hrtime.bigint();
  const over = scan(bomb.dir);
  expect(Number(process.hrtime.bigint() - started) / 1e9).toBeLessThan(30);
  expect(over.status).toBe(2);
  expect(over.report.scan).toMatchObject({ complete: false, skipped: [{ path: "bomb.gz" }] });

  const closed = createFolder();
  closed.write("closed.zip", zip([{ name: "a", data: "x", isEncrypted: true }]));
  closed.write(
    "cut.zip",
    zip([
      { name: "a", data: secret(5) },
      { name: "b", data: "y" },
    ]).subarray(0, -30),
  );
  const { status, report } = scan(closed.dir);
  expect(report.findings.map(({ path }) => path)).toEqual(["cut.zip!a"]);
  expect(status).toBe(1);
  expect(report.scan.complete).toBe(true);
  expect(report.scan.skipped.map(({ path }) => path)).toEqual(["closed.zip!a", "cut.zip"]);
});

test("large archives, which are read piece by piece, are opened, too", () => {
  const folder = createFolder();
  const noise = Buffer.alloc(17 << 20, "0123456789abcdef0123456789\n");
  folder.write(
    "large.zip",
    zip([
      { name: "noise", data: noise, isStored: true },
      { name: "key", data: secret(6) },
    ]),
  );
  expect(scan(folder.dir).report.findings.map(({ path }) => path)).toEqual(["large.zip!key"]);
});

test("staged and diff open what a commit brings, and tell what is new in it", () => {
  const repository = createScratchRepository();
  const write = (parts: Parameters<typeof zip>[0]): void => {
    repository.write("a.zip", zip(parts));
    repository.git("add", "a.zip");
  };
  write([{ name: "old.env", data: secret(7) }]);
  expect(scan(repository.dir, ["staged"]).report.findings.map(({ path }) => path)).toEqual(["a.zip!old.env"]);
  repository.commit("one");
  write([
    { name: "moved.env", data: secret(7) },
    { name: "new.env", data: secret(8) },
  ]);
  expect(scan(repository.dir, ["staged"]).report.findings.map(({ path }) => path)).toEqual(["a.zip!new.env"]);
  repository.commit("two");
  const { status, report } = scan(repository.dir, ["diff", "HEAD~1..HEAD"]);
  expect(status).toBe(1);
  expect(report.findings.map(({ path }) => path)).toContain("a.zip!new.env");
});

test("standard input may be an archive", () => {
  const { status, stdout } = runCli(["scan", "-", "-f", "json"], { input: gzipSync(secret(9)) });
  expect(status).toBe(1);
  expect((JSON.parse(stdout) as Report).findings).toHaveLength(1);
});
