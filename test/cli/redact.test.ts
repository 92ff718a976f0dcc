// `leakclerk redact` as a filter before a paste: what goes in, what comes out, and nothing at all when it fails.
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { expect, test } from "vitest";
import { runCli } from "../support/cli.ts";
import type { CliOptions, CliResult } from "../support/cli.ts";
import { createFolder, expectRefusal, runShell } from "../support/folder.ts";
import { clerkKey, developerKey } from "../support/keys.ts";

const KEY = clerkKey(1);
const MAIL = "jane.doe@shop.invalid";

const redact = (input: string | Uint8Array, args: readonly string[] = [], options: CliOptions = {}): CliResult =>
  runCli(["redact", ...args], { input, ...options });

test("secrets and addresses of a pipe become numbered placeholders, everything else stays", () => {
  const text = `DEV: ${developerKey(2)}\r\n\tkey=${KEY}; again ${KEY}, other ${clerkKey(3)}\nfrom Jane <${MAIL}> \u00e9\ud83d\ude00\n\nno line break at the end`;
  const { status, stdout, stderr } = redact(text);
  expect({ status, stdout }, stderr).toEqual({
    status: 0,
    stdout:
      "DEV: <CLICKBANK_DEVELOPER_KEY_1>\r\n\tkey=<CLICKBANK_CLERK_KEY_1>; again <CLICKBANK_CLERK_KEY_1>, other <CLICKBANK_CLERK_KEY_2>\nfrom Jane <<EMAIL_1>> \u00e9\ud83d\ude00\n\nno line break at the end",
  });
  expect(stderr).toBe("leakclerk: replaced 5 places: 2 CLICKBANK_CLERK_KEY, 1 CLICKBANK_DEVELOPER_KEY, 1 EMAIL\n");
});

test("a text with nothing in it comes out byte by byte, and so does an empty one", () => {
  const bytes = Buffer.from([...Array.from({ length: 256 }, (_, i) => i), 0xff, 0xfe, 0x0d, 0x0a]);
  const folder = createFolder({ "bytes.bin": bytes });
  const { stdout, stderr } = runShell("lc redact bytes.bin | cmp - bytes.bin && lc redact -q < bytes.bin | cmp - bytes.bin && echo same", {
    cwd: folder.dir,
  });
  expect({ stdout, stderr }).toEqual({ stdout: "same\n", stderr: "leakclerk: nothing to replace\n" });
  expect(redact("")).toMatchObject({ status: 0, stdout: "", stderr: "leakclerk: nothing to replace\n" });
});

test("several files share their numbers, - among them", () => {
  const folder = createFolder({ "a.txt": `a ${KEY}\n`, "b.txt": `b ${clerkKey(2)} ${KEY}\n` });
  symlinkSync("a.txt", folder.path("link"));
  const { status, stdout, stderr } = folder.leakclerk(["redact", "a.txt", "-", "b.txt", "link"], { input: `in ${clerkKey(2)}\n` });
  expect({ status, stdout }).toEqual({
    status: 0,
    stdout:
      "a <CLICKBANK_CLERK_KEY_1>\nin <CLICKBANK_CLERK_KEY_2>\nb <CLICKBANK_CLERK_KEY_2> <CLICKBANK_CLERK_KEY_1>\na <CLICKBANK_CLERK_KEY_1>\n",
  });
  expect(stderr).toBe("leakclerk: replaced 5 places: 2 CLICKBANK_CLERK_KEY\n");
});

const KEPT: readonly [keep: readonly string[], shown: boolean][] = [
  [[], false],
  [["--keep", "email"], true],
  [["--keep", "pii"], true],
  [["--keep=name,email"], true],
  [["--only", "secret"], true],
  [["--only=secret,email"], false],
];

test("--keep leaves kinds of personal data alone, never secrets", () => {
  for (const [args, shown] of KEPT) {
    const { stdout } = redact(`${MAIL} ${KEY}`, args);
    expect(stdout, args.join(" ")).toBe(`${shown ? MAIL : "<EMAIL_1>"} <CLICKBANK_CLERK_KEY_1>`);
  }
});

test("neither comments nor ignore files nor allowlists keep a secret in a paste", () => {
  const folder = createFolder({
    ".leakclerk.toml": "[[allowlists]]\nregexes = ['''.''']\n",
    ".leakclerkignore": "*\n",
    "a.txt": `${KEY} # leakclerk:allow\n${clerkKey(2)} # gitleaks:allow\n`,
  });
  expect(folder.leakclerk(["redact", "a.txt", "-q"])).toMatchObject({
    status: 0,
    stdout: "<CLICKBANK_CLERK_KEY_1> # leakclerk:allow\n<CLICKBANK_CLERK_KEY_2> # gitleaks:allow\n",
    stderr: "",
  });
});

