// What is large is scanned piece by piece, and what would take forever is stopped and named.
import { describe, expect, test } from "vitest";
import { runCli } from "../support/cli.ts";
import { createFolder, type Folder } from "../support/folder.ts";
import { clerkKey } from "../support/keys.ts";

const EVIL = `[[rules]]\nid = "evil"\ndescription = "Evil"\nregex = '''x(a+)+y'''\nkeywords = ["xa"]\n`;
const HOSTILE = `x${"a".repeat(60)}!\n`;

describe("a user's pattern that backtracks without end", () => {
  test.each(["1", "2"])("is stopped on %s threads, named once, and what other rules find is told", (threads) => {
    const folder = createFolder({ ".leakclerk.toml": EVIL });
    for (let i = 0; i < 20; i++) folder.write(`${i}.txt`, `${HOSTILE}${clerkKey(i)}\n`);
    const started = Date.now();
    const { stdout, stderr } = runCli(["scan", "-j", threads, "--format", "json"], { cwd: folder.dir });
    // Twenty files would take twenty seconds if it were tried on each, and one a lifetime if it were not stopped.
    expect(Date.now() - started).toBeLessThan(15_000);
    expect(JSON.parse(stdout).findings).toHaveLength(20);
    expect(JSON.parse(stdout).scan.complete).toBe(false);
    expect(stderr.match(/rule "evil" took more than 1 s/g)).toHaveLength(1);
  });

  test("is stopped where it takes less on one file, and there are many", () => {
    const folder = createFolder({ ".leakclerk.toml": EVIL });
    for (let i = 0; i < 400; i++) folder.write(`${i}.txt`, `x${"a".repeat(26)}!\n`);
    const { status, stderr } = runCli(["scan", "-j", "1"], { cwd: folder.dir });
    expect(stderr.match(/rule "evil" took more than \d s on (?:one document|\d+ documents) and was switched off/g)).toHaveLength(1);
    expect(status).toBe(2);
  });

  test("makes a scan without findings fail", () => {
    const quiet = createFolder({ ".leakclerk.toml": EVIL, "a.txt": HOSTILE });
    expect(runCli(["scan"], { cwd: quiet.dir })).toMatchObject({ status: 2 });
  });

  test("in an allowlist, too", () => {
    const config = `[[allowlists]]\nregexTarget = "line"\nregexes = ['''x(a+)+y''']\n`;
    const quiet = createFolder({ ".leakclerk.toml": config, "a.txt": `${HOSTILE.trim()} ${clerkKey(1)}\n` });
    const { status, stderr } = runCli(["scan"], { cwd: quiet.dir });
    expect(stderr).toContain('rule "clickbank-clerk-key" took more than 1 s');
    expect(status).toBe(2);
  });

  test("prints nothing in place of a redacted text", () => {
    const folder = createFolder({ ".leakclerk.toml": EVIL });
    const { status, stdout, stderr } = runCli(["redact"], { cwd: folder.dir, input: HOSTILE });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain('rule "evil"');
  });
});

describe("files of many megabytes", () => {
  const LINE = "The quick brown fox jumps over the lazy dog.\n";
  const LINES = 400_000;
  const plant = (): Folder =>
    createFolder({
      "lines.log": `${LINE.repeat(LINES / 2)}key: ${clerkKey(1)}\n${LINE.repeat(LINES / 2)}key: ${clerkKey(2)}\n`,
      "one-line.js": `${"f(x);".repeat(4 << 20)}"${clerkKey(3)}"`,
    });

  test("keep their findings, with line and column, whatever the number of threads", () => {
    const folder = plant();
    const place = (path: string, startLine: number, startColumn: number): object =>
      expect.objectContaining({ path, startLine, startColumn });
    for (const threads of ["1", "2"]) {
      const { stdout } = runCli(["scan", "-j", threads, "--format", "json"], { cwd: folder.dir });
      const { findings, scan } = JSON.parse(stdout);
      expect(scan).toMatchObject({ listed: 2, scanned: 2, complete: true });
      expect(findings).toEqual([
        place("lines.log", LINES / 2 + 1, 6),
        place("lines.log", LINES + 2, 6),
        place("one-line.js", 1, 5 * (4 << 20) + 2),
      ]);
    }
  });

  test("come through a pipe", () => {
    const text = `${LINE.repeat(LINES)}key: ${clerkKey(4)}\n`;
    const { stdout } = runCli(["scan", "-", "--format", "json"], { input: text });
    expect(JSON.parse(stdout)).toMatchObject({ scan: { bytes: text.length, complete: true }, findings: [{ startLine: LINES + 1 }] });
  });

  test("through a pipe, a word that lets a rule run too late is told of", () => {
    const { status, stderr } = runCli(["scan", "-"], { input: `${LINE.repeat(LINES)}clickbank\n` });
    expect(status).toBe(2);
    expect(stderr).toContain("scan it as a file to be sure");
  });
});