test("rules of the configuration are replaced, too, and --rules chooses", () => {
  const folder = createFolder({ ".leakclerk.toml": "[[rules]]\nid = 'acme-token'\nregex = '''\\bacme_[a-z]{8}\\b'''\n" });
  const input = `acme_qzkwvjxp ${KEY}\n`;
  expect(folder.leakclerk(["redact"], { input }).stdout).toBe("<ACME_TOKEN_1> <CLICKBANK_CLERK_KEY_1>\n");
  expect(folder.leakclerk(["redact", "--rules", "config"], { input }).stdout).toBe(`<ACME_TOKEN_1> ${KEY}\n`);
});

const ENCODINGS: readonly [name: string, encode: (text: string) => Buffer][] = [
  ["UTF-8 with a mark", (text) => Buffer.from(`\ufeff${text}`)],
  ["UTF-16 little endian", (text) => Buffer.from(`\ufeff${text}`, "utf16le")],
  ["UTF-16 big endian", (text) => Buffer.from(`\ufeff${text}`, "utf16le").swap16()],
  ["UTF-16 without a mark", (text) => Buffer.from(text, "utf16le")],
];

test("a text comes out in the encoding it came in", () => {
  const folder = createFolder();
  ENCODINGS.forEach(([, encode], i) => {
    folder.write(`${i}.in`, encode(`a longer line of text\r\nkey ${KEY} \u20ac\n`));
    folder.write(`${i}.out`, encode("a longer line of text\r\nkey <CLICKBANK_CLERK_KEY_1> \u20ac\n"));
  });
  const { stdout } = runShell("cat ?.out > all; lc redact -q ?.in | cmp - all && echo same", { cwd: folder.dir });
  expect(stdout).toBe("same\n");
});

test("placeholders that are already there keep their numbers, and redacting twice changes nothing", () => {
  const once = redact(`<CLICKBANK_CLERK_KEY_4> ${KEY}\n`).stdout;
  expect(once).toBe("<CLICKBANK_CLERK_KEY_4> <CLICKBANK_CLERK_KEY_5>\n");
  expect(redact(once)).toMatchObject({ stdout: once, stderr: "leakclerk: nothing to replace\n" });
});

test("when one input fails, nothing of the others is printed", () => {
  const folder = createFolder({ "a.txt": `a ${KEY}\n`, "sub/x": "" });
  expectRefusal(folder.leakclerk(["redact", "a.txt", "nowhere"]), /nowhere: no such file\n {2}nothing was printed/);
  expectRefusal(folder.leakclerk(["redact", "a.txt", "sub"]), /sub: is a folder/);
  expectRefusal(folder.leakclerk(["redact", "--rules", "nothing", "a.txt"]), /no pack or rule "nothing"/);
});

test("--check prints nothing but the names of files that would change, and gives 1", () => {
  const folder = createFolder({ "a.txt": `a ${KEY} ${KEY}\n`, "b.txt": "nothing\n" });
  expect(folder.leakclerk(["redact", "--check", "a.txt", "b.txt"])).toMatchObject({
    status: 1,
    stdout: "",
    stderr: "a.txt: 2 places\nleakclerk: would replace 2 places: 1 CLICKBANK_CLERK_KEY\n",
  });
  expect(folder.leakclerk(["redact", "--check", "b.txt"])).toMatchObject({ status: 0, stdout: "" });
  expect(folder.leakclerk(["redact", "--check", "-q"], { input: KEY })).toMatchObject({ status: 1, stdout: "", stderr: "" });
});

test("--in-place replaces what changes, keeps modes and links, and writes nothing when one file fails", () => {
  const folder = createFolder({ "a.txt": `a ${KEY}\n`, "b.txt": "nothing\n", "c.txt": `c ${KEY}\n` });
  chmodSync(folder.path("a.txt"), 0o640);
  symlinkSync("c.txt", folder.path("link"));
  expectRefusal(folder.leakclerk(["redact", "-i", "a.txt", "nowhere"]), /nowhere: no such file/);
  expect(readFileSync(folder.path("a.txt"), "utf8")).toBe(`a ${KEY}\n`);
  const before = statSync(folder.path("b.txt")).mtimeMs;
  expect(folder.leakclerk(["redact", "-i", "a.txt", "b.txt", "link"])).toMatchObject({ status: 0, stdout: "" });
  expect(["a.txt", "b.txt", "c.txt"].map((name) => readFileSync(folder.path(name), "utf8"))).toEqual([
    "a <CLICKBANK_CLERK_KEY_1>\n",
    "nothing\n",
    "c <CLICKBANK_CLERK_KEY_1>\n",
  ]);
  expect(statSync(folder.path("a.txt")).mode & 0o777).toBe(0o640);
  expect(statSync(folder.path("b.txt")).mtimeMs).toBe(before);
  expect(readdirSync(folder.dir).toSorted()).toEqual(["a.txt", "b.txt", "c.txt", "link"]);
});

test("--diff tells on standard error what was replaced, and shows no value", () => {
  const { stdout, stderr } = redact(`one\ntwo ${KEY} and ${Buffer.from(KEY).toString("base64")} ${MAIL}\n`, ["--diff", "-q"]);
  const line = "two <CLICKBANK_CLERK_KEY_1> and <CLICKBANK_CLERK_KEY_1> <EMAIL_1>";
  expect(stdout).toBe(`one\n${line}\n`);
  expect(stderr).toBe(
    `<stdin>:2:5: <CLICKBANK_CLERK_KEY_1>: ClickBank clerk API key\n  + ${line}\n` +
      `<stdin>:2:50: <CLICKBANK_CLERK_KEY_1>: ClickBank clerk API key, base64\n  + ${line}\n` +
      `<stdin>:2:107: <EMAIL_1>: e-mail address\n  + ${line}\n`,
  );
});

test("styles of placeholders, and line breaks that stay on demand", () => {
  expect(redact(`K=${KEY}`, ["--style", "identifier"]).stdout).toBe("K=REDACTED_CLICKBANK_CLERK_KEY_1");
  expect(redact(`K=${KEY}`, ["--style", "brackets"]).stdout).toBe("K=[CLICKBANK_CLERK_KEY_1]");
  expect(redact("REDACTED_EMAIL_4 [EMAIL_6] <EMAIL_2> jo@acme.dev").stdout).toBe("REDACTED_EMAIL_4 [EMAIL_6] <EMAIL_2> <EMAIL_7>");
  const wrapped = `a\n${KEY.slice(0, 20)}\n${KEY.slice(20)}\nb\n`;
  expect(redact(wrapped).stdout).toBe("a\n<CLICKBANK_CLERK_KEY_1>\nb\n");
  expect(redact(wrapped, ["--lines"]).stdout).toBe("a\n<CLICKBANK_CLERK_KEY_1>\n\nb\n");
});

test("options that contradict each other are refused", () => {
  expectRefusal(redact("", ["--in-place"]), /--in-place needs files/);
  expectRefusal(redact("", ["--check", "--follow"]), /do not go together/);
  expectRefusal(redact("", ["--keep", "nmae"]), /there is no kind "nmae"/);
  expectRefusal(redact("", ["--style", "curly"]), /not one of angle, identifier, brackets/);
});

test("without a clipboard it says so", () => {
  expectRefusal(
    redact("", ["--clipboard"], { env: { DISPLAY: undefined, WAYLAND_DISPLAY: undefined, WSL_DISTRO_NAME: undefined } }),
    /there is no clipboard here/,
  );
});

test("the clipboard goes through the platform's programs, by pipe", () => {
  const folder = createFolder({ held: `key ${KEY}` });
  // A desktop's program is stood in for by one that keeps the text in a file.
  folder.write("bin/xclip", '#!/bin/sh\necho "$@" >> args\nif [ "$3" = -o ]; then cat held; else cat > held; fi\n');
  chmodSync(folder.path("bin/xclip"), 0o755);
  const env = { DISPLAY: ":9", WAYLAND_DISPLAY: undefined, PATH: `${folder.path("bin")}:${process.env["PATH"]}` };
  expect(folder.leakclerk(["redact", "--clipboard"], { env })).toMatchObject({ status: 0, stdout: "" });
  expect(readFileSync(folder.path("held"), "utf8")).toBe("key <CLICKBANK_CLERK_KEY_1>");
  expect(readFileSync(folder.path("args"), "utf8")).not.toContain(KEY.slice(0, 8));
});

test("a text beyond what is held in memory comes out the same, and --follow gives each line at once", () => {
  const line = "2026-03-04 INFO nothing happened here at all, as usual\n";
  const filler = line.repeat(Math.ceil((9 << 20) / line.length));
  const text = `k ${KEY}\n${filler}k ${KEY} ${clerkKey(8)} ${MAIL}\n${filler}${MAIL}\n`;
  const expected = text
    .replaceAll(KEY, "<CLICKBANK_CLERK_KEY_1>")
    .replaceAll(clerkKey(8), "<CLICKBANK_CLERK_KEY_2>")
    .replaceAll(MAIL, "<EMAIL_1>");
  const { status, stdout, stderr } = redact(text);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "leakclerk: replaced 5 places: 2 CLICKBANK_CLERK_KEY, 1 EMAIL\n" });
  expect(stdout === expected).toBe(true);
  const short = text.slice(0, 300) + text.slice(-300);
  expect(redact(short, ["--follow"]).stdout).toBe(redact(short).stdout);
});
